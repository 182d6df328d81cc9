import { ApiError, ConfigurationError, NotFoundError, ServerError } from "@platform-clients/core";
import { describe, expect, it } from "vitest";

import { createInmantaClient } from "../src/index.ts";
import { baseUrl, canned, production, startOrchestrator } from "./orchestrator.ts";

const staging = "7b1e9a52-4c08-4d63-8f25-a9c0d3e6f714";
const motd = "std::File[web1,path=/etc/motd]";

const server = await startOrchestrator();

function open(environment?: typeof production): ReturnType<typeof createInmantaClient> {
  return createInmantaClient({ baseUrl, fetch: server.fetch, environment });
}

const tids = (): (string | undefined)[] => server.requests.map(({ headers }) => headers["x-inmanta-tid"]);

describe("environment", () => {
  it("is sent as X-Inmanta-tid by operations that need one", async () => {
    const client = open(production);
    await client.environmentSettingsList();
    await client.projectList();
    expect(tids()).toEqual([production, undefined]);
    expect(client.environment).toBe(production);
  });

  it("is overridden by the argument `tid`", async () => {
    const { settings } = await open(production).environmentSettingsList({ tid: staging });
    expect(tids()).toEqual([staging]);
    expect(settings).toEqual({ auto_full_compile: "" });
  });

  it("is required; without it nothing is sent", async () => {
    const failure: unknown = await open()
      .environmentSettingsList()
      .catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(ConfigurationError);
    expect((failure as Error).message).toMatch(/`tid`.*`environment`/);
    expect(server.requests).toHaveLength(0);
  });

  it("is replaced in the client of withEnvironment", async () => {
    const client = open(production);
    const other = client.withEnvironment(staging);
    await other.environmentSettingsList();
    await client.environmentSettingsList();
    expect(tids()).toEqual([staging, production]);
    expect(() => client.withEnvironment("staging" as never)).toThrow(ConfigurationError);
  });
});

describe("results", () => {
  it("of v2 are undefined, null or the value of the envelope", async () => {
    const client = open(production);
    expect(await client.haltEnvironment()).toBeUndefined();
    expect((await client.environmentGet({ id: production })).halted).toBe(true);
    expect(await client.getCompileData({ id: "c2a7f9e1-38b4-4d16-a05c-8e9b1f7d2463" })).toBeNull();
    expect(await client.reserveVersion()).toBe(6);
  });

  it("can have an envelope of another name; those of v1 have none", async () => {
    const client = open(production);
    expect(await client.getCompileQueue()).toEqual([]);
    expect((await client.getServerStatus()).version).toBe("18.0.0");
    expect((await client.listProjects()).projects.map(({ name }) => name)).toEqual(["shop"]);
  });
});

describe("warnings", () => {
  const text = "Skipping compile because server compile not enabled for this environment.";
  const withoutCompiles = (): void => {
    for (const { settings } of server.state.environments) settings["server_compile"] = false;
  };

  it("of v1 and v2 are returned by withResponse()", async () => {
    withoutCompiles();
    const client = open(production);
    expect(await client.notifyChange({ id: production }).withResponse()).toMatchObject({
      data: { metadata: { warnings: [text] } },
      warnings: [text],
    });
    expect((await client.environmentSettingsSet({ id: "auto_deploy", value: true }).withResponse()).warnings).toEqual([]);
    const { data, metadata, response, warnings } = await client
      .setParameter({ name: "motd", source: "user", value: "hello", metadata: { warnings: "the parameter's own" }, recompile: true })
      .withResponse();
    expect([data.name, metadata?.warnings, response.status]).toEqual(["motd", [text], 200]);
    expect(warnings).toEqual([text]);
    const fact = client.setFact({ name: "size", source: "fact", value: "7", resource_id: motd, metadata: { warnings: "the fact's own" } });
    expect((await fact.withResponse()).warnings).toEqual([]);
  });

  it("are logged, even if the response is not read", async () => {
    withoutCompiles();
    const lines: string[] = [];
    const quiet = (): void => undefined;
    const client = createInmantaClient({
      baseUrl,
      fetch: server.fetch,
      logger: { debug: quiet, info: quiet, error: quiet, warn: (line) => lines.push(line) },
    });
    await client.notifyChange({ id: production });
    expect(lines).toEqual([`[inmanta.notifyChange] warning of the server: ${text}`]);
  });

  it("do not change errors", async () => {
    const outcome = await open(production)
      .deploy({ agents: ["zz"] })
      .result();
    expect(outcome.ok ? undefined : outcome.error).toBeInstanceOf(NotFoundError);
    const body = !outcome.ok && outcome.error.status === 404 ? outcome.error.body : undefined;
    expect(body?.metadata?.warnings).toEqual(["Model version 4 does not contain agents named [zz]"]);
  });
});

describe("special operations", () => {
  it("getApiDocs: a document in JSON, or a page", async () => {
    expect((await open().getApiDocs({ format: "openapi" })).openapi).toBe("3.0.2");
    const page = "<html><body>docs</body></html>";
    const { fetch, urls } = canned(() => new Response(page, { headers: { "content-type": "text/html; charset=UTF-8" } }));
    expect((await createInmantaClient({ baseUrl, fetch }).getApiDocs()).length).toBe(page.length);
    expect(urls).toEqual([`${baseUrl}/api/v2/docs`]);
  });

  it("graphql: errors are strings in a result", async () => {
    const { fetch } = canned(
      () => Response.json({ data: { data: { environments: { edges: [] } }, errors: null, extensions: null } }),
      () => Response.json({ data: { data: null, errors: ["Cannot query field 'nope'"], extensions: null } }),
    );
    const client = createInmantaClient({ baseUrl, fetch });
    const query = "{ environments { edges { node { id } } } }";
    const { data, errors } = await client.graphql<{ environments: { edges: unknown[] } }>({ query });
    expect([data?.environments.edges, errors]).toEqual([[], null]);
    expect((await client.graphql({ query: "{ nope }" })).errors).toEqual(["Cannot query field 'nope'"]);
    await open().graphql({ query });
    expect(server.requests[0]?.body).toEqual({ query });
  });

  it("health: an error has the body of a success", async () => {
    server.mock.faults.next(500, { operation: "health", times: 9 });
    await expect(createInmantaClient({ baseUrl, fetch: server.fetch, retry: false }).health()).rejects.toBeInstanceOf(ServerError);
  });

  it("resource ids are percent-encoded as a whole, slashes included", async () => {
    expect((await open(production).resourceDetails({ rid: motd })).resource_id).toBe(motd);
    expect(server.requests[0]?.path).toBe("/api/v2/resource/std%3A%3AFile%5Bweb1%2Cpath%3D%2Fetc%2Fmotd%5D");
  });

  it("roles: names are sent in the query, and the user of set_is_admin in the body", async () => {
    const client = open();
    await client.unassignRole({ username: "bob", environment: production, role: "operator" });
    await client.deleteRole({ name: "operator" });
    await client.setIsAdmin({ username: "bob", is_admin: true });
    expect(server.lines()).toEqual([
      `DELETE /api/v2/role_assignment/bob?environment=${production}&role=operator`,
      "DELETE /api/v2/role?name=operator",
      "PATCH /api/v2/is_admin",
    ]);
    expect(server.requests[2]?.body).toEqual({ username: "bob", is_admin: true });
    expect(server.state.users).toContainEqual({ username: "bob", password: "battery staple", is_admin: true });
  });

  it("arrays repeat their name in the query, filters are joined with a dot, and an empty filter is not sent", async () => {
    const client = open(production);
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
    server.mock.faults.next(503, { operation: "projectDelete", times: 9 });
    await expect(open().projectDelete({ id: production })).rejects.toBeInstanceOf(ServerError);
    expect(server.requests).toHaveLength(1);
  });

  it("HTML error pages of the web framework become the same errors", async () => {
    const page = (status: number) => (): Response =>
      new Response(`<html><title>${status}</title></html>`, { status, headers: { "content-type": "text/html; charset=UTF-8" } });
    const client = createInmantaClient({ baseUrl, fetch: canned(page(404), page(405)).fetch, environment: production });
    await expect(client.projectList()).rejects.toBeInstanceOf(NotFoundError);
    const outcome = await client.discoveredResourcesGetBatch().result();
    expect(outcome.ok ? undefined : outcome.error).toBeInstanceOf(ApiError);
  });

  it("an empty page with status 200, as a stopping server returns it, is an error", async () => {
    const { fetch } = canned(() => new Response("", { headers: { "content-type": "text/html; charset=UTF-8" } }));
    await expect(createInmantaClient({ baseUrl, fetch }).projectList()).rejects.toMatchObject({
      name: "ResponseFormatError",
      code: "response_format",
    });
  });
});
