import { expect, test } from "vitest";

import type { ContractDocument, ContractOperation, Json } from "@platform-clients/contract";
import { compareDocs, printDifference } from "../../live/compare-docs.ts";

const bodyOf = (...names: string[]): Json => ({
  content: { "application/json": { schema: { properties: Object.fromEntries(names.map((name) => [name, {}])) } } },
});

function operation(name: string, line: string, tag: string, parameters: Json[] = [], body?: Json): ContractOperation {
  const [method = "", path = ""] = line.split(" ");
  return { name, method, path, source: { tags: [tag] }, parameters, body, responses: [] };
}

function contractOf(operations: ContractOperation[], schemas: Json = {}): ContractDocument {
  const resolve = (node: unknown): Json => {
    const reference = (node as Json)["$ref"];
    return typeof reference === "string" ? (schemas[reference.split("/").at(-1) ?? ""] as Json) : (node as Json);
  };
  return { document: { components: { schemas } }, operations, resolve };
}

/** The differences between models, as lines. */
function differencesOf(own: Json, served: Json): string[] {
  return compareDocs(contractOf([], own), { paths: {}, components: { schemas: served } }).differences.map(printDifference);
}

test("accepts placeholders of either spelling, and filters", () => {
  const parameters = [
    { name: "id", in: "path" },
    { name: "filter.status", in: "query" },
    { name: "filter.agent", in: "query" },
  ];
  const contract = contractOf([operation("resourceDetails", "GET /api/v2/resource/{rid}", "resources", parameters)]);
  const served = {
    paths: {
      "/api/v2/resource/<rid>": {
        get: {
          parameters: [
            { name: "rid", in: "path" },
            { name: "filter", in: "query" },
          ],
        },
      },
    },
  };
  expect(compareDocs(contract, served)).toEqual({ shared: 1, models: 0, differences: [], unlisted: [] });
});

test("lists each difference, and separately the operations that the server does not list on purpose", () => {
  const contract = contractOf([
    operation("notifyChange", "POST /api/v1/notify/{id}", "compile", [{ name: "limit", in: "query" }], bodyOf("update")),
    operation("heartbeat", "POST /api/v1/heartbeat", "agent"),
    operation("listRoles", "GET /api/v2/role", "roles"),
  ]);
  const served = { paths: { "/api/v1/notify/<id>": { post: { requestBody: bodyOf("update", "reinstall") }, get: {} } } };
  const { differences, unlisted } = compareDocs(contract, served);
  expect(differences.map(printDifference)).toEqual([
    "notifyChange.limit is only in the spec",
    "notifyChange.reinstall is only on the server",
    "listRoles is only in the spec",
    "GET /api/v1/notify/{} is only on the server",
  ]);
  expect(unlisted).toEqual(["heartbeat"]);
});

test("compares values of enums", () => {
  expect(differencesOf({ State: { enum: ["up", "down"] } }, { State: { enum: ["down", "paused"] } })).toEqual([
    'State "up" is only in the spec',
    'State "paused" is only on the server',
  ]);
});

test("compares fields of models and their types, in the notations of OpenAPI 3.0 and 3.1", () => {
  const own = {
    Agent: {
      properties: {
        name: { type: "string" },
        seen: { type: ["string", "null"] },
        count: { anyOf: [{ type: "number" }, { type: "null" }] },
        state: { anyOf: [{ $ref: "#/components/schemas/State" }, { type: "null" }] },
        gone: { type: "string" },
        any: {},
      },
    },
    State: { type: "string", enum: ["up"] },
  };
  const served = {
    Agent: {
      properties: {
        name: { type: "integer" },
        seen: { type: "string" },
        count: { anyOf: [{ type: "integer" }, { type: "number" }], nullable: true },
        state: { $ref: "#/components/schemas/State" },
        any: { type: "object" },
        added: { type: "string" },
      },
    },
    State: { type: "string", enum: ["up"] },
  };
  expect(differencesOf(own, served)).toEqual([
    "Agent.gone is only in the spec",
    "Agent.added is only on the server",
    "Agent.name: string in the spec, integer on the server",
    "Agent.seen: null or string in the spec, string on the server",
  ]);
});
