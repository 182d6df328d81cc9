// `npm run test:live`: installs a real orchestrator, starts it with a PostgreSQL of its own, drives the client through its life, and compares
// the spec with what it serves. `-- --version 17.0.0` for another orchestrator, `--verbose` for every request, `--keep` to keep its logs.
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";

import type { Json } from "@platform-clients/contract";
import { compareDocs } from "./compare-docs.ts";
import { findPostgres } from "./find-postgres.ts";
import { findPythons } from "./find-python.ts";
import { installOrchestrator } from "./install.ts";
import { startOrchestrator } from "./orchestrator.ts";
import { startPostgres } from "./postgres.ts";
import { stopAll, stopOnSignals } from "./processes.ts";
import { report } from "./report.ts";
import { beginStory } from "./story.ts";
import { tellStory } from "./steps/story.ts";
import { tellUsers } from "./steps/users.ts";
import { newKey } from "./token.ts";
import { createWitness } from "./witness.ts";

const { values } = parseArgs({
  options: {
    version: { type: "string", default: "18.0.0" },
    verbose: { type: "boolean", default: false },
    keep: { type: "boolean", default: false },
  },
});
const print = (line: string): void => console.log(line);

async function main(): Promise<number> {
  const pythons = findPythons();
  const postgres = findPostgres();
  if (pythons.length === 0 || postgres === undefined) {
    if (pythons.length === 0) print("Python 3.12 or newer, with venv, was not found on the PATH or in ~/.pyenv/versions.");
    if (postgres === undefined) print("PostgreSQL's server (initdb, postgres) was not found on the PATH or in /usr/lib/postgresql.");
    print("live tests not run");
    return 0;
  }
  const venv = await installOrchestrator(values.version, pythons, print);
  const folder = mkdtempSync(join(tmpdir(), "inmanta-live-"));
  chmodSync(folder, 0o755);
  const tidy = (): void => {
    if (values.keep) print(`Logs are in ${folder}`);
    else rmSync(folder, { recursive: true, force: true });
  };
  stopOnSignals(tidy);
  try {
    const database = await startPostgres(postgres, folder);
    const witness = await createWitness();
    const open = await startOrchestrator({ venv, database, folder, name: "open", print });
    const first = beginStory(open.url, witness, print, values.verbose);
    await tellStory(first.story, { sql: (statement) => database.run(open.database, statement), restart: () => open.restart() });
    const served = (await first.story.connect().getApiDocs({ format: "openapi" })) as unknown as Json;
    await open.stop();
    const key = newKey();
    const guarded = await startOrchestrator({ venv, database, folder, name: "guarded", key, print });
    const second = beginStory(guarded.url, witness, print, values.verbose);
    await tellUsers(second.story, key);
    await guarded.stop();
    return report(values.version, witness, compareDocs(witness.contract, served), [first.totals, second.totals], print);
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
