import { describe, expect, it } from "vitest";

import { fullArguments, listCases } from "../../contract/src/cases.ts";
import type { ContractCase } from "../../contract/src/cases.ts";
import { checkCase, lacksResponse } from "../../contract/src/check-case.ts";
import { toContract } from "../../contract/src/document.ts";
import type { ContractDocument, Json } from "../../contract/src/document.ts";
import { createValidator } from "../../contract/src/validator.ts";

/** A document with one operation, `POST /a`. */
function contractOf(operation: Json, components: Json = {}, verb = "post"): ContractDocument {
  const responses = { "200": { description: "A." } };
  return toContract({
    openapi: "3.1.0",
    info: { title: "Zoo", version: "1" },
    paths: { "/a": { [verb]: { operationId: "a", responses, ...operation } } },
    components,
  });
}

const body = (type: string, media: Json, rest: Json = {}): Json => ({ requestBody: { content: { [type]: media }, ...rest } });
const success = (content: Json): Json => ({ responses: { "200": { description: "A.", content } } });
const names = { type: "object", properties: { name: { type: "string" } } };

function firstCase(contract: ContractDocument): ContractCase {
  const [one] = listCases(contract);
  if (one === undefined) throw new Error("no case");
  return one;
}

describe("what cannot be called", () => {
  const noBody = "the spec has no example of the request body";
  const parameter = { name: "id", in: "query", required: true, schema: { type: "string" } };

  it.each([
    ["a required body without an example", body("application/json", {}, { required: true, "x-body-argument": "body" }), noBody],
    ["fields without an example", body("application/json", { schema: names }), noBody],
    ["a body that may be omitted", body("application/json", {}, { "x-body-argument": "body" }), undefined],
    ["an example", body("application/json", { schema: names, examples: { one: { value: {} } } }), undefined],
    ["a parameter without an example", { parameters: [parameter] }, "the spec has no example of the parameter id"],
    ["a parameter with an example", { parameters: [{ ...parameter, example: "1" }] }, undefined],
  ])("is skipped with the reason: %s", (_, operation, reason) => {
    expect(listCases(contractOf(operation)).map(({ skipped }) => skipped)).toEqual([reason, reason]);
  });

  it("is TRACE, and status 407", () => {
    expect(firstCase(contractOf({}, {}, "trace")).skipped).toBe("fetch cannot send TRACE");
    const responses = { "200": { description: "A." }, "401": { description: "B." }, "407": { description: "C." } };
    const skipped = listCases(contractOf({ responses })).map((one) => [one.status, one.skipped]);
    expect(skipped).toEqual([
      [200, undefined],
      [200, undefined],
      [401, undefined],
      [407, "fetch takes status 407 for a network error"],
    ]);
  });
});

describe("credentials", () => {
  const securitySchemes = {
    user: { type: "http", scheme: "Basic" },
    token: { type: "http", scheme: "bearer" },
    digest: { type: "http", scheme: "digest" },
    key: { type: "apiKey", in: "header", name: "X-Key" },
    cookie: { type: "apiKey", in: "cookie", name: "sid" },
    tls: { type: "mutualTLS" },
  };

  it.each([
    ["nothing", [], "token", undefined],
    ["a token", [{ token: [] }], "token", undefined],
    ["a user", [{ user: [] }], "basic", undefined],
    ["a user and a key", [{ user: [], key: [] }], "basic", undefined],
    ["the first of two", [{ token: [] }, { user: [] }], "token", undefined],
    ["the first that a client has", [{ cookie: [] }, { user: [] }], "basic", undefined],
    ["a certificate", [{ tls: [] }], "token", undefined],
    ["a cookie", [{ cookie: [] }], "token", "a client has no options for the credentials cookie"],
    ["digest", [{ digest: [] }, { key: [], cookie: [] }], "token", "a client has no options for the credentials digest or key and cookie"],
    ["user and token at once", [{ user: [], token: [] }], "token", "a client has no options for the credentials user and token"],
  ])("of an operation that needs %s", (_, security, credentials, skipped) => {
    expect(firstCase(contractOf({ security }, { securitySchemes }))).toMatchObject({ credentials, skipped });
  });
});

describe("arguments", () => {
  const files = { file: { type: "string", format: "binary" }, files: { type: "array", items: { $ref: "#/components/schemas/File" } } };
  const components = { schemas: { File: { type: "string", format: "binary" } } };
  const media = {
    schema: { type: "object", properties: files },
    examples: { one: { value: { file: "a", files: ["b", "c"] } } },
  };
  const argumentsOf = (operation: Json): Json | undefined => {
    const contract = contractOf(operation, components);
    const [operationRead] = contract.operations;
    return operationRead && fullArguments(contract, operationRead)[0];
  };

  it("are blobs in multipart forms, and in arrays there", async () => {
    const args = argumentsOf(body("multipart/form-data", media)) as { file: Blob; files: Blob[] };
    expect(await Promise.all([args.file, ...args.files].map(async (blob) => blob.text()))).toEqual(["a", "b", "c"]);
  });

  it("are strings in JSON", () => {
    expect(argumentsOf(body("application/json", media))).toEqual({ file: "a", files: ["b", "c"] });
  });

  it("are all fields, if fewer would mean two choices at once", () => {
    const oneOf = [names, { type: "object", required: ["born"], properties: { born: { type: "string" } } }];
    const operation = body("application/json", { schema: { oneOf }, examples: { one: { value: { name: "Ann" } } } });
    expect(firstCase(contractOf(operation)).args).toEqual({ name: "Ann" });
  });

  it("are the required ones of the choice that the constant names", () => {
    const choice = (kind: string): Json => ({ required: ["kind"], properties: { kind: { const: kind }, name: { type: "string" } } });
    const schema = { oneOf: [choice("a"), choice("b")] };
    const operation = body("application/json", { schema, examples: { one: { value: { kind: "b", name: "Ann" } } } });
    expect(firstCase(contractOf(operation)).args).toEqual({ kind: "b" });
  });
});

describe("statuses", () => {
  const described = (...statuses: string[]): Json => ({
    responses: Object.fromEntries(statuses.map((status) => [status, { description: "A.", content: { "text/plain": {} } }])),
  });
  const casesOf = (...statuses: string[]): unknown =>
    listCases(contractOf(described(...statuses))).map(({ content, status }) => [status, content !== undefined]);

  it("in ranges stand for their first", () => {
    expect(casesOf("2XX", "4XX", "400")).toEqual([
      [200, true],
      [200, true],
      [400, true],
    ]);
  });

  it("below 200 are no successes, and 204 has no body", () => {
    expect(casesOf("100", "204")).toEqual([
      [204, false],
      [204, false],
    ]);
  });
});

describe("a response", () => {
  const check = async (contract: ContractDocument, violations: object[], data: unknown): Promise<string[]> => {
    const header = violations.length === 0 ? null : JSON.stringify(violations);
    const response = { status: 200, violations: header, text: JSON.stringify(data) };
    const method = () => ({ result: async () => ({ ok: true, data }) });
    return checkCase(firstCase(contract), method, () => response, createValidator(contract.document));
  };
  const fault = { location: ["request", "query", "a"], message: "a is deprecated" };
  const schema = { type: "string" };

  it("may have no schema", async () => {
    expect(await check(contractOf(success({ "application/json": {} })), [], { any: 1 })).toEqual([]);
  });

  it("must match its schema", async () => {
    const contract = contractOf(success({ "application/json": { schema } }));
    expect(await check(contract, [], "a")).toEqual([]);
    expect(await check(contract, [], 1)).toEqual([expect.stringContaining("does not match its schema")]);
  });

  it("may have warnings, but no faults", async () => {
    const contract = contractOf(success({ "application/json": { schema } }));
    expect(await check(contract, [{ ...fault, severity: "Warning" }], "a")).toEqual([]);
    const faults = await check(contract, [{ ...fault, severity: "Error" }], "a");
    expect(faults).toEqual([expect.stringContaining("the mock found faults in the request")]);
  });

  it("that the mock server cannot make is not the client's fault", () => {
    const problem = { status: 500, violations: null, text: '{"type":"https://stoplight.io/prism/errors#VIOLATIONS"}' };
    const without = firstCase(contractOf(success({ "application/json": { schema } })));
    const withExample = firstCase(contractOf(success({ "application/json": { schema, examples: { one: { value: "a" } } } })));
    expect(lacksResponse(without, problem)).toBe(true);
    expect(lacksResponse(without, { ...problem, text: "{}" })).toBe(false);
    expect(lacksResponse(withExample, problem)).toBe(false);
  });
});

it("reads operations whose path item is a reference", () => {
  const item = { get: { operationId: "a", responses: { "200": { description: "A.", content: { "text/plain": { schema: {} } } } } } };
  const { operations } = toContract({ paths: { "/a": { $ref: "#/components/pathItems/a" } }, components: { pathItems: { a: item } } });
  expect(operations.map(({ name, responses }) => [name, responses[0]?.contents[0]?.schema])).toEqual([
    ["a", "/components/pathItems/a/get/responses/200/content/text~1plain/schema"],
  ]);
});
