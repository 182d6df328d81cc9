import { ConfigurationError } from "@platform-clients/core";
import { expect, it } from "vitest";

import { createInmantaClient } from "../src/index.ts";
import { createRawClient } from "../src/raw.ts";
import { baseUrl, production, startOrchestrator } from "./orchestrator.ts";

const server = await startOrchestrator();

it("is openapi-fetch over the transport of the client", async () => {
  const raw = createRawClient(createInmantaClient({ baseUrl, fetch: server.fetch, token: "a.b.c" }));
  const { data } = await raw.GET("/api/v2/environment/{id}", { params: { path: { id: production } } });
  expect(data?.data.name).toBe("production");
  expect(server.lines()).toEqual([`GET /api/v2/environment/${production}`]);
  expect(server.requests[0]?.headers["authorization"]).toBe("Bearer a.b.c");
});

it("returns an error status as `error`", async () => {
  server.state.server.authentication = "on";
  const raw = createRawClient(createInmantaClient({ baseUrl, fetch: server.fetch, token: "a.b.c" }));
  const { error, response } = await raw.GET("/api/v2/project", {});
  expect([response.status, error]).toEqual([403, { message: "Access denied: Unable to decode provided JWT bearer token." }]);
});

it("rejects an object that is not a client", () => {
  expect(() => createRawClient({} as never)).toThrow(ConfigurationError);
});
