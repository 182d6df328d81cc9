import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterAll, describe, expect, it } from "vitest";
import { stringify } from "yaml";

import { checkCompiles } from "../../generate/compile-check.ts";
import { generateForeign } from "../../generate/generate.ts";

const folder = mkdtempSync(join(tmpdir(), "printable-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** Generates a client that sends and receives each schema, together with a program of a user, and returns what the compiler refuses. */
async function faultsOf(schemas: Record<string, object>, program = ""): Promise<string[]> {
  const names = Object.keys(schemas);
  const content = (name: string): object => ({ "application/json": { schema: { $ref: `#/components/schemas/${name}` } } });
  const operation = (name: string): object => ({
    requestBody: { required: true, content: content(name) },
    responses: { "200": { description: "It.", content: content(name) } },
  });
  const paths = Object.fromEntries(names.map((name) => [`/${name}`, { post: operation(name) }]));
  const path = join(folder, "openapi.yaml");
  writeFileSync(path, stringify({ openapi: "3.0.3", info: { title: "Zoo", version: "1" }, paths, components: { schemas } }));
  const { files } = await generateForeign("zoo", path);
  const all = new Map([...files].map(([name, text]) => [`generated/${name}`, text]));
  if (program !== "") all.set("generated/program.ts", program);
  return checkCompiles(all).map(({ message }) => message);
}

const object = (properties: object, more: object = {}): object => ({ type: "object", properties, ...more });
const ref = (name: string): object => ({ $ref: `#/components/schemas/${name}` });
const text = { type: "string" };

describe("the types compile for", () => {
  it.each<[string, Record<string, object>]>([
    ["any JSON", { Json: { oneOf: [text, { type: "array", items: ref("Json") }, { type: "object", additionalProperties: ref("Json") }] } }],
    ["a list of itself", { List: { type: "array", items: ref("List") } }],
    ["lists of each other", { One: { type: "array", items: ref("Two") }, Two: { anyOf: [text, ref("One")] } }],
    ["a map of itself", { Map: { type: "object", additionalProperties: ref("Map") } }],
    ["an object in its own list", { Node: object({ children: { type: "array", items: ref("Node") } }) }],
    [
      "properties beside a map of other values",
      { Reply: object({ ok: { type: "boolean" } }, { additionalProperties: { type: "object" } }) },
    ],
    [
      "a required property of a part that can be null",
      { Base: object({ start: text }, { nullable: true }), Extended: { allOf: [ref("Base"), { type: "object" }], required: ["start"] } },
    ],
    ["names that every object has", { Name: { type: "string", enum: ["constructor", "toString", "valueOf", "__proto__"] } }],
  ])("%s", async (_, schemas) => expect(await faultsOf(schemas)).toEqual([]));
});

it("an object without properties takes any", async () => {
  const thing = object({ metadata: { type: "object" } });
  const program = 'import type { Thing } from "./models.ts";\nexport const thing: Thing = { metadata: { a: 1, b: ["c"] } };\n';
  expect(await faultsOf({ Thing: thing }, program)).toEqual([]);
});

it("a required parameter with a dot in its name is required", async () => {
  const path = join(folder, "dotted.yaml");
  const parameter = (name: string, required: boolean): object => ({ name, in: "query", required, schema: text });
  const get = {
    parameters: [parameter("filter.status", true), parameter("filter.name", false)],
    responses: { "200": { description: "x" } },
  };
  writeFileSync(path, stringify({ openapi: "3.0.3", info: { title: "Zoo", version: "1" }, paths: { "/animals": { get } } }));
  const { files } = await generateForeign("zoo", path);
  const written = files.get("operations.ts") ?? "";
  expect(written).toContain('"filter.status": string;');
  expect(written).toMatch(/filter\?: \{\s+name\?: string \| undefined;\s+\} \| undefined;/);
});
