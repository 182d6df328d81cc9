import { createInmantaClient, isConflictError, isNotFoundError, range } from "@platform-clients/inmanta";

import type { Tour } from "./tour.ts";

const environment = "0d6f2b84-91c3-4e5a-b7d8-3f1e2c4a5b60";

/**
 * Shows typical work with an orchestrator: logs in, reads pages, changes a setting, stores a version, makes a dry run, releases the version,
 * compiles, and shows errors.
 *
 * @param tour The mock's URL, and the function that runs a step.
 */
export async function run(tour: Tour): Promise<void> {
  const { baseUrl, fetch } = tour;
  const inmanta = createInmantaClient({ baseUrl, fetch, auth: { username: "alice", password: "correct horse" }, environment });

  await tour.step("Check the server's health and list environments. The client logs in automatically when needed", async () => {
    await inmanta.health();
    const environments = await inmanta.environmentList({ details: true });
    return environments.map(({ halted, name }) => (halted ? `${name} (halted)` : name)).join(", ");
  });

  await tour.step("List resources from all pages", async () => {
    const states: string[] = [];
    for await (const { resource_id, status } of inmanta.resourceList({
      limit: 20,
      filter: { status: ["!orphaned"] },
      deploy_summary: true,
    }))
      states.push(`${resource_id} ${status}`);
    return states.join(", ");
  });

  await tour.step("List the compiles of a day, newest first", async () => {
    const requested = range({ ge: new Date("2025-11-21T00:00:00Z"), lt: "2025-11-22T00:00:00" });
    const reports = await inmanta.getCompileReports({ sort: "requested.desc", filter: { requested } }).toArray({ limit: 10 });
    return `${reports.length} compile, version ${reports[0]?.version}`;
  });

  await tour.step("Change a setting and read the server's warnings", async () => {
    const { warnings } = await inmanta.environmentSettingsSet({ id: "auto_deploy", value: false }).withResponse();
    return warnings.length === 0 ? "no warnings" : warnings.join(", ");
  });

  await tour.step("Reserve, store and release a version; only files that are missing on the server are uploaded", async () => {
    const [motd] = await inmanta.uploadFiles(["Welcome to web1\n"]);
    const version = await inmanta.storeAndRelease({
      content: (number) => ({
        resources: [{ id: `std::File[web1,path=/etc/motd],v=${number}`, requires: [], hash: motd }],
        module_version_info: {},
        compiler_version: "2025.11.21",
      }),
    });
    return `version ${version} with file ${motd}`;
  });

  await tour.step("Make a dry run and wait for its result", async () => {
    const { diff } = await inmanta.dryrunAndWait({ version: 5 }, { interval: 50, deadline: 5_000 });
    return diff.map(({ resource_id, status }) => `${resource_id} ${status}`).join(", ");
  });

  tour.respondWith({ "HEAD /api/v1/notify/{id}": 204 });
  await tour.step("Compile and wait for the result", async () => {
    const { report, warnings } = await inmanta.compileAndWait({ update: false }, { interval: 50, deadline: 5_000 });
    return report === undefined ? `skipped: ${warnings.join(", ")}` : `success ${report.success}, version ${report.version}`;
  });

  tour.respondWith({
    "GET /api/v2/environment/{id}": 404,
    "POST /api/v2/desiredstate/{version}/promote": 409,
    "HEAD /api/v1/file/{id}": 404,
  });
  await tour.step("Read a file and an environment that do not exist, and promote a version that is already released", async () => {
    const file = await inmanta.statFile({ id: "0000000000000000000000000000000000000000" });
    const missing: unknown = await inmanta.environmentGet({ id: environment }).catch((error: unknown) => error);
    if (!isNotFoundError(missing)) throw new Error("A NotFoundError was expected.", { cause: missing });
    const outcome = await inmanta.promoteDesiredStateVersion({ version: 4 }).result();
    if (outcome.ok || !isConflictError(outcome.error)) throw new Error("A ConflictError was expected.");
    return `${file}, ${missing.name}, ${outcome.error.name}: ${outcome.error.body.message}`;
  });
}
