import { reply } from "../state/model.ts";
import type { Handler, ModelResponse } from "../state/model.ts";
import { badRequest, changed, idsDiffer, notFound } from "./responses.ts";
import { byId, insert, isKnown } from "./state.ts";
import type { AirviewState, Application, Reference } from "./state.ts";

type Create = Pick<Application, "name" | "applicationType"> & Partial<Pick<Application, "parentId" | "environmentId" | "references">>;
type Update = Omit<Create, "references"> & { readonly id: number };

const internalType = "_internal_reference";

/**
 * Creates the operations of applications.
 *
 * @param state The data.
 * @returns The handlers.
 */
export function applicationHandlers(state: AirviewState): Readonly<Record<string, Handler>> {
  return {
    getApplications({ query }) {
      const type = query.get("applicationType");
      return reply(state.applications.filter(({ applicationType }) => type === null || applicationType === type));
    },
    getApplication({ params }) {
      const application = byId(state.applications, Number(params["applicationId"]));
      return application === undefined ? notFound : reply(application);
    },
    getApplicationByReference({ query }) {
      const application = byReference(state, { type: query.get("type") ?? "", reference: query.get("reference") ?? "" });
      return application === undefined ? notFound : reply(application);
    },
    getApplicationEnvironments({ params }) {
      const children = state.applications.filter(({ parentId }) => parentId === Number(params["applicationId"]));
      const distinct = new Set(children.map(({ environmentId }) => environmentId));
      return reply([...distinct].map((id) => byId(state.environments, id) ?? {}));
    },
    createApplication: ({ body }) => create(state, body as Create),
    updateApplication({ body, params }) {
      const { applicationType, environmentId = null, id, name, parentId = null } = body as Update;
      if (id !== Number(params["applicationId"])) return idsDiffer;
      const application = byId(state.applications, id);
      if (application === undefined) return notFound;
      if (!isKnown(state.applications, parentId) || !isKnown(state.environments, environmentId)) {
        return badRequest("Integrity error, check that the parent and the environment exist");
      }
      Object.assign(application, { name, applicationType, parentId, environmentId });
      return changed;
    },
  };
}

function create(
  state: AirviewState,
  { applicationType, environmentId = null, name, parentId = null, references = [] }: Create,
): ModelResponse {
  const internal = internalReference(state, name);
  if (internal === undefined) return badRequest("Too many applications have such a name");
  const all = [{ type: internalType, reference: internal }, ...references];
  if (all.some((reference) => byReference(state, reference) !== undefined)) return badRequest("Reference is already in use");
  if (new Set(all.map(({ type }) => type)).size < all.length) return badRequest("An application can have one reference of each type");
  if (!isKnown(state.applications, parentId) || !isKnown(state.environments, environmentId)) {
    return badRequest("Integrity error, check that the parent and the environment exist");
  }
  return reply(insert(state, "applications", { name, applicationType, parentId, environmentId, references: all }));
}

// The name in lower case; "_0" to "_8" tell applications with the same one apart.
function internalReference(state: AirviewState, name: string): string | undefined {
  const plain = name.toLowerCase().replaceAll(/[^a-z0-9]+/g, "_");
  const candidates = [plain, ...Array.from({ length: 9 }, (_, index) => `${plain}_${index}`)];
  return candidates.find((reference) => byReference(state, { type: internalType, reference }) === undefined);
}

function byReference(state: AirviewState, { reference, type }: Reference): Application | undefined {
  return state.applications.find(({ references }) => references.some((own) => own.type === type && own.reference === reference));
}
