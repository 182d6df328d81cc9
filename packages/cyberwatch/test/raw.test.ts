import { startMock } from "@platform-clients/mocks";
import { expect, it } from "vitest";

import { createCyberwatchClient } from "../src/index.ts";
import { createRawClient } from "../src/raw.ts";
import { keys, token } from "./fixtures/signatures.ts";

it("raw calls are signed, and return an error status as `error`", async () => {
  const mock = await startMock("cyberwatch", { port: false, token });
  const raw = createRawClient(createCyberwatchClient({ ...keys, baseUrl: mock.url, fetch: mock.fetch }));
  expect((await raw.GET("/api/v2/groups")).data?.map(({ name }) => name)).toContain("Production");
  const { error, response } = await raw.GET("/api/v2/servers/{serverId}", { params: { path: { serverId: "unknown" } } });
  expect([response.status, error?.error.message]).toEqual([404, "Couldn't find Server"]);
});

it("a client of something else is rejected", () => {
  expect(() => createRawClient({} as never)).toThrow("createRawClient needs a client of this package");
});
