import { badRequest, readBody, readQuery, Refusal } from "./rules.ts";
import type { Arrived, Rules, Values } from "./rules.ts";
import { byId, found } from "./store.ts";
import type { Reference, Store, StoredApplication } from "./store.ts";

/** Returns the response body of a request; `undefined` means 204. `id` is the ID in the path. */
export type Answer = (request: Arrived, id: string) => unknown;

const text = { type: "string", required: true } as const;
const integer = { type: "integer", required: true } as const;
const optionalText = { type: "string" } as const;
const optionalInteger = { type: "integer" } as const;
const reference = { type: "string", reference: true } as const;
const requiredReference = { ...reference, required: true } as const;

const applicationRules: Rules = {
  id: optionalInteger,
  name: text,
  applicationType: text,
  parentId: { type: "integer", nullable: true },
  environmentId: { type: "integer", nullable: true },
  references: { type: "array", nullable: true, items: { type: reference, reference } },
};
const controlRules: Rules = {
  id: optionalInteger,
  name: text,
  reference: requiredReference,
  controlAction: text,
  qualityModel: text,
  systemId: integer,
  severity: optionalText,
  ttl: optionalInteger,
  isBlocking: { type: "boolean" },
  canDeleteResources: { type: "boolean" },
  parentId: optionalInteger,
};
const exclusionRules: Rules = {
  id: optionalInteger,
  state: text,
  reference: optionalText,
  technicalControlReference: optionalText,
  applicationReferences: { type: "array", nullable: true },
};

const applicationTypes = new Set(["BUSINESS_APPLICATION", "TECHNICAL_SERVICE", "APPLICATION_SERVICE"]);
const controlActions = new Set(["LOG", "INCIDENT", "TASK", "VULNERABILITY"]);
const exclusionStates = new Set(["NONE", "PENDING", "ACTIVE"]);
const monitoringStates = new Set(["FLAGGED", "SUPPRESSED", "FIXED_AUTO", "FIXED_OTHER", "MONITORING", "CANCELLED", "UNRESPONSIVE"]);
const stages = new Set(["BUILD", "MONITOR"]);

type ApplicationBody = Partial<StoredApplication> & Pick<StoredApplication, "name" | "applicationType">;

/**
 * The paths of the fake server, with their trailing slashes, and what each method does. Statuses and their precedence are those of a server on
 * PostgreSQL.
 */
export function routes(store: Store): Readonly<Record<string, Readonly<Record<string, Answer>>>> {
  return {
    "/environments/": {
      GET: () => store.environments,
      POST(request) {
        const { abbreviation, id, name } = readBody(request, { id: optionalInteger, name: text, abbreviation: text }) as Record<
          string,
          string
        >;
        refuseWith(badRequest("Invalid data"), id !== undefined || store.environments.some((one) => one.abbreviation === abbreviation));
        refuseWith(new Refusal(500), String(abbreviation).length > 10);
        return byId(store.environments, store.addEnvironment(String(name), String(abbreviation)));
      },
    },
    "/systems/": {
      GET(request) {
        const { name } = readQuery(request, { name: optionalText });
        refuseWith(new Refusal(500), name === undefined);
        return found(store.systems.find((system) => system.name === name));
      },
      POST(request) {
        const { id, name, stage } = readBody(request, { id: optionalInteger, name: optionalText, stage: optionalText }) as Record<
          string,
          string
        >;
        refuseWith(badRequest("Invalid data"), id !== undefined || !name || !stage || store.systems.some((system) => system.name === name));
        refuseWith(new Refusal(500), !stages.has(String(stage)));
        return byId(store.systems, store.addSystem(String(name), stage));
      },
    },
    "/systems/{id}/exclusion-resources/": {
      GET(request, systemId) {
        refuseWith(new Refusal(500), !isId(systemId));
        const { state } = readQuery(request, { state: optionalText });
        const excluded = store.resources.filter(({ exclusion }) => exclusion !== undefined && (state === undefined || exclusion === state));
        return excluded.flatMap((resource) => store.exclusionLines(resource, Number(systemId)));
      },
    },
    "/exclusion-resources/{id}/": {
      PUT(request, path) {
        refuseWith(new Refusal(404), !isId(path));
        const { id, state } = readBody(request, exclusionRules) as { id?: number; state: string };
        refuseWith(new Refusal(500), id === undefined || !exclusionStates.has(state));
        refuseWith(badRequest("Path id and body id differ"), id !== Number(path));
        const resource = byId(store.resources, Number(path));
        if (resource === undefined) throw new Refusal(409, "Conflict");
        resource.exclusion = state;
      },
    },
    "/referenced-applications/": {
      GET(request) {
        const wanted = readQuery(request, { type: reference, reference }) as unknown as Partial<Reference>;
        if (wanted.type === undefined || wanted.reference === undefined) throw new Refusal(500);
        return found(store.byReference({ type: wanted.type, reference: wanted.reference }));
      },
    },
    "/applications/": {
      GET: () => store.applications,
      POST(request) {
        const fields = readBody(request, applicationRules) as unknown as ApplicationBody;
        refuseWith(new Refusal(500), (fields.references as unknown) === null);
        const { applicationType, references = [] } = fields;
        const taken = references.some((one) => store.byReference(one) !== undefined);
        refuseWith(
          badRequest("Invalid data"),
          fields.id !== undefined || taken || !applicationTypes.has(applicationType) || !store.knows(fields),
        );
        return byId(store.applications, store.addApplication({ ...fields, references }));
      },
    },
    "/applications/{id}": {
      GET: (_, id) => found(byId(store.applications, Number(id))),
      PUT(request, path) {
        refuseWith(new Refusal(404), !isId(path));
        const {
          id,
          name,
          applicationType,
          parentId = null,
          environmentId = null,
        } = readBody(request, applicationRules) as unknown as ApplicationBody;
        refuseWith(new Refusal(500), id === undefined || !applicationTypes.has(applicationType));
        refuseWith(badRequest("Invalid data"), id !== Number(path));
        const application = found(byId(store.applications, Number(path)));
        refuseWith(badRequest("Invalid data"), !store.knows({ parentId, environmentId }));
        Object.assign(application, { name, applicationType, parentId, environmentId });
      },
    },
    "/technical-controls/": {
      GET(request) {
        const wanted = readQuery(request, { systemId: integer, reference: requiredReference });
        return store.controls.filter((control) => control.systemId === wanted["systemId"] && control.reference === wanted["reference"]);
      },
      POST(request) {
        const fields = readBody(request, controlRules) as Values & { reference: string; systemId: number; parentId?: number };
        const taken = store.controls.some((control) => control.systemId === fields.systemId && control.reference === fields.reference);
        const parentMissing = fields.parentId !== undefined && byId(store.controls, fields.parentId) === undefined;
        refuseWith(new Refusal(500), !controlActions.has(String(fields["controlAction"])));
        refuseWith(
          badRequest("Invalid data"),
          fields["id"] !== undefined || taken || parentMissing || byId(store.systems, fields.systemId) === undefined,
        );
        return byId(store.controls, store.addControl(fields));
      },
    },
    "/application-technical-controls/": {
      GET: (request) => found(store.link(readQuery(request, { applicationId: integer, technicalControlId: integer }))),
      POST(request) {
        const wanted = readBody(request, { id: optionalInteger, applicationId: integer, technicalControlId: integer });
        const { applicationId, id, technicalControlId } = wanted as { id?: number; applicationId: number; technicalControlId: number };
        refuseWith(new Refusal(500), id !== undefined);
        const known = byId(store.applications, applicationId) !== undefined && byId(store.controls, technicalControlId) !== undefined;
        refuseWith(new Refusal(409), !known || store.link(wanted) !== undefined);
        return byId(store.links, store.addLink(applicationId, technicalControlId));
      },
    },
    "/monitored-resources/": {
      PUT(request) {
        const key = readQuery(request, { applicationTechnicalControlId: integer, reference: requiredReference });
        const body = readBody(request, { monitoringState: text, type: optionalText, additionalData: optionalText });
        const { monitoringState, type, additionalData = "" } = body as { monitoringState: string; type?: string; additionalData?: string };
        const link = Number(key["applicationTechnicalControlId"]);
        if (type === undefined || byId(store.links, link) === undefined || !monitoringStates.has(monitoringState)) throw new Refusal(500);
        const known = store.resources.find((resource) => resource.link === link && resource.reference === key["reference"]);
        if (known !== undefined) Object.assign(known, { monitoringState, additionalData });
        else store.addResource({ link, reference: String(key["reference"]), monitoringState, type, additionalData, exclusion: undefined });
      },
    },
  };
}

function isId(path: string): boolean {
  return /^\d+$/.test(path);
}

function refuseWith(refusal: Refusal, when: boolean): void {
  if (when) throw refusal;
}
