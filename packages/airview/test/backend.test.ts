import { AbortedError, AuthenticationError, ConfigurationError, NotFoundError, ServerError } from "@platform-clients/core";
import { describe, expect, test } from "vitest";

import { Application, Environment, TechnicalControl } from "../src/index.ts";
import {
  addControl,
  addEnvironment,
  addPayments,
  addSystem,
  before,
  checkGeneration,
  createHandler,
  lines,
  mock,
  refuse,
  rows,
} from "./server.ts";
import { encryption, payments } from "./story.ts";

const findSystem = "GET /systems/?name=cloud-posture";

describe("the ID of the system", () => {
  test("is looked up once for all calls, at the same time and later", async () => {
    const handler = createHandler();
    const id = addSystem("cloud-posture");
    const { backend } = handler;
    expect(await Promise.all([backend.systemId(), backend.systemId(), handler.getExclusionsByState("NONE").then(() => id)])).toEqual([
      id,
      id,
      id,
    ]);
    expect(await backend.systemId()).toBe(id);
    expect(lines().filter((line) => line === findSystem)).toHaveLength(1);
  });

  test("refuses an unknown option before anything is sent, also when it would be shared or is known", async () => {
    const { backend } = createHandler();
    const refusal = {
      name: "ConfigurationError",
      message: expect.stringContaining("[airview.systemId] Unknown option `timeOut`") as string,
    };
    await expect(backend.systemId({ timeOut: 5 } as never)).rejects.toMatchObject(refusal);
    expect(lines()).toEqual([]);
    const id = await backend.systemId({ timeout: 5_000, retry: false, maxResponseBytes: 1_000, maxDownloadBytes: 1_000 });
    await expect(backend.systemId({ timeOut: 5 } as never)).rejects.toMatchObject(refusal);
    expect(await backend.systemId({ timeOut: undefined } as never)).toBe(id);
  });

  test("is not created when the lookup fails with another status than 404", async () => {
    const handler = createHandler();
    refuse("getSystemByName", 401);
    await expect(handler.backend.systemId()).rejects.toThrow(AuthenticationError);
    expect(lines()).toEqual([findSystem]);
  });

  test("a failed lookup fails all calls that wait for it, and is not kept", async () => {
    const handler = createHandler();
    refuse("getSystemByName", 500);
    const outcomes = await Promise.allSettled([handler.backend.systemId(), handler.backend.systemId()]);
    expect(outcomes.map(({ status }) => status)).toEqual(["rejected", "rejected"]);
    expect(lines()).toEqual([findSystem]);

    mock.faults.clear();
    await expect(handler.backend.systemId()).resolves.toBe(21);
    expect(lines()).toEqual([findSystem, findSystem, checkGeneration, "POST /systems/"]);
  });

  test("an aborted call ends at once; the others get the ID", async () => {
    const handler = createHandler();
    let release: (() => void) | undefined;
    before("GET /systems/", () => new Promise<void>((resolve) => (release = resolve)));
    const controller = new AbortController();
    const leaving = handler.backend.systemId({ signal: controller.signal });
    const staying = handler.backend.systemId();
    const reason = new Error("shutting down");
    controller.abort(reason);
    await expect(leaving).rejects.toThrow(AbortedError);
    await expect(leaving).rejects.toMatchObject({ code: "aborted", operation: "systemId", cause: reason });
    release?.();

    await expect(staying).resolves.toBe(21);
    await expect(handler.backend.systemId({ signal: controller.signal })).rejects.toThrow(AbortedError);
    await expect(handler.backend.systemId({ signal: new AbortController().signal })).resolves.toBe(21);
    expect(lines()).toEqual([findSystem, checkGeneration, "POST /systems/"]);
  });

  test("is found by its exact name, percent-encoded", async () => {
    const handler = createHandler({ systemName: "a+b & c#d%20" });
    await handler.backend.systemId();
    expect(lines()[0]).toBe("GET /systems/?name=a%2Bb%20%26%20c%23d%2520");
    expect(rows("systems")).toMatchObject([{ name: "a+b & c#d%20" }]);
  });
});

describe("an object that does not exist", () => {
  test("is undefined: system, application, control and link", async () => {
    const { backend } = createHandler();
    expect(await backend.getSystemIdByName("other")).toBeUndefined();
    expect(await backend.getApplicationByReference("1")).toBeUndefined();
    expect(await backend.getTechnicalControl("a")).toBeUndefined();
    expect(await backend.getApplicationControlLink(1, 2)).toBeUndefined();
  });

  test("differs from a failure, which is thrown", async () => {
    const handler = createHandler();
    refuse("getApplicationControlLink", 500);
    refuse("getApplicationByReference", 403);
    await expect(handler.backend.getApplicationControlLink(1, 2)).rejects.toThrow(ServerError);
    await expect(handler.backend.getApplicationByReference("1")).rejects.toMatchObject({ status: 403 });
  });
});

describe("single requests", () => {
  test("environments", async () => {
    const { backend } = createHandler();
    const created = await backend.createEnvironment(new Environment({ name: "Production", abbreviation: "PRD", id: 77 }));
    expect(created).toEqual(new Environment({ name: "Production", abbreviation: "PRD", id: 11 }));
    expect(await backend.getEnvironments()).toEqual([created]);
    expect((await backend.getEnvironments())[0]).toBeInstanceOf(Environment);
  });

  test("applications", async () => {
    const handler = createHandler();
    const environmentId = addEnvironment("Production", "PRD");
    const created = await handler.backend.createApplication(payments(), environmentId);
    expect(created).toEqual(new Application({ ...payments(), id: 31 }));
    const found = await handler.backend.getApplicationByReference("123456789012");
    expect(found).toEqual(new Application({ name: "Payments API", reference: "123456789012", id: 31 }));

    await handler.backend.updateApplication({ ...payments(), id: 31, name: "Payments" }, environmentId);
    expect(rows("applications")).toMatchObject([{ id: 31, name: "Payments", environmentId, parentId: null }]);
    await handler.backend.updateApplication({ ...payments(), id: 31 });
    expect(rows("applications")).toMatchObject([{ environmentId: null }]);
  });

  test("an application without ID cannot be updated", async () => {
    const handler = createHandler();
    await expect(handler.backend.updateApplication(payments())).rejects.toThrow(ConfigurationError);
    expect(lines()).toEqual([]);
    await expect(handler.backend.updateApplication(payments({ id: 9 }))).rejects.toThrow(NotFoundError);
  });

  test("controls have the defaults of the server", async () => {
    const { backend } = createHandler();
    const created = await backend.createTechnicalControl(encryption({ ttl: 60 }));
    expect(created).toEqual(new TechnicalControl({ ...encryption(), id: 41, ttl: 60, isBlocking: false, canDeleteResources: true }));
    expect(await backend.getTechnicalControl("storage/encryption")).toEqual(created);
  });

  test("a control of a type that the Python client does not know can be read", async () => {
    const handler = createHandler();
    const systemId = addSystem("cloud-posture");
    addControl(systemId, "a", { controlAction: "INCIDENT" });
    expect(await handler.backend.getTechnicalControl("a")).toMatchObject({ type: "INCIDENT" });
  });

  test("links and resources", async () => {
    const handler = createHandler();
    const control = await handler.backend.createTechnicalControl(encryption());
    const application = addPayments();
    const appTechControlId = await handler.backend.linkApplicationToControl(application, control.id);
    expect(await handler.backend.getApplicationControlLink(application, control.id)).toBe(appTechControlId);
    await handler.backend.saveMonitoredResource({ appTechControlId, reference: "a", state: "MONITORING", type: "DATABASE" });
    expect(rows("monitoredResources")).toMatchObject([
      {
        applicationTechnicalControlId: appTechControlId,
        reference: "a",
        monitoringState: "MONITORING",
        type: "DATABASE",
        additionalData: "",
      },
    ]);
  });

  test("URLs for other requests", () => {
    expect(createHandler({ baseUrl: "https://airview.test/api/" }).backend.getUrl("/search/")).toBe("https://airview.test/api/search/");
  });

  test("the signal reaches the request", async () => {
    const handler = createHandler();
    const signal = AbortSignal.abort();
    await expect(handler.backend.getEnvironments({ signal })).rejects.toThrow(AbortedError);
    await expect(handler.setExclusionResourceState(1, "NONE", { signal })).rejects.toThrow(AbortedError);
  });
});
