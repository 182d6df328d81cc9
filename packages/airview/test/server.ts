import type { Fetch } from "@platform-clients/core";
import { startMock } from "@platform-clients/mocks";

import { createAirviewHandler } from "../src/index.ts";
import type { AirviewHandlerOptions, Handler } from "../src/index.ts";

/** The request that shows that the server speaks the API of the client. */
export const checkGeneration = "GET /systems/0/exclusion-resources/?state=NONE";

/** The type of the references that identify the applications of the tests. */
const referencingType = "aws_account_id";

// The first ID of each table is followed by 1. IDs of several tables differ, so that an ID never matches in two of them by chance.
const lastIds = {
  environments: 10,
  systems: 20,
  applications: 30,
  technicalControls: 40,
  links: 50,
  monitoredResources: 60,
  exclusions: 70,
};
type Table = keyof typeof lastIds;
type Row = Record<string, unknown> & { readonly id: number };

const emptyServer = { ...Object.fromEntries(Object.keys(lastIds).map((table) => [table, []])), lastIds };

/** A server that has no objects at the start of each test. Test files share it, because loading it takes longer than most of them. */
export const mock = await startMock("airview", { port: false, data: emptyServer });
const actions = new Map<string, () => unknown>();

/** Removes all objects, requests and planned failures. `setup.ts` calls it before each test. */
export function reset(): void {
  mock.reset();
  actions.clear();
}

/** The `fetch` option of a client of the mock. */
export const fetch: Fetch = async (url, init) => {
  const rule = `${init.method ?? "GET"} ${new URL(url).pathname}`;
  const action = actions.get(rule);
  actions.delete(rule);
  await action?.();
  return mock.fetch(url, init);
};

/** Runs an action once, before the next request of this method and path arrives. */
export function before(rule: string, action: () => unknown): void {
  actions.set(rule, action);
}

/** Rejects every request of an operation with an error status, until `mock.faults.clear()`. */
export function refuse(operation: string, status: number): void {
  mock.faults.next(status, { operation, times: 1000 });
}

/** Every request so far, as method, path and query. */
export function lines(): string[] {
  return mock.requests.map(({ method, path, query }) => `${method} ${path}${query === "" ? "" : `?${query}`}`);
}

/** The JSON body of the last request of that line. */
export function bodyOf(line: string): unknown {
  return mock.requests[lines().lastIndexOf(line)]?.body;
}

/** The objects of one kind that the mock has. */
export function rows(table: Table): readonly Row[] {
  return (mock.state as Record<Table, Row[]>)[table];
}

/** A handler of the mock. */
export function createHandler(changes: Partial<AirviewHandlerOptions> = {}): Handler {
  const identity = { systemName: "cloud-posture", systemStage: "MONITOR", referencingType } as const;
  const options = { baseUrl: "https://airview.test", token: "Bearer abc", fetch, retry: false, ...identity, ...changes };
  return createAirviewHandler(options as AirviewHandlerOptions);
}

// The functions below add an object as another client would. They return its ID.

function add(table: Table, fields: Readonly<Record<string, unknown>>): number {
  const state = mock.state as Record<Table, Row[]> & { readonly lastIds: Record<Table, number> };
  const id = state.lastIds[table] + 1;
  state.lastIds[table] = id;
  state[table].push({ id, ...fields });
  return id;
}

/** Adds an environment. */
export function addEnvironment(name: string, abbreviation: string): number {
  return add("environments", { name, abbreviation });
}

/** Adds a system. */
export function addSystem(name: string, stage = "MONITOR"): number {
  return add("systems", { name, stage });
}

/** Adds an application without a reference of the referencing type. */
export function addApplication(name: string, changes: Readonly<Record<string, unknown>> = {}): number {
  const references = [{ type: "_internal_reference", reference: name.toLowerCase() }];
  return add("applications", {
    name,
    applicationType: "BUSINESS_APPLICATION",
    parentId: null,
    environmentId: null,
    references,
    ...changes,
  });
}

/** Adds the application of the tests. */
export function addPayments(changes: { parentId?: number | null; environmentId?: number | null } = {}): number {
  const internal = { type: "_internal_reference", reference: "payments" };
  return addApplication("Payments", { references: [internal, { type: referencingType, reference: "123456789012" }], ...changes });
}

/** Adds a control. */
export function addControl(systemId: number, reference: string, changes: Readonly<Record<string, unknown>> = {}): number {
  const kind = { name: reference, controlAction: "LOG", qualityModel: "SECURITY", severity: "HIGH" };
  const rest = { ttl: null, isBlocking: false, canDeleteResources: true, parentId: null };
  return add("technicalControls", { ...kind, ...rest, systemId, reference, ...changes });
}

/** Applies a control to an application. */
export function addLink(applicationId: number, technicalControlId: number): number {
  return add("links", { applicationId, technicalControlId });
}

/** Adds a resource with an exclusion. */
export function addExcludedResource(applicationTechnicalControlId: number, reference: string, exclusionState: string): number {
  const exclusionId = add("exclusions", { applicationTechnicalControlId });
  const report = { monitoringState: "FIXED_AUTO", type: "UNKNOWN", additionalData: "", lastModified: "2026-01-01T00:00:00+00:00" };
  return add("monitoredResources", { applicationTechnicalControlId, reference, ...report, lastSeen: null, exclusionId, exclusionState });
}
