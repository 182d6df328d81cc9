import { isConflictError } from "@platform-clients/core";
import { range } from "@platform-clients/inmanta";
import type { PutVersionArguments } from "@platform-clients/inmanta";

import { check, gather, mustFail } from "../scenario.ts";
import type { Scenario } from "../scenario.ts";
import type { TestContext } from "./projects.ts";

/** The agents of the resources. */
const agents = ["web1", "web2", "db1"] as const;

type Content = Omit<PutVersionArguments, "tid" | "version">;

/**
 * Returns a version of a model with resources on three agents.
 *
 * @param version Its number.
 * @param count How many resources.
 * @param major Major version of the server: up to 17 it requires a compiler version, from 18 on it rejects one.
 * @returns Arguments of `putVersion`.
 */
export function modelOf(version: number, count: number, major: number): Content {
  const ids = Array.from(
    { length: count },
    (_, index) => `std::testing::NullResource[${agents[index % agents.length] ?? "web1"},name=r${String(index).padStart(2, "0")}]` as const,
  );
  const resources = ids.map((id, index) => ({
    id: `${id},v=${version}` as const,
    version,
    requires: index === 0 ? [] : [`${ids[0] ?? id},v=${version}`],
    name: `r${String(index).padStart(2, "0")}`,
    agentname: agents[index % agents.length] ?? "web1",
    purged: false,
    purge_on_delete: false,
    send_event: true,
    receive_events: true,
    fail: false,
    value: `version ${version}`,
  }));
  const resource_sets = Object.fromEntries(ids.map((id, index) => [id, index < 3 ? "front" : null]));
  const compiler = major < 18 ? { compiler_version: "2025.4" } : {};
  return {
    ...compiler,
    resources,
    resource_sets,
    module_version_info: {},
    version_info: { export_metadata: { type: "manual", message: `Model ${version}` } },
  };
}

/**
 * Tests storing, releasing and comparing versions.
 *
 * @param scenario The scenario.
 * @param context The environment.
 */
export async function runVersions(scenario: Scenario, { client, major }: TestContext): Promise<void> {
  await scenario.step("reserve a number, store a version, release it (v1)", async () => {
    const version = await client.reserveVersion();
    const old = await client.putVersion({ version, ...modelOf(version, 1, major), compiler_version: "2025.4" }).result();
    scenario.observe("putVersion.compiler_version", old.ok);
    if (old.ok) await client.deleteVersion({ id: version });
    await client.putVersion({ version, ...modelOf(version, 25, major) });
    const { model } = await client.releaseVersion({ id: version });
    const { resources } = await client.getVersion({ id: version, include_logs: true, limit: 5 });
    return `version ${model.version} with ${resources.length} resources, released: ${String(model.released)}`;
  });

  await scenario.step("the same in one call of the client", async () => {
    const version = await client.storeAndRelease({ content: (number) => modelOf(number, 27, major) });
    const { versions, count } = await client.listVersions({ start: 0, limit: 10 });
    return `version ${version} released; the server has ${versions.length} of ${count}`;
  });

  await scenario.step("store part of the next version, and promote it", async () => {
    const id = "std::testing::NullResource[web1,name=extra]" as const;
    const resources = [
      {
        id: `${id},v=0` as const,
        requires: [],
        name: "extra",
        agentname: "web1",
        purged: false,
        send_event: true,
        receive_events: true,
        fail: false,
        value: "new",
      },
    ];
    const version = await client.putPartial({ module_version_info: {}, resources, resource_sets: { [id]: "extra" } });
    await client.promoteDesiredStateVersion({ version });
    const conflict = await mustFail(client.promoteDesiredStateVersion({ version }), isConflictError, "ConflictError");
    return `version ${version} released; releasing it twice: ${conflict}`;
  });

  await scenario.step("list versions page by page", async () => {
    const all = await client.listDesiredStateVersions();
    const paged = await gather(client.listDesiredStateVersions({ limit: 1, sort: "version.asc" }));
    check(paged.length === all.length, "every version is listed once");
    const released = await client.listDesiredStateVersions({ filter: { released: true, version: range({ ge: 2 }) } });
    return `${paged.map(({ version, status }) => `${version} ${status}`).join(", ")}; ${released.length} released from 2 on`;
  });

  await scenario.step("list the resources of a version page by page", async () => {
    const { data, metadata } = await client.getResourcesInVersion({ version: 2, limit: 10 }).withResponse();
    const names = new Set<string>();
    for await (const { resource_id } of client.getResourcesInVersion({ version: 2, limit: 10, sort: "resource_id_value.asc" }))
      names.add(resource_id);
    check(names.size === metadata.total, "every resource is listed");
    const details = await client.versionedResourceDetails({ version: 2, rid: data[0]?.resource_id ?? "std::File[a,path=b]" });
    return `${names.size} of ${metadata.total}; ${details.resource_id} has ${Object.keys(details.attributes).length} attributes`;
  });

  await scenario.step("compare two versions", async () => {
    const changes = await client.getDiffOfVersions({ from_version: 1, to_version: 3 });
    const kinds = changes.map(({ status }) => status);
    return `${changes.length} resources differ: ${[...new Set(kinds)].map((kind) => `${kinds.filter((one) => one === kind).length} ${kind}`).join(", ")}`;
  });

  await scenario.step(
    "read where agents get packages from",
    async () => `pip configuration: ${JSON.stringify(await client.getPipConfig({ version: 3 }))}`,
  );

  await scenario.step("store a version and delete it", async () => {
    const version = await client.reserveVersion();
    await client.putVersion({ version, ...modelOf(version, 2, major), pip_config: { "index-url": "https://packages.example.com/simple" } });
    const pip = await client.getPipConfig({ version });
    await client.deleteVersion({ id: version });
    return `version ${version} (packages from ${String(pip?.["index-url"])}) is deleted`;
  });
}
