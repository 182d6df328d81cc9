import type { InmantaClient } from "@platform-clients/inmanta";

/** The ID of a resource of {@link storeNames}. */
export type NamedId = `std::testing::NullResource[${string},name=${string}]`;

/** The resources of a version, one for each name. */
export interface NamedResources {
  readonly names: readonly string[];
  /** The agents, which the resources get in turns. */
  readonly agents: readonly string[];
  /** Major version of the server: up to 17 it requires a compiler version, from 18 on it rejects one. */
  readonly major: number;
  /** The message of the version. */
  readonly message: string;
}

/**
 * @param agents The agents.
 * @param names The names.
 * @param index The index of a name.
 * @returns The ID of the resource with this name.
 */
export function namedId(agents: readonly string[], names: readonly string[], index: number): NamedId {
  return `std::testing::NullResource[${agents[index % agents.length] ?? "web1"},name=${names[index] ?? ""}]`;
}

/**
 * Releases a version with one resource for each name.
 *
 * @param client The client of an environment.
 * @param resources The names and the agents.
 */
export async function storeNames(client: InmantaClient, resources: NamedResources): Promise<void> {
  const { agents, major, message, names } = resources;
  await client.storeAndRelease({
    content: (version) => ({
      ...(major < 18 && { compiler_version: "2025.4" }),
      resources: names.map((name, index) => ({
        id: `${namedId(agents, names, index)},v=${version}` as const,
        version,
        requires: [],
        name,
        agentname: agents[index % agents.length] ?? "web1",
        purged: false,
        purge_on_delete: false,
        send_event: true,
        receive_events: true,
        fail: false,
        value: name,
      })),
      resource_sets: {},
      module_version_info: {},
      version_info: { export_metadata: { type: "manual", message } },
    }),
  });
}
