import { readFile } from "node:fs/promises";
import { join, relative } from "node:path";

import type { Plugin } from "esbuild";

import { gzipSize, initialChunks, programsOf } from "../check/packed-size.ts";
import { platforms, root } from "../platforms.ts";
import type { Bench } from "./table.ts";

/** Bytes of one part of a bundle. */
interface Part {
  readonly minified: number;
  readonly gzip: number;
}

const packages = join(root, "packages");

/** Writes a comment in front of each module, which stays in the bundle. */
const markModules: Plugin = {
  name: "mark-modules",
  setup(build) {
    build.onLoad({ filter: /packages.*\.ts$/ }, async ({ path }) => {
      const name = relative(packages, path).replaceAll("\\", "/").replace("/src/", "/");
      return { contents: `/*! @@${name} */\n${await readFile(path, "utf8")}`, loader: "ts" };
    });
  },
};

/** Which bytes the call programs consist of. */
export const bundleContents: Bench = {
  name: "bundle-contents",
  title: "What is in a bundle",
  goal: "none",
  about:
    "The programs with one call, by source module: bytes after gzip, and minified in parentheses. Modules of core are shown one by one, those of a platform by folder. " +
    "The bytes after gzip are an estimate: by how much the compressed bundle grows when the module is added behind those before it.",
  async run() {
    const programs = platforms.flatMap((short) =>
      programsOf(short).flatMap(({ name, source }) => (name === "call" ? [{ short, source }] : [])),
    );
    const found = await Promise.all(programs.map(async ({ short, source }) => partsOf(source, short)));
    const names = [...new Set(found.flatMap((parts) => [...parts.keys()]))];
    const weight = (name: string): number => Math.max(...found.map((parts) => parts.get(name)?.gzip ?? 0));
    const show = (part: Part | undefined): string => (part === undefined ? "-" : `${part.gzip} (${part.minified})`);
    const rows = names.toSorted((a, b) => weight(b) - weight(a)).map((name) => [name, ...found.map((parts) => show(parts.get(name)))]);
    const totals = found.map((parts) => show(sum([...parts.values()])));
    const shares = found.map((parts, index) => {
      const core = [...parts].flatMap(([name, part]) => (name.startsWith("core/") ? [part] : []));
      return `${programs[index]?.short} ${Math.round((100 * sum(core).gzip) / sum([...parts.values()]).gzip)} %`;
    });
    return {
      head: ["module", ...programs.map(({ short }) => short)],
      rows: [...rows, ["total", ...totals]],
      result: `the share of core is ${shares.join(", ")}`,
    };
  },
};

async function partsOf(source: string, short: string): Promise<Map<string, Part>> {
  const chunks = await initialChunks(source, join(packages, short), { plugins: [markModules], legalComments: "inline" });
  const parts = new Map<string, Part>();
  for (const chunk of chunks) {
    let before = "";
    const [, ...pieces] = chunk.split(/\/\*! @@(.*?) \*\/\n?/);
    for (let index = 0; index < pieces.length; index += 2) {
      const text = pieces[index + 1] ?? "";
      const name = partName(pieces[index] ?? "", short);
      const added = { minified: text.length, gzip: gzipSize(before + text) - gzipSize(before) };
      if (text !== "") parts.set(name, sum([added, ...(parts.has(name) ? [parts.get(name) as Part] : [])]));
      before += text;
    }
  }
  return parts;
}

// `core/transport/retry.ts` stays, `inmanta/flows/agent/poll.ts` becomes `flows/`.
function partName(module: string, short: string): string {
  if (!module.startsWith(`${short}/`)) return module;
  const [, first = "", ...rest] = module.split("/");
  return rest.length === 0 || first === "generated" ? [first, ...rest].join("/") : `${first}/`;
}

function sum(parts: readonly Part[]): Part {
  const total = (key: keyof Part): number => parts.reduce((size, part) => size + part[key], 0);
  return { minified: total("minified"), gzip: total("gzip") };
}
