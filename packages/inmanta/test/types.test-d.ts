import type { Uuid } from "@platform-clients/core";
import { expectTypeOf } from "vitest";

import type { InmantaOperations } from "../src/generated/operations.ts";
import type { InmantaWebhooks } from "../src/generated/webhooks.ts";
import { createInmantaClient, isUuid, range, uuid } from "../src/index.ts";
import type {
  CompileReport,
  Environment,
  InmantaClient,
  LatestReleasedResource,
  OpenAPI,
  PagingLinks,
  RangeConstraint,
} from "../src/index.ts";
import { createRawClient } from "../src/raw.ts";

const id = "0d6f2b84-91c3-4e5a-b7d8-3f1e2c4a5b60";
declare const inmanta: InmantaClient;
declare const text: string;

// Ids have the type Uuid.
void inmanta.resourceList({ tid: id });
// @ts-expect-error -- "123" is not a UUID
void inmanta.resourceList({ tid: "123" });
// @ts-expect-error -- not a UUID
createInmantaClient({ baseUrl: "http://localhost:8888", environment: "production" });
expectTypeOf(uuid("text")).toEqualTypeOf<Uuid>();
if (isUuid(text)) void inmanta.environmentGet({ id: text });

// Results come without their envelope.
expectTypeOf(inmanta.environmentList()).resolves.toEqualTypeOf<Environment[]>();
expectTypeOf(inmanta.reserveVersion()).resolves.toEqualTypeOf<number>();
expectTypeOf(inmanta.haltEnvironment()).resolves.toBeVoid();
expectTypeOf(inmanta.environmentSettingDelete({ id: "auto_deploy" })).resolves.toBeNull();
expectTypeOf(inmanta.getApiDocs({ format: "openapi" })).resolves.toEqualTypeOf<OpenAPI>();
expectTypeOf(inmanta.getApiDocs()).resolves.toEqualTypeOf<string>();
expectTypeOf(inmanta.getApiDocs({ format: "swagger" })).resolves.toEqualTypeOf<string>();

// The other properties of the body have types too.
const paged = inmanta.resourceList({ limit: 20 });
expectTypeOf(paged).toExtend<Promise<LatestReleasedResource[]> & AsyncIterable<LatestReleasedResource>>();
expectTypeOf(paged.withResponse()).resolves.toHaveProperty("links").toEqualTypeOf<PagingLinks>();
expectTypeOf(paged.withResponse())
  .resolves.toHaveProperty("metadata")
  .toExtend<{ total: number; before: number; after: number; page_size: number }>();
const written = inmanta.setParameter({ name: "motd", source: "user", value: "hello" });
expectTypeOf(written.withResponse()).resolves.toHaveProperty("warnings").toEqualTypeOf<readonly string[]>();
expectTypeOf(inmanta.deploy().withResponse()).resolves.toHaveProperty("warnings").toEqualTypeOf<readonly string[]>();
const read = inmanta.getParameters().withResponse();
// @ts-expect-error -- operations that read have no warnings
void read.then(({ warnings }) => warnings);

// Only the columns of the list can be sorted by.
void inmanta.getCompileReports({ sort: "requested.desc" });
void inmanta.listNotifications({ sort: "created.asc" });
// @ts-expect-error -- not a column of notifications
void inmanta.listNotifications({ sort: "title.asc" });
// @ts-expect-error -- the direction is missing
void inmanta.getAgents({ sort: "name" });

// Only the filters of the list can be used.
void inmanta.resourceList({ filter: { status: ["deployed", "!orphaned"], agent: ["web"] } });
void inmanta.getCompileReports({ filter: { requested: range({ ge: new Date() }), success: true } });
// @ts-expect-error -- not a filter of resources
void inmanta.resourceList({ filter: { name: ["web"] } });
// @ts-expect-error -- not a state of resources
void inmanta.resourceList({ filter: { status: ["!broken"] } });
// @ts-expect-error -- boolean filters take one value
void inmanta.getCompileReports({ filter: { success: [true] } });
// @ts-expect-error -- the bound is missing
void inmanta.getCompileReports({ filter: { requested: ["2025-11-21"] } });
// @ts-expect-error -- the history has no filter at all
void inmanta.resourceHistory({ rid: "std::File[web1,path=/etc/motd]", filter: {} });
// @ts-expect-error -- a misspelt argument
void inmanta.resourceList({ limits: 20 });
expectTypeOf(range({ ge: 1 })).toEqualTypeOf<RangeConstraint[]>();

// Lower and upper bounds of a page exclude each other.
void inmanta.resourceList({ start: "std::File", first_id: "std::File[web1,path=/etc/motd]" });
void inmanta.resourceList({ end: "std::File", last_id: "std::File[web1,path=/etc/motd]" });
// @ts-expect-error -- both bounds
void inmanta.resourceList({ start: "std::File", end: "std::Service" });
// @ts-expect-error -- a tie-break of the other bound
void inmanta.resourceList({ start: "std::File", last_id: "std::File[web1,path=/etc/motd]" });
// @ts-expect-error -- both timestamps
void inmanta.getResourceActions({ first_timestamp: "2025-11-21T09:00:00", last_timestamp: "2025-11-21T10:00:00" });
// @ts-expect-error -- v1 too
void inmanta.listAgents({ start: "a", end: "b" });

// The result of a GraphQL query has the given type.
expectTypeOf(inmanta.graphql<{ environments: string[] }>({ query: "{}" }))
  .resolves.toHaveProperty("data")
  .toEqualTypeOf<{ environments: string[] } | null>();
expectTypeOf(inmanta.graphql({ query: "{}" }))
  .resolves.toHaveProperty("data")
  .toBeUnknown();

// The status of an error determines the type of its body.
const outcome = await inmanta.deploy().result();
if (!outcome.ok && outcome.error.status === 404) expectTypeOf(outcome.error.body.metadata?.warnings).toEqualTypeOf<string[] | undefined>();

// A login requires user and password.
createInmantaClient({ baseUrl: "http://localhost:8888", auth: { username: "alice", password: "correct horse" } });
// @ts-expect-error -- no password
createInmantaClient({ baseUrl: "http://localhost:8888", auth: { username: "alice" } });

// Flows and operations with a result from the status.
expectTypeOf(inmanta.compileAndWait()).resolves.toHaveProperty("report").toEqualTypeOf<CompileReport | undefined>();
expectTypeOf(inmanta.isCompiling({ id })).resolves.toBeBoolean();
expectTypeOf(inmanta.statFile({ id: "zz" })).resolves.toBeBoolean();
expectTypeOf(inmanta.withEnvironment(id)).toEqualTypeOf<InmantaClient>();
void inmanta.compileAndWait({}, { deadline: 60_000, interval: 500, timeout: 5_000, token: "a.b.c" });
void inmanta.storeAndRelease({ content: () => ({ resources: [], module_version_info: {} }) }, { deadline: 60_000, timeout: 5_000 });
// @ts-expect-error -- only flows that poll have an interval
void inmanta.uploadFiles([], { interval: 500 });

// The raw client has the paths of the spec.
const raw = createRawClient(inmanta);
void raw.GET("/api/v2/project");
// @ts-expect-error -- not a path of the spec
void raw.GET("/api/v2/nothing");

// No call to agents is an operation.
type AgentSide =
  | "getStatus"
  | "setState"
  | "trigger"
  | "triggerReadVersion"
  | "doDryrun"
  | "getParameter"
  | "notifyTimerUpdate"
  | "removeExecutorVenvs"
  | "triggerGetStatus"
  | "getDbStatus";
expectTypeOf<keyof InmantaWebhooks>().toEqualTypeOf<AgentSide>();
expectTypeOf<keyof InmantaWebhooks & keyof InmantaOperations>().toBeNever();
