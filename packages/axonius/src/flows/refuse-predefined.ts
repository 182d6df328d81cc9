import type { Role } from "../generated/models.ts";
import { RoleRefusedError } from "../models/errors.ts";

/**
 * Refuses to change a built-in role.
 *
 * @param operation The function that was called, for errors.
 * @param role The role.
 * @throws {RoleRefusedError} `predefined_role`: the role is built in.
 */
export function refusePredefined(operation: string, role: Role): void {
  const { name, predefined, uuid } = role;
  if (predefined)
    throw new RoleRefusedError(operation, "predefined_role", `The role "${name}" (${uuid}) is built in and cannot be changed.`);
}
