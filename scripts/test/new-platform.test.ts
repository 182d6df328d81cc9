import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterAll, describe, expect, it } from "vitest";

import type { NewPlatform } from "../new-platform/new-platform.ts";
import { readNewPlatform } from "../new-platform/new-platform.ts";
import { printFiles } from "../new-platform/package-files.ts";
import { changeLists } from "../new-platform/registration.ts";
import { runNewPlatform } from "../new-platform/run-new-platform.ts";
import { platforms, root } from "../platforms.ts";

const folder = mkdtempSync(join(tmpdir(), "new-platform-"));
afterAll(() => rmSync(folder, { recursive: true }));

const head = 'openapi: 3.0.3\ninfo: { title: Zoo, version: "1" }\n';
const good = `${head}paths: { /a: { get: { responses: { "200": { description: A. } } } } }\n`;

async function read(text: string): Promise<NewPlatform> {
  writeFileSync(join(folder, "openapi.yaml"), text);
  return readNewPlatform("zoo", join(folder, "openapi.yaml"));
}

async function run(...argv: string[]): Promise<{ status: number; output: string }> {
  const lines: string[] = [];
  const note = (line: string): unknown => lines.push(line);
  const status = await runNewPlatform(argv, { out: note, error: note }, folder);
  return { status, output: lines.join("\n") };
}

const treeState = (): string => execFileSync("git", ["status", "--porcelain"], { cwd: root, encoding: "utf8" });

describe("a name or document that is not valid", () => {
  it.each([
    ["capitals", ["Zoo", "good.yaml"], '"Zoo" cannot be the name of a platform: use lower-case letters and digits'],
    ["a hyphen", ["my-zoo", "good.yaml"], '"my-zoo" cannot be the name of a platform'],
    ["a name that a platform has", ["airview", "good.yaml"], '"airview" cannot be the name of a new platform: it is taken.'],
    ["a name that a package has", ["core", "good.yaml"], '"core" cannot be the name of a new platform: it is taken.'],
    [
      "a name that another folder of packages has",
      ["examples", "good.yaml"],
      '"examples" cannot be the name of a new platform: it is taken.',
    ],
    ["a word that YAML reads as a value", ["null", "good.yaml"], '"null" cannot be the name of a platform: JavaScript has that word.'],
    ["a reserved word", ["class", "good.yaml"], '"class" cannot be the name of a platform: JavaScript has that word.'],
    ["a URL", ["zoo", "https://zoo.example.com/openapi.yaml"], "is a URL. Download the document first"],
    ["no document", ["zoo"], "Usage: npm run new-platform"],
    ["too many arguments", ["zoo", "good.yaml", "other.yaml"], "Usage: npm run new-platform"],
    ["an unknown option", ["--force", "zoo", "good.yaml"], "Unknown option '--force'"],
    ["a file that does not exist", ["zoo", "missing.yaml"], /missing\.yaml:1:1 file: The file cannot be read: ENOENT/],
    ["text that is not YAML", ["zoo", "broken.yaml"], /broken\.yaml:4:\d+ yaml: /],
    ["a value of the wrong type", ["zoo", "type.yaml"], /type\.yaml:3:\d+ struct: /],
    ["a reference that leads nowhere", ["zoo", "reference.yaml"], /reference\.yaml:3:\d+ no-unresolved-refs: /],
    ["Swagger 2", ["zoo", "swagger.yaml"], /swagger\.yaml:1:1 document: openapi must be a 3\.0 or 3\.1 version/],
    ["no operations", ["zoo", "empty.yaml"], "has no operation that a client can call"],
    ["removing what does not exist", ["--remove", "zoo"], 'There is no platform "zoo".'],
    ["removing what is not a draft", ["--remove", "airview"], '"airview" is not a draft'],
  ])("is refused, and nothing changes: %s", async (_, argv, message) => {
    writeFileSync(join(folder, "good.yaml"), good);
    writeFileSync(join(folder, "broken.yaml"), `${head}paths: [\n`);
    writeFileSync(join(folder, "type.yaml"), `${head}paths: { /a: { get: { parameters: 3, responses: {} } } }\n`);
    writeFileSync(
      join(folder, "reference.yaml"),
      `${head}paths: { /a: { get: { responses: { "200": { $ref: "#/components/responses/A" } } } } }\n`,
    );
    writeFileSync(join(folder, "swagger.yaml"), 'swagger: "2.0"\npaths: {}\n');
    writeFileSync(join(folder, "empty.yaml"), `${head}paths: {}\n`);
    const before = treeState();
    const { output, status } = await run(...argv);
    expect(status).toBe(1);
    expect(output).toMatch(message);
    expect(output).toContain("Nothing was changed.");
    expect(treeState()).toBe(before);
  });
});

describe("steps in one", () => {
  const program = (steps: string): string =>
    `import { inOneStep } from ${JSON.stringify(join(root, "scripts/new-platform/one-step.ts"))};\n` +
    `inOneStep([${steps}], async () => console.log("undone")).catch((error) => console.log(error.message));\n`;

  it.each([
    [
      "a step fails",
      '() => console.log("one"), () => { throw new Error("Failed."); }, () => console.log("three")',
      "one\nundone\nFailed.\n",
    ],
    ...["SIGINT", "SIGTERM"].map((signal) => [
      `${signal} arrives`,
      `() => console.log("one"), () => { process.kill(process.pid, "${signal}"); }, () => console.log("three")`,
      `one\nundone\nStopped by ${signal}.\n`,
    ]),
    [
      "SIGINT arrives and makes a step fail",
      '() => console.log("one"), async () => { process.kill(process.pid, "SIGINT"); await new Promise(setImmediate); throw new Error("Killed."); }',
      "one\nundone\nStopped by SIGINT.\n",
    ],
    ["all succeed", '() => console.log("one"), async () => console.log("two")', "one\ntwo\n"],
  ])("undo what was done only if they cannot all be done: %s", (_, steps, output) => {
    const file = join(folder, "steps.ts");
    writeFileSync(file, program(steps));
    expect(execFileSync(process.execPath, ["--import", "tsx", file], { cwd: root, encoding: "utf8" })).toBe(output);
  });
});

describe("credentials", () => {
  const withSchemes = (schemes: string): string =>
    `${head}components: { securitySchemes: { ${schemes} } }\n` +
    `paths: { /a: { get: { security: [{ one: [] }], responses: { "200": { description: A. } } }, post: { responses: { "200": { description: A. } } } } }\n`;

  it.each([
    ["a bearer token", "one: { type: http, scheme: bearer }", { bearer: true, basic: false, keys: [] }],
    ["HTTP Basic", "one: { type: http, scheme: basic }", { bearer: false, basic: true, keys: [] }],
    ["OAuth 2", "one: { type: oauth2, flows: {} }", { bearer: true, basic: false, keys: [] }],
    [
      "a key in a header",
      "one: { type: apiKey, in: header, name: X-Key }",
      { bearer: false, basic: false, keys: [{ option: "apiKey", wire: "X-Key", in: "header" }] },
    ],
    [
      "two keys",
      "one: { type: apiKey, in: header, name: X-Key }, token: { type: apiKey, in: header, name: X-Token }",
      {
        bearer: false,
        basic: false,
        keys: [
          { option: "one", wire: "X-Key", in: "header" },
          { option: "tokenKey", wire: "X-Token", in: "header" },
        ],
      },
    ],
  ])("%s", async (_, schemes, expected) => {
    const { credentials, document } = await read(withSchemes(schemes));
    expect(credentials).toEqual(expected);
    expect(document.paths["/a"]?.post?.security).toEqual([]);
  });

  it("keys have options with names that code can have, each once", async () => {
    const names = ["api-key", "api_key", "default", "class", "username", "options", "1st", "constructor"];
    const schemes = names.map((name) => `"${name}": { type: apiKey, in: header, name: X-${name} }`);
    const platform = await read(withSchemes(`one: { type: http, scheme: basic }, ${schemes.join(", ")}`));
    const options = platform.credentials.keys.map(({ option }) => option);
    expect(options).toEqual(["apiKey", "apiKey2", "defaultKey", "classKey", "usernameKey", "optionsKey", "key1st", "constructorKey"]);
  });

  it("a key in the query is a secret parameter that the client fills in", async () => {
    const { credentials, document } = await read(withSchemes("one: { type: apiKey, in: query, name: api_key }"));
    expect(credentials.keys).toEqual([{ option: "apiKey", wire: "api_key", in: "query" }]);
    expect(document.paths["/a"]?.get?.parameters).toMatchObject([
      { name: "api_key", in: "query", "x-secret": true, "x-default-from": "apiKey" },
    ]);
    expect(document.paths["/a"]?.post?.parameters ?? []).toEqual([]);
  });

  it("no scheme: a bearer token is accepted, and that is listed", async () => {
    const { credentials, derived } = await read(good);
    expect(credentials).toEqual({ bearer: true, basic: false, keys: [] });
    expect(derived.map(({ message }) => message)).toContain("The document has no security scheme. The client takes a bearer token.");
  });

  it("what the client cannot do is listed", async () => {
    const { derived } = await read(withSchemes("one: { type: apiKey, in: cookie, name: sid }"));
    expect(derived.map(({ message }) => message)).toContain("The client has no option for apiKey cookie. Pass an auth provider as `auth`.");
  });
});

describe("what a document does not say", () => {
  const schema = "{ type: object, required: [id], properties: { id: { type: integer, minimum: 7 }, at: { type: string, format: date } } }";
  const operation = (content: string): string =>
    `${head}paths: { /a: { get: { responses: { "200": { description: A., content: { ${content} } } } } } }\n`;
  const examplesOf = ({ document }: NewPlatform): unknown =>
    document.paths["/a"]?.get?.responses["200"]?.content?.["application/json"]?.examples;

  it("is an example that the schema allows", async () => {
    const examples = examplesOf(await read(operation(`application/json: { schema: ${schema} }`)));
    expect(examples).toMatchObject({ example: { value: { id: 7 } } });
  });

  it("replaces an example that the schema does not allow", async () => {
    const platform = await read(operation(`application/json: { example: { id: 1 }, schema: ${schema} }`));
    expect(examplesOf(platform)).toMatchObject({ example: { value: { id: 7 } } });
    expect(platform.derived.map(({ message }) => message)).toContain(
      "Response 200: 1 of 1 examples left out, because the schema does not allow them.",
    );
  });

  it("keeps an example that the schema allows", async () => {
    expect(examplesOf(await read(operation(`application/json: { example: { id: 9 }, schema: ${schema} }`)))).toEqual({
      example: { value: { id: 9 } },
    });
  });

  it("puts JSON first", async () => {
    const { document } = await read(operation(`application/xml: { schema: ${schema} }, application/json: { schema: ${schema} }`));
    expect(Object.keys(document.paths["/a"]?.get?.responses["200"]?.content ?? {})).toEqual(["application/json", "application/xml"]);
  });

  it("removes extensions that refer to a renamed component, and keeps others", async () => {
    const { document } = await read(
      `${good}components: { schemas: { a-b: { type: string } } }\nx-old: { $ref: "#/components/schemas/a-b" }\nx-own: 1\n`,
    );
    expect(document).not.toHaveProperty("x-old");
    expect(document).toHaveProperty("x-own", 1);
  });

  it("is summarized in the README of the spec", async () => {
    const files = printFiles(await read(good), "zoo.yaml");
    expect(files.get("specs/zoo/README.md")).toMatch(/\| 1 +\| names of operations derived from method and path +\| GET \/a: /);
  });
});

describe("the lists of platforms", () => {
  it("get a new platform, and lose it again", () => {
    for (const [file, text] of changeLists(root, "zoo", "add")) {
      expect(text).not.toBe(readFileSync(join(root, file), "utf8"));
      expect(text).toContain("zoo");
    }
    expect(changeLists(root, "zoo", "remove").get("redocly.yaml")).toBe(readFileSync(join(root, "redocly.yaml"), "utf8"));
    expect(platforms).not.toContain("zoo");
  });
});
