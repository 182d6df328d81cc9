import { BadRequestError, ConfigurationError, ServerError } from "@platform-clients/core";
import { describe, expect, test } from "vitest";

import { Application, Environment } from "../src/index.ts";
import {
  addApplication,
  addEnvironment,
  addPayments,
  before,
  bodyOf,
  checkGeneration,
  createHandler,
  lines,
  refuse,
  rows,
} from "./server.ts";
import { payments } from "./story.ts";

const lookup = "GET /referenced-applications/?type=aws_account_id&reference=123456789012";

describe("handleApplication", () => {
  test("creates environment and application if neither exists", async () => {
    const handler = createHandler();
    const application = await handler.handleApplication(payments({ type: "TECHNICAL_SERVICE" }));

    expect(lines()).toEqual(["GET /environments/", checkGeneration, "POST /environments/", lookup, "POST /applications/"]);
    expect(bodyOf("POST /environments/")).toEqual({ name: "Production", abbreviation: "PRD" });
    expect(bodyOf("POST /applications/")).toEqual({
      name: "Payments API",
      applicationType: "TECHNICAL_SERVICE",
      parentId: null,
      environmentId: 11,
      references: [{ type: "aws_account_id", reference: "123456789012" }],
    });
    expect(application).toEqual(
      new Application({
        ...payments(),
        type: "TECHNICAL_SERVICE",
        id: 31,
        environment: { id: 11, name: "Production", abbreviation: "PRD" },
      }),
    );
    expect(application).toBeInstanceOf(Application);
    expect(application.environment).toBeInstanceOf(Environment);
  });

  test("uses the environment with the same abbreviation and does not rename it", async () => {
    const handler = createHandler();
    addEnvironment("Staging", "prd");
    const id = addEnvironment("Live", "PRD");
    const application = await handler.handleApplication(payments());

    expect(lines()).toEqual(["GET /environments/", lookup, "POST /applications/"]);
    expect(application.environment).toEqual({ id, name: "Live", abbreviation: "PRD" });
    expect(rows("applications")[0]?.environmentId).toBe(id);
  });

  test("updates name, type and environment of an existing application, and keeps its parent", async () => {
    const handler = createHandler();
    const environmentId = addEnvironment("Production", "PRD");
    const parentId = addApplication("Shop");
    const id = addPayments({ parentId });
    const application = await handler.handleApplication(payments({ parentId: 999 }));

    expect(lines()).toEqual(["GET /environments/", lookup, `PUT /applications/${id}`]);
    expect(bodyOf(`PUT /applications/${id}`)).toEqual({
      id,
      name: "Payments API",
      environmentId,
      applicationType: "BUSINESS_APPLICATION",
      parentId,
    });
    expect(application).toMatchObject({ id, parentId, name: "Payments API" });
    expect(rows("applications").find((one) => one.id === id)).toMatchObject({ name: "Payments API", environmentId, parentId });
  });

  test("creates an application inside another one", async () => {
    const handler = createHandler();
    const parentId = addApplication("Shop");
    const application = await handler.handleApplication(payments({ parentId }));

    expect(application.parentId).toBe(parentId);
    expect(bodyOf("POST /applications/")).toMatchObject({ parentId });
  });

  test("does not change the application that it is given", async () => {
    const handler = createHandler();
    const given = new Application(payments());
    await handler.handleApplication(given);

    expect(given).toEqual(new Application(payments()));
  });

  test("handling the same application again changes nothing", async () => {
    const handler = createHandler();
    const first = await handler.handleApplication(payments());
    const second = await handler.handleApplication(first);

    expect(second).toEqual(first);
    expect(rows("applications")).toHaveLength(1);
    expect(rows("environments")).toHaveLength(1);
  });

  test("an unknown parent is rejected by the server, after one more lookup of the application", async () => {
    const handler = createHandler();
    await expect(handler.handleApplication(payments({ parentId: 999 }))).rejects.toThrow(BadRequestError);
    expect(lines()).toEqual(["GET /environments/", checkGeneration, "POST /environments/", lookup, "POST /applications/", lookup]);
  });

  test("continues with the environment and the application that another client created in between", async () => {
    const handler = createHandler();
    let id = 0;
    before("POST /environments/", () => addEnvironment("Production", "PRD"));
    before("POST /applications/", () => (id = addPayments()));
    const application = await handler.handleApplication(payments());

    expect(lines()).toEqual([
      "GET /environments/",
      checkGeneration,
      "POST /environments/",
      "GET /environments/",
      lookup,
      "POST /applications/",
      lookup,
      `PUT /applications/${id}`,
    ]);
    expect(application).toMatchObject({ id, environment: { id: 11 } });
    expect(rows("applications")).toHaveLength(1);
  });

  test("many calls at the same time create one application", async () => {
    const handler = createHandler();
    const handled = await Promise.all(Array.from({ length: 8 }, () => handler.handleApplication(payments())));

    expect(new Set(handled.map(({ id }) => id)).size).toBe(1);
    expect(rows("environments")).toHaveLength(1);
    expect(rows("applications")).toHaveLength(1);
  });

  test("stops at the request that fails", async () => {
    const handler = createHandler();
    refuse("getApplicationByReference", 500);
    await expect(handler.handleApplication(payments())).rejects.toThrow(ServerError);
    expect(lines()).toEqual(["GET /environments/", checkGeneration, "POST /environments/", lookup]);
  });

  test.each([
    ["no environment", payments({ environment: undefined }), "`application.environment` is missing"],
    [
      "an environment without abbreviation",
      payments({ environment: { name: "Production", abbreviation: "" } }),
      "`application.environment.abbreviation`",
    ],
    ["a reference with a colon", payments({ reference: "arn:aws:iam" }), '`application.reference` contains ":", which AirView rejects'],
    ["no name", payments({ name: "" }), "`application.name` is missing"],
    ["an unknown type", payments({ type: "APP" as never }), '`application.type` is "APP": it must be one of BUSINESS_APPLICATION'],
    ["no application", undefined as never, "`application` is missing"],
  ])("%s is an error before anything is sent", async (_, application, message) => {
    const handler = createHandler();
    const outcome = handler.handleApplication(application);
    await expect(outcome).rejects.toThrow(ConfigurationError);
    await expect(outcome).rejects.toThrow(message);
    await expect(outcome).rejects.toMatchObject({ operation: "handleApplication", platform: "airview" });
    expect(lines()).toEqual([]);
  });
});
