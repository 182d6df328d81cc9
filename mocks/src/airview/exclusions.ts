import { reply } from "../state/model.ts";
import type { Handler, ModelContext, ModelResponse } from "../state/model.ts";
import { badRequest, changed, idsDiffer } from "./responses.ts";
import { byId, insert } from "./state.ts";
import type { AirviewState, Exclusion, MonitoredResource } from "./state.ts";
import { formatTime } from "./times.ts";

type Create = Omit<Exclusion, "id" | "notes"> & { readonly notes?: Exclusion["notes"]; readonly resources: readonly string[] };

/**
 * Creates the operations of exclusions.
 *
 * @param state The data.
 * @param context The clock.
 * @returns The handlers.
 */
export function exclusionHandlers(state: AirviewState, context: ModelContext): Readonly<Record<string, Handler>> {
  return {
    createExclusion: ({ body }) => create(state, context, body as Create),
    getExclusionResources({ params, query }) {
      const wanted = query.get("state");
      const excluded = state.monitoredResources.filter(
        ({ exclusionId, exclusionState }) => exclusionId !== null && (wanted === null || exclusionState === wanted),
      );
      return reply(excluded.flatMap((resource) => listed(state, resource, Number(params["systemId"]))));
    },
    setExclusionResourceState({ body, params }) {
      const { id, state: exclusionState } = body as { readonly id: number; readonly state: string };
      if (id !== Number(params["id"])) return idsDiffer;
      const resource = byId(state.monitoredResources, id);
      if (resource === undefined) return reply("Conflict", 409);
      resource.exclusionState = exclusionState;
      return changed;
    },
  };
}

function create(state: AirviewState, { clock }: ModelContext, { notes = null, resources, ...fields }: Create): ModelResponse {
  const { applicationTechnicalControlId } = fields;
  if (byId(state.links, applicationTechnicalControlId) === undefined) return badRequest("Integrity error, check that the link exists");
  // Known resources are found by their reference alone, under whatever link.
  const known = resources.map((reference) => state.monitoredResources.find((resource) => resource.reference === reference));
  if (known.some((resource) => (resource?.exclusionId ?? null) !== null)) return badRequest("Resource already has an exclusion");
  const unknown = resources.filter((_, index) => known[index] === undefined);
  if (new Set(unknown).size < unknown.length) return badRequest("Integrity error, check that each resource is named once");
  const { id } = insert(state, "exclusions", { ...fields, notes });
  const excluded = { exclusionId: id, exclusionState: "PENDING" };
  for (const resource of known) if (resource !== undefined) Object.assign(resource, excluded);
  for (const reference of unknown) {
    const kind = { type: "UNKNOWN", monitoringState: "FIXED_AUTO", additionalData: "" };
    const times = { lastModified: formatTime(clock.now()), lastSeen: null };
    insert(state, "monitoredResources", { applicationTechnicalControlId, reference, ...kind, ...times, ...excluded });
  }
  return reply(null, 201);
}

// AirView repeats a resource for each reference of its application.
function listed(state: AirviewState, resource: MonitoredResource, systemId: number): object[] {
  const link = byId(state.links, resource.applicationTechnicalControlId);
  const control = byId(state.technicalControls, link?.technicalControlId);
  const references = byId(state.applications, link?.applicationId)?.references ?? [];
  if (control?.systemId !== systemId) return [];
  const { exclusionState, id, reference } = resource;
  const shared = { technicalControlReference: control.reference, applicationReferences: references };
  return references.map(() => ({ id, reference, state: exclusionState, ...shared }));
}
