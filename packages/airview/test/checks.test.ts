import { ConfigurationError } from "@platform-clients/core";
import { describe, expect, test } from "vitest";

import { createAirviewHandler } from "../src/index.ts";
import type { ApplicationFields, ComplianceEventFields, Handler, MonitoredResourceFields } from "../src/index.ts";
import { createHandler, lines, rows } from "./server.ts";
import { encryption, payments, receiptsFlagged } from "./story.ts";

const long = "a".repeat(501);
const rejected = "arn:aws";
const resource: MonitoredResourceFields = { appTechControlId: 1, reference: "a", state: "FLAGGED", type: "DATABASE" };

/** What comes out of a method that refuses its arguments. */
async function refusalOf(run: (handler: Handler) => Promise<unknown>): Promise<unknown> {
  const handler = createHandler();
  const error = await run(handler).then(undefined, (thrown: unknown) => thrown);
  return { configuration: error instanceof ConfigurationError, message: String(error), sent: lines() };
}
const refused = (text: string): unknown => ({ configuration: true, message: expect.stringContaining(text) as string, sent: [] });

/** What is changed, the changes, and the text of the error after the name of the model. */
type Changes = readonly [what: string, changes: Readonly<Record<string, unknown>>, message: string];

const applications: readonly Changes[] = [
  ["no name", { name: "" }, ".name` is missing"],
  ["a long name", { name: long }, ".name` has 501 characters: AirView stores at most 500."],
  ["a rejected reference", { reference: rejected }, '.reference` contains ":", which AirView rejects'],
  ["a long reference", { reference: long }, ".reference` has 501 characters"],
  ["an unknown type", { type: "APP" }, '.type` is "APP": it must be one of BUSINESS_APPLICATION'],
  ["a parent that is no integer", { parentId: 1.5 }, ".parentId` is 1.5: it must be an integer"],
  ["a parent beyond 32 bits", { parentId: 2 ** 31 }, ".parentId` is 2147483648: it must be an integer of at most 32 bits"],
  ["Python's spelling", { parent_id: 1 }, ".parent_id` is unknown: the field is called `parentId`."],
  ["a long abbreviation", { environment: { name: "a", abbreviation: "PRODUCTION1" } }, ".environment.abbreviation` has 11 characters"],
  [
    "an environment's unknown field",
    { environment: { name: "a", abbreviation: "b", key: 1 } },
    ".environment.key` is unknown: the fields are",
  ],
];
const controls: readonly Changes[] = [
  ["a rejected reference", { reference: rejected }, '.reference` contains ":"'],
  ["the type SECURITY", { type: "SECURITY" }, '.type` is "SECURITY", which the Python client has but no server accepts: use one of LOG,'],
  ["an unknown type", { type: "log" }, '.type` is "log": it must be one of LOG, INCIDENT, TASK, VULNERABILITY.'],
  ["an unknown quality model", { qualityModel: "SAFETY" }, '.qualityModel` is "SAFETY"'],
  ["a long name", { name: long }, ".name` has 501 characters"],
  ["a ttl that is a string", { ttl: "60" }, '.ttl` is "60": it must be an integer'],
  ["a flag that is a string", { isBlocking: "no" }, '.isBlocking` is "no": it must be true or false.'],
  ["Python's spelling", { can_delete_resources: true }, ".can_delete_resources` is unknown: the field is called `canDeleteResources`."],
];
const reports: readonly Changes[] = [
  ["an unknown type", { type: "BUCKET" }, '.type` is "BUCKET": it must be one of UNKNOWN, VIRTUAL_MACHINE'],
  ["long additional data", { additionalData: "a".repeat(8001) }, ".additionalData` has 8001 characters: AirView stores at most 8000."],
  ["additional data that is an object", { additionalData: {} }, ".additionalData` is object: it must be a string."],
  ["Python's spelling", { additional_data: "a" }, ".additional_data` is unknown: the field is called `additionalData`."],
];

const passing =
  ": it must be one of FLAGGED, SUPPRESSED, FIXED_AUTO, FIXED_OTHER, MONITORING, CANCELLED, UNRESPONSIVE. A resource that passes is FIXED_AUTO or FIXED_OTHER.";

const event = (changes: object): ComplianceEventFields => ({ ...receiptsFlagged(), ...changes });
const report = (changes: object): MonitoredResourceFields => ({ ...resource, ...changes });

describe.each([
  ["handleApplication", (handler: Handler, fields: ApplicationFields) => handler.handleApplication(fields)],
  ["backend.createApplication", ({ backend }: Handler, fields: ApplicationFields) => backend.createApplication(fields)],
  ["backend.updateApplication", ({ backend }: Handler, fields: ApplicationFields) => backend.updateApplication({ id: 1, ...fields })],
])("%s refuses before anything is sent", (_, run) => {
  test.each(applications)("%s", async (_what, changes, message) => {
    expect(await refusalOf((handler) => run(handler, payments(changes)))).toEqual(refused(`\`application${message}`));
  });
});

describe("backend.createTechnicalControl refuses before anything is sent", () => {
  test.each(controls)("%s", async (_, changes, message) => {
    const run = ({ backend }: Handler) => backend.createTechnicalControl(encryption(changes));
    expect(await refusalOf(run)).toEqual(refused(`\`technicalControl${message}`));
  });
});

describe("backend.saveMonitoredResource refuses before anything is sent", () => {
  test.each([
    ...reports,
    ["a rejected reference", { reference: rejected }, '.reference` contains ":"'],
    ["an unknown state", { state: "PASSED" }, `.state\` is "PASSED"${passing}`],
  ] as const)("%s", async (_, changes, message) => {
    const run = ({ backend }: Handler) => backend.saveMonitoredResource(report(changes));
    expect(await refusalOf(run)).toEqual(refused(`\`resource${message}`));
  });
});

describe("handleComplianceEvent refuses before anything is sent", () => {
  test.each(applications)("%s of the application", async (_, changes, message) => {
    const run = (handler: Handler) => handler.handleComplianceEvent(event({ application: payments(changes) }));
    expect(await refusalOf(run)).toEqual(refused(`\`event.application${message}`));
  });
  test.each(controls)("%s of the control", async (_, changes, message) => {
    const run = (handler: Handler) => handler.handleComplianceEvent(event({ technicalControl: encryption(changes) }));
    expect(await refusalOf(run)).toEqual(refused(`\`event.technicalControl${message}`));
  });
  test.each([...reports, ["an unknown status", { status: "PASSED" }, `.status\` is "PASSED"${passing}`] as const])(
    "%s",
    async (_, changes, message) => {
      expect(await refusalOf((handler) => handler.handleComplianceEvent(event(changes)))).toEqual(refused(`\`event${message}`));
    },
  );
});

test.each<readonly [string, (handler: Handler) => Promise<unknown>, string]>([
  ["createEnvironment", ({ backend }) => backend.createEnvironment({ name: long, abbreviation: "a" }), "`environment.name` has 501"],
  ["createSystem", ({ backend }) => backend.createSystem(long, "BUILD"), "`name` has 501 characters"],
  ["createSystem", ({ backend }) => backend.createSystem("a", "DEPLOY" as never), '`stage` is "DEPLOY"'],
  ["getSystemIdByName", ({ backend }) => backend.getSystemIdByName(""), "`name` is missing"],
  ["getApplicationByReference", ({ backend }) => backend.getApplicationByReference(rejected), '`reference` contains ":"'],
  ["createApplication", ({ backend }) => backend.createApplication(payments(), "1" as never), '`environmentId` is "1"'],
  ["getTechnicalControl", ({ backend }) => backend.getTechnicalControl(rejected), '`reference` contains ":"'],
  ["getApplicationControlLink", ({ backend }) => backend.getApplicationControlLink(1, Number.NaN), "`technicalControlId` is"],
  ["linkApplicationToControl", ({ backend }) => backend.linkApplicationToControl("1" as never, 2), '`applicationId` is "1"'],
  ["setExclusionResourceState", (handler) => handler.setExclusionResourceState("7" as never, "NONE"), '`id` is "7"'],
])("%s refuses an invalid argument before anything is sent", async (_, run, message) => {
  expect(await refusalOf(run)).toEqual(refused(message));
});

test("accepts what the server accepts: characters beyond the BMP count once, and limits are inclusive", async () => {
  const handler = createHandler();
  const longest = receiptsFlagged({ additionalData: "😀".repeat(8000), application: payments({ name: "é".repeat(500) }) });
  await handler.handleComplianceEvent(longest);
  expect(rows("monitoredResources")).toMatchObject([{ additionalData: "😀".repeat(8000) }]);
});

test("the options of a handler have the limits of the server", () => {
  const identity = { baseUrl: "https://airview.test", token: "a", systemName: "a", systemStage: "BUILD", referencingType: "b" } as const;
  expect(() => createAirviewHandler({ ...identity, systemName: long })).toThrow("`systemName` has 501 characters");
  expect(() => createAirviewHandler({ ...identity, systemStage: "RUN" as never })).toThrow('`systemStage` is "RUN"');
  expect(() => createAirviewHandler({ ...identity, referencingType: rejected })).toThrow('`referencingType` contains ":"');
});
