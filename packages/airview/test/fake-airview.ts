import type { Fetch } from "@platform-clients/core";

import { badRequest, readBody, readQuery, Refusal } from "./fake-rules.ts";
import type { Arrived, Rules, Values } from "./fake-rules.ts";

interface Reference {
  type: string;
  reference: string;
}
export interface StoredApplication {
  id: number;
  name: string;
  applicationType: string;
  parentId: number | null;
  environmentId: number | null;
  references: Reference[];
}
interface StoredResource {
  id: number;
  link: number;
  reference: string;
  monitoringState: string;
  type: string;
  additionalData: string;
  exclusion: string | undefined;
}
interface Link {
  id: number;
  applicationId: number;
  technicalControlId: number;
}
type Answer = (request: Arrived, id: string) => unknown;

const text = { type: "string", required: true } as const;
const reference = { type: "string", required: true, reference: true } as const;
const integer = { type: "integer", required: true } as const;
const optionalId = { type: "integer", nullable: true } as const;
const applicationFields: Rules = {
  id: { type: "integer" },
  name: text,
  applicationType: text,
  parentId: optionalId,
  environmentId: optionalId,
  references: {
    type: "array",
    nullable: true,
    items: { type: { type: "string", reference: true }, reference: { type: "string", reference: true } },
  },
};
const controlFields: Rules = {
  id: { type: "integer" },
  name: text,
  reference,
  controlAction: text,
  qualityModel: text,
  systemId: integer,
  severity: { type: "string" },
  ttl: { type: "integer" },
  isBlocking: { type: "boolean" },
  canDeleteResources: { type: "boolean" },
  parentId: { type: "integer" },
};
const applicationTypes = ["BUSINESS_APPLICATION", "TECHNICAL_SERVICE", "APPLICATION_SERVICE"];
const stages = ["BUILD", "MONITOR"];
const actions = ["LOG", "INCIDENT", "TASK", "VULNERABILITY"];
const states = ["NONE", "PENDING", "ACTIVE"];
const monitoringStates = ["FLAGGED", "SUPPRESSED", "FIXED_AUTO", "FIXED_OTHER", "MONITORING", "CANCELLED", "UNRESPONSIVE"];

/**
 * An AirView server in memory, on PostgreSQL: the operations that the handler uses, with their statuses, error bodies and oddities. It
 * checks no credentials; `refuse` plays the gateway in front.
 */
export class FakeAirview {
  readonly requests: Arrived[] = [];
  readonly environments: { id: number; name: string; abbreviation: string }[] = [];
  readonly systems: { id: number; name: string; stage: string }[] = [];
  readonly applications: StoredApplication[] = [];
  readonly controls: (Values & { id: number; reference: string; systemId: number })[] = [];
  readonly links: Link[] = [];
  readonly resources: StoredResource[] = [];
  readonly #before = new Map<string, () => void | Promise<void>>();
  readonly #refusals = new Map<string, Refusal>();
  #lastId = 0;

  readonly fetch: Fetch = async (url, init) => {
    const { pathname, search } = new URL(url);
    const { body, headers, method = "GET" } = init;
    const request: Arrived = {
      method,
      path: pathname,
      search,
      headers: { ...(headers as Record<string, string>) },
      body: body as string | undefined,
    };
    this.requests.push(request);
    const rule = `${method} ${pathname}`;
    const action = this.#before.get(rule);
    this.#before.delete(rule);
    await action?.();
    const refusal = this.#refusals.get(rule);
    return refusal === undefined ? this.#answer(request) : json(refusal.status, refusal.body);
  };

  /** Every request so far: method, path and query as they were sent. */
  get lines(): string[] {
    return this.requests.map(({ method, path, search }) => `${method} ${path}${search}`);
  }

  /** The JSON body of the request that a line of `lines` stands for. */
  bodyOf(line: string): unknown {
    const request = this.requests.find(({ method, path, search }) => `${method} ${path}${search}` === line);
    return request?.body === undefined ? undefined : (JSON.parse(request.body) as unknown);
  }

  /** Does something just before the next request of this method and path is looked at: another client at work, or a wait. */
  before(rule: string, action: () => void | Promise<void>): void {
    this.#before.set(rule, action);
  }

  /** Answers every request of this method and path with an error, until `accept`. */
  refuse(rule: string, status: number): void {
    this.#refusals.set(rule, new Refusal(status));
  }

  accept(rule: string): void {
    this.#refusals.delete(rule);
  }

  addEnvironment(name: string, abbreviation: string): number {
    const id = this.#nextId();
    this.environments.push({ id, name, abbreviation });
    return id;
  }

  addSystem(name: string, stage = "MONITOR"): number {
    const id = this.#nextId();
    this.systems.push({ id, name, stage });
    return id;
  }

  addApplication(fields: {
    name: string;
    references: Reference[];
    applicationType?: string;
    parentId?: number | null;
    environmentId?: number | null;
  }): number {
    const id = this.#nextId();
    const { name, references } = fields;
    const stored = { applicationType: "BUSINESS_APPLICATION", parentId: null, environmentId: null, ...fields, id };
    this.applications.push({
      ...stored,
      references: [{ type: "_internal_reference", reference: this.#internalReference(name) }, ...references],
    });
    return id;
  }

  addControl(fields: Values & { reference: string; systemId: number }): number {
    const id = this.#nextId();
    const defaults = {
      name: fields.reference,
      controlAction: "LOG",
      qualityModel: "SECURITY",
      severity: "HIGH",
      ttl: null,
      isBlocking: false,
      canDeleteResources: true,
      parentId: null,
    };
    this.controls.push({ ...defaults, ...fields, id });
    return id;
  }

  addLink(applicationId: number, technicalControlId: number): number {
    const id = this.#nextId();
    this.links.push({ id, applicationId, technicalControlId });
    return id;
  }

  addExcludedResource(link: number, resource: string, exclusion: string): number {
    const id = this.#nextId();
    this.resources.push({ id, link, reference: resource, monitoringState: "FIXED_AUTO", type: "UNKNOWN", additionalData: "", exclusion });
    return id;
  }

  #nextId(): number {
    this.#lastId += 1;
    return this.#lastId;
  }

  #internalReference(name: string): string {
    const plain = name.toLowerCase().replaceAll(/[^a-z0-9]+/g, "_");
    const taken = new Set(this.applications.map(({ references }) => references[0]?.reference));
    const free = [plain, ...Array.from({ length: 9 }, (_, index) => `${plain}_${index}`)].find((candidate) => !taken.has(candidate));
    if (free === undefined) throw badRequest("Integrity error");
    return free;
  }

  readonly #routes: Readonly<Record<string, Readonly<Record<string, Answer>>>> = {
    "/environments/": {
      GET: () => this.environments,
      POST: (request) => {
        const { abbreviation, id, name } = readBody(request, { id: { type: "integer" }, name: text, abbreviation: text }) as {
          id?: number;
          name: string;
          abbreviation: string;
        };
        if (id !== undefined) throw badRequest("Id is read only");
        if (this.environments.some((environment) => environment.abbreviation === abbreviation)) throw badRequest("Integrity error");
        if (abbreviation.length > 10 || name.length > 500) throw new Refusal(500);
        return byId(this.environments, this.addEnvironment(name, abbreviation));
      },
    },
    "/systems/": {
      GET: (request) => {
        const { name } = readQuery(request, { name: { type: "string" } });
        if (name === undefined) throw new Refusal(500);
        return this.systems.find((system) => system.name === name) ?? missing();
      },
      POST: (request) => {
        const { id, name, stage } = readBody(request, { id: { type: "integer" }, name: { type: "string" }, stage: { type: "string" } }) as {
          id?: number;
          name?: string;
          stage?: string;
        };
        if (id !== undefined || name === undefined || stage === undefined || this.systems.some((system) => system.name === name))
          throw badRequest("Integrity error");
        if (!stages.includes(stage)) throw new Refusal(500);
        return byId(this.systems, this.addSystem(name, stage));
      },
    },
    "/systems/{id}/exclusion-resources/": {
      GET: (request, systemId) => {
        if (!/^\d+$/.test(systemId)) throw new Refusal(500);
        const { state } = readQuery(request, { state: { type: "string" } });
        return this.resources
          .filter(({ exclusion }) => exclusion !== undefined && (state === undefined || exclusion === state))
          .flatMap((resource) => this.#excluded(resource, Number(systemId)));
      },
    },
    "/exclusion-resources/{id}/": {
      PUT: (request, path) => {
        const rules: Rules = {
          id: { type: "integer" },
          state: text,
          reference: { type: "string" },
          technicalControlReference: { type: "string" },
          applicationReferences: { type: "array", nullable: true },
        };
        const { id, state } = readBody(request, rules) as { id?: number; state: string };
        if (!/^\d+$/.test(path)) throw new Refusal(404);
        if (id === undefined || !states.includes(state)) throw new Refusal(500);
        if (id !== Number(path)) throw badRequest("Path id and body id differ");
        const resource = this.resources.find((one) => one.id === id);
        if (resource === undefined) throw new Refusal(409, "Conflict");
        resource.exclusion = state;
      },
    },
    "/referenced-applications/": {
      GET: (request) => {
        const wanted = readQuery(request, { type: { type: "string", reference: true }, reference: { type: "string", reference: true } });
        if (wanted["type"] === undefined || wanted["reference"] === undefined) throw new Refusal(500);
        return (
          this.applications.find(({ references }) =>
            references.some((one) => one.type === wanted["type"] && one.reference === wanted["reference"]),
          ) ?? missing()
        );
      },
    },
    "/applications/": {
      GET: () => this.applications,
      POST: (request) => {
        const fields = readBody(request, applicationFields) as unknown as Omit<StoredApplication, "id"> & { id?: number };
        if (fields.references === null) throw new Refusal(500);
        if (fields.id !== undefined) throw badRequest("Id is read only");
        const { references = [] } = fields;
        const taken = references.some((one) =>
          this.applications.some((application) =>
            application.references.some((other) => other.type === one.type && other.reference === one.reference),
          ),
        );
        if (taken || !applicationTypes.includes(fields.applicationType) || !this.#knows(fields)) throw badRequest("Integrity error");
        return byId(this.applications, this.addApplication({ ...fields, references }));
      },
    },
    "/applications/{id}": {
      GET: (_, id) => byId(this.applications, Number(id)) ?? missing(),
      PUT: (request, path) => {
        const {
          id,
          name,
          applicationType,
          parentId = null,
          environmentId = null,
        } = readBody(request, applicationFields) as unknown as StoredApplication & { id?: number };
        if (!/^\d+$/.test(path)) throw new Refusal(404);
        if (id === undefined || !applicationTypes.includes(applicationType)) throw new Refusal(500);
        if (id !== Number(path) || !this.#knows({ parentId, environmentId })) throw badRequest("Integrity error");
        Object.assign(byId(this.applications, id) ?? missing(), { name, applicationType, parentId, environmentId });
      },
    },
    "/technical-controls/": {
      GET: (request) => {
        const wanted = readQuery(request, { systemId: integer, reference });
        return this.controls.filter((control) => control.systemId === wanted["systemId"] && control.reference === wanted["reference"]);
      },
      POST: (request) => {
        const fields = readBody(request, controlFields) as Values & { reference: string; systemId: number };
        if (!actions.includes(String(fields["controlAction"]))) throw new Refusal(500);
        const taken = this.controls.some((control) => control.systemId === fields.systemId && control.reference === fields.reference);
        if (fields["id"] !== undefined || taken || byId(this.systems, fields.systemId) === undefined) throw badRequest("Integrity error");
        if (fields["parentId"] !== undefined && byId(this.controls, Number(fields["parentId"])) === undefined)
          throw badRequest("Integrity error");
        return byId(this.controls, this.addControl(fields));
      },
    },
    "/application-technical-controls/": {
      GET: (request) => this.#link(readQuery(request, { applicationId: integer, technicalControlId: integer })) ?? missing(),
      POST: (request) => {
        const wanted = readBody(request, {
          id: { type: "integer" },
          applicationId: integer,
          technicalControlId: integer,
        }) as unknown as Link & { id?: number };
        if (wanted.id !== undefined) throw new Refusal(500);
        const known =
          byId(this.applications, wanted.applicationId) !== undefined && byId(this.controls, wanted.technicalControlId) !== undefined;
        if (!known || this.#link({ ...wanted }) !== undefined) throw new Refusal(409);
        return byId(this.links, this.addLink(wanted.applicationId, wanted.technicalControlId));
      },
    },
    "/monitored-resources/": {
      PUT: (request) => {
        const key = readQuery(request, { applicationTechnicalControlId: integer, reference }) as {
          applicationTechnicalControlId: number;
          reference: string;
        };
        const fields = readBody(request, { monitoringState: text, type: { type: "string" }, additionalData: { type: "string" } });
        const {
          monitoringState,
          type,
          additionalData = "",
        } = fields as { monitoringState: string; type?: string; additionalData?: string };
        const link = key.applicationTechnicalControlId;
        if (type === undefined || byId(this.links, link) === undefined || !monitoringStates.includes(monitoringState))
          throw new Refusal(500);
        const known = this.resources.find((resource) => resource.link === link && resource.reference === key.reference);
        if (known === undefined)
          this.resources.push({
            id: this.#nextId(),
            link,
            reference: key.reference,
            monitoringState,
            type,
            additionalData,
            exclusion: undefined,
          });
        else Object.assign(known, { monitoringState, additionalData });
      },
    },
  };

  #answer(request: Arrived): Response {
    try {
      const answer = this.#route(request);
      const result = answer();
      return result === undefined
        ? new Response(null, { status: 204, headers: { "content-type": "application/json" } })
        : json(200, result);
    } catch (refusal) {
      if (refusal instanceof Response) return refusal;
      if (refusal instanceof Refusal) return json(refusal.status, refusal.body);
      throw refusal;
    }
  }

  #route(request: Arrived): () => unknown {
    const { method, path } = request;
    for (const [template, answers] of Object.entries(this.#routes)) {
      const pattern = new RegExp(`^${template.replace("{id}", "([^/]+)")}$`);
      const match = pattern.exec(path);
      if (match === null && pattern.test(`${path}/`))
        return () =>
          new Response("<!doctype html>", {
            status: 308,
            headers: { location: `https://airview.test${path}/${request.search}`, "content-type": "text/html" },
          });
      const answer = answers[method];
      if (match !== null && answer === undefined) throw new Refusal(405);
      if (match !== null && answer !== undefined) return () => answer(request, decodeURIComponent(match[1] ?? ""));
    }
    throw new Refusal(404);
  }

  #excluded(resource: StoredResource, systemId: number): Values[] {
    const link = byId(this.links, resource.link);
    const control = this.controls.find(({ id }) => id === link?.technicalControlId);
    const application = this.applications.find(({ id }) => id === link?.applicationId);
    if (control?.systemId !== systemId || application === undefined) return [];
    const { id, exclusion, reference: own } = resource;
    const shown = {
      id,
      technicalControlReference: control.reference,
      applicationReferences: application.references,
      reference: own,
      state: exclusion,
    };
    return application.references.map(() => shown);
  }

  #link(wanted: Values): Link | undefined {
    return this.links.find(
      (link) => link.applicationId === wanted["applicationId"] && link.technicalControlId === wanted["technicalControlId"],
    );
  }

  #knows({ environmentId, parentId }: { environmentId?: number | null; parentId?: number | null }): boolean {
    const known = (rows: readonly { id: number }[], id: number | null | undefined): boolean =>
      id === null || id === undefined || byId(rows, id) !== undefined;
    return known(this.applications, parentId) && known(this.environments, environmentId);
  }
}

function byId<Row extends { readonly id: number }>(rows: readonly Row[], id: number): Row | undefined {
  return rows.find((row) => row.id === id);
}

function missing(): never {
  throw new Refusal(404);
}

function json(status: number, body: unknown): Response {
  return new Response(JSON.stringify(body), { status, headers: { "content-type": "application/json" } });
}
