import { expectTypeOf } from "vitest";

import { Application, createAirviewClient, createAirviewHandler, TechnicalControl, TechnicalControlType } from "../src/index.ts";
import type {
  AirviewClient,
  AirviewHandlerOptions,
  BackendConfig,
  ComplianceEventFields,
  ExclusionResource,
  Handler,
  MonitoredResourceState,
  Stored,
  TechnicalControlAction,
  TechnicalControlFields,
  wire,
} from "../src/index.ts";
import { createRawClient } from "../src/raw.ts";

declare const handler: Handler;
declare const config: BackendConfig;
declare const application: Application;
declare const event: ComplianceEventFields;

// Results of a handler.
expectTypeOf<ReturnType<Handler["handleApplication"]>>().resolves.toEqualTypeOf<Stored<Application>>();
expectTypeOf<Stored<Application>["id"]>().toEqualTypeOf<number>();
expectTypeOf<ReturnType<Handler["handleComplianceEvent"]>>().resolves.toEqualTypeOf<void>();
expectTypeOf<ReturnType<Handler["getExclusionsByState"]>>().resolves.toEqualTypeOf<ExclusionResource[]>();

// Models and wire types of the same name are different types.
expectTypeOf<wire.Application>().toHaveProperty("applicationType");
expectTypeOf<Application>().not.toHaveProperty("applicationType");
expectTypeOf<wire.ExclusionResource>().toHaveProperty("applicationReferences");
const client = createAirviewClient({ baseUrl: "" });
expectTypeOf(client).toEqualTypeOf<AirviewClient>();
expectTypeOf(await client.getEnvironments()).toEqualTypeOf<wire.Environment[]>();

// Models are read-only, and are accepted where their fields are expected.
// @ts-expect-error -- read-only
application.name = "other";
// @ts-expect-error -- misspelt
void new Application({ name: "a", reference: "b", parentID: 1 });
expectTypeOf<Application>().toExtend<ComplianceEventFields["application"]>();

// Closed enums reject unknown values. Open enums accept the values of later servers.
// @ts-expect-error -- not a state of an exclusion
void handler.getExclusionsByState("OPEN");
// @ts-expect-error -- no server accepts it
void TechnicalControlType.SECURITY;
// @ts-expect-error -- no server accepts it
void new TechnicalControl({ name: "a", reference: "b", qualityModel: "SECURITY", type: "SECURITY" });
// @ts-expect-error -- the Python client's spelling
void handler.handleComplianceEvent({ ...event, additional_data: "a" });
expectTypeOf<TechnicalControl>().toExtend<TechnicalControlFields>();
expectTypeOf<TechnicalControlType>().toExtend<TechnicalControlAction>();
expectTypeOf<"ADDED_LATER">().toExtend<MonitoredResourceState>();

// The options of a handler.
const identity = { baseUrl: "", systemName: "", systemStage: "BUILD", referencingType: "" } as const;
createAirviewHandler({ ...identity, token: "Bearer abc", timeout: 1000 });
createAirviewHandler(config);
// @ts-expect-error -- neither token nor auth
createAirviewHandler(identity);
// @ts-expect-error -- spreading does not copy the token
// oxlint-disable-next-line typescript/no-misused-spread -- the mistake under test
createAirviewHandler({ ...config });
// @ts-expect-error -- misspelt
createAirviewHandler({ ...identity, token: "", timeOut: 1000 });
expectTypeOf<BackendConfig>().toExtend<AirviewHandlerOptions>();

// Calls accept credentials of their own.
void handler.getExclusionsByState("PENDING", { token: () => "abc", deadline: 1000 });
void client.getEnvironments({}, { token: "abc" });

// Error bodies by status.
type Outcome = Awaited<ReturnType<ReturnType<AirviewClient["setExclusionResourceState"]>["result"]>>;
type Failure = Extract<Outcome, { ok: false }>["error"];
expectTypeOf<Extract<Failure, { status: 409 }>["body"]>().toEqualTypeOf<wire.ConflictText>();
expectTypeOf<Extract<Failure, { status: 422 }>["body"]>().toEqualTypeOf<wire.ErrorBody>();

// The raw client has the paths of the schema.
const raw = createRawClient(client);
void raw.GET("/search/", { params: { query: { q: "a" } } });
// @ts-expect-error -- not a path of the schema
void raw.GET("/nowhere/");
