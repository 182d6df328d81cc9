import { afterEach, describe, expect, it, vi } from "vitest";

import { createCyberwatchClient, groupNames } from "../../src/v3/index.ts";
import type { CyberwatchClient, CyberwatchClientOptions } from "../../src/v3/index.ts";
import { createRawClient } from "../../src/v3/raw.ts";
import { date, keys, signatures } from "../fixtures/signatures.ts";

interface Sent {
  readonly line: string;
  readonly headers: Record<string, string>;
  readonly body: unknown;
}

/** Makes a client of a server that answers with the given responses, then with empty lists. */
function connect(options: CyberwatchClientOptions = {}, ...replies: Response[]): { client: CyberwatchClient; sent: Sent[] } {
  const sent: Sent[] = [];
  const client = createCyberwatchClient({
    ...("auth" in options ? {} : keys),
    baseUrl: "https://cyberwatch.local",
    retry: { minDelay: 0 },
    ...options,
    fetch: async (url, { body, headers, method }) => {
      const line = `${method} ${url.replace("https://cyberwatch.local", "")}`;
      sent.push({ line, headers: headers as Record<string, string>, body: body === undefined ? undefined : JSON.parse(body as string) });
      return replies.shift() ?? Response.json([]);
    },
  });
  return { client, sent };
}

const refused = (status: number): Response => Response.json({ error: { code: status, status: "", message: "Refused." } }, { status });
const lines = (sent: readonly Sent[]): string[] => sent.map(({ line }) => line);

afterEach(() => vi.unstubAllGlobals());

describe("lists", () => {
  it("have 100 items in a page unless the client or the call says otherwise", async () => {
    const { client, sent } = connect();
    await client.agents();
    await client.agents({ per_page: 25, page: 2 });
    const other = connect({ perPage: 500 });
    await other.client.agents();
    const list = "GET /api/v3/assets/agents";
    expect(lines([...sent, ...other.sent])).toEqual([`${list}?per_page=100`, `${list}?per_page=25&page=2`, `${list}?per_page=500`]);
  });

  it.each([0, -1, 1.5, NaN, Infinity, "x", "100", null, {}])("refuse `perPage: %j` when the client is created", (perPage) => {
    expect(() => connect({ perPage: perPage as number })).toThrow(
      expect.objectContaining({
        name: "ConfigurationError",
        message: "[cyberwatch] `perPage` must be an integer of at least 1: the number of items in a page.",
      }),
    );
  });

  it("can have one item in a page", async () => {
    const { client, sent } = connect({ perPage: 1 });
    await client.agents();
    expect(lines(sent)).toEqual(["GET /api/v3/assets/agents?per_page=1"]);
  });

  it("send filters in the query of every page, arrays as `name[]`", async () => {
    const link = { link: '<https://other.test/api/v3/vulnerabilities/cve_announcements?page=2>; rel="next"' };
    const { client, sent } = connect({}, Response.json([{ cve_code: "CVE-1" }], { headers: link }));
    const found = await client
      .cveAnnouncements({ active: true, groups: ["app & db", "web"], exploit_code_maturity: ["high"] })
      .toArray({ limit: 1_000 });
    expect(found).toEqual([{ cve_code: "CVE-1" }]);
    const list =
      "GET /api/v3/vulnerabilities/cve_announcements?active=true&groups%5B%5D=app%20%26%20db&groups%5B%5D=web&exploit_code_maturity%5B%5D=high&per_page=100";
    expect(lines(sent)).toEqual([list, `${list}&page=2`]);
    expect(sent.map(({ body, headers }) => [body, headers["content-type"]])).toEqual([
      [undefined, undefined],
      [undefined, undefined],
    ]);
  });

  it("resume at the cursor of a page that failed", async () => {
    const next = (page: number) => ({ headers: { link: `</api/v3/users?page=${page}>; rel=next` } });
    const { client, sent } = connect({ retry: false }, Response.json([{ id: 1 }], next(2)), refused(500), Response.json([{ id: 2 }]));
    let from: string | undefined;
    const ids: number[] = [];
    try {
      for await (const { items } of client.users().pages()) ids.push(...items.map(({ id }) => id));
    } catch (error) {
      from = (error as { cursor?: string }).cursor;
    }
    for await (const { items } of client.users().pages({ from })) ids.push(...items.map(({ id }) => id));
    expect(ids).toEqual([1, 2]);
    expect(lines(sent.slice(1))).toEqual(Array(2).fill("GET /api/v3/users?per_page=100&page=2"));
  });
});

describe("the scheme `hmac`, which is the default", () => {
  it("signs the query too", async () => {
    const { client, sent } = connect({ clock: () => Date.parse(date) });
    await client.servers({ per_page: 100, page: 2 });
    const example = signatures.find(({ target }) => target.startsWith("/api/v3/"));
    expect(sent[0]?.line).toBe(`GET ${example?.target}`);
    expect(sent[0]?.headers).toMatchObject({ date, authorization: `CyberWatch APIAuth-HMAC-SHA256 ${keys.apiKey}:${example?.signature}` });
  });
});

describe("the scheme `basic`", () => {
  it("sends the key pair in each attempt, and no date", async () => {
    const { client, sent } = connect({ scheme: "basic", apiKey: "key", secretKey: "sécret:1" }, refused(503));
    await client.groups();
    expect(sent).toHaveLength(2);
    for (const { headers } of sent) {
      expect(headers).not.toHaveProperty("date");
      expect(headers["authorization"]).toBe(`Basic ${Buffer.from("key:sécret:1").toString("base64")}`);
    }
  });

  it("calls keys that are functions once more after a 401", async () => {
    const secrets = ["old", "new"];
    const { client, sent } = connect({ scheme: "basic", secretKey: () => secrets.shift() ?? "none" }, refused(401));
    await client.groups();
    expect(sent.map(({ headers }) => atob((headers["authorization"] ?? "").slice(6)))).toEqual([
      `${keys.apiKey}:old`,
      `${keys.apiKey}:new`,
    ]);
  });

  it("works in browsers, unlike signatures", async () => {
    class BrowserRequest extends Request {
      override get headers(): Headers {
        const headers = new Headers(super.headers);
        headers.delete("date");
        return headers;
      }
    }
    vi.stubGlobal("Request", BrowserRequest);
    expect(() => createCyberwatchClient({ ...keys, baseUrl: "https://cyberwatch.local" })).toThrow("browsers do not allow");
    expect(() => createCyberwatchClient({ ...keys, baseUrl: "https://cyberwatch.local", scheme: "basic" })).not.toThrow();
  });

  it("shows no key in an error", async () => {
    const { client } = connect({ scheme: "basic" }, Response.json({ echo: btoa(`${keys.apiKey}:${keys.secretKey}`) }, { status: 400 }));
    const error: unknown = await client.groups().catch((caught: unknown) => caught);
    expect(JSON.stringify(error)).not.toContain(btoa(`${keys.apiKey}:${keys.secretKey}`));
  });
});

describe("options", () => {
  const auth = { authorize: () => ({ authorization: "Gateway 1" }) };
  it.each([
    [{ scheme: "digest" as never }, '`scheme` must be "hmac" or "basic"'],
    [{ apiKey: undefined, secretKey: undefined, scheme: "basic" as const, auth }, "only one of `auth` and `scheme`"],
    [{ auth }, "only one of `auth` and the key pair"],
    [{ scheme: "basic" as const, clock: Date.now }, "`clock` is for the date that is signed"],
    [{ apiKey: "with:colon" }, "`apiKey` contains a colon"],
    [{ apiKey: "with:colon", scheme: "basic" as const }, "`apiKey` contains a colon"],
    [{ baseUrl: "" }, "`baseUrl` is empty"],
    [{ perpage: 50 } as never, "Unknown option `perpage`"],
  ])("%o are refused", (wrong, message) => {
    expect(() => createCyberwatchClient({ ...keys, baseUrl: "https://cyberwatch.local", ...wrong })).toThrow(message);
  });

  it("take another auth provider, for the client and for a call", async () => {
    const { client, sent } = connect({ auth });
    await client.groups();
    await client.groups({}, { auth: { authorize: () => ({ authorization: "Gateway 2" }) } });
    expect(sent.map(({ headers }) => headers["authorization"])).toEqual(["Gateway 1", "Gateway 2"]);
  });

  it("default to the environment", async () => {
    vi.stubEnv("CBW_API_URL", "https://cyberwatch.local");
    vi.stubEnv("CBW_API_KEY", "key-1");
    vi.stubEnv("CBW_SECRET_KEY", "secret-1");
    const { client, sent } = connect({ apiKey: undefined, secretKey: undefined, baseUrl: undefined, scheme: "basic" });
    await client.ping();
    vi.unstubAllEnvs();
    expect(sent).toMatchObject([{ line: "GET /api/v3/ping", headers: { authorization: `Basic ${btoa("key-1:secret-1")}` } }]);
  });
});

describe("ping", () => {
  it("is true, false, or the error with a hint at version 2", async () => {
    const { client } = connect({}, Response.json({ uuid: "x" }), refused(401), refused(403), refused(404));
    expect([await client.ping(), await client.ping(), await client.ping()]).toEqual([true, false, false]);
    await expect(client.ping()).rejects.toMatchObject({
      name: "NotFoundError",
      code: "not_found",
      status: 404,
      message: expect.stringContaining('may only speak version 2 of the API, for which there is "@platform-clients/cyberwatch"'),
    });
  });
});

describe("requests with a body", () => {
  it("have free parameters and the whole of a deletion", async () => {
    const { client, sent } = connect({}, ...Array.from({ length: 4 }, () => Response.json({})));
    await client.serverReboot({ serverId: 4 });
    await client.serverReboot({ serverId: 4, params: { at: "now" } });
    await client.deleteNode({ nodeId: 2, new_id: 1 });
    await client.createRemoteAccess({
      type: "CbwRam::RemoteAccess::Snmp",
      address: "a",
      port: "161",
      server_groups: groupNames(["a", "b"]),
    });
    expect(sent.map(({ body, headers, line }) => [line, body, headers["content-type"]])).toEqual([
      ["PATCH /api/v3/vulnerabilities/servers/4/reboot", undefined, undefined],
      ["PATCH /api/v3/vulnerabilities/servers/4/reboot", { at: "now" }, "application/json"],
      ["DELETE /api/v3/nodes/2", { new_id: 1 }, "application/json"],
      [
        "POST /api/v3/assets/remote_accesses",
        { type: "CbwRam::RemoteAccess::Snmp", address: "a", port: "161", server_groups: "a, b" },
        "application/json",
      ],
    ]);
  });

  it("that start something are not sent again after a lost response", async () => {
    const { client, sent } = connect({}, refused(502));
    await expect(client.testDeployRemoteAccess({ remoteAccessId: 4 })).rejects.toMatchObject({ status: 502, attempts: 1 });
    expect(sent).toHaveLength(1);
  });
});

it("raw calls have the credentials of the client", async () => {
  const { client, sent } = connect({ scheme: "basic" }, Response.json([{ id: 11 }]));
  expect(await createRawClient(client).GET("/api/v3/assets/groups")).toMatchObject({ data: [{ id: 11 }] });
  expect(sent).toMatchObject([{ line: "GET /api/v3/assets/groups", headers: { authorization: expect.stringMatching(/^Basic /) } }]);
});
