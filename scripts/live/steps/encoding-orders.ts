import { isPlatformClientError } from "@platform-clients/core";
import { AgentSort, FactSort, ParameterSort, ResourceListSort, VersionedResourceSort } from "@platform-clients/inmanta";

import { check, codeOf } from "../scenario.ts";
import type { Scenario } from "../scenario.ts";
import { namedId, storeNames } from "./store-names.ts";
import type { NamedId } from "./store-names.ts";
import type { TestContext } from "./projects.ts";

/** The page sizes that lists are read with. */
const limits = [7, 100] as const;

const words = ["über", "café", "日本", "plain"] as const;

/** 60 names, 15 of each word. */
const names = words.flatMap((word) => Array.from({ length: 15 }, (_, index) => `${word} ${String(index).padStart(2, "0")}`));
const agents = ["köln", "orléans", "日本", "web1"] as const;

const idOf = (index: number): NamedId => namedId(agents, names, index);

/** How many lists were read completely, and how many ended early with `query_not_encodable`. */
interface Tally {
  complete: number;
  refused: number;
}

/**
 * Tests every list of an environment in every order with names that have `ü`, `é` and `日本`. A list is complete, or it ends with an error at a page
 * whose link has characters beyond Latin-1; it never loses a row silently.
 *
 * @param scenario The scenario.
 * @param context The environment.
 */
export async function runOrders(scenario: Scenario, context: TestContext): Promise<void> {
  const { id: environment } = await context.client.environmentCreate({ project_id: context.project, name: "日本" });
  const client = context.client.withEnvironment(environment);
  await client.environmentSettingsSet({ id: "auto_deploy", value: false });
  await storeNames(client, { agents, names, major: context.major, message: "日本" });
  // Otherwise states change, and rows move between the pages, while the lists are read.
  await client.haltEnvironment();
  const ids = names.map((_, index) => idOf(index));

  await scenario.step("list resources with ü, é and 日本 by every column", async () => {
    const tally = { complete: 0, refused: 0 };
    for (const limit of limits) {
      for (const sort of Object.values(ResourceListSort))
        await readList(client.resourceList({ limit, sort }), ({ resource_id }) => resource_id, ids, limit, tally);
      for (const sort of Object.values(VersionedResourceSort))
        await readList(client.getResourcesInVersion({ version: 1, limit, sort }), ({ resource_id }) => resource_id, ids, limit, tally);
    }
    return describe(tally);
  });

  await scenario.step("list agents with ö, é and 日本 by every column", async () => {
    const tally = { complete: 0, refused: 0 };
    for (const sort of Object.values(AgentSort)) {
      const isGone = sort.startsWith("last_failover") && context.major >= 19;
      if (sort.startsWith("last_failover"))
        scenario.observe("AgentSort by last_failover", (await codeOf(client.getAgents({ sort }))) === "success");
      if (isGone) continue;
      for (const limit of [2, ...limits])
        await readList(
          client.getAgents({ limit, sort, filter: { name: [...agents.slice(0, 2), "web1"] } }),
          ({ name }) => name,
          ["köln", "orléans", "web1"],
          limit,
          tally,
        );
      await readList(client.getAgents({ limit: 100, sort }), ({ name }) => name, agents, 100, tally);
    }
    return describe(tally);
  });

  await scenario.step("list parameters and facts with ü, é and 日本 by every column", async () => {
    for (const name of names) await client.setParameter({ name, source: "user", value: "1" });
    for (const [index, name] of names.entries()) await client.setFact({ name, source: "fact", value: "1", resource_id: idOf(index % 2) });
    const tally = { complete: 0, refused: 0 };
    for (const limit of limits) {
      for (const sort of Object.values(ParameterSort))
        await readList(client.getParameters({ limit, sort }), ({ name }) => name, names, limit, tally);
      for (const sort of Object.values(FactSort))
        await readList(client.getAllFacts({ limit, sort }), ({ name }) => name, names, limit, tally);
    }
    return describe(tally);
  });

  await scenario.step("filter by ü, é and 日本", async () => {
    const found = await Promise.all(
      words.map(async (word) =>
        codeOf(
          client
            .resourceList({ limit: 100, filter: { resource_id_value: [word] } })
            .then((rows) => check(rows.length === 15, `15 with ${word}`)),
        ),
      ),
    );
    check(found.join() === "success,success,query_not_encodable,success", `only 日本 cannot be sent, not ${found.join()}`);
    return words.map((word, index) => `${word}: ${found[index] ?? ""}`).join(", ");
  });
  await client.environmentDelete({ id: environment });
}

// A page of 100 has every row, so nothing can be lost there.
async function readList<Item>(
  list: AsyncIterable<Item>,
  nameOf: (item: Item) => string,
  expected: readonly string[],
  limit: number,
  tally: Tally,
): Promise<void> {
  const seen: string[] = [];
  try {
    for await (const item of list) if (!nameOf(item).startsWith("$")) seen.push(nameOf(item));
    tally.complete += 1;
  } catch (error) {
    if (!isPlatformClientError(error) || error.code !== "query_not_encodable" || limit === 100) throw error;
    check(
      seen.length % limit === 0 && /[^\0-\u{ff}]/u.test(seen.at(-1) ?? ""),
      `only a page that ends at 日本 ends the list, not at ${seen.at(-1) ?? ""}`,
    );
    tally.refused += 1;
    return check(new Set(seen).size === seen.length && seen.every((name) => expected.includes(name)), "no row is listed twice");
  }
  check(new Set(seen).size === expected.length && seen.length === expected.length, `${expected.length} rows, not ${seen.length}`);
}

function describe({ complete, refused }: Tally): string {
  return `${complete} lists complete, ${refused} ended with query_not_encodable at a page that ends at 日本, no row lost`;
}
