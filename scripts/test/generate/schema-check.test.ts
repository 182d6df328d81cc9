import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterAll, describe, expect, it } from "vitest";

import type { Document, Schema } from "../../generate/document.ts";
import { createSchemaCheck } from "../../generate/schema-check.ts";
import { lintSpecs, loadSpecs } from "../../generate/spec.ts";
import { edited } from "./lint-cases.ts";

/** Schemas, values that conform, and values that do not. */
const cases: readonly (readonly [schema: Schema, valid: readonly unknown[], invalid: readonly unknown[]])[] = [
  [{ type: "string" }, ["", "a"], [1, null, {}, []]],
  [{ type: ["integer", "null"] }, [1, null, 2.0], [1.5, "1", true]],
  [{ type: "number" }, [1.5], ["1.5"]],
  [{ type: "boolean" }, [true], ["true"]],
  [{ type: "array", items: { type: "integer" } }, [[], [1]], [[1, "a"], { 0: 1 }]],
  [{ enum: ["a", null] }, ["a", null], ["b", 0]],
  [{ const: { a: [1] } }, [{ a: [1] }], [{ a: [2] }, 1]],
  [{ type: "string", format: "uuid" }, ["123e4567-e89b-42d3-a456-426614174000"], ["123e4567"]],
  [{ type: "string", format: "date-time" }, ["2024-02-29T12:00:00Z"], ["2023-02-29T12:00:00Z", "yesterday"]],
  [{ type: "string", format: "date" }, ["2024-02-29"], ["2024-02-30"]],
  [{ type: "string", format: "uri" }, ["https://a/b"], ["a b"]],
  [{ type: "integer", format: "int32" }, [7], [3_000_000_000]],
  [{ type: "string", minLength: 2, maxLength: 3 } as Schema, ["ab", "😀😀😀"], ["a", "abcd", "😀"]],
  [{ type: "string", pattern: "^a+$" } as Schema, ["aa"], ["ab"]],
  [{ type: "integer", minimum: 1, maximum: 3 } as Schema, [1, 3], [0, 4]],
  [{ type: "array", minItems: 1, maxItems: 2, items: {} } as Schema, [["a"]], [[], ["a", "b", "c"]]],
  [
    { type: "object", additionalProperties: false, required: ["a"], properties: { a: { type: "string" }, b: {} } },
    [{ a: "x" }, { a: "x", b: 1 }],
    [{}, { a: 1 }, { a: "x", c: 1 }, { b: 1 }],
  ],
  [{ type: "object", additionalProperties: { type: "integer" } }, [{}, { a: 1 }], [{ a: "1" }]],
  [{ oneOf: [{ type: "string" }, { type: "integer" }] }, ["a", 1], [1.5]],
  [{ oneOf: [{ type: "number" }, { type: "integer" }] }, [1.5], [1, "a"]],
  [{ anyOf: [{ type: "number" }, { type: "integer" }] }, [1], ["a"]],
  [{ allOf: [{ type: "string" }, { enum: ["a"] }] }, ["a"], ["b"]],
  [{ $ref: "#/components/schemas/Color" }, ["red"], ["blue"]],
];

const document = { components: { schemas: { Color: { enum: ["red", "dark green"] } } } } as unknown as Document;
const pairs = cases.flatMap(([schema, valid, invalid]) => [
  ...valid.map((value) => ({ schema, value, valid: true })),
  ...invalid.map((value) => ({ schema, value, valid: false })),
]);
const withExample = (schema: unknown, value: unknown): string =>
  edited(
    ["schema: { type: array, items: { type: integer } }", `schema: ${JSON.stringify(schema)}`],
    ["example: [1]", `example: ${JSON.stringify(value)}`],
  );

const folder = mkdtempSync(join(tmpdir(), "examples-"));
afterAll(() => rmSync(folder, { recursive: true }));

function write(name: string, text: string): string {
  mkdirSync(join(folder, "airview"), { recursive: true });
  const file = join(folder, "airview", name);
  writeFileSync(file, text);
  return file;
}

describe("the check of examples", () => {
  it.each(pairs)("$schema and $value: $valid", ({ schema, value, valid }) => {
    expect(createSchemaCheck(document)(value, schema)).toBe(valid);
  });

  it("accepts nothing that the linter refuses", async () => {
    const files = pairs.map(({ schema, value }, index) => write(`${index}.yaml`, withExample(schema, value)));
    const faults = await lintSpecs(files);
    const rule = "no-invalid-parameter-examples";
    expect(faults.map((found) => !found.some((fault) => fault.rule === rule))).toEqual(pairs.map(({ valid }) => valid));
  });

  it.each([
    ["a keyword that it does not know", { type: "object", propertyNames: { type: "string" } }, {}],
    ["a format that it does not know", { type: "string", format: "phone" }, "1"],
    ["a reference that leads nowhere", { $ref: "#/components/schemas/Nowhere" }, "1"],
    ["a property that every object inherits", { required: ["toString"] }, {}],
    ["a keyword of the wrong type", { required: 3 }, {}],
    ["an object that the linter closes", { properties: { a: {} } }, { a: 1 }],
  ])("leaves %s to the linter", (_, schema, value) => {
    expect(createSchemaCheck(document)(value, schema as Schema)).toBe(false);
  });
});

describe("loading a spec", () => {
  it("accepts an example that only the linter can judge", async () => {
    const file = write("unknown-format.yaml", withExample({ type: "string", format: "phone" }, "1"));
    await expect(loadSpecs([file])).resolves.toHaveLength(1);
  });

  it.each([
    ["of a parameter", withExample({ type: "integer" }, "a")],
    [
      "of a body",
      edited([
        "value: { id: a-1, owner: 123e4567-e89b-42d3-a456-426614174000",
        "value: { id: 1, owner: 123e4567-e89b-42d3-a456-426614174000",
      ]),
    ],
    [
      "of a response",
      edited([
        "one: { value: { data: { id: a-1, color: red }, total: 1 } }",
        "one: { value: { data: { id: a-1, color: red }, total: many } }",
      ]),
    ],
    [
      "of a schema",
      edited(["total: { type: integer, description: How many. }", "total: { type: integer, description: How many., examples: [many] }"]),
    ],
    [
      "of a component",
      edited(
        ["one: { value: { data: { id: a-1, color: red }, total: 1 } }", 'one: { $ref: "#/components/examples/One" }'],
        ["components:\n", "components:\n  examples: { One: { value: { total: 1 } } }\n"],
      ),
    ],
  ])("refuses a wrong example %s", async (name, spec) => {
    const file = write(`${name}.yaml`, spec);
    await expect(loadSpecs([file])).rejects.toThrow(/^\S*airview\/of a \w+\.yaml:\d+:\d+ no-invalid-[\w-]+-examples: /);
  });
});
