import { Refusal } from "./replies.ts";
import type { Server } from "./server.ts";
import type { Environment, InmantaState, Resource, ResourceRecord, Version } from "./state.ts";

/**
 * Returns the versions of an environment.
 *
 * @param state The data.
 * @param environment The environment.
 * @returns The versions, newest first.
 */
export function versionsOf(state: InmantaState, environment: Environment): Version[] {
  return state.versions.filter((version) => version.environment === environment.id).toSorted((one, other) => other.version - one.version);
}

/**
 * Finds a version.
 *
 * @param state The data.
 * @param environment The environment.
 * @param number Its number.
 * @returns The version, or `undefined`.
 */
export function findVersion(state: InmantaState, environment: Environment, number: number): Version | undefined {
  return state.versions.find((version) => version.environment === environment.id && version.version === number);
}

/**
 * Returns a version.
 *
 * @param state The data.
 * @param environment The environment.
 * @param number Its number.
 * @param message What is said when it does not exist.
 * @returns The version.
 * @throws {Refusal} 404 when it does not exist.
 */
export function versionOf(state: InmantaState, environment: Environment, number: number, message: string): Version {
  const version = findVersion(state, environment, number);
  if (version === undefined) throw Refusal.notFound(message);
  return version;
}

/**
 * Returns the newest version that is released.
 *
 * @param state The data.
 * @param environment The environment.
 * @returns The version, or `undefined` if none is released.
 */
export function activeVersion(state: InmantaState, environment: Environment): Version | undefined {
  return versionsOf(state, environment).find(({ released }) => released);
}

/**
 * Returns the status of a version.
 *
 * @param version The version.
 * @param active The number of the active version; 0 if no version is active.
 * @returns `active`, `candidate`, `retired` or `skipped_candidate`.
 */
export function statusOfVersion(version: Version, active: number): string {
  if (version.version === active) return "active";
  if (version.version > active) return "candidate";
  return version.released ? "retired" : "skipped_candidate";
}

/**
 * Returns what the server remembers of a resource.
 *
 * @param state The data.
 * @param environment The environment.
 * @param id The id of the resource.
 * @returns The record, or `undefined` if no version with it was released.
 */
export function recordOf(state: InmantaState, environment: Environment, id: string): ResourceRecord | undefined {
  return state.resources.find((record) => record.environment === environment.id && record.resource_id === id);
}

/**
 * Returns the ids of resources that depend on undefined ones.
 *
 * @param resources The resources of a version.
 * @returns Their ids, sorted.
 */
export function skippedForUndefined(resources: readonly Resource[]): string[] {
  const blocked = new Set(undefinedIds(resources));
  const dependsOnBlocked = (resource: Resource): boolean => requiresOf(resource).some((id) => blocked.has(id));
  for (let size = -1; size !== blocked.size;) {
    size = blocked.size;
    for (const resource of resources) if (dependsOnBlocked(resource)) blocked.add(resource.resource_id);
  }
  const given = new Set(undefinedIds(resources));
  return [...blocked].filter((id) => !given.has(id)).toSorted();
}

/**
 * Returns the ids of undefined resources.
 *
 * @param resources The resources of a version.
 * @returns Their ids.
 */
export function undefinedIds(resources: readonly Resource[]): string[] {
  return resources.filter(({ is_undefined }) => is_undefined).map(({ resource_id }) => resource_id);
}

/**
 * Returns the ids of the resources that a resource requires.
 *
 * @param resource The resource.
 * @param resource.attributes Its attributes.
 * @returns The ids.
 */
export function requiresOf({ attributes }: Pick<Resource, "attributes">): string[] {
  return Array.isArray(attributes["requires"]) ? (attributes["requires"] as string[]) : [];
}

/**
 * Releases a version: its resources are to be deployed.
 *
 * @param server The server.
 * @param environment The environment.
 * @param version The version.
 */
export function release(server: Server, environment: Environment, version: Version): void {
  version.released = true;
  const skipped = new Set(skippedForUndefined(version.resources));
  for (const { attributes, is_undefined: isUndefined, resource_id } of version.resources) {
    const record = recordOf(server.state, environment, resource_id) ?? createRecord(server, environment, resource_id);
    if (isUndefined) record.status = "undefined";
    else if (skipped.has(resource_id)) record.status = "skipped_for_undefined";
    else if (record.status !== "deployed" || JSON.stringify(record.deployed) !== JSON.stringify(attributes)) record.status = "available";
  }
}

function createRecord(server: Server, environment: Environment, id: string): ResourceRecord {
  const record: ResourceRecord = {
    environment: environment.id,
    resource_id: id,
    status: "available",
    last_deploy: null,
    first_generated_time: server.now(),
    deployed: null,
  };
  server.state.resources.push(record);
  return record;
}
