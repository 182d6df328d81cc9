import { ConfigurationError, isPlatformClientError, PlatformClientError } from "@platform-clients/core";
import type { ErrorDetails } from "@platform-clients/core";

import type { PermissionTreeFlat, SystemRole } from "./system-role.ts";

/** The maximum number of roles that a message lists. */
const maxListed = 50;

/** No role has this name or UUID. The client looked in the list of roles; the server did not return a 404. `code` is `"role_not_found"`. */
export class RoleNotFoundError extends PlatformClientError {
  /** The existing roles. */
  declare readonly roles: readonly SystemRole[];

  /**
   * @param operation The function that was called, e.g. `"systemRoles.getByName"`.
   * @param sought What no role has, e.g. `name "nobody"`.
   * @param roles The existing roles; the message lists them with their permissions.
   */
  constructor(operation: string, sought: string, roles: readonly SystemRole[]) {
    const lines = roles
      .slice(0, maxListed)
      .map(({ name, permissions_flat, uuid }) => `\n - ${name} (${uuid}): ${summarize(permissions_flat).join("; ") || "no permissions"}`);
    if (roles.length > maxListed) lines.push(`\n - and ${roles.length - maxListed} more`);
    super(
      `[axonius.${operation}] No role has the ${sought}. Existing roles:${lines.join("") || " none."}`,
      details(operation, "role_not_found"),
    );
    Object.defineProperty(this, "roles", { value: roles });
  }
}

/** Why a change was not sent. */
export type RoleRefusal = "role_exists" | "same_name" | "predefined_role" | "no_changes";

/**
 * The client refused a change because of the current roles; no change was sent. `code` is the reason: `"role_exists"` (the name is in use),
 * `"same_name"` (the old and the new name are equal), `"predefined_role"` (built-in roles are never changed) or `"no_changes"` (the role already
 * has these permissions).
 */
export class RoleRefusedError extends PlatformClientError {
  declare readonly code: RoleRefusal;

  /**
   * @param operation The function that was called, e.g. `"systemRoles.add"`.
   * @param code The reason.
   * @param why The reason as a sentence.
   */
  constructor(operation: string, code: RoleRefusal, why: string) {
    super(`[axonius.${operation}] ${why}`, details(operation, code));
  }
}

/** A category or action that does not exist on the instance; no change was sent. `code` is `"unknown_category"` or `"unknown_action"`. */
export class UnknownPermissionError extends ConfigurationError {
  declare readonly code: "unknown_category" | "unknown_action";
  /** The category that was passed. */
  declare readonly category: string;
  /** The action that was passed, if the category is known. */
  declare readonly action: string | undefined;
  /** The valid names, with the text that the instance shows for each. */
  declare readonly valid: Readonly<Record<string, string>>;

  /**
   * @param operation The function that was called, e.g. `"systemRoles.add"`.
   * @param given The category, and the action if that is what is unknown.
   * @param valid The valid names, with the text of each.
   */
  constructor(operation: string, given: { category: string; action?: string }, valid: Readonly<Record<string, string>>) {
    const { action, category } = given;
    const fault =
      action === undefined
        ? `The category "${category}" does not exist. Existing categories:`
        : `The category "${category}" has no action "${action}". Its actions:`;
    const lines = Object.entries(valid).map(([name, text]) => `\n - ${name}: ${text}`);
    super(
      `[axonius.${operation}] ${fault}${lines.join("") || " none."}`,
      details(operation, action === undefined ? "unknown_category" : "unknown_action"),
    );
    Object.assign(this, given, { valid });
  }
}

for (const type of [RoleNotFoundError, RoleRefusedError, UnknownPermissionError]) {
  Object.defineProperty(type.prototype, "name", { value: type.name, configurable: true, writable: true });
}

// One string for each category: `adapters: all`, `users_assets: get, saved_queries.run` or `instances: none`.
function summarize(flat: PermissionTreeFlat): string[] {
  return Object.entries(flat).map(([category, actions]) => {
    const allowed = Object.keys(actions).filter((action) => actions[action]);
    return `${category}: ${allowed.length === Object.keys(actions).length ? "all" : allowed.join(", ") || "none"}`;
  });
}

function details(operation: string, code: string): ErrorDetails {
  return { code, platform: "axonius", operation };
}

function has(error: unknown, codes: readonly string[]): boolean {
  return isPlatformClientError(error) && error.platform === "axonius" && codes.includes(error.code);
}

/**
 * @param error Any caught value.
 * @returns Whether it is a {@link RoleNotFoundError}. Also true for errors of another installed copy of this package.
 */
export const isRoleNotFoundError = (error: unknown): error is RoleNotFoundError => has(error, ["role_not_found"]);
/**
 * @param error Any caught value.
 * @returns Whether it is a {@link RoleRefusedError}. Also true for errors of another installed copy of this package.
 */
export const isRoleRefusedError = (error: unknown): error is RoleRefusedError =>
  has(error, ["role_exists", "same_name", "predefined_role", "no_changes"]);
/**
 * @param error Any caught value.
 * @returns Whether it is an {@link UnknownPermissionError}. Also true for errors of another installed copy of this package.
 */
export const isUnknownPermissionError = (error: unknown): error is UnknownPermissionError =>
  has(error, ["unknown_category", "unknown_action"]);
