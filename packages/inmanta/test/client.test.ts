import { ApiError, ConfigurationError, NotFoundError, ServerError } from "@platform-clients/core";
import { describe, expect, it } from "vitest";

import { createInmantaClient } from "../src/index.ts";
import { empty, fakeServer, json, refused } from "./fake-server.ts";
import type { Answer } from "./fake-server.ts";

const baseUrl = "http://localhost:8888";
const production = "0d6f2b84-91c3-4e5a-b7d8-3f1e2c4a5b60";
const staging = "4f3c9d12-8a6e-4b70-9c51-d2e7f8a90b34";

function clientOf(
  routes: Record<string, Answer>,
  environment?: typeof production,
): { client: ReturnType<typeof createInmantaClient>; server: ReturnType<typeof fakeServer> } {
  const server = fakeServer(routes);
  return { client: createInmantaClient({ baseUrl, fetch: server.fetch, environment }), server };
}

describe("environment", () => {
  const routes = {
    "GET /api/v2/environment_settings": () => json({ data: { settings: {}, definition: {} } }),
    "GET /api/v2/project": () => json({ data: [] }),
  };

  it("is sent as X-Inmanta-tid by operations that need one", async () => {
    const { client, server } = clientOf(routes, production);
    await client.environmentSettingsList();
    await client.projectList();
    expect(server.seen.map(({ headers }) => headers.get("x-inmanta-tid"))).toEqual([production, null]);
    expect(client.environment).toBe(production);
  });

  it("is overridden by the argument `tid`", async () => {
    const { client, server } = clientOf(routes, production);
    await client.environmentSettingsList({ tid: staging });
    expect(server.seen[0]?.headers.get("x-inmanta-tid")).toBe(staging);
  });

  it("is required; without it nothing is sent", async () => {
    const { client, server } = clientOf(routes);
    const failure: unknown = await client.environmentSettingsList().catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(ConfigurationError);
    expect((failure as Error).message).toMatch(/`tid`.*`environment`/);
    expect(server.seen).toHaveLength(0);
  });

  it("is replaced in the client of withEnvironment", async () => {
    const { client, server } = clientOf(routes, production);
    const other = client.withEnvironment(staging);
    await other.environmentSettingsList();
    await client.environmentSettingsList();
    expect(server.seen.map(({ headers }) => headers.get("x-inmanta-tid"))).toEqual([staging, production]);
    expect(() => client.withEnvironment("staging" as never)).toThrow(ConfigurationError);
  });
});

describe("results", () => {
  it("of v2 are undefined, null or the value of the envelope", async () => {
    const { client } = clientOf(
      {
        "POST /api/v2/actions/environment/halt": () => empty(),
        "GET /api/v2/pip/config/4": () => json({ data: null }),
        "POST /api/v2/reserve_version": () => json({ data: 6 }),
      },
      production,
    );
    expect(await client.haltEnvironment()).toBeUndefined();
    expect(await client.getPipConfig({ version: 4 })).toBeNull();
    expect(await client.reserveVersion()).toBe(6);
  });

  it("can have an envelope of another name; those of v1 have none", async () => {
    const { client } = clientOf(
      {
        "GET /api/v1/compilequeue": () => json({ queue: [] }),
        "GET /api/v1/serverstatus": () => json({ data: { version: "18" } }),
        "GET /api/v1/project": () => json({ projects: [] }),
      },
      production,
    );
    expect(await client.getCompileQueue()).toEqual([]);
    expect(await client.getServerStatus()).toEqual({ version: "18" });
    expect(await client.listProjects()).toEqual({ projects: [] });
  });
});

describe("warnings", () => {
  const text = "Skipping compile because server compile not enabled for this environment.";
  const routes = {
    "POST /api/v1/notify/(.*)": () => json({ metadata: { warnings: [text] } }),
    "PUT /api/v2/parameters/(.*)": () =>
      json({ data: { name: "motd", metadata: { warnings: ["the parameter's own"] } }, metadata: { warnings: [text] } }),
    "POST /api/v2/environment_settings/(.*)": () => json({ data: null }),
    "PUT /api/v2/facts/(.*)": () => json({ data: { name: "size", metadata: { warnings: ["the fact's own"] } } }),
  };

  it("of v1 and v2 are returned by withResponse()", async () => {
    const { client } = clientOf(routes, production);
    expect(await client.notifyChange({ id: production }).withResponse()).toMatchObject({
      data: { metadata: { warnings: [text] } },
      warnings: [text],
    });
    expect((await client.environmentSettingsSet({ id: "auto_deploy", value: true }).withResponse()).warnings).toEqual([]);
    const { data, metadata, response, warnings } = await client
      .setParameter({ name: "motd", source: "user", value: "hello" })
      .withResponse();
    expect([data.name, metadata?.warnings, response.status]).toEqual(["motd", [text], 200]);
    expect(warnings).toEqual([text]);
    const fact = client.setFact({ name: "size", source: "fact", value: "7", resource_id: "std::File[web1,path=/etc/motd]" });
    expect((await fact.withResponse()).warnings).toEqual([]);
  });

  it("are logged, even if the response is not read", async () => {
    const lines: string[] = [];
    const quiet = (): void => undefined;
    const server = fakeServer(routes);
    const client = createInmantaClient({
      baseUrl,
      fetch: server.fetch,
      logger: { debug: quiet, info: quiet, error: quiet, warn: (line) => lines.push(line) },
    });
    await client.notifyChange({ id: production });
    expect(lines).toEqual([`[inmanta.notifyChange] warning of the server: ${text}`]);
  });

  it("do not change errors", async () => {
    const { client } = clientOf(
      { "POST /api/v1/deploy": () => json({ message: "No agent could be reached", metadata: { warnings: [text] } }, 404) },
      production,
    );
    const outcome = await client.deploy().result();
    expect(outcome.ok ? undefined : outcome.error).toBeInstanceOf(NotFoundError);
    const body = !outcome.ok && outcome.error.status === 404 ? outcome.error.body : undefined;
    expect(body?.metadata?.warnings).toEqual([text]);
  });
});

describe("special operations", () => {
  it("getApiDocs: a document in JSON, or a page", async () => {
    const page = "<html><body>docs</body></html>";
    const { client, server } = clientOf({
      "GET /api/v2/docs": ({ query }) =>
        query.get("format") === "openapi"
          ? json({ data: { openapi: "3.0.2" } })
          : new Response(page, { headers: { "content-type": "text/html; charset=UTF-8" } }),
    });
    expect((await client.getApiDocs({ format: "openapi" })).openapi).toBe("3.0.2");
    expect((await client.getApiDocs()).length).toBe(page.length);
    expect(server.lines()).toEqual(["GET /api/v2/docs?format=openapi", "GET /api/v2/docs"]);
  });

  it("graphql: errors are strings in a result", async () => {
    const { client, server } = clientOf({
      "POST /api/v2/graphql": ({ body }) =>
        json({
          data: String(body["query"]).includes("nope")
            ? { data: null, errors: ["Cannot query field 'nope'"], extensions: null }
            : { data: { environments: { edges: [] } }, errors: null, extensions: null },
        }),
    });
    const { data, errors } = await client.graphql<{ environments: { edges: unknown[] } }>({
      query: "{ environments { edges { node { id } } } }",
    });
    expect([data?.environments.edges, errors]).toEqual([[], null]);
    expect((await client.graphql({ query: "{ nope }" })).errors).toEqual(["Cannot query field 'nope'"]);
    expect(server.seen[0]?.body).toEqual({ query: "{ environments { edges { node { id } } } }" });
  });

  it("health: an error has the body of a success", async () => {
    const { client } = clientOf({ "GET /api/v2/health": () => json({ data: null }, 500) });
    await expect(client.health()).rejects.toBeInstanceOf(ServerError);
  });

  it("resource ids are percent-encoded as a whole, slashes included", async () => {
    const { client, server } = clientOf({ "GET /api/v2/resource/([^/]+)": (_, rid) => json({ data: { resource_id: rid } }) }, production);
    const rid = "std::File[web1,path=/etc/motd]";
    expect((await client.resourceDetails({ rid })).resource_id).toBe(rid);
    expect(server.seen[0]?.path).toBe("/api/v2/resource/std%3A%3AFile%5Bweb1%2Cpath%3D%2Fetc%2Fmotd%5D");
  });

  it("roles: names are sent in the query, and the user of set_is_admin in the body", async () => {
    const { client, server } = clientOf({
      "DELETE /api/v2/role": () => empty(),
      "DELETE /api/v2/role_assignment/bob": () => empty(),
      "PATCH /api/v2/is_admin": () => empty(),
    });
    await client.deleteRole({ name: "operator" });
    await client.unassignRole({ username: "bob", environment: production, role: "operator" });
    await client.setIsAdmin({ username: "bob", is_admin: true });
    expect(server.lines()).toEqual([
      "DELETE /api/v2/role?name=operator",
      `DELETE /api/v2/role_assignment/bob?environment=${production}&role=operator`,
      "PATCH /api/v2/is_admin",
    ]);
    expect(server.seen[2]?.body).toEqual({ username: "bob", is_admin: true });
  });

  it("arrays repeat their name in the query, filters are joined with a dot, and an empty filter is not sent", async () => {
    const { client, server } = clientOf(
      {
        "GET /api/v2/metrics": () => json({ data: {} }),
        "GET /api/v2/resource": () => json({ data: [], links: { self: "" }, metadata: {} }),
      },
      production,
    );
    await client.getEnvironmentMetrics({
      metrics: ["resource.agent_count", "orchestrator.compile_rate"],
      start_interval: "2025-11-21T00:00:00",
      end_interval: "2025-11-22T00:00:00",
      nb_datapoints: 2,
    });
    await client.resourceList({ limit: 20, filter: { status: ["!orphaned", "deployed"], agent: ["a b"] }, deploy_summary: true });
    await client.resourceList({ filter: { status: [] } });
    expect(server.lines()).toEqual([
      "GET /api/v2/metrics?metrics=resource.agent_count&metrics=orchestrator.compile_rate&start_interval=2025-11-21T00:00:00&end_interval=2025-11-22T00:00:00&nb_datapoints=2",
      "GET /api/v2/resource?limit=20&filter.status=!orphaned&filter.status=deployed&filter.agent=a b&deploy_summary=true",
      "GET /api/v2/resource",
    ]);
  });

  it("DELETE is sent once: a retry could get a 404 because of its own success", async () => {
    let attempts = 0;
    const fail: Answer = () => {
      attempts += 1;
      return refused(503, "Can not complete this request as a shutdown is on progress");
    };
    const { client } = clientOf({ "DELETE /api/v2/project/(.*)": fail });
    await expect(client.projectDelete({ id: production })).rejects.toBeInstanceOf(ServerError);
    expect(attempts).toBe(1);
  });

  it("HTML error pages of the web framework become the same errors", async () => {
    const { client } = clientOf(
      {
        "GET /api/v2/discovered": () =>
          new Response("<html><title>405: Method Not Allowed</title></html>", {
            status: 405,
            headers: { "content-type": "text/html; charset=UTF-8" },
          }),
      },
      production,
    );
    await expect(client.projectList()).rejects.toBeInstanceOf(NotFoundError);
    const outcome = await client.discoveredResourcesGetBatch().result();
    expect(outcome.ok ? undefined : outcome.error).toBeInstanceOf(ApiError);
  });

  it("an empty page with status 200, as a stopping server returns it, is an error", async () => {
    const { client } = clientOf({
      "GET /api/v2/project": () => new Response("", { headers: { "content-type": "text/html; charset=UTF-8" } }),
    });
    await expect(client.projectList()).rejects.toMatchObject({ name: "ResponseFormatError", code: "response_format" });
  });
});
