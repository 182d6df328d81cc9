import { createHmac } from "node:crypto";
import { request } from "node:http";

import { afterAll, describe, expect, it, onTestFinished } from "vitest";

import { startMock } from "../src/index.ts";
import type { Mock, MockOptions } from "../src/index.ts";

interface Answer {
  readonly status: number;
  readonly headers: Headers;
  // The shape depends on the request.
  readonly body: Record<string, unknown> & Record<string, unknown>[];
}

type Send = (line: string, body?: unknown) => Promise<Answer>;

type Platform = "cyberwatch" | "cyberwatch@v3";

const mocks = new Map<Platform, Mock>();
afterAll(async () => {
  await Promise.all([...mocks.values()].map((mock) => mock.close()));
});

/** Returns a mock without options, as it is at its start. */
async function fresh(platform: Platform): Promise<Mock> {
  const mock = mocks.get(platform) ?? (await startMock(platform, { port: false }));
  mocks.set(platform, mock);
  mock.reset();
  return mock;
}

async function start(platform: Platform, options: MockOptions): Promise<Mock> {
  const mock = await startMock(platform, { port: false, ...options });
  onTestFinished(() => mock.close());
  return mock;
}

/** Signs requests with Node's HMAC. */
function signed(mock: Mock, key = "my-key", secret = "my-secret", date = new Date().toUTCString()): Send {
  return (line, body) => {
    const [method = "", target = ""] = line.split(" ");
    const type = body === undefined ? "" : "application/json";
    const text = `${method},${type},,${new URL(mock.url + target).pathname}${new URL(mock.url + target).search},${date}`;
    const signature = createHmac("sha256", secret).update(text).digest("base64");
    return send(mock, line, body, { date, authorization: `CyberWatch APIAuth-HMAC-SHA256 ${key}:${signature}` });
  };
}

function basic(mock: Mock, pair = "my-key:my-secret"): Send {
  return (line, body) => send(mock, line, body, { authorization: `Basic ${btoa(pair)}` });
}

async function send(mock: Mock, line: string, body: unknown, credentials: Record<string, string>): Promise<Answer> {
  const [method = "", target = ""] = line.split(" ");
  const content = body === undefined ? {} : { body: JSON.stringify(body) };
  const headers = { ...credentials, ...(body !== undefined && { "content-type": "application/json" }) };
  const response = await mock.fetch(mock.url + target, { method, headers, ...content });
  return { status: response.status, headers: response.headers, body: (await response.json()) as Answer["body"] };
}

const message = ({ body, status }: Answer): unknown => [status, (body["error"] as { message: string }).message];
const access = { type: "CbwRam::RemoteAccess::Ssh::WithPassword", address: "pc-1", port: "22", login: "scan", password: "x" };

describe("credentials", () => {
  it("are a signature over method, content type, target and date", async () => {
    const mock = await fresh("cyberwatch");
    const ok = await signed(mock)("GET /api/v2/ping");
    expect([ok.status, ok.headers.get("content-type")]).toEqual([200, "application/json; charset=utf-8"]);
    const old = await signed(mock, "my-key", "my-secret", "Thu, 03 Oct 2019 15:17:57 GMT")("GET /api/v2/ping");
    expect(old.status).toBe(200);
    for (const wrong of [signed(mock, "my-key", "other"), signed(mock, "other")])
      expect(message(await wrong("GET /api/v2/ping"))).toEqual([401, "Authentication failed."]);
    expect(message(await signed(mock, "")("GET /api/v2/ping"))).toEqual([401, "Missing credentials."]);
    // The Basic scheme is new in version 3.
    expect(
      (await send(mock, "GET /api/v2/ping", undefined, { authorization: `Basic ${btoa("my-key:my-secret")}`, date: "x" })).status,
    ).toBe(401);
  });

  it("cover the content type and the query, and the base path", async () => {
    const mock = await start("cyberwatch@v3", { basePath: "/proxy" });
    const call = signed(mock);
    expect((await call("GET /api/v3/assets/groups?page=1")).status).toBe(200);
    expect((await call("POST /api/v3/assets/groups", { name: "Web" })).status).toBe(201);
    const date = new Date().toUTCString();
    const signature = createHmac("sha256", "my-secret").update(`GET,,,/api/v3/assets/groups?page=1,${date}`).digest("base64");
    const response = await mock.fetch(`${mock.url}/api/v3/assets/groups?page=1`, {
      headers: { date, authorization: `CyberWatch APIAuth-HMAC-SHA256 my-key:${signature}` },
    });
    expect(response.status).toBe(401);
  });

  it("are the worked example with another key pair", async () => {
    const token = "dGVzdC1hcGkta2V5LTAwMDAwMDAwMDAwMDAwMDAwMDA=:made-up-secret/+0123456789==";
    const mock = await start("cyberwatch", { token });
    const authorization = `CyberWatch APIAuth-HMAC-SHA256 dGVzdC1hcGkta2V5LTAwMDAwMDAwMDAwMDAwMDAwMDA=:YsMwdwKWII/2wUhRtLkboZCxNd2eaFZunnfjaEruVHk=`;
    expect((await send(mock, "GET /api/v2/ping", undefined, { authorization, date: "Thu, 03 Oct 2019 15:17:57 GMT" })).status).toBe(200);
    expect((await signed(mock)("GET /api/v2/ping")).status).toBe(401);
  });

  it("have a date that is compared with the clock of this machine only", async () => {
    const mock = await start("cyberwatch", { clock: "now" });
    const at = (minutes: number): Send => signed(mock, "my-key", "my-secret", new Date(Date.now() + minutes * 60_000).toUTCString());
    expect((await at(14)("GET /api/v2/ping")).status).toBe(200);
    expect(message(await at(-16)("GET /api/v2/ping"))).toEqual([401, "Authentication failed."]);
    const refused = await signed(await fresh("cyberwatch"), "my-key", "wrong", "Thu, 03 Oct 2019 15:17:57 GMT")("GET /api/v2/ping");
    expect([refused.status, refused.headers.get("date")]).toEqual([401, "Thu, 03 Oct 2019 15:17:57 GMT"]);
  });

  it("must be a key pair", async () => {
    await expect(startMock("cyberwatch", { port: false, token: "abc" })).rejects.toThrow("access key and secret key with a colon");
  });

  it("can be sent with Basic in version 3", async () => {
    const mock = await start("cyberwatch@v3", { token: "key:s1" });
    expect((await basic(mock, "key:s1")("GET /api/v3/ping")).status).toBe(200);
    expect(message(await basic(mock, "key:s2")("GET /api/v3/ping"))).toEqual([401, "Authentication failed."]);
    expect((await signed(mock, "key", "s1")("GET /api/v3/ping")).status).toBe(200);
  });
});

describe("version 2", () => {
  it("lists 1,000 servers at once, and changes and deletes them", async () => {
    const call = signed(await fresh("cyberwatch"));
    const path = "/api/v2/servers/25b4c2428fde60c311fb095e2083b33f";
    const { body: servers } = await call("GET /api/v2/servers");
    expect([servers.length, servers[0]?.["hostname"]]).toEqual([1000, "web-01"]);
    const { body: changed } = await call(`PATCH ${path}`, { groups: "production, Web", criticality: "criticality_high" });
    expect((changed["groups"] as { name: string }[]).map(({ name }) => name)).toEqual(["Production", "Web"]);
    expect((await call("GET /api/v2/groups")).body.at(-1)).toMatchObject({ name: "Web", description: null, color: "#12AFCB" });
    expect((await call(`PATCH ${path}`, { groups: null })).body).toMatchObject({ criticality: "criticality_high", groups: [{}, {}] });
    expect((await call(`PATCH ${path}`, { groups: "" })).body["groups"]).toEqual([]);
    expect(await call(`DELETE ${path}`)).toMatchObject({ status: 200, body: { hostname: "web-01" } });
    expect(message(await call(`GET ${path}`))).toEqual([404, "Couldn't find Server"]);
    expect((await call("GET /api/v2/remote_accesses/4")).body["server"]).toBeNull();
  });

  it("tests a remote access, which then has a server", async () => {
    const call = signed(await fresh("cyberwatch"));
    const { body, status } = await call("POST /api/v2/remote_accesses", { ...access, node: "unknown", server_groups: "Lab" });
    expect([status, body]).toMatchObject([201, { id: 16, port: 22, is_valid: null, server: null, node: { name: "master" } }]);
    expect((await call("GET /api/v2/remote_accesses/16")).body["is_valid"]).toBeNull();
    const { body: tested } = await call("GET /api/v2/remote_accesses/16");
    expect(tested).toMatchObject({ is_valid: true, server: { hostname: "pc-1", reboot_required: null } });
    const { id } = tested["server"] as { id: string };
    expect((await call(`GET /api/v2/servers/${id}`)).body).toMatchObject({
      status: { comment: "Initialization" },
      groups: [{ name: "Lab" }],
    });
    expect(message(await call("POST /api/v2/remote_accesses", access))).toEqual([422, "Validation failed: Address has already been taken"]);
    expect(message(await call("PATCH /api/v2/remote_accesses/4", { address: "pc-1" }))).toEqual([
      422,
      "Validation failed: Address has already been taken",
    ]);
    expect((await call("PATCH /api/v2/remote_accesses/16", { address: "203.0.113.1", port: 2222 })).body).toMatchObject({ is_valid: null });
    await call("GET /api/v2/ping");
    await call("GET /api/v2/ping");
    expect((await call("POST /api/v2/remote_accesses/10/test_deploy")).body["is_valid"]).toBeNull();
    expect((await call("DELETE /api/v2/remote_accesses/16")).body).toMatchObject({ id: 16, port: 2222, is_valid: false });
    expect(message(await call("GET /api/v2/remote_accesses/16"))).toEqual([404, "Couldn't find CbwRam::RemoteAccess with 'id'=16"]);
    expect((await call("POST /api/v2/remote_accesses", access)).body["id"]).toBe(17);
  });

  it("lists the servers of a vulnerability with what they say about it", async () => {
    const call = signed(await fresh("cyberwatch"));
    const { body } = await call("GET /api/v2/cve_announcements/CVE-2019-3842");
    expect(body).toMatchObject({ level: "level_high", score: 7, cvss_v3: { privilege_required: "privilege_required_low" } });
    expect((body["servers"] as object[])[0]).toMatchObject({ hostname: "web-01", active: true, ignored: false, fixed_at: null });
    expect(message(await call("GET /api/v2/cve_announcements/CVE-0000-0000"))).toEqual([404, "Couldn't find CveAnnouncement"]);
  });
});

describe("version 3", () => {
  it("has pages, whose links have the page alone", async () => {
    const mock = await fresh("cyberwatch@v3");
    const call = basic(mock);
    const first = await call("GET /api/v3/vulnerabilities/servers");
    expect([first.body.length, first.headers.get("x-total"), first.headers.get("x-per-page")]).toEqual([25, "1000", "25"]);
    const list = `${mock.url}/api/v3/vulnerabilities/servers`;
    expect(first.headers.get("link")).toBe(`<${list}?page=40>; rel="last", <${list}?page=2>; rel="next"`);
    const last = await call("GET /api/v3/vulnerabilities/servers?page=3&per_page=400");
    expect([last.body.length, last.body[0]?.["id"], last.headers.get("link")]).toEqual([
      200,
      801,
      `<${list}?page=1>; rel="first", <${list}?page=2>; rel="prev"`,
    ]);
    expect((await call("GET /api/v3/assets/groups")).headers.get("link")).toBeNull();
    const pages = await call("GET /api/v3/vulnerabilities/servers?group_id=140&reboot_required=true&per_page=100");
    expect(pages.body.length).toBeGreaterThan(0);
    expect(pages.body.every(({ reboot_required }) => reboot_required === true)).toBe(true);
  });

  it("takes filters in the JSON body of a GET, as the Python client sends them", async () => {
    const mock = await start("cyberwatch@v3", { port: 0 });
    const content = JSON.stringify({ hostname: "web-01", per_page: 100 });
    const headers = {
      authorization: `Basic ${btoa("my-key:my-secret")}`,
      "content-type": "application/json",
      "content-length": content.length,
    };
    const received = await new Promise<{ status: number | undefined; total: unknown; size: unknown }>((resolve, reject) => {
      const sent = request(`${mock.url}/api/v3/vulnerabilities/servers`, { method: "GET", headers }, (response) => {
        response.resume();
        resolve({ status: response.statusCode, total: response.headers["x-total"], size: response.headers["x-per-page"] });
      });
      sent.on("error", reject).end(content);
    });
    expect(received).toEqual({ status: 200, total: "1", size: "100" });
  });

  it("keeps groups, and removes them from servers", async () => {
    const call = basic(await fresh("cyberwatch@v3"));
    const { body: group } = await call("POST /api/v3/assets/groups", { name: "Web" });
    expect(group).toEqual({ id: 141, name: "Web", description: "", color: "#12afcb" });
    const server = "/api/v3/vulnerabilities/servers/4";
    expect((await call(`PATCH ${server}`, { groups: [141, 11] })).body["groups"]).toHaveLength(2);
    expect((await call("PUT /api/v3/assets/groups/141", { color: "#000000" })).body).toMatchObject({ name: "Web", color: "#000000" });
    expect((await call("DELETE /api/v3/assets/groups/141")).body).toMatchObject({ id: 141 });
    expect((await call(`GET ${server}`)).body["groups"]).toMatchObject([{ id: 11 }]);
    expect((await call(`PATCH ${server}`, { groups: [null] })).body["groups"]).toEqual([]);
    expect(message(await call("GET /api/v3/assets/groups/141"))).toEqual([404, "Couldn't find Group with 'id'=141"]);
  });

  it("keeps notes on vulnerabilities: an ignored one is missing from its server", async () => {
    const call = basic(await fresh("cyberwatch@v3"));
    const code = "CVE-2019-16768";
    const path = `/api/v3/vulnerabilities/servers/4/cve_announcements/${code}`;
    const { body } = await call(`PUT ${path}`, { ignored: "true", comment: "off" });
    expect([body["cve_announcements_count"], (body["cve_announcements"] as object[]).length]).toEqual([2, 1]);
    const cve = `/api/v3/vulnerabilities/cve_announcements/${code}`;
    expect((await call(`GET ${cve}`)).body["servers"]).toMatchObject([{ id: 4, ignored: true, comment: "off" }]);
    const changed = await call(`PUT ${cve}`, { score_custom: "7", privilege_required: "privilege_required_none" });
    expect(changed.body).toMatchObject({ score_custom: 7, cvss_custom: { privileges_required: "privileges_required_none" } });
    expect((await call(`DELETE ${cve}`)).body).toMatchObject({ score_custom: null, cvss_custom: null });
    const { headers } = await call("GET /api/v3/vulnerabilities/cve_announcements?active=true&exploitable=true&level=level_critical");
    expect(Number(headers.get("x-total"))).toBeGreaterThan(0);
    expect((await call(`PUT ${path.replace("/4/", "/2/")}`, { ignored: true })).status).toBe(404);
  });

  it("keeps remote accesses; a failed test has its error", async () => {
    const call = basic(await fresh("cyberwatch@v3"));
    const { body } = await call("POST /api/v3/assets/remote_accesses", { ...access, address: "203.0.113.9", node_id: "2" });
    expect(body).toMatchObject({ id: 16, is_valid: null, last_error: null, server_id: null, node_id: 2 });
    await call("GET /api/v3/ping");
    const path = "/api/v3/assets/remote_accesses/16";
    expect((await call(`GET ${path}`)).body).toMatchObject({ is_valid: false, last_error: "Net::SSH::ConnectionTimeout" });
    expect((await call(`PATCH ${path}`, { type: "", address: "pc-2" })).body).toMatchObject({ type: access.type, is_valid: null });
    expect((await call("DELETE /api/v3/nodes/2", { new_id: 1 })).body).toMatchObject({ id: 2, name: "branch" });
    const { body: tested } = await call(`GET ${path}`);
    expect(tested).toMatchObject({ is_valid: true, last_error: null, server_id: 1001, node_id: 1 });
    expect(message(await call("POST /api/v3/assets/remote_accesses", { ...access, address: "" }))).toEqual([
      422,
      "Validation failed: Address can't be blank",
    ]);
    expect((await call("DELETE /api/v3/assets/servers/1001")).status).toBe(200);
    expect((await call(`PUT ${path}/test_deploy`)).body).toMatchObject({ is_valid: null, server_id: null });
  });

  it.each([
    ["hosts", { target: "192.0.2.6", node_id: "1" }, "PUT", { hostname: "web-06" }],
    [
      "assets/docker_images",
      { image_name: "a", image_tag: "1", docker_registry_id: "1", docker_engine_id: 4 },
      "PATCH",
      { image_tag: "2" },
    ],
    ["assets/applicative_scans", { target: "192.0.2.7", node_id: 1 }, "PATCH", { target: "example.com" }],
    ["vulnerabilities/security_issues", { sid: "s", level: "level_low", score: "5", servers: [4] }, "PUT", { title: "t" }],
    ["compliance/rules", { code: "c", name: "n", os: ["ubuntu_2004_64"], checks: [{ order: 1 }] }, "PUT", { audit: "a" }],
    ["assets/credentials", { type: "Credentials::Registry", name: "n", password: "secret" }, "PATCH", { user: "u" }],
  ])("keeps %s", async (path, created, method, changed) => {
    const call = basic(await fresh("cyberwatch@v3"));
    const { body, status } = await call(`POST /api/v3/${path}`, created);
    const item = `/api/v3/${path}/${String(body["id"])}`;
    expect([status, JSON.stringify(body).includes("secret")]).toEqual([201, false]);
    expect(await call(`${method} ${item}`, changed)).toMatchObject({ status: 200, body: changed });
    expect((await call(`GET ${item}`)).body).toMatchObject(changed);
    expect((await call(`GET /api/v3/${path}`)).body.at(-1)).toMatchObject({ id: body["id"] });
    expect((await call(`DELETE ${item}`)).status).toBe(200);
    expect((await call(`GET ${item}`)).status).toBe(404);
  });
});

describe("the state", () => {
  it("has the same bytes for the same seed and requests", async () => {
    const run = async (seed: number): Promise<string> => {
      const mock = await start("cyberwatch", { seed });
      const call = signed(mock);
      await call("POST /api/v2/remote_accesses", access);
      await call("GET /api/v2/ping");
      const { headers } = await call("GET /api/v2/remote_accesses");
      return JSON.stringify([mock.state, headers.get("x-request-id")]);
    };
    const [one, same, other] = [await run(7), await run(7), await run(8)];
    expect(one).toBe(same);
    expect(one).not.toBe(other);
  });

  it("starts from given data, also after a reset, and is the same for both versions", async () => {
    const { state } = await fresh("cyberwatch");
    const { servers } = state as { servers: object[] };
    const mock = await start("cyberwatch@v3", { data: { servers: servers.slice(0, 3), groups: [] } });
    const call = basic(mock);
    await call("DELETE /api/v3/vulnerabilities/servers/1");
    expect((await call("GET /api/v3/vulnerabilities/servers")).body.map(({ id }) => id)).toEqual([2, 3]);
    mock.reset();
    expect((await call("GET /api/v3/vulnerabilities/servers")).body.map(({ id }) => id)).toEqual([1, 2, 3]);
    await expect(startMock("cyberwatch", { port: false, data: { server: [] } })).rejects.toThrow('The data has "server"');
  });

  it("is behind every operation, except the scripts for machines without a network", async () => {
    const [v2, v3] = [await fresh("cyberwatch"), await fresh("cyberwatch@v3")];
    const without = [...v2.coverage(), ...v3.coverage()].filter(({ state }) => !state).map(({ operation }) => operation);
    expect(without.length).toBe(5);
    expect(without.every((name) => /airgapped/i.test(name))).toBe(true);
  });
});
