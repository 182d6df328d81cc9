// Sets the groups of servers as a CSV file says, and creates groups that do not exist. Without `--apply`, only prints the changes.
import { readFile } from "node:fs/promises";

import { createCyberwatchClient } from "@platform-clients/cyberwatch/v3";
import { parse } from "csv-parse/sync";

import { readArguments, readEnvironment } from "../settings.ts";

const { CBW_API_URL, CBW_API_KEY, CBW_SECRET_KEY } = readEnvironment({
  CBW_API_URL: "the address of Cyberwatch, e.g. https://cyberwatch.example.com",
  CBW_API_KEY: "the access key ID of an API key",
  CBW_SECRET_KEY: "its secret access key",
});
const [file] = readArguments("GROUPS.csv");
const apply = process.argv.includes("--apply");

// One line for each server and group. A line without a group removes the server from all groups.
const lines = parse<{ hostname: string; group: string }>(await readFile(file, "utf8"), { columns: true, trim: true });
const wanted = new Map<string, Set<string>>();
for (const { group, hostname } of lines) wanted.set(hostname, (wanted.get(hostname) ?? new Set()).add(group));

const cyberwatch = createCyberwatchClient({ baseUrl: CBW_API_URL, apiKey: CBW_API_KEY, secretKey: CBW_SECRET_KEY });
const groupIds = new Map<string, number>();
for await (const { id, name } of cyberwatch.groups()) groupIds.set(name, id);

const unknown = new Set(wanted.keys());
for (const { groups, hostname, id } of await cyberwatch.servers().toArray({ limit: 100_000 })) {
  const names = wanted.get(hostname ?? "");
  if (names === undefined || hostname === null) continue;
  unknown.delete(hostname);
  names.delete("");
  const present = new Set(groups.map(({ name }) => name));
  const added = [...names].filter((name) => !present.has(name));
  const removed = [...present].filter((name) => !names.has(name));
  if (added.length + removed.length === 0) continue;
  console.log([hostname, ...added.map((name) => `+${name}`), ...removed.map((name) => `-${name}`)].join(" "));
  if (!apply) continue;
  const ids: number[] = [];
  for (const name of names) ids.push(await groupId(name));
  await cyberwatch.updateServer({ serverId: id, groups: ids.length === 0 ? [null] : ids });
}
for (const hostname of unknown) console.error(`No server is called ${hostname}.`);
if (!apply) console.log("Nothing was changed. Pass --apply to change it.");

async function groupId(name: string): Promise<number> {
  const id = groupIds.get(name) ?? (await cyberwatch.createGroup({ name })).id;
  groupIds.set(name, id);
  return id;
}
