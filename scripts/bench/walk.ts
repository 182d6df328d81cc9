import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { pathToFileURL } from "node:url";

import { build } from "esbuild";
import ts from "typescript";

import { root } from "../platforms.ts";
import { verdict } from "./table.ts";
import type { Bench } from "./table.ts";

/** A function that was entered. */
interface Entry {
  readonly file: string;
  readonly name: string;
}

/** The limits that the design sets. */
const maxFiles = 9;
const maxSwitches = 12;

const program = `
  import { createInmantaClient } from "${root}packages/inmanta/src/client.ts";
  const body = JSON.stringify({ data: [{ resource_id: "std::File[a,path=/x]" }], links: {}, metadata: { total: 1 } });
  const headers = { "content-type": "application/json", "content-length": String(body.length) };
  const client = createInmantaClient({
    baseUrl: "http://walk.test",
    token: "some-token",
    environment: "0d6f2b84-91c3-4e5a-b7d8-3f1e2c4a5b60",
    fetch: () => Promise.resolve(new Response(body, { headers })),
  });
  export const call = () => client.resourceList({ limit: 20 });
`;

/** The functions that one warm call enters. */
export const walk: Bench = {
  name: "walk",
  title: "One warm call",
  goal: `at most ${maxFiles} files and ${maxSwitches} switches between them`,
  about:
    "The functions of core and the platform package that one `await inmanta.resourceList({ limit: 20 })` enters after three such calls, and their files. Every " +
    "function is instrumented, so nothing is estimated. `npm run bench -- walk` lists them in order.",
  async run() {
    const entries = await enteredFunctions();
    const files = new Set(entries.map(({ file }) => file)).size;
    const switches = entries.filter(({ file }, index) => index > 0 && file !== entries[index - 1]?.file).length;
    return {
      head: ["", "number", "at most", "goal"],
      rows: [
        ["functions", String(entries.length), "-", "-"],
        ["files", String(files), String(maxFiles), verdict(files <= maxFiles)],
        ["switches between files", String(switches), String(maxSwitches), verdict(switches <= maxSwitches)],
      ],
      result: `${files} files, ${switches} switches`,
      met: files <= maxFiles && switches <= maxSwitches,
      details: entries.map(({ file, name }, index) => `${file === entries[index - 1]?.file ? " ".repeat(file.length) : file}  ${name}`),
    };
  },
};

async function enteredFunctions(): Promise<Entry[]> {
  const entries: Entry[] = [];
  (globalThis as { enter?: (file: string, name: string) => void }).enter = (file, name) => void entries.push({ file, name });
  const folder = await mkdtemp(join(tmpdir(), "walk-"));
  try {
    const outfile = join(folder, "walk.mjs");
    await build({
      stdin: { contents: program, resolveDir: root, loader: "ts" },
      bundle: true,
      format: "esm",
      platform: "node",
      outfile,
      logLevel: "error",
      plugins: [{ name: "instrument", setup: (bundle) => bundle.onLoad({ filter: /packages\/(core|inmanta)\/src\/.*\.ts$/ }, instrument) }],
    });
    const { call } = (await import(pathToFileURL(outfile).href)) as { call: () => Promise<unknown> };
    for (let warm = 0; warm < 3; warm += 1) await call();
    entries.length = 0;
    await call();
    return entries;
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function instrument({ path }: { path: string }): Promise<{ contents: string; loader: "ts" }> {
  const text = await readFile(path, "utf8");
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.ESNext, true);
  const inserted: { at: number; code: string }[] = [];
  const visit = (node: ts.Node): void => {
    ts.forEachChild(node, visit);
    const body = ts.isFunctionLike(node) && "body" in node ? node.body : undefined;
    if (body === undefined) return;
    const { name } = node as ts.FunctionLikeDeclaration;
    const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1;
    const shown = ts.isConstructorDeclaration(node) ? "constructor" : (name?.getText() ?? `(line ${line})`);
    const enter = `globalThis.enter(${JSON.stringify(relative(root, path))}, ${JSON.stringify(shown)});`;
    if (!ts.isBlock(body)) return void inserted.push({ at: body.getStart(), code: `{ ${enter} return (` }, { at: body.end, code: "); }" });
    const [first] = body.statements;
    // A call to `super` stays first.
    const afterSuper = ts.isConstructorDeclaration(node) && first?.getText().startsWith("super(") === true ? first.end : undefined;
    inserted.push({ at: afterSuper ?? body.getStart() + 1, code: enter });
  };
  visit(source);
  const cuts = [{ at: 0, code: "" }, ...inserted.toSorted((one, other) => one.at - other.at)];
  const contents = cuts.map(({ at, code }, index) => code + text.slice(at, cuts[index + 1]?.at)).join("");
  return { contents, loader: "ts" };
}
