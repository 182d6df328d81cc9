import { expect, test } from "vitest";

import type { ContractDocument, ContractOperation, Json } from "@platform-clients/contract";
import { compareDocs } from "../../live/compare-docs.ts";

const bodyOf = (...names: string[]): Json => ({
  content: { "application/json": { schema: { properties: Object.fromEntries(names.map((name) => [name, {}])) } } },
});

function operation(name: string, line: string, tag: string, parameters: Json[] = [], body?: Json): ContractOperation {
  const [method = "", path = ""] = line.split(" ");
  return { name, method, path, source: { tags: [tag] }, parameters, body, responses: [] };
}

function contractOf(...operations: ContractOperation[]): ContractDocument {
  return { document: {}, operations, resolve: (node) => node as Json };
}

test("accepts placeholders of either spelling, and filters", () => {
  const parameters = [
    { name: "id", in: "path" },
    { name: "filter.status", in: "query" },
    { name: "filter.agent", in: "query" },
  ];
  const contract = contractOf(operation("resourceDetails", "GET /api/v2/resource/{rid}", "resources", parameters));
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
  expect(compareDocs(contract, served)).toEqual({ shared: 1, differences: [], unlisted: [] });
});

test("lists each difference, and separately the operations that the server does not list on purpose", () => {
  const contract = contractOf(
    operation("notifyChange", "POST /api/v1/notify/{id}", "compile", [{ name: "limit", in: "query" }], bodyOf("update")),
    operation("heartbeat", "POST /api/v1/heartbeat", "agent"),
    operation("listRoles", "GET /api/v2/role", "roles"),
  );
  const served = { paths: { "/api/v1/notify/<id>": { post: { requestBody: bodyOf("update", "reinstall") }, get: {} } } };
  expect(compareDocs(contract, served)).toEqual({
    shared: 1,
    differences: [
      "notifyChange: parameter limit is only in the spec",
      "notifyChange: body key reinstall is only on the server",
      "listRoles: the server does not list GET /api/v2/role",
      "not in the spec: GET /api/v1/notify/{}",
    ],
    unlisted: ["heartbeat"],
  });
});
