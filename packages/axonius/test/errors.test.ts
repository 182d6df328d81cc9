import { ConfigurationError, isConfigurationError, isPlatformClientError } from "@platform-clients/core";
import { describe, expect, it } from "vitest";

import {
  isRoleNotFoundError,
  isRoleRefusedError,
  isUnknownPermissionError,
  RoleNotFoundError,
  RoleRefusedError,
  UnknownPermissionError,
} from "../src/index.ts";

const notFound = new RoleNotFoundError("systemRoles.getByName", 'name "x"', []);
const refused = new RoleRefusedError("systemRoles.add", "role_exists", "It exists.");
const unknown = new UnknownPermissionError("systemRoles.add", { category: "x" }, {});

describe("errors of roles", () => {
  it("have guards, and are errors of a platform client", () => {
    const guards = [isRoleNotFoundError, isRoleRefusedError, isUnknownPermissionError, isConfigurationError, isPlatformClientError];
    const guarded = (error: unknown): boolean[] => guards.map((guard) => guard(error));
    expect(guarded(notFound)).toEqual([true, false, false, false, true]);
    expect(guarded(refused)).toEqual([false, true, false, false, true]);
    expect(guarded(unknown)).toEqual([false, false, true, true, true]);
    expect(guarded(new ConfigurationError("x"))).toEqual([false, false, false, true, true]);
    expect(guarded(new Error("x"))).toEqual([false, false, false, false, false]);
  });

  it("say so if there are no roles or categories", () => {
    expect(notFound.message).toBe('[axonius.systemRoles.getByName] No role has the name "x". Existing roles: none.');
    expect(unknown.message).toBe('[axonius.systemRoles.add] The category "x" does not exist. Existing categories: none.');
  });

  it("are plain data in logs", () => {
    expect(notFound.toJSON()).not.toHaveProperty("roles");
    expect(JSON.parse(JSON.stringify(unknown))).toMatchObject({
      name: "UnknownPermissionError",
      code: "unknown_category",
      category: "x",
      valid: {},
      retryable: false,
    });
  });
});
