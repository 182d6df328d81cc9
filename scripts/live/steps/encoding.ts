import type { InmantaClient } from "@platform-clients/inmanta";

import { check, codeOf, gather } from "../scenario.ts";
import type { Scenario } from "../scenario.ts";
import { namedId, storeNames } from "./store-names.ts";
import type { NamedId } from "./store-names.ts";
import type { TestContext } from "./projects.ts";

/** The page sizes that lists are read with. */
const limits = [7, 100] as const;

const agents = ["web1", "zürich", "genève", "web2", "köln", "orléans", "db1", "münchen"] as const;

// 500 names, 82 of them not ASCII. Pages of both sizes end at such a name, in both orders.
const names = Object.entries({ zone: 280, café: 27, Straße: 27, Müller: 28, archive: 138 }).flatMap(([name, count]) =>
  Array.from({ length: count }, (_, index) => `${name} & co ${String(index).padStart(3, "0")}`),
);

const idOf = (index: number): NamedId => namedId(agents, names, index);

function countOf(part: string): number {
  return names.filter((name) => name.includes(part)).length;
}

/**
 * Tests lists and filters with characters that the server decodes differently in queries and in paths: the names of resources, agents and parameters.
 *
 * @param scenario The scenario.
 * @param context The environment.
 */
export async function runEncoding(scenario: Scenario, context: TestContext): Promise<void> {
  const { id: environment } = await context.client.environmentCreate({ project_id: context.project, name: "überall" });
  const client = context.client.withEnvironment(environment);
  const utf8 = scenario.connect({ environment, queryEncoding: "utf-8" });
  await client.environmentSettingsSet({ id: "auto_deploy", value: false });
  await storeNames(client, { agents, names, major: context.major, message: "Größe" });

  await scenario.step("list 500 resources, 82 of them with ü, é or ß, in every order", async () => {
    const expected = new Set<string>(names.map((_, index) => idOf(index)));
    const sorts = [undefined, "resource_id_value.asc", "resource_id_value.desc", "agent.asc", "agent.desc", "resource_type.asc"] as const;
    let lists = 0;
    for (const limit of limits) {
      for (const sort of sorts) {
        const ids = (await gather(client.resourceList({ limit, sort }))).map(({ resource_id }) => resource_id);
        const found = ids.filter((id) => expected.has(id));
        check(
          new Set(found).size === 500 && ids.length === 500,
          `500 of 500 by ${sort ?? "default"} in pages of ${limit}, not ${ids.length}`,
        );
        lists += 1;
      }
      const ids = (await gather(client.getResourcesInVersion({ version: 1, limit }))).map(({ resource_id }) => resource_id);
      check(new Set<string>(ids).size === 500, `500 of 500 of the version in pages of ${limit}, not ${ids.length}`);
    }
    return `500 of 500 in ${lists} lists, in pages of ${limits.join(" and ")}`;
  });

  await scenario.step("the same list with UTF-8 in the links fails", async () => {
    const codes: string[] = [];
    for (const limit of limits) {
      const code = await codeOf(gather(utf8.resourceList({ limit })));
      check(code === "listing_incomplete", `listing_incomplete in pages of ${limit}, not ${code}`);
      codes.push(`${code} in pages of ${limit}`);
    }
    return codes.join(", ");
  });

  await scenario.step("continue that list from the cursor of each page", async () => {
    const call = client.resourceList({ limit: 7 });
    let seen = 0;
    let cursors = 0;
    for await (const { cursor, items } of call.pages()) {
      seen += items.length;
      cursors += 1;
      if (cursors % 10 !== 0) continue;
      const rest = await client.resourceList({ limit: 100 }).toArray({ limit: Infinity, from: cursor });
      check(seen + rest.length === 500, `${500 - seen} resources after the first ${seen}, not ${rest.length}`);
    }
    return `${cursors} pages, every tenth cursor gives the rest`;
  });

  await scenario.step("filter resources by ü, é and ß", async () => {
    const found: string[] = [];
    for (const part of ["ü", "é", "ß", "Müller & co 00"]) {
      for (const limit of limits) {
        const items = await gather(client.resourceList({ limit, filter: { resource_id_value: [part] } }));
        check(items.length === countOf(part), `${countOf(part)} resources with ${part}, not ${items.length}`);
      }
      found.push(`${countOf(part)} with ${part}`);
    }
    const both = await gather(client.resourceList({ limit: 7, filter: { agent: ["zürich", "genève"] } }));
    check(both.length === 126, `126 on two agents, not ${both.length}`);
    const code = await codeOf(client.resourceList({ filter: { resource_id_value: ["日本"] } }));
    check(code === "query_not_encodable", `query_not_encodable, not ${code}`);
    return `${found.join(", ")}, ${both.length} on zürich and genève; 日本: ${code}`;
  });

  await scenario.step("list and filter agents with ü and é", async () => {
    for (const limit of limits) {
      for (const sort of ["name.asc", "name.desc"] as const) {
        const listed = (await gather(client.getAgents({ limit, sort }))).map(({ name }) => name).filter((name) => !name.startsWith("$"));
        check(new Set(listed).size === agents.length && listed.length === agents.length, `every agent once, not ${listed.join(", ")}`);
      }
    }
    const found = await client.getAgents({ filter: { name: ["ü"] } });
    check(found.length === 2, "two agents with ü");
    await client.agentAction({ name: "zürich", action: "pause" });
    const [paused] = await client.getAgents({ filter: { name: ["zürich"], status: ["paused"] } });
    check(paused?.name === "zürich", "the agent is paused");
    return `${agents.length} agents; with ü: ${found.map(({ name }) => name).join(", ")}; ${paused.name} ${paused.status}`;
  });

  await scenario.step("read resources, their actions and facts by a name with ü", async () => {
    const rid = idOf(names.indexOf("Müller & co 001"));
    const { resource_id } = await client.resourceDetails({ rid });
    check(resource_id === rid, "the resource is found by its id");
    const attribute_value = "Müller & co 001";
    const actions = await gather(client.getResourceActions({ attribute: "name", attribute_value, limit: 7 }));
    check(actions.length > 0, "its actions are found by the value of an attribute");
    await client.setFact({ name: "größe", source: "fact", value: "1", resource_id: rid });
    const { parameter } = await client.getParam({ id: "größe", resource_id: rid });
    const facts = await gather(client.getAllFacts({ limit: 7, filter: { name: ["größe"], resource_id: ["Müller"] } }));
    check(facts.length === 1, "the fact is found by a filter");
    await client.deleteParam({ id: "größe", resource_id: rid });
    return `${resource_id}: ${actions.length} actions, ${parameter.name} = ${parameter.value}, deleted again`;
  });

  await runNames(scenario, client);
  await client.environmentDelete({ id: environment });
}

async function runNames(scenario: Scenario, client: InmantaClient): Promise<void> {
  const written = Array.from({ length: 20 }, (_, index) => `${index % 3 === 0 ? "région" : "größe"} ${String(index).padStart(2, "0")}`);
  await scenario.step("list and filter parameters with ö, ß and é", async () => {
    for (const name of written) await client.setParameter({ name, source: "user", value: "1" });
    for (const limit of [1, ...limits]) {
      for (const sort of ["name.asc", "name.desc"] as const) {
        const listed = new Set((await gather(client.getParameters({ limit, sort }))).map(({ name }) => name));
        check(listed.size === written.length, `${written.length} parameters in pages of ${limit} by ${sort}, not ${listed.size}`);
      }
    }
    const found = await client.getParameters({ filter: { name: ["é"] } });
    check(found.length === 7, `7 parameters with é, not ${found.length}`);
    return `${written.length} of ${written.length}, ${found.length} with é`;
  });

  await scenario.step("go on after an empty first page, which counts the whole list", async () => {
    const end = { end: "a", last_id: "00000000-0000-4000-8000-000000000000" } as const;
    const { data, metadata } = await client.getParameters({ limit: 7, ...end }).withResponse();
    const all = await gather(client.getParameters({ limit: 7, ...end }));
    check(data.length === 0 && all.length === written.length, `${written.length} parameters after an empty page, not ${all.length}`);
    check(metadata.total === written.length && metadata.before === 0, "total counts the whole list");
    return `${data.length} on the first page of ${metadata.total}, ${all.length} in all`;
  });

  await scenario.step("names beyond Latin-1", async () => {
    await client.setParameter({ name: "日本", source: "user", value: "1" });
    const code = await codeOf(gather(client.getParameters({ limit: 1, sort: "name.desc" })));
    check(code === "query_not_encodable", `a link with 日本 is query_not_encodable, not ${code}`);
    const all = await gather(client.getParameters({ limit: 100, sort: "name.desc" }));
    check(all.length === written.length + 1, "a page that does not end at 日本 is listed");
    await client.setFact({ name: "serial", source: "fact", value: "1", resource_id: "std::testing::NullResource[web1,name=日本]" });
    await client.deleteParam({ id: "serial", resource_id: "std::testing::NullResource[web1,name=日本]" });
    const facts = await client.getAllFacts();
    check(facts.length === 0, "the fact of a resource beyond Latin-1 is deleted");
    return `a link with 日本: ${code}; ${all.length} in a page of 100; the fact of a resource 日本 is deleted by a body`;
  });
}
