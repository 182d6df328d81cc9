import { badRequest, Refusal } from "./rules.ts";
import type { Values } from "./rules.ts";

export interface Row {
  readonly id: number;
}
export interface Reference {
  readonly type: string;
  readonly reference: string;
}
export interface StoredApplication extends Row {
  name: string;
  applicationType: string;
  parentId: number | null;
  environmentId: number | null;
  references: readonly Reference[];
}
export interface StoredControl extends Row, Values {
  readonly id: number;
  readonly reference: string;
  readonly systemId: number;
}
export interface StoredResource extends Row {
  readonly link: number;
  readonly reference: string;
  monitoringState: string;
  type: string;
  additionalData: string;
  exclusion: string | undefined;
}
export interface Link extends Row {
  readonly applicationId: number;
  readonly technicalControlId: number;
}

/** The data of the fake server. IDs are unique across tables, so an ID never matches in two of them by chance. */
export class Store {
  readonly environments: (Row & { name: string; abbreviation: string })[] = [];
  readonly systems: (Row & { name: string; stage: string })[] = [];
  readonly applications: StoredApplication[] = [];
  readonly controls: StoredControl[] = [];
  readonly links: Link[] = [];
  readonly resources: StoredResource[] = [];
  #lastId = 0;

  addEnvironment(name: string, abbreviation: string): number {
    return this.#add(this.environments, { name, abbreviation });
  }

  addSystem(name: string, stage = "MONITOR"): number {
    return this.#add(this.systems, { name, stage });
  }

  addApplication(fields: { name: string; references: readonly Reference[] } & Partial<StoredApplication>): number {
    const defaults = { applicationType: "BUSINESS_APPLICATION", parentId: null, environmentId: null };
    const references = [{ type: "_internal_reference", reference: this.#internalReference(fields.name) }, ...fields.references];
    return this.#add(this.applications, { ...defaults, ...fields, references });
  }

  addControl(fields: Values & { reference: string; systemId: number }): number {
    const kind = { name: fields.reference, controlAction: "LOG", qualityModel: "SECURITY", severity: "HIGH" };
    const rest = { ttl: null, isBlocking: false, canDeleteResources: true, parentId: null };
    return this.#add(this.controls, { ...kind, ...rest, ...fields });
  }

  addLink(applicationId: number, technicalControlId: number): number {
    return this.#add(this.links, { applicationId, technicalControlId });
  }

  addResource(fields: Omit<StoredResource, "id">): number {
    return this.#add(this.resources, fields);
  }

  /** Adds an excluded resource like the server does for an unknown resource. */
  addExcludedResource(link: number, reference: string, exclusion: string): number {
    return this.addResource({ link, reference, monitoringState: "FIXED_AUTO", type: "UNKNOWN", additionalData: "", exclusion });
  }

  link(wanted: Values): Link | undefined {
    const { applicationId, technicalControlId } = wanted;
    return this.links.find((link) => link.applicationId === applicationId && link.technicalControlId === technicalControlId);
  }

  byReference({ reference, type }: Reference): StoredApplication | undefined {
    return this.applications.find(({ references }) => references.some((own) => own.type === type && own.reference === reference));
  }

  /** Whether parent and environment exist, if they are given. */
  knows({ environmentId, parentId }: { environmentId?: number | null; parentId?: number | null }): boolean {
    return known(this.applications, parentId) && known(this.environments, environmentId);
  }

  /** The entries of one resource in the exclusion list: one for each reference of its application. */
  exclusionLines(resource: StoredResource, systemId: number): Values[] {
    const link = byId(this.links, resource.link);
    const control = link && byId(this.controls, link.technicalControlId);
    const application = link && byId(this.applications, link.applicationId);
    if (control?.systemId !== systemId || application === undefined) return [];
    const { id, exclusion: state, reference } = resource;
    const { references } = application;
    return references.map(() => ({
      id,
      technicalControlReference: control.reference,
      applicationReferences: references,
      reference,
      state,
    }));
  }

  #add<Kind extends Row>(table: Kind[], fields: Omit<Kind, "id">): number {
    this.#lastId += 1;
    table.push({ ...fields, id: this.#lastId } as Kind);
    return this.#lastId;
  }

  #internalReference(name: string): string {
    const plain = name.toLowerCase().replaceAll(/[^a-z0-9]+/g, "_");
    const taken = new Set(this.applications.map(({ references }) => references[0]?.reference));
    const free = [plain, ...Array.from({ length: 9 }, (_, index) => `${plain}_${index}`)].find((candidate) => !taken.has(candidate));
    if (free === undefined) throw badRequest("Integrity error");
    return free;
  }
}

export function byId<Kind extends Row>(rows: readonly Kind[], id: number): Kind | undefined {
  return rows.find((row) => row.id === id);
}

/** Returns the row, or throws a 404. */
export function found<Kind>(row: Kind | undefined): Kind {
  if (row === undefined) throw new Refusal(404);
  return row;
}

function known(rows: readonly Row[], id: number | null | undefined): boolean {
  return id === null || id === undefined || byId(rows, id) !== undefined;
}
