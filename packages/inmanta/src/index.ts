export * from "@platform-clients/core/errors";
export type {
  AuthProvider,
  Call,
  CallOptions,
  Credential,
  Fetch,
  Hooks,
  Logger,
  PagedCall,
  Result,
  RetryOptions,
  Uuid,
} from "@platform-clients/core";
export * from "./agent/index.ts";
export type { LoginCredentials } from "./auth.ts";
export { createInmantaClient } from "./client.ts";
export type { InmantaClient, InmantaClientOptions, InmantaScope } from "./client.ts";
export type { CompileAndWaitArguments, CompileOutcome } from "./flows/compile.ts";
export type { DryrunAndWaitArguments } from "./flows/dry-run.ts";
export { fileId } from "./flows/files.ts";
export type { FileContent } from "./flows/files.ts";
export type { InmantaFlows } from "./flows/flows.ts";
export type { StoreAndReleaseArguments, VersionContent } from "./flows/versions.ts";
export type { WaitOptions } from "./flows/wait.ts";
export { isUuid, uuid } from "./ids.ts";
export type { GraphqlReply, InmantaMethods } from "./methods.ts";
export { range, timestamp } from "./range.ts";
export type { Bound, Bounds } from "./range.ts";
export type { Warned, WithWarnings } from "./warnings.ts";
export * from "./generated/enums.ts";
export type * from "./generated/types.ts";
/** The wire's `error_details`, not the facts of core's errors. */
export type { ErrorDetails } from "./generated/types.ts";
export type * from "./generated/operations.ts";
