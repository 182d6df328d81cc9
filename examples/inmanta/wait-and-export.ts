// Waits until the deployment of an environment is over, with a progress bar, then writes its resources to a file, one JSON object on each line.
import { createWriteStream } from "node:fs";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { setTimeout as sleep } from "node:timers/promises";

import { createInmantaClient, uuid } from "@platform-clients/inmanta";

import { readArguments, readEnvironment } from "../settings.ts";

const { INMANTA_URL } = readEnvironment({ INMANTA_URL: "the address of the orchestrator, e.g. http://127.0.0.1:8888" });
const [environment, file] = readArguments("ENVIRONMENT_ID", "RESOURCES.ndjson");
// Optional: a token, for a server with authentication, and the milliseconds between two polls.
const { INMANTA_INTERVAL = "1000", INMANTA_TOKEN: token } = process.env;

const inmanta = createInmantaClient({ baseUrl: INMANTA_URL, token, environment: uuid(environment, "ENVIRONMENT_ID") });
const signal = AbortSignal.timeout(30 * 60_000); // gives up after half an hour

for (;;) {
  const { metadata } = await inmanta.resourceList({ limit: 1, deploy_summary: true }, { signal }).withResponse();
  const { by_state: states = {}, total = 0 } = metadata.deploy_summary ?? {};
  const { available = 0, deploying = 0, failed = 0, skipped = 0 } = states;
  const done = total - available - deploying;
  showProgress(done, total, `${failed} failed, ${skipped} skipped`);
  if (done === total) break;
  await sleep(Number(INMANTA_INTERVAL), undefined, { signal });
}
process.stderr.write("\n");

let count = 0;
async function* lines() {
  for await (const resource of inmanta.resourceList({ filter: { status: ["!orphaned"] } })) {
    count += 1;
    yield `${JSON.stringify(resource)}\n`;
  }
}
await pipeline(Readable.from(lines()), createWriteStream(file));
console.log(`Wrote ${count} resources to ${file}.`);

function showProgress(done: number, total: number, remark: string): void {
  const width = 30;
  const filled = total === 0 ? width : Math.floor((width * done) / total);
  const bar = "#".repeat(filled) + ".".repeat(width - filled);
  process.stderr.write(`${process.stderr.isTTY ? "\r" : "\n"}[${bar}] ${done} of ${total} resources, ${remark}`);
}
