import { NotFoundError, UnprocessableEntityError } from "@platform-clients/core";
import type { Fetch } from "@platform-clients/core";
import { describe, expect, test } from "vitest";

import { isOtherGenerationError, OtherGenerationError } from "../src/index.ts";
import type { AirviewHandlerOptions, Handler } from "../src/index.ts";
import { checkGeneration, createHandler, lines, refuse, rows } from "./server.ts";
import { encryption, payments, receiptsFlagged } from "./story.ts";

/** What a server of 2023 answers the requests of these tests. Everything else is 404, as most paths do not exist there. */
const newer: Readonly<Record<string, () => Response>> = {
  "GET /environments/": () => Response.json([{ id: 11, name: "Staging", abbreviation: "STG" }]),
  "GET /systems/": () => Response.json({ id: 21, name: "known", stage: "MONITOR" }),
  "POST /applications/": () => unknownFields("json", "parentId", "environmentId", "references"),
  "GET /technical-controls/": () => Response.json([]),
  "POST /technical-controls/": () => unknownFields("json", "qualityModel"),
  "PUT /monitored-resources/": () => missingParameters("technicalControlId", "resourceId"),
};
const faults = (place: string, names: readonly string[], text: string): Response =>
  Response.json({ code: 422, errors: { [place]: Object.fromEntries(names.map((name) => [name, [text]])) }, status: "" }, { status: 422 });
const unknownFields = (place: string, ...names: string[]): Response => faults(place, names, "Unknown field.");
const missingParameters = (...names: string[]): Response => faults("query", names, "Missing data for required field.");

/** A handler of a server of 2023, and what it sends. */
function createNewer(changes: Partial<AirviewHandlerOptions> = {}): { sent: string[]; handler: Handler } {
  const sent: string[] = [];
  const fetch: Fetch = (url, init) => {
    const { pathname, search } = new URL(url);
    const method = init.method ?? "GET";
    sent.push(`${method} ${pathname}${search}`);
    const exists = pathname !== "/systems/" || search === "?name=known";
    const answer = exists ? newer[`${method} ${pathname}`] : undefined;
    return Promise.resolve(answer?.() ?? Response.json({ code: 404, status: "Not Found" }, { status: 404 }));
  };
  return { sent, handler: createHandler({ fetch, ...changes }) };
}
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
  ])("%s says so", async (_, run, requests) => {
    const { sent, handler } = createNewer();
    const error = await run(handler).then(undefined, (thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(OtherGenerationError);
    expect(isOtherGenerationError(error)).toBe(true);
    expect(error).toMatchObject({ name: "OtherGenerationError", code: "other_generation", platform: "airview" });
    expect(sent).toEqual(requests);
  });

  test("handleApplication says so with an environment that exists", async () => {
    const { sent, handler } = createNewer();
    const application = payments({ environment: { name: "Staging", abbreviation: "STG" } });
    await expect(handler.handleApplication(application)).rejects.toThrow(OtherGenerationError);
    expect(sent).toEqual(["GET /environments/", findApplication, "POST /applications/"]);
  });

  test("single requests say so with a system that exists", async () => {
    const { sent, handler } = createNewer({ systemName: "known" });
    const { backend } = handler;
    await expect(backend.createTechnicalControl(encryption())).rejects.toThrow("(qualityModel)");
    await expect(backend.getExclusionResources("NONE")).rejects.toThrow(OtherGenerationError);
    const resource = { appTechControlId: 1, reference: "a", state: "FLAGGED", type: "DATABASE" };
    await expect(backend.saveMonitoredResource(resource)).rejects.toThrow("(technicalControlId, resourceId)");
    expect(sent).toEqual([
      "GET /systems/?name=known",
      "POST /technical-controls/",
      "GET /systems/21/exclusion-resources/?state=NONE",
      "PUT /monitored-resources/?applicationTechnicalControlId=1&reference=a",
    ]);
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
    const handler = createHandler();
    await handler.handleApplication(payments({ environment: { name: "Staging", abbreviation: "STG" } }));
    await handler.handleApplication(payments());
    await handler.handleComplianceEvent(receiptsFlagged());
    expect(lines().filter((line) => line === checkGeneration)).toHaveLength(1);
    expect(rows("environments")).toHaveLength(2);
  });

  test("it is not checked when another response showed it", async () => {
    const handler = createHandler();
    await handler.handleComplianceEvent(receiptsFlagged());
    await handler.handleApplication(payments());
    expect(lines()).not.toContain(checkGeneration);
    expect(rows("environments")).toHaveLength(1);
  });

  test("another 422 and another 404 are errors of their own", async () => {
    const handler = createHandler();
    refuse("createApplication", 422);
    await expect(handler.handleComplianceEvent(receiptsFlagged())).rejects.toThrow(UnprocessableEntityError);
    await expect(handler.backend.updateApplication(payments({ id: 9 }))).rejects.toThrow(NotFoundError);
  });

  test.each([
    ["a list of errors", { errors: [{ field: "name", message: "too short" }] }],
    ["a fault of a field that both know", { errors: { json: { name: ["Field may not be null."] } } }],
    ["a fault of the whole body", { errors: { json: { _schema: ["Invalid input type."] } } }],
    ["a body without errors", "Unprocessable"],
  ])("a 422 with %s is an error of its own", async (_, body) => {
    const handler = createHandler({ fetch: () => Promise.resolve(Response.json(body, { status: 422 })) });
    await expect(handler.backend.createApplication(payments())).rejects.toMatchObject({ code: "unprocessable_entity" });
  });

  test("a check that fails for another reason ends the method", async () => {
    const handler = createHandler();
    refuse("getExclusionResources", 403);
    await expect(handler.handleApplication(payments())).rejects.toMatchObject({ status: 403 });
    expect(rows("environments")).toEqual([]);
  });
});
