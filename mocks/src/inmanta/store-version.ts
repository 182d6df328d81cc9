import { registerAgents } from "./agents.ts";
import { tellScheduler } from "./agent-calls.ts";
import { findVersion, release, versionsOf } from "./model-versions.ts";
import { Refusal } from "./replies.ts";
import { parseResourceId, partsOf } from "./resource-id.ts";
import { readSetting } from "./settings.ts";
import type { Server } from "./server.ts";
import type { Environment, Json, Resource, Version } from "./state.ts";

/** The body of a request that stores a version. */
export interface VersionInput {
  readonly resources: readonly (Json & { readonly id: string })[];
  readonly resource_state?: Readonly<Record<string, string>> | null;
  readonly resource_sets?: Readonly<Record<string, string | null>> | null;
  readonly removed_resource_sets?: readonly string[] | null;
  readonly unknowns?: readonly { parameter: string; source: string; resource?: string; metadata?: Json }[] | null;
  readonly version_info?: Json | null;
  readonly pip_config?: Json | null;
  readonly project_constraints?: string | null;
}

/**
 * Stores a complete version, and releases it if the environment does so automatically.
 *
 * @param server The server.
 * @param environment The environment.
 * @param number Its number, which must have been reserved.
 * @param input The request.
 * @throws {Refusal} When the version cannot be stored.
 */
export function storeComplete(server: Server, environment: Environment, number: number, input: VersionInput): void {
  const resources = createResources(server, input);
  if (number > environment.last_version) {
    const reserved = environment.last_version;
    throw Refusal.badRequest(`The version number used is ${number} which is higher than the last outstanding reservation ${reserved}`);
  }
  if (number <= 0) throw Refusal.badRequest(`The version number used (${number}) is not positive`);
  if (findVersion(server.state, environment, number) !== undefined)
    throw Refusal.serverError("The given version is already defined. Versions should be unique.");
  addUnknowns(server, environment, number, input);
  add(server, environment, { number, resources, base: null, input });
}

/**
 * Stores a version that changes some resource sets of the newest one.
 *
 * @param server The server.
 * @param environment The environment.
 * @param input The request. Its ids have version 0.
 * @returns The number of the new version.
 * @throws {Refusal} When the version cannot be stored.
 */
export function storePartial(server: Server, environment: Environment, input: VersionInput): number {
  const { removed_resource_sets: removed, resource_sets: sets } = input;
  const gone = new Set(removed ?? []);
  const updated = new Set(Object.values(sets ?? {}).filter((name) => name !== null));
  if (input.resources.some(({ id }) => partsOf(id).version !== 0))
    throw Refusal.badRequest("Resources for partial export should not contain version information");
  const both = [...updated].filter((name) => gone.has(name));
  if (both.length > 0) {
    const names = both.map((name) => `'${name}'`).join(", ");
    throw Refusal.badRequest(
      `Following resource sets are present in the removed resource sets and in the resources that are exported: {${names}}`,
    );
  }
  // A number is used even if the request is refused.
  const number = (environment.last_version += 1);
  const [base] = versionsOf(server.state, environment);
  if (base === undefined) throw Refusal.badRequest("A partial export requires a base model but no versions have been exported yet.");
  const isKept = ({ set_name: name }: Resource): boolean => name === null || !(gone.has(name) || updated.has(name));
  const kept = base.resources.filter(isKept);
  const changed = createResources(server, input, new Set(kept.map(({ resource_id }) => resource_id)));
  const ids = new Set(changed.map(({ resource_id }) => resource_id));
  const merged = [...changed, ...kept.filter(({ resource_id }) => !ids.has(resource_id))];
  addUnknowns(server, environment, number, input);
  add(server, environment, { number, resources: merged, base: base.version, input });
  return number;
}

/**
 * Stores the result of a compile: the resources of the newest version once more.
 *
 * @param server The server.
 * @param environment The environment.
 * @param metadata Why it was compiled.
 * @returns The number of the new version.
 */
export function storeCompiled(server: Server, environment: Environment, metadata: Json): number {
  const number = (environment.last_version += 1);
  const [latest] = versionsOf(server.state, environment);
  const resources = structuredClone(latest?.resources ?? []);
  const version_info = { export_metadata: { ...metadata, "inmanta:compile:state": "success" } };
  const pip_config = latest?.pip_config ?? null;
  add(server, environment, { number, resources, base: null, input: { resources: [], version_info, pip_config } });
  return number;
}

interface Addition {
  readonly number: number;
  readonly resources: Resource[];
  readonly base: number | null;
  readonly input: VersionInput;
}

function add(server: Server, environment: Environment, { base, input, number, resources }: Addition): void {
  const { state } = server;
  const version: Version = {
    environment: environment.id,
    version: number,
    date: server.now(),
    released: false,
    partial_base: base,
    pip_config: completePipConfig(input.pip_config ?? null),
    version_info: input.version_info ?? null,
    project_constraints: input.project_constraints ?? null,
    resources,
  };
  state.versions.push(version);
  registerAgents(server, environment, new Set(resources.map(({ resource_id }) => partsOf(resource_id).agent)));
  logStored(server, environment, version);
  const active = versionsOf(state, environment).find(({ released }) => released);
  if (readSetting(environment, "auto_deploy") !== true || (active !== undefined && active.version > number)) return;
  release(server, environment, version);
  tellScheduler(server, environment, "triggerReadVersion");
}

function createResources(server: Server, input: VersionInput, others: ReadonlySet<string> = new Set()): Resource[] {
  const sets = input.resource_sets ?? {};
  const setIds = new Map<string | null, string>();
  const resources = input.resources.map(({ id: rvid, ...attributes }): Resource => {
    delete attributes["version"];
    const parsed = parseResourceId(rvid);
    if (parsed === undefined) throw Refusal.serverError(`("Invalid id for resource ${rvid}",)`);
    const set_name = sets[parsed.id] ?? null;
    const resource_set = setIds.get(set_name) ?? server.id();
    setIds.set(set_name, resource_set);
    if (Array.isArray(attributes["requires"])) attributes["requires"] = (attributes["requires"] as string[]).map((id) => partsOf(id).id);
    const isUndefined = input.resource_state?.[parsed.id] === "undefined";
    return { resource_id: parsed.id, attributes, is_undefined: isUndefined, set_name, resource_set };
  });
  const ids = new Set(resources.map(({ resource_id }) => resource_id));
  const superfluous = Object.keys(sets).filter((id) => !ids.has(id));
  if (superfluous.length > 0) {
    const list = superfluous.join(", ");
    throw Refusal.badRequest(
      `The following resource ids provided in the resource_sets parameter are not present in the resources list: ${list}`,
    );
  }
  const dangling = resources
    .flatMap(({ attributes }) => (attributes["requires"] ?? []) as string[])
    .filter((id) => !ids.has(id) && !others.has(id));
  if (dangling.length > 0) {
    const list = dangling.map((id) => `'${id}'`).join(", ");
    throw Refusal.badRequest(`The model should have a dependency graph that is closed and no dangling dependencies: {${list}}`);
  }
  return resources;
}

function addUnknowns(server: Server, environment: Environment, version: number, { unknowns }: VersionInput): void {
  for (const { metadata, parameter: name, resource, source } of unknowns ?? []) {
    const row = { name, environment: environment.id, source, resource_id: resource ?? "", version, metadata: metadata ?? {} };
    server.state.unknowns.push({ id: server.id(), ...row, resolved: false });
  }
}

function completePipConfig(config: Json | null): Json | null {
  return config === null ? null : { "index-url": null, "extra-index-url": [], pre: null, "use-system-config": false, ...config };
}

function logStored(server: Server, environment: Environment, { resources, version }: Version): void {
  if (resources.length === 0) return;
  const now = server.now();
  const line = { level: "INFO", msg: `Successfully stored version ${version}`, args: [], kwargs: { version }, timestamp: now };
  server.state.actions.push({
    environment: environment.id,
    version,
    resource_version_ids: resources.map(({ resource_id }) => `${resource_id},v=${version}`),
    action_id: server.id(),
    action: "store",
    started: now,
    finished: now,
    messages: [line],
    status: null,
    changes: null,
    change: null,
  });
}
