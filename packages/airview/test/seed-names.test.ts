import { readFileSync } from "node:fs";

import { describe, expect, test } from "vitest";

import * as airview from "../src/index.ts";
import { seedEnums, seedExceptions, seedFunctions, seedMethods, seedModels } from "./fixtures/seed-names.ts";
import { createHandler } from "./server.ts";

const exported: Readonly<Record<string, unknown>> = airview;
const camelCase = (name: string): string => name.replaceAll(/_(\w)/g, (_, letter: string) => letter.toUpperCase());

/** Methods of the Python client that have another name here. All others have their own name in camelCase. */
const renamed: Readonly<Record<string, string>> = { get_handler: "createAirviewHandler" };
/** Enum members of the Python client that are omitted on purpose. */
const omitted: Readonly<Record<string, readonly string[]>> = { TechnicalControlType: ["SECURITY"] };

describe("every name of the Python client", () => {
  test.each(seedFunctions)("function %s", (name) => {
    expect(exported[renamed[name] ?? camelCase(name)]).toBeTypeOf("function");
  });

  const handler = createHandler();
  const instances: Readonly<Record<string, object>> = { Backend: handler.backend, Handler: handler };
  test.each(Object.entries(seedMethods).flatMap(([type, names]) => names.map((name) => [type, name] as const)))(
    "method %s.%s",
    (type, name) => {
      expect(exported[type]).toBeTypeOf("function");
      expect(instances[type]).toBeInstanceOf(exported[type]);
      expect((instances[type] as Record<string, unknown>)[camelCase(name)]).toBeTypeOf("function");
    },
  );

  test.each(Object.entries(seedModels))("model %s", (type, fields) => {
    const Model = exported[type] as new (fields: object) => Record<string, unknown>;
    const nested = { application: { name: "a", reference: "b" }, technicalControl: { name: "c", reference: "d" } };
    const model = new Model(type === "ComplianceEvent" ? nested : {});
    const names = Object.keys(fields);
    expect(names.filter((name) => !(camelCase(name) in model))).toEqual([]);
    const defaults = Object.fromEntries(names.filter((name) => !(camelCase(name) in nested)).map((name) => [name, model[camelCase(name)]]));
    expect(fields).toMatchObject(defaults);
  });

  test.each(Object.entries(seedEnums))("enum %s", (type, members) => {
    const wanted = members.filter((member) => !omitted[type]?.includes(member));
    expect(exported[type]).toMatchObject(Object.fromEntries(wanted.map((member) => [member, member])));
    for (const member of omitted[type] ?? []) expect(exported[type]).not.toHaveProperty(member);
  });

  test("has a row in coming-from-python.md", () => {
    const readme = readFileSync(new URL("../coming-from-python.md", import.meta.url), "utf8");
    const table = readme.slice(0, readme.indexOf("## Where we differ"));
    const methods = Object.entries(seedMethods).flatMap(([type, names]) => names.map((name) => `${type}.${name}`));
    const names = [...seedFunctions, ...methods, ...Object.keys(seedModels), ...Object.keys(seedEnums), ...seedExceptions];
    expect(names.filter((name) => !table.includes(`\`${name}\``))).toEqual([]);
  });
});
