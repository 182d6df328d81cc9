import { ConfigurationError } from "@platform-clients/core";
import { expect, it } from "vitest";

import { createInmantaClient } from "../src/index.ts";
import { createRawClient } from "../src/raw.ts";
import { fakeServer, json, refused } from "./fake-server.ts";

const production = "0d6f2b84-91c3-4e5a-b7d8-3f1e2c4a5b60";
const baseUrl = "http://localhost:8888";

it("is openapi-fetch over the transport of the client", async () => {
  const server = fakeServer({
    [`GET /api/v2/environment/${production}`]: () => json({ data: { id: production, name: "production" } }),
  });
  const raw = createRawClient(createInmantaClient({ baseUrl, fetch: server.fetch, token: "a.b.c" }));
  const { data } = await raw.GET("/api/v2/environment/{id}", { params: { path: { id: production } } });
  expect(data?.data.name).toBe("production");
  expect(server.lines()).toEqual([`GET /api/v2/environment/${production}`]);
  expect(server.seen[0]?.headers.get("authorization")).toBe("Bearer a.b.c");
});

it("returns an error status as `error`", async () => {
  const server = fakeServer({ "GET /api/v2/project": () => refused(403, "Access denied") });
  const raw = createRawClient(createInmantaClient({ baseUrl, fetch: server.fetch }));
  const { error, response } = await raw.GET("/api/v2/project", {});
  expect([response.status, error]).toEqual([403, { message: "Access denied" }]);
});

it("rejects an object that is not a client", () => {
  expect(() => createRawClient({} as never)).toThrow(ConfigurationError);
});
