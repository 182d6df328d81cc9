import { describe, expect, it } from "vitest";

import {
  chargeSummary,
  createSquonk2Client,
  isOrganisationCharges,
  isProductCharges,
  isProjectTierProduct,
  isServerCharges,
  isStorageProduct,
  isUnitCharges,
  isUnsettled,
} from "../src/index.ts";
import type { AnyCharges, ProductUnion } from "../src/index.ts";
import { fakeFetch } from "./fake-fetch.ts";
import { org, product, unit } from "./fixtures/ids.ts";

const answering = (body: unknown, status = 200, type = "application/json") =>
  createSquonk2Client({
    baseUrl: "https://squonk.example.com",
    retry: false,
    fetch: fakeFetch(
      () =>
        new Response(body === undefined ? null : typeof body === "string" ? body : JSON.stringify(body), {
          status,
          headers: { "content-type": type },
        }),
    ),
  });

const common = { organisation: { id: org }, unit: { id: unit }, storage: {}, coins: { used: 1.5 }, claimable: true };
const tier = {
  ...common,
  product: { id: product, type: "DATA_MANAGER_PROJECT_TIER_SUBSCRIPTION", flavour: "BRONZE" },
  instance: { coins: { used: 3 } },
  claim: { id: "project-1" },
};
const storage = { ...common, product: { id: product, type: "DATA_MANAGER_STORAGE_SUBSCRIPTION" } };

describe("products", () => {
  it("keep all fields, also unknown ones", async () => {
    const products = [tier, { ...storage, news: { of: ["the", "server"] } }];
    expect((await answering({ count: 2, products }).getAvailableProducts()).products).toEqual(products);
    expect((await answering({ product: tier }).getProduct({ product_id: product })).product.product.id).toBe(product);
  });

  it("are distinguished by `product.type`", () => {
    const kinds = [tier, storage, { ...common, product: { id: product, type: "SOMETHING_NEW" } }].map(
      (one) => one as unknown as ProductUnion,
    );
    expect(kinds.map(isProjectTierProduct)).toEqual([true, false, false]);
    expect(kinds.map(isStorageProduct)).toEqual([false, true, false]);
  });
});

describe("charges", () => {
  const period = { from: "2026-03-05", until: "2026-04-05" };
  const list = [{ type: "PROCESSING", coins: "12.50" }];
  const kinds = {
    product: {
      product_id: product,
      product_type: "DATA_MANAGER_STORAGE_SUBSCRIPTION",
      coins: "1.00",
      ...period,
      processing_charges: [],
      storage_charges: { num_items: 0 },
    },
    unit: {
      unit_id: unit,
      coins: "12.50",
      count: 1,
      ...period,
      summary: { charges: list },
      products: [{ product_id: product, product_type: "ANY", charges: list }],
    },
    organisation: { organisation_id: org, name: "Helix", coins: "12.50", summary: list, unit_charges: [] },
    server: { coins: "12.50", count: 1, summary: list, organisation_charges: [{ organisation_id: org, name: "Helix", summary: list }] },
  };

  it.each([
    ["product", isProductCharges],
    ["unit", isUnitCharges],
    ["organisation", isOrganisationCharges],
    ["server", isServerCharges],
  ])("of kind %s are distinguished from the others", (name, guard) => {
    expect(Object.entries(kinds).filter(([, charges]) => guard(charges as unknown as AnyCharges))).toEqual([
      [name, kinds[name as keyof typeof kinds]],
    ]);
  });

  it("keep all fields, and coins as strings", async () => {
    const day = { item_number: 1, date: "2026-03-05", coins: "0.10", additional_data: { peak_bytes: 5, colour: "blue" } };
    const running = {
      merchant_name: "DM",
      merchant_kind: "NEWS",
      merchant_api_hostname: "dm",
      final: false,
      charge: { id: 1, sqn: 1, username: "tom", timestamp: "2026-03-05T10:00:00", coins: "0.2" },
    };
    const body = { ...kinds.product, processing_charges: [running], storage_charges: { num_items: 1, items: [day] } };
    expect(await answering(body).getProductCharges({ product_id: product })).toEqual(body);
  });

  it("by purpose are found in both places where responses contain them", async () => {
    expect(chargeSummary(await answering(kinds.unit).getUnitCharges({ unit_id: unit }))).toEqual(list);
    expect(chargeSummary(await answering(kinds.organisation).getOrganisationCharges({ org_id: org }))).toEqual(list);
    expect(chargeSummary(await answering(kinds.server).getCharges())).toEqual(list);
  });

  it("that can still change are distinguished from settled ones", () => {
    const day = { item_number: 1, date: "2026-03-05", coins: "0.10" };
    const run = {
      merchant_name: "DM",
      merchant_kind: "DATA_MANAGER",
      merchant_api_hostname: "dm",
      final: false,
      charge: { id: 1, sqn: 1, username: "tom", timestamp: "", coins: "0.2" },
    };
    expect([run, { ...run, closed: "2026-03-05T10:00:00Z" }].map(isUnsettled)).toEqual([true, false]);
    expect(
      [day, { ...day, additional_data: { peak_bytes: 0 } }, { ...day, additional_data: { current_bytes: 0 } }].map(isUnsettled),
    ).toEqual([false, false, true]);
  });
});

describe("success statuses", () => {
  it.each([200, 201])("accept %i when assets are listed, although the two upstream clients expect different ones", async (status) => {
    expect(await answering({ assets: [], count: 0 }, status).getAvailableAssets()).toEqual({ assets: [], count: 0 });
  });

  it.each([
    [200, ""],
    [200, "{}"],
    [200, "no JSON"],
    [201, undefined],
    [204, undefined],
  ])("accept %i with %j when a user is added or a unit is changed", async (status, body) => {
    const client = answering(body, status, "text/plain");
    expect(await client.addUserToUnit({ unit_id: unit, user_id: "tom" })).toBeUndefined();
    expect(await client.alterUnit({ unit_id: unit, name: "Kinases" })).toBeUndefined();
  });
});

describe("error responses", () => {
  it("keep the message of the server, which the Python client drops", async () => {
    const outcome = await answering({ error: "The Unit still has Products" }, 403).deleteUnit({ unit_id: unit }).result();
    expect(outcome).toMatchObject({
      ok: false,
      error: {
        name: "PermissionDeniedError",
        code: "forbidden",
        status: 403,
        operation: "deleteUnit",
        body: { error: "The Unit still has Products" },
        message: expect.stringMatching(/403.*The Unit still has Products$/) as string,
      },
    });
  });

  it("of the server's framework keep their detail", async () => {
    const problem = { type: "about:blank", title: "Bad Request", status: 400, detail: "Missing query parameter 'm_id'" };
    await expect(answering(problem, 400, "application/problem+json").getMerchants()).rejects.toMatchObject({
      body: problem,
      message: expect.stringContaining(problem.detail) as string,
    });
  });

  it.each([
    [401, undefined, "AuthenticationError"],
    [404, { error: "There is no Event Stream" }, "NotFoundError"],
    [409, { error: "The Unit exists" }, "ConflictError"],
    [500, "<html>Sorry</html>", "ServerError"],
    [418, "", "ApiError"],
  ])("with status %i and body %j are of type %s", async (status, body, name) => {
    await expect(answering(body, status).getEventStream()).rejects.toMatchObject({
      name,
      status,
      ...(body !== undefined && body !== "" && { body }),
    });
  });

  it("can be read without an exception, like `ApiRv`", async () => {
    const good = await answering({ version: "4.4.0" }).ping().result();
    const bad = await answering({ error: "Closed" }, 403).ping().result();
    expect(good).toMatchObject({ ok: true, data: { version: "4.4.0" } });
    expect(good.ok && good.response.status).toBe(200);
    expect(bad).toMatchObject({ ok: false, error: { status: 403, body: { error: "Closed" } } });
  });
});
