import { isBadRequestError } from "@platform-clients/core";

import { check, gather, mustFail } from "../scenario.ts";
import type { Scenario } from "../scenario.ts";
import type { TestContext } from "./projects.ts";

const rid = "std::testing::NullResource[web1,name=r00]";

/**
 * Tests parameters and facts.
 *
 * @param scenario The scenario.
 * @param context The environment.
 */
export async function runParameters(scenario: Scenario, { client }: TestContext): Promise<void> {
  await scenario.step("write parameters and list them page by page (v2)", async () => {
    for (const name of ["region", "flavor", "size"])
      await client.setParameter({ name, source: "user", value: `${name} of the shop`, metadata: { owner: "alice" } });
    const paged = await gather(client.getParameters({ limit: 1, sort: "name.asc" }));
    const filtered = await client.getParameters({ filter: { name: ["flav"], source: ["user"] } });
    check(paged.length === 3 && filtered.length === 1, "every parameter is listed once");
    return paged.map(({ name, value }) => `${name} = ${value}`).join(", ");
  });

  await scenario.step("write, read and delete a parameter (v1)", async () => {
    await client.setParam({ id: "zone", source: "user", value: "a" });
    const { parameter } = await client.getParam({ id: "zone" });
    const { parameters } = await client.listParams({ query: {} });
    await client.deleteParam({ id: "zone" });
    const gone = await client.getParam({ id: "zone" }).result();
    return `${parameter.name} = ${parameter.value}, one of ${parameters.length}; then ${gone.ok ? "still there" : gone.error.status}`;
  });

  await scenario.step("write facts and read them", async () => {
    const written = await client.setFact({ name: "serial", source: "fact", value: "abc", resource_id: rid, expires: false });
    await client.setFact({ name: "uptime", source: "fact", value: "12", resource_id: rid });
    const facts = await client.getFacts({ rid });
    const fact = await client.getFact({ rid, id: facts.find(({ name }) => name === "serial")?.id ?? written.id });
    const all = await gather(client.getAllFacts({ limit: 1, sort: "name.desc" }));
    check(all.length === facts.length, "every fact is listed once");
    return `${fact.name} = ${fact.value}, expires: ${String(fact.expires)}; ${all.length} facts in all`;
  });

  await scenario.step("a source that does not exist", () =>
    mustFail(client.setParameter({ name: "x", source: "guess" as "user", value: "1" }), isBadRequestError, "BadRequestError"),
  );
}
