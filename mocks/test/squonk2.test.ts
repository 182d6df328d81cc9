import { request as httpRequest } from "node:http";
import { text } from "node:stream/consumers";

import { afterAll, beforeAll, beforeEach, describe, expect, it, onTestFinished } from "vitest";

import { startMock, violationsHeader } from "../src/index.ts";
import type { Mock, MockOptions } from "../src/index.ts";

const organisation = "org-4c1f0a52-7d3b-4e86-9a1c-2b5d8e6f7a90";
const defaultOrganisation = "org-0d9e8f71-6a2b-4c35-8e4d-1f2a3b4c5d6e";
const unit = "unit-8b7e2d14-95c6-4f3a-b0d8-6e1c9a7f5b23";
const tier = "product-5a9d3e70-2c8b-4d16-9f7e-0b4c6d8e1a35";
const storage = "product-c27b6f19-8e4a-4b0d-a3c5-7f1e9d2b6084";
const exampleAsset = "asset-f3b81d6c-4e09-4a72-b5d8-3c6a9e0f7214";
const nobody = "00000000-0000-4000-8000-000000000000";

/** The properties of responses that the tests read. Each response has some of them. */
interface Body {
  readonly id: string;
  readonly organisation_id: string;
  readonly caller_is_member: boolean;
  readonly default_product_privacy: string;
  readonly users: unknown;
  readonly user: unknown;
  readonly assets: unknown;
  readonly merchants: unknown;
  readonly disabled: boolean;
  readonly protocol: string;
  readonly count: number;
  readonly actions: readonly { id: number }[];
  readonly product: { coins: { used: number; current_burn_rate: number }; instance: Used; storage: Used };
  readonly from: string;
  readonly until: string;
  readonly coins: string;
  readonly summary: unknown;
  readonly processing_charges: readonly { closed?: string; charge: { id: number; coins: string } }[];
  readonly storage_charges: { items: readonly { closed?: string; coins: string }[] };
}
interface Used {
  readonly coins: { used: number };
}
interface Answer {
  readonly status: number;
  readonly body: Body;
}
type Send = (line: string, body?: object, token?: string) => Promise<Answer>;

/** Sends `METHOD /path`. The mock must not find a fault in the request or in its own response. */
function sender(mock: Mock): Send {
  return async (line, body, token = "any") => {
    const [method = "", path = ""] = line.split(" ");
    const json = body === undefined || body instanceof FormData ? {} : { "content-type": "application/json" };
    const response = await mock.fetch(mock.url + path, {
      method,
      headers: { authorization: `Bearer ${token}`, ...json },
      ...(body === undefined ? {} : { body: body instanceof FormData ? body : JSON.stringify(body) }),
    });
    expect(response.headers.get(violationsHeader)).toBeNull();
    const content = await response.text();
    return { status: response.status, body: content === "" ? ({} as Body) : (JSON.parse(content) as Body) };
  };
}

async function start(options: MockOptions = {}): Promise<Mock> {
  const mock = await startMock("squonk2", { port: false, ...options });
  onTestFinished(() => mock.close());
  return mock;
}

/** An access token of Keycloak, as far as the mock reads it. */
function tokenOf(claims: object): string {
  return `e30.${Buffer.from(JSON.stringify(claims)).toString("base64url")}.x`;
}
const tom = tokenOf({ preferred_username: "tom.reed" });
const stranger = tokenOf({ preferred_username: "nina@example.com" });

function form(fields: Readonly<Record<string, string | File>>): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.set(name, value);
  return data;
}

let mock: Mock;
let send: Send;
beforeAll(async () => {
  mock = await startMock("squonk2", { port: false });
  send = sender(mock);
});
beforeEach(() => mock.reset());
afterAll(() => mock.close());

describe("organisations, units and products", () => {
  it("exist from their creation until they are deleted, from the lowest level up", async () => {
    const { body: org, status } = await send("POST /organisation", { name: "Orion", owner: "tom.reed" });
    expect(status).toBe(201);
    expect((await send("GET /organisation?name=Orion")).body).toMatchObject({
      count: 1,
      organisations: [{ id: org.id, owner_id: "tom.reed", caller_is_member: false, users: [{ id: "tom.reed" }] }],
    });
    const { body: made } = await send(`POST /organisation/${org.id}/unit`, { name: "Kinases", billing_day: 28 });
    expect((await send("GET /unit?name=Kinases")).body).toMatchObject({
      units: [{ count: 1, organisation: { id: org.id }, units: [{ id: made.id, owner_id: "maria", billing_day: 28 }] }],
    });
    const product = { name: "Data", type: "DATA_MANAGER_STORAGE_SUBSCRIPTION", allowance: 20 };
    const { body: data } = await send(`POST /product/unit/${made.id}`, product);
    expect((await send(`GET /product/${data.id}`)).body.product).toMatchObject({
      product: { id: data.id, name: "Data" },
      unit: { id: made.id },
      coins: { allowance: 20, limit: 20, used: 0 },
      claimable: false,
    });

    expect(await send(`DELETE /organisation/${org.id}`)).toEqual({ status: 400, body: { error: "The Organisation still has Units" } });
    expect(await send(`DELETE /unit/${made.id}`)).toEqual({ status: 403, body: { error: "The Unit still has Products" } });
    for (const path of [`/product/${data.id}`, `/unit/${made.id}`, `/organisation/${org.id}`])
      expect((await send(`DELETE ${path}`)).status).toBe(204);
    expect((await send(`GET /unit/${made.id}`)).status).toBe(404);
    expect((await send(`DELETE /organisation/${org.id}`)).status).toBe(400);
    expect((await send("GET /organisation?name=Orion")).status).toBe(404);
  });

  it("are changed by a PATCH, and keep what it does not contain", async () => {
    await send(`PATCH /organisation/${organisation}`, { default_product_privacy: "ALWAYS_PRIVATE" });
    expect((await send(`GET /organisation/${organisation}`)).body).toMatchObject({
      name: "Helix Research",
      default_product_privacy: "ALWAYS_PRIVATE",
    });
    const { body } = await send(`POST /organisation/${organisation}/unit`, { name: "New", billing_day: 1 });
    expect((await send(`GET /unit/${body.id}`)).body.default_product_privacy).toBe("ALWAYS_PRIVATE");
    expect((await send(`PATCH /unit/${unit}`, { default_product_privacy: "DEFAULT_PUBLIC" })).status).toBe(403);
    expect((await send(`PATCH /unit/${unit}`, { name: "Kinases" })).status).toBe(200);
    expect((await send(`GET /unit/${unit}`)).body).toMatchObject({ name: "Kinases", default_product_privacy: "DEFAULT_PRIVATE" });
  });

  it("have coins that can only be increased, a limit above the allowance, and a claim that keeps the product", async () => {
    const coins = async () => (await send(`GET /product/${storage}`)).body.product.coins;
    for (const change of [{ allowance: 199 }, { limit: 299 }, { allowance: 301 }])
      expect((await send(`PATCH /product/${storage}`, change)).status).toBe(403);
    expect((await send(`PATCH /product/${storage}`, { allowance: 250, limit: 400 })).status).toBe(200);
    expect(await coins()).toMatchObject({ allowance: 250, limit: 400 });
    expect((await send(`DELETE /product/${tier}`)).status).toBe(403);
    expect((await send(`GET /product/unit/${unit}`)).body.count).toBe(2);
    const wrong = { name: "Data", type: "DATA_MANAGER_STORAGE_SUBSCRIPTION", allowance: 20, limit: 10 };
    expect((await send(`POST /product/unit/${unit}`, wrong)).status).toBe(400);
  });

  it("have members, except for personal units, of which each user has at most one", async () => {
    expect((await send(`PUT /unit/${unit}/user/nina@example.com`)).status).toBe(201);
    expect((await send(`PUT /unit/${unit}/user/nina%40example.com`)).status).toBe(200);
    expect((await send(`GET /unit/${unit}/user`)).body).toMatchObject({ count: 3, unit: { id: unit } });
    expect((await send(`DELETE /unit/${unit}/user/nina@example.com`)).status).toBe(204);
    expect((await send(`GET /unit/${unit}`)).body.users).toEqual([{ id: "maria" }, { id: "tom.reed" }]);

    const { body: own } = await send("GET /personal-unit");
    expect((await send(`PUT /unit/${own.id}/user/tom.reed`)).status).toBe(400);
    expect((await send(`DELETE /unit/${own.id}`)).status).toBe(403);
    expect((await send("PUT /personal-unit", { billing_day: 3 })).status).toBe(400);
    expect((await send("DELETE /personal-unit")).status).toBe(204);
    expect((await send("GET /personal-unit")).status).toBe(404);
    expect((await send("PUT /unit", { billing_day: 3 })).body.organisation_id).toBe(defaultOrganisation);
    expect((await send("GET /personal-unit")).body).toMatchObject({ name: "maria", billing_day: 3 });
  });

  it.each([
    [`GET /organisation/org-${nobody}`, 404],
    [`GET /unit/unit-${nobody}`, 404],
    [`DELETE /product/product-${nobody}`, 404],
    [`GET /product/product-${nobody}`, 400],
    [`GET /asset/asset-${nobody}`, 400],
    [`GET /charges/unit/unit-${nobody}`, 400],
    [`GET /charges/organisation/org-${nobody}`, 404],
    ["GET /merchant/9", 400],
    ["GET /unit?name=Unknown", 404],
  ])("that do not exist are refused with a documented status: %s %i", async (line, status) => {
    expect(await send(line)).toEqual({ status, body: { error: expect.stringMatching(/does not exist/) as string } });
  });
});

describe("the caller", () => {
  it("is the administrator maria, the user that a token of Keycloak names, or the one of the state", async () => {
    expect((await send("GET /user/account")).body).toMatchObject({ user: { id: "maria" }, caller_has_admin_privilege: true });
    expect((await send("GET /user/account", undefined, tom)).body).toMatchObject({
      user: { id: "tom.reed" },
      caller_has_admin_privilege: false,
    });
    Object.assign(mock.state ?? {}, { caller: "tom.reed" });
    expect((await send("GET /user/account")).body.user).toEqual({ id: "tom.reed" });
  });

  it("sees and changes what the caller is a member of", async () => {
    expect((await send("POST /organisation", { name: "Mine", owner: "tom.reed" }, tom)).status).toBe(403);
    expect((await send("GET /charges", undefined, tom)).status).toBe(403);
    expect((await send(`GET /unit/${unit}`, undefined, tom)).body.caller_is_member).toBe(true);
    expect((await send(`GET /unit/${unit}`, undefined, stranger)).status).toBe(403);
    expect((await send("GET /unit", undefined, stranger)).body).toEqual({ units: [] });
    expect((await send("GET /product", undefined, stranger)).body.count).toBe(0);
    expect((await send(`GET /asset/${exampleAsset}`, undefined, stranger)).status).toBe(403);
    expect((await send("GET /asset", undefined, stranger)).body.count).toBe(0);
  });

  it("without a role is an evaluator, who creates EVALUATION products in the own personal unit only", async () => {
    const product = (flavour: string) => ({ name: "Try", type: "DATA_MANAGER_PROJECT_TIER_SUBSCRIPTION", flavour });
    const { body: own } = await send("PUT /personal-unit", { billing_day: 1 }, stranger);
    expect((await send(`POST /product/unit/${own.id}`, product("GOLD"), stranger)).status).toBe(403);
    expect((await send(`POST /product/unit/${own.id}`, product("EVALUATION"), stranger)).status).toBe(201);
    expect((await send("DELETE /personal-unit", undefined, stranger)).status).toBe(403);
  });

  it("needs the scope openid for the personal unit, if the token names its scopes", async () => {
    const token = (scope: string) => tokenOf({ preferred_username: "maria", scope });
    expect((await send("GET /personal-unit", undefined, token("profile email"))).status).toBe(403);
    expect((await send("GET /organisation", undefined, token("profile email"))).status).toBe(200);
    expect((await send("GET /personal-unit", undefined, token("openid profile"))).status).toBe(200);
  });

  it("must have the token of the option, except for the two version calls", async () => {
    const strict = sender(await start({ token: "s3cr3t" }));
    expect(await strict("GET /unit")).toEqual({ status: 401, body: {} });
    expect((await strict("GET /unit", undefined, "s3cr3t")).status).toBe(200);
    expect((await strict("GET /version")).body).toEqual({ version: "4.4.0" });
    expect((await strict("GET /event-stream/version")).status).toBe(200);
  });
});

describe("assets", () => {
  const fields = { name: "notes", scope: "UNIT", scope_id: unit, secret: "false", description: "Notes" };
  const read = async (id: string) => (await send(`GET /asset/${id}`)).body;

  it("keep their content, from a string or a file, until it is changed", async () => {
    const { body, status } = await send("POST /asset", form({ ...fields, content_file: new File(["one\n\u00FC"], "notes.txt") }));
    expect(status).toBe(201);
    const id = body.id;
    const created = await read(id);
    expect(created).toMatchObject({ creator: "maria", scope_id: unit, content: "one\n\u00FC", disabled: false, merchants: [] });
    expect(created).not.toHaveProperty("content_modified");
    await send(`PATCH /asset/${id}`, form({ description: "Numbers" }));
    expect(await read(id)).toMatchObject({ content: "one\n\u00FC", description: "Numbers" });
    await send(`PATCH /asset/${id}`, form({ content_string: "two" }));
    expect(await read(id)).toMatchObject({ content: "two", description: "Numbers", content_modified: expect.any(String) as string });
    expect((await send(`PATCH /asset/${id}/disable`)).status).toBe(204);
    expect((await read(id)).disabled).toBe(true);
    await send(`PATCH /asset/${id}/enable`);
    expect((await read(id)).disabled).toBe(false);
  });

  it("cannot be deleted while they are attached", async () => {
    const { body } = await send("POST /asset", form({ ...fields, content_string: "a" }));
    const id = body.id;
    expect((await send(`PATCH /asset/${id}/attach?m_id=9`)).status).toBe(400);
    expect((await send(`PATCH /asset/${id}/attach?m_id=2`)).status).toBe(204);
    expect((await read(id)).merchants).toMatchObject([{ id: 2, name: "Test Data Manager" }]);
    expect((await send(`DELETE /asset/${id}`)).status).toBe(400);
    expect((await send(`PATCH /asset/${id}/detach?m_id=2`)).status).toBe(204);
    expect((await send(`DELETE /asset/${id}`)).status).toBe(204);
    expect((await send(`GET /asset?unit_id=${unit}`)).body).toMatchObject({ count: 1, assets: [{ id: exampleAsset }] });
  });

  it("have a name that is unique within their scope, and the scope of the caller for USER", async () => {
    const content = { content_string: "a" };
    expect((await send("POST /asset", form({ ...fields, ...content }))).status).toBe(201);
    expect((await send("POST /asset", form({ ...fields, ...content }))).status).toBe(400);
    const own = { name: "notes", scope: "USER", secret: "true", ...content };
    const { body } = await send("POST /asset", form(own));
    expect((await send("GET /asset?user_id=maria")).body.assets).toMatchObject([{ id: body.id, scope_id: "maria", secret: true }]);
    expect(await read(body.id)).not.toHaveProperty("content");
    expect((await send("GET /asset", undefined, tom)).body.count).toBe(2);
    for (const wrong of [
      { ...own, scope: "GLOBAL", scope_id: unit },
      { ...own, scope: "UNIT" },
      { ...own, scope: "UNIT", scope_id: organisation },
    ])
      expect((await send("POST /asset", form(wrong))).status).toBe(400);
    expect((await send("POST /asset", form({ ...own, scope: "GLOBAL" }))).status).toBe(201);
  });

  it("are written by a form as Python sends it: parts without a type, `False`, and a file without a name", async () => {
    const onPort = await start({ port: 0, basePath: "/account-server-api" });
    const part = (name: string, value: string, file = "") =>
      `--${boundary}\r\nContent-Disposition: form-data; name="${name}"${file}\r\n\r\n${value}\r\n`;
    const dummy = part("content_file", "class AsApi:\n", '; filename=""');
    const body = `${["name=python", "scope=USER", "secret=False", "content_string=a\nb"]
      .map((field) => part(...(field.split("=") as [string, string])))
      .join("")}${dummy}--${boundary}--\r\n`;
    const created = await post(`${onPort.url}/asset`, body);
    expect(created.status).toBe(201);
    const asset = await onPort.fetch(`${onPort.url}/asset/${(JSON.parse(created.body) as Body).id}`, {
      headers: { authorization: "Bearer any" },
    });
    expect(await asset.json()).toMatchObject({ name: "python", secret: false, content: "a\nb" });
    expect(onPort.requests.map(({ violations }) => violations)).toEqual([[], []]);
  });
});

/** Of forms, as Python writes it. */
const boundary = "0c4e8f6a1b7d4b0e9d52c3a8f1e6d790";

/** Sends exactly this form. */
function post(url: string, body: string): Promise<{ status: number; body: string }> {
  return new Promise((resolve, reject) => {
    const headers = { "content-type": `multipart/form-data; boundary=${boundary}`, authorization: "Bearer any" };
    const request = httpRequest(url, { method: "POST", headers }, (response) => {
      void text(response).then((content) => resolve({ status: response.statusCode ?? 0, body: content }), reject);
    });
    request.on("error", reject).end(body);
  });
}

describe("charges", () => {
  const get = async (path: string) => (await send(`GET /charges${path}`)).body;

  it("differ for each billing period, which begins on the billing day", async () => {
    const periods = await Promise.all([0, -1, -2, -23].map((pbp) => get(`/unit/${unit}?pbp=${pbp}`)));
    expect(periods.map(({ from, until }) => [from, until])).toEqual([
      ["2025-12-05", "2026-01-05"],
      ["2025-11-05", "2025-12-05"],
      ["2025-10-05", "2025-11-05"],
      ["2024-01-05", "2024-02-05"],
    ]);
    expect(new Set(periods.map(({ coins }) => coins)).size).toBe(4);
    expect(await get(`/unit/${unit}`)).toEqual(periods[0]);
    expect(await get(`/unit/${unit}?from=2025-11-05&until=2025-12-05`)).toEqual(periods[1]);
  });

  it("add up to the same sum in products, unit, organisation and server", async () => {
    const hundredths = (coins: string) => Math.round(Number(coins) * 100);
    const products = await Promise.all([tier, storage].map((id) => get(`/product/${id}?pbp=-3`)));
    const items = products.flatMap(({ processing_charges, storage_charges }) => [
      ...processing_charges.map(({ charge }) => charge.coins),
      ...storage_charges.items.map(({ coins }) => coins),
    ]);
    const sum = items.reduce((total, coins) => total + hundredths(coins), 0);
    expect(sum).toBeGreaterThan(0);
    expect(products.map(({ count }) => count).reduce((total, count) => total + count)).toBe(items.length);
    const above = await Promise.all([get(`/unit/${unit}?pbp=-3`), get(`/organisation/${organisation}?pbp=-3`), get("?pbp=-3")]);
    expect(above.map(({ coins }) => hundredths(coins))).toEqual([sum, sum, sum]);
    expect(above[0]?.summary).toEqual({ charges: above[1]?.summary });
  });

  it("have one item for each day of storage, of which that of today is not settled, and one job that is running", async () => {
    const charges = await get(`/product/${tier}`);
    const days = charges.storage_charges.items;
    expect(days.map(({ closed }) => closed !== undefined)).toEqual(days.map((_, index) => index < days.length - 1));
    expect(days.at(-1)).toMatchObject({ date: "2026-01-01", additional_data: { current_bytes: expect.any(Number) as number } });
    expect(charges.processing_charges.filter(({ closed }) => closed === undefined)).toHaveLength(1);
    const { coins, instance, storage: stored } = (await send(`GET /product/${tier}`)).body.product;
    expect(instance.coins.used + stored.coins.used).toBeCloseTo(Number(charges.coins), 2);
    expect(coins.used).toBeCloseTo(Number(charges.coins) - coins.current_burn_rate, 2);
  });

  it("are not available for the Default Organisation, and for an unclear or empty period", async () => {
    const statusOf = async (path: string) => (await send(`GET /charges${path}`)).status;
    expect(await statusOf(`/organisation/${defaultOrganisation}`)).toBe(403);
    expect(await statusOf(`/unit/${unit}?pbp=-1&from=2025-12-05`)).toBe(400);
    expect(await statusOf(`/unit/${unit}?from=2025-12-05&until=2025-12-05`)).toBe(400);
    expect(await get(`/unit/${unit}?from=2020-01-01&until=2020-02-01`)).toMatchObject({ coins: "0", summary: { charges: [] } });
  });

  it("are in the log of actions", async () => {
    const { body } = await send(`GET /action?product_id=${tier}&from=2025-12-05&until=2026-01-02`);
    const { processing_charges: charges } = await get(`/product/${tier}`);
    expect(body.actions.map(({ id }) => id)).toEqual(charges.map(({ charge }) => charge.id));
    expect((await send(`GET /action?product_id=${storage}&from=2025-12-05`)).body.count).toBe(0);
  });
});

describe("event streams", () => {
  it("belong to one user, who has at most one", async () => {
    expect((await send("GET /event-stream")).status).toBe(404);
    const { body } = await send("POST /event-stream", {});
    expect(body).toMatchObject({ id: 1, name: "maria", format: "PROTOCOL_STRING" });
    expect((await send("POST /event-stream", {})).status).toBe(400);
    expect((await send("GET /event-stream")).body).toEqual(body);
    expect((await send("DELETE /event-stream/1", undefined, tom)).status).toBe(403);
    expect((await send("DELETE /event-stream/1")).status).toBe(204);
    expect((await send("DELETE /event-stream/1")).status).toBe(404);
  });

  it("need a service", async () => {
    const none = sender(await start({ data: { event_stream_service: { version: "", protocol: "SERVICE_NOT_PRESENT", name: "" } } }));
    expect((await none("GET /event-stream/version")).body.protocol).toBe("SERVICE_NOT_PRESENT");
    expect((await none("POST /event-stream", {})).status).toBe(404);
  });
});

describe("the data", () => {
  it("is the same for the same seed, and other data for another", async () => {
    const bytes = async (seed: string) => {
      const one = await start({ seed });
      await sender(one)("POST /organisation", { name: "Orion", owner: "tom.reed" });
      return JSON.stringify(one.state);
    };
    expect(await bytes("1")).toBe(await bytes("1"));
    expect(await bytes("1")).not.toBe(await bytes("2"));
  });

  it("can be given, and is restored by a reset", async () => {
    const given = await start({ data: { units: [], products: [], assets: [] } });
    const toGiven = sender(given);
    expect((await toGiven("GET /unit")).body).toEqual({ units: [] });
    expect((await toGiven(`DELETE /organisation/${organisation}`)).status).toBe(204);
    given.reset();
    expect((await toGiven(`GET /organisation/${organisation}`)).status).toBe(200);
    expect((await toGiven("GET /asset")).body.count).toBe(0);
  });

  it("is behind every operation", () => {
    expect(mock.coverage().filter(({ state }) => !state)).toEqual([]);
  });
});
