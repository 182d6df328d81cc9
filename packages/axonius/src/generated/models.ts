// Generated from specs/axonius by `npm run generate`. Do not edit: change the spec.
import type { components } from "./schema.ts";

export type {
  ErrorStatus,
} from "./enums.ts";

type Schema<Name extends keyof components["schemas"]> = components["schemas"][Name];

/** A role as returned by the server. It can contain further keys. */
export interface Role extends Schema<"Role"> {}

/** A role to create. */
export interface RoleAddRequest extends Schema<"RoleAddRequest"> {}

/** The new state of a role. */
export interface RoleUpdateRequest extends Schema<"RoleUpdateRequest"> {}

/** The name of a deleted role. */
export interface RoleDeleteResponse extends Schema<"RoleDeleteResponse"> {}

/** Permissions of a role, by category (such as `adapters` or `users_assets`). Each instance has its own categories; the labels name them. */
export interface PermissionTree extends Schema<"PermissionTree"> {}

/** Permissions of a role in one category, by action. The action that labels call `connections.delete` is the key `delete` inside the key `connections`; no key contains a dot. */
export interface CategoryPermissions extends Schema<"CategoryPermissions"> {}

/** Permissions of a role in one part of a category, by action. No deeper nesting has been seen. */
export interface SubCategoryPermissions extends Schema<"SubCategoryPermissions"> {}

/** Display texts by dotted key, including `permissions.<category>`, `permissions.<category>.<action>` and `permissions.<category>.<part>.<action>`. The order of the keys is significant. */
export interface Labels extends Schema<"Labels"> {}

/** Optional modules of the instance, and the form that configures them. */
export interface FeatureFlags extends Schema<"FeatureFlags"> {}

/** Current flags. There can be more than those described here. */
export interface FeatureFlagsConfig extends Schema<"FeatureFlagsConfig"> {}

/** State of the compliance module. */
export interface CloudComplianceFlag extends Schema<"CloudComplianceFlag"> {}

/** Description of a settings form. Its parts are not described here. */
export interface SettingsForm extends Schema<"SettingsForm"> {}

/** Version and build of the instance. Two key names contain spaces. */
export interface About extends Schema<"About"> {}

/** A failure. The shape is taken from the vendor's document for older endpoints; that this API also uses it is inferred. It can also come with a success status: `status` equal to `error`, or a non-empty `error`, means failure regardless of the status code. */
export interface ErrorBody extends Schema<"ErrorBody"> {}
