import { inspect } from "node:util";

import {
  isApiError,
  isAuthenticationError,
  isBadRequestError,
  isConfigurationError,
  isResponseFormatError,
  isServerError,
} from "@platform-clients/core";
import { describe, expect, it } from "vitest";

import { createAxoniusClient } from "../src/index.ts";
import { createRawClient } from "../src/raw.ts";
import { connect, startAxonius } from "./mock-axonius.ts";

const list = "GET /api/V4.0/settings/roles";

/** Returns the outcome of `listRoles` for a response: the roles, or the error. */
async function outcomeOf(status: number, body: string): Promise<{ data: unknown; error: unknown }> {
  const mock = await startAxonius();
  mock.instead.set(list, () => new Response(body, { status, headers: { "content-type": "application/json" } }));
  const outcome = await mock.client().listRoles().result();
  return outcome.ok ? { data: outcome.data, error: undefined } : { data: undefined, error: outcome.error };
}

describe("requests", () => {
  it("contain key and secret unchanged, and no other credentials", async () => {
    const mock = await startAxonius();
    await mock.client().listRoles();
    expect(mock.seen).toEqual([
      { line: list, headers: { accept: expect.any(String), "api-key": "demo-key", "api-secret": "demo-secret" }, body: undefined },
    ]);
  });

  it("call credential functions for each attempt", async () => {
    const mock = await startAxonius();
    const secrets = ["old-secret", "new-secret"];
    mock.instead.set(list, ({ headers }) => new Response("[]", { status: headers["api-secret"] === "new-secret" ? 200 : 401 }));
    expect(await mock.client({ apiSecret: () => secrets.shift() ?? "" }).listRoles()).toEqual([]);
    expect(mock.seen.map(({ headers }) => headers["api-secret"])).toEqual(["old-secret", "new-secret"]);
  });

  it("contain the UUID of an update in the path and in the body, in the order of the Python client", async () => {
    const mock = await startAxonius();
    await mock.client().updateRole({ name: "test3", permissions: {}, uuid: "aaaaaaaaaaaaaaaaaaaaaaa2" });
    expect(mock.seen[0]).toMatchObject({
      line: "POST /api/V4.0/settings/roles/aaaaaaaaaaaaaaaaaaaaaaa2",
      headers: { "content-type": "application/json" },
      body: '{"name":"test3","permissions":{},"uuid":"aaaaaaaaaaaaaaaaaaaaaaa2"}',
    });
  });

  it("for a deletion have neither a body nor a Content-Type", async () => {
    const mock = await startAxonius();
    expect(await mock.client().deleteRole({ uuid: "aaaaaaaaaaaaaaaaaaaaaaa2" })).toEqual({ name: "test1" });
    expect(mock.seen[0]?.body).toBeUndefined();
    expect(mock.seen[0]?.headers).not.toHaveProperty("content-type");
  });

  it("never contain the flat permissions", async () => {
    const mock = await startAxonius();
    const client = mock.client();
    const role = await client.systemRoles.getByName({ name: "test1" });
    mock.lines();
    await expect(client.updateRole(role)).rejects.toThrow(/no argument `permissions_flat`/);
    expect(mock.lines()).toEqual([]);
  });
});

describe("options", () => {
  it.each([
    ["apiKey", undefined, /`apiKey` is missing/],
    ["apiSecret", undefined, /`apiSecret` is missing/],
    ["apiKey", " ", /`apiKey` is empty/],
    ["apiSecret", 12, /`apiSecret` must be a string or a function/],
    ["apiSecret", "secret\n", /header `api-secret` cannot be sent/],
  ])("%s: %j is rejected", (name, value, why) => {
    const options = { baseUrl: "axonius.example.com", apiKey: "demo-key", apiSecret: "demo-secret", [name]: value };
    expect(() => createAxoniusClient(options)).toThrow(why);
  });

  it("are required", () => {
    let thrown: unknown;
    try {
      createAxoniusClient(undefined as never);
    } catch (error) {
      thrown = error;
    }
    expect(isConfigurationError(thrown)).toBe(true);
  });

  it("are not shown by the client", () => {
    const client = connect({});
    for (const text of [inspect(client, { depth: 9, showHidden: true }), JSON.stringify(client), String(client.systemRoles)])
      expect(text).not.toMatch(/demo-(key|secret)/);
    expect(String(client.systemRoles)).toBe("SystemRoles of https://axonius.example.com");
  });
});

describe("failures in a response with a success status", () => {
  it.each([
    '{"error":"x"}',
    '{"error":["x"]}',
    '{"error":{"a":1}}',
    '{"error":true}',
    '{"error":-1}',
    '{"status":"error"}',
    '{"status":"error","message":"bad"}',
  ])("%s is an ApiError", async (body) => {
    const { error } = await outcomeOf(200, body);
    expect(isApiError(error)).toBe(true);
    expect(error).toMatchObject({ status: 200, operation: "listRoles", body: JSON.parse(body), attempts: 1, retryable: false });
  });

  it.each(['{"error":""}', '{"error":0}', '{"error":false}', '{"error":null}', '{"error":[]}', '{"error":{}}', '{"status":"ERROR"}'])(
    "%s is not a failure",
    async (body) => {
      const mock = await startAxonius();
      mock.instead.set("GET /api/V4.0/labels", () => new Response(body));
      expect(await mock.client().getLabels()).toEqual(JSON.parse(body));
    },
  );

  it("an array of failures is not a failure", async () => {
    expect(await outcomeOf(200, '[{"error":"x"}]')).toEqual({ data: [{ error: "x" }], error: undefined });
  });

  it.each(["null", '"error"', "1"])("%s is a ResponseFormatError, not a failure", async (body) => {
    const { error } = await outcomeOf(200, body);
    expect(isResponseFormatError(error)).toBe(true);
    expect(error).toMatchObject({ status: 200, operation: "listRoles" });
  });

  it("have the message of the server, without credentials in it", async () => {
    const { error } = await outcomeOf(200, '{"status":"error","message":"no demo-secret here"}');
    expect(String(error)).toMatch(/\[axonius\.listRoles\] GET .*: 200: no \[redacted\] here/);
    expect(inspect(error, { depth: 9 })).not.toContain("demo-secret");
  });

  it("are also detected with the `fetch` of a call", async () => {
    const fetch = async (): Promise<Response> => Response.json({ status: "error", message: "bad" });
    await expect(connect({}).getLabels({}, { fetch })).rejects.toMatchObject({ status: 200, operation: "getLabels" });
  });

  it("end a flow before it changes anything", async () => {
    const mock = await startAxonius();
    mock.instead.set("GET /api/V4.0/labels", () => Response.json({ error: "labels are broken" }));
    await expect(mock.client().systemRoles.add({ name: "test2" })).rejects.toThrow(/labels are broken/);
    expect(mock.lines()).toEqual(["GET settings/roles", "GET labels"]);
  });

  it("are not detected by the raw client", async () => {
    const mock = await startAxonius();
    mock.instead.set(list, () => Response.json({ error: "x" }));
    const { data, response } = await createRawClient(mock.client()).GET("/api/V4.0/settings/roles");
    expect(response.status).toBe(200);
    expect(data).toEqual({ error: "x" });
  });
});

describe("other invalid responses", () => {
  it.each([
    [200, "not json", isResponseFormatError],
    [200, " ", isResponseFormatError],
    [200, "", isResponseFormatError],
    [500, "", isServerError],
    [500, "<html></html>", isServerError],
    [500, '{"a":1}', isServerError],
    [400, '{"status":"error","message":"bad"}', isBadRequestError],
    [401, '{"status":"error","message":"Unauthorized","additional_data":null}', isAuthenticationError],
  ])("%i %s is a typed error", async (status, body, is) => {
    const { error } = await outcomeOf(status, body);
    expect(is(error)).toBe(true);
    expect(error).toMatchObject({ status, operation: "listRoles" });
  });
});
