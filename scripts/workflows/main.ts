// `npm run test:workflows [-- api ...] [--target url]`: runs the Arazzo documents beside the specs with `redocly respect` on mock servers, or
// on the server at `--target`.
import { parseArgs } from "node:util";

import { findDocuments } from "./documents.ts";
import type { WorkflowDocument } from "./documents.ts";
import { runDocument } from "./run-document.ts";

const { positionals, values } = parseArgs({ allowPositionals: true, options: { target: { type: "string" } } });
const documents = findDocuments(positionals);
const totals = { workflows: 0, failed: 0 };

async function runNext(): Promise<void> {
  for (let document = documents.shift(); document !== undefined; document = documents.shift()) await report(document);
}

async function report(document: WorkflowDocument): Promise<void> {
  const name = document.sources.map(({ api }) => api).join(", ");
  for (const { checks, faults, name: workflow, steps } of await runDocument(document, values.target)) {
    totals.workflows += 1;
    if (faults.length > 0) totals.failed += 1;
    const verdict = faults.length === 0 ? "ok" : "FAILED";
    console.log(`${name.padEnd(16)} ${workflow.padEnd(32)} ${`${steps} steps, ${checks} checks`.padEnd(24)} ${verdict}`);
    for (const fault of faults) console.log(`  ${fault}`);
  }
}

if (documents.length === 0) console.error(`There are no workflows${positionals.length > 0 ? ` of ${positionals.join(", ")}` : ""}.`);
if (documents.length === 0 || (values.target !== undefined && documents.length > 1)) {
  if (documents.length > 1) console.error("`--target` is for the workflows of one API: name it.");
  process.exitCode = 2;
} else {
  await Promise.all([runNext(), runNext()]);
  console.log(`workflows: ${totals.workflows} run, ${totals.failed} failed`);
  if (totals.failed > 0) process.exitCode = 1;
}
