import { randomUUID } from "node:crypto";

import type { InmantaClient } from "@platform-clients/inmanta";

import { check } from "../scenario.ts";
import type { Scenario } from "../scenario.ts";

/** What the other steps use. */
export interface TestContext {
  /** A client for the environment `production`. */
  readonly client: InmantaClient;
  readonly project: Id;
  readonly production: Id;
  /** Major version of the server, for example 18. */
  readonly major: number;
  /** Version of the server, for example `"18.4.0"`. */
  readonly version: string;
}

/**
 * Tells whether a server is of a version or later.
 *
 * @param version Version of the server.
 * @param since The version.
 * @returns Whether it is.
 */
export function isSince(version: string, since: string): boolean {
  return version.localeCompare(since, "en", { numeric: true }) >= 0;
}

/**
 * Tells whether a server has `deployFiltered` and what belongs to it.
 *
 * @param version Version of the server.
 * @returns Whether it has them.
 */
export function hasFilteredDeploys(version: string): boolean {
  return isSince(version, "18.3.0") && version !== "19.0.0";
}

/** The client's type for ids. */
export type Id = NonNullable<InmantaClient["environment"]>;

/**
 * Tests projects and environments in both versions of the API.
 *
 * @param scenario The scenario.
 * @returns The environment that the other steps use.
 */
export async function runProjects(scenario: Scenario): Promise<TestContext> {
  const client = scenario.connect();
  const project = randomUUID();
  const production = randomUUID();

  await scenario.step("create, rename and read a project (v2)", async () => {
    const created = await client.projectCreate({ name: "shop", project_id: project });
    check(created.id === project, "the project has the id that was asked for");
    await client.projectModify({ id: project, name: "web shop" });
    const { name } = await client.projectGet({ id: project, environment_details: true });
    const all = await client.projectList();
    return `${name}, one of ${all.length}`;
  });

  await scenario.step("create, rename, read and delete a project (v1)", async () => {
    const { project: created } = await client.createProject({ name: "old shop" });
    await client.modifyProject({ id: created.id, name: "older shop" });
    const { project: read } = await client.getProject({ id: created.id });
    const { projects } = await client.listProjects();
    await client.deleteProject({ id: created.id });
    return `${read.name}, one of ${projects.length}, deleted`;
  });

  await scenario.step("create, describe and read an environment (v2)", async () => {
    await client.environmentCreate({
      project_id: project,
      name: "prod",
      environment_id: production,
      description: "The shop that customers see",
    });
    await client.environmentModify({ id: production, name: "production" });
    const [listed] = await client.environmentList({ details: true });
    const { description, name } = await client.environmentGet({ id: production, details: true });
    check(listed?.description === description, "list and read agree on the description");
    return `${name}: ${description}`;
  });

  await scenario.step("create, rename, read, clear and delete an environment (v1)", async () => {
    const { environment } = await client.createEnvironment({ project_id: project, name: "test" });
    await client.modifyEnvironment({ id: environment.id, name: "testing", branch: "main" });
    const { environments } = await client.listEnvironments();
    await client.clearEnvironment({ id: environment.id });
    await client.deleteEnvironment({ id: environment.id });
    return `${environments.map(({ name }) => name).join(", ")}; the second one deleted`;
  });

  const { version } = await client.getServerStatus();
  return { client: client.withEnvironment(production), project, production, major: Number.parseInt(version, 10), version };
}

/**
 * Deletes the environment and the project.
 *
 * @param scenario The scenario.
 * @param context The environment.
 */
export async function runCleanup(scenario: Scenario, { client, project, production }: TestContext): Promise<void> {
  await scenario.step("clear and delete the environment, then the project", async () => {
    await client.environmentClear({ id: production });
    await client.environmentDelete({ id: production });
    await client.projectDelete({ id: project });
    return `${(await client.environmentList()).length} environments and ${(await client.projectList()).length} projects are left`;
  });
}
