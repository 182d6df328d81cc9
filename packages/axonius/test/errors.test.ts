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
  it("are told apart, and are all errors of a platform client", () => {
    const guards = [isRoleNotFoundError, isRoleRefusedError, isUnknownPermissionError, isConfigurationError, isPlatformClientError];
    const told = (error: unknown): boolean[] => guards.map((guard) => guard(error));
    expect(told(notFound)).toEqual([true, false, false, false, true]);
    expect(told(refused)).toEqual([false, true, false, false, true]);
    expect(told(unknown)).toEqual([false, false, true, true, true]);
    expect(told(new ConfigurationError("x"))).toEqual([false, false, false, true, true]);
    expect(told(new Error("x"))).toEqual([false, false, false, false, false]);
  });

  it("say that nothing is there when nothing is", () => {
    expect(notFound.message).toBe('[axonius.systemRoles.getByName] No role has the name "x". The roles are: none.');
    expect(unknown.message).toBe('[axonius.systemRoles.add] There is no category "x". The categories are: none.');
  });

  it("are plain data for logs", () => {
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
