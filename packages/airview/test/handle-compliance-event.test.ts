import { AbortedError, ConfigurationError, ConflictError, ConnectionError, ServerError } from "@platform-clients/core";
import type { Fetch } from "@platform-clients/core";
import { describe, expect, test } from "vitest";

import { ComplianceEvent } from "../src/index.ts";
import { addControl, addLink, addPayments, addSystem, before, bodyOf, createHandler, fetch, lines, mock, refuse, rows } from "./server.ts";
import { encryption, payments, receiptsFlagged } from "./story.ts";

const lookup = "GET /referenced-applications/?type=aws_account_id&reference=123456789012";
const findSystem = "GET /systems/?name=cloud-posture";

const single = ["applications", "technicalControls", "links", "systems"] as const;

describe("handleComplianceEvent", () => {
  test("nothing exists: nine requests, in this order", async () => {
    const handler = createHandler();
    await expect(handler.handleComplianceEvent(receiptsFlagged({ additionalData: "scan 7" }))).resolves.toBeUndefined();

    const [application, system, control, link] = [31, 21, 41, 51];
    const save = `PUT /monitored-resources/?applicationTechnicalControlId=${link}&reference=eu-west-1%2Freceipts`;
    expect(lines()).toEqual([
      lookup,
      "POST /applications/",
      findSystem,
      "POST /systems/",
      `GET /technical-controls/?systemId=${system}&reference=storage%2Fencryption`,
      "POST /technical-controls/",
      `GET /application-technical-controls/?applicationId=${application}&technicalControlId=${control}`,
      "POST /application-technical-controls/",
      save,
    ]);
    expect(bodyOf("POST /applications/")).toEqual({
      name: "Payments API",
      applicationType: "BUSINESS_APPLICATION",
      parentId: null,
      environmentId: null,
      references: [{ type: "aws_account_id", reference: "123456789012" }],
    });
    expect(bodyOf("POST /systems/")).toEqual({ name: "cloud-posture", stage: "MONITOR" });
    expect(bodyOf("POST /technical-controls/")).toEqual({
      name: "Storage is encrypted",
      reference: "storage/encryption",
      controlAction: "TASK",
      qualityModel: "SECURITY",
      systemId: system,
    });
    expect(bodyOf("POST /application-technical-controls/")).toEqual({ applicationId: application, technicalControlId: control });
    expect(bodyOf(save)).toEqual({ monitoringState: "FLAGGED", type: "OBJECT_STORAGE", additionalData: "scan 7" });
    for (const { body, headers } of mock.requests) {
      expect(headers["authorization"]).toBe("Bearer abc");
      expect(headers["content-type"]).toBe(body === undefined ? undefined : "application/json");
    }
  });

  test("everything exists: five requests, and four when the ID of the system is known", async () => {
    const handler = createHandler();
    const application = addPayments();
    const system = addSystem("cloud-posture");
    const control = addControl(system, "storage/encryption");
    const link = addLink(application, control);
    const four = [
      lookup,
      `GET /technical-controls/?systemId=${system}&reference=storage%2Fencryption`,
      `GET /application-technical-controls/?applicationId=${application}&technicalControlId=${control}`,
      `PUT /monitored-resources/?applicationTechnicalControlId=${link}&reference=eu-west-1%2Freceipts`,
    ];
    await handler.handleComplianceEvent(receiptsFlagged());
    expect(lines()).toEqual([four[0], findSystem, ...four.slice(1)]);

    await handler.handleComplianceEvent(receiptsFlagged({ status: "FIXED_AUTO" }));
    expect(lines().slice(5)).toEqual(four);
    expect(rows("monitoredResources")).toMatchObject([
      { applicationTechnicalControlId: link, reference: "eu-west-1/receipts", monitoringState: "FIXED_AUTO" },
    ]);
  });

  test("sends every field of a control that is set, but no null", async () => {
    const handler = createHandler();
    before("POST /technical-controls/", () => addControl(21, "storage"));
    const more = { ttl: 0, isBlocking: false, canDeleteResources: true, parentId: 41 };
    await handler.handleComplianceEvent(receiptsFlagged({ technicalControl: encryption(more) }));
    expect(bodyOf("POST /technical-controls/")).toMatchObject(more);

    mock.reset();
    await createHandler().handleComplianceEvent(receiptsFlagged({ technicalControl: encryption({ ttl: null, parentId: null }) }));
    expect(Object.keys(bodyOf("POST /technical-controls/") as object)).toEqual([
      "name",
      "reference",
      "controlAction",
      "qualityModel",
      "systemId",
    ]);
  });

  test("does not change an existing application or control", async () => {
    const handler = createHandler();
    addPayments();
    const system = addSystem("cloud-posture", "BUILD");
    addControl(system, "storage/encryption", { name: "Old name", controlAction: "INCIDENT" });
    await handler.handleComplianceEvent(receiptsFlagged());

    expect(rows("applications")).toMatchObject([{ name: "Payments" }]);
    expect(rows("technicalControls")).toMatchObject([{ name: "Old name", controlAction: "INCIDENT" }]);
    expect(rows("systems")).toMatchObject([{ stage: "BUILD" }]);
  });

  test("an event without additional data deletes the stored data", async () => {
    const handler = createHandler();
    await handler.handleComplianceEvent(receiptsFlagged({ additionalData: "scan 7" }));
    await handler.handleComplianceEvent(receiptsFlagged());
    expect(rows("monitoredResources")).toMatchObject([{ additionalData: "" }]);
  });

  test("accepts a model as well as its fields", async () => {
    const handler = createHandler();
    await handler.handleComplianceEvent(new ComplianceEvent(receiptsFlagged()));
    expect(lines()).toHaveLength(9);
  });

  // The later the race is lost, the more of the nine requests were sent before. Each lost race costs one more lookup.
  test.each([
    ["POST /applications/", 7],
    ["POST /systems/", 8],
    ["POST /technical-controls/", 9],
    ["POST /application-technical-controls/", 10],
  ])("continues when another client is first with %s", async (rule, count) => {
    const handler = createHandler();
    const rival = createHandler({ token: "rival" });
    before(rule, () => rival.handleComplianceEvent(receiptsFlagged({ resourceReference: "rival" })));
    await handler.handleComplianceEvent(receiptsFlagged());

    expect(single.map((table) => rows(table).length)).toEqual([1, 1, 1, 1]);
    expect(rows("monitoredResources").map(({ reference }) => reference)).toEqual(["rival", "eu-west-1/receipts"]);
    const own = mock.requests.filter(({ headers }) => headers["authorization"] === "Bearer abc");
    expect(own).toHaveLength(count);
    const lost = own.findIndex(({ method, path }) => `${method} ${path}` === rule);
    expect(own[lost + 1]).toMatchObject({ method: "GET", path: own[lost]?.path.replace("/applications/", "/referenced-applications/") });
  });

  test("many events at the same time create each object once, and look the system up once", async () => {
    const handler = createHandler();
    const names = Array.from({ length: 12 }, (_, index) => `bucket-${index}`);
    await Promise.all(names.map((resourceReference) => handler.handleComplianceEvent(receiptsFlagged({ resourceReference }))));

    expect(single.map((table) => rows(table).length)).toEqual([1, 1, 1, 1]);
    expect(
      rows("monitoredResources")
        .map(({ reference }) => String(reference))
        .toSorted(),
    ).toEqual(names.toSorted());
    expect(lines().filter((line) => line.includes("/systems/"))).toEqual([findSystem, "POST /systems/"]);
  });

  test("a rejection that is not a lost race is thrown", async () => {
    const handler = createHandler();
    refuse("linkApplicationToControl", 409);
    await expect(handler.handleComplianceEvent(receiptsFlagged())).rejects.toThrow(ConflictError);
    expect(lines().slice(7)).toEqual([
      "POST /application-technical-controls/",
      "GET /application-technical-controls/?applicationId=31&technicalControlId=41",
    ]);
  });

  test("a failure midway keeps what was done, and the next call continues from there", async () => {
    const handler = createHandler();
    refuse("linkApplicationToControl", 500);
    await expect(handler.handleComplianceEvent(receiptsFlagged())).rejects.toThrow(ServerError);
    const sent = lines().length;
    mock.faults.clear();
    await handler.handleComplianceEvent(receiptsFlagged());

    expect(
      lines()
        .slice(sent)
        .map((line) => line.split("?")[0]),
    ).toEqual([
      "GET /referenced-applications/",
      "GET /technical-controls/",
      "GET /application-technical-controls/",
      "POST /application-technical-controls/",
      "PUT /monitored-resources/",
    ]);
  });

  test("a lookup is retried, a creation is not", async () => {
    const handler = createHandler({ retry: { maxAttempts: 3, minDelay: 0, maxDelay: 0 } });
    refuse("getApplicationByReference", 503);
    await expect(handler.handleComplianceEvent(receiptsFlagged())).rejects.toThrow(ServerError);
    expect(lines()).toEqual([lookup, lookup, lookup]);

    mock.faults.clear();
    mock.faults.next("reset", { operation: "createApplication" });
    await expect(handler.handleComplianceEvent(receiptsFlagged())).rejects.toThrow(ConnectionError);
    expect(lines().slice(3)).toEqual([lookup, "POST /applications/"]);
  });

  test("a signal ends the request in progress", async () => {
    const controller = new AbortController();
    const abortingFetch: Fetch = async (url, init) => {
      const response = await fetch(url, init);
      if (url.includes("/technical-controls/")) controller.abort(new Error("shutting down"));
      return response;
    };
    const handler = createHandler({ fetch: abortingFetch });
    const outcome = handler.handleComplianceEvent(receiptsFlagged(), { signal: controller.signal });
    await expect(outcome).rejects.toThrow(AbortedError);
    expect(lines().at(-1)).toMatch(/^GET \/technical-controls\//);
  });

  test.each([
    ["a resource reference with colons", { resourceReference: "arn:aws:s3" }, '`event.resourceReference` contains ":"'],
    ["a resource reference beyond ASCII", { resourceReference: "bücket" }, '`event.resourceReference` contains "ü"'],
    [
      "a control reference with a space",
      { technicalControl: encryption({ reference: "at rest" }) },
      '`event.technicalControl.reference` contains " "',
    ],
    ["an application reference with @", { application: payments({ reference: "a@b" }) }, '`event.application.reference` contains "@"'],
    [
      "the control type SECURITY",
      { technicalControl: encryption({ type: "SECURITY" as never }) },
      "no server accepts: use one of LOG, INCIDENT, TASK, VULNERABILITY",
    ],
    [
      "an unknown quality model",
      { technicalControl: encryption({ qualityModel: "SAFETY" as never }) },
      '`event.technicalControl.qualityModel` is "SAFETY"',
    ],
    ["no status", { status: "" }, "`event.status` is"],
    ["no type of the resource", { type: "" }, "`event.type` is"],
    ["a control without a name", { technicalControl: encryption({ name: "" }) }, "`event.technicalControl.name` is missing"],
  ])("%s is an error before anything is sent", async (_, changes, message) => {
    const handler = createHandler();
    const outcome = handler.handleComplianceEvent(receiptsFlagged(changes));
    await expect(outcome).rejects.toThrow(ConfigurationError);
    await expect(outcome).rejects.toThrow(message);
    expect(lines()).toEqual([]);
  });

  test.each([
    ["event", undefined],
    ["event.application", { ...receiptsFlagged(), application: undefined }],
    ["event.technicalControl", { ...receiptsFlagged(), technicalControl: null }],
  ])("a missing `%s` is an error", async (name, event) => {
    const handler = createHandler();
    await expect(handler.handleComplianceEvent(event as never)).rejects.toThrow(`\`${name}\` is missing: it must be an object`);
  });
});
