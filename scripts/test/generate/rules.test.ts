import { describe } from "vitest";

import { edited, testLint } from "./lint-cases.ts";

const ok = '        "200":\n';
const fields = "        id: { type: string, description: Id. }\n        color: {";
const withField = (schema: string): string => edited([fields, `        extra: ${schema}\n${fields}`]);
const withStatus = (status: string): string => edited(['        "404": {', `        "${status}": {`]);
const withParameter = (schema: string): string =>
  edited(["schema: { type: array, items: { type: integer } }", `schema: ${schema}`], ["example: [1]", "example: 1"]);
const operationKey = (text: string): string => edited(["      x-envelope: data\n", `      x-envelope: data\n      ${text}\n`]);

describe("an operation", () => {
  testLint([
    ["the fixture is valid", edited()],
    ["no operationId", edited(["      operationId: saveItem\n", ""]), /operation-operationId: /],
    ["no x-idempotent", edited(["      x-idempotent: true\n", ""]), /platform\/idempotency-stated: /],
    [
      "an envelope that the response does not have",
      edited(["x-envelope: data", "x-envelope: dta"]),
      /platform\/paging-in-envelope: The 200 response of saveItem has no property dta\./,
    ],
    ["a dangling reference hides what follows from it", edited(['schemas/Envelope" }', 'schemas/Nowhere" }']), /no-unresolved-refs: /],
  ]);
});

describe("pages that are linked in a header", () => {
  const array = [
    ['schema: { $ref: "#/components/schemas/Envelope" }', "schema: { type: array, description: Items., items: { type: string } }"],
    ["value: { data: { id: a-1, color: red }, total: 1 }", "value: [a-1]"],
  ] as const;
  const paged = (paging: string): string =>
    edited(...array, ["      x-envelope: data\n", `      x-paging: ${paging}\n`]).replace(/ {4}Item:[^]*$/, "");
  testLint([
    ["a list", paged("{ header: Link, parameter: from }")],
    [
      "no such parameter",
      paged("{ header: Link, parameter: page }"),
      /platform\/paging-in-envelope: x-paging of saveItem names page, which/,
    ],
    ["no parameter at all", paged("{ header: Link }"), /platform\/extension-type: x-paging must be an object such as /],
    [
      "keys of both kinds",
      paged("{ header: Link, parameter: from, total: a }"),
      /platform\/extension-type: x-paging must be an object such as /,
    ],
    [
      "something other than an array",
      edited(["      x-envelope: data\n", "      x-paging: { header: Link, parameter: from }\n"]),
      /platform\/paging-in-envelope: The 200 response of saveItem is not an array\./,
    ],
  ]);
});

describe("an extension", () => {
  const rule = "platform/extension-type: ";
  testLint([
    ["x-exclusive that is not an array", edited(["[[from], [to]]", "from"]), new RegExp(`${rule}x-exclusive must be an array of arrays`)],
    ["x-envelope that is not a string", edited(["x-envelope: data", "x-envelope: 3"]), new RegExp(`${rule}x-envelope must be a string`)],
    [
      "x-argument that is not a string",
      edited(["x-argument: shop", "x-argument: [shop]"]),
      new RegExp(`${rule}Parameter X-Shop: x-argument must be`),
    ],
    [
      "x-shared-arguments that is not an array",
      edited(
        ["x-shared-arguments: [id]", "x-shared-arguments: { id: id }"],
        ["        id: { type: string, description: Id. }\n        owner", "        owner"],
        ["id: a-1, owner", "owner"],
        ["required: [id, owner]", "required: [owner]"],
      ),
      new RegExp(`${rule}x-shared-arguments must be`),
    ],
    [
      "x-query-encoding that is not known",
      edited(["openapi: 3.1.0\n", "openapi: 3.1.0\nx-query-encoding: utf8\n"]),
      new RegExp(`${rule}x-query-encoding must be latin1`),
    ],
    ["x-open that is not a boolean", edited(["x-open: true", "x-open: sure"]), new RegExp(`${rule}x-open must be true or false`)],
  ]);
});

describe("a value on which Redocly crashes", () => {
  testLint([
    [
      "is reported with its place",
      edited(["tags: [{ name: items, description: Things on the shelf. }]", "tags: 3"]),
      /struct: Expected type `TagList` \(array\)/,
    ],
    ["does not hide the faults of another spec", edited(["      x-idempotent: true\n", ""]), /platform\/idempotency-stated: /],
  ]);
});

describe("a schema", () => {
  testLint([
    ["an untyped object", withField("{ type: object, description: Anything. }"), /platform\/typed-object: State/],
    [
      "an object that allows everything",
      withField("{ type: object, description: Anything., additionalProperties: true }"),
      /platform\/typed-object: This object has no type/,
    ],
    [
      "a reference to a part of a schema",
      withField('{ $ref: "#/components/schemas/ItemSave/properties/owner" }'),
      /platform\/schema-reference: This reference bypasses the schemas of the root document: /,
    ],
    [
      "an object that contains itself in an array",
      withField('{ type: array, description: Parts., items: { $ref: "#/components/schemas/Item" } }'),
    ],
    ["an object that contains itself in a property", withField('{ $ref: "#/components/schemas/Item" }')],
    [
      "an object that contains itself in a map",
      withField('{ type: object, description: Parts., additionalProperties: { $ref: "#/components/schemas/Item" } }'),
    ],
  ]);
});

describe("a media type", () => {
  const request = '          application/json:\n            schema: { $ref: "#/components/schemas/ItemSave" }';
  const second = `          multipart/form-data:
            schema: { $ref: "#/components/schemas/ItemSave" }
            examples: { full: { value: { id: a-1, owner: 123e4567-e89b-42d3-a456-426614174000, pin: "0000" } } }
${request}`;
  testLint([
    [
      "a second one of the request",
      edited([request, second]),
      /platform\/media-type: The request body of saveItem has 2 media types \(multipart\/form-data, application\/json\)\. The client sends one: keep that one\./,
    ],
    [
      "one that the client cannot send",
      edited([request, request.replace("application/json", "text/csv")]),
      /platform\/media-type: The client cannot send a request body of type text\/csv\. It can send application\/json, /,
    ],
    ["JSON with a charset in the request", edited([request, request.replace("application/json", "application/json; charset=utf-8")])],
    [
      "JSON with a charset in the response: the envelope is checked",
      edited(
        ["            application/json:\n", '            "application/json; charset=utf-8":\n'],
        ["x-envelope: data", "x-envelope: dta"],
      ),
      /platform\/paging-in-envelope: /,
    ],
    [
      "a second one of the response",
      edited([
        "            application/json:\n",
        "            text/csv: { schema: { type: string }, examples: { one: { value: a } } }\n            application/json:\n",
      ]),
    ],
    [
      "two in one",
      edited(["            application/json:\n", '            "application/json, text/csv":\n'], ["      x-envelope: data\n", ""]),
      /platform\/media-type: saveItem 200: application\/json, text\/csv is not a media type\./,
    ],
  ]);
});

describe("a status", () => {
  testLint([
    ["4XX", withStatus("4XX")],
    ["5XX", withStatus("5XX")],
    ["default after a success status", withStatus("default")],
    [
      "default alone",
      edited(
        [ok, "        default:\n"],
        ['        "404": { description: No such shop. }\n', '        "302": { description: Elsewhere. }\n'],
      ),
      /platform\/response-status: Status default of saveItem: list each success status too, such as 200\. With `default` alone, a success cannot be told from an error\./,
    ],
    [
      "2XX",
      edited([ok, '        "2XX":\n']),
      /platform\/response-status: Status 2XX of saveItem: list each success status, such as 200\. The type of the result depends on it\./,
    ],
    ["4xx", withStatus("4xx"), /(?:struct|platform\/response-status): /],
    [
      "600",
      edited(['        "404": {', '        "600": { description: Odd. }\n        "404": {']),
      /(?:struct|platform\/response-status): /,
    ],
  ]);
});

describe("x-result-from-status", () => {
  const rule = "platform/result-from-status: x-result-from-status of saveItem: ";
  testLint([
    ["scalars for documented statuses", operationKey('x-result-from-status: { "200": true, "404": false }')],
    ["null", operationKey('x-result-from-status: { "404": null }')],
    [
      "a status that is not documented",
      operationKey('x-result-from-status: { "409": false }'),
      new RegExp(`${rule}status 409 is not documented`),
    ],
    ["not a status", operationKey("x-result-from-status: { 4XX: false }"), new RegExp(`${rule}4XX is not a status of three digits`)],
    [
      "a result that is not a scalar",
      operationKey('x-result-from-status: { "404": [] }'),
      new RegExp(`${rule}the result of status 404 must be`),
    ],
    ["not an object", operationKey("x-result-from-status: false"), new RegExp(`${rule}give an object from status to result`)],
    [
      "a server error",
      edited(
        ['        "404": {', '        "500": {'],
        ["      x-envelope: data\n", '      x-envelope: data\n      x-result-from-status: { "500": 1 }\n'],
      ),
      new RegExp(`${rule}only 2xx and 4xx statuses can become a result, not 500`),
    ],
  ]);
});

describe("x-warnings", () => {
  const rule = "platform/warnings-path: x-warnings of saveItem: ";
  const total = "        total: { type: integer, description: How many. }";
  const holder = (type: string): string =>
    edited(
      [total, `${total}\n        meta: { $ref: "#/components/schemas/Meta" }`],
      [
        "    Item:\n",
        `    Meta: { type: object, description: Notes., additionalProperties: true, properties: { notes: ${type} } }\n    Item:\n`,
      ],
      ["      x-envelope: data\n", "      x-envelope: data\n      x-warnings: meta.notes\n"],
    );
  testLint([
    ["an array of strings", holder("{ type: array, description: Notes., items: { type: string } }")],
    ["an array of strings or null", holder('{ type: [array, "null"], description: Notes., items: { type: string } }')],
    [
      "something else",
      holder("{ type: string, description: Notes. }"),
      new RegExp(`${rule}meta.notes of the 200 response is not an array of strings`),
    ],
    [
      "a misspelt property",
      holder("{ type: array, description: Notes., items: { type: string } }").replace("x-warnings: meta.notes", "x-warnings: meta.note"),
      new RegExp(`${rule}the 200 response has nothing at meta.note`),
    ],
    ["an open response that does not list it", operationKey("x-warnings: metadata.warnings")],
    ["not a path", operationKey("x-warnings: [metadata]"), new RegExp(`${rule}give the path`)],
  ]);
});

describe("a parameter", () => {
  const rule = "platform/parameter-shape: Parameter filter.size of saveItem: ";
  testLint([
    [
      "an object",
      withParameter("{ type: object, additionalProperties: { type: string } }").replace("example: 1", "example: { a: b }"),
      new RegExp(`${rule}an object cannot be sent in the query`),
    ],
    [
      "a reference to an object",
      withParameter('{ $ref: "#/components/schemas/Item" }').replace("example: 1", "example: { id: b }"),
      new RegExp(`${rule}an object cannot be sent in the query`),
    ],
    [
      "an array of objects",
      withParameter('{ type: array, items: { $ref: "#/components/schemas/Item" } }').replace("example: 1", "example: [{ id: b }]"),
      new RegExp(`${rule}an object cannot be sent in the query`),
    ],
    ["a scalar", withParameter("{ type: integer }")],
    [
      "another style",
      edited(["name: filter.size, in: query,", "name: filter.size, in: query, style: pipeDelimited,"]),
      new RegExp(`${rule}only the default`),
    ],
    [
      "a cookie",
      edited(["name: from, in: query", "name: from, in: cookie"]),
      /platform\/parameter-shape: Parameter from of saveItem: a parameter in cookie is not supported\./,
    ],
  ]);
});
