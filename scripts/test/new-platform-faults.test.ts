import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterAll, describe, expect, it } from "vitest";

import type { NewPlatform } from "../new-platform/new-platform.ts";
import { readNewPlatform } from "../new-platform/new-platform.ts";

const folder = mkdtempSync(join(tmpdir(), "new-platform-faults-"));
afterAll(() => rmSync(folder, { recursive: true }));

async function read(text: string): Promise<NewPlatform> {
  writeFileSync(join(folder, "openapi.yaml"), text);
  return readNewPlatform("zoo", join(folder, "openapi.yaml"));
}

/** A document with one operation, and more. */
const documentOf = (schemas: string, { version = "3.1.0", more = "", response = "description: A." } = {}): string =>
  `openapi: ${version}\ninfo: { title: Zoo, version: "1" }\n` +
  `paths: { /a: { get: { ${more} responses: { "200": { ${response} } } } } }\ncomponents: { schemas: { ${schemas} } }\n`;

const messagesOf = ({ derived }: NewPlatform): string[] => derived.map(({ place, message }) => `${place}: ${message}`);

describe("a valid document", () => {
  it("has keywords that OpenAPI does not know: left out, and nullable is read", async () => {
    const platform = await read(documentOf("T: { type: object, tsType: Foo, properties: { a: { type: string, nullable: true } } }"));
    expect(platform.document.components?.schemas).toEqual({ T: { type: "object", properties: { a: { type: ["string", "null"] } } } });
    expect(messagesOf(platform)).toContain("#/components/schemas/T/tsType: tsType is left out: OpenAPI has no such field there.");
  });

  it("has references into keywords that OpenAPI does not know", async () => {
    const { document } = await read(
      documentOf(
        'T: { type: object, parts: { part: { type: string } }, properties: { a: { $ref: "#/components/schemas/T/parts/part" } } }',
      ),
    );
    const schemas = document.components?.schemas;
    expect(schemas?.["T"]).not.toHaveProperty("parts");
    expect(schemas?.["T"]?.properties?.["a"]).toEqual({ $ref: "#/components/schemas/TPartsPart" });
    expect(schemas?.["TPartsPart"]).toEqual({ type: "string" });
  });

  it("has booleans as schemas", async () => {
    const { document } = await read(documentOf('Any: true, None: false, T: { properties: { a: { $ref: "#/components/schemas/Any" } } }'));
    expect(document.components?.schemas).toMatchObject({ Any: {}, None: { not: {} } });
  });

  it("has names of schemas in the mapping of a discriminator", async () => {
    const variants = 'oneOf: [{ $ref: "#/components/schemas/Cat" }, { $ref: "#/components/schemas/my-dog" }]';
    const schemas = `Pet: { ${variants}, discriminator: { propertyName: kind, mapping: { c: Cat, d: my-dog } } }, Cat: { type: object }, my-dog: { type: object }`;
    for (const version of ["3.0.3", "3.1.0"]) {
      const { document } = await read(documentOf(schemas, { version }));
      const mapping = { c: "#/components/schemas/Cat", d: "#/components/schemas/MyDog" };
      expect(document.components?.schemas?.["Pet"]).toHaveProperty("discriminator.mapping", mapping);
    }
  });
});

describe("a schema that lists the schemas that extend it", () => {
  const discriminator = "discriminator: { propertyName: kind }";
  const base = `Base: { type: object, properties: { kind: { type: string } }, ${discriminator}, oneOf: [{ $ref: "#/components/schemas/Card" }] }`;

  it("loses the list", async () => {
    const platform = await read(documentOf(`${base}, Card: { allOf: [{ $ref: "#/components/schemas/Base" }] }`));
    expect(platform.document.components?.schemas?.["Base"]).not.toHaveProperty("oneOf");
    expect(messagesOf(platform)).toContain("#/components/schemas/Base: oneOf is left out: its schemas extend this one.");
  });

  it("is refused when another cycle is left", async () => {
    const more = 'Card: { allOf: [{ $ref: "#/components/schemas/Base" }] }, Self: { allOf: [{ $ref: "#/components/schemas/Self" }] }';
    await expect(read(documentOf(`${base}, ${more}`))).rejects.toThrow(/openapi\.yaml:4:\d+ reference-cycle: .*Self -> Self/);
  });
});

describe("the completed document", () => {
  it("has no reference to a name that a schema had before", async () => {
    const ref = '{ $ref: "#/components/schemas/a-b" }';
    const callback = `callbacks: { on: { "{$url}": { post: { requestBody: { content: { application/json: { schema: ${ref} } } }, responses: {} } } } }, `;
    const schemas = `a-b: { type: string }, Map: { propertyNames: ${ref} }, Text: { contentSchema: ${ref} }`;
    const { document } = await read(documentOf(schemas, { more: callback }));
    expect(JSON.stringify(document)).not.toContain("a-b");
  });
});

describe("a harmless fault is repaired and listed:", () => {
  it.each([
    [
      "a response without description",
      documentOf("", { response: "" }),
      '#/paths/~1a/get/responses/200: description is "": it is missing.',
    ],
    ["no title", documentOf("").replace("title: Zoo, ", ""), '#/info: title is "zoo": it is missing.'],
    ["no info", documentOf("").replace(/info.*\n/, ""), '#/: info is {"title":"zoo","version":"0"}: it is missing.'],
    [
      "a schema that is null",
      documentOf("", { response: "description: A., content: { application/json: { schema: null } }" }),
      "#/paths/~1a/get/responses/200/content/application~1json/schema: schema is left out: it is null.",
    ],
    [
      "a parameter without a schema",
      documentOf("", { more: "parameters: [{ name: q, in: query }]," }),
      "#/paths/~1a/get/parameters/0: The schema is a string: it is missing.",
    ],
    [
      "a field that OpenAPI does not have",
      documentOf("", { more: "codeSamples: [{ lang: curl }]," }),
      "#/paths/~1a/get/codeSamples: codeSamples is left out: OpenAPI has no such field there.",
    ],
    [
      "a bound as OpenAPI 3.0 has it",
      documentOf("T: { type: integer, minimum: 1, exclusiveMinimum: true, maximum: 9, exclusiveMaximum: true }"),
      "#/components/schemas/T/exclusiveMinimum: exclusiveMinimum is read as in OpenAPI 3.0.",
    ],
  ])("%s", async (_, text, message) => {
    expect(messagesOf(await read(text))).toContain(message);
  });
});

describe("a fault that has no clear repair is refused:", () => {
  it.each([
    [
      "a method that does not exist",
      documentOf("").replace("get:", "gett:"),
      /openapi\.yaml:3:\d+ struct: Property `gett` is not expected here/,
    ],
    [
      "a parameter without a name",
      documentOf("", { more: "parameters: [{ in: query, schema: {} }]," }),
      /The field `name` must be present/,
    ],
    [
      "one that is left after a repair",
      documentOf("", { more: "parameters: 3,", response: "" }),
      /openapi\.yaml:3:\d+ struct: Expected type `ParameterList`/,
    ],
    [
      "a mapping to a schema that does not exist",
      documentOf("T: { discriminator: { propertyName: kind, mapping: { c: Cat } } }"),
      /openapi\.yaml:4:\d+ no-unresolved-refs: Can't resolve \$ref/,
    ],
  ])("%s", async (_, text, message) => {
    await expect(read(text)).rejects.toThrow(message);
  });
});
