import type { ModelRequest } from "../../state/model.ts";
import { reply } from "../../state/model.ts";
import type { Handlers } from "../respond.ts";
import { findVulnerability, levelOf, presentVulnerabilities } from "../servers.ts";
import type { CyberwatchState, Vulnerability } from "../state.ts";
import { respondWithPage } from "./paging.ts";
import { showCve, showCveSummary } from "./views.ts";

/**
 * Creates the handlers of vulnerabilities.
 *
 * @param state The data.
 * @returns The handlers.
 */
export function vulnerabilityHandlers(state: CyberwatchState): Handlers {
  const find = ({ params }: ModelRequest): Vulnerability => findVulnerability(state, params["cveCode"]);
  return {
    cveAnnouncements: (request) => respondWithPage(request, state.vulnerabilities.filter(filterOf(state, request.query)), showCveSummary),
    cveAnnouncement: (request) => reply(showCve(state, find(request))),
    updateCveAnnouncement(request) {
      const cve = find(request);
      const { score_custom = cve.score_custom, privilege_required, ...fields } = (request.body ?? {}) as Record<string, string>;
      // `privilege_required` in requests is `privileges_required` in responses.
      const privileges = privilege_required?.replace("privilege_", "privileges_");
      const changed = { ...fields, ...(privileges !== undefined && { privileges_required: privileges }) };
      cve.score_custom = score_custom === null ? null : Number(score_custom);
      if (Object.keys(changed).length > 0) cve.cvss_custom = { ...cve.cvss_custom, ...changed };
      return reply(showCve(state, cve));
    },
    // The vulnerability remains; what was entered about it is removed.
    deleteCveAnnouncement(request) {
      const cve = find(request);
      Object.assign(cve, { score_custom: null, cvss_custom: null });
      return reply(showCve(state, cve));
    },
  };
}

function filterOf(state: CyberwatchState, query: URLSearchParams): (cve: Vulnerability) => boolean {
  const has = (name: string, value: string): boolean => !query.has(name) || query.get(name) === value;
  const present = (names: readonly string[]): Set<string> => {
    const ids = state.groups.filter(({ name }) => names.includes(name)).map(({ id }) => id);
    const servers = state.servers.filter(({ groups }) => names.length === 0 || groups.some((id) => ids.includes(id)));
    return new Set(servers.flatMap((server) => presentVulnerabilities(server).map(({ cve_code }) => cve_code)));
  };
  const active = present([]);
  const groups = query.getAll("groups[]");
  const ofGroups = present(groups);
  const maturities = query.getAll("exploit_code_maturity[]");
  const product = query.get("technology_product");
  return (cve) =>
    has("active", String(active.has(cve.cve_code))) &&
    has("exploitable", String(cve.exploitable)) &&
    has("level", levelOf(cve)) &&
    (groups.length === 0 || ofGroups.has(cve.cve_code)) &&
    (maturities.length === 0 || maturities.includes(cve.exploit_code_maturity)) &&
    (product === null || cve.technologies.some((technology) => technology.product === product));
}
