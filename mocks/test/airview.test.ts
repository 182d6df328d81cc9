import { beforeEach, describe, expect, it } from "vitest";

import { startMock } from "../src/index.ts";

const mock = await startMock("airview", { port: false });
beforeEach(() => mock.reset());

const authorization = "Bearer any";

async function call(line: string, body?: unknown, other = mock): Promise<{ status: number; body: unknown }> {
  const [method = "", path = ""] = line.split(" ");
  const sent = body === undefined ? {} : { body: JSON.stringify(body) };
  const headers = { authorization, "content-type": "application/json" };
  const response = await other.fetch(`http://airview.test${path}`, { method, headers, ...sent });
  const text = await response.text();
  return { status: response.status, body: text === "" ? undefined : (JSON.parse(text) as unknown) };
}
const read = async (path: string): Promise<unknown> => (await call(`GET ${path}`)).body;
const report = (link: number, reference: string, monitoringState = "FLAGGED", more = {}) =>
  call(`PUT /monitored-resources/?applicationTechnicalControlId=${link}&reference=${reference}`, {
    monitoringState,
    type: "DATABASE",
    ...more,
  });
const exclude = (link: number, resources: readonly string[]) =>
  call("POST /exclusions/", {
    applicationTechnicalControlId: link,
    summary: "moved in June",
    mitigation: "logged",
    probability: 1,
    impact: 3,
    resources,
    isLimitedExclusion: false,
    endDate: "2026-06-30T22:00:00Z",
  });
const badRequest = (message: unknown = expect.any(String)) => ({ status: 400, body: { code: 400, message, status: "Bad Request" } });
const notFound = { status: 404, body: { code: 404, status: "Not Found" } };
const serverFault = { status: 500, body: { code: 500, status: "Internal Server Error" } };
const control = { name: "Backups", reference: "backups", controlAction: "LOG", qualityModel: "RELIABILITY", systemId: 1 };

it("has state for every operation", () => {
  expect(mock.coverage().filter(({ state }) => !state)).toEqual([]);
});

describe("creating", () => {
  it("an environment and a system once", async () => {
    expect(await call("POST /environments/", { name: "Test", abbreviation: "TST" })).toMatchObject({ status: 200, body: { id: 3 } });
    expect(await call("POST /environments/", { name: "Other", abbreviation: "TST" })).toEqual(badRequest());
    expect(await read("/environments/")).toHaveLength(3);
    expect(await call("GET /systems/?name=scanner")).toEqual(notFound);
    const { body } = await call("POST /systems/", { name: "scanner", stage: "BUILD" });
    expect(await read("/systems/?name=scanner")).toEqual(body);
    expect(await call("POST /systems/", { name: "scanner", stage: "MONITOR" })).toEqual(badRequest());
  });

  it("an application with a reference of the server, which can be replaced but for its references", async () => {
    const references = [{ type: "team", reference: "" }];
    const fields = { name: "Ünits  & Co", applicationType: "TECHNICAL_SERVICE" };
    const { body } = await call("POST /applications/", { ...fields, parentId: 7, references });
    expect(body).toEqual({
      ...fields,
      id: 8,
      parentId: 7,
      environmentId: null,
      references: [{ type: "_internal_reference", reference: "_nits_co" }, ...references],
    });
    expect(await call("PUT /applications/8", { ...fields, id: 8, name: "Units", environmentId: 2 })).toEqual({
      status: 204,
      body: undefined,
    });
    expect(await read("/applications/8")).toEqual({ ...(body as object), name: "Units", parentId: null, environmentId: 2 });
    expect(await call("PUT /applications/9", { ...fields, id: 9 })).toEqual(notFound);
    expect(await call("PUT /applications/8", { ...fields, id: 7 })).toEqual(badRequest());
    expect(await call("PUT /applications/8", { ...fields, id: 8, parentId: 99 })).toEqual(badRequest());
  });

  it.each([
    ["a reference in use", { references: [{ type: "aws_account_id", reference: "123456789012" }] }],
    ["two references of one type", { references: [1, 2].map((number) => ({ type: "team", reference: `${number}` })) }],
    ["an unknown parent", { parentId: 99 }],
    ["an unknown environment", { environmentId: 99 }],
  ])("no application with %s", async (_, fields) => {
    expect(await call("POST /applications/", { name: "Shop", applicationType: "TECHNICAL_SERVICE", ...fields })).toEqual(badRequest());
    expect(await read("/applications/")).toHaveLength(2);
  });

  it("ten applications of one name, and no eleventh", async () => {
    const create = () => call("POST /applications/", { name: "Shop", applicationType: "BUSINESS_APPLICATION" });
    for (let count = 0; count < 10; count += 1) await create();
    expect(await create()).toEqual(badRequest());
    expect(await read("/referenced-applications/?type=_internal_reference&reference=shop_8")).toMatchObject({ name: "Shop" });
  });

  it("a control with the defaults of the server", async () => {
    const { body } = await call("POST /technical-controls/", control);
    const defaults = { severity: "HIGH", ttl: null, isBlocking: false, canDeleteResources: true, parentId: null };
    expect(body).toEqual({ ...control, ...defaults, id: 13 });
    expect(await read("/technical-controls/?systemId=1&reference=backups")).toEqual([body]);
    expect(await call("GET /technical-controls/?systemId=2&reference=backups")).toEqual({ status: 200, body: [] });
    for (const changes of [{}, { reference: "other", systemId: 9 }, { reference: "other", parentId: 99 }]) {
      expect(await call("POST /technical-controls/", { ...control, ...changes })).toEqual(badRequest());
    }
    expect(await call("GET /technical-controls/14")).toEqual(notFound);
  });

  it("a link once: 409 for a second one, and for an end that does not exist", async () => {
    const link = { applicationId: 3, technicalControlId: 12 };
    const path = "/application-technical-controls/?applicationId=3&technicalControlId=12";
    expect(await call(`GET ${path}`)).toEqual(notFound);
    expect(await call("POST /application-technical-controls/", link)).toEqual({ status: 200, body: { id: 32, ...link } });
    expect(await read(path)).toEqual({ id: 32, ...link });
    for (const changes of [{}, { applicationId: 99 }, { technicalControlId: 99 }]) {
      const refused = await call("POST /application-technical-controls/", { ...link, ...changes });
      expect(refused).toEqual({ status: 409, body: { code: 409, status: "Conflict" } });
    }
  });
});

describe("a reported resource", () => {
  const resources = () => read("/applications/7/monitored-resources?technicalControlId=12");

  it("is created, and then updated without its type", async () => {
    expect(await report(31, "eu/orders", "FLAGGED", { additionalData: "scan 7" })).toEqual({ status: 204, body: undefined });
    await report(31, "eu/orders", "FIXED_OTHER", { type: "CONTAINER" });
    expect(mock.state).toMatchObject({ monitoredResources: { length: 3, 2: { additionalData: "" } } });
    const seen = { lastSeen: "2026-01-01T00:00:01+00:00", environment: "Production", pending: false };
    expect(await resources()).toContainEqual({ id: 60, type: "DATABASE", reference: "eu/orders", state: "FIXED_OTHER", ...seen });
  });

  it("of a link that does not exist is a fault of the server", async () => {
    expect(await report(99, "eu/orders")).toEqual(serverFault);
    expect(await call("GET /control-statuses/99/control-status-detail")).toEqual(serverFault);
  });

  it("counts in the summaries of its application and of those around it, while it fails", async () => {
    await report(31, "eu/orders");
    const statuses = (await read("/applications/3/control-statuses")) as { resources: unknown }[];
    expect(statuses).toMatchObject([
      { id: 31, severity: "high", environment: "PRD", application: "Payments API", raisedDateTime: "2025-12-31T23:00:00+00:00" },
    ]);
    expect(statuses[0]?.resources).toEqual([
      { id: 58, name: "eu-west-1/payment-receipts", state: "PENDING" },
      { id: 60, name: "eu/orders", state: "NONE" },
    ]);
    const counts = { high: 1, medium: 0, low: 0, exemptControls: 0, failedControls: 1, totalControls: 1 };
    const payments = { id: 3, applicationName: "Payments Platform", environments: [{ environment: "Production", ...counts }] };
    expect(await read("/application-statuses/")).toEqual([payments]);
    await report(31, "eu/orders", "CANCELLED");
    expect(await read("/applications/3/control-statuses")).toMatchObject([{ resources: { length: 1 } }]);
    expect(await read("/applications/3/control-overviews?qualityModel=SECURITY")).toMatchObject([{ id: 12, applied: 2, exempt: 0 }]);
    expect(await resources()).toHaveLength(2);
  });
});

describe("an exclusion", () => {
  it("makes known and new resources pending, each once, and lists them for every reference of the application", async () => {
    await report(31, "eu/orders");
    expect(await exclude(31, ["eu/orders", "eu/new one"])).toEqual({ status: 201, body: null });
    const pending = (await read("/systems/1/exclusion-resources/?state=PENDING")) as { id: number }[];
    expect(pending.map(({ id }) => id)).toEqual([58, 58, 59, 59, 60, 60, 61, 61]);
    expect(await exclude(31, ["eu/third", "eu/orders"])).toEqual(badRequest());
    expect(await exclude(99, [])).toEqual(badRequest());
    expect(mock.state).toMatchObject({ monitoredResources: { length: 4 }, exclusions: { length: 2 } });
    expect(await read("/systems/2/exclusion-resources/")).toEqual([]);
  });

  it("that is active suppresses the resource", async () => {
    expect((await call("PUT /exclusion-resources/58/", { id: 58, state: "ACTIVE" })).status).toBe(204);
    expect(await read("/applications/7/control-statuses")).toEqual([]);
    const [resource] = (await read("/applications/7/monitored-resources?technicalControlId=12")) as unknown[];
    expect(resource).toMatchObject({ id: 58, state: "SUPPRESSED", pending: false });
    expect(await read("/application-statuses/")).toMatchObject([{ environments: [{ high: 0, exemptControls: 1, failedControls: 0 }] }]);
    expect(await read("/applications/7/control-overviews?qualityModel=SECURITY")).toMatchObject([{ applied: 2, exempt: 1 }]);
  });

  it("of an unknown resource is a conflict, said in a bare string", async () => {
    expect(await call("PUT /exclusion-resources/99/", { id: 99, state: "NONE" })).toEqual({ status: 409, body: "Conflict" });
    expect(await call("PUT /exclusion-resources/58/", { id: 59, state: "NONE" })).toEqual(badRequest());
  });

  it("state without an exclusion does not list the resource", async () => {
    await report(31, "eu/orders");
    await call("PUT /exclusion-resources/60/", { id: 60, state: "PENDING" });
    expect(await read("/systems/1/exclusion-resources/")).toHaveLength(4);
  });
});

describe("a summary of an application", () => {
  it("covers what is inside it", async () => {
    expect(await read("/applications/3/environments")).toEqual([{ id: 1, name: "Production", abbreviation: "PRD" }]);
    await call("POST /applications/", { name: "Shop", applicationType: "TECHNICAL_SERVICE", parentId: 3 });
    expect(await read("/applications/3/environments")).toContainEqual({});
    expect(await read("/applications/3/quality-models")).toEqual([{ name: "SECURITY" }]);
    expect(await read("/control-statuses/58/control-status-detail")).toMatchObject({ id: 58, applicationName: "Payments API" });
  });

  it.each(["environments", "control-statuses", "control-overviews?qualityModel=SECURITY", "quality-models"])(
    "is empty for an unknown one: %s",
    async (path) => {
      expect(await call(`GET /applications/99/${path}`)).toEqual({ status: 200, body: [] });
    },
  );

  it("is empty without its filter", async () => {
    expect(await read("/applications/3/control-overviews")).toEqual([]);
    expect(await read("/applications/3/monitored-resources")).toEqual([]);
    expect(await read("/applications/?applicationType=BUSINESS_APPLICATION")).toMatchObject([{ id: 3 }]);
  });

  it("ends where applications are inside each other", async () => {
    await call("PUT /applications/3", { id: 3, name: "Loop", applicationType: "BUSINESS_APPLICATION", parentId: 7 });
    expect(await read("/applications/3/control-statuses")).toHaveLength(1);
    expect(await read("/application-statuses/")).toEqual([]);
  });
});

it("searches the pages, with the passages around the text", async () => {
  expect(await read("/search/?q=ENCRYPTION&contextSize=20")).toEqual([
    {
      path: "/controls/storage-encryption",
      title: "Encrypting storage",
      summary: expect.stringMatching(/^.*encryption.*\n.*encryption.*$/) as string,
    },
  ]);
  expect(await read("/search/?q=nothing")).toEqual([]);
  expect(await read("/search/?q=encryption&limit=0")).toEqual([]);
});

it("redirects from a path without its trailing slash, and keeps the query", async () => {
  const response = await mock.fetch("http://airview.test/systems?name=a%20b", { headers: { authorization } });
  expect(response.status).toBe(308);
  expect(response.headers.get("location")).toBe("http://airview.test/systems/?name=a%20b");
  expect((await mock.fetch("http://airview.test/applications/3/environments/", { headers: { authorization } })).status).toBe(404);
});

it("says JSON of a response without a body", async () => {
  const headers = { authorization, "content-type": "application/json" };
  const body = JSON.stringify({ id: 58, state: "NONE" });
  const response = await mock.fetch("http://airview.test/exclusion-resources/58/", { method: "PUT", headers, body });
  expect([response.status, response.headers.get("content-type")]).toEqual([204, "application/json"]);
});

it("accepts one token, and no other, if it has one", async () => {
  const own = await startMock("airview", { port: false, token: "any" });
  expect((await call("GET /environments/", undefined, own)).status).toBe(200);
  const other = await startMock("airview", { port: false, token: "Bearer other" });
  expect(await call("POST /environments/", { name: "a", abbreviation: "a" }, other)).toEqual({ status: 401, body: undefined });
  expect(other.state).toMatchObject({ environments: { length: 2 } });
});

it("starts with given data, continues after its IDs, and returns to it", async () => {
  const data = { environments: [{ id: 40, name: "Live", abbreviation: "LIV" }], lastIds: { systems: 9 } };
  const own = await startMock("airview", { port: false, data });
  expect(await call("POST /environments/", { name: "Test", abbreviation: "TST" }, own)).toMatchObject({ body: { id: 41 } });
  expect(await call("POST /systems/", { name: "a", stage: "BUILD" }, own)).toMatchObject({ body: { id: 10 } });
  own.reset();
  expect((await call("GET /environments/", undefined, own)).body).toEqual(data.environments);
  expect(await call("POST /systems/", { name: "a", stage: "BUILD" }, own)).toMatchObject({ body: { id: 10 } });
});

it("sends the same bytes for the same requests", async () => {
  const other = await startMock("airview", { port: false });
  await report(31, "eu/orders");
  await call(
    "PUT /monitored-resources/?applicationTechnicalControlId=31&reference=eu/orders",
    { monitoringState: "FLAGGED", type: "DATABASE" },
    other,
  );
  expect(JSON.stringify(other.state)).toBe(JSON.stringify(mock.state));
});
