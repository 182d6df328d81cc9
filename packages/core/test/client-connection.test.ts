import { expect, test } from "vitest";

import { bearerAuth, connectionOf, createClient } from "../src/index.ts";
import type { Fetch } from "../src/index.ts";

const fetch: Fetch = () => Promise.resolve(new Response("hello"));

test("is where the client sends its calls, with its credentials and defaults", async () => {
  const setup = { platform: "shop", auth: bearerAuth("abc"), defaults: { environment: "production" } };
  const connection = connectionOf(createClient({}, { baseUrl: "https://example.com/api/", fetch }, setup));
  expect(connection).toMatchObject({ baseUrl: "https://example.com/api", defaults: { environment: "production" } });
  expect(await connection?.auth?.authorize({ method: "GET", url: "", headers: {}, body: undefined })).toEqual({
    authorization: "Bearer abc",
  });
  expect(await (await connection?.fetch("https://example.com/", { method: "GET" }))?.text()).toBe("hello");
});

test("is undefined for anything else than a client", () => {
  expect(connectionOf({})).toBeUndefined();
});
