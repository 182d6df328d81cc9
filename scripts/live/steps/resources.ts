import { check, gather } from "../scenario.ts";
import type { Scenario } from "../scenario.ts";
import { until } from "../waiting.ts";
import type { TestContext } from "./projects.ts";

const first = "std::testing::NullResource[web1,name=r00]";

/**
 * Tests reading resources, their history and their actions.
 *
 * @param scenario The scenario.
 * @param context The environment.
 */
export async function runResources(scenario: Scenario, { client }: TestContext): Promise<void> {
  await scenario.step("list resources page by page, every item once", async () => {
    const { metadata } = await client.resourceList({ limit: 1 }).withResponse();
    const seen: string[] = [];
    let pages = 0;
    for await (const { items } of client.resourceList({ limit: 7, sort: "resource_id_value.asc" }).pages()) {
      pages += 1;
      seen.push(...items.map(({ resource_id }) => resource_id));
    }
    check(new Set(seen).size === seen.length, "no resource is listed twice");
    check(seen.length === metadata.total, `all ${metadata.total} resources are listed`);
    return `${seen.length} resources on ${pages} pages`;
  });

  await scenario.step("list resources by sort column, in both orders", async () => {
    const counts = await Promise.all(
      (["resource_type", "agent", "resource_id_value"] as const).flatMap((column) =>
        (["asc", "desc"] as const).map(async (order) => {
          const ids = (await gather(client.resourceList({ limit: 5, sort: `${column}.${order}` }))).map(({ resource_id }) => resource_id);
          check(new Set(ids).size === ids.length, `no resource is listed twice when sorted by ${column}.${order}`);
          return ids.length;
        }),
      ),
    );
    check(new Set(counts).size === 1, `every order returns the same number of resources (${counts.join(", ")})`);
    return `${counts.length} orders, ${counts[0] ?? 0} resources each`;
  });

  await scenario.step("filter resources", async () => {
    const { metadata } = await client
      .resourceList({ filter: { agent: ["web1", "db1"], status: ["!orphaned"] }, deploy_summary: true, limit: 1 })
      .withResponse();
    const named = await client.resourceList({ filter: { resource_id_value: ["r0"] } });
    return `${metadata.total} on web1 and db1, ${named.length} whose name contains r0; summary: ${JSON.stringify(metadata.deploy_summary?.by_state)}`;
  });

  await scenario.step("read one resource (v2 and v1), with its history", async () => {
    const details = await client.resourceDetails({ rid: first });
    const history = await gather(client.resourceHistory({ rid: first, limit: 1 }));
    const { resource, logs } = await client.getResource({ id: `${first},v=3`, logs: true });
    return `${details.status}, ${history.length} shapes, ${logs?.length ?? 0} actions; v1: ${Object.keys(resource.attributes).length} attributes`;
  });

  await scenario.step("read the actions on resources, page by page", async () => {
    await until("an action", async () => ((await client.getResourceActions({ limit: 1 })).length > 0 ? true : undefined), 20_000);
    const all = await client.getResourceActions();
    const paged = await gather(client.getResourceActions({ limit: Math.max(1, Math.ceil(all.length / 3)) }));
    const ids = new Set(paged.map(({ action_id }) => action_id));
    check(
      all.every(({ action_id }) => ids.has(action_id)),
      "no action is missing",
    );
    const logs = await client.resourceLogs({ rid: first, limit: 2, sort: "timestamp.asc" }).toArray({ limit: 10 });
    return `${paged.length} actions (${[...new Set(all.map(({ action }) => action))].join(", ")}), ${logs.length} log lines of ${first}`;
  });
}
