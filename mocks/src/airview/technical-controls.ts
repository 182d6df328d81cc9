import { reply } from "../state/model.ts";
import type { Handler } from "../state/model.ts";
import { badRequest, conflict, notFound } from "./responses.ts";
import { byId, insert, isKnown } from "./state.ts";
import type { AirviewState, Link, TechnicalControl } from "./state.ts";

type Required = "name" | "reference" | "controlAction" | "qualityModel" | "systemId";
type Create = Pick<TechnicalControl, Required> & Partial<TechnicalControl>;

/**
 * Creates the operations of technical controls, and of their links to applications.
 *
 * @param state The data.
 * @returns The handlers.
 */
export function technicalControlHandlers(state: AirviewState): Readonly<Record<string, Handler>> {
  const find = (systemId: number, reference: string | null): TechnicalControl | undefined =>
    state.technicalControls.find((control) => control.systemId === systemId && control.reference === reference);
  const findLink = (applicationId: number, technicalControlId: number): Link | undefined =>
    state.links.find((link) => link.applicationId === applicationId && link.technicalControlId === technicalControlId);
  return {
    getTechnicalControl({ query }) {
      const control = find(Number(query.get("systemId")), query.get("reference"));
      return reply(control === undefined ? [] : [control]);
    },
    getTechnicalControlById({ params }) {
      const control = byId(state.technicalControls, Number(params["controlId"]));
      return control === undefined ? notFound : reply(control);
    },
    createTechnicalControl({ body }) {
      const { controlAction, name, qualityModel, reference, systemId, ...others } = body as Create;
      const { canDeleteResources = true, isBlocking = false, parentId = null, severity = "HIGH", ttl = null } = others;
      const unknown = byId(state.systems, systemId) === undefined || !isKnown(state.technicalControls, parentId);
      if (unknown || find(systemId, reference) !== undefined) {
        return badRequest("Integrity error, check that the reference is unique and that the system and the parent exist");
      }
      const defaults = { severity, ttl, isBlocking, canDeleteResources, parentId };
      return reply(insert(state, "technicalControls", { name, reference, controlAction, systemId, qualityModel, ...defaults }));
    },
    getApplicationControlLink({ query }) {
      const link = findLink(Number(query.get("applicationId")), Number(query.get("technicalControlId")));
      return link === undefined ? notFound : reply(link);
    },
    linkApplicationToControl({ body }) {
      const { applicationId, technicalControlId } = body as Link;
      const unknown =
        byId(state.applications, applicationId) === undefined || byId(state.technicalControls, technicalControlId) === undefined;
      if (unknown || findLink(applicationId, technicalControlId) !== undefined) return conflict;
      return reply(insert(state, "links", { applicationId, technicalControlId }));
    },
  };
}
