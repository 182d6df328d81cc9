// `tsx scripts/bench/walk.ts`: lists the files that one warm call enters, in order. Every function of core and the platform package is instrumented.
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

import { build } from "esbuild";
import ts from "typescript";

/** A function that was entered. */
interface Entry {
  readonly file: string;
  readonly name: string;
}

/** The limits that the design sets. */
const maxFiles = 9;
const maxSwitches = 12;

const root = fileURLToPath(new URL("../..", import.meta.url));
const entries: Entry[] = [];
(globalThis as { enter?: (file: string, name: string) => void }).enter = (file, name) => void entries.push({ file, name });

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
} finally {
  await rm(folder, { recursive: true });
}

const files = [...new Set(entries.map(({ file }) => file))];
const switches = entries.filter(({ file }, index) => index > 0 && file !== entries[index - 1]?.file).length;
for (const [index, { file, name }] of entries.entries())
  console.log(`${file === entries[index - 1]?.file ? " ".repeat(file.length) : file}  ${name}`);
console.log(
  `\n${entries.length} functions, ${files.length} files (at most ${maxFiles}), ${switches} switches between files (at most ${maxSwitches})`,
);
process.exitCode = files.length <= maxFiles && switches <= maxSwitches ? 0 : 1;

async function instrument({ path }: { path: string }): Promise<{ contents: string; loader: "ts" }> {
  const source = ts.createSourceFile(path, await readFile(path, "utf8"), ts.ScriptTarget.ESNext, true);
  const { transformed } = ts.transform(source, [
    (context) => (file) => ts.visitEachChild(file, enterer(context, relative(root, path)), context),
  ]);
  return { contents: ts.createPrinter().printFile(transformed[0] as ts.SourceFile), loader: "ts" };
}

function enterer(context: ts.TransformationContext, file: string): (node: ts.Node) => ts.Node {
  const { factory } = context;
  const visit = (node: ts.Node): ts.Node => {
    const visited = ts.visitEachChild(node, visit, context);
    if (!ts.isFunctionLike(visited) || !("body" in visited) || visited.body === undefined) return visited;
    const owner = node as ts.FunctionLikeDeclaration;
    const name = ts.isConstructorDeclaration(owner) ? "constructor" : (owner.name?.getText() ?? `(line ${lineOf(owner)})`);
    const enter = factory.createExpressionStatement(
      factory.createCallExpression(factory.createIdentifier("globalThis.enter"), undefined, [
        factory.createStringLiteral(file),
        factory.createStringLiteral(name),
      ]),
    );
    const body = visited.body;
    const statements = ts.isBlock(body) ? body.statements : [factory.createReturnStatement(body)];
    // A call to `super` stays first.
    const isSuper = ts.isConstructorDeclaration(owner) && statements[0]?.getText?.(owner.getSourceFile()).startsWith("super(") === true;
    const block = factory.createBlock(isSuper ? [...statements, enter] : [enter, ...statements], true);
    return withBody(factory, visited, block);
  };
  return visit;
}

function lineOf(node: ts.Node): number {
  return node.getSourceFile().getLineAndCharacterOfPosition(node.getStart()).line + 1;
}

function withBody(factory: ts.NodeFactory, node: ts.FunctionLikeDeclaration, body: ts.Block): ts.Node {
  if (ts.isFunctionDeclaration(node))
    return factory.updateFunctionDeclaration(
      node,
      node.modifiers,
      node.asteriskToken,
      node.name,
      node.typeParameters,
      node.parameters,
      node.type,
      body,
    );
  if (ts.isMethodDeclaration(node))
    return factory.updateMethodDeclaration(
      node,
      node.modifiers,
      node.asteriskToken,
      node.name,
      node.questionToken,
      node.typeParameters,
      node.parameters,
      node.type,
      body,
    );
  if (ts.isConstructorDeclaration(node)) return factory.updateConstructorDeclaration(node, node.modifiers, node.parameters, body);
  if (ts.isArrowFunction(node))
    return factory.updateArrowFunction(
      node,
      node.modifiers,
      node.typeParameters,
      node.parameters,
      node.type,
      node.equalsGreaterThanToken,
      body,
    );
  if (ts.isFunctionExpression(node))
    return factory.updateFunctionExpression(
      node,
      node.modifiers,
      node.asteriskToken,
      node.name,
      node.typeParameters,
      node.parameters,
      node.type,
      body,
    );
  if (ts.isGetAccessor(node))
    return factory.updateGetAccessorDeclaration(node, node.modifiers, node.name, node.parameters, node.type, body);
  return node;
}
