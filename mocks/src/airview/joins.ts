import { byId } from "./state.ts";
import type { AirviewState, Application, Environment, Link, MonitoredResource, System, TechnicalControl } from "./state.ts";

/** A monitored resource with everything that it belongs to. */
export interface JoinedResource {
  readonly resource: MonitoredResource;
  readonly link: Link;
  readonly application: Application;
  readonly environment: Environment | undefined;
  readonly control: TechnicalControl;
  readonly system: System;
}

/**
 * Joins every monitored resource with its application and its control.
 *
 * @param state The data.
 * @returns The resources. One that refers to a row that does not exist, which only given data can have, is left out.
 */
export function joinResources(state: AirviewState): JoinedResource[] {
  return state.monitoredResources.flatMap((resource) => {
    const link = byId(state.links, resource.applicationTechnicalControlId);
    const application = byId(state.applications, link?.applicationId);
    const control = byId(state.technicalControls, link?.technicalControlId);
    const system = byId(state.systems, control?.systemId);
    if (link === undefined || application === undefined || control === undefined || system === undefined) return [];
    return [{ resource, link, application, environment: byId(state.environments, application.environmentId), control, system }];
  });
}

/**
 * Returns an application and everything inside it.
 *
 * @param state The data.
 * @param id ID of the application.
 * @returns The IDs; none if the application does not exist.
 */
export function belowApplication(state: AirviewState, id: number): ReadonlySet<number> {
  const family = new Set(byId(state.applications, id) === undefined ? [] : [id]);
  // A set returns what is added while it is read, and each ID once, even if applications are inside each other.
  for (const parent of family) {
    for (const application of state.applications) if (application.parentId === parent) family.add(application.id);
  }
  return family;
}

/**
 * Groups rows.
 *
 * @param rows The rows.
 * @param keyOf Returns the group of a row.
 * @returns The groups, in the order of their first rows.
 */
export function groupBy<Item, Key>(rows: readonly Item[], keyOf: (row: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return groups;
}
