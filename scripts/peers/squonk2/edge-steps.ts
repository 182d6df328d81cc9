import { asset, org, product, unit, user } from "../../../packages/squonk2/test/fixtures/ids.ts";
import { step } from "./step.ts";
import type { Step, StepDifference } from "./step.ts";

const refused = (why: string) => ({ invalid: true, difference: { why, asPython: "refused" } }) as const;

const encodedPath: StepDifference = {
  why: "values in a path are percent-encoded, `@` too",
  asPython: (request) => ({ request: { ...request, path: decodeURIComponent(request.path) } }),
};
const withoutQuery = (why: string): StepDifference => ({ why, asPython: (request) => ({ request: { ...request, query: [] } }) });

/** Calls with unusual arguments, which our client sends in another way than Python or not at all; both refuse the last three. */
export const edgeSteps: readonly Step[] = [
  step(
    "add_user_to_unit",
    { unit_id: unit, username: user },
    (client, options) => client.addUserToUnit({ unit_id: unit, user_id: user }, options),
    {
      what: "@",
      difference: encodedPath,
    },
  ),
  step(
    "remove_user_from_unit",
    { unit_id: unit, username: user },
    (client, options) => client.removeUserFromUnit({ unit_id: unit, user_id: user }, options),
    { what: "@", difference: encodedPath },
  ),
  step(
    "add_user_to_organisation",
    { org_id: org, username: user },
    (client, options) => client.addUserToOrganisation({ org_id: org, user_id: user }, options),
    { what: "@", difference: encodedPath },
  ),
  step(
    "remove_user_from_organisation",
    { org_id: org, username: user },
    (client, options) => client.removeUserFromOrganisation({ org_id: org, user_id: user }, options),
    { what: "@", difference: encodedPath },
  ),
  step(
    "add_user_to_unit",
    { unit_id: unit, username: "tom?x=1" },
    (client, options) => client.addUserToUnit({ unit_id: unit, user_id: "tom?x=1" }, options),
    {
      what: "?",
      invalid: true,
      difference: {
        why: "values in a path are percent-encoded; in Python `?` begins the query",
        asPython: (request) => ({ request: { ...request, path: request.path.replace(/%3F.*/, ""), query: [["x", "1"]] } }),
      },
    },
  ),
  step("get_unit_charges", { unit_id: unit, pbp: 0 }, (client, options) => client.getUnitCharges({ unit_id: unit, pbp: 0 }, options), {
    what: "pbp 0",
    difference: withoutQuery("Python omits a `pbp` of 0, which has the same effect"),
  }),
  step("get_unit_charges", { unit_id: unit, pbp: 1 }, (client, options) => client.getUnitCharges({ unit_id: unit, pbp: 1 }, options), {
    what: "pbp 1",
    ...refused("`pbp` is from -23 to 0"),
  }),
  step(
    "get_product_charges",
    { product_id: product, pbp: -1, from_: { date: "2026-03-05" } },
    (client, options) => client.getProductCharges({ product_id: product, pbp: -1, from: "2026-03-05" } as never, options),
    {
      what: "pbp and a day",
      ...refused("the effect of `pbp` together with days is unknown"),
    },
  ),
  step("get_units", { unit_name: "" }, (client, options) => client.getUnits({ name: "" }, options), {
    what: "empty name",
    difference: withoutQuery("Python omits an empty name"),
  }),
  step(
    "get_available_assets",
    { scope_id: unit.toUpperCase() },
    (client, options) => client.getAvailableAssets({ scope_id: unit.toUpperCase() }, options),
    {
      what: "capital letters",
      ...refused("Python takes an ID with capital letters for a username"),
    },
  ),
  step(
    "create_unit",
    { unit_name: "Kinases", org_id: org, billing_day: 29 },
    (client, options) => client.createUnit({ org_id: org, name: "Kinases", billing_day: 29 }, options),
    { what: "day 29", ...refused("`billing_day` is from 1 to 28") },
  ),
  step(
    "create_product",
    { product_name: "Data", unit_id: unit, product_type: "DATA_MANAGER_STORAGE_SUBSCRIPTION", allowance: 0 },
    (client, options) =>
      client.createProduct({ unit_id: unit, name: "Data", type: "DATA_MANAGER_STORAGE_SUBSCRIPTION", allowance: 0 }, options),
    {
      what: "allowance 0",
      ...refused("Python omits an `allowance` of 0; storage requires one of at least 1"),
    },
  ),
  step(
    "alter_product",
    { product_id: product, allowance: 0 },
    (client, options) => client.alterProduct({ product_id: product, allowance: 0 }, options),
    {
      what: "allowance 0",
      ...refused("`allowance` is at least 1"),
    },
  ),
  step(
    "create_unit",
    { unit_name: "Kinases", org_id: org, billing_day: 5 },
    (client, options) => client.createUnit({ org_id: org, name: "Kinases", billing_day: 5 }, options),
    {
      what: "200",
      status: 200,
      difference: {
        why: "every 2xx status is a success; Python accepts 201 only",
        asPython: () => ({ outcome: { ok: false, status: 200, data: {} } }),
      },
    },
  ),
  step("get_asset", { asset_id: asset }, (client, options) => client.getAsset({ asset_id: asset }, options), {
    what: "empty token",
    token: "",
    ...refused("an empty token is an error; Python sends the call without credentials"),
  }),
  step("get_actions", {}, (client, options) => client.getActions({}, options), {
    what: "no format",
    difference: {
      why: "Python sends the default format, PROTOCOL_STRING; we leave it to the server",
      asPython: (request) => ({ request: { ...request, query: [["format", "PROTOCOL_STRING"], ...request.query] } }),
    },
  }),
  step(
    "get_actions",
    { action_format: { enum: ["EventStreamFormat", "JSON_STRING"] }, merchant_id: 1, unit_id: unit },
    (client, options) => client.getActions({ format: "JSON_STRING", m_id: 1, unit_id: unit } as never, options),
    { what: "two filters", ...refused("the server takes at most one filter") },
  ),
  step("get_unit", { unit_id: unit }, (client, options) => client.getUnit({ unit_id: unit }, options), {
    what: "URL with a slash at the end",
    suffix: "/",
    difference: {
      why: "a slash at the end of the URL is doubled in Python",
      asPython: (request) => ({ request: { ...request, path: `/${request.path}` } }),
    },
  }),
  step("get_merchants", {}, (client, options) => client.getMerchants({}, options), { what: "empty token", token: "", invalid: true }),
  step("get_merchant", { merchant_id: 0 }, (client, options) => client.getMerchant({ m_id: 0 }, options), { what: "0", invalid: true }),
  step("get_available_assets", { scope_id: asset }, (client, options) => client.getAvailableAssets({ scope_id: asset }, options), {
    what: "ID of an asset",
    invalid: true,
  }),
];
