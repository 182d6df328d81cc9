import { startMock } from "@platform-clients/mocks";
import { expect, test } from "vitest";

import { runExample } from "./run-example.ts";

interface State {
  readonly systems: readonly { name: string; stage: string }[];
  readonly technicalControls: readonly { name: string; reference: string }[];
  readonly monitoredResources: readonly { reference: string; monitoringState: string; additionalData: string }[];
}

test("push-findings reports each rule and file once, with the state of its results", async () => {
  await using mock = await startMock("airview", { data: { technicalControls: [], links: [], monitoredResources: [] } });
  const environment = { AIRVIEW_URL: mock.url, AIRVIEW_TOKEN: "any" };
  const args = ["examples/data/findings.sarif", "github.com/example/shop", "Shop"];
  expect(await runExample("airview/push-findings.ts", args, environment)).toEqual({
    status: 0,
    stdout: [
      "FLAGGED storage/public-bucket infra/buckets.tf",
      "SUPPRESSED storage/public-bucket infra/website (public).tf",
      "FIXED_OTHER storage/encryption infra/buckets.tf",
      "",
    ].join("\n"),
    stderr: "",
  });
  const { monitoredResources, systems, technicalControls } = mock.state as State;
  expect(systems.at(-1)).toMatchObject({ name: "infra-scanner", stage: "BUILD" });
  expect(technicalControls.map(({ name, reference }) => [reference, name])).toEqual([
    ["storage/public-bucket", "Buckets are not public"],
    ["storage/encryption", "Storage is encrypted at rest"],
  ]);
  expect(monitoredResources.map(({ additionalData, monitoringState, reference }) => [reference, monitoringState, additionalData])).toEqual([
    ["infra/buckets.tf", "FLAGGED", 'The bucket "receipts" allows public reads.\nThe bucket "exports" allows public reads.'],
    ["infra/website__public_.tf", "SUPPRESSED", 'The bucket "website" allows public reads.'],
    ["infra/buckets.tf", "FIXED_OTHER", "All buckets are encrypted."],
  ]);
});

test("exclusions-report shows each excluded resource with its last report, and changes nothing", async () => {
  await using mock = await startMock("airview");
  const before = structuredClone(mock.state);
  const environment = { AIRVIEW_URL: mock.url, AIRVIEW_TOKEN: "any" };
  const { status, stdout } = await runExample("airview/exclusions-report.ts", ["cloud-posture-monitor"], environment);
  expect(stdout).toBe(`# Exclusions of cloud-posture-monitor

| exclusion | application  | control                      | resource                   | reported as | last report               |
| --------- | ------------ | ---------------------------- | -------------------------- | ----------- | ------------------------- |
| PENDING   | Payments API | Storage is encrypted at rest | eu-west-1/payment-receipts | FLAGGED     | 2025-12-31T23:00:00+00:00 |
| PENDING   | Payments API | Storage is encrypted at rest | eu-west-1/refund-exports   | FIXED_AUTO  | never                     |

2 PENDING, 0 ACTIVE
`);
  expect(await runExample("airview/exclusions-report.ts", ["nobody"], environment)).toEqual({
    status: 1,
    stdout: "",
    stderr: 'AirView has no system "nobody".\n',
  });
  expect([status, mock.state]).toEqual([0, before]);
});
