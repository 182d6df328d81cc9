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
  WithWarnings,
} from "@platform-clients/core";
export type { InmantaAuthOptions, LoginCredentials } from "./auth.ts";
export { createInmantaClient } from "./client.ts";
export type { InmantaClient, InmantaClientOptions, InmantaExtension, InmantaScope } from "./client.ts";
export type { AgentSession, AgentSessionState } from "./flows/agent/agent-session.ts";
export type { AgentProtocol } from "./flows/agent/connection.ts";
export { AgentCallError } from "./flows/agent/handlers.ts";
export type { AgentCall, AgentHandlers, AgentOperation } from "./flows/agent/handlers.ts";
export { openAgentSession } from "./flows/agent/open-agent-session.ts";
export type { AgentSessionOptions } from "./flows/agent/options.ts";
export type { AgentWebSocket, AgentWebSocketClass } from "./flows/agent/web-socket-api.ts";
export type { CompileAndWaitArguments, CompileOutcome } from "./flows/compile.ts";
export type { DryrunAndWaitArguments } from "./flows/dry-run.ts";
export { fileId } from "./flows/flows.ts";
export type { InmantaFlows } from "./flows/flows.ts";
export type { GraphqlReply, InmantaTypedOperations } from "./flows/typed-operations.ts";
export type { StoreAndReleaseArguments, VersionContent } from "./flows/versions.ts";
export type { WaitOptions } from "./flows/wait-options.ts";
export type { FileContent } from "./models/file-content.ts";
export { isUuid, uuid } from "./models/ids.ts";
export { range, timestamp } from "./models/range.ts";
export type { Bound, Bounds } from "./models/range.ts";
export * from "./generated/enums.ts";
export type * from "./generated/models.ts";
/** The API's `error_details`, not those of core's errors. */
export type { ErrorDetails } from "./generated/models.ts";
export type * from "./generated/operations.ts";
