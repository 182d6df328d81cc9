import { expectTypeOf, test } from "vitest";

import { Application, createAirviewClient, createAirviewHandler, TechnicalControlType } from "../src/index.ts";
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
  wire,
} from "../src/index.ts";

declare const handler: Handler;
declare const config: BackendConfig;
declare const application: Application;

/** Takes what is only compiled, never run. */
const compiled = (...unused: (() => unknown)[]): number => unused.length;

test("results", () => {
  expectTypeOf<ReturnType<Handler["handleApplication"]>>().resolves.toEqualTypeOf<Stored<Application>>();
  expectTypeOf<Stored<Application>["id"]>().toEqualTypeOf<number>();
  expectTypeOf<ReturnType<Handler["handleComplianceEvent"]>>().resolves.toEqualTypeOf<void>();
  expectTypeOf<ReturnType<Handler["getExclusionsByState"]>>().resolves.toEqualTypeOf<ExclusionResource[]>();
});

test("models and wire types of one name are told apart", () => {
  expectTypeOf<wire.Application>().toHaveProperty("applicationType");
  expectTypeOf<Application>().not.toHaveProperty("applicationType");
  expectTypeOf<wire.ExclusionResource>().toHaveProperty("applicationReferences");
  compiled(async () => {
    const found = await createAirviewClient({ baseUrl: "" }).getEnvironments();
    expectTypeOf(found).toEqualTypeOf<wire.Environment[]>();
  });
});

test("models are read-only, and fit where their fields are asked for", () => {
  compiled(() => {
    // @ts-expect-error -- read-only
    application.name = "other";
    // @ts-expect-error -- misspelt
    return new Application({ name: "a", reference: "b", parentID: 1 });
  });
  expectTypeOf<Application>().toExtend<ComplianceEventFields["application"]>();
});

test("enums: closed ones refuse, open ones take what later servers add", () => {
  compiled(() => {
    // @ts-expect-error -- no state of an exclusion
    void handler.getExclusionsByState("OPEN");
    // @ts-expect-error -- no server accepts it
    return TechnicalControlType.SECURITY;
  });
  expectTypeOf<TechnicalControlType>().toEqualTypeOf<TechnicalControlAction>();
  expectTypeOf<"ADDED_LATER">().toExtend<MonitoredResourceState>();
});

test("a handler's options", () => {
  const identity = { baseUrl: "", systemName: "", systemStage: "BUILD", referencingType: "" } as const;
  compiled(() => createAirviewHandler({ ...identity, token: "Bearer abc", timeout: 1000 }));
  compiled(() => createAirviewHandler(config));
  // @ts-expect-error -- neither token nor auth
  compiled(() => createAirviewHandler(identity));
  // @ts-expect-error -- spreading leaves the token out
  // oxlint-disable-next-line typescript/no-misused-spread -- that is the mistake
  compiled(() => createAirviewHandler({ ...config }));
  // @ts-expect-error -- misspelt
  compiled(() => createAirviewHandler({ ...identity, token: "", timeOut: 1000 }));
  expectTypeOf<BackendConfig>().toExtend<AirviewHandlerOptions>();
});

test("error bodies by status", () => {
  type Outcome = Awaited<ReturnType<ReturnType<AirviewClient["setExclusionResourceState"]>["result"]>>;
  type Failure = Extract<Outcome, { ok: false }>["error"];
  expectTypeOf<Extract<Failure, { status: 409 }>["body"]>().toEqualTypeOf<wire.ConflictText>();
  expectTypeOf<Extract<Failure, { status: 422 }>["body"]>().toEqualTypeOf<wire.ErrorBody>();
});
