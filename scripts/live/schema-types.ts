import type { Json } from "@platform-clients/contract";

/** The JSON types that a schema allows. */
export interface SchemaType {
  /** Whether the schema is only a reference: OpenAPI 3.0, which the server uses, cannot allow null in addition to it. */
  readonly isReference: boolean;
  /** Whether both allow the same types. Anything matches a schema that allows everything. */
  allows(other: SchemaType, withNull: boolean): boolean;
  /** Prints the types. */
  text(withNull: boolean): string;
}

class Types implements SchemaType {
  readonly isReference: boolean;
  readonly #names: ReadonlySet<string>;

  constructor(names: Iterable<string>, isReference: boolean) {
    this.#names = new Set(names);
    this.isReference = isReference;
  }

  allows(other: SchemaType, withNull: boolean): boolean {
    const compareNull = withNull && !this.isReference && !other.isReference;
    const [own, theirs] = [this.text(compareNull), other.text(compareNull)];
    return own === "any" || theirs === "any" || own === theirs;
  }

  text(withNull: boolean): string {
    if (this.#names.has("any")) return "any";
    return [...this.#names]
      .filter((name) => (withNull || name !== "null") && !(name === "integer" && this.#names.has("number")))
      .toSorted()
      .join(" or ");
  }
}

/**
 * Determines the JSON types that a schema allows. Formats, values and the contents of objects and arrays do not count.
 *
 * @param schema The schema.
 * @param resolve Follows a reference.
 * @returns The types.
 */
export function typeOf(schema: unknown, resolve: (node: unknown) => Json): SchemaType {
  return new Types(namesOf(schema, resolve), typeof (schema as Json | undefined)?.["$ref"] === "string");
}

function namesOf(schema: unknown, resolve: (node: unknown) => Json): string[] {
  const node = resolve(schema ?? {});
  const parts = (node["anyOf"] ?? node["oneOf"] ?? node["allOf"]) as unknown[] | undefined;
  const { type } = node;
  const names =
    parts !== undefined ? parts.flatMap((part) => namesOf(part, resolve)) : type === undefined ? ["any"] : [type].flat().map(String);
  return node["nullable"] === true ? [...names, "null"] : names;
}
