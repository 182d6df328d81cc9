import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterAll, describe, expect, it } from "vitest";

import type { NewPlatform } from "../new-platform/new-platform.ts";
import { readNewPlatform } from "../new-platform/new-platform.ts";
import { printTests } from "../new-platform/test-code.ts";

const folder = mkdtempSync(join(tmpdir(), "new-platform-examples-"));
afterAll(() => rmSync(folder, { recursive: true }));

type Json = Record<string, unknown>;

async function read(paths: Json, components: Json = {}): Promise<NewPlatform> {
  const file = join(folder, "openapi.json");
  writeFileSync(file, JSON.stringify({ openapi: "3.0.3", info: { title: "Zoo", version: "1" }, paths, components }));
  return readNewPlatform("zoo", file);
}

const responses = { "200": { description: "A." } };
const post = (media: Json, type = "application/json"): Json => ({ requestBody: { required: true, content: { [type]: media } }, responses });
const get = (schema: Json): Json => ({
  responses: { "200": { description: "A.", content: { "application/json": { schema } } } },
});

function bodyOf({ document }: NewPlatform): unknown {
  const [media] = Object.values(document.paths["/a"]?.post?.requestBody?.content ?? {});
  return Object.values(media?.examples ?? {})[0]?.value;
}

function responseOf({ document }: NewPlatform): unknown {
  const [media] = Object.values(document.paths["/a"]?.get?.responses["200"]?.content ?? {});
  return Object.values(media?.examples ?? {})[0]?.value;
}

const messages = ({ derived }: NewPlatform): string[] => derived.map(({ message }) => message);

describe("an example of a body", () => {
  it("is found six levels deep", async () => {
    let schema: Json = { type: "string" };
    for (let depth = 0; depth < 6; depth += 1) schema = { type: "object", required: ["a"], properties: { a: schema, b: schema } };
    expect(JSON.stringify(bodyOf(await read({ "/a": { post: post({ schema }) } })))).toBe('{"a":'.repeat(6) + '"string"' + "}".repeat(6));
  });

  it("has no fields that are no arguments", async () => {
    const schema = { type: "object", properties: { name: { type: "string" } } };
    const platform = await read({ "/a": { post: post({ schema, example: { name: "Ann", associations: [] } }) } });
    expect(bodyOf(platform)).toEqual({ name: "Ann" });
  });

  it("keeps all fields of an object that is open on purpose", async () => {
    const schema = { type: "object", properties: { name: { type: "string" } }, additionalProperties: { type: "string" } };
    const platform = await read({ "/a": { post: post({ schema, example: { name: "Ann", other: "b" } }) } });
    expect(bodyOf(platform)).toEqual({ name: "Ann", other: "b" });
  });

  it("is that of another choice, if the first has none", async () => {
    const impossible = { type: "object", required: ["a"], properties: { a: { type: "string", minLength: 3, maxLength: 2 } } };
    const possible = { type: "object", required: ["b"], properties: { b: { type: "integer" } }, additionalProperties: false };
    const platform = await read({ "/a": { post: post({ schema: { oneOf: [impossible, possible] } }) } });
    expect(bodyOf(platform)).toEqual({ b: 0 });
  });
});

describe("an example", () => {
  it("is what a reference in its place leads to", async () => {
    const content = { "application/json": { example: { $ref: "#/components/examples/user/value" } } };
    const components = { examples: { user: { value: { name: "Ann" } } } };
    const platform = await read({ "/a": { get: { responses: { "200": { description: "A.", content } } } } }, components);
    expect(responseOf(platform)).toEqual({ name: "Ann" });
  });

  it("of a parameter is left out and listed, if the schema allows none that is found", async () => {
    const parameters = [{ name: "code", in: "query", schema: { type: "string", pattern: "^(Q|X){40}$" } }];
    const platform = await read({ "/b": { get: { parameters, responses } } });
    expect(platform.document.paths["/b"]?.get?.parameters?.[0]).not.toHaveProperty("example");
    expect(messages(platform)).toContain("no example of the query parameter code was found.");
  });
});

describe("an example or default that its own schema does not allow", () => {
  const name = { type: "string", maxLength: 3, example: "too long" };

  it("is left out of a component and of what is inside it, and listed", async () => {
    const pet = { type: "object", required: ["name"], properties: { name, size: { type: "integer", default: "big" } } };
    const platform = await read({ "/a": { get: get({ $ref: "#/components/schemas/Pet" }) } }, { schemas: { Pet: pet } });
    expect(responseOf(platform)).toEqual({ name: "str", size: 0 });
    expect(platform.document.components?.schemas?.["Pet"]?.properties).toEqual({
      name: { type: "string", maxLength: 3 },
      size: { type: "integer" },
    });
    expect(platform.derived).toContainEqual({
      rule: "platform/response-examples",
      place: "#/components/schemas/Pet",
      message: "2 examples or defaults inside the schema left out, because it does not allow them.",
    });
  });

  it("is left out of an inline schema", async () => {
    const platform = await read({ "/a": { get: get({ type: "array", items: name }) } });
    expect(responseOf(platform)).toEqual(["str"]);
    expect(messages(platform)).toContain("1 examples or defaults inside the schema left out, because it does not allow them.");
  });

  it("stays if it is allowed, or cannot be checked", async () => {
    const properties = { good: { type: "string", example: "a", default: "b" }, unknown: { type: "string", pattern: "(", example: "c" } };
    const platform = await read({ "/a": { get: get({ type: "object", properties }) } });
    const [schema] = Object.values(platform.document.components?.schemas ?? {});
    expect(schema?.properties).toEqual(properties);
  });
});

describe("a string with a pattern", () => {
  it.each([
    ["a choice of numbers", { pattern: "^(0|[1-9][0-9]*)$" }, "0"],
    ["no zero", { pattern: "^([1-9]|[1-9][0-9]+)$" }, "1"],
    ["a length", { pattern: "^([a-z]|[a-z]{3})$", minLength: 2 }, "abc"],
    ["hexadecimal digits", { pattern: "^(?:[0-9a-f]{16})$" }, "0123456789abcdef"],
    ["a duration", { format: "duration" }, "P1D"],
  ])("has an example that it allows, as a parameter and in a body: %s", async (_, rest, expected) => {
    const schema = { type: "string", ...rest };
    const parameters = [{ name: "id", in: "path", required: true, schema }];
    const body = { type: "object", required: ["code"], properties: { code: schema } };
    const platform = await read({ "/a": { post: post({ schema: body }) }, "/b/{id}": { get: { parameters, responses } } });
    expect(bodyOf(platform)).toEqual({ code: expected });
    expect(platform.document.paths["/b/{id}"]?.get?.parameters?.[0]?.example).toBe(expected);
  });

  it("without a pattern keeps its text", async () => {
    const parameters = [{ name: "id", in: "path", required: true, schema: { type: "string" } }];
    const platform = await read({ "/b/{id}": { get: { parameters, responses } } });
    expect(platform.document.paths["/b/{id}"]?.get?.parameters?.[0]?.example).toBe("text");
  });
});

describe("the call of the README", () => {
  const impossible = { type: "object", required: ["a"], properties: { a: { type: "string", minLength: 3, maxLength: 2 } } };

  it("is not one whose body has no example", async () => {
    const parameters = ["b", "c", "d"].map((name) => ({ name, in: "query", required: true, schema: { type: "string" } }));
    const withBody = post({ schema: { type: "object", properties: { name: { type: "string" } } } });
    const { sample } = await read({ "/a": { post: post({ schema: impossible }) }, "/b": { post: { ...withBody, parameters } } });
    expect(sample.operation.path).toBe("/b");
  });
});

describe("the tests of a new platform", () => {
  const schemes = (names: readonly string[]): Json => {
    const all: Json = {
      user: { type: "http", scheme: "basic" },
      token: { type: "http", scheme: "bearer" },
      key: { type: "apiKey", in: "header", name: "X-Key" },
    };
    return { securitySchemes: Object.fromEntries(names.map((name) => [name, all[name]])) };
  };

  it.each([
    ["a token", ["token"], '(options) => createZooClient({ token: "example-token", ...options })'],
    ["a user", ["user"], '(options) => createZooClient({ username: "example-username", password: "example-password", ...options })'],
    [
      "a user or a token, and a key",
      ["user", "token", "key"],
      '(options, credentials) => createZooClient({ ...(credentials === "basic" ? { username: "example-username", password: "example-password" } : { token: "example-token" }), apiKey: "example-apiKey", ...options })',
    ],
  ])("create a client with %s", async (_, names, expected) => {
    const platform = await read({ "/a": { get: { responses } } }, schemes(names));
    expect(printTests(platform)["test/contract.test.ts"]).toContain(`describeContract("zoo", ${expected});`);
  });

  it("send binary values as blobs through the raw client", async () => {
    const binary = { type: "string", format: "binary" };
    const properties = { name: { type: "string" }, file: binary, files: { type: "array", items: binary } };
    const platform = await read({ "/a": { post: post({ schema: { type: "object", properties } }, "multipart/form-data") } });
    expect(printTests(platform)["test/raw.test.ts"]).toContain(
      '{ body: { name: "string", file: new Blob(["content"]), files: [new Blob(["content"])] } }',
    );
  });

  it("send a whole binary body as a blob through the raw client", async () => {
    const platform = await read({ "/a": { post: post({ schema: { type: "string", format: "binary" } }, "application/octet-stream") } });
    expect(printTests(platform)["test/raw.test.ts"]).toContain('{ body: new Blob(["content"]) }');
  });
});
