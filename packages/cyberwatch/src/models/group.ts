import { ConfigurationError } from "@platform-clients/core";

import type { Group } from "../generated/types.ts";

/**
 * Writes groups as `updateServer` takes them: one text of names with commas between. Groups are read as objects but written by name.
 *
 * @param groups Groups, their names, or both.
 * @returns The names with commas between; empty for no groups.
 * @throws {ConfigurationError} When a name is empty or holds a comma: the server would make other groups of it.
 */
export function groupNames(groups: readonly (string | Pick<Group, "name">)[]): string {
  const names = groups.map((group) => (typeof group === "string" ? group : group.name).trim());
  for (const name of names) {
    if (name === "" || name.includes(","))
      throw new ConfigurationError(
        `cyberwatch: the group name "${name}" is empty or holds a comma, and cannot be written in a list of names.`,
        { platform: "cyberwatch" },
      );
  }
  return names.join(", ");
}
