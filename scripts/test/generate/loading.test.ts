import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

import { createCheckout, shop } from "./checkout.ts";
import type { Checkout } from "./checkout.ts";
import { edited, testLint } from "./lint-cases.ts";

const withSchemas = (text: string, used: string): string =>
  edited(
    ["    Color: {", `${text}    Color: {`],
    ['color: { $ref: "#/components/schemas/Color" }', `color: { $ref: "#/components/schemas/${used}" }`],
  );

const bomb = [
  "x-a0: &a0 [x, x, x, x, x, x, x, x, x]",
  ...Array.from(
    { length: 20 },
    (_, index) => `x-a${index + 1}: &a${index + 1} [${Array.from({ length: 9 }, () => `*a${index}`).join(", ")}]`,
  ),
  shop,
].join("\n");

const other =
  "Item: { type: object, description: Another item., additionalProperties: false, properties: { id: { type: string, description: Id. } } }\n";

const cycle = "reference-cycle: This reference leads back to itself: ";

describe("a file", () => {
  testLint([
    ["is empty", "", /document: The file is empty\./],
    ["has only comments", "# nothing\n", /document: The file is empty\./],
    ["is not YAML", shop.replace("paths:", "paths: ["), /yaml: The file is not valid YAML: /],
    ["is binary", "\u0000\u0001\u0002", /yaml: The file is not valid YAML: /],
    ["has two documents", `${shop}---\n${shop}`, /yaml: The file is not valid YAML: the file holds more than one document\./],
    [
      "has a key twice",
      edited(["      tags: [items]\n", "      tags: [items]\n      tags: [items]\n"]),
      /yaml: The file is not valid YAML: duplicated mapping key\./,
    ],
    ["is deeply nested", `${shop}x-deep: ${"[".repeat(5000)}`, /yaml: The file is not valid YAML: /],
    ["is an array", "- a\n", /document: The root must be an object with openapi, info and paths, not an array\./],
    ["is a string", "just text\n", /document: The root must be an object with openapi, info and paths, not a string\./],
    ["has no openapi version", "info: {}\npaths: {}\n", /document: openapi must be 3\.1\.0 or another 3\.1 version\./],
    ["is OpenAPI 3.0", edited(["openapi: 3.1.0", "openapi: 3.0.3"]), /document: openapi must be 3\.1\.0/],
    ["has no paths", edited(["paths:\n", "x-paths:\n"]), /document: paths is missing: /],
    ["has paths that are not an object", "openapi: 3.1.0\npaths: 3\n", /document: paths must be an object\./],
    ["has aliases that explode", bomb, /yaml: YAML aliases expand the file by more than 100000 values\./],
    [
      "has an alias inside its own anchor",
      edited(["      x-envelope: data\n", "      x-envelope: data\n      x-loop: &loop [*loop]\n"]),
      /yaml: A YAML alias refers to a value that contains the alias\./,
    ],
    ["has an alias", edited(["[from], [to]]", "[from], [to]]\n      x-note: &note { a: b }\n      x-other: *note"])],
  ]);
});

describe("a reference", () => {
  testLint([
    ["to itself", withSchemas('    Loop: { $ref: "#/components/schemas/Loop" }\n', "Loop"), new RegExp(`${cycle}Loop -> Loop\\.`)],
    [
      "to another that refers back",
      withSchemas('    A: { $ref: "#/components/schemas/B" }\n    B: { $ref: "#/components/schemas/A" }\n', "A"),
      new RegExp(`${cycle}A -> B -> A\\.`),
    ],
    [
      "to itself in allOf",
      withSchemas('    A: { description: A., allOf: [{ $ref: "#/components/schemas/A" }] }\n', "A"),
      new RegExp(`${cycle}A -> A\\.`),
    ],
    [
      "to itself in anyOf",
      withSchemas('    A: { description: A., anyOf: [{ type: string }, { $ref: "#/components/schemas/A" }] }\n', "A"),
      new RegExp(`${cycle}A -> A\\.`),
    ],
    [
      "of a parameter to itself",
      edited(["components:\n", 'components:\n  parameters: { P: { $ref: "#/components/parameters/P" } }\n']),
      new RegExp(`${cycle}P -> P\\.`),
    ],
    [
      "that begins a long chain",
      withSchemas(
        `${Array.from({ length: 3000 }, (_, index) => `    A${index}: { $ref: "#/components/schemas/A${index + 1}" }\n`).join("")}    A3000: { type: string, description: Text. }\n`,
        "A0",
      ),
      /reference-cycle: More than 100 references follow from here\. Refer to the last one\./,
    ],
    [
      "to http",
      edited(
        ['schemas/Envelope" }', 'schemas/Envelope" }'],
        ['$ref: "#/components/schemas/Envelope"', '$ref: "http://127.0.0.1:9/a.yaml#/E"'],
      ),
      /remote-reference: References to remote files are not allowed: http:\/\/127\.0\.0\.1:9\/a\.yaml#\/E\. .*--allow-remote\./,
    ],
    [
      "of an example to https",
      edited(["one: { value: { data: { id: a-1, color: red }, total: 1 } }", 'one: { externalValue: "https://127.0.0.1:9/a.json" }']),
      /remote-reference: References to remote files are not allowed: https:\/\/127\.0\.0\.1:9\/a\.json\./,
    ],
    [
      "to a file URL",
      edited(['$ref: "#/components/schemas/Envelope"', '$ref: "file:///etc/passwd"']),
      /remote-reference: References to remote files are not allowed: file:\/\/\/etc\/passwd\. Copy the file into the repository\.$/,
    ],
    ["to a missing file", edited(['$ref: "#/components/schemas/Envelope"', '$ref: "nowhere.yaml#/E"']), /no-unresolved-refs: /],
  ]);
});

describe("npm run generate", () => {
  let checkout: Checkout;
  beforeEach(() => {
    checkout = createCheckout();
  });
  afterEach(() => checkout.remove());

  it.each([
    ["an empty file", ""],
    ["exploding aliases", bomb],
    ["a reference cycle", withSchemas('    Loop: { $ref: "#/components/schemas/Loop" }\n', "Loop")],
    ["a broken rule", edited(["Envelope", "class"])],
    [
      "two schemas of one name",
      edited(
        ["    Color: {", '    Other: { $ref: "other.yaml#/Item" }\n    Color: {'],
        ["        total: {", '        other: { $ref: "#/components/schemas/Other" }\n        total: {'],
      ),
    ],
  ])("%s: exits with 1 within seconds and changes no file", async (_, spec) => {
    checkout.write(spec);
    checkout.write(other, "other.yaml");
    checkout.edit("enums.ts", "before");
    const started = performance.now();
    const { status, output } = await checkout.generate();
    expect(performance.now() - started).toBeLessThan(10_000);
    expect(status).toBe(1);
    expect(output).toMatch(/^\S*openapi\.yaml:\d+:\d+ \S+: .*\nNothing was written\.$/);
    expect(checkout.files()).toEqual({ "enums.ts": "before" });
  });

  it("writes nothing that does not compile", async () => {
    checkout.write(
      edited(["        total: {", "        odd: { type: string, description: Odd., x-typescript-type: Nowhere }\n        total: {"]),
    );
    const { status, output } = await checkout.generate();
    expect(output).toMatch(
      /^packages\/airview\/src\/generated\/\w+\.ts:\d+:\d+ typescript: The generated code does not compile: TS2304: Cannot find name 'Nowhere'\./,
    );
    expect(status).toBe(1);
    expect(checkout.files()).toEqual({});
  });

  it("lists one line for each fault", async () => {
    checkout.write(edited(["Envelope", "class"], ["saveItem", "new"], ["      x-idempotent: true\n", ""]));
    const { output } = await checkout.generate();
    expect(
      output
        .split("\n")
        .map((line) => line.replace(/^\S+:\d+:\d+ (\S+):.*/, "$1"))
        .toSorted(),
    ).toEqual(["Nothing was written.", "platform/idempotency-stated", "platform/operation-name", "platform/schema-name"]);
  });

  it("names an unknown platform and an unknown option", async () => {
    const platform = await checkout.generate("nowhere");
    expect(platform).toMatchObject({
      status: 1,
      output: expect.stringContaining('Unknown platform "nowhere": it must be one of airview, axonius'),
    });
    const option = await checkout.generate("--chekc");
    expect(option).toMatchObject({ status: 1, output: expect.stringContaining("'--chekc'") });
  });

  it("follows remote references only with --allow-remote", async () => {
    const schema =
      "Remote:\n  type: object\n  description: From elsewhere.\n  additionalProperties: true\n  properties: { color: { type: string, description: A color. } }\n";
    const requests = vi.fn<(url: string | undefined) => void>();
    const server = createServer((request, response) => {
      requests(request.url);
      response.setHeader("Content-Type", "application/yaml").end(schema);
    });
    await new Promise<void>((resolve) => {
      server.listen(0, "127.0.0.1", resolve);
    });
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/a.yaml#/Remote`;
    checkout.write(
      edited(
        ["    Color: {", `    Remote: { $ref: "${url}" }\n    Color: {`],
        ["        total: {", '        remote: { $ref: "#/components/schemas/Remote" }\n        total: {'],
      ),
    );
    try {
      expect(await checkout.generate()).toMatchObject({ status: 1, output: expect.stringContaining("remote-reference: ") });
      expect(requests).not.toHaveBeenCalled();
      expect(await checkout.generate("--allow-remote")).toMatchObject({ status: 0 });
      expect(checkout.files()["schema.ts"]).toContain("From elsewhere.");
    } finally {
      server.close();
    }
  });
});
