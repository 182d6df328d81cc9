import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";

import { x } from "tinyexec";

import { readContract } from "../../contract/src/index.ts";
import type { Json } from "../../contract/src/index.ts";
import { sourceEntries, workspacePackages } from "../check/workspace.ts";
import { root } from "../platforms.ts";
import { samplesOf } from "./samples.ts";

// Redoc loads its logo from its own server.
const emptyImage = "data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==";
const redocly = join(root, "node_modules/@redocly/cli/bin/cli.js");

/** An operation of a reference, for the search. */
export interface ReferencedOperation {
  readonly name: string;
  readonly summary: string;
  readonly description: string;
  /** The fragment of its address in the page. */
  readonly anchor: string;
}

/**
 * Writes the REST reference of an API with Redoc: one file without links to other servers.
 *
 * @param api The name of the API in redocly.yaml.
 * @param file Where to write it.
 * @param home Address of the site's first page, relative to the file.
 * @returns Its operations.
 */
export async function writeReference(api: string, file: string, home: string): Promise<ReferencedOperation[]> {
  const contract = await readContract(api);
  const samples = new Map(samplesOf(api, contract).map(({ code, operation }) => [operation, code]));
  for (const { name, source } of contract.operations) {
    source["x-codeSamples"] = [{ lang: "TypeScript", label: "TypeScript", source: samples.get(name) }];
  }
  const info = contract.document["info"] as Json;
  info["description"] = `[All guides](${home})\n\n${textOf(info["description"])}`;
  const spec = `${file}.json`;
  await mkdir(dirname(file), { recursive: true });
  await writeFile(spec, JSON.stringify(contract.document));
  try {
    await run([redocly, "build-docs", spec, "-o", file, "--inlineBundle", "--title", `${String(info["title"])} – platform-clients`], {
      REDOCLY_TELEMETRY: "off",
      REDOCLY_SUPPRESS_UPDATE_NOTICE: "true",
    });
  } finally {
    await rm(spec, { force: true });
  }
  await replaceIn(file, (html) => html.replaceAll(/https:\/\/cdn\.redoc\.ly\/[\w/.-]+/g, emptyImage));
  return contract.operations.map(({ name, source }) => {
    const tag = ((source["tags"] ?? []) as string[])[0];
    const own = `operation/${name}`;
    return {
      name,
      summary: textOf(source["summary"]),
      description: textOf(source["description"]),
      anchor: tag === undefined ? own : `tag/${tag}/${own}`,
    };
  });
}

/**
 * Writes the reference of the packages' public types with TypeDoc.
 *
 * @param folder Where to write it.
 * @returns When it is written.
 */
export async function writeApiReference(folder: string): Promise<void> {
  const entries = [...sourceEntries(workspacePackages(), true).values()];
  const options = {
    $schema: undefined,
    name: "platform-clients",
    entryPoints: entries.map((entry) => join(root, entry)),
    tsconfig: join(root, "tsconfig.json"),
    out: folder,
    readme: "none",
    skipErrorChecking: true,
    excludeInternal: true,
    disableSources: true,
    hideGenerator: true,
    githubPages: false,
    exclude: ["**/generated/schema.ts"],
    logLevel: "Error",
    navigationLinks: { Guides: "../index.html" },
  };
  const file = `${folder}.json`;
  await mkdir(dirname(folder), { recursive: true });
  await writeFile(file, JSON.stringify(options));
  try {
    await run([join(root, "node_modules/typedoc/bin/typedoc"), "--options", file], {});
  } finally {
    await rm(file, { force: true });
  }
  // Pages on disk cannot use icons of another file. A script of TypeDoc puts the same icons into each page.
  for (const name of await readdir(folder, { recursive: true })) {
    if (name.endsWith(".html")) await replaceIn(join(folder, name), (html) => html.replaceAll(/"[^"]*icons\.svg#/g, '"#'));
  }
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}

async function replaceIn(file: string, replace: (html: string) => string): Promise<void> {
  await writeFile(file, replace(await readFile(file, "utf8")));
}

async function run(argv: readonly string[], env: Record<string, string>): Promise<void> {
  const { exitCode, stderr, stdout } = await x(process.execPath, [...argv], {
    nodeOptions: { cwd: root, env: { ...process.env, ...env } },
  });
  if (exitCode !== 0) throw new Error(`${argv[0] ?? ""} failed:\n${stdout}${stderr}`);
}
