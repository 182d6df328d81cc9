// Prints the exclusions of a system that reports to AirView, with the last report of each excluded resource.
import { createAirviewClient, isNotFoundError } from "@platform-clients/airview";

import { markdownTable } from "../markdown-table.ts";
import { readArguments, readEnvironment } from "../settings.ts";

const { AIRVIEW_URL, AIRVIEW_TOKEN } = readEnvironment({ AIRVIEW_URL: "the address of AirView", AIRVIEW_TOKEN: "an access token" });
const [systemName] = readArguments("SYSTEM");

const airview = createAirviewClient({ baseUrl: AIRVIEW_URL, token: AIRVIEW_TOKEN });
const system = await airview.getSystemByName({ name: systemName }).catch((error: unknown) => {
  if (isNotFoundError(error)) return undefined;
  throw error;
});
if (system === undefined) {
  console.error(`AirView has no system "${systemName}".`);
  process.exit(1);
}

// AirView lists a resource once for each reference of its application.
const listed = await airview.getExclusionResources({ systemId: system.id });
const distinct = [...new Map(listed.map((resource) => [resource.id, resource])).values()];
const excluded = distinct.toSorted((one, other) => other.state.localeCompare(one.state)); // PENDING before ACTIVE

const rows: string[][] = [];
for (const { applicationReferences, id, reference, state, technicalControlReference } of excluded) {
  const { type = "", reference: applicationReference = "" } = applicationReferences[0] ?? {};
  const application = await airview.getApplicationByReference({ type, reference: applicationReference });
  const [control] = await airview.getTechnicalControl({ systemId: system.id, reference: technicalControlReference });
  const query = { applicationId: application.id, ...(control && { technicalControlId: control.id }) };
  const report = (await airview.getApplicationMonitoredResources(query)).find((resource) => resource.id === id);
  rows.push([state, application.name, control?.name ?? "", reference, report?.state ?? "", report?.lastSeen ?? "never"]);
}

console.log(`# Exclusions of ${system.name}\n`);
console.log(markdownTable(["exclusion", "application", "control", "resource", "reported as", "last report"], rows));
const counts = ["PENDING", "ACTIVE"].map((state) => `${excluded.filter((resource) => resource.state === state).length} ${state}`);
console.log(`\n${counts.join(", ")}`);
