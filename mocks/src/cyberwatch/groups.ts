import type { ModelContext } from "../state/model.ts";
import { nextId, nowText } from "./state.ts";
import type { CyberwatchState, Group } from "./state.ts";

/** The lists of groups. */
export type GroupList = "groups" | "compliance_groups";

const colors = { groups: "#12afcb", compliance_groups: "#336699" };

/**
 * Makes a group. It is not in the list yet.
 *
 * @param state The data.
 * @param context The clock.
 * @param list The list of groups.
 * @param fields What is known of it; the name at least.
 * @returns The group.
 */
export function createGroup(
  state: CyberwatchState,
  context: ModelContext,
  list: GroupList,
  fields: Partial<Group> & Pick<Group, "name">,
): Group {
  const now = nowText(context.clock);
  return { id: nextId(state, list), description: null, color: colors[list], created_at: now, updated_at: now, ...fields };
}

/**
 * Finds groups by their names, without regard to case. Unknown ones are created, as recorded.
 *
 * @param state The data.
 * @param context The clock.
 * @param names The names, separated by commas.
 * @param list The list of groups.
 * @returns The IDs.
 */
export function groupsByName(state: CyberwatchState, context: ModelContext, names: string, list: GroupList): number[] {
  const wanted = names
    .split(",")
    .map((name) => name.trim())
    .filter((name) => name !== "");
  const ids = wanted.map((name) => {
    const known = state[list].find((group) => group.name.toLowerCase() === name.toLowerCase());
    const group = known ?? createGroup(state, context, list, { name });
    if (known === undefined) state[list].push(group);
    return group.id;
  });
  return [...new Set(ids)];
}

/**
 * Removes a group from its servers and users.
 *
 * @param state The data.
 * @param group The group.
 */
export function dissolveGroup(state: CyberwatchState, group: Group): void {
  for (const server of state.servers) server.groups = server.groups.filter((id) => id !== group.id);
  for (const user of state.users) user.server_groups = user.server_groups.filter(({ id }) => id !== group.id);
}
