import type { Squonk2Client } from "@platform-clients/squonk2";
import type { CallOptions } from "@platform-clients/core";

import { unit as exampleUnit } from "../../../packages/squonk2/test/fixtures/ids.ts";
import type { PythonValue } from "./python.ts";
import { step } from "./step.ts";
import type { AnyCall, Step } from "./step.ts";

/** What earlier calls created: their IDs, by the names that the calls give them. */
export type Ids = Readonly<Record<string, string>>;

/** One call of a flow. */
export interface FlowStep {
  /** Describes the call. */
  readonly of: (ids: Ids) => Step;
  /** The name for the ID in the result. */
  readonly gives?: string;
  /** The status with which the server refuses it, because of what the calls before did. */
  readonly refused?: number;
}

/**
 * Lists the calls of typical work, where each one depends on what the others did: an organisation with a unit, a product and assets, charges, an
 * event stream and a personal unit.
 *
 * @param scopes The name of the enum of scopes in Python.
 * @param path The path of a file named `docking.yaml`.
 * @returns The calls.
 */
export function listFlow(scopes: string, path: string): FlowStep[] {
  const scope = (member: string) => ({ enum: [scopes, member] }) as const;
  const file = (): File => new File(["exhaustiveness: 16"], "docking.yaml");
  const text = "exhaustiveness: 8\nnum_modes: 9\n";
  const storage = "DATA_MANAGER_STORAGE_SUBSCRIPTION";
  const privacy = { enum: ["DefaultProductPrivacyEnum", "ALWAYS_PRIVATE"] } as const;
  const getAsset = call(
    "get_asset",
    ({ asset = "" }) => ({ asset_id: asset }),
    ({ asset = "" }, to, options) => to.getAsset({ asset_id: asset }, options),
  );
  const charges = (pbp: number): FlowStep =>
    call(
      "get_unit_charges",
      () => ({ unit_id: exampleUnit, pbp }),
      (_, to, options) => to.getUnitCharges({ unit_id: exampleUnit, pbp }, options),
    );
  const onAsset = (method: string, ours: (client: Squonk2Client, asset_id: string, options: CallOptions) => AnyCall): FlowStep =>
    call(
      method,
      ({ asset = "" }) => ({ asset_id: asset }),
      ({ asset = "" }, to, options) => ours(to, asset, options),
    );
  const deleteAsset = onAsset("delete_asset", (to, asset_id, options) => to.deleteAsset({ asset_id }, options));
  const getStream = call(
    "get_event_stream",
    () => ({}),
    (_, to, options) => to.getEventStream({}, options),
  );
  const getPersonalUnit = call(
    "get_personal_unit",
    () => ({}),
    (_, to, options) => to.getPersonalUnit({}, options),
  );
  const deleteOrganisation = call(
    "delete_organisation",
    ({ org = "" }) => ({ org_id: org }),
    ({ org = "" }, to, options) => to.deleteOrganisation({ org_id: org }, options),
  );
  const deleteUnit = call(
    "delete_unit",
    ({ unit = "" }) => ({ unit_id: unit }),
    ({ unit = "" }, to, options) => to.deleteUnit({ unit_id: unit }, options),
  );
  return [
    call(
      "get_account",
      () => ({}),
      (_, to, options) => to.getAccount({}, options),
    ),
    {
      ...call(
        "create_organisation",
        () => ({ org_name: "Orion", org_owner: "tom.reed" }),
        (_, to, options) => to.createOrganisation({ name: "Orion", owner: "tom.reed" }, options),
      ),
      gives: "org",
    },
    call(
      "add_user_to_organisation",
      ({ org = "" }) => ({ org_id: org, username: "nina" }),
      ({ org = "" }, to, options) => to.addUserToOrganisation({ org_id: org, user_id: "nina" }, options),
    ),
    call(
      "get_organisations",
      () => ({ org_name: "Orion" }),
      (_, to, options) => to.getOrganisations({ name: "Orion" }, options),
    ),
    {
      ...call(
        "create_unit",
        ({ org = "" }) => ({ unit_name: "New", org_id: org, billing_day: 28 }),
        ({ org = "" }, to, options) => to.createUnit({ org_id: org, name: "New", billing_day: 28 }, options),
      ),
      gives: "unit",
    },
    call(
      "alter_unit",
      ({ unit = "" }) => ({ unit_id: unit, name: "Kinases", default_product_privacy: privacy }),
      ({ unit = "" }, to, options) => to.alterUnit({ unit_id: unit, name: "Kinases", default_product_privacy: "ALWAYS_PRIVATE" }, options),
    ),
    call(
      "get_unit",
      ({ unit = "" }) => ({ unit_id: unit }),
      ({ unit = "" }, to, options) => to.getUnit({ unit_id: unit }, options),
    ),
    {
      ...call(
        "create_product",
        ({ unit = "" }) => ({ product_name: "Data", unit_id: unit, product_type: storage, allowance: 100 }),
        ({ unit = "" }, to, options) => to.createProduct({ unit_id: unit, name: "Data", type: storage, allowance: 100 }, options),
      ),
      gives: "product",
    },
    call(
      "alter_product",
      ({ product = "" }) => ({ product_id: product, limit: 300 }),
      ({ product = "" }, to, options) => to.alterProduct({ product_id: product, limit: 300 }, options),
    ),
    call(
      "get_product",
      ({ product = "" }) => ({ product_id: product }),
      ({ product = "" }, to, options) => to.getProduct({ product_id: product }, options),
    ),
    {
      ...call(
        "create_asset",
        ({ unit = "" }) => ({ name: "config", description: "Docking", scope: scope("UNIT"), scope_id: unit, content_string: text }),
        ({ unit = "" }, to, options) =>
          to.createAsset({ name: "config", description: "Docking", scope: "UNIT", scope_id: unit, content_string: text }, options),
      ),
      gives: "asset",
    },
    getAsset,
    call(
      "alter_asset",
      ({ asset = "" }) => ({ asset_id: asset, content_string: "seed: 1\n" }),
      ({ asset = "" }, to, options) => to.alterAsset({ asset_id: asset, content_string: "seed: 1\n" }, options),
    ),
    getAsset,
    call(
      "alter_asset",
      ({ asset = "" }) => ({ asset_id: asset, content_file: { path } }),
      ({ asset = "" }, to, options) => to.alterAsset({ asset_id: asset, content_file: file() }, options),
    ),
    getAsset,
    call(
      "attach_asset",
      ({ asset = "" }) => ({ asset_id: asset, m_id: 2 }),
      ({ asset = "" }, to, options) => to.attachAsset({ asset_id: asset, m_id: 2 }, options),
    ),
    getAsset,
    { ...deleteAsset, refused: 400 },
    call(
      "detach_asset",
      ({ asset = "" }) => ({ asset_id: asset, m_id: 2 }),
      ({ asset = "" }, to, options) => to.detachAsset({ asset_id: asset, m_id: 2 }, options),
    ),
    onAsset("disable_asset", (to, asset_id, options) => to.disableAsset({ asset_id }, options)),
    getAsset,
    onAsset("enable_asset", (to, asset_id, options) => to.enableAsset({ asset_id }, options)),
    deleteAsset,
    { ...getAsset, refused: 400 },
    {
      ...call(
        "create_asset",
        () => ({ name: "key", description: "", scope: scope("USER"), content_file: { path }, is_secret: true }),
        (_, to, options) => to.createAsset({ name: "key", scope: "USER", content_file: file(), secret: true }, options),
      ),
      gives: "asset",
    },
    getAsset,
    charges(-1),
    charges(-2),
    { ...getStream, refused: 404 },
    {
      ...call(
        "create_event_stream",
        () => ({ event_format: { enum: ["EventStreamFormat", "JSON_STRING"] } }),
        (_, to, options) => to.createEventStream({ format: "JSON_STRING" }, options),
      ),
      gives: "stream",
    },
    getStream,
    call(
      "delete_event_stream",
      ({ stream }) => ({ event_stream_id: Number(stream) }),
      ({ stream }, to, options) => to.deleteEventStream({ event_stream_id: Number(stream) }, options),
    ),
    { ...getStream, refused: 404 },
    call(
      "delete_personal_unit",
      () => ({}),
      (_, to, options) => to.deletePersonalUnit({}, options),
    ),
    { ...getPersonalUnit, refused: 404 },
    call(
      "create_personal_unit",
      () => ({ billing_day: 1 }),
      (_, to, options) => to.createPersonalUnit({ billing_day: 1 }, options),
    ),
    getPersonalUnit,
    { ...deleteOrganisation, refused: 400 },
    { ...deleteUnit, refused: 403 },
    call(
      "delete_product",
      ({ product = "" }) => ({ product_id: product }),
      ({ product = "" }, to, options) => to.deleteProduct({ product_id: product }, options),
    ),
    deleteUnit,
    deleteOrganisation,
    call(
      "get_available_units",
      () => ({}),
      (_, to, options) => to.getAvailableUnits({}, options),
    ),
  ];
}

function call(
  method: string,
  args: (ids: Ids) => Readonly<Record<string, PythonValue>>,
  ours: (ids: Ids, client: Squonk2Client, options: CallOptions) => AnyCall,
): FlowStep {
  return { of: (ids) => step(method, args(ids), (client, options) => ours(ids, client, options)) };
}
