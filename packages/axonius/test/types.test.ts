import type { Call, Failures, NoArguments } from "@platform-clients/core";
import { describe, expectTypeOf, it } from "vitest";

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

describe("types", () => {
  it("ask for key and secret", () => {
    expectTypeOf(createAxoniusClient).parameter(0).toHaveProperty("apiSecret");
    // @ts-expect-error the secret is missing
    expectTypeOf(createAxoniusClient).toBeCallableWith({ baseUrl: "axonius.example.com", apiKey: "demo-key" });
    expectTypeOf(createAxoniusClient).toBeCallableWith({
      baseUrl: "axonius.example.com",
      apiKey: "demo-key",
      apiSecret: async () => "demo-secret",
    });
  });

  it("of operations", () => {
    expectTypeOf<AxoniusClient["listRoles"]>().parameter(0).toEqualTypeOf<NoArguments | undefined>();
    expectTypeOf<AxoniusClient["listRoles"]>().returns.toEqualTypeOf<
      Call<Role[], Failures<{ 401: ErrorBody; 403: ErrorBody; 500: ErrorBody }>>
    >();
    expectTypeOf<Parameters<AxoniusClient["addRole"]>[0]["permissions"]>().toEqualTypeOf<PermissionTree>();
    expectTypeOf<PermissionTree[string]>().not.toBeAny();
    // @ts-expect-error the uuid is missing
    expectTypeOf<AxoniusClient["updateRole"]>().toBeCallableWith({ name: "x", permissions: {} });
  });

  it("of selections", () => {
    expectTypeOf<{ adapters: "get"; users_assets: readonly string[]; settings: typeof allActions }>().toExtend<PermissionSelection>();
    expectTypeOf<{ adapters: true }>().not.toExtend<PermissionSelection>();
    expectTypeOf<{ adapters: { get: true } }>().not.toExtend<PermissionSelection>();
  });

  it("of flows", () => {
    expectTypeOf<Awaited<ReturnType<Roles["get"]>>>().toEqualTypeOf<SystemRole[]>();
    expectTypeOf<SystemRole>().toExtend<Role>();
    expectTypeOf<SystemRole["permissions_flat"][string]>().toEqualTypeOf<Record<string, boolean>>();
    expectTypeOf<Awaited<ReturnType<Roles["catActions"]>>>().toEqualTypeOf<CatActions>();
    expectTypeOf<Awaited<ReturnType<Roles["catActionsToPerms"]>>>().toEqualTypeOf<PermissionTree>();
    expectTypeOf<Awaited<ReturnType<Roles["prettyPerms"]>>>().toBeString();
    const call = (roles: Roles): unknown => [
      // @ts-expect-error a misspelt argument
      roles.setPerms({ name: "x", perms: {} }),
      // @ts-expect-error Python's spelling
      roles.setName({ name: "x", new_name: "y" }),
      // @ts-expect-error permissions of the wire, where a selection is wanted
      roles.add({ name: "x", permissions: { adapters: { get: true } } }),
    ];
    expectTypeOf(call).toBeFunction();
    expectTypeOf<CatActions["actions"]>().toEqualTypeOf<Readonly<Record<string, Readonly<Record<string, string>>>>>();
  });

  it("of errors", () => {
    const caught: unknown = undefined;
    if (isRoleRefusedError(caught)) expectTypeOf(caught.code).toEqualTypeOf<RoleRefusal>();
    if (isUnknownPermissionError(caught)) expectTypeOf(caught.valid).toEqualTypeOf<Readonly<Record<string, string>>>();
    expectTypeOf<BuiltinRole>().toEqualTypeOf<"Admin" | "Viewer" | "Restricted" | "No Access">();
    expectTypeOf(BuiltinRole.NO_ACCESS).toEqualTypeOf<"No Access">();
  });
});
