export { createAxoniusClient } from "./client.ts";
export type { AxoniusClient, AxoniusClientOptions } from "./client.ts";
export type { AxoniusAuth, AxoniusCredentials, AxoniusKeys } from "./auth.ts";
export type { AxoniusExtension } from "./flows/create-roles-client.ts";
export type { AxoniusOptions } from "./models/options.ts";
export * from "@platform-clients/core/errors";
export type { AuthProvider, Call, CallOptions, Credential, Fetch, Hooks, Logger, Result, RetryOptions } from "@platform-clients/core";
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
export { allActions, BuiltinRole } from "./models/enums.ts";
export {
  isRoleNotFoundError,
  isRoleRefusedError,
  isUnknownPermissionError,
  RoleNotFoundError,
  RoleRefusedError,
  UnknownPermissionError,
} from "./models/errors.ts";
export type { RoleRefusal } from "./models/errors.ts";
export { isOtherGenerationError, OtherGenerationError } from "./models/other-generation.ts";
export type { PermissionSelection } from "./models/permissions.ts";
export type { FlatPermissions, PermissionTreeFlat, SystemRole } from "./models/system-role.ts";
export * from "./generated/enums.ts";
export type * from "./generated/models.ts";
export type * from "./generated/operations.ts";
