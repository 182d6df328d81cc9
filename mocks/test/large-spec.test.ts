import { afterAll, beforeAll, expect, it } from "vitest";

import { parseViolations, startMock, violationsHeader } from "../src/index.ts";
import type { Mock } from "../src/index.ts";

// Twelve schemas that all contain each other: with every reference replaced, more objects than memory can hold.
const names = Array.from({ length: 12 }, (_, index) => `Part ${index}`);
const reference = (name: string): object => ({ $ref: `#/components/schemas/${encodeURIComponent(name)}` });
const part = {
  type: "object",
  required: ["id"],
  properties: {
    id: { type: "integer" },
    note: { type: "string", nullable: true },
    ...Object.fromEntries(names.map((name, index) => [`part${index}`, reference(name)])),
  },
};
const content = { "application/json": { schema: reference("Part 0") } };
const created = { "application/json": { schema: reference("Part 0"), example: { id: 7, part3: { id: 8, note: null } } } };
const spec = {
  openapi: "3.0.3",
  info: { title: "Warehouse", version: "1" },
  paths: {
    "/parts": {
      get: { operationId: "getPart", responses: { "200": { description: "A part.", content } } },
      post: {
        operationId: "createPart",
        requestBody: { required: true, content },
        responses: { "200": { description: "The part.", content: created }, "422": { description: "Not a part." } },
      },
    },
    "/parts/{id}": {
      delete: {
        operationId: "deletePart",
        parameters: [{ name: "id", in: "path", required: true, schema: reference("Id") }],
        responses: { "204": { description: "Deleted." } },
      },
    },
  },
  components: { schemas: { Id: { type: "integer" }, ...Object.fromEntries(names.map((name) => [name, part])) } },
};

let mock: Mock;
beforeAll(async () => {
  mock = await startMock("warehouse", { spec, port: false });
});
afterAll(() => mock.close());

const post = (body: unknown): Promise<Response> =>
  mock.fetch(`${mock.url}/parts`, { method: "POST", body: JSON.stringify(body), headers: { "content-type": "application/json" } });

it("checks requests and responses of a spec whose references cannot all be replaced", async () => {
  const accepted = await post({ id: 1, note: null, part1: { id: 2, note: null, part2: { id: 3 } } });
  expect(accepted.status).toBe(200);
  expect(await accepted.json()).toMatchObject({ id: 7, part3: { id: 8 } });

  const rejected = await post({ id: 1, part1: { id: 2, part2: { id: "3" } } });
  expect(rejected.status).toBe(422);
  expect(parseViolations(rejected.headers.get(violationsHeader))).toMatchObject([
    { location: ["request", "body", "part1", "part2", "id"] },
  ]);
});

it("checks the path, whose parameters refer to schemas", async () => {
  const remove = (id: string): Promise<Response> => mock.fetch(`${mock.url}/parts/${id}`, { method: "DELETE" });
  expect((await remove("7")).status).toBe(204);
  expect(parseViolations((await remove("seven")).headers.get(violationsHeader))).toMatchObject([{ location: ["request", "path", "id"] }]);
});

it("says that a schema is too complex for a response", async () => {
  const response = await mock.fetch(`${mock.url}/parts`);
  expect(response.status).toBe(500);
  expect(await response.json()).toMatchObject({ title: "Schema too complex" });
});
