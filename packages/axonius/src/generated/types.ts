// Generated from specs/axonius by `npm run generate`. Do not edit: change the spec.
import type { components } from "./schema.ts";

export type { ErrorStatus } from "./enums.ts";

/** A role as the server gives it. Further keys are possible. */
export type Role = components["schemas"]["Role"];

/** A role to be made. */
export type RoleAddRequest = components["schemas"]["RoleAddRequest"];

/** A role as it is to be. */
export type RoleUpdateRequest = components["schemas"]["RoleUpdateRequest"];

/** What is left of a deleted role. */
export type RoleDeleteResponse = components["schemas"]["RoleDeleteResponse"];

/** What a role may do, by category (such as `adapters` or `users_assets`). The categories are the instance's own; the labels name them. */
export type PermissionTree = components["schemas"]["PermissionTree"];

/** What a role may do in one category, by action. The action that labels call `connections.delete` is the key `delete` inside the key `connections`; no key holds a dot. */
export type CategoryPermissions = components["schemas"]["CategoryPermissions"];

/** What a role may do in one part of a category, by action. Nothing deeper has been seen. */
export type SubCategoryPermissions = components["schemas"]["SubCategoryPermissions"];

/** Display texts by dotted key, with `permissions.<category>`, `permissions.<category>.<action>` and `permissions.<category>.<part>.<action>` among them. The order of the keys carries meaning. */
export type Labels = components["schemas"]["Labels"];

/** Optional modules of the instance, and the form in which they are set. */
export type FeatureFlags = components["schemas"]["FeatureFlags"];

/** Flags as they are set; there may be more than are described. */
export type FeatureFlagsConfig = components["schemas"]["FeatureFlagsConfig"];

/** State of the compliance module. */
export type CloudComplianceFlag = components["schemas"]["CloudComplianceFlag"];

/** Description of a settings form; its parts are not described here. */
export type SettingsForm = components["schemas"]["SettingsForm"];

/** Version and build of the instance. Two key names hold spaces. */
export type About = components["schemas"]["About"];

/** A failure. Taken from the vendor's document for older endpoints; that this API uses it too is inferred. It can come with a good status as well: `status` equal to `error`, or an `error` that is not empty, means failure whatever the status line says. */
export type ErrorBody = components["schemas"]["ErrorBody"];
