import type { ModelContext } from "../../state/model.ts";
import { reply } from "../../state/model.ts";
import { found } from "../failure.ts";
import type { Handlers } from "../respond.ts";
import { removeServer } from "../servers.ts";
import { nowText } from "../state.ts";
import type { CyberwatchState, Server } from "../state.ts";
import { respondWithPage } from "./paging.ts";
import { showAsset, showAssetSummary, showChangedServer, showCompliance, showServer, showSummary } from "./views.ts";

/** What a request changes. Periods and policies are not here: their form is unknown. */
interface Changes {
  groups?: (number | null)[];
  compliance_groups?: (number | null)[];
  category?: string;
  description?: string;
  environment?: { id?: number };
}

/**
 * Creates the handlers of servers, of the same as assets, and of their compliance.
 *
 * @param state The data.
 * @param context The clock.
 * @returns The handlers.
 */
export function serverHandlers(state: CyberwatchState, context: ModelContext): Handlers {
  const find = (id: string | undefined): Server =>
    found(
      state.servers.find((server) => String(server.id) === id),
      `Couldn't find Server with 'id'=${id}`,
    );
  const summary = (server: Server) => showSummary(state, server);
  const remove = (id: string | undefined, show: (state: CyberwatchState, server: Server) => unknown) => {
    const server = find(id);
    const shown = show(state, server);
    removeServer(state, server);
    return reply(shown);
  };
  const change = (server: Server, changes: Changes): void => {
    const { category = server.category, description = server.description, environment } = changes;
    // `[null]` clears the groups. An ID that does not exist has no effect.
    for (const list of ["groups", "compliance_groups"] as const) {
      const wanted = changes[list];
      if (wanted !== undefined) server[list] = state[list].map(({ id }) => id).filter((id) => wanted.includes(id));
    }
    const known = state.environments.find(({ id }) => id === environment?.id);
    Object.assign(server, { category, description, environment: known?.id ?? server.environment });
  };
  return {
    servers: (request) => respondWithPage(request, state.servers.filter(filterOf(request.query)), summary),
    server: ({ params }) => reply(showServer(state, find(params["serverId"]))),
    updateServer({ body, params }) {
      const server = find(params["serverId"]);
      change(server, body ?? {});
      return reply(summary(server));
    },
    deleteServer: ({ params }) => remove(params["serverId"], showSummary),
    serverInfo({ params }) {
      const { hostname } = find(params["serverId"]);
      return { status: 200, body: `HOSTNAME:${hostname ?? ""}`, headers: { "content-type": "text/plain" } };
    },
    serverRefresh({ params }) {
      const server = find(params["serverId"]);
      if (server.os !== null) server.analyzed_at = nowText(context.clock);
      return reply(summary(server));
    },
    serverScheduleUpdates: ({ params }) => reply(summary(find(params["serverId"]))),
    serverReboot({ params }) {
      const server = find(params["serverId"]);
      server.boot_at = nowText(context.clock);
      if (server.reboot_required !== null) server.reboot_required = false;
      return reply(summary(server));
    },
    updateServerCve({ body, params }) {
      const server = find(params["serverId"]);
      const cve = found(
        server.cve_announcements.find(({ cve_code }) => cve_code === params["cveCode"]),
        "Couldn't find CveAnnouncement",
      );
      const { comment = cve.comment, ignored = cve.ignored } = (body ?? {}) as { comment?: string; ignored?: boolean | string };
      Object.assign(cve, { comment, ignored: String(ignored) === "true" });
      return reply(showChangedServer(state, server));
    },
    // The mock has no services, so those filters have no effect.
    assets: (request) => respondWithPage(request, state.servers, (server) => showAssetSummary(state, server)),
    asset: ({ params }) => reply(showAsset(state, find(params["assetId"]))),
    deleteAsset: ({ params }) => remove(params["assetId"], showAssetSummary),
    complianceServers(request) {
      const environment = request.query.get("environment_id");
      const servers = state.servers.filter((server) => environment === null || String(server.environment) === environment);
      return respondWithPage(request, servers, (server) => showCompliance(state, server));
    },
    complianceServer: ({ params }) => reply({ ...showCompliance(state, find(params["serverId"])), rules: [] }),
    updateComplianceServer({ body, params }) {
      const server = find(params["serverId"]);
      change(server, body ?? {});
      return reply({ ...showCompliance(state, server), rules: [] });
    },
    recheckRules: ({ params }) => reply({ ...showCompliance(state, find(params["serverId"])), rules: [] }),
  };
}

// A server is active as long as it communicates.
function filterOf(query: URLSearchParams): (server: Server) => boolean {
  const is = (name: string, value: boolean | null): boolean => !query.has(name) || query.get(name) === String(value);
  return ({ communication_failed, groups, hostname, reboot_required }) =>
    is("communication_failed", communication_failed) &&
    is("active", !communication_failed) &&
    is("reboot_required", reboot_required === true) &&
    (!query.has("hostname") || query.get("hostname") === hostname) &&
    (!query.has("group_id") || groups.includes(Number(query.get("group_id"))));
}
