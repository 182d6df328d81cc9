import { NotFoundError, UnprocessableEntityError } from "@platform-clients/core";
import { describe, expect, test } from "vitest";

import { isOtherGenerationError, OtherGenerationError } from "../src/index.ts";
import type { Handler } from "../src/index.ts";
import { newerRoutes } from "./fake-server/newer-routes.ts";
import { FakeAirview } from "./fake-server.ts";
import { checkGeneration, createHandler, encryption, payments, receiptsFlagged } from "./story.ts";

/** A handler of a server of 2023. */
function createNewer(): { fake: FakeAirview; handler: Handler } {
  const fake = new FakeAirview(newerRoutes);
  return { fake, handler: createHandler({ fetch: fake.fetch }).handler };
}
const countOf = ({ store }: FakeAirview): number =>
  [store.environments, store.systems, store.applications, store.controls].reduce((sum, rows) => sum + rows.length, 0);
const findApplication = "GET /referenced-applications/?type=aws_account_id&reference=123456789012";
const findSystem = "GET /systems/?name=cloud-posture";

describe("against a server of 2023, before anything is created", () => {
  test.each([
    [
      "handleComplianceEvent",
      (handler: Handler) => handler.handleComplianceEvent(receiptsFlagged()),
      [findApplication, "POST /applications/"],
    ],
    ["handleApplication", (handler: Handler) => handler.handleApplication(payments()), ["GET /environments/", checkGeneration]],
    ["getExclusionsByState", (handler: Handler) => handler.getExclusionsByState("PENDING"), [findSystem, checkGeneration]],
    ["setExclusionResourceState", (handler: Handler) => handler.setExclusionResourceState(7, "ACTIVE"), ["PUT /exclusion-resources/7/"]],
    ["backend.systemId", ({ backend }: Handler) => backend.systemId(), [findSystem, checkGeneration]],
    ["backend.createApplication", ({ backend }: Handler) => backend.createApplication(payments()), ["POST /applications/"]],
    [
      "backend.linkApplicationToControl",
      ({ backend }: Handler) => backend.linkApplicationToControl(1, 2),
      ["POST /application-technical-controls/"],
    ],
  ])("%s says so", async (_, run, lines) => {
    const { fake, handler } = createNewer();
    const error = await run(handler).then(undefined, (thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(OtherGenerationError);
    expect(isOtherGenerationError(error)).toBe(true);
    expect(error).toMatchObject({ name: "OtherGenerationError", code: "other_generation", platform: "airview" });
    expect(fake.lines).toEqual(lines);
    expect(countOf(fake)).toBe(0);
  });

  test("handleApplication says so with an environment that exists", async () => {
    const { fake, handler } = createNewer();
    fake.store.addEnvironment("Production", "PRD");
    await expect(handler.handleApplication(payments())).rejects.toThrow(OtherGenerationError);
    expect(fake.lines).toEqual(["GET /environments/", findApplication, "POST /applications/"]);
    expect(countOf(fake)).toBe(1);
  });

  test("single requests say so with a system that exists", async () => {
    const { fake, handler } = createNewer();
    fake.store.addSystem("cloud-posture");
    const { backend } = handler;
    await expect(backend.createTechnicalControl(encryption())).rejects.toThrow("(qualityModel)");
    await expect(backend.getExclusionResources("NONE")).rejects.toThrow(OtherGenerationError);
    const resource = { appTechControlId: 1, reference: "a", state: "FLAGGED", type: "DATABASE" };
    await expect(backend.saveMonitoredResource(resource)).rejects.toThrow("(technicalControlId, resourceId)");
    expect(countOf(fake)).toBe(1);
  });
});

test("the message says what the server speaks, which client it needs, and what else can be the reason", async () => {
  const error: unknown = await createNewer()
    .handler.handleComplianceEvent(receiptsFlagged())
    .then(undefined, (thrown: unknown) => thrown);
  expect(error).toMatchObject({
    message:
      "[airview.createApplication] POST https://airview.test/applications/: the server speaks another generation of the AirView API: it does not " +
      "accept the fields of this request (parentId, environmentId, references). This client speaks that of August 2022 (revision 840db79). A " +
      "server of 2023 needs the Python client of its own revision (app/client in AirWalk-Digital/airview-api). If the server is not of 2023, " +
      "check the path prefix in `baseUrl`.",
    operation: "createApplication",
    status: 422,
    cause: { name: "UnprocessableEntityError" },
  });
});

describe("against a server of this generation", () => {
  test("it is checked once, and only before the first creation of an environment or a system", async () => {
    const { fake, handler } = createHandler();
    await handler.handleApplication(payments({ environment: { name: "Staging", abbreviation: "STG" } }));
    await handler.handleApplication(payments());
    await handler.handleComplianceEvent(receiptsFlagged());
    expect(fake.lines.filter((line) => line === checkGeneration)).toHaveLength(1);
    expect(fake.store.environments).toHaveLength(2);
  });

  test("it is not checked when another response showed it", async () => {
    const { fake, handler } = createHandler();
    await handler.handleComplianceEvent(receiptsFlagged());
    await handler.handleApplication(payments());
    expect(fake.lines).not.toContain(checkGeneration);
    expect(fake.store.environments).toHaveLength(1);
  });

  test("another 422 and another 404 are errors of their own", async () => {
    const { fake, handler } = createHandler();
    fake.refuse("POST /applications/", 422);
    await expect(handler.handleComplianceEvent(receiptsFlagged())).rejects.toThrow(UnprocessableEntityError);
    await expect(handler.backend.updateApplication(payments({ id: 9 }))).rejects.toThrow(NotFoundError);
  });

  test.each([
    ["a list of errors", { errors: [{ field: "name", message: "too short" }] }],
    ["a fault of a field that both know", { errors: { json: { name: ["Field may not be null."] } } }],
    ["a fault of the whole body", { errors: { json: { _schema: ["Invalid input type."] } } }],
    ["a body without errors", "Unprocessable"],
  ])("a 422 with %s is an error of its own", async (_, body) => {
    const { handler } = createHandler({ fetch: () => Promise.resolve(Response.json(body, { status: 422 })) });
    await expect(handler.backend.createApplication(payments())).rejects.toMatchObject({ code: "unprocessable_entity" });
  });

  test("a check that fails for another reason ends the method", async () => {
    const { fake, handler } = createHandler();
    fake.refuse("GET /systems/0/exclusion-resources/", 403);
    await expect(handler.handleApplication(payments())).rejects.toMatchObject({ status: 403 });
    expect(fake.store.environments).toEqual([]);
  });
});
