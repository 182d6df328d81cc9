import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { checkCompiles } from "../../generate/compile-check.ts";
import type { Derived } from "../../generate/foreign/notes.ts";
import { generateForeign } from "../../generate/generate.ts";
import { platforms, root, specOf } from "../../platforms.ts";

const folder = mkdtempSync(join(tmpdir(), "foreign-"));
afterAll(() => rmSync(folder, { recursive: true }));

let files: Map<string, string>;
let derived: readonly Derived[];
beforeAll(async () => {
  ({ files, derived } = await generateForeign("zoo", fileURLToPath(new URL("fixtures/foreign.yaml", import.meta.url))));
});

const textOf = (name: string): string => files.get(name) ?? "";

/** What was derived for an operation, without the rules. */
const derivedFor = (place: string): string[] => derived.filter((one) => one.place === place).map(({ message }) => message);

/** Generates from a document of its own. */
function generateFrom(text: string, name = "openapi.yaml"): ReturnType<typeof generateForeign> {
  writeFileSync(join(folder, name), text);
  return generateForeign("zoo", join(folder, name));
}

const head = 'openapi: 3.0.3\ninfo: { title: Zoo, version: "1" }\n';

describe("code from a foreign document", () => {
  it("compiles", () => {
    expect(checkCompiles(new Map([...files].map(([name, text]) => [`generated/${name}`, text])))).toEqual([]);
  });

  it("has methods with names in camelCase, each once", () => {
    const names = [...textOf("descriptors.ts").matchAll(/^ {2}(\w+): /gm)].map(([, name]) => name);
    expect(names).toEqual(["petsGetOne", "putPetsPetId", "deleteOperation", "petsGetOne2", "countPets", "search", "search2", "getShared"]);
    expect(derivedFor("PUT /pets/{pet-id}")).toContain("The name of the operation is putPetsPetId.");
  });

  it("repeats what HTTP allows to repeat", () => {
    const idempotent = [...textOf("descriptors.ts").matchAll(/method: "(\w+)"[^]*?idempotent: (\w+)/g)].map(([, method, value]) => [
      method,
      value,
    ]);
    expect(idempotent).toEqual([
      ["GET", "true"],
      ["PUT", "true"],
      ["DELETE", "true"],
      ["PATCH", "false"],
      ["GET", "true"],
      ["POST", "false"],
      ["HEAD", "true"],
      ["GET", "true"],
    ]);
  });

  it("sends the parameters that the client can send, those of the operation first", () => {
    const [, text = ""] = /petsGetOne: \{([^]*?)\n {2}\},/.exec(textOf("descriptors.ts")) ?? [];
    expect(text).toContain('"pet-id": { in: "path", required: true }');
    expect(text).toContain('trace: { in: "query", required: true }');
    expect(text).toContain('order: { in: "query" }');
    expect(text).not.toMatch(/session|Accept|tags/);
    expect(derivedFor("GET /pets/{pet-id}")).toEqual([
      "The name of the operation is petsGetOne.",
      "The example of the path parameter pet-id is derived from its schema.",
      "The example of the query parameter trace is derived from its schema.",
      "The parameter query is left out: the client sends no parameters with `content`.",
      "The parameter session is left out: the client sends no parameters in cookie.",
      "The parameter Accept is left out: the client sets Accept.",
      "The parameter tags is left out: the client sends arrays only as repeated parameters (`explode: true`).",
      "The example of the query parameter order is derived from its schema.",
    ]);
  });

  it("leaves out parameters that the client cannot send, and operations that need one", async () => {
    const strings = "schema: { type: array, items: { type: string } }";
    const { derived: found, files: made } = await generateFrom(
      `${head}paths:\n` +
        `  "/a/{ids}": { get: { parameters: [{ name: ids, in: path, required: true, ${strings} }], responses: {} } }\n` +
        '  "/b/{id}": { get: { parameters: [{ name: id, in: path, required: true, style: label, schema: { type: integer } }], responses: {} } }\n' +
        `  /c: { get: { parameters: [{ name: X-Ids, in: header, required: true, ${strings} }], responses: {} } }\n` +
        "  /d:\n    get:\n      responses: {}\n      parameters:\n" +
        `        - { name: X-Ids, in: header, ${strings} }\n` +
        "        - { name: rows, in: query, schema: { type: array, items: { type: array, items: { type: string } } } }\n" +
        "        - { name: ghost, in: path, required: true, schema: { type: string } }\n" +
        "        - { name: Host, in: header, required: true, schema: { type: string } }\n" +
        `        - { name: names, in: query, ${strings} }\n`,
    );
    const listed = found.filter(({ rule }) => rule === "platform/parameter-shape");
    expect(listed.map(({ place, message }) => `${place}: ${message}`)).toEqual([
      "GET /a/{ids}: The operation getAIds is left out: its parameter ids is required, and the client sends no arrays in paths.",
      "GET /b/{id}: The operation getBId is left out: its parameter id is required, and the client does not send the style label.",
      "GET /c: The operation getC is left out: its parameter X-Ids is required, and the client sends no arrays in headers.",
      "GET /d: The path parameter ghost is left out: the path does not have it.",
      "GET /d: The parameter X-Ids is left out: the client sends no arrays in headers.",
      "GET /d: The parameter rows is left out: the client sends no arrays of arrays in parameters.",
      "GET /d: The parameter Host is left out: a call cannot set Host.",
    ]);
    expect(made.get("operations.ts")).toContain("export interface GetDArguments {\n  names?: string[] | undefined;\n}");
  });

  it("requires path parameters, and never takes null for them", async () => {
    const { files: made } = await generateFrom(
      `${head}paths: { "/{a}/{b}/{c}": { get: { responses: {}, parameters: [\n` +
        "  { name: a, in: path, schema: { type: string, nullable: true } },\n" +
        '  { name: b, in: path, required: true, schema: { $ref: "#/components/schemas/Id" } },\n' +
        '  { name: c, in: path, required: true, schema: { anyOf: [{ type: integer }, { type: "null" }] } }] } } }\n' +
        "components: { schemas: { Id: { type: integer, nullable: true } } }\n",
    );
    expect(made.get("operations.ts")).toContain("Arguments {\n  a: string;\n  b: number;\n  c: number;\n}");
  });

  it("renames the parameter when its argument clashes", () => {
    expect(textOf("descriptors.ts")).toContain('name_query: { in: "query", name: "name" }');
    expect(textOf("descriptors.ts")).toContain('constructor_query: { in: "query", name: "constructor" }');
    expect(textOf("descriptors.ts")).toContain('name: { in: "field", required: true }');
  });

  it("keeps the parameters of a path where they are, unless an operation needs others", async () => {
    const path = "parameters: [{ name: id, in: path, required: true, schema: { type: string } }]";
    const { files: made } = await generateFrom(
      `${head}paths: { "/a/{id}": { ${path}, get: { responses: {} } }, "/b/{id}": { ${path}, get: { parameters: [{ name: id, in: cookie }], responses: {} } } }\n`,
    );
    expect(made.get("schema.ts")).toMatch(/"\/a\/\{id\}": \{\s+parameters: \{[^}]*path: \{[^}]*id: string;/);
    expect(made.get("schema.ts")).toMatch(/"\/b\/\{id\}": \{\s+parameters: \{[^}]*path\?: never;/);
    expect(made.get("descriptors.ts")?.match(/id: \{ in: "path", required: true \}/g)).toHaveLength(2);
  });

  it("makes a path parameter that is not documented a string", () => {
    expect(textOf("operations.ts")).toContain("export interface CountPetsArguments {\n  kind: string;\n}");
  });

  it("takes fields from a body with fixed properties, and otherwise the whole body", () => {
    expect(textOf("operations.ts")).toContain("owner?: PutPetsPetIdOwner | undefined;\n  friends?: PutPetsPetIdFriendsItem[] | undefined;");
    expect(textOf("operations.ts")).toContain("body?: string[] | undefined;");
    expect(textOf("operations.ts")).toMatch(/SearchArguments = \(\n {2}\| \{\n {2}id\?: [^]*text\?: undefined;/);
    expect(derivedFor("PUT /pets/{pet-id}")).toEqual(
      expect.arrayContaining(["The request body is application/json, not text/csv.", "x-idempotent is true, as HTTP defines it for PUT."]),
    );
  });

  it("leaves out an operation that the client cannot call", () => {
    expect(textOf("schema.ts")).not.toContain("/upload");
    expect(derivedFor("POST /upload")).toEqual([
      "The operation upload is left out: its body is required, and the client cannot send image/png.",
    ]);
  });

  it("lists what a client does not do: TRACE, callbacks, and servers of their own", async () => {
    const event =
      '{ "{$url}": { post: { requestBody: { content: { application/json: { schema: { $ref: "#/components/schemas/a-b" } } } }, responses: {} } } }';
    const { derived: found, files: made } = await generateFrom(
      `${head}servers: [{ url: "https://a.example" }]\npaths:\n` +
        `  /a: { trace: { responses: {} }, post: { callbacks: { onA: ${event} }, responses: {} } }\n` +
        '  /b: { servers: [{ url: "https://b.example" }], get: { responses: {} } }\n' +
        '  /c: { get: { servers: [{ url: "https://a.example" }], responses: {} } }\n' +
        `components: { callbacks: { onB: ${event} }, schemas: { a-b: { type: string } } }\n`,
    );
    const rules = ["callbacks", "servers", "platform/parameter-shape"];
    expect(found.filter(({ rule }) => rules.includes(rule)).map(({ place, message }) => `${place}: ${message}`)).toEqual([
      "POST /a: The callbacks onA are left out: the client does not receive requests.",
      "TRACE /a: The operation traceA is left out: fetch sends no TRACE requests.",
      "GET /b: The server https://b.example is ignored: the client sends all calls to its base URL.",
    ]);
    expect(made.get("schema.ts")).not.toContain("a-b");
  });

  it("follows references in every keyword, and keeps no definitions in schemas", async () => {
    const { files: made } = await generateFrom(
      'openapi: 3.1.0\ninfo: { title: Zoo, version: "1" }\npaths: {}\ncomponents:\n  schemas:\n    a-b: { type: string }\n' +
        '    Map: { type: object, propertyNames: { $ref: "#/components/schemas/a-b" }, additionalProperties: { type: string } }\n' +
        '    Text: { type: string, contentMediaType: application/json, contentSchema: { $ref: "#/components/schemas/a-b" } }\n' +
        '    Whole: { type: object, $defs: { part: { type: integer } }, properties: { a: { $ref: "#/components/schemas/Whole/$defs/part" } } }\n' +
        '    Old: { type: object, definitions: { part: { type: string } }, properties: { a: { $ref: "#/components/schemas/Old/definitions/part" } } }\n',
    );
    const text = made.get("schema.ts") ?? "";
    expect(text).toContain("WholeDefsPart: number;");
    expect(text).toContain("OldDefinitionsPart: string;");
    expect(text).not.toMatch(/\$defs\??: \{|definitions|a-b/);
  });

  it("has a result also when no 2xx status is documented", () => {
    expect(textOf("operations.ts")).toContain(
      "deleteOperation(args: DeleteOperationArguments, options?: CallOptions): Call<void, Failures<{  }>>;",
    );
    expect(derivedFor("PATCH /pets/{pet-id}")).toContain("Status 200 has the response of `default`: no success is documented.");
  });

  it("gives schemas names that TypeScript accepts, and inline objects names", () => {
    const names = [...textOf("models.ts").matchAll(/^export (?:interface|type) (\w+)/gm)].map(([, name]) => name);
    expect(names).toEqual([
      "PetOfOwner",
      "RecordSchema",
      "RecordOf2",
      "PutPetsPetIdOwner",
      "PutPetsPetIdFriendsItem",
      "PutPetsPetIdResponseItem",
      "NotFoundResponse",
    ]);
    expect(textOf("enums.ts")).toContain('export const RecordOf = {\n  a: "a",\n  b: "b",\n} as const;');
    expect(textOf("schema.ts")).toContain('record?: components["schemas"]["RecordSchema"];');
  });

  it("keeps the values of a discriminator whose schemas are renamed", async () => {
    const kind = "type: object, required: [kind], properties: { kind: { type: string } }";
    const { files: made } = await generateFrom(
      `${head}paths: {}\ncomponents:\n  schemas:\n` +
        '    pet: { oneOf: [{ $ref: "#/components/schemas/house-cat" }, { $ref: "#/components/schemas/dog" }], discriminator: { propertyName: kind } }\n' +
        `    house-cat: { ${kind} }\n    dog: { ${kind} }\n    base-animal: { ${kind}, discriminator: { propertyName: kind } }\n` +
        '    big-cat: { allOf: [{ $ref: "#/components/schemas/base-animal" }] }\n' +
        '    wild-lion: { allOf: [{ $ref: "#/components/schemas/big-cat" }] }\n' +
        '    sea-lion: { allOf: [{ $ref: "#/components/schemas/mapped" }] }\n' +
        `    mapped: { ${kind}, discriminator: { propertyName: kind, mapping: { sea: "#/components/schemas/sea-lion" } } }\n`,
    );
    const values = [...(made.get("schema.ts") ?? "").matchAll(/kind: "([\w-]+)"/g)].map(([, value]) => value);
    expect(values).toEqual(["house-cat", "dog", "big-cat", "wild-lion", "sea"]);
  });

  it("follows references into other parts of the document", () => {
    expect(textOf("operations.ts")).toContain("countPets(args: CountPetsArguments, options?: CallOptions): Call<PutPetsPetIdOwner,");
  });

  it("reads nullable as OpenAPI 3.0 means it", () => {
    expect(textOf("schema.ts")).toContain("name: string | null;");
    expect(textOf("schema.ts")).toMatch(/size\?: "small" \| "large" \| null;/);
    expect(textOf("schema.ts")).toContain('parent?: components["schemas"]["PetOfOwner"] | null;');
    expect(textOf("models.ts")).toContain('export type PetOfOwner = Schema<"PetOfOwner">;');
  });

  it("reads any response as JSON, unless it is text", () => {
    const types = [...textOf("descriptors.ts").matchAll(/response: \{ type: "(\w+)"/g)].map(([, type]) => type);
    expect(types).toEqual(["json", "json", "none", "none", "json", "text", "none", "json"]);
  });

  it("shows an example call with the required arguments", () => {
    expect(textOf("operations.ts")).toContain('@example await zoo.countPets({ kind: "text" });');
    expect(textOf("operations.ts")).toContain('name: "Rex"');
  });
});

describe("a spec that follows the rules", () => {
  it.each(platforms)("%s: nothing is derived, and the files are the same", async (platform) => {
    const { files: made, derived: added } = await generateForeign(platform, specOf(platform));
    expect(added).toEqual([]);
    const folderOf = join(root, "packages", platform, "src/generated");
    expect([...made].filter(([name, text]) => text !== readFileSync(join(folderOf, name), "utf8")).map(([name]) => name)).toEqual([]);
  });
});

describe("a foreign document", () => {
  it("can be JSON", async () => {
    const document = { openapi: "3.1.0", info: { title: "Zoo", version: "1" }, paths: { "/a": { get: { responses: {} } } } };
    const { files: made } = await generateFrom(JSON.stringify(document), "openapi.json");
    expect(made.get("descriptors.ts")).toContain("getA: ");
  });

  it("can have several files", async () => {
    writeFileSync(join(folder, "other.yaml"), "get: { operationId: listApes, responses: { '200': { description: Apes. } } }\n");
    const { files: made } = await generateFrom(`${head}paths: { /apes: { $ref: other.yaml } }\n`);
    expect(made.get("descriptors.ts")).toContain("listApes: ");
  });

  it.each([
    ["not YAML", `${head}paths: [`, /openapi\.yaml:\d+:\d+ yaml: /],
    ["Swagger 2", "swagger: '2.0'\npaths: {}\n", /document: openapi must be a 3\.0 or 3\.1 version\./],
    ["a dangling reference", `${head}paths: { /a: { $ref: "#/components/pathItems/A" } }\n`, /openapi\.yaml:3:\d+ no-unresolved-refs: /],
    ["a value of the wrong type", `${head}paths: { /a: { get: { parameters: 3, responses: {} } } }\n`, /openapi\.yaml:3:\d+ struct: /],
    ["a remote reference", `${head}paths: { /a: { $ref: "https://127.0.0.1:9/a.yaml" } }\n`, /remote-reference: /],
  ])("is refused with the place when it is or has %s", async (_, text, message) => {
    await expect(generateFrom(text)).rejects.toThrow(message);
  });
});
