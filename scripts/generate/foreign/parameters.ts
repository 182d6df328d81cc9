import type { Document, OperationObject, Parameter, PathItem, Schema } from "../document.ts";
import { isObjectMember } from "../rules/names.mjs";
import type { Tell } from "./notes.ts";
import { follow, settle } from "./pointers.ts";
import { sampleOf } from "./schemas.ts";

/** Headers that OpenAPI does not allow as parameters: the client sets them. */
const ownHeaders = new Set(["accept", "authorization", "content-type"]);

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
  for (const [, name = ""] of path.matchAll(/\{([^{}]+)\}/g)) {
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

function isOwnHeader({ in: place, name }: Parameter): boolean {
  return place === "header" && ownHeaders.has(name.toLowerCase());
}

/** Says why the client cannot send a parameter; nothing if it can. */
function obstacleOf(document: Document, parameter: ForeignParameter): string | undefined {
  const { content, explode, in: place, name, schema = {}, style } = parameter;
  if (!["path", "query", "header"].includes(place)) return `the client sends no parameters in ${place}`;
  if (isOwnHeader(parameter)) return `the client sets ${name}`;
  if (content !== undefined) return "the client sends no parameters with `content`";
  if (holds(document, schema, "object")) return "the client sends no objects in parameters";
  if (!holds(document, schema, "array")) return undefined;
  const plainStyle = place === "query" ? "form" : "simple";
  if ((style ?? plainStyle) !== plainStyle) return `the client does not send arrays in the style ${style}`;
  return place === "query" && explode === false ? "the client sends arrays only as repeated parameters (`explode: true`)" : undefined;
}

/** Whether a value of a schema can be an object or an array, or contain an object. */
function holds(document: Document, schema: Schema, kind: "array" | "object", depth = 0): boolean {
  const node = follow(document, schema);
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
