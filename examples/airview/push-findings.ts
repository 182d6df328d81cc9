// Reports the findings of a scanner to AirView, from a SARIF 2.1.0 file: each rule is a control, each file a resource.
import { readFile } from "node:fs/promises";

import { createAirviewHandler, type MonitoredResourceState } from "@platform-clients/airview";
import type { Log, Result } from "sarif";

import { readArguments, readEnvironment } from "../settings.ts";

const { AIRVIEW_URL, AIRVIEW_TOKEN } = readEnvironment({ AIRVIEW_URL: "the address of AirView", AIRVIEW_TOKEN: "an access token" });
const [sarif, applicationReference, applicationName] = readArguments("FINDINGS.sarif", "APPLICATION_REFERENCE", "APPLICATION_NAME");

const { runs } = JSON.parse(await readFile(sarif, "utf8")) as Log;
for (const { results = [], tool } of runs) {
  const { name: scanner, rules = [] } = tool.driver;
  const system = { systemName: scanner, systemStage: "BUILD", referencingType: "repository" } as const;
  const handler = createAirviewHandler({ baseUrl: AIRVIEW_URL, token: AIRVIEW_TOKEN, ...system });
  for (const { file, found, ruleId } of byRuleAndFile(results)) {
    const status = stateOf(found);
    await handler.handleComplianceEvent({
      resourceReference: toReference(file),
      application: { name: applicationName, reference: toReference(applicationReference) },
      technicalControl: {
        name: rules.find(({ id }) => id === ruleId)?.shortDescription?.text ?? ruleId,
        reference: toReference(ruleId),
        qualityModel: "SECURITY",
        type: "VULNERABILITY",
      },
      status,
      type: "REPOSITORY",
      additionalData: found.map(({ message }) => message.text).join("\n"),
    });
    console.log(status, ruleId, file);
  }
}

function byRuleAndFile(results: readonly Result[]) {
  const groups = new Map<string, { ruleId: string; file: string; found: Result[] }>();
  // Other kinds, such as "notApplicable" and "open", are no result of a check. Without a kind, a result is a failure.
  for (const result of results.filter(({ kind = "fail" }) => kind === "fail" || kind === "pass")) {
    const { locations = [], ruleId = "unknown" } = result;
    const file = locations[0]?.physicalLocation?.artifactLocation?.uri ?? "everything";
    const key = `${ruleId} ${file}`;
    groups.set(key, { ruleId, file, found: [...(groups.get(key)?.found ?? []), result] });
  }
  return groups.values();
}

// AirView has no state "passed": the resource of a check that passed is fixed.
function stateOf(found: readonly Result[]): MonitoredResourceState {
  const failing = found.filter(({ baselineState, kind }) => kind !== "pass" && baselineState !== "absent");
  const isAccepted = ({ suppressions = [] }: Result) => suppressions.some(({ status = "accepted" }) => status === "accepted");
  if (failing.length === 0) return "FIXED_OTHER";
  return failing.every(isAccepted) ? "SUPPRESSED" : "FLAGGED";
}

// References can contain only these characters.
function toReference(text: string): string {
  return text.replaceAll(/[^\w.~/-]/g, "_");
}
