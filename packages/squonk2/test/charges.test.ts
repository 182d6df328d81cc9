import { startMock } from "@platform-clients/mocks";
import { afterEach, describe, expect, it, vi } from "vitest";

import { chargeSummary, createSquonk2Client, isUnsettled } from "../src/index.ts";
import { fakeFetch } from "./fake-fetch.ts";
import { org, product, unit } from "./fixtures/ids.ts";

const setup = () => {
  const fetch = fakeFetch();
  const client = createSquonk2Client({ baseUrl: "https://squonk.example.com", fetch });
  const query = () => Object.fromEntries(new URL(fetch.sent[0]?.url ?? "").searchParams);
  return { client, fetch, query };
};
type Client = ReturnType<typeof setup>["client"];

afterEach(() => vi.unstubAllEnvs());

const calls: [name: string, path: string, send: (client: Client, period: object) => PromiseLike<unknown>][] = [
  ["getCharges", "/charges", (client, period) => client.getCharges(period)],
  ["getProductCharges", `/charges/product/${product}`, (client, period) => client.getProductCharges({ product_id: product, ...period })],
  ["getUnitCharges", `/charges/unit/${unit}`, (client, period) => client.getUnitCharges({ unit_id: unit, ...period })],
  ["getOrganisationCharges", `/charges/organisation/${org}`, (client, period) => client.getOrganisationCharges({ org_id: org, ...period })],
];

describe.each(calls)("%s", (name, path, send) => {
  it("requests the current period without a query", async () => {
    const { client, fetch } = setup();
    await send(client, {});
    expect(fetch.sent).toMatchObject([{ method: "GET", url: `https://squonk.example.com${path}` }]);
  });

  it.each([
    [
      { from: "2026-03-05", until: "2026-04-05" },
      { from: "2026-03-05", until: "2026-04-05" },
    ],
    [
      { from: new Date("2026-03-05T00:00:00Z"), until: new Date("2026-04-05T23:59:59.999Z") },
      { from: "2026-03-05", until: "2026-04-05" },
    ],
    [{ from: "2024-02-29" }, { from: "2024-02-29" }],
    [{ until: "2026-04-05", pbp: undefined }, { until: "2026-04-05" }],
    [{ pbp: 0 }, { pbp: "0" }],
    [{ pbp: -23 }, { pbp: "-23" }],
  ])("sends %j as %j", async (period, expected) => {
    const { client, query } = setup();
    await send(client, period);
    expect(query()).toEqual(expected);
  });

  it.each([
    [{ pbp: 1 }, /`pbp` is 1.*from -23 to 0/],
    [{ pbp: -24 }, /`pbp` is -24/],
    [{ pbp: -1.5 }, /`pbp` is -1.5/],
    [{ pbp: "-1" }, /`pbp` is "-1"/],
    [{ pbp: -1, from: "2026-03-05" }, /`pbp` and `from` are both given/],
    [{ from: "05.03.2026" }, /`from` is "05.03.2026".*YYYY-MM-DD/],
    [{ from: "2026-02-30" }, /`from` is "2026-02-30"/],
    [{ until: "2026-03-05T00:00:00Z" }, /`until`/],
    [{ until: new Date("never") }, /`until` is a Date that is invalid/],
    [{ from: "2026-04-05", until: "2026-04-05" }, /must be before/],
    [{ from: "2026-04-05", until: "2026-03-05" }, /must be before/],
  ])("rejects %j before a request is sent", async (period, said) => {
    const { client, fetch } = setup();
    await expect(send(client, period)).rejects.toMatchObject({
      name: "ConfigurationError",
      operation: name,
      message: expect.stringMatching(said) as string,
    });
    expect(fetch.sent).toHaveLength(0);
  });
});

describe("charges of the mock server", () => {
  it("are those of the billing period, or of its days, for a product, a unit, an organisation and all", async () => {
    await using mock = await startMock("squonk2", { port: false });
    const client = createSquonk2Client({ baseUrl: mock.url, token: "abc", fetch: mock.fetch });
    const [current, prior] = [await client.getUnitCharges({ unit_id: unit }), await client.getUnitCharges({ unit_id: unit, pbp: -1 })];
    expect(prior.until).toBe(current.from);
    expect(prior.coins).not.toBe(current.coins);
    const { from, until } = prior;
    expect(await client.getUnitCharges({ unit_id: unit, from, until: new Date(until) })).toEqual(prior);
    const above = [await client.getOrganisationCharges({ org_id: org, pbp: -1 }), await client.getCharges({ pbp: -1 })];
    expect(above.map((charges) => chargeSummary(charges))).toEqual([chargeSummary(prior), chargeSummary(prior)]);
    const of = async (pbp: number) => {
      const { processing_charges: jobs, storage_charges: days } = await client.getProductCharges({ product_id: product, pbp });
      return [jobs.filter(isUnsettled).length, (days.items ?? []).filter(isUnsettled).length];
    };
    expect([await of(0), await of(-1)]).toEqual([
      [1, 1],
      [0, 0],
    ]);
    expect(mock.requests.flatMap(({ violations }) => violations)).toEqual([]);
  });
});

describe("days", () => {
  it("uses the day in UTC of a Date in every time zone", async () => {
    vi.stubEnv("TZ", "Pacific/Auckland");
    const { client, query } = setup();
    await client.getCharges({ from: new Date("2026-03-05T20:00:00Z") });
    expect(query()).toEqual({ from: "2026-03-05" });
  });

  it("filters actions by days and at most one other filter", async () => {
    const { client, query } = setup();
    await client.getActions({ from: new Date("2026-03-12"), until: "2026-03-18", format: "JSON_STRING", unit_id: unit });
    expect(query()).toEqual({ from: "2026-03-12", until: "2026-03-18", format: "JSON_STRING", unit_id: unit });
    await expect(client.getActions({ unit_id: unit, m_id: 1 } as never)).rejects.toThrow(/`m_id` and `unit_id` are both given/);
  });
});

describe("integers", () => {
  const wrong: [send: (client: Client) => PromiseLike<unknown>, said: RegExp][] = [
    [(client) => client.attachAsset({ asset_id: "asset-1", m_id: 0 }), /attachAsset\] `m_id` is 0: it must be an integer of at least 1/],
    [(client) => client.detachAsset({ asset_id: "asset-1", m_id: "1" as never }), /`m_id` is "1"/],
    [(client) => client.getMerchant({ m_id: -1 }), /`m_id`/],
    [(client) => client.deleteEventStream({ event_stream_id: 1.5 }), /`event_stream_id`/],
    [
      (client) => client.createUnit({ org_id: org, name: "Kinases", billing_day: 29 }),
      /`billing_day` is 29: it must be an integer from 1 to 28/,
    ],
    [(client) => client.createPersonalUnit({ billing_day: 0 }), /`billing_day` is 0/],
    [
      (client) => client.createProduct({ unit_id: unit, name: "Storage", type: "DATA_MANAGER_STORAGE_SUBSCRIPTION", allowance: 0 }),
      /`allowance` is 0/,
    ],
    [(client) => client.alterProduct({ product_id: product, limit: Number.NaN }), /`limit` is NaN/],
  ];
  it.each(wrong)("rejects an integer out of range before a request is sent: %s", async (send, said) => {
    const { client, fetch } = setup();
    await expect(send(client)).rejects.toThrow(said);
    expect(fetch.sent).toHaveLength(0);
  });
});
