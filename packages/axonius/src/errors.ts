import { ConfigurationError, isPlatformClientError, PlatformClientError } from "@platform-clients/core";
import type { ErrorDetails } from "@platform-clients/core";

import { summarize } from "./models/system-role.ts";
import type { SystemRole } from "./models/system-role.ts";

/** Roles beyond this number are counted, not named, in a message. */
const mostNamed = 50;

/** No role has this name or uuid. The client found that out from the list of roles: the server answered no 404. `code` is `"role_not_found"`. */
export class RoleNotFoundError extends PlatformClientError {
  /** The roles that there are. */
  declare readonly roles: readonly SystemRole[];

  /**
   * @param operation What was called, e.g. `"systemRoles.getByName"`.
   * @param sought What no role has, e.g. `name "nobody"`.
   * @param roles The roles that there are; the message names them with what they may do.
   */
  constructor(operation: string, sought: string, roles: readonly SystemRole[]) {
    const lines = roles
      .slice(0, mostNamed)
      .map(({ name, permissions_flat, uuid }) => `\n - ${name} (${uuid}): ${summarize(permissions_flat).join("; ") || "no permissions"}`);
    if (roles.length > mostNamed) lines.push(`\n - and ${roles.length - mostNamed} more`);
    super(
      `[axonius.${operation}] No role has the ${sought}. The roles are:${lines.join("") || " none."}`,
      details(operation, "role_not_found"),
    );
    Object.defineProperty(this, "roles", { value: roles });
  }
}

/** Why a change was not sent. */
export type RoleRefusal = "role_exists" | "same_name" | "predefined_role" | "no_changes";

/**
 * The client refuses a change, because of what the roles are like at present; no change was sent. `code` says why: `"role_exists"` (the name is
 * taken), `"same_name"` (old and new name are equal), `"predefined_role"` (built in, never changed) or `"no_changes"` (all is as asked for).
 */
export class RoleRefusedError extends PlatformClientError {
  declare readonly code: RoleRefusal;

  /**
   * @param operation What was called.
   * @param code Why it is refused.
   * @param why The same in words.
   */
  constructor(operation: string, code: RoleRefusal, why: string) {
    super(`[axonius.${operation}] ${why}`, details(operation, code));
  }
}

/** A category or action that the instance does not know; no change was sent. `code` is `"unknown_category"` or `"unknown_action"`. */
export class UnknownPermissionError extends ConfigurationError {
  declare readonly code: "unknown_category" | "unknown_action";
  /** The category that was given. */
  declare readonly category: string;
  /** The action that was given, when the category is known. */
  declare readonly action: string | undefined;
  /** The names that would be good, with the texts that the instance shows for them. */
  declare readonly valid: Readonly<Record<string, string>>;

  /**
   * @param operation What was called.
   * @param given The category, and the action when that is what is unknown.
   * @param valid The names that would be good, with their texts.
   */
  constructor(operation: string, given: { category: string; action?: string }, valid: Readonly<Record<string, string>>) {
    const { action, category } = given;
    const fault =
      action === undefined
        ? `There is no category "${category}". The categories are:`
        : `The category "${category}" has no action "${action}". Its actions are:`;
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

function details(operation: string, code: string): ErrorDetails {
  return { code, platform: "axonius", operation };
}

function has(error: unknown, codes: readonly string[]): boolean {
  return isPlatformClientError(error) && error.platform === "axonius" && codes.includes(error.code);
}

/**
 * @param error Anything caught.
 * @returns Whether it is a {@link RoleNotFoundError}; also true for another copy of this package.
 */
export const isRoleNotFoundError = (error: unknown): error is RoleNotFoundError => has(error, ["role_not_found"]);
/**
 * @param error Anything caught.
 * @returns Whether it is a {@link RoleRefusedError}; also true for another copy of this package.
 */
export const isRoleRefusedError = (error: unknown): error is RoleRefusedError =>
  has(error, ["role_exists", "same_name", "predefined_role", "no_changes"]);
/**
 * @param error Anything caught.
 * @returns Whether it is an {@link UnknownPermissionError}; also true for another copy of this package.
 */
export const isUnknownPermissionError = (error: unknown): error is UnknownPermissionError =>
  has(error, ["unknown_category", "unknown_action"]);
