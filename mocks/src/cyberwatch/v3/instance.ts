import type { ModelContext } from "../../state/model.ts";
import { Failure } from "../failure.ts";
import { createGroup, dissolveGroup } from "../groups.ts";
import type { Handlers } from "../respond.ts";
import { nowText } from "../state.ts";
import type { CyberwatchState, Group, User } from "../state.ts";
import { respondWithPage } from "./paging.ts";
import { resourceHandlers } from "./resource.ts";
import { showGroup } from "./views.ts";

/**
 * Creates the handlers of groups, agents, nodes, users and operating systems.
 *
 * @param state The data.
 * @param context The clock.
 * @returns The handlers.
 */
export function instanceHandlers(state: CyberwatchState, context: ModelContext): Handlers {
  const showUser = ({ server_groups, ...user }: User) => ({
    ...user,
    server_groups: server_groups.map(({ id, role }) => ({ id, name: state.groups.find((group) => group.id === id)?.name ?? "", role })),
  });
  return {
    ...resourceHandlers({
      operations: { list: "groups", get: "group", create: "createGroup", update: "updateGroup", remove: "deleteGroup" },
      parameter: "groupId",
      label: "Group",
      items: () => state.groups,
      show: showGroup,
      create: (fields) => createGroup(state, context, "groups", { description: "", ...(fields as Pick<Group, "name">) }),
      update: (group, fields) => void Object.assign(group, fields, { updated_at: nowText(context.clock) }),
      beforeRemoval: (group) => dissolveGroup(state, group),
    }),
    ...resourceHandlers({
      operations: { list: "agents", get: "agent", remove: "deleteAgent" },
      parameter: "agentId",
      label: "Agent",
      items: () => state.agents,
      show: (agent) => agent,
    }),
    ...resourceHandlers({
      operations: { list: "nodes", get: "node", remove: "deleteNode" },
      parameter: "nodeId",
      label: "Node",
      items: () => state.nodes,
      show: (node) => node,
      beforeRemoval({ id }, { new_id }) {
        const heir = state.nodes.find((node) => node.id === Number(new_id) && node.id !== id);
        if (heir === undefined) throw new Failure(404, `Couldn't find Node with 'id'=${String(new_id)}`);
        for (const one of [...state.agents, ...state.remote_accesses]) if (one.node_id === id) one.node_id = heir.id;
      },
    }),
    ...resourceHandlers({
      operations: { list: "users", get: "user" },
      parameter: "userId",
      label: "User",
      items: () => state.users,
      show: showUser,
      matches: ({ auth_provider }, query) => !query.has("auth_provider") || query.get("auth_provider") === auth_provider,
    }),
    operatingSystems: (request) => respondWithPage(request, state.operating_systems, (system) => system),
  };
}
