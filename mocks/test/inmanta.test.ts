import { describe, expect, it, onTestFinished } from "vitest";

import { mockAgent, startMock } from "../src/index.ts";
import type { InmantaState, Mock, MockOptions } from "../src/index.ts";

const production = "0d6f2b84-91c3-4e5a-b7d8-3f1e2c4a5b60";
const project = "5a8d3c10-2f64-4b7e-9d21-6c0f8e7a1b35";
const motd = "std::File[web1,path=/etc/motd]";

const shared = await startMock("inmanta", { port: false });

interface Reply {
  readonly status: number;
  readonly text: string;
  /** The value of `data` in the body. */
  readonly data: unknown;
  readonly body: Readonly<Record<string, unknown>>;
}

async function send(mock: Mock, line: string, body?: object, headers: Record<string, string> = {}): Promise<Reply> {
  const [method = "", target = ""] = line.split(" ");
  const content = body === undefined ? {} : { "content-type": "application/json" };
  const response = await mock.fetch(`http://mock.invalid/api/${target}`, {
    method,
    headers: { "x-inmanta-tid": production, ...content, ...headers },
    body: body === undefined ? null : JSON.stringify(body),
  });
  const text = await response.text();
  const parsed = (text === "" ? {} : JSON.parse(text)) as Record<string, unknown>;
  return { status: response.status, text, data: parsed["data"], body: parsed };
}

/** Calls the shared mock, which has been reset. */
function call(line: string, body?: object): Promise<Reply> {
  return send(shared, line, body);
}

async function start(options: MockOptions): Promise<Mock> {
  const mock = await startMock("inmanta", { port: false, ...options });
  onTestFinished(() => mock.close());
  return mock;
}

const state = (): InmantaState => {
  shared.reset();
  return shared.state as InmantaState;
};

describe("projects and environments", () => {
  it("are created, read, changed and deleted", async () => {
    state();
    const created = await call("PUT v2/project", { name: "bank" });
    const { id } = created.data as { id: string };
    expect(await call("PUT v2/project", { name: "bank" })).toMatchObject({
      status: 500,
      body: { message: expect.stringMatching(/: A project with name bank already exists\.$/) as string },
    });
    const environment = await call("PUT v1/environment", { project_id: id, name: "live" });
    expect(environment.body).toMatchObject({ environment: { name: "live", project: id, settings: { auto_full_compile: "" } } });
    expect((await call(`DELETE v2/project/${id}`)).status).toBe(409);
    const { id: tid } = environment.body["environment"] as { id: string };
    expect((await call(`POST v2/environment/${tid}`, { name: "production" })).data).toMatchObject({ name: "production" });
    expect((await call(`DELETE v2/environment/${tid}`)).status).toBe(200);
    expect((await call(`GET v2/environment/${tid}`)).body).toEqual({
      message: "Request or referenced resource does not exist: The environment id does not exist.",
    });
    expect((await call(`DELETE v2/project/${id}`)).status).toBe(200);
  });

  it("refuse a name that is taken, and a missing environment", async () => {
    state();
    expect((await call("PUT v2/environment", { project_id: project, name: "staging" })).status).toBe(400);
    const unknown = { "x-inmanta-tid": "00000000-0000-4000-8000-000000000001" };
    expect((await send(shared, "GET v2/resource", undefined, unknown)).body).toEqual({
      message: "Request or referenced resource does not exist: The given environment id does not exist!",
    });
  });

  it("are kept if they are protected", async () => {
    state();
    await call("POST v2/environment_settings/protected_environment", { value: true });
    expect((await call(`DELETE v2/decommission/${production}`)).status).toBe(403);
    await call("POST v2/environment_settings/protected_environment", { value: false });
    expect((await call(`DELETE v2/decommission/${production}`)).status).toBe(200);
    expect((await call("GET v2/resource")).data).toEqual([]);
  });
});

describe("versions", () => {
  it("are stored, compared, tried, released and deployed over a few polls", async () => {
    state();
    await call("POST v2/environment_settings/auto_deploy", { value: false });
    expect((await call("POST v2/reserve_version")).data).toBe(6);
    const attributes = { path: "/etc/motd", mode: 600, purged: false, requires: [] };
    const content = { module_version_info: {}, resources: [{ id: `${motd},v=6`, ...attributes }] };
    expect((await call("PUT v1/version", { version: 6, ...content })).status).toBe(200);
    expect((await call("PUT v1/version", { version: 6, ...content })).status).toBe(500);
    expect((await call("PUT v1/version", { version: 7, ...content })).status).toBe(400);
    expect((await call("GET v2/desiredstate/diff/5/6")).data).toMatchObject([
      { status: "modified" },
      { status: "deleted" },
      { status: "deleted" },
    ]);

    const { data: id } = await call("POST v2/dryrun/6");
    expect((await call("GET v2/dryrun/6")).data).toMatchObject([{ id, total: 1, todo: 0 }]);
    expect((await call(`GET v2/dryrun/6/${String(id)}`)).data).toMatchObject({ diff: [{ resource_id: motd, status: "unmodified" }] });

    expect((await call("POST v2/desiredstate/6/promote")).status).toBe(200);
    expect((await call("POST v2/desiredstate/6/promote")).status).toBe(409);
    const path = `GET v2/resource/${encodeURIComponent(motd)}`;
    const statuses = [await call(path), await call(path)].map(({ data }) => (data as { status: string }).status);
    expect(statuses).toEqual(["deploying", "deployed"]);
    const { data: orphans } = await call("GET v2/resource?filter.status=orphaned");
    expect(orphans).toHaveLength(2);
  });

  it("fail to be deployed if the resource says so, and what requires it is skipped", async () => {
    const { environments } = state();
    for (const { settings } of environments) settings["auto_deploy"] = true;
    await call("POST v2/reserve_version");
    const [one, two] = ["std::testing::NullResource[db1,name=one]", "std::testing::NullResource[db1,name=two]"];
    const resources = [
      { id: `${one},v=6`, requires: [], fail: true },
      { id: `${two},v=6`, requires: [`${one},v=6`] },
    ];
    await call("PUT v1/version", { version: 6, module_version_info: {}, resources });
    for (let poll = 0; poll < 3; poll += 1) await call("GET v2/resource");
    expect((await call("GET v2/resource?sort=resource_id.asc&filter.agent=db1")).data).toMatchObject([
      { status: "failed" },
      { status: "skipped" },
    ]);
  });
});

describe("compiles", () => {
  it("take a few polls and store a version", async () => {
    state();
    await call(`POST v1/notify/${production}`, {});
    const statuses: number[] = [];
    for (let poll = 0; poll < 3; poll += 1) statuses.push((await call(`HEAD v1/notify/${production}`)).status);
    expect(statuses).toEqual([200, 200, 204]);
    expect((await call("GET v2/compilereport?limit=1")).data).toMatchObject([{ success: true, version: 6 }]);
  });

  it("fail without a repository, and notify", async () => {
    const { environments } = state();
    for (const one of environments) one.repo_url = "";
    await call(`POST v1/notify/${production}`, {});
    for (let poll = 0; poll < 3; poll += 1) await call(`HEAD v1/notify/${production}`);
    expect((await call("GET v2/compilereport?limit=1")).data).toMatchObject([{ success: false, version: null }]);
    expect((await call("GET v2/notification?filter.read=false")).data).toHaveLength(2);
  });

  it("are skipped with a warning if the environment does not compile", async () => {
    state();
    await call("POST v1/environment_settings/server_compile", { value: false });
    expect((await call(`POST v1/notify/${production}`, {})).body).toHaveProperty("metadata.warnings");
  });
});

describe("lists", () => {
  // By code point: bär, region, zebra, ärger.
  it("have links in UTF-8, although queries are read as Latin-1", async () => {
    state();
    for (const name of ["ärger", "bär", "zebra"])
      await call(`PUT v2/parameters/${encodeURIComponent(name)}`, { source: "user", value: "1" });
    const { body } = await call("GET v2/parameters?limit=1&sort=name.desc&end=region");
    expect(body).toMatchObject({ data: [{ name: "bär" }], metadata: { total: 4, before: 3, after: 0, page_size: 1 } });
    const { body: last } = await call("GET v2/parameters?limit=2&sort=name.asc");
    const links = last["links"] as { self: string; next: string };
    expect(links.self).toBe("/api/v2/parameters?limit=2&sort=name.asc");
    const { body: first } = await call("GET v2/parameters?limit=1&sort=name.desc");
    expect((first["links"] as { next: string }).next).toContain("&end=%C3%A4rger&last_id=");
    expect((await call("GET v2/parameters?filter.name=%E4")).data).toHaveLength(2);
    expect((await call("GET v2/parameters?filter.name=%C3%A4")).data).toEqual([]);
  });

  it("lead from page to page and back", async () => {
    state();
    const first = (await call("GET v2/desiredstate?limit=1")).body;
    const second = (await call(`GET ${(first["links"] as { next: string }).next.slice(5)}`)).body;
    expect([first["data"], second["data"]]).toMatchObject([[{ version: 5 }], [{ version: 4 }]]);
    expect(second["metadata"]).toEqual({ total: 3, before: 1, after: 1, page_size: 1 });
    const back = (await call(`GET ${(second["links"] as { prev: string }).prev.slice(5)}`)).body;
    expect(back["data"]).toMatchObject([{ version: 5 }]);
  });

  it.each([
    ["GET v2/resource?start=a&end=b", "Only one of start and end parameters is allowed"],
    ["GET v2/resource?start=a&last_id=b", "Start and end parameters can not be set at the same time"],
    ["GET v2/parameters?filter.value=1", "The following filters are not supported: {'value'}"],
    ["GET v2/desiredstate/diff/5/4", "The second version number should be strictly greater than the first"],
    ["GET v1/version?start=0", "Start and limit should always be set together."],
  ])("refuse %s", async (line, message) => {
    state();
    expect((await call(line)).body["message"]).toContain(message);
  });
});

it("reads what the Python client sends: no content type, and arguments of the path in the body too", async () => {
  state();
  const setting = await shared.fetch("http://mock.invalid/api/v2/environment_settings/auto_deploy", {
    method: "POST",
    headers: { "x-inmanta-tid": production },
    body: new TextEncoder().encode(JSON.stringify({ id: "auto_deploy", tid: production, value: false })),
  });
  expect([setting.status, await setting.json()]).toEqual([200, { data: null }]);
  expect((await call("POST v2/dryrun/5", { version: 5 })).status).toBe(200);
  expect((await call("POST v2/dryrun/5", { version: 4 })).status).toBe(400);
  expect((await call("GET v2/environment?details=True")).status).toBe(200);
});

describe("credentials", () => {
  it("are checked with a token option: that token, or one from a login", async () => {
    const mock = await start({ token: "abc" });
    const get = (token?: string): Promise<Reply> =>
      send(mock, "GET v2/project", undefined, token === undefined ? {} : { authorization: `Bearer ${token}` });
    expect((await get()).status).toBe(401);
    expect((await get("abd")).body).toEqual({ message: "Access denied: Unable to decode provided JWT bearer token." });
    expect((await get("abc")).status).toBe(200);
    expect((await send(mock, "POST v2/login", { username: "alice", password: "no" })).status).toBe(401);
    const { data } = await send(mock, "POST v2/login", { username: "alice", password: "correct horse" });
    const { token } = data as { token: string };
    expect((await get(token)).status).toBe(200);
    expect((await get(`${token.slice(0, -4)}AAAA`)).body).toEqual({ message: "Access denied: Signature verification failed" });
  });

  it("of an environment are valid there, and until they are revoked", async () => {
    const mock = await start({ data: { server: { ...state().server, authentication: "on" } } });
    const { data } = await send(mock, "POST v2/login", { username: "alice", password: "correct horse" });
    const authorization = `Bearer ${(data as { token: string }).token}`;
    const created = await send(mock, "POST v2/environment_auth", { client_types: ["compiler"] }, { authorization });
    const scoped = { authorization: `Bearer ${String(created.data)}` };
    expect((await send(mock, "POST v2/reserve_version", undefined, scoped)).status).toBe(200);
    expect((await send(mock, "GET v2/resource", undefined, scoped)).status).toBe(403);
    expect((await send(mock, "GET v2/project", undefined, { ...scoped, "x-inmanta-tid": project })).status).toBe(403);
    const { jti } = ((await send(mock, "GET v2/environment_auth", undefined, { authorization })).data as { jti: string }[])[1] ?? {};
    await send(mock, `DELETE v2/environment_auth/${String(jti)}`, undefined, { authorization });
    expect((await send(mock, "POST v2/reserve_version", undefined, scoped)).status).toBe(403);
  });
});

describe("agents", () => {
  const sid = "11111111-e5e5-11f1-82b1-02fc00000001";

  it("get calls through a poll that is being held, and return results", async () => {
    state().agents = [];
    const beat = { sid, endpoint_names: ["web1"], nodename: "node1" };
    await call("POST v1/heartbeat", { ...beat, no_hang: true });
    const poll = call("POST v1/heartbeat", beat);
    const agent = mockAgent(shared, sid);
    await expect.poll(() => agent.isPolling).toBe(true);
    const result = agent.call({ method: "GET", url: "/api/v1/status" });
    const [received] = (await poll).body["method_calls"] as { reply_id: string; url: string }[];
    expect(received?.url).toBe("/api/v1/status");
    await call("PUT v1/heartbeat", { sid, reply_id: received?.reply_id, data: { code: 200, result: { pid: "1" } } });
    expect(await result).toEqual({ code: 200, result: { pid: "1" } });
  });

  it("that are the scheduler take over from the mock", async () => {
    state();
    await call("POST v1/heartbeat", { sid, endpoint_names: ["$__scheduler"], nodename: "node1", no_hang: true });
    await call("POST v2/dryrun/5");
    const { body } = await call("POST v1/heartbeat", { sid, endpoint_names: ["$__scheduler"], nodename: "node1" });
    expect(body["method_calls"]).toMatchObject([{ method: "POST", body: { agent: "$__scheduler", version: 5 } }]);
    expect((await call("GET v2/dryrun/5")).data).toMatchObject([{ todo: 3 }, { todo: 0 }]);
  });

  it("are refused without a live session", async () => {
    state();
    expect((await call(`GET v1/agentrecovery?agent=web1&sid=${sid}`)).body).toEqual({
      message: `Invalid request: the sid ${sid} is not valid.`,
    });
  });
});

describe("the data", () => {
  it("is the same for the same seed and requests, and after a reset", async () => {
    const run = async (mock: Mock): Promise<string> => {
      await send(mock, "PUT v2/project", { name: "bank" });
      await send(mock, `POST v1/notify/${production}`, {});
      for (let poll = 0; poll < 3; poll += 1) await send(mock, "GET v1/compilequeue");
      return JSON.stringify(mock.state);
    };
    const [one, other] = [await start({ seed: 7 }), await start({ seed: 7 })];
    const first = await run(one);
    expect(await run(other)).toBe(first);
    one.reset();
    expect(await run(one)).toBe(first);
    expect(await run(await start({ seed: 8 }))).not.toBe(first);
  });

  it("can be given", async () => {
    const mock = await start({ data: { projects: [{ id: project, name: "mine" }], environments: [] } });
    expect((await send(mock, "GET v2/project")).data).toEqual([{ id: project, name: "mine", environments: [] }]);
  });

  it("is behind all operations but eleven", () => {
    const without = shared.coverage().filter((operation) => !operation.state);
    expect(without.map(({ operation }) => operation).toSorted()).toEqual([
      "deployFiltered",
      "diff",
      "dryrunFiltered",
      "getApiDocs",
      "getComplianceReport",
      "getEnvironmentMetrics",
      "getServerStatus",
      "graphql",
      "graphqlSchema",
      "health",
      "isBoolFeatureEnabled",
    ]);
  });
});
