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
 * Shows typical work with the Account Server: units, a product, an asset, charges, an event stream, and errors.
 *
 * @param tour The mock's URL, and the function that runs a step.
 */
export async function run(tour: Tour): Promise<void> {
  const { baseUrl, fetch } = tour;
  const squonk = createSquonk2Client({ baseUrl, fetch, token: "a-keycloak-token" });
  let unit_id = "";

  await tour.step("Ping the server; no token is sent", async () => `version ${(await squonk.ping()).version}`);

  await tour.step("List the units by organisation", async () => {
    const { units } = await squonk.getAvailableUnits();
    unit_id = units[0]?.units[0]?.id ?? "";
    return units.map((one) => `${one.organisation.name}: ${one.units.map(({ name }) => name).join(", ")}`).join("; ");
  });

  await tour.step("Subscribe to storage, then list the products of the unit", async () => {
    const { id } = await squonk.createProduct({ unit_id, name: "Kinase data", type: "DATA_MANAGER_STORAGE_SUBSCRIPTION", allowance: 100 });
    const { products } = await squonk.getProductsForUnit({ unit_id });
    return `${id}; ${products.map((one) => `${one.product.name}: ${isProjectTierProduct(one) ? `tier ${one.product.flavour}` : "storage"}`).join(", ")}`;
  });

  await tour.step("Create an asset from a string, as a multipart form, and attach it to a merchant", async () => {
    const content_string = "exhaustiveness: 8\n";
    const { id } = await squonk.createAsset({ name: "docking-config", scope: AssetScopeEnum.UNIT, scope_id: unit_id, content_string });
    const [merchant] = (await squonk.getMerchants()).merchants;
    await squonk.attachAsset({ asset_id: id, m_id: merchant?.id ?? 1 });
    return `${id} is attached to ${merchant?.name}`;
  });

  await tour.step("Read the charges of a product", async () => {
    const [one] = (await squonk.getAvailableProducts()).products;
    const { coins, processing_charges } = await squonk.getProductCharges({
      product_id: one?.product.id ?? "",
      from: "2026-03-05",
      until: new Date("2026-04-05"),
    });
    return `${coins} coins; of ${processing_charges.length} jobs ${processing_charges.filter(isUnsettled).length} still running`;
  });

  tour.respondWith({ "GET /event-stream": 404 });
  await tour.step("Read the event stream: it does not exist (404), so create one", async () => {
    const stream = await squonk.getEventStream().catch((error: unknown) => {
      if (isNotFoundError(error)) return squonk.createEventStream({ format: "JSON_STRING" });
      throw error;
    });
    return `listen at ${stream.location}`;
  });

  tour.respondWith({ "DELETE /unit/{unit_id}": 403 });
  await tour.step("Delete another user's unit: a typed error with the server's message", async () => {
    const outcome = await squonk.deleteUnit({ unit_id }).result();
    if (outcome.ok || outcome.error.status !== 403) throw new Error("the request did not fail with 403");
    const { body, name } = outcome.error;
    return `${name}: ${"error" in body ? body.error : body.title}`;
  });

  tour.respondWith({});
  await tour.step("Request an invalid billing period: fails before anything is sent", async () => {
    const error: unknown = await squonk.getUnitCharges({ unit_id, pbp: 1 }).catch((thrown: unknown) => thrown);
    if (!isConfigurationError(error)) throw new Error("the request did not fail");
    return error.message;
  });
}
