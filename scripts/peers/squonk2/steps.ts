import { org, product, unit, user } from "../../../packages/squonk2/test/fixtures/ids.ts";
import { edgeSteps } from "./edge-steps.ts";
import { assetSteps } from "./asset-steps.ts";
import { step } from "./step.ts";
import type { Step } from "./step.ts";

const dates = { from_: { date: "2026-03-05" }, until: { date: "2026-04-05" } };
const days = { from: "2026-03-05", until: "2026-04-05" };
const privacy = (member: string) => ({ enum: ["DefaultProductPrivacyEnum", member] }) as const;
const format = (member: string) => ({ enum: ["EventStreamFormat", member] }) as const;
const tier = "DATA_MANAGER_PROJECT_TIER_SUBSCRIPTION";

/** The calls of versions 6.1.0 and 7.0.0 that are the same with our client, except for those on assets. */
const sameSteps: readonly Step[] = [
  step("get_version", {}, (client) => client.getVersion(), { what: "no URL", suffix: null, invalid: true }),
  step("ping", {}, (client) => client.ping()),
  step("get_version", {}, (client) => client.getVersion()),
  step("get_event_stream_version", {}, (client) => client.getEventStreamVersion()),
  step("get_event_stream", {}, (client, options) => client.getEventStream({}, options)),
  step("create_event_stream", { event_format: format("JSON_STRING") }, (client, options) =>
    client.createEventStream({ format: "JSON_STRING" }, options),
  ),
  step("delete_event_stream", { event_stream_id: 42 }, (client, options) => client.deleteEventStream({ event_stream_id: 42 }, options)),
  step("get_available_products", {}, (client, options) => client.getAvailableProducts({}, options)),
  step("get_available_units", {}, (client, options) => client.getAvailableUnits({}, options)),
  step("get_units", {}, (client, options) => client.getUnits({}, options)),
  step("get_units", { unit_name: "R&D + mehr: Übung" }, (client, options) => client.getUnits({ name: "R&D + mehr: Übung" }, options), {
    what: "by name",
  }),
  step("get_merchants", {}, (client, options) => client.getMerchants({}, options)),
  step("get_merchant", { merchant_id: 1 }, (client, options) => client.getMerchant({ m_id: 1 }, options)),
  step("get_product", { product_id: product }, (client, options) => client.getProduct({ product_id: product }, options)),
  step("get_product_default_storage_cost", {}, (client, options) => client.getProductDefaultStorageCost({}, options)),
  step("get_product_types", {}, (client, options) => client.getProductTypes({}, options)),
  step("get_products_for_unit", { unit_id: unit }, (client, options) => client.getProductsForUnit({ unit_id: unit }, options)),
  step("get_products_for_organisation", { org_id: org }, (client, options) => client.getProductsForOrganisation({ org_id: org }, options)),
  step("get_product_charges", { product_id: product }, (client, options) => client.getProductCharges({ product_id: product }, options)),
  step(
    "get_product_charges",
    { product_id: product, ...dates },
    (client, options) => client.getProductCharges({ product_id: product, ...days }, options),
    { what: "days" },
  ),
  step(
    "get_product_charges",
    { product_id: product, pbp: -2 },
    (client, options) => client.getProductCharges({ product_id: product, pbp: -2 }, options),
    { what: "pbp" },
  ),
  step("get_unit_charges", { unit_id: unit, ...dates }, (client, options) => client.getUnitCharges({ unit_id: unit, ...days }, options), {
    what: "days",
  }),
  step("get_unit_charges", { unit_id: unit, pbp: -23 }, (client, options) => client.getUnitCharges({ unit_id: unit, pbp: -23 }, options), {
    what: "pbp",
  }),
  step(
    "get_organisation_charges",
    { org_id: org, ...dates },
    (client, options) =>
      client.getOrganisationCharges({ org_id: org, from: new Date("2026-03-05T23:59:59Z"), until: "2026-04-05" }, options),
    { what: "days" },
  ),
  step(
    "get_organisation_charges",
    { org_id: org, pbp: -1 },
    (client, options) => client.getOrganisationCharges({ org_id: org, pbp: -1 }, options),
    { what: "pbp" },
  ),
  step("create_unit", { unit_name: "Kinases", org_id: org, billing_day: 5 }, (client, options) =>
    client.createUnit({ org_id: org, name: "Kinases", billing_day: 5 }, options),
  ),
  step("create_personal_unit", { billing_day: 28 }, (client, options) => client.createPersonalUnit({ billing_day: 28 }, options)),
  step("delete_personal_unit", {}, (client, options) => client.deletePersonalUnit({}, options)),
  step("get_personal_unit", {}, (client, options) => client.getPersonalUnit({}, options)),
  step("add_user_to_unit", { unit_id: unit, username: "nina" }, (client, options) =>
    client.addUserToUnit({ unit_id: unit, user_id: "nina" }, options),
  ),
  // In Python, `\w` of the spec's pattern matches these letters; in JavaScript and so in the mock server it does not.
  step(
    "add_user_to_unit",
    { unit_id: unit, username: "zoë.müller" },
    (client, options) => client.addUserToUnit({ unit_id: unit, user_id: "zoë.müller" }, options),
    { what: "other letters", invalid: true },
  ),
  step("remove_user_from_unit", { unit_id: unit, username: "tom" }, (client, options) =>
    client.removeUserFromUnit({ unit_id: unit, user_id: "tom" }, options),
  ),
  step("add_user_to_organisation", { org_id: org, username: "tom" }, (client, options) =>
    client.addUserToOrganisation({ org_id: org, user_id: "tom" }, options),
  ),
  step("remove_user_from_organisation", { org_id: org, username: "tom-reed" }, (client, options) =>
    client.removeUserFromOrganisation({ org_id: org, user_id: "tom-reed" }, options),
  ),
  step("create_organisation", { org_name: "Helix Research", org_owner: user }, (client, options) =>
    client.createOrganisation({ name: "Helix Research", owner: user }, options),
  ),
  step("delete_organisation", { org_id: org }, (client, options) => client.deleteOrganisation({ org_id: org }, options)),
  step("get_organisation", { org_id: org }, (client, options) => client.getOrganisation({ org_id: org }, options)),
  step("get_unit", { unit_id: unit }, (client, options) => client.getUnit({ unit_id: unit }, options)),
  step("get_organisation_units", { org_id: org }, (client, options) => client.getOrganisationUnits({ org_id: org }, options)),
  step("get_organisations", {}, (client, options) => client.getOrganisations({}, options)),
  step(
    "get_organisations",
    { org_name: "Helix Research" },
    (client, options) => client.getOrganisations({ name: "Helix Research" }, options),
    { what: "by name" },
  ),
  step("get_organisation_users", { org_id: org }, (client, options) => client.getOrganisationUsers({ org_id: org }, options)),
  step("get_unit_users", { unit_id: unit }, (client, options) => client.getUnitUsers({ unit_id: unit }, options)),
  step(
    "create_product",
    { product_name: "Kinase data", unit_id: unit, product_type: "DATA_MANAGER_STORAGE_SUBSCRIPTION", allowance: 100, limit: 150 },
    (client, options) =>
      client.createProduct(
        { unit_id: unit, name: "Kinase data", type: "DATA_MANAGER_STORAGE_SUBSCRIPTION", allowance: 100, limit: 150 },
        options,
      ),
    { what: "storage" },
  ),
  step(
    "create_product",
    { product_name: "Docking", unit_id: unit, product_type: tier, flavour: "GOLD" },
    (client, options) => client.createProduct({ unit_id: unit, name: "Docking", type: tier, flavour: "GOLD" }, options),
    { what: "project tier" },
  ),
  step("alter_product", { product_id: product, product_name: "More data", allowance: 200, limit: 300 }, (client, options) =>
    client.alterProduct({ product_id: product, name: "More data", allowance: 200, limit: 300 }, options),
  ),
  step("alter_unit", { unit_id: unit, name: "Kinases", default_product_privacy: privacy("ALWAYS_PRIVATE") }, (client, options) =>
    client.alterUnit({ unit_id: unit, name: "Kinases", default_product_privacy: "ALWAYS_PRIVATE" }, options),
  ),
  step("alter_organisation", { org_id: org, default_product_privacy: privacy("DEFAULT_PUBLIC") }, (client, options) =>
    client.alterOrganisation({ org_id: org, default_product_privacy: "DEFAULT_PUBLIC" }, options),
  ),
  step(
    "alter_organisation",
    { org_id: org, name: "Helix" },
    (client, options) => client.alterOrganisation({ org_id: org, name: "Helix" }, options),
    { what: "name" },
  ),
  step("alter_unit", { unit_id: unit }, (client, options) => client.alterUnit({ unit_id: unit }, options), { what: "nothing" }),
  step("delete_product", { product_id: product }, (client, options) => client.deleteProduct({ product_id: product }, options)),
  step("delete_unit", { unit_id: unit }, (client, options) => client.deleteUnit({ unit_id: unit }, options)),
  step("get_account", {}, (client, options) => client.getAccount({}, options)),
  step("get_default_organisation", {}, (client, options) => client.getDefaultOrganisation({}, options)),
  step("get_unit", { unit_id: unit }, (client, options) => client.getUnit({ unit_id: unit }, options), { what: "404", status: 404 }),
  step("delete_unit", { unit_id: unit }, (client, options) => client.deleteUnit({ unit_id: unit }, options), { what: "403", status: 403 }),
  step("get_version", {}, (client) => client.getVersion(), { what: "500", status: 500 }),
];

/** The calls of version 7.0.0 that version 6.1.0 does not have. */
const newSteps: readonly Step[] = [
  step("get_charges", {}, (client, options) => client.getCharges({}, options)),
  step("get_charges", dates, (client, options) => client.getCharges(days, options), { what: "days" }),
  step("get_charges", { pbp: -1 }, (client, options) => client.getCharges({ pbp: -1 }, options), { what: "pbp" }),
  step(
    "get_actions",
    { action_format: format("JSON_STRING"), merchant_id: 1, ...dates },
    (client, options) => client.getActions({ format: "JSON_STRING", ...days, m_id: 1 }, options),
    { what: "merchant" },
  ),
  step(
    "get_actions",
    { action_format: format("JSON_STRING"), product_id: product },
    (client, options) => client.getActions({ format: "JSON_STRING", product_id: product }, options),
    { what: "product" },
  ),
  step(
    "get_actions",
    { action_format: format("JSON_STRING"), unit_id: unit },
    (client, options) => client.getActions({ format: "JSON_STRING", unit_id: unit }, options),
    { what: "unit" },
  ),
  step(
    "get_actions",
    { action_format: format("JSON_STRING"), org_id: org },
    (client, options) => client.getActions({ format: "JSON_STRING", org_id: org }, options),
    { what: "organisation" },
  ),
];

/**
 * Returns the name of the enum of scopes, which differs.
 *
 * @param version The version of the Python client.
 * @returns The name.
 */
export function scopesOf(version: string): string {
  return version.startsWith("6.") ? "AssetScopeEnum" : "ScopeEnum";
}

/**
 * Lists the calls for a version of the Python client.
 *
 * @param version The version.
 * @param file The path of a file named `docking.yaml` that contains `exhaustiveness: 16`.
 * @returns The calls.
 */
export function listSteps(version: string, file: string): Step[] {
  const isNew = !version.startsWith("6.");
  const steps = [...sameSteps, ...assetSteps(scopesOf(version), file), ...newSteps, ...edgeSteps];
  return steps.filter(({ method }) => isNew || !newSteps.some((each) => each.method === method));
}
