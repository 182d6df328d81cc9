// `npm run test:live`: installs a real orchestrator, starts it with a new PostgreSQL, calls every part of the client, and compares the spec
// with the document that the server serves. `-- --version 17.0.0` for another orchestrator, `--verbose` for every request, `--keep` to keep its logs.
import { chmodSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";

import type { ContractDocument, Json } from "@platform-clients/contract";
import { root } from "../platforms.ts";
import { compareDocs } from "./compare-docs.ts";
import { findPostgres } from "./find-postgres.ts";
import { findPythons } from "./find-python.ts";
import { installOrchestrator } from "./install.ts";
import { startOrchestrator } from "./orchestrator.ts";
import { startPostgres } from "./postgres.ts";
import { stopAll, stopOnSignals } from "./processes.ts";
import { report } from "./report.ts";
import { createScenario } from "./scenario.ts";
import { runScenario } from "./steps/scenario.ts";
import { runUsers } from "./steps/users.ts";
import { newKey } from "./token.ts";
import { createRecorder } from "./recorder.ts";
import type { Recorder } from "./recorder.ts";
import { checkVersionTable, readVersionTable } from "./version-table.ts";
import type { VersionRow } from "./version-table.ts";

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
    print("The live tests did not run.");
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
    const recorder = await createRecorder();
    const open = await startOrchestrator({ venv, database, folder, name: "open", print });
    const first = createScenario(open.url, recorder, print, values.verbose);
    await runScenario(first.scenario, { sql: (statement) => database.run(open.database, statement), restart: () => open.restart() });
    const served = (await first.scenario.connect().getApiDocs({ format: "openapi" })) as unknown as Json;
    const rows = readVersionTable(readFileSync(join(root, "packages/inmanta/README.md"), "utf8"));
    await probeOperations(open.url, recorder, rows);
    await open.stop();
    const key = newKey();
    const guarded = await startOrchestrator({ venv, database, folder, name: "guarded", key, print });
    const second = createScenario(guarded.url, recorder, print, values.verbose);
    await runUsers(second.scenario, key, values.version);
    await guarded.stop();
    const comparison = compareDocs(recorder.contract, served);
    const { differences, unlisted } = comparison;
    const isListed = (subject: string): boolean => !unlisted.includes(subject.split(".")[0] ?? "") && isInSpec(recorder.contract, subject);
    const tableFaults = checkVersionTable(rows, { version: values.version, differences, observed: recorder.observed, isListed });
    return report(values.version, recorder, comparison, [first.totals, second.totals], tableFaults, print);
  } finally {
    await stopAll();
    tidy();
  }
}

// The server's document does not list operations for agents. The server answers 404 or 405 with HTML where it has no operation.
async function probeOperations(url: string, { contract, observed }: Recorder, rows: readonly VersionRow[]): Promise<void> {
  const subjects = rows.flatMap((row) => row.subjects);
  for (const { name, method, path } of contract.operations.filter((operation) => subjects.includes(operation.name))) {
    const body = method === "GET" || method === "DELETE" ? null : "{}";
    const response = await fetch(url + path.replaceAll(/\{[^}]+\}/g, "x"), { method, body });
    await response.body?.cancel();
    observed.set(name, response.headers.get("content-type")?.startsWith("application/json") === true);
  }
}

// Whether the spec has an operation with this argument, a model with this field, or an enum with this value.
function isInSpec({ document, operations }: ContractDocument, subject: string): boolean {
  const [name = ""] = subject.split(/[. ]/);
  const { schemas } = document["components"] as { schemas: Json };
  return operations.some((operation) => operation.name === name) || schemas[name] !== undefined;
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
