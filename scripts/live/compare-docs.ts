import type { ContractDocument, ContractOperation, Json } from "@platform-clients/contract";

import { typeOf } from "./schema-types.ts";
import type { SchemaType } from "./schema-types.ts";

/** One difference. */
export interface Difference {
  /** What differs: `operation`, `operation.argument`, `Model.field` or `Enum "value"`; a method and path if the spec has no such operation. */
  readonly subject: string;
  /** Where it is: `type` if both have it with different types. */
  readonly only: "spec" | "server" | "type";
  /** The two types, for `type`. */
  readonly detail?: string;
}

/** The result of the comparison. */
export interface Comparison {
  /** The number of operations that both have. */
  readonly shared: number;
  /** The number of models and enums that both have. */
  readonly models: number;
  readonly differences: readonly Difference[];
  /** Operations for agents and compilers, which the server does not list. */
  readonly unlisted: readonly string[];
}

type Fields = ReadonlyMap<string, SchemaType>;

/**
 * Compares the spec with the OpenAPI document that the server serves: paths, verbs, names and types of arguments, fields of models and values of
 * enums. The server does not say what is required, and lists all filters as one parameter.
 *
 * @param contract The spec.
 * @param served The server's document.
 * @returns The differences.
 */
export function compareDocs(contract: ContractDocument, served: Json): Comparison {
  const { operations } = contract;
  const resolve = (node: unknown): Json => contract.resolve(node);
  const readServed = (node: unknown): Json => resolveIn(served, node as Json);
  const theirs = operationsOf(served);
  const ours = new Map(operations.map((operation) => [`${operation.method} ${operation.path.replaceAll(/\{[^}]+\}/g, "{}")}`, operation]));
  const differences: Difference[] = [];
  const unlisted: string[] = [];
  let shared = 0;
  for (const [line, operation] of ours) {
    const other = theirs.get(line);
    if (other === undefined) {
      if (isForApiUsers(operation)) differences.push({ subject: operation.name, only: "spec" });
      else unlisted.push(operation.name);
      continue;
    }
    shared += 1;
    const own = argumentsOf(operation.parameters, operation.body, resolve);
    const listed = argumentsOf((other["parameters"] ?? []) as Json[], other["requestBody"] as Json | undefined, readServed);
    differences.push(...compareFields(operation.name, own, listed, false));
  }
  for (const line of theirs.keys()) if (!ours.has(line)) differences.push({ subject: line, only: "server" });
  const [ownModels, servedModels] = [modelsOf(contract.document), modelsOf(served)];
  const names = Object.keys(ownModels).filter((name) => servedModels[name] !== undefined);
  for (const name of names) {
    const [own, other] = [ownModels[name] as Json, servedModels[name] as Json];
    differences.push(...compareValues(name, own, other));
    if (own["properties"] !== undefined && other["properties"] !== undefined)
      differences.push(...compareFields(name, fieldsOf(own, resolve), fieldsOf(other, readServed), true));
  }
  return { shared, models: names.length, differences, unlisted };
}

/**
 * Prints a difference.
 *
 * @param difference The difference.
 * @returns One line.
 */
export function printDifference({ subject, only, detail }: Difference): string {
  if (only === "type") return `${subject}: ${detail ?? ""}`;
  return `${subject} is only ${only === "spec" ? "in the spec" : "on the server"}`;
}

function isForApiUsers({ source }: ContractOperation): boolean {
  const [tag] = source["tags"] as string[];
  return tag !== "agent" && tag !== "compiler";
}

function compareFields(owner: string, own: Fields, served: Fields, withNull: boolean): Difference[] {
  const added = [...own.keys()].filter((name) => !served.has(name));
  const missing = [...served.keys()].filter((name) => !own.has(name));
  const changed = [...own].flatMap(([name, type]): Difference[] => {
    const other = served.get(name);
    if (other === undefined || type.allows(other, withNull)) return [];
    return [
      { subject: `${owner}.${name}`, only: "type", detail: `${type.text(withNull)} in the spec, ${other.text(withNull)} on the server` },
    ];
  });
  return [
    ...added.map((name) => ({ subject: `${owner}.${name}`, only: "spec" as const })),
    ...missing.map((name) => ({ subject: `${owner}.${name}`, only: "server" as const })),
    ...changed,
  ];
}

function compareValues(name: string, own: Json, served: Json): Difference[] {
  const [ours, theirs] = [own["enum"], served["enum"]] as (unknown[] | undefined)[];
  if (ours === undefined || theirs === undefined) return [];
  const onlyIn = (values: unknown[], others: unknown[], side: "spec" | "server"): Difference[] =>
    values.filter((value) => !others.includes(value)).map((value) => ({ subject: `${name} "${String(value)}"`, only: side }));
  return [...onlyIn(ours, theirs, "spec"), ...onlyIn(theirs, ours, "server")];
}

function operationsOf(document: Json): Map<string, Json> {
  const lines = Object.entries(document["paths"] as Json).flatMap(([path, item]) =>
    Object.entries(item as Record<string, Json>).map(([verb, operation]): [string, Json] => [
      `${verb.toUpperCase()} ${path.replaceAll(/<[^>]+>|\{[^}]+\}/g, "{}")}`,
      operation,
    ]),
  );
  return new Map(lines);
}

function argumentsOf(parameters: readonly Json[], body: Json | undefined, resolve: (node: unknown) => Json): Fields {
  const outside = parameters
    .filter((parameter) => parameter["in"] !== "path")
    .map((parameter): [string, SchemaType] => {
      const name = parameter["name"] as string;
      return name.startsWith("filter.") ? ["filter", typeOf({}, resolve)] : [name, typeOf(parameter["schema"], resolve)];
    });
  const [content] = Object.values((body?.["content"] ?? {}) as Record<string, { schema?: Json }>);
  return new Map([...outside, ...fieldsOf(resolve(content?.schema ?? {}), resolve)]);
}

function fieldsOf(schema: Json, resolve: (node: unknown) => Json): Fields {
  return new Map(Object.entries((schema["properties"] ?? {}) as Json).map(([name, field]) => [name, typeOf(field, resolve)]));
}

function modelsOf(document: Json): Json {
  return ((document["components"] as Json | undefined)?.["schemas"] ?? {}) as Json;
}

function resolveIn(document: Json, node: Json): Json {
  const reference = node["$ref"];
  if (typeof reference !== "string") return node;
  return (modelsOf(document)[reference.split("/").at(-1) ?? ""] ?? {}) as Json;
}
