import { expect, it } from "vitest";

import { createRawClient } from "../src/raw.ts";
import { startAxonius } from "./mock-axonius.ts";

it("raw calls carry the credentials, and return an error status as `error`", async () => {
  const mock = await startAxonius();
  const raw = createRawClient(mock.client());
  const { data } = await raw.GET("/api/V4.0/settings/roles");
  expect(data?.map(({ name }) => name)).toEqual(["Admin", "test1"]);
  expect(mock.seen[0]?.headers).toMatchObject({ "api-key": "demo-key", "api-secret": "demo-secret" });
  const { error, response } = await raw.DELETE("/api/V4.0/settings/roles/{uuid}", { params: { path: { uuid: "unknown" } } });
  expect([response.status, error]).toEqual([404, expect.objectContaining({ message: "Role not found" })]);
});

it("a client of something else is rejected", () => {
  expect(() => createRawClient({} as never)).toThrow("createRawClient needs a client of this package");
});
