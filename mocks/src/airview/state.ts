/** A row of a table. */
export interface Row {
  readonly id: number;
}

/** An environment. */
export interface Environment extends Row {
  name: string;
  abbreviation: string;
}

/** A system that reports. */
export interface System extends Row {
  name: string;
  stage: string;
}

/** A name by which another system identifies an application. */
export interface Reference {
  readonly type: string;
  readonly reference: string;
}

/** An application. */
export interface Application extends Row {
  name: string;
  applicationType: string;
  parentId: number | null;
  environmentId: number | null;
  references: Reference[];
}

/** Severity of a control, the highest first. */
export const severities = ["HIGH", "MEDIUM", "LOW"] as const;

/** A technical control of a system. */
export interface TechnicalControl extends Row {
  name: string;
  reference: string;
  controlAction: string;
  systemId: number;
  qualityModel: string;
  severity: (typeof severities)[number];
  ttl: number | null;
  isBlocking: boolean;
  canDeleteResources: boolean;
  parentId: number | null;
}

/** A technical control that is applied to an application. */
export interface Link extends Row {
  applicationId: number;
  technicalControlId: number;
}

/** A resource that is monitored under a link. */
export interface MonitoredResource extends Row {
  applicationTechnicalControlId: number;
  reference: string;
  type: string;
  monitoringState: string;
  additionalData: string;
  /** When its state last changed, ISO 8601. */
  lastModified: string;
  /** When it was last reported, ISO 8601; `null` if an exclusion created it. */
  lastSeen: string | null;
  /** The exclusion that it is in. */
  exclusionId: number | null;
  /** Can be set without an exclusion. */
  exclusionState: string;
}

/** A request to exclude resources. No operation returns it. */
export interface Exclusion extends Row {
  applicationTechnicalControlId: number;
  summary: string;
  mitigation: string;
  probability: number;
  impact: number;
  isLimitedExclusion: boolean;
  endDate: string;
  notes: string | null;
}

/** A page that can be searched for. */
export interface Page {
  path: string;
  title: string;
  text: string;
}

/** The tables of a server. */
export interface Tables {
  environments: Environment[];
  systems: System[];
  applications: Application[];
  technicalControls: TechnicalControl[];
  links: Link[];
  monitoredResources: MonitoredResource[];
  exclusions: Exclusion[];
}

/** The data of a server. */
export interface AirviewState extends Tables {
  /** The search index. Empty: a server without a search backend. */
  pages: Page[];
  /** The last ID of each table, for new rows. A table with a higher ID continues from that. */
  lastIds: Partial<Record<keyof Tables, number>>;
}

/**
 * Adds a row to a table.
 *
 * @param state The data.
 * @param table Name of the table.
 * @param fields The row without its ID.
 * @returns The row with the next ID of the table.
 */
export function insert<Name extends keyof Tables>(
  state: AirviewState,
  table: Name,
  fields: Omit<Tables[Name][number], "id">,
): Tables[Name][number] {
  const rows: Row[] = state[table];
  const id = Math.max(state.lastIds[table] ?? 0, ...rows.map((row) => row.id)) + 1;
  state.lastIds[table] = id;
  const row = { id, ...fields };
  rows.push(row);
  return row as Tables[Name][number];
}

/**
 * Finds a row.
 *
 * @param rows The table.
 * @param id Its ID; `null` or `undefined` finds nothing.
 * @returns The row, or `undefined`.
 */
export function byId<Kind extends Row>(rows: readonly Kind[], id: number | null | undefined): Kind | undefined {
  return rows.find((row) => row.id === id);
}

/**
 * Checks a foreign key that can be empty.
 *
 * @param rows The table that it refers to.
 * @param id The key.
 * @returns Whether it is empty or the row exists.
 */
export function isKnown(rows: readonly Row[], id: number | null | undefined): boolean {
  return id === null || id === undefined || byId(rows, id) !== undefined;
}
