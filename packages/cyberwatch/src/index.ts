export { createCyberwatchClient } from "./client.ts";
export type { CyberwatchClient, CyberwatchClientOptions, CyberwatchMethods } from "./client.ts";
export type { PingCall, PingErrors } from "./ping-call.ts";
export { affectedServers, scoreOf } from "./models/cve.ts";
export type { AffectedServer } from "./models/cve.ts";
export { groupNames } from "./models/group.ts";
export * from "./generated/enums.ts";
export type * from "./generated/types.ts";
export type * from "./generated/operations.ts";
