import { inspect } from "node:util";

import { headerAuth } from "@platform-clients/core";
import { describe, expect, it } from "vitest";

import { createAxoniusClient } from "../src/index.ts";
import type { AxoniusClientOptions } from "../src/index.ts";
import { startAxonius } from "./mock-axonius.ts";

const keys = { apiKey: "demo-key", apiSecret: "demo-secret" };
const basic = headerAuth({ authorization: "Basic abc" });
const list = "GET /api/V4.0/settings/roles";

function errorOf(options: object): unknown {
  try {
    return createAxoniusClient({ baseUrl: "axonius.example.com", ...options } as AxoniusClientOptions);
  } catch (error) {
    return error;
  }
}

describe("`auth`", () => {
  it("replaces the key pair", async () => {
    const mock = await startAxonius();
    mock.instead.set(list, () => Response.json([]));
    await createAxoniusClient({ baseUrl: "axonius.example.com", auth: basic, fetch: mock.fetch }).listRoles();
    expect(mock.seen[0]?.headers).toMatchObject({ authorization: "Basic abc" });
    expect(mock.seen[0]?.headers).not.toHaveProperty("api-key");
  });

  it.each([{ apiKey: "demo-key" }, { apiSecret: "demo-secret" }, keys])("together with a key is rejected", (given) => {
    const error = errorOf({ ...given, auth: basic });
    expect(error).toMatchObject({ name: "ConfigurationError", message: expect.stringContaining("[axonius] pass only one of `auth`") });
    expect(inspect(error)).not.toMatch(/demo-(key|secret)/);
  });

  it("that is not a provider is rejected", () => {
    expect(errorOf({ auth: {} })).toMatchObject({
      name: "ConfigurationError",
      message: expect.stringContaining("`auth` must be an auth provider"),
    });
  });

  it("can be passed to a call, and applies to each request of a flow", async () => {
    const mock = await startAxonius();
    const auth = headerAuth({ "api-key": "other-key", "api-secret": "other-secret" });
    await mock.client().listRoles({}, { auth });
    await mock.client().systemRoles.add({ name: "test2" }, { auth });
    expect(mock.seen).toHaveLength(6);
    for (const { headers } of mock.seen) expect(headers).toMatchObject({ "api-key": "other-key", "api-secret": "other-secret" });
  });
});

it("a call takes no `token`", async () => {
  const mock = await startAxonius();
  const client = mock.client();
  for (const call of [client.listRoles({}, { token: "some-token" }), client.systemRoles.get({}, { token: "some-token" })])
    await expect(call).rejects.toMatchObject({
      name: "ConfigurationError",
      message: expect.stringContaining("`token` is not supported"),
    });
  expect(mock.lines()).toEqual([]);
});

describe("keys that are functions", () => {
  it("are called for each attempt", async () => {
    const mock = await startAxonius();
    const statuses = [503, 503, 200];
    mock.instead.set(list, () => new Response("[]", { status: statuses.shift() ?? 200 }));
    let asked = 0;
    const apiKey = (): string => `key-${(asked += 1)}`;
    await mock.client({ apiKey, apiSecret: async () => "demo-secret", retry: { minDelay: 0 } }).listRoles();
    expect(mock.seen.map(({ headers }) => headers["api-key"])).toEqual(["key-1", "key-2", "key-3"]);
  });

  it("are called once more after a 401, and no more than once", async () => {
    const mock = await startAxonius();
    mock.instead.set(list, () => Response.json({}, { status: 401 }));
    await expect(mock.client({ apiKey: () => "demo-key" }).listRoles()).rejects.toMatchObject({ code: "unauthorized", attempts: 2 });
  });

  it("that fail, or return an invalid key, are an error that does not show a key", async () => {
    const mock = await startAxonius();
    await expect(mock.client({ apiKey: () => Promise.reject(new Error("sealed")) }).listRoles()).rejects.toMatchObject({
      code: "auth_failed",
    });
    const error: unknown = await mock
      .client({ apiSecret: () => "demo-secret\n" })
      .listRoles()
      .catch((caught: unknown) => caught);
    expect(error).toMatchObject({ name: "ConfigurationError" });
    expect(inspect(error)).not.toContain("demo-secret");
    expect(mock.lines()).toEqual([]);
  });
});
