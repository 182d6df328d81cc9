import type { ModelContext } from "../state/model.ts";
import { addDays, billingPeriod, dayOf, daysIn } from "./billing.ts";
import type { ProcessingCharge, Product, Squonk2State, StoredSize } from "./state.ts";
import { timestamp } from "./views.ts";

/** How many billing periods before the present one have charges: as many as the server can be asked for. */
const priorPeriods = 23;
const billingDay = 5;
const users = ["maria", "tom.reed"];

const ids = {
  organisation: "org-4c1f0a52-7d3b-4e86-9a1c-2b5d8e6f7a90",
  defaultOrganisation: "org-0d9e8f71-6a2b-4c35-8e4d-1f2a3b4c5d6e",
  unit: "unit-8b7e2d14-95c6-4f3a-b0d8-6e1c9a7f5b23",
  personalUnit: "unit-1e6f9c08-3b4d-4a7e-8c52-d90b7a6e5f41",
  tier: "product-5a9d3e70-2c8b-4d16-9f7e-0b4c6d8e1a35",
  storage: "product-c27b6f19-8e4a-4b0d-a3c5-7f1e9d2b6084",
  asset: "asset-f3b81d6c-4e09-4a72-b5d8-3c6a9e0f7214",
};

const merchantKind = "DATA_MANAGER";
const tierType = "DATA_MANAGER_PROJECT_TIER_SUBSCRIPTION";
const storageType = "DATA_MANAGER_STORAGE_SUBSCRIPTION";

/**
 * Creates the data that a new mock starts with: the objects of the spec's examples, which are two years old, with charges in every billing
 * period of these years.
 *
 * @param context Clock and random numbers.
 * @returns The data.
 */
export function exampleData(context: ModelContext): Squonk2State {
  const today = dayOf(context.clock.now());
  const { from } = billingPeriod(today, billingDay, -priorPeriods);
  const at = (days: number, time: string): string => `${addDays(from, days)}T${time}Z`;
  const products = productsSince(from, today, context);
  return {
    version: "4.4.0",
    caller: "maria",
    accounts: [
      { id: "maria", admin: true, roles: ["account-server-user"] },
      { id: "tom.reed", admin: false, roles: ["account-server-user"] },
    ],
    merchants: [
      { id: 1, created: at(-40, "09:00:00"), kind: merchantKind, name: "Chemistry Data Manager", api_hostname: "data-manager.example.com" },
      { id: 2, created: at(-30, "14:30:00"), kind: merchantKind, name: "Test Data Manager", api_hostname: "data-manager-test.example.com" },
    ],
    default_organisation: ids.defaultOrganisation,
    organisations: [
      {
        id: ids.organisation,
        name: "Helix Research",
        owner_id: "maria",
        private: true,
        created: at(-10, "10:00:00"),
        default_product_privacy: "DEFAULT_PRIVATE",
        users: [...users],
      },
      {
        id: ids.defaultOrganisation,
        name: "Default",
        private: false,
        created: at(-40, "08:00:00"),
        default_product_privacy: "DEFAULT_PUBLIC",
        users: [],
      },
    ],
    units: [
      {
        id: ids.unit,
        organisation_id: ids.organisation,
        name: "Kinase Screening",
        owner_id: "maria",
        private: true,
        created: at(-10, "10:10:00"),
        billing_day: billingDay,
        default_product_privacy: "DEFAULT_PRIVATE",
        users: [...users],
        personal: false,
      },
      {
        id: ids.personalUnit,
        organisation_id: ids.defaultOrganisation,
        name: "maria",
        owner_id: "maria",
        private: true,
        created: at(-20, "16:45:00"),
        billing_day: 15,
        default_product_privacy: "DEFAULT_PUBLIC",
        users: ["maria"],
        personal: true,
      },
    ],
    product_types: [
      { type: storageType, service_kind: merchantKind },
      ...["EVALUATION", "BRONZE", "SILVER", "GOLD"].map((flavour) => ({ type: tierType, flavour, service_kind: merchantKind })),
    ],
    default_storage_cost: { cost: "0.2", units: "GB/day", description: "Coins for each GB stored, per day" },
    products,
    processing_charges: processingUntil(today, context),
    assets: [
      {
        id: ids.asset,
        creator: "maria",
        name: "docking-config",
        scope: "UNIT",
        scope_id: ids.unit,
        secret: false,
        disabled: false,
        content: "exhaustiveness: 16",
        created: at(30, "08:20:00"),
        content_modified: at(32, "10:05:00"),
        description: "Settings for docking jobs",
        merchants: [1],
      },
    ],
    event_stream_service: { version: "1.3.0", protocol: "WEBSOCKET", name: "fastapi-ws-event-stream" },
    event_streams: [],
  };
}

function productsSince(day: string, today: string, { random }: ModelContext): Product[] {
  // The size changes at the beginning of each period, and is at least one byte.
  const sizes = (gigabytes: number): StoredSize[] =>
    periodsUntil(today).map(({ from }) => ({ from, bytes: 1 + random.below(gigabytes * 10) * 100_000_000 }));
  const common = { unit_id: ids.unit };
  return [
    {
      ...common,
      id: ids.tier,
      created: `${day}T11:15:00Z`,
      type: tierType,
      flavour: "SILVER",
      name: "Docking Runs",
      allowance: 1000,
      limit: 1000,
      claimable: true,
      claim: { id: "project-9e2c7a54-1b6d-4f80-93ae-5d7c0b8f2e61", name: "Kinase docking" },
      sizes: sizes(3),
    },
    {
      ...common,
      id: ids.storage,
      created: `${day}T11:20:00Z`,
      type: storageType,
      name: "Screening Storage",
      allowance: 200,
      limit: 300,
      claimable: false,
      sizes: sizes(9),
    },
  ];
}

// One to three jobs in each period. The latest one is still running.
function processingUntil(today: string, { clock, random }: ModelContext): ProcessingCharge[] {
  const charges: ProcessingCharge[] = [];
  const add = (started: Date, ended: Date, closed: boolean): void => {
    charges.push({
      product_id: ids.tier,
      merchant_id: 1,
      ...(closed ? { closed: timestamp(new Date(ended.getTime() + 2000)) } : {}),
      final: closed,
      charge: {
        id: 1801 + charges.length,
        sqn: 1 + random.below(3),
        name: "smina-docking",
        username: users[random.below(users.length)] ?? "maria",
        timestamp: timestamp(ended),
        coins: ((1 + random.below(80)) / 4).toFixed(2),
        additional_data: { job_collection: "docking", job_job: "smina", job_version: "1.2.0", started: timestamp(started) },
      },
    });
  };
  for (const { from, until } of periodsUntil(today)) {
    const passed = daysIn({ from, until: until < today ? until : today });
    const days = Array.from({ length: 1 + random.below(3) }, () => random.below(passed)).toSorted((one, other) => one - other);
    for (const day of passed === 0 ? [] : days) {
      const started = Date.parse(`${addDays(from, day)}T08:00:00Z`) + random.below(6 * 3600) * 1000;
      add(new Date(started), new Date(started + (1 + random.below(7200)) * 1000), true);
    }
  }
  const now = clock.now().getTime();
  add(new Date(now - 3_600_000), new Date(now - 60_000), false);
  return charges;
}

function periodsUntil(today: string): ReturnType<typeof billingPeriod>[] {
  return Array.from({ length: priorPeriods + 1 }, (_, index) => billingPeriod(today, billingDay, index - priorPeriods));
}
