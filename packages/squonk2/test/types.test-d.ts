import type { Call, Failures } from "@platform-clients/core";
import { describe, expect, expectTypeOf, it } from "vitest";

import { createSquonk2Client, isProjectTierProduct, isStorageProduct, isUnitCharges } from "../src/index.ts";
import type {
  AnyCharges,
  AsError,
  AssetGetResponse,
  AssetScopeEnum,
  GetUnitArguments,
  MerchantKind,
  ProductDmProjectTier,
  ProductDmStorage,
  ProductUnion,
  Squonk2Client,
  StateGetVersionResponse,
  UnitChargesGetResponse,
} from "../src/index.ts";
import type { Squonk2NodeClient } from "../src/node.ts";

// Nothing here is run: the compiler is the test.
const expectCompiles = (check: (client: Squonk2Client, node: Squonk2NodeClient) => unknown): void => {
  expect(check).toBeTypeOf("function");
};

describe("types", () => {
  it("of results are the server's", () => {
    expectCompiles((client) => {
      expectTypeOf(client.ping()).resolves.toEqualTypeOf<StateGetVersionResponse>();
      expectTypeOf(client.getAvailableAssets()).toEqualTypeOf<
        Call<AssetGetResponse, Failures<{ 400: AsError; 401: unknown; 403: AsError }>>
      >();
      expectTypeOf(client.deleteUnit({ unit_id: "unit-1" })).resolves.toEqualTypeOf<void>();
    });
  });

  it("refuse wrong arguments", () => {
    expectCompiles((client) => [
      // @ts-expect-error an asset holds a text or a file
      client.createAsset({ name: "a", scope: "USER", content_string: "a", content_file: new Blob() }),
      // @ts-expect-error an asset holds something
      client.createAsset({ name: "a", scope: "USER" }),
      // @ts-expect-error enums go by name
      client.createAsset({ name: "a", scope: 1, content_string: "a" }),
      // @ts-expect-error there is no such scope
      client.createAsset({ name: "a", scope: "user", content_string: "a" }),
      // @ts-expect-error paths are for Node
      client.createAsset({ name: "a", scope: "USER", content_file: "/tmp/a" }),
      // @ts-expect-error something has to change
      client.alterAsset({ asset_id: "asset-1" }),
      // @ts-expect-error days or a billing period
      client.getUnitCharges({ unit_id: "unit-1", pbp: -1, from: "2026-03-05" }),
      // @ts-expect-error one scope
      client.getAvailableAssets({ scope_id: "tom", user_id: "tom" }),
      // @ts-expect-error misspelt
      client.getUnit({ unitId: "unit-1" }),
      // @ts-expect-error storage has no flavour
      client.createProduct({ unit_id: "unit-1", name: "a", type: "DATA_MANAGER_STORAGE_SUBSCRIPTION", allowance: 1, flavour: "GOLD" }),
      // @ts-expect-error one thing to narrow by
      client.getActions({ m_id: 1, unit_id: "unit-1" }),
      // @ts-expect-error not the id of a merchant
      client.attachAsset({ asset_id: "asset-1" }),
    ]);
    expectTypeOf<Parameters<Squonk2Client["getUnit"]>[0]>().toEqualTypeOf<GetUnitArguments>();
  });

  it("accept what can be sent", () => {
    expectCompiles((client, node) => [
      client.createAsset({ name: "a", scope: "USER", content_string: "a" }),
      client.alterAsset({ asset_id: "asset-1", description: "a" }),
      client.getUnitCharges({ unit_id: "unit-1", from: new Date(), until: "2026-03-05" }),
      client.getActions({ from: new Date(), m_id: 1 }),
      node.createAsset({ name: "a", scope: "USER", content_file: "/tmp/a" }),
      node.alterAsset({ asset_id: "asset-1", content_file: new URL("file:///tmp/a"), description: undefined }),
    ]);
    expectTypeOf<Squonk2NodeClient>().toExtend<Squonk2Client>();
    expectCompiles((client) => client.raw.GET("/unit/{unit_id}", { params: { path: { unit_id: "unit-1" } } }));
    expectCompiles(() => createSquonk2Client({ baseUrl: "https://squonk.example.com", token: undefined, timeout: undefined }));
  });

  it("of errors follow the status", () => {
    expectCompiles(async (client) => {
      const outcome = await client.deleteUnit({ unit_id: "unit-1" }).result();
      if (!outcome.ok && outcome.error.status === 404) expectTypeOf(outcome.error.body).toEqualTypeOf<AsError>();
    });
    expectTypeOf<AsError["error"]>().toEqualTypeOf<string>();
  });

  it("of enums are closed where the Python client knows them, and open elsewhere", () => {
    expectTypeOf<"USER">().toExtend<AssetScopeEnum>();
    expectTypeOf<"EVERYBODY">().not.toExtend<AssetScopeEnum>();
    expectTypeOf<"SOMETHING_NEW">().toExtend<MerchantKind>();
  });

  it("of products and charges are narrowed by the guards", () => {
    expectCompiles(() => (product: ProductUnion, charges: AnyCharges) => {
      if (isProjectTierProduct(product)) expectTypeOf(product).toEqualTypeOf<ProductDmProjectTier>();
      else expectTypeOf(product).toEqualTypeOf<ProductDmStorage>();
      if (isStorageProduct(product)) expectTypeOf(product).toEqualTypeOf<ProductDmStorage>();
      if (isUnitCharges(charges)) expectTypeOf(charges).toEqualTypeOf<UnitChargesGetResponse>();
    });
  });
});
