export { createCyberwatchClient } from "./client.ts";
export type { CyberwatchClient, CyberwatchClientOptions } from "./client.ts";
export type { CyberwatchV3Credentials } from "./auth.ts";
export * from "@platform-clients/core/errors";
export type {
  AuthProvider,
  Call,
  CallOptions,
  Credential,
  Fetch,
  GatherOptions,
  Hooks,
  Logger,
  Page,
  PagedCall,
  PageOptions,
  Result,
  RetryOptions,
} from "@platform-clients/core";
export { groupNames } from "../models/group.ts";
export * from "./generated/enums.ts";
export type * from "./generated/models.ts";
export type * from "./generated/operations.ts";
