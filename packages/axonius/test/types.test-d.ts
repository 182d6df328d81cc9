import type { AxoniusClient as JsonApiClient, SystemRole as JsonApiSystemRole } from "../src/jsonapi/index.ts";
import type { AuthProvider, Call, Failures, NoArguments } from "@platform-clients/core";
import { expectTypeOf } from "vitest";

import { BuiltinRole, createAxoniusClient, isRoleRefusedError, isUnknownPermissionError } from "../src/index.ts";
import type {
  allActions,
  AxoniusClient,
  CatActions,
  ErrorBody,
  PermissionSelection,
  PermissionTree,
  Role,
  RoleRefusal,
  SystemRole,
} from "../src/index.ts";

type Roles = AxoniusClient["systemRoles"];
declare const client: AxoniusClient;
declare const roles: Roles;
declare const auth: AuthProvider;
declare const caught: unknown;

// Options: key and secret, or an auth provider.
const baseUrl = "axonius.example.com";
createAxoniusClient({ baseUrl, apiKey: "demo-key", apiSecret: async () => "demo-secret" });
createAxoniusClient({ baseUrl, auth });
// @ts-expect-error -- the secret is missing
createAxoniusClient({ baseUrl, apiKey: "demo-key" });
// @ts-expect-error -- the credentials are missing
createAxoniusClient({ baseUrl });
// @ts-expect-error -- both kinds of credentials
createAxoniusClient({ baseUrl, apiKey: "demo-key", apiSecret: "demo-secret", auth });
// @ts-expect-error -- Axonius has no bearer tokens
createAxoniusClient({ baseUrl, token: "some-token" });

// Operations.
expectTypeOf<AxoniusClient["listRoles"]>().parameter(0).toEqualTypeOf<NoArguments | undefined>();
expectTypeOf(client.listRoles()).toEqualTypeOf<Call<Role[], Failures<{ 401: ErrorBody; 403: ErrorBody; 500: ErrorBody | string }>>>();
expectTypeOf<Parameters<AxoniusClient["addRole"]>[0]["permissions"]>().toEqualTypeOf<PermissionTree>();
expectTypeOf<PermissionTree[string]>().not.toBeAny();
// @ts-expect-error -- the UUID is missing
void client.updateRole({ name: "x", permissions: {} });

// Selections.
expectTypeOf<{ adapters: "get"; users_assets: readonly string[]; settings: typeof allActions }>().toExtend<PermissionSelection>();
expectTypeOf<{ adapters: true }>().not.toExtend<PermissionSelection>();
expectTypeOf<{ adapters: { get: "yes" } }>().not.toExtend<PermissionSelection>();
expectTypeOf<SystemRole["permissions_flat"] | SystemRole["permissions"]>().toExtend<PermissionSelection>();

// Flows.
expectTypeOf<Awaited<ReturnType<Roles["get"]>>>().toEqualTypeOf<SystemRole[]>();
expectTypeOf<SystemRole>().toExtend<Role>();
expectTypeOf<SystemRole["name"]>().toEqualTypeOf<string>();
expectTypeOf<SystemRole["permissions_flat"][string]>().toEqualTypeOf<Record<string, boolean>>();
expectTypeOf<Awaited<ReturnType<Roles["catActions"]>>>().toEqualTypeOf<CatActions>();
expectTypeOf<Awaited<ReturnType<Roles["catActionsToPerms"]>>>().toEqualTypeOf<PermissionTree>();
expectTypeOf<Awaited<ReturnType<Roles["prettyPerms"]>>>().toBeString();
expectTypeOf<CatActions["actions"]>().toEqualTypeOf<Readonly<Record<string, Readonly<Record<string, string>>>>>();
// @ts-expect-error -- a misspelt argument
void roles.setPerms({ name: "x", perms: {} });
// @ts-expect-error -- the spelling of the Python client
void roles.setName({ name: "x", new_name: "y" });
// @ts-expect-error -- a value that is not a boolean
void roles.add({ name: "x", permissions: { adapters: { get: "yes" } } });

// Errors.
if (isRoleRefusedError(caught)) expectTypeOf(caught.code).toEqualTypeOf<RoleRefusal>();
if (isUnknownPermissionError(caught)) expectTypeOf(caught.valid).toEqualTypeOf<Readonly<Record<string, string>>>();
expectTypeOf<BuiltinRole>().toEqualTypeOf<"Admin" | "Viewer" | "Restricted" | "No Access">();
expectTypeOf(BuiltinRole.NO_ACCESS).toEqualTypeOf<"No Access">();

// The JSON:API generation: the same functions, and roles with their data scope.
declare const jsonApi: JsonApiClient;
expectTypeOf(jsonApi.systemRoles).toExtend<Roles>();
expectTypeOf<Awaited<ReturnType<JsonApiClient["systemRoles"]["get"]>>>().toEqualTypeOf<JsonApiSystemRole[]>();
expectTypeOf<JsonApiSystemRole>().toExtend<SystemRole>();
expectTypeOf<NonNullable<JsonApiSystemRole["data_scope_restriction"]>["data_scope"]>().toEqualTypeOf<string | null | undefined>();
// @ts-expect-error -- a deletion has no body
void jsonApi.deleteRole({ uuid: "x", data: { type: "roles_schema" } });
