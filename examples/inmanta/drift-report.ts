// Makes a dry run of the active version and prints where the infrastructure differs from the model. Exits with 1 if it does.
import { createInmantaClient, uuid } from "@platform-clients/inmanta";

import { markdownTable } from "../markdown-table.ts";
import { readArguments, readEnvironment } from "../settings.ts";

const { INMANTA_URL } = readEnvironment({ INMANTA_URL: "the address of the orchestrator, e.g. http://127.0.0.1:8888" });
const [environment] = readArguments("ENVIRONMENT_ID");
// Optional: a token, for a server with authentication, and the milliseconds between two polls.
const { INMANTA_INTERVAL = "1000", INMANTA_TOKEN: token } = process.env;

const inmanta = createInmantaClient({ baseUrl: INMANTA_URL, token, environment: uuid(environment, "ENVIRONMENT_ID") });
const [active] = await inmanta.listDesiredStateVersions({ filter: { status: ["active"] } }).toArray({ limit: 1 });
if (active === undefined) {
  console.error("No version of this environment is active: release one first.");
  process.exit(2);
}

const limits = { deadline: 600_000, interval: Number(INMANTA_INTERVAL) };
const { diff } = await inmanta.dryrunAndWait({ version: active.version }, limits);
const drifted = diff.filter(({ status }) => status !== "unmodified");
const rows = drifted.flatMap(({ attributes, resource_id, status }) =>
  Object.entries(attributes).map(([name, { from_value_compare: is, to_value_compare: wanted }]) => [resource_id, status, name, is, wanted]),
);
console.log(`# Drift of version ${active.version}\n`);
if (rows.length > 0) console.log(`${markdownTable(["resource", "difference", "attribute", "is", "should be"], rows)}\n`);
console.log(`${drifted.length} of ${diff.length} resources differ.`);
process.exitCode = drifted.length === 0 ? 0 : 1;
