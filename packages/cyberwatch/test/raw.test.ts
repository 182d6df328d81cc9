import { expect, it } from "vitest";

import { createCyberwatchClient } from "../src/index.ts";
import { createRawClient } from "../src/raw.ts";
import { startFakeCyberwatch } from "./fake-server.ts";
import { keys } from "./fixtures/signatures.ts";

it("raw calls are signed, and return an error status as `error`", async () => {
  const fake = await startFakeCyberwatch();
  try {
    const raw = createRawClient(createCyberwatchClient({ ...keys, baseUrl: fake.url }));
    expect(await raw.GET("/api/v2/groups")).toMatchObject({ data: [{ name: "Production" }] });
    const { error, response } = await raw.GET("/api/v2/servers/{serverId}", { params: { path: { serverId: "unknown" } } });
    expect([response.status, error?.error.message]).toEqual([404, "Couldn't find Server"]);
  } finally {
    await fake.close();
  }
});

it("a client of something else is rejected", () => {
  expect(() => createRawClient({} as never)).toThrow("createRawClient needs a client of this package");
});
