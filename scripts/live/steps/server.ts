import { check } from "../scenario.ts";
import type { Scenario } from "../scenario.ts";
import { isSince } from "./projects.ts";
import type { TestContext } from "./projects.ts";

/**
 * Tests status, documentation, metrics and GraphQL.
 *
 * @param scenario The scenario.
 * @param context The environment.
 */
export async function runServer(scenario: Scenario, { client, production, version }: TestContext): Promise<void> {
  await scenario.step("read the server's status", async () => {
    await client.health();
    const { edition, slices, version: stated } = await client.getServerStatus();
    return `${edition} ${stated}, ${slices.length} parts`;
  });

  await scenario.step("read its documentation as a page", async () => {
    const page = await client.getApiDocs();
    check(page.includes("<html"), "it is HTML");
    return `${page.length} characters`;
  });

  await scenario.step("read metrics", async () => {
    const now = Date.now();
    const interval = { start_interval: new Date(now - 3_600_000).toISOString(), end_interval: new Date(now).toISOString() };
    const { metrics } = await client.getEnvironmentMetrics({
      metrics: ["resource.resource_count", "orchestrator.compile_time"],
      nb_datapoints: 4,
      ...interval,
    });
    return Object.entries(metrics)
      .map(([name, points]) => `${name}: ${points.length} points`)
      .join(", ");
  });

  await scenario.step("query by GraphQL", async () => {
    const { data, errors } = await client.graphql<{ environments: { edges: { node: { id: string; name: string } }[] } }>({
      query: "{ environments { edges { node { id name } } } }",
    });
    const names = (data?.environments.edges ?? []).map(({ node }) => node.name);
    check(data?.environments.edges.some(({ node }) => node.id === production) === true, "the environment is among the results");
    const wrong = await client.graphql({ query: "{ nothing }" }).result();
    scenario.observe("failed GraphQL queries are a 400", !wrong.ok && wrong.error.status === 400);
    const schema = await client.graphqlSchema();
    if (isSince(version, "18.1.0")) {
      const query = "query One($first: Int) { environments(first: $first) { edges { node { name } } } }";
      const { data: one } = await client.graphql<{ environments: object }>({ query, variables: { first: 1 }, operationName: "One" });
      check(one?.environments !== undefined, "a query with variables has a result");
    }
    return `${names.join(", ")}, errors: ${JSON.stringify(errors)}; a wrong query: ${wrong.ok ? JSON.stringify(wrong.data.errors) : String(wrong.error.status)}; schema: ${Object.keys(schema).join(", ")}`;
  });
}
