import type { SystemRoles as AnySystemRoles } from "../../flows/system-roles.ts";
import type { Role } from "../generated/models.ts";

/**
 * Functions for roles that take more than one request: those of the first generation. The permissions that can be granted are read from the labels
 * alone, so the category `compliance` is always one of them, and changes keep the data scope of a role.
 */
export type SystemRoles = AnySystemRoles<Role>;
