import {
  AssetScopeEnum,
  createSquonk2Client,
  isConfigurationError,
  isNotFoundError,
  isProjectTierProduct,
  isUnsettled,
} from "@platform-clients/squonk2";

import type { Tour } from "./tour.ts";

/**
 * Drives the typical work with the Account Server: units, a product, an asset, charges, an event stream, and what is refused.
 *
 * @param stage Where the mock is, and how steps are printed.
 */
export async function tour(stage: Tour): Promise<void> {
  const { baseUrl, fetch } = stage;
  const squonk = createSquonk2Client({ baseUrl, fetch, token: "a-keycloak-token" });
  let unit_id = "";

  await stage.step("Ask whether the server is there; no token is sent", async () => `version ${(await squonk.ping()).version}`);

  await stage.step("List the units by organisation", async () => {
    const { units } = await squonk.getAvailableUnits();
    unit_id = units[0]?.units[0]?.id ?? "";
    return units.map((one) => `${one.organisation.name}: ${one.units.map(({ name }) => name).join(", ")}`).join("; ");
  });

  await stage.step("Subscribe to storage, then list the products of the unit", async () => {
    const { id } = await squonk.createProduct({ unit_id, name: "Kinase data", type: "DATA_MANAGER_STORAGE_SUBSCRIPTION", allowance: 100 });
    const { products } = await squonk.getProductsForUnit({ unit_id });
    return `${id}; ${products.map((one) => `${one.product.name}: ${isProjectTierProduct(one) ? `tier ${one.product.flavour}` : "storage"}`).join(", ")}`;
  });

  await stage.step("Make an asset of a text, as a multipart form, and let a merchant have it", async () => {
    const content_string = "exhaustiveness: 8\n";
    const { id } = await squonk.createAsset({ name: "docking-config", scope: AssetScopeEnum.UNIT, scope_id: unit_id, content_string });
    const [merchant] = (await squonk.getMerchants()).merchants;
    await squonk.attachAsset({ asset_id: id, m_id: merchant?.id ?? 1 });
    return `${id} is attached to ${merchant?.name}`;
  });

  await stage.step("See what a product was charged", async () => {
    const [one] = (await squonk.getAvailableProducts()).products;
    const { coins, processing_charges } = await squonk.getProductCharges({
      product_id: one?.product.id ?? "",
      from: "2026-03-05",
      until: new Date("2026-04-05"),
    });
    return `${coins} coins; of ${processing_charges.length} jobs ${processing_charges.filter(isUnsettled).length} still running`;
  });

  stage.answer({ "GET /event-stream": 404 });
  await stage.step("Open an event stream: there is none yet (404), so make one", async () => {
    const stream = await squonk.getEventStream().catch((error: unknown) => {
      if (isNotFoundError(error)) return squonk.createEventStream({ format: "JSON_STRING" });
      throw error;
    });
    return `listen at ${stream.location}`;
  });

  stage.answer({ "DELETE /unit/{unit_id}": 403 });
  await stage.step("Delete the unit of others: the refusal is a typed error with the server's words", async () => {
    const outcome = await squonk.deleteUnit({ unit_id }).result();
    if (outcome.ok || outcome.error.status !== 403) throw new Error("the unit was not refused");
    return `${outcome.error.name}: ${outcome.error.body.error}`;
  });

  stage.answer({});
  await stage.step("Ask for a billing period that cannot be: refused before anything is sent", async () => {
    const error: unknown = await squonk.getUnitCharges({ unit_id, pbp: 1 }).catch((thrown: unknown) => thrown);
    if (!isConfigurationError(error)) throw new Error("it was not refused");
    return error.message;
  });
}
