import { ConfigurationError } from "@platform-clients/core";
import { expect, test } from "vitest";

import { createAirviewClient } from "../src/index.ts";
import { createRawClient } from "../src/raw.ts";
import { addApplication, fetch, lines, mock } from "./server.ts";

function connect() {
  const client = createAirviewClient({ baseUrl: "https://airview.test", token: "abc", fetch, headers: { "x-own": "1" } });
  return createRawClient(client);
}

test("calls a path with the credentials and headers of the client", async () => {
  const raw = connect();
  const id = addApplication("Shop");
  const { data, response } = await raw.GET("/applications/{applicationId}", { params: { path: { applicationId: id } } });
  expect(response.status).toBe(200);
  expect(data).toMatchObject({ id, name: "Shop" });
  expect(lines()).toEqual([`GET /applications/${id}`]);
  expect(mock.requests[0]?.headers).toMatchObject({ authorization: "Bearer abc", "x-own": "1" });
});

test("returns an error status as `error`", async () => {
  const raw = connect();
  const body = { id: 1, state: "ACTIVE" } as const;
  const { error, response } = await raw.PUT("/exclusion-resources/{id}/", { params: { path: { id: 1 } }, body });
  expect(response.status).toBe(409);
  expect(error).toBe("Conflict");
});

test("needs an AirView client", () => {
  expect(() => createRawClient({} as never)).toThrow(ConfigurationError);
});
