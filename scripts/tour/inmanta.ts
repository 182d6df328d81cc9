import { createInmantaClient, isConflictError, isNotFoundError, range } from "@platform-clients/inmanta";

import type { Tour } from "./tour.ts";

const environment = "0d6f2b84-91c3-4e5a-b7d8-3f1e2c4a5b60";

/**
 * Drives the typical work with an orchestrator: log in, look around page by page, change a setting, store a version, try it out and release
 * it, compile, and meet what is not there.
 *
 * @param stage Where the mock is, and how steps are printed.
 */
export async function tour(stage: Tour): Promise<void> {
  const { baseUrl, fetch } = stage;
  const inmanta = createInmantaClient({ baseUrl, fetch, auth: { username: "alice", password: "correct horse" }, environment });

  await stage.step("Is the server well, and which environments are there? The login happens by itself, where it is needed", async () => {
    await inmanta.health();
    const environments = await inmanta.environmentList({ details: true });
    return environments.map(({ halted, name }) => (halted ? `${name} (halted)` : name)).join(", ");
  });

  await stage.step("Resources, all pages, with the number of each state", async () => {
    const states: string[] = [];
    for await (const { resource_id, status } of inmanta.resourceList({
      limit: 20,
      filter: { status: ["!orphaned"] },
      deploy_summary: true,
    }))
      states.push(`${resource_id} ${status}`);
    return states.join(", ");
  });

  await stage.step("Compiles of a day, newest first", async () => {
    const requested = range({ ge: new Date("2025-11-21T00:00:00Z"), lt: "2025-11-22T00:00:00" });
    const reports = await inmanta.getCompileReports({ sort: "requested.desc", filter: { requested } }).toArray({ limit: 10 });
    return `${reports.length} compile, version ${reports[0]?.version}`;
  });

  await stage.step("A setting, and what the server has to say about it", async () => {
    const { warnings } = await inmanta.environmentSettingsSet({ id: "auto_deploy", value: false }).withResponse();
    return warnings.length === 0 ? "no warnings" : warnings.join(", ");
  });

  await stage.step("A version: reserved, stored and released; only files that the server lacks are uploaded", async () => {
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

  await stage.step("What would a version change? A dry run, waited for", async () => {
    const { diff } = await inmanta.dryrunAndWait({ version: 5 }, { interval: 50, deadline: 5_000 });
    return diff.map(({ resource_id, status }) => `${resource_id} ${status}`).join(", ");
  });

  stage.answer({ "HEAD /api/v1/notify/{id}": 204 });
  await stage.step("Compile, and wait until it is done", async () => {
    const { report, warnings } = await inmanta.compileAndWait({ update: false }, { interval: 50, deadline: 5_000 });
    return report === undefined ? `skipped: ${warnings.join(", ")}` : `success ${report.success}, version ${report.version}`;
  });

  stage.answer({ "GET /api/v2/environment/{id}": 404, "POST /api/v2/desiredstate/{version}/promote": 409, "HEAD /api/v1/file/{id}": 404 });
  await stage.step("What is not there, and what cannot be: a file, an environment, and a version that is released already", async () => {
    const file = await inmanta.fileExists({ id: "0000000000000000000000000000000000000000" });
    const missing: unknown = await inmanta.environmentGet({ id: environment }).catch((error: unknown) => error);
    if (!isNotFoundError(missing)) throw new Error("A NotFoundError was expected.", { cause: missing });
    const outcome = await inmanta.promoteDesiredStateVersion({ version: 4 }).result();
    if (outcome.ok || !isConflictError(outcome.error)) throw new Error("A ConflictError was expected.");
    return `${file}, ${missing.name}, ${outcome.error.name}: ${outcome.error.body.message}`;
  });
}
