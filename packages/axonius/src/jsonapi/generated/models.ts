// Generated from specs/axonius by `npm run generate`. Do not edit: change the spec.
import type { components } from "./schema.ts";

type Schema<Name extends keyof components["schemas"]> = components["schemas"][Name];

/** All roles. */
export interface RoleListResponse extends Schema<"RoleListResponse"> {}

/** One role. */
export interface RoleResponse extends Schema<"RoleResponse"> {}

/** A role as a JSON:API resource. */
export interface RoleResource extends Schema<"RoleResource"> {}

/** A role as returned by the server. It can contain further keys. */
export interface Role extends Schema<"Role"> {}

/** Which data scope limits what a role can see. */
export interface DataScopeRestriction extends Schema<"DataScopeRestriction"> {}

/** The data scope of a role. */
export interface DataScopeRestrictionRequest extends Schema<"DataScopeRestrictionRequest"> {}

/** A role to create, or the new state of one. */
export interface RoleRequest extends Schema<"RoleRequest"> {}

/** A role to send, as a JSON:API resource. */
export interface RoleRequestResource extends Schema<"RoleRequestResource"> {}

/** What can be set of a role. */
export interface RoleRequestAttributes extends Schema<"RoleRequestAttributes"> {}

/** The answer to a deletion. */
export interface RoleDeleteResponse extends Schema<"RoleDeleteResponse"> {}

/** The name of a deleted role. */
export interface RoleDeleteMeta extends Schema<"RoleDeleteMeta"> {}

/** A resource without attributes. */
export interface MetadataResource extends Schema<"MetadataResource"> {}

/** An answer that only carries metadata. */
export interface MetadataResponse extends Schema<"MetadataResponse"> {}

/** Facts about what was done. Its contents are unknown, except for `name`, which the deletion of a role returns. */
export interface Metadata extends Schema<"Metadata"> {}

/** Permissions of a role, by category (such as `adapters` or `users_assets`). Each instance has its own categories; the labels name them. */
export interface PermissionTree extends Schema<"PermissionTree"> {}

/** Permissions of a role in one category, by action. The action that labels call `connections.delete` is the key `delete` inside the key `connections`; no key contains a dot. */
export interface CategoryPermissions extends Schema<"CategoryPermissions"> {}

/** Permissions of a role in one part of a category, by action. No deeper nesting has been seen. */
export interface SubCategoryPermissions extends Schema<"SubCategoryPermissions"> {}

/** Display texts by dotted key, including `permissions.<category>`, `permissions.<category>.<action>` and `permissions.<category>.<part>.<action>`. The order of the keys is significant. */
export interface Labels extends Schema<"Labels"> {}

/** All data scopes. */
export interface DataScopeListResponse extends Schema<"DataScopeListResponse"> {}

/** All data scopes, as one JSON:API resource. */
export interface DataScopesResource extends Schema<"DataScopesResource"> {}

/** The data scopes of an instance. */
export interface DataScopes extends Schema<"DataScopes"> {}

/** Settings of data scopes. Their contents are unknown. */
export interface DataScopeSettings extends Schema<"DataScopeSettings"> {}

/** Saved queries that limit what roles can see. */
export interface DataScope extends Schema<"DataScope"> {}

/** A data scope to create. */
export interface DataScopeRequest extends Schema<"DataScopeRequest"> {}

/** A data scope to create, as a JSON:API resource. */
export interface DataScopeRequestResource extends Schema<"DataScopeRequestResource"> {}

/** What can be set of a data scope. */
export interface DataScopeRequestAttributes extends Schema<"DataScopeRequestAttributes"> {}

/** The new state of a data scope. */
export interface DataScopeUpdateRequest extends Schema<"DataScopeUpdateRequest"> {}

/** The new state of a data scope, as a JSON:API resource. */
export interface DataScopeUpdateResource extends Schema<"DataScopeUpdateResource"> {}

/** What is sent to change a data scope. */
export interface DataScopeUpdateAttributes extends Schema<"DataScopeUpdateAttributes"> {}

/** A page of users. */
export interface UserListResponse extends Schema<"UserListResponse"> {}

/** A user as a JSON:API resource. */
export interface UserResource extends Schema<"UserResource"> {}

/** A user as returned by the server. It can contain further keys. */
export interface User extends Schema<"User"> {}

/** Constants of the instance. Its parts are not described here. */
export interface Constants extends Schema<"Constants"> {}

/** A failure. The shape is that of JSON:API; that the server uses it is inferred: the Python client reads only the status. */
export interface ErrorBody extends Schema<"ErrorBody"> {}

/** One failure. */
export interface ErrorObject extends Schema<"ErrorObject"> {}
