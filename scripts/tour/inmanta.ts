import { createInmantaClient, isConflictError, isNotFoundError, range } from "@platform-clients/inmanta";
import type { InmantaClient } from "@platform-clients/inmanta";

import type { Tour } from "./tour.ts";

const production = "0d6f2b84-91c3-4e5a-b7d8-3f1e2c4a5b60";
const motd = "std::File[web1,path=/etc/motd]";

/**
 * Shows typical work with an orchestrator: logs in, reads pages, releases a version after a dry run, follows its deployment, compiles, creates and
 * deletes an environment, and shows errors.
 *
 * @param tour The mock's URL, and the function that runs a step.
 */
export async function run(tour: Tour): Promise<void> {
  const { baseUrl, fetch } = tour;
  const inmanta = createInmantaClient({ baseUrl, fetch, auth: { username: "alice", password: "correct horse" }, environment: production });
  await read(tour, inmanta);
  await release(tour, inmanta);
  await manage(tour, inmanta);
}

async function read(tour: Tour, inmanta: InmantaClient): Promise<void> {
  await tour.step("Check the server's health and list environments. The client logs in automatically when needed", async () => {
    await inmanta.health();
    const environments = await inmanta.environmentList({ details: true });
    return environments.map(({ halted, name }) => (halted ? `${name} (halted)` : name)).join(", ");
  });

  await tour.step("List resources from all pages", async () => {
    const states: string[] = [];
    for await (const { resource_id, status } of inmanta.resourceList({ limit: 2, filter: { status: ["!orphaned"] }, deploy_summary: true }))
      states.push(`${resource_id} ${status}`);
    return states.join(", ");
  });

  await tour.step("List the compiles of a day, newest first", async () => {
    const requested = range({ ge: new Date("2025-11-21T00:00:00Z"), lt: "2025-11-22T00:00:00" });
    const reports = await inmanta.getCompileReports({ sort: "requested.desc", filter: { requested } }).toArray({ limit: 10 });
    return reports.map(({ success, version }) => (success === true ? `version ${version}` : "failed")).join(", ");
  });
}

async function release(tour: Tour, inmanta: InmantaClient): Promise<void> {
  let version = 0;

  await tour.step("Change a setting, so that new versions are not released by themselves", async () => {
    const { warnings } = await inmanta.environmentSettingsSet({ id: "auto_deploy", value: false }).withResponse();
    return warnings.length === 0 ? "no warnings" : warnings.join(", ");
  });

  await tour.step("Reserve a number and store a version; only files that are missing on the server are uploaded", async () => {
    const [hash] = await inmanta.uploadFiles(["Welcome to the new web1\n"]);
    version = await inmanta.reserveVersion();
    const attributes = { path: "/etc/motd", hash, owner: "root", group: "root", mode: 644, purged: false };
    await inmanta.putVersion({
      version,
      resources: [{ id: `${motd},v=${version}`, requires: [], ...attributes }],
      module_version_info: {},
    });
    return `version ${version} with file ${hash}`;
  });

  await tour.step("Make a dry run and wait for its result", async () => {
    const { diff } = await inmanta.dryrunAndWait({ version }, { interval: 50, deadline: 5_000 });
    return diff.map(({ attributes, resource_id, status }) => `${resource_id} ${status}: ${Object.keys(attributes).join(", ")}`).join("; ");
  });

  await tour.step("Release the version, and follow its deployment", async () => {
    await inmanta.promoteDesiredStateVersion({ version });
    const states: string[] = [];
    while (states.at(-1) !== "deployed") states.push((await inmanta.resourceDetails({ rid: motd })).status);
    return states.join(", then ");
  });

  await tour.step("Compile and wait for the result", async () => {
    const { report, warnings } = await inmanta.compileAndWait({ update: false }, { interval: 50, deadline: 5_000 });
    return report === undefined ? `skipped: ${warnings.join(", ")}` : `success ${report.success}, version ${report.version}`;
  });
}

async function manage(tour: Tour, inmanta: InmantaClient): Promise<void> {
  await tour.step("Create an environment, change it, read it and delete it", async () => {
    const [project] = await inmanta.projectList();
    if (project === undefined) throw new Error("A project was expected.");
    const { id } = await inmanta.environmentCreate({ project_id: project.id, name: "test" });
    await inmanta.environmentModify({ id, name: "testing", description: "For trying things out" });
    const { description, name } = await inmanta.environmentGet({ id, details: true });
    await inmanta.environmentDelete({ id });
    const gone: unknown = await inmanta.environmentGet({ id }).catch((error: unknown) => error);
    if (!isNotFoundError(gone)) throw new Error("A NotFoundError was expected.", { cause: gone });
    return `${name}: ${description}; then ${gone.name}`;
  });

  await tour.step("Ask for a file that does not exist, and promote a version that is already released", async () => {
    const file = await inmanta.statFile({ id: "0000000000000000000000000000000000000000" });
    const outcome = await inmanta.promoteDesiredStateVersion({ version: 4 }).result();
    if (outcome.ok || !isConflictError(outcome.error)) throw new Error("A ConflictError was expected.");
    return `${file}, ${outcome.error.name}: ${outcome.error.body.message}`;
  });
}
