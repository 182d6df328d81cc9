import { ConfigurationError, headerAuth } from "@platform-clients/core";
import { describe, expect, test } from "vitest";

import { BackendConfig, createAirviewClient, createAirviewHandler, Handler } from "../src/index.ts";
import type { AirviewClientOptions, AirviewHandlerOptions } from "../src/index.ts";
import { FakeAirview } from "./fake-server.ts";
import { createHandler } from "./story.ts";

function connect(options: Partial<AirviewClientOptions>) {
  const fake = new FakeAirview();
  return { fake, client: createAirviewClient({ baseUrl: "https://airview.test", fetch: fake.fetch, retry: false, ...options }) };
}
const authorizations = (fake: FakeAirview) => fake.requests.map(({ headers }) => headers["authorization"]);

describe("credentials", () => {
  test("a token is sent as it is, without a scheme word of ours", async () => {
    const { client, fake } = connect({ token: "TOKEN" });
    await client.getEnvironments();
    expect(authorizations(fake)).toEqual(["TOKEN"]);
  });

  test("a function is asked for each call, and once more after a 401", async () => {
    let count = 0;
    const { client, fake } = connect({ token: async () => `Bearer ${(count += 1)}` });
    await client.getEnvironments();
    fake.refuse("GET /environments/", 401);
    await expect(client.getEnvironments()).rejects.toMatchObject({ status: 401 });
    expect(authorizations(fake)).toEqual(["Bearer 1", "Bearer 2", "Bearer 3"]);
  });

  test("`auth` takes the place of a token", async () => {
    const { client, fake } = connect({ auth: headerAuth({ "x-gateway-key": "key" }) });
    await client.getEnvironments();
    expect(fake.requests[0]?.headers).toMatchObject({ "x-gateway-key": "key" });
    expect(authorizations(fake)).toEqual([undefined]);
  });

  test("a server without a gateway needs none", async () => {
    const { client, fake } = connect({});
    await expect(client.getEnvironments()).resolves.toEqual([]);
    expect(authorizations(fake)).toEqual([undefined]);
  });

  test.each([
    ["an empty token", { token: "" }, "`token` is empty"],
    ["token and auth", { token: "a", auth: headerAuth({}) }, "`token` and `auth` are both given"],
    ["a token with a newline", { token: "Bearer abcdefgh\n" }, "cannot be sent"],
  ])("%s is a configuration error", (_, options, message) => {
    expect(() => connect(options)).toThrow(ConfigurationError);
    expect(() => connect(options)).toThrow(message);
    expect(() => connect(options)).not.toThrow("abcdefgh");
  });
});

describe("requests", () => {
  test("a path prefix stays, a trailing slash of the base URL makes no difference", async () => {
    const { client, fake } = connect({ baseUrl: "https://airview.test/api/" });
    await client.getEnvironments().result();
    expect(fake.lines).toEqual(["GET /api/environments/"]);
  });

  test("an id that goes into path and body is given once", async () => {
    const { client, fake } = connect({});
    const id = fake.store.addApplication({ name: "Shop", references: [] });
    await client.updateApplication({ id, name: "Web shop", applicationType: "APPLICATION_SERVICE" });
    expect(fake.lines).toEqual([`PUT /applications/${id}`]);
    expect(fake.bodyOf(`PUT /applications/${id}`)).toEqual({ id, name: "Web shop", applicationType: "APPLICATION_SERVICE" });
  });

  test("an outcome can be had as a value, its body typed by status", async () => {
    const { client } = connect({});
    const outcome = await client.setExclusionResourceState({ id: 1, state: "ACTIVE" }).result();
    expect(!outcome.ok && outcome.error.status === 409 && outcome.error.body).toBe("Conflict");
  });
});

describe("a handler's options", () => {
  test("a BackendConfig will do", async () => {
    const config = new BackendConfig({
      baseUrl: "https://airview.test",
      token: "Bearer abc",
      systemName: "cloud-posture",
      systemStage: "MONITOR",
      referencingType: "aws_account_id",
    });
    const handler = createAirviewHandler(config);
    const fake = new FakeAirview();
    await handler.setExclusionResourceState(1, "NONE", { fetch: fake.fetch }).catch(() => undefined);
    expect(handler).toBeInstanceOf(Handler);
    expect(handler.backend.referencingType).toBe("aws_account_id");
    expect(authorizations(fake)).toEqual(["Bearer abc"]);
    // oxlint-disable-next-line typescript/no-misused-spread -- that is the mistake
    expect(() => createAirviewHandler({ ...config } as AirviewHandlerOptions)).toThrow("pass the object itself");
  });

  test("`auth` will do in place of a token", async () => {
    const { fake, handler } = createHandler({
      token: undefined,
      auth: headerAuth({ authorization: "Bearer xyz" }),
    });
    await handler.backend.getEnvironments();
    expect(authorizations(fake)).toEqual(["Bearer xyz"]);
  });

  test.each([
    [{ systemName: "" }, "`systemName` is missing"],
    [{ systemStage: "monitor" as never }, '`systemStage` is "monitor": it must be one of BUILD, MONITOR'],
    [{ systemStage: undefined as never }, "`systemStage` is missing: it must be one of BUILD, MONITOR"],
    [{ referencingType: "aws account" }, '`referencingType` holds " "'],
    [{ token: undefined }, "neither `token` nor `auth` is given"],
    [{ baseUrl: "airview.test" }, "`baseUrl`"],
    [{ timeout: -1 }, "`timeout`"],
  ])("%o is a configuration error", (options, message) => {
    expect(() => createHandler(options as Partial<AirviewHandlerOptions>)).toThrow(ConfigurationError);
    expect(() => createHandler(options as Partial<AirviewHandlerOptions>)).toThrow(message);
  });

  test("must be there", () => {
    expect(() => createAirviewHandler(undefined as never)).toThrow("`options` is missing");
  });
});
