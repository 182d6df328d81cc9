import type { Call, Failures } from "@platform-clients/core";
import { expectTypeOf } from "vitest";

import { createSquonk2Client, isProjectTierProduct, isStorageProduct, isUnitCharges } from "../src/index.ts";
import type {
  AnyCharges,
  AsError,
  AssetGetResponse,
  AssetScopeEnum,
  GetUnitArguments,
  MerchantGetResponse,
  MerchantKind,
  Problem,
  ProductDmProjectTier,
  ProductDmStorage,
  ProductUnion,
  Squonk2Client,
  StateGetVersionResponse,
  UnitChargesGetResponse,
} from "../src/index.ts";
import type { Squonk2NodeClient } from "../src/node.ts";
import { createRawClient } from "../src/raw.ts";

declare const client: Squonk2Client;
declare const node: Squonk2NodeClient;
declare const product: ProductUnion;
declare const charges: AnyCharges;

// Results have the types of the server.
expectTypeOf(client.ping()).resolves.toEqualTypeOf<StateGetVersionResponse>();
expectTypeOf(client.getAvailableAssets()).toEqualTypeOf<
  Call<AssetGetResponse, Failures<{ 400: AsError | Problem; 401: unknown; 403: AsError | Problem }>>
>();
expectTypeOf(client.getMerchant({ m_id: 1 })).resolves.toEqualTypeOf<MerchantGetResponse>();
expectTypeOf(client.deleteUnit({ unit_id: "unit-1" })).resolves.toEqualTypeOf<void>();

// Invalid arguments do not compile.
// @ts-expect-error -- an asset contains a string or a file
void client.createAsset({ name: "a", scope: "USER", content_string: "a", content_file: new Blob() });
// @ts-expect-error -- the content is missing
void client.createAsset({ name: "a", scope: "USER" });
// @ts-expect-error -- enums are sent by name
void client.createAsset({ name: "a", scope: 1, content_string: "a" });
// @ts-expect-error -- an unknown scope
void client.createAsset({ name: "a", scope: "user", content_string: "a" });
// @ts-expect-error -- paths are supported on Node only
void client.createAsset({ name: "a", scope: "USER", content_file: "/tmp/a" });
// @ts-expect-error -- nothing to change
void client.alterAsset({ asset_id: "asset-1" });
// @ts-expect-error -- days or a billing period
void client.getUnitCharges({ unit_id: "unit-1", pbp: -1, from: "2026-03-05" });
// @ts-expect-error -- two scopes
void client.getAvailableAssets({ scope_id: "tom", user_id: "tom" });
// @ts-expect-error -- a misspelt argument
void client.getUnit({ unitId: "unit-1" });
// @ts-expect-error -- storage has no flavour
void client.createProduct({ unit_id: "unit-1", name: "a", type: "DATA_MANAGER_STORAGE_SUBSCRIPTION", allowance: 1, flavour: "GOLD" });
// @ts-expect-error -- two filters
void client.getActions({ m_id: 1, unit_id: "unit-1" });
// @ts-expect-error -- the merchant is missing
void client.attachAsset({ asset_id: "asset-1" });
expectTypeOf<Parameters<Squonk2Client["getUnit"]>[0]>().toEqualTypeOf<GetUnitArguments>();

// Valid arguments compile.
void client.createAsset({ name: "a", scope: "USER", content_string: "a" });
void client.alterAsset({ asset_id: "asset-1", description: "a" });
void client.getUnitCharges({ unit_id: "unit-1", from: new Date(), until: "2026-03-05" });
void client.getActions({ from: new Date(), m_id: 1 });
void node.createAsset({ name: "a", scope: "USER", content_file: "/tmp/a" });
void node.alterAsset({ asset_id: "asset-1", content_file: new URL("file:///tmp/a"), description: undefined });
void client.getUnit({ unit_id: "unit-1" }, { token: "abc.def.ghi" });
void client.getAccount({}, { token: async () => "abc.def.ghi" });
void client.ping({}, { deadline: 10_000, timeout: false });
expectTypeOf<Squonk2NodeClient>().toExtend<Squonk2Client>();
void createRawClient(client).GET("/unit/{unit_id}", { params: { path: { unit_id: "unit-1" } } });
void createRawClient(node);
createSquonk2Client({ baseUrl: "https://squonk.example.com", token: undefined, timeout: undefined });

// The type of an error body depends on the status.
const outcome = await client.deleteUnit({ unit_id: "unit-1" }).result();
if (!outcome.ok && outcome.error.status === 404) expectTypeOf(outcome.error.body).toEqualTypeOf<AsError>();
expectTypeOf<AsError["error"]>().toEqualTypeOf<string>();

// Enums that the Python client knows are closed, others are open.
expectTypeOf<"USER">().toExtend<AssetScopeEnum>();
expectTypeOf<"EVERYBODY">().not.toExtend<AssetScopeEnum>();
expectTypeOf<"SOMETHING_NEW">().toExtend<MerchantKind>();

// The type guards narrow products and charges.
if (isProjectTierProduct(product)) expectTypeOf(product).toEqualTypeOf<ProductDmProjectTier>();
else expectTypeOf(product).toEqualTypeOf<ProductDmStorage>();
if (isStorageProduct(product)) expectTypeOf(product).toEqualTypeOf<ProductDmStorage>();
if (isUnitCharges(charges)) expectTypeOf(charges).toEqualTypeOf<UnitChargesGetResponse>();
