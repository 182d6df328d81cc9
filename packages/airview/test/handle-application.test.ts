import { BadRequestError, ConfigurationError, ServerError } from "@platform-clients/core";
import { describe, expect, test } from "vitest";

import { Application, Environment } from "../src/index.ts";
import { addPayments, checkGeneration, createHandler, payments } from "./story.ts";

const lookup = "GET /referenced-applications/?type=aws_account_id&reference=123456789012";

describe("handleApplication", () => {
  test("creates environment and application if neither exists", async () => {
    const { fake, handler } = createHandler();
    const application = await handler.handleApplication(payments({ type: "TECHNICAL_SERVICE" }));

    expect(fake.lines).toEqual(["GET /environments/", checkGeneration, "POST /environments/", lookup, "POST /applications/"]);
    expect(fake.bodyOf("POST /environments/")).toEqual({ name: "Production", abbreviation: "PRD" });
    expect(fake.bodyOf("POST /applications/")).toEqual({
      name: "Payments API",
      applicationType: "TECHNICAL_SERVICE",
      parentId: null,
      environmentId: 1,
      references: [{ type: "aws_account_id", reference: "123456789012" }],
    });
    expect(application).toEqual(
      new Application({ ...payments(), type: "TECHNICAL_SERVICE", id: 2, environment: { id: 1, name: "Production", abbreviation: "PRD" } }),
    );
    expect(application).toBeInstanceOf(Application);
    expect(application.environment).toBeInstanceOf(Environment);
  });

  test("uses the environment with the same abbreviation and does not rename it", async () => {
    const { fake, handler } = createHandler();
    fake.store.addEnvironment("Staging", "prd");
    const id = fake.store.addEnvironment("Live", "PRD");
    const application = await handler.handleApplication(payments());

    expect(fake.lines).toEqual(["GET /environments/", lookup, "POST /applications/"]);
    expect(application.environment).toEqual({ id, name: "Live", abbreviation: "PRD" });
    expect(fake.store.applications[0]?.environmentId).toBe(id);
  });

  test("updates name, type and environment of an existing application, and keeps its parent", async () => {
    const { fake, handler } = createHandler();
    const environmentId = fake.store.addEnvironment("Production", "PRD");
    const parentId = fake.store.addApplication({ name: "Shop", references: [] });
    const id = addPayments(fake, { parentId });
    const application = await handler.handleApplication(payments({ parentId: 999 }));

    expect(fake.lines).toEqual(["GET /environments/", lookup, `PUT /applications/${id}`]);
    expect(fake.bodyOf(`PUT /applications/${id}`)).toEqual({
      id,
      name: "Payments API",
      environmentId,
      applicationType: "BUSINESS_APPLICATION",
      parentId,
    });
    expect(application).toMatchObject({ id, parentId, name: "Payments API" });
    expect(fake.store.applications.find((one) => one.id === id)).toMatchObject({ name: "Payments API", environmentId, parentId });
  });

  test("creates an application inside another one", async () => {
    const { fake, handler } = createHandler();
    const parentId = fake.store.addApplication({ name: "Shop", references: [] });
    const application = await handler.handleApplication(payments({ parentId }));

    expect(application.parentId).toBe(parentId);
    expect(fake.bodyOf("POST /applications/")).toMatchObject({ parentId });
  });

  test("does not change the application that it is given", async () => {
    const { handler } = createHandler();
    const given = new Application(payments());
    await handler.handleApplication(given);

    expect(given).toEqual(new Application(payments()));
  });

  test("handling the same application again changes nothing", async () => {
    const { fake, handler } = createHandler();
    const first = await handler.handleApplication(payments());
    const second = await handler.handleApplication(first);

    expect(second).toEqual(first);
    expect(fake.store.applications).toHaveLength(1);
    expect(fake.store.environments).toHaveLength(1);
  });

  test("an unknown parent is rejected by the server, after one more lookup of the application", async () => {
    const { fake, handler } = createHandler();
    await expect(handler.handleApplication(payments({ parentId: 999 }))).rejects.toThrow(BadRequestError);
    expect(fake.lines).toEqual(["GET /environments/", checkGeneration, "POST /environments/", lookup, "POST /applications/", lookup]);
  });

  test("continues with the environment and the application that another client created in between", async () => {
    const { fake, handler } = createHandler();
    let id = 0;
    fake.before("POST /environments/", () => fake.store.addEnvironment("Production", "PRD"));
    fake.before("POST /applications/", () => (id = addPayments(fake)));
    const application = await handler.handleApplication(payments());

    expect(fake.lines).toEqual([
      "GET /environments/",
      checkGeneration,
      "POST /environments/",
      "GET /environments/",
      lookup,
      "POST /applications/",
      lookup,
      `PUT /applications/${id}`,
    ]);
    expect(application).toMatchObject({ id, environment: { id: 1 } });
    expect(fake.store.applications).toHaveLength(1);
  });

  test("many calls at the same time create one application", async () => {
    const { fake, handler } = createHandler();
    const handled = await Promise.all(Array.from({ length: 8 }, () => handler.handleApplication(payments())));

    expect(new Set(handled.map(({ id }) => id)).size).toBe(1);
    expect(fake.store.environments).toHaveLength(1);
    expect(fake.store.applications).toHaveLength(1);
  });

  test("stops at the request that fails", async () => {
    const { fake, handler } = createHandler();
    fake.refuse("GET /referenced-applications/", 500);
    await expect(handler.handleApplication(payments())).rejects.toThrow(ServerError);
    expect(fake.lines).toEqual(["GET /environments/", checkGeneration, "POST /environments/", lookup]);
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
    const { fake, handler } = createHandler();
    const outcome = handler.handleApplication(application);
    await expect(outcome).rejects.toThrow(ConfigurationError);
    await expect(outcome).rejects.toThrow(message);
    await expect(outcome).rejects.toMatchObject({ operation: "handleApplication", platform: "airview" });
    expect(fake.lines).toEqual([]);
  });
});
