import { configurationError } from "@platform-clients/core";

import type { Group } from "../generated/models.ts";

/**
 * Formats groups for `updateServer`: a string of names separated by commas. Responses contain groups as objects, but requests contain names.
 *
 * @param groups Groups, their names, or both.
 * @returns The names, separated by commas; an empty string if there are no groups.
 * @throws {ConfigurationError} When a name is empty or contains a comma: the server would read it as other groups.
 */
export function groupNames(groups: readonly (string | Pick<Group, "name">)[]): string {
  const names = groups.map((group) => (typeof group === "string" ? group : group.name).trim());
  for (const name of names) {
    if (name === "" || name.includes(","))
      throw configurationError(
        "cyberwatch.groupNames",
        `The group name "${name}" is empty or contains a comma, so it cannot be part of the string.`,
      );
  }
  return names.join(", ");
}
