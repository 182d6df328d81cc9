import { ConfigurationError, headerAuth } from "@platform-clients/core";
import { describe, expect, test } from "vitest";

import { BackendConfig, createAirviewClient, createAirviewHandler, Handler } from "../src/index.ts";
import type { AirviewClientOptions, AirviewHandlerOptions } from "../src/index.ts";
import { addApplication, bodyOf, createHandler, fetch, lines, mock } from "./server.ts";

function connect(options: Partial<AirviewClientOptions>) {
  return createAirviewClient({ baseUrl: "https://airview.test", fetch, retry: false, ...options });
}
const authorizations = () => mock.requests.map(({ headers }) => headers["authorization"]);

describe("requests", () => {
  test("keeps the path of the base URL and ignores its trailing slash", async () => {
    const client = connect({ token: "abc", baseUrl: "https://airview.test/api/" });
    await client.getEnvironments().result();
    expect(lines()).toEqual(["GET /api/environments/"]);
  });

  test("sends an ID that is an argument once in both the path and the body", async () => {
    const client = connect({ token: "abc" });
    const id = addApplication("Shop");
    await client.updateApplication({ id, name: "Web shop", applicationType: "APPLICATION_SERVICE" });
    expect(lines()).toEqual([`PUT /applications/${id}`]);
    expect(bodyOf(`PUT /applications/${id}`)).toEqual({ id, name: "Web shop", applicationType: "APPLICATION_SERVICE" });
  });

  test("returns the outcome as a value, with the body typed by status", async () => {
    const client = connect({ token: "abc" });
    const outcome = await client.setExclusionResourceState({ id: 1, state: "ACTIVE" }).result();
    expect(!outcome.ok && outcome.error.status === 409 && outcome.error.body).toBe("Conflict");
  });
});

describe("a handler's options", () => {
  test("a BackendConfig can be passed", async () => {
    const config = new BackendConfig({
      baseUrl: "https://airview.test",
      token: "Bearer abc",
      systemName: "cloud-posture",
      systemStage: "MONITOR",
      referencingType: "aws_account_id",
    });
    const handler = createAirviewHandler(config);
    await handler.setExclusionResourceState(1, "NONE", { fetch }).catch(() => undefined);
    expect(handler).toBeInstanceOf(Handler);
    expect(handler.backend.referencingType).toBe("aws_account_id");
    expect(authorizations()).toEqual(["Bearer abc"]);
    // oxlint-disable-next-line typescript/no-misused-spread -- the mistake under test
    expect(() => createAirviewHandler({ ...config } as AirviewHandlerOptions)).toThrow("pass the object itself");
  });

  test("`auth` can be passed instead of a token", async () => {
    const handler = createHandler({
      token: undefined,
      auth: headerAuth({ authorization: "Bearer xyz" }),
    });
    await handler.backend.getEnvironments();
    expect(authorizations()).toEqual(["Bearer xyz"]);
  });

  test.each([
    [{ systemName: "" }, "`systemName` is missing"],
    [{ systemStage: "monitor" as never }, '`systemStage` is "monitor": it must be one of BUILD, MONITOR'],
    [{ systemStage: undefined as never }, "`systemStage` is missing: it must be one of BUILD, MONITOR"],
    [{ referencingType: "aws account" }, '`referencingType` contains " "'],
    [{ token: undefined }, "pass `token` or `auth`"],
    [{ baseUrl: "airview.test" }, "`baseUrl`"],
    [{ timeout: -1 }, "`timeout`"],
  ])("%o is a configuration error", (options, message) => {
    expect(() => createHandler(options as Partial<AirviewHandlerOptions>)).toThrow(ConfigurationError);
    expect(() => createHandler(options as Partial<AirviewHandlerOptions>)).toThrow(message);
  });

  test("must be an object", () => {
    expect(() => createAirviewHandler(undefined as never)).toThrow("[airview.createAirviewHandler] `options` is missing");
    expect(() => createAirviewClient(undefined as never)).toThrow("[airview.createAirviewClient] `options` is missing");
  });

  test("errors name the function that was called", () => {
    const auth = headerAuth({ authorization: "Bearer xyz" });
    const both = { token: "a", auth } as never;
    expect(() => createHandler(both)).toThrow("[airview.createAirviewHandler] pass only one of `token` and `auth`.");
    expect(() => connect(both)).toThrow("[airview.createAirviewClient] pass only one of `token` and `auth`.");
  });
});
