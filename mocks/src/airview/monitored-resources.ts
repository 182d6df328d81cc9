import type { Handler, ModelContext } from "../state/model.ts";
import { changed, serverFault } from "./responses.ts";
import { byId, insert } from "./state.ts";
import type { AirviewState, MonitoredResource } from "./state.ts";
import { formatTime } from "./times.ts";

type Report = Pick<MonitoredResource, "monitoringState" | "type"> & { readonly additionalData?: string };

/**
 * Creates the operation that reports a resource.
 *
 * @param state The data.
 * @param context The clock.
 * @returns The handler.
 */
export function monitoredResourceHandlers(state: AirviewState, context: ModelContext): Readonly<Record<string, Handler>> {
  return {
    saveMonitoredResource({ body, query }) {
      const { additionalData = "", monitoringState, type } = body as Report;
      const link = byId(state.links, Number(query.get("applicationTechnicalControlId")));
      if (link === undefined) return serverFault;
      const reference = query.get("reference") ?? "";
      const now = formatTime(context.clock.now());
      const known = state.monitoredResources.find((one) => one.applicationTechnicalControlId === link.id && one.reference === reference);
      if (known === undefined) {
        const seen = { lastModified: now, lastSeen: now, exclusionId: null, exclusionState: "NONE" };
        const report = { applicationTechnicalControlId: link.id, reference, type, monitoringState, additionalData };
        insert(state, "monitoredResources", { ...report, ...seen });
        return changed;
      }
      if (known.monitoringState !== monitoringState) known.lastModified = now;
      // The type stays that of the first report.
      Object.assign(known, { monitoringState, additionalData, lastSeen: now });
      return changed;
    },
  };
}
