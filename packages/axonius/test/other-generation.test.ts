import { isNotFoundError, isResponseFormatError } from "@platform-clients/core";
import type { Call, CallOptions } from "@platform-clients/core";
import { describe, expect, it } from "vitest";

import { axoniusDescriptors } from "../src/generated/descriptors.ts";
import { isOtherGenerationError } from "../src/index.ts";
import type { OtherGenerationError } from "../src/index.ts";
import { axoniusDescriptors as jsonApiDescriptors } from "../src/jsonapi/generated/descriptors.ts";
import { connect, connectJsonApi, startAxonius, startJsonApi } from "./mock-axonius.ts";
import type { FirstMock } from "./mock-axonius.ts";
import { labels, test1 } from "./fixtures/worked-example.ts";

type Methods = Readonly<Record<string, (args: object, options?: CallOptions) => Call<unknown>>>;
type Respond = (request: { method: string; path: string }) => Response;

const uuid = test1.uuid;
const argumentsOf: Readonly<Record<string, object>> = {
  addRole: { name: "x", permissions: {} },
  updateRole: { uuid, name: "x", permissions: {} },
  deleteRole: { uuid },
};
const role = { name: "x", permissions: {}, data_scope_restriction: { enabled: false, data_scope: null } };
const scope = { name: "x", description: "", devices_queries: [], users_queries: [] };
const jsonApiArgumentsOf: Readonly<Record<string, object>> = {
  addRole: { data: { type: "roles_schema", attributes: role } },
  updateRole: { uuid, data: { type: "roles_schema", attributes: role } },
  deleteRole: { uuid },
  createDataScope: { data: { type: "data_scope_request_schema", attributes: scope } },
  updateDataScope: { uuid, data: { type: "data_scope_request_schema", attributes: { uuid, ...scope } } },
  deleteDataScope: { uuid },
};

/** Calls an operation of the first generation on a server that responds to everything in one way. */
function first(name: string, respond: Respond): { call: Call<unknown>; paths: string[] } {
  const paths: string[] = [];
  const client = connect({ fetch: async (url, { method = "" }) => answer(url, method) });
  const answer = (url: string, method: string): Response => {
    paths.push(`${method} ${new URL(url).pathname.replace("/api/V4.0/", "")}`);
    return respond({ method, path: new URL(url).pathname });
  };
  return { call: (client as unknown as Methods)[name]?.(argumentsOf[name] ?? {}) as Call<unknown>, paths };
}

async function failure(call: PromiseLike<unknown>): Promise<OtherGenerationError> {
  return Promise.resolve(call).then(
    () => expect.fail("no error was thrown"),
    (error: unknown) => error as OtherGenerationError,
  );
}

const page = "<!doctype html><html><body>Axonius</body></html>";
const newer: readonly [string, Respond][] = [
  ["404 without a body", () => new Response("", { status: 404 })],
  ["404 with text", () => new Response("Not Found", { status: 404 })],
  ["404 with a web page", () => new Response(page, { status: 404, headers: { "content-type": "text/html" } })],
  ["404 with JSON", () => Response.json({ errors: [{ title: "Not Found" }] }, { status: 404 })],
  ["a web page", () => new Response(page, { headers: { "content-type": "text/html" } })],
  ["405", () => new Response("", { status: 405 })],
];

describe("a client of the first generation and a server without it", () => {
  const cases = newer.flatMap(([title, respond]) => Object.keys(axoniusDescriptors).map((name) => [title, name, respond] as const));

  it.each(cases)("%s: %s says which import to use", async (_, name, respond) => {
    const { call } = first(name, respond);
    const error = await failure(call);
    expect(isOtherGenerationError(error)).toBe(true);
    expect(isNotFoundError(error)).toBe(false);
    expect(error).toMatchObject({
      name: "OtherGenerationError",
      code: "other_generation",
      platform: "axonius",
      operation: name,
      attempts: 1,
    });
    expect(error.message).toContain('import createAxoniusClient from "@platform-clients/axonius/jsonapi"');
    expect(await call.result()).toEqual({ ok: false, error });
    expect(error.status).toBeUndefined();
    expect(error.cause).toMatchObject({ operation: name });
  });

  const document: Respond = ({ method, path }) => {
    if (path.endsWith("/labels")) return Response.json(labels);
    if (path.endsWith("/roles") && method === "GET") return Response.json({ data: [], meta: { total: 0 } });
    return Response.json(method === "DELETE" ? { data: null, meta: { name: "test1" } } : { data: { type: "x", attributes: {} } });
  };

  it.each(Object.keys(axoniusDescriptors).filter((name) => name !== "getLabels"))("JSON:API under the old path: %s", async (name) => {
    const error = await failure(first(name, document).call);
    expect(isOtherGenerationError(error)).toBe(true);
    const isWrite = /^(add|update|delete)/.test(name);
    expect(error.message.includes("may have been carried out")).toBe(isWrite);
  });

  it("JSON:API under the old path: the labels are the same in both", async () => {
    expect(await first("getLabels", document).call).toEqual(labels);
  });

  it.each<[string, (mock: FirstMock) => Promise<unknown>]>([
    ["get", (mock) => mock.client().systemRoles.get()],
    ["getByName", (mock) => mock.client().systemRoles.getByName({ name: "test1" })],
    ["add", (mock) => mock.client().systemRoles.add({ name: "new" })],
    ["setName", (mock) => mock.client().systemRoles.setName({ name: "test1", newName: "new" })],
    ["setPerms", (mock) => mock.client().systemRoles.setPerms({ name: "test1" })],
    ["deleteByName", (mock) => mock.client().systemRoles.deleteByName({ name: "test1" })],
  ])("systemRoles.%s ends at its first request", async (_, call) => {
    const mock = await startAxonius();
    mock.instead.set("GET /api/V4.0/settings/roles", () => document({ method: "GET", path: "/roles" }));
    expect(isOtherGenerationError(await failure(call(mock)))).toBe(true);
    expect(mock.lines()).toEqual(["GET settings/roles"]);
  });
});

describe("a client of the first generation and a server of it", () => {
  it.each([
    ["the body of an error", () => Response.json({ status: "error", message: "Role not found" }, { status: 404 }), 1],
    ["text", () => new Response("Not Found", { status: 404 }), 2],
    ["no body", () => new Response(null, { status: 404 }), 2],
  ])("a 404 with %s for an unknown role stays what it is", async (_, missing, requests) => {
    for (const name of ["updateRole", "deleteRole"]) {
      const { call, paths } = first(name, ({ method }) => (method === "GET" ? Response.json([test1]) : missing()));
      const error = await failure(call);
      expect(isNotFoundError(error)).toBe(true);
      expect(error).toMatchObject({ code: "not_found", status: 404, operation: name });
      expect(paths).toHaveLength(requests);
    }
  });

  it.each([401, 403, 500])("a %i with a web page stays what it is", async (status) => {
    const error = await failure(first("listRoles", () => new Response(page, { status })).call);
    expect(error).toMatchObject({ status });
  });

  it("a response that is not JSON stays a ResponseFormatError, and a role with `data` a role", async () => {
    expect(isResponseFormatError(await failure(first("listRoles", () => new Response("busy")).call))).toBe(true);
    const odd = { ...test1, data: { any: 1 } };
    expect(await first("updateRole", () => Response.json(odd)).call).toEqual(odd);
  });

  it("the options of the call also apply to the request that decides", async () => {
    const seen: unknown[] = [];
    const fetch = async (_url: string, { headers, method }: RequestInit): Promise<Response> => {
      seen.push((headers as Record<string, string>)["x-trace"]);
      return method === "GET" ? Response.json([]) : new Response("", { status: 404 });
    };
    await failure(connect({}).deleteRole({ uuid }, { fetch, headers: { "x-trace": "7" } }));
    expect(seen).toEqual(["7", "7"]);
  });
});

describe("a client of the JSON:API generation and a server of the first", () => {
  const older: readonly [string, Respond][] = newer.map(([title, respond]) =>
    title === "404 with JSON" ? [title, () => Response.json({ status: "error", message: "Not Found" }, { status: 404 })] : [title, respond],
  );
  const cases = older.flatMap(([title, respond]) => Object.keys(jsonApiDescriptors).map((name) => [title, name, respond] as const));
  const start = (name: string, respond: Respond): Call<unknown> => {
    const client = connectJsonApi({ fetch: async (url, { method = "" }) => respond({ method, path: new URL(url).pathname }) });
    return (client as unknown as Methods)[name]?.(jsonApiArgumentsOf[name] ?? {}) as Call<unknown>;
  };

  it.each(cases)("%s: %s says which import to use", async (_, name, respond) => {
    const error = await failure(start(name, respond));
    expect(error).toMatchObject({ code: "other_generation", operation: name });
    expect(error.message).toContain('import createAxoniusClient from "@platform-clients/axonius" instead');
  });

  it.each([
    ["listRoles", [test1]],
    ["addRole", { uuid, name: "x" }],
    ["deleteRole", { name: "x" }],
  ])("%s recognizes roles without an envelope", async (name, body) => {
    expect(await failure(start(name, () => Response.json(body)))).toMatchObject({ code: "other_generation" });
  });

  it("an unknown role of a server of its own generation stays a NotFoundError", async () => {
    const mock = await startJsonApi();
    mock.instead.set("DELETE /api/settings/roles/unknown", () => new Response("", { status: 404 }));
    expect(isNotFoundError(await failure(mock.client().deleteRole({ uuid: "unknown" })))).toBe(true);
    expect(mock.lines()).toEqual(["DELETE settings/roles/unknown", "GET settings/roles"]);
  });
});
