import type { SystemRole as AnySystemRole } from "../../models/system-role.ts";
import type { Role } from "../generated/models.ts";

/** A role with the flat form of its permissions. */
export type SystemRole = AnySystemRole<Role>;
