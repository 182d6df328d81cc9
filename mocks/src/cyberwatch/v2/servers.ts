import type { ModelContext } from "../../state/model.ts";
import { reply } from "../../state/model.ts";
import { found } from "../failure.ts";
import { groupsByName } from "../groups.ts";
import type { Handlers } from "../respond.ts";
import { removeServer } from "../servers.ts";
import type { CyberwatchState, Server } from "../state.ts";
import { showServer, showSummary } from "./views.ts";

/** What a request changes. Periods and policies are not here: whether the server wants their names or IDs is unknown. */
interface Changes {
  groups?: string | null;
  compliance_groups?: string | null;
  category?: string;
  description?: string;
  criticality?: string;
}

/**
 * Creates the handlers of servers.
 *
 * @param state The data.
 * @param context The clock.
 * @returns The handlers.
 */
export function serverHandlers(state: CyberwatchState, context: ModelContext): Handlers {
  const find = (key: string | undefined): Server =>
    found(
      state.servers.find((server) => server.key === key),
      "Couldn't find Server",
    );
  return {
    servers: () => reply(state.servers.map((server) => showSummary(state, server))),
    server: ({ params }) => reply(showServer(state, find(params["serverId"]))),
    updateServer({ body, params }) {
      const server = find(params["serverId"]);
      const { criticality, category = server.category, description = server.description, ...names } = (body ?? {}) as Changes;
      // Null keeps the groups; an empty text removes them.
      for (const list of ["groups", "compliance_groups"] as const) {
        const wanted = names[list];
        if (typeof wanted === "string") server[list] = groupsByName(state, context, wanted, list);
      }
      const environment = state.environments.find(({ requirement }) => criticality === `criticality_${requirement}`);
      Object.assign(server, { category, description, environment: environment?.id ?? server.environment });
      return reply(showServer(state, server));
    },
    deleteServer({ params }) {
      const server = find(params["serverId"]);
      const shown = showSummary(state, server);
      removeServer(state, server);
      return reply(shown);
    },
  };
}
