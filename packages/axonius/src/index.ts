export { createAxoniusClient } from "./client.ts";
export type { AxoniusClient, AxoniusClientOptions } from "./client.ts";
export * from "@platform-clients/core/errors";
export type { AuthProvider, Call, CallOptions, Credential, Fetch, Hooks, Logger, Result, RetryOptions } from "@platform-clients/core";
export { BuiltinRole } from "./enums.ts";
export {
  isRoleNotFoundError,
  isRoleRefusedError,
  isUnknownPermissionError,
  RoleNotFoundError,
  RoleRefusedError,
  UnknownPermissionError,
} from "./errors.ts";
export type { RoleRefusal } from "./errors.ts";
export type {
  AddSystemRoleArguments,
  CatActionsToPermsArguments,
  RoleNameArguments,
  RoleUuidArguments,
  SetNameArguments,
  SetPermsArguments,
  SystemRoles,
} from "./flows/system-roles.ts";
export type { CatActions, CatActionsLengths } from "./models/cat-actions.ts";
export { allActions } from "./models/permissions.ts";
export type { PermissionSelection } from "./models/permissions.ts";
export type { PermissionTreeFlat, SystemRole } from "./models/system-role.ts";
export * from "./generated/enums.ts";
export type * from "./generated/types.ts";
export type * from "./generated/operations.ts";
