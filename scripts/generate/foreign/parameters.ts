import type { Document, OperationObject, Parameter, PathItem, Schema } from "../document.ts";
import { isObjectMember } from "../rules/names.mjs";
import type { Tell } from "./notes.ts";
import { follow, settle } from "./pointers.ts";
import { sampleOf } from "./schemas.ts";
import type { ForeignSchema } from "./schemas.ts";

/** Headers that OpenAPI does not allow as parameters: the client sets them. */
const ownHeaders = new Set(["accept", "authorization", "content-type"]);

/** Headers that belong to the connection, or that fetch does not let a caller set. */
const connectionHeaders = new Set(["connection", "content-length", "cookie", "host", "transfer-encoding"]);

type ForeignParameter = Parameter & { content?: unknown };

/** The parameters of an operation, those of its path item included. */
export interface DerivedParameters {
  readonly parameters: Parameter[];
  /** Whether they are others than the document says. */
  readonly changed: boolean;
}

/**
 * Finds the parameters of an operation that the client can send, each with a name of its own.
 *
 * @param document The document.
 * @param path The path of the operation.
 * @param item The path item of the operation.
 * @param operation The operation.
 * @param fields The names that the arguments of its body have.
 * @param tell Receives what is added, left out or renamed.
 * @returns The parameters, or why the operation cannot be called at all.
 */
export function deriveParameters(
  document: Document,
  path: string,
  item: PathItem,
  operation: OperationObject,
  fields: readonly string[],
  tell: Tell,
): DerivedParameters | string {
  const all = [...(item.parameters ?? []), ...(operation.parameters ?? [])];
  const byPlace = new Map<string, { written: Parameter; resolved: Parameter }>();
  for (const parameter of all) {
    const written = settle(document, parameter);
    const resolved = follow(document, written);
    byPlace.set(`${resolved.in} ${resolved.name}`, { written, resolved });
  }
  const template = [...path.matchAll(/\{([^{}]+)\}/g)].map(([, name = ""]) => name);
  for (const [key, { resolved }] of byPlace) {
    if (resolved.in !== "path") continue;
    if (template.includes(resolved.name)) {
      completePath(document, resolved, tell);
      continue;
    }
    byPlace.delete(key);
    tell("platform/parameter-shape", `The path parameter ${resolved.name} is left out: the path does not have it.`);
  }
  for (const name of template) {
    if (byPlace.has(`path ${name}`)) continue;
    const parameter: Parameter = { name, in: "path", required: true, schema: { type: "string" } };
    byPlace.set(`path ${name}`, { written: parameter, resolved: parameter });
    tell("path-parameters-defined", `The path parameter ${name} is a string: it is not documented.`);
  }
  const names = new ArgumentNames(fields);
  const kept: Parameter[] = [];
  for (const { written, resolved } of byPlace.values()) {
    const obstacle = obstacleOf(document, resolved);
    if (obstacle !== undefined) {
      if (resolved.required === true && !isOwnHeader(resolved)) return `its parameter ${resolved.name} is required, and ${obstacle}`;
      tell("platform/parameter-shape", `The parameter ${resolved.name} is left out: ${obstacle}.`);
      continue;
    }
    const { style, explode, ...plain } = resolved;
    if (resolved.example === undefined) {
      const shown = Object.keys(resolved.examples ?? {}).length > 0;
      resolved.example = exampleOf(document, resolved);
      if (!shown)
        tell("platform/parameter-example", `The example of the ${resolved.in} parameter ${resolved.name} is derived from its schema.`);
    }
    const wanted = resolved["x-argument"] ?? resolved.name;
    const name = names.take(wanted, resolved.in);
    if (name !== wanted) tell("platform/argument-collision", `The argument of the ${resolved.in} parameter ${resolved.name} is ${name}.`);
    const changed = name !== wanted || style !== undefined || explode !== undefined;
    kept.push(changed ? { ...plain, example: resolved.example, ...(name !== wanted && { "x-argument": name }) } : written);
  }
  return { parameters: kept, changed: kept.length !== all.length || kept.some((parameter, index) => parameter !== all[index]) };
}

/** The value of a path parameter is never missing and never null. */
function completePath(document: Document, parameter: Parameter, tell: Tell): void {
  if (parameter.required !== true) {
    parameter.required = true;
    tell("struct", `The path parameter ${parameter.name} is required: a path has all its parts.`);
  }
  if (parameter.schema === undefined || !holds(document, parameter.schema, "null")) return;
  parameter.schema = withoutNull(document, parameter.schema);
  tell("struct", `The path parameter ${parameter.name} cannot be null.`);
}

function withoutNull(document: Document, schema: Schema): Schema {
  const copy: ForeignSchema = { ...follow(document, schema) };
  delete copy.nullable;
  if (Array.isArray(copy.type)) copy.type = copy.type.filter((type) => type !== "null");
  if (copy.enum !== undefined) copy.enum = copy.enum.filter((value) => value !== null);
  for (const key of ["oneOf", "anyOf"] as const)
    copy[key] &&= copy[key].filter((part) => part.type !== "null").map((part) => withoutNull(document, part));
  return copy;
}

function isOwnHeader({ in: place, name }: Parameter): boolean {
  return place === "header" && (ownHeaders.has(name.toLowerCase()) || connectionHeaders.has(name.toLowerCase()));
}

/** Says why the client cannot send a parameter; nothing if it can. */
function obstacleOf(document: Document, parameter: ForeignParameter): string | undefined {
  const { content, explode, in: place, name, schema = {}, style } = parameter;
  if (!["path", "query", "header"].includes(place)) return `the client sends no parameters in ${place}`;
  if (isOwnHeader(parameter)) return ownHeaders.has(name.toLowerCase()) ? `the client sets ${name}` : `a call cannot set ${name}`;
  if (content !== undefined) return "the client sends no parameters with `content`";
  if (holds(document, schema, "object")) return "the client sends no objects in parameters";
  if (place === "path" && (style ?? "simple") !== "simple") return `the client does not send the style ${style}`;
  if (!holds(document, schema, "array")) return undefined;
  if (place !== "query") return `the client sends no arrays in ${place === "path" ? "paths" : "headers"}`;
  if (holdsNested(document, schema)) return "the client sends no arrays of arrays in parameters";
  if ((style ?? "form") !== "form") return `the client does not send arrays in the style ${style}`;
  return explode === false ? "the client sends arrays only as repeated parameters (`explode: true`)" : undefined;
}

/** Whether a value of a schema can be an array of arrays. */
function holdsNested(document: Document, schema: Schema, depth = 0): boolean {
  const { allOf = [], anyOf = [], items, oneOf = [] } = follow(document, schema);
  if (items !== undefined && holds(document, items, "array")) return true;
  return depth < 16 && [...allOf, ...anyOf, ...oneOf].some((part) => holdsNested(document, part, depth + 1));
}

/** Whether a value of a schema can be an object, an array or null, or contain one. */
function holds(document: Document, schema: Schema, kind: "array" | "null" | "object", depth = 0): boolean {
  const node: ForeignSchema = follow(document, schema);
  if (kind === "null" && node.nullable === true) return true;
  if ([node.type].flat().includes(kind) || (kind === "object" && node.properties !== undefined)) return true;
  const parts = [...(node.allOf ?? []), ...(node.oneOf ?? []), ...(node.anyOf ?? []), ...(node.items ? [node.items] : [])];
  return depth < 16 && parts.some((part) => holds(document, part, kind, depth + 1));
}

function exampleOf(document: Document, { examples, schema }: Parameter): unknown {
  const [first] = Object.values(examples ?? {});
  return (first && follow(document, first as { $ref?: string; value?: unknown }).value) ?? sampleOf(follow(document, schema ?? {}));
}

/** Gives out names of arguments. A name with a dot is a property of a group (`filter.status`). */
class ArgumentNames {
  readonly #taken: Set<string>;
  readonly #groups = new Set<string>();

  constructor(taken: Iterable<string>) {
    this.#taken = new Set(taken);
  }

  take(wanted: string, place: string): string {
    let name = wanted;
    for (let number = 1; !this.#isFree(name); number += 1) name = `${wanted.replaceAll(".", "_")}_${place}${number > 1 ? number : ""}`;
    this.#taken.add(name);
    const [group, member] = name.split(".");
    if (group !== undefined && member !== undefined) this.#groups.add(group);
    return name;
  }

  #isFree(name: string): boolean {
    const [group = "", member] = name.split(".");
    if (name.split(".").some(isObjectMember) || this.#taken.has(name)) return false;
    return member === undefined ? !this.#groups.has(name) : !this.#taken.has(group);
  }
}
