// Prints the servers that have a vulnerability with at least a given score, those with the highest scores first.
import { createCyberwatchClient } from "@platform-clients/cyberwatch/v3";

import { markdownTable } from "../markdown-table.ts";
import { readArguments, readEnvironment } from "../settings.ts";

const { CBW_API_URL, CBW_API_KEY, CBW_SECRET_KEY } = readEnvironment({
  CBW_API_URL: "the address of Cyberwatch, e.g. https://cyberwatch.example.com",
  CBW_API_KEY: "the access key ID of an API key",
  CBW_SECRET_KEY: "its secret access key",
});
const least = Number(readArguments("SCORE")[0]);
if (Number.isNaN(least)) {
  console.error("SCORE must be a number, e.g. 9.5.");
  process.exit(2);
}

const cyberwatch = createCyberwatchClient({ baseUrl: CBW_API_URL, apiKey: CBW_API_KEY, secretKey: CBW_SECRET_KEY });

const found = new Map<number, { hostname: string; score: number; codes: string[] }>();
for await (const { cve_code, score } of cyberwatch.cveAnnouncements({ active: true })) {
  if (score === null || score < least) continue;
  const { servers } = await cyberwatch.cveAnnouncement({ cveCode: cve_code });
  for (const { active, hostname, id, ignored } of servers) {
    if (active === false || ignored === true) continue;
    const entry = found.get(id) ?? { hostname: hostname ?? `server ${id}`, score, codes: [] };
    found.set(id, { ...entry, score: Math.max(entry.score, score), codes: [...entry.codes, cve_code] });
  }
}

const sorted = [...found.values()].toSorted((one, other) => other.score - one.score || one.hostname.localeCompare(other.hostname));
const rows = sorted.map(({ codes, hostname, score }) => [hostname, score.toFixed(1), codes.length, codes.toSorted().join(", ")]);
console.log(markdownTable(["server", "highest", "count", "vulnerabilities"], rows));
console.log(`\n${sorted.length} servers have a vulnerability with a score of ${least} or more.`);
