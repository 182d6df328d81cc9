export { createAxoniusClient } from "./client.ts";
export type { AxoniusClient } from "./client.ts";
export { serviceAccountAuth } from "./auth.ts";
export type { ServiceAccountOptions } from "./auth.ts";
export type { AxoniusAuth, AxoniusCredentials, AxoniusKeys } from "../auth.ts";
export type { AxoniusClientOptions } from "../client.ts";
export type { AxoniusExtension } from "../flows/create-roles-client.ts";
export type { AxoniusOptions } from "../models/options.ts";
export * from "@platform-clients/core/errors";
export type {
  AuthProvider,
  Call,
  CallOptions,
  Credential,
  Fetch,
  Hooks,
  Logger,
  Result,
  RetryOptions,
  TokenCache,
} from "@platform-clients/core";
export type {
  AddSystemRoleArguments,
  CatActionsToPermsArguments,
  RoleNameArguments,
  RoleUuidArguments,
  SetNameArguments,
  SetPermsArguments,
} from "../flows/system-roles.ts";
export type { SystemRoles } from "./flows/system-roles.ts";
export type { CatActions, CatActionsLengths } from "../models/cat-actions.ts";
export { allActions, BuiltinRole } from "../models/enums.ts";
export {
  isRoleNotFoundError,
  isRoleRefusedError,
  isUnknownPermissionError,
  RoleNotFoundError,
  RoleRefusedError,
  UnknownPermissionError,
} from "../models/errors.ts";
export type { RoleRefusal } from "../models/errors.ts";
export { isOtherGenerationError, OtherGenerationError } from "../models/other-generation.ts";
export type { PermissionSelection } from "../models/permissions.ts";
export type { FlatPermissions, PermissionTreeFlat } from "../models/system-role.ts";
export type { SystemRole } from "./models/system-role.ts";
export type * from "./generated/models.ts";
export type * from "./generated/operations.ts";
