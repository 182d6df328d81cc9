import { describe } from "vitest";

import { edited, testLint } from "./lint-cases.ts";
import type { LintCase } from "./lint-cases.ts";

const schemaNamed = (name: string): string => edited(["Envelope", name]);
const operationNamed = (name: string): string => edited(["saveItem", name]);
const parameterNamed = (name: string): string => edited(["name: filter.size", `name: ${name}`]);
// The validator of examples does not see a `__proto__`, but does see that every object has a `constructor`.
const fieldNamed = (name: string): string =>
  edited(["        pin: {", `        ${name}: {`], [', pin: "0000"', name === "__proto__" ? "" : `, ${name}: "0000"`]);

const path = `paths:
  /stock:
    get:
      operationId: SECOND
      tags: [items]
      summary: Count
      description: Counts.
      x-python-name: []
      responses:
        "204": { description: Counted. }
        "404": { description: No such shop. }
`;

describe("a schema name", () => {
  const reserved = ["class", "new", "await"].map((name): LintCase => [
    name,
    schemaNamed(name),
    new RegExp(`platform/schema-name: Schema name ${name} is a reserved word\\. Rename the schema\\.`),
  ]);
  const builtIn = ["string", "number", "object", "unknown", "any", "Array", "Promise", "Record"].map((name): LintCase => [
    name,
    schemaNamed(name),
    new RegExp(`platform/schema-name: Schema name ${name} is the name of a built-in type\\.`),
  ]);
  const generated = [
    "Uuid",
    "Call",
    "PagedCall",
    "CallOptions",
    "Failures",
    "NoArguments",
    "OperationDescriptor",
    "OperationTable",
    "AirviewOperations",
    "airviewOperations",
    "components",
  ].map((name): LintCase => [
    name,
    schemaNamed(name),
    new RegExp(`platform/schema-name: Schema name ${name} is taken by generated code\\.`),
  ]);
  testLint([
    ...reserved,
    ...builtIn,
    ...generated,
    ["feature-flags", schemaNamed("feature-flags"), /platform\/schema-name: Schema name feature-flags is not a TypeScript identifier: /],
    ["a name with a dot", schemaNamed("v1.Envelope"), /platform\/schema-name: Schema name v1\.Envelope is not a TypeScript identifier: /],
    ["a name that starts with a digit", schemaNamed("2fa"), /platform\/schema-name: Schema name 2fa is not a TypeScript identifier: /],
    ["an enum named delete", edited(["Color", "delete"]), /platform\/schema-name: Schema name delete is a reserved word\./],
    ["__proto__", schemaNamed("__proto__"), /platform\/schema-name: Schema name __proto__ is a member of every JavaScript object\./],
    [
      "the name of an operation's arguments",
      edited(["Envelope", "AddRoleArguments"], ["saveItem", "addRole"]),
      /platform\/schema-name: Schema name AddRoleArguments is taken by the arguments of operation addRole\./,
    ],
    ["two names that differ only in case", schemaNamed("ITEM"), /platform\/schema-name: Schema names Item and ITEM differ only in case\./],
    ["a lower-case identifier is allowed", schemaNamed("envelope")],
    ["the name of another operation's arguments is allowed", schemaNamed("AddRoleArguments")],
    ["the name of another platform's operations is allowed", schemaNamed("AxoniusOperations")],
  ]);
});

describe("an operationId", () => {
  testLint([
    ...["new", "delete", "class"].map((name): LintCase => [
      name,
      operationNamed(name),
      new RegExp(`platform/operation-name: operationId ${name} is a reserved word\\.`),
    ]),
    ...["then", "constructor", "toString", "valueOf", "withResponse", "__proto__", "raw"].map((name): LintCase => [
      name,
      operationNamed(name),
      new RegExp(`platform/operation-name: operationId ${name} is a member of the client object\\.`),
    ]),
    ["not camelCase", operationNamed("save_item"), /platform\/operation-name: operationId save_item is not camelCase\./],
    [
      "two that differ only in case",
      edited(["paths:\n", path.replace("SECOND", "saveitem")]),
      /platform\/operation-name: operationIds saveitem and saveItem differ only in case\./,
    ],
    ["two that differ are allowed", edited(["paths:\n", path.replace("SECOND", "count")])],
  ]);
});

describe("an argument name", () => {
  testLint([
    ...["__proto__", "constructor"].flatMap((name): LintCase[] => [
      [
        `parameter ${name}`,
        parameterNamed(name),
        new RegExp(`platform/argument-name: Argument \`${name}\` of saveItem: ${name} is a member of every JavaScript object\\. Rename`),
      ],
      [
        `group ${name}`,
        parameterNamed(`${name}.size`),
        new RegExp(`platform/argument-name: Argument \`${name}\\.size\` of saveItem: ${name} is`),
      ],
      [`body field ${name}`, fieldNamed(name), new RegExp(`platform/argument-name: Argument \`${name}\` of saveItem: ${name} is`)],
    ]),
    [
      "a parameter that shares a name with a body field",
      edited(["        x-shared-arguments: [id]\n", ""]),
      /platform\/argument-collision: Argument `id` of saveItem would mean two things: path parameter id and body field/,
    ],
    [
      "a parameter that shares a name with a group before it",
      edited(["name: from,", "name: filter,"], ["[from]", "[filter]"]),
      /platform\/argument-collision: Argument `filter` of saveItem would mean two things: query parameter filter\.size and query parameter filter/,
    ],
    [
      "a body field that shares a name with a group",
      fieldNamed("filter"),
      /platform\/argument-collision: Argument `filter` of saveItem would mean two things: /,
    ],
  ]);
});
