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
 * Shows typical work with the Account Server: a unit, a product, an asset, charges, an event stream, and errors.
 *
 * @param tour The mock's URL, and the function that runs a step.
 */
export async function run(tour: Tour): Promise<void> {
  const { baseUrl, fetch } = tour;
  const squonk = createSquonk2Client({ baseUrl, fetch, token: "a-keycloak-token" });
  let [unit_id, product_id, asset_id] = ["", "", ""];

  await tour.step("Ping the server; no token is sent", async () => `version ${(await squonk.ping()).version}`);

  await tour.step("List the units by organisation", async () => {
    const { units } = await squonk.getAvailableUnits();
    return units.map((one) => `${one.organisation.name}: ${one.units.map(({ name }) => name).join(", ")}`).join("; ");
  });

  await tour.step("Create a unit in the first organisation, rename it and read it", async () => {
    const [organisation] = (await squonk.getOrganisations()).organisations;
    ({ id: unit_id } = await squonk.createUnit({ org_id: organisation?.id ?? "", name: "Kinases", billing_day: 5 }));
    await squonk.alterUnit({ unit_id, name: "Kinase assays" });
    const { name, owner_id, users } = await squonk.getUnit({ unit_id });
    return `${name} of ${owner_id}, with ${users.length} member`;
  });

  await tour.step("Subscribe to storage, raise the limit, then list the products of the unit", async () => {
    ({ id: product_id } = await squonk.createProduct({
      unit_id,
      name: "Kinase data",
      type: "DATA_MANAGER_STORAGE_SUBSCRIPTION",
      allowance: 100,
    }));
    await squonk.alterProduct({ product_id, limit: 150 });
    const { products } = await squonk.getProductsForUnit({ unit_id });
    return products
      .map((one) => `${one.product.name}: ${isProjectTierProduct(one) ? "tier" : "storage"}, at most ${one.coins.limit} coins`)
      .join(", ");
  });

  await tour.step("Create an asset from a string, as a multipart form, attach it to a merchant and read it", async () => {
    const content_string = "exhaustiveness: 8\n";
    ({ id: asset_id } = await squonk.createAsset({
      name: "docking-config",
      scope: AssetScopeEnum.UNIT,
      scope_id: unit_id,
      content_string,
    }));
    const [merchant] = (await squonk.getMerchants()).merchants;
    await squonk.attachAsset({ asset_id, m_id: merchant?.id ?? 1 });
    const { content, merchants } = await squonk.getAsset({ asset_id });
    return `${JSON.stringify(content)} is attached to ${merchants.map(({ name }) => name).join(", ")}`;
  });

  await tour.step("Delete the asset: only after it is detached", async () => {
    const attached = await squonk.deleteAsset({ asset_id }).result();
    if (attached.ok) throw new Error("an attached asset was deleted");
    await squonk.detachAsset({ asset_id, m_id: 1 });
    await squonk.deleteAsset({ asset_id });
    return `first "${errorOf(attached.error)}", then deleted`;
  });

  await tour.step("Read the charges of a product, in this billing period and in the one before", async () => {
    const [one] = (await squonk.getAvailableProducts()).products;
    const id = one?.product.id ?? "";
    const { coins, processing_charges, until } = await squonk.getProductCharges({ product_id: id });
    const before = await squonk.getProductCharges({ product_id: id, pbp: -1 });
    const running = processing_charges.filter(isUnsettled).length;
    return `${coins} coins until ${until}, ${running} of ${processing_charges.length} jobs still running; before ${before.until}: ${before.coins} coins`;
  });

  await tour.step("Read the event stream: it does not exist (404), so create one; delete it", async () => {
    const stream = await squonk.getEventStream().catch((error: unknown) => {
      if (isNotFoundError(error)) return squonk.createEventStream({ format: "JSON_STRING" });
      throw error;
    });
    await squonk.deleteEventStream({ event_stream_id: stream.id });
    return `it was at ${stream.location}`;
  });

  await tour.step("Delete the unit while it has a product: a typed error with the server's message", async () => {
    const outcome = await squonk.deleteUnit({ unit_id }).result();
    if (outcome.ok || outcome.error.status !== 403) throw new Error("the request did not fail with 403");
    return `${outcome.error.name}: ${errorOf(outcome.error)}`;
  });

  await tour.step("Delete the product and then the unit, which is gone", async () => {
    await squonk.deleteProduct({ product_id });
    await squonk.deleteUnit({ unit_id });
    const outcome = await squonk.getUnit({ unit_id }).result();
    if (outcome.ok) throw new Error("the unit is still there");
    return `${outcome.error.name}: ${errorOf(outcome.error)}`;
  });

  await tour.step("Request an invalid billing period: fails before anything is sent", async () => {
    const error: unknown = await squonk.getUnitCharges({ unit_id, pbp: 1 }).catch((thrown: unknown) => thrown);
    if (!isConfigurationError(error)) throw new Error("the request did not fail");
    return error.message;
  });
}

function errorOf({ body }: { body?: unknown }): string {
  return (body as { error?: string } | undefined)?.error ?? "no message";
}
