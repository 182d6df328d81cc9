import type { Document, MediaType, Schema } from "../document.ts";
import { pascal } from "../types.ts";
import { camelCase, schemaNames } from "./names.ts";
import type { Names } from "./names.ts";
import type { Derived } from "./notes.ts";
import { isPlain, targetOf } from "./pointers.ts";
import { deservesName, upgrade, visitParts } from "./schemas.ts";
import type { ForeignSchema } from "./schemas.ts";

const prefix = "#/components/schemas/";

/** The schemas of a foreign document: gives each a name that generated code can have, and names to those that have none. */
export class Components {
  readonly #document: Document;
  readonly #names: Names;
  readonly #derived: Derived[];
  /** The new names by the old ones. */
  readonly #renamed = new Map<string, string>();
  /** The schemas that have no name in the document, by the names that they get. */
  readonly #added: Record<string, Schema> = {};
  readonly #nameOf = new Map<object, string>();
  /** The schemas that extend another one with `allOf`. */
  readonly #children = new Map<object, ForeignSchema[]>();
  /** The schemas that are finished. */
  readonly #done = new Set<ForeignSchema>();

  /**
   * @param platform The platform's short name.
   * @param document The document.
   * @param operations The names of its operations.
   * @param derived Receives what is derived.
   */
  constructor(platform: string, document: Document, operations: readonly string[], derived: Derived[]) {
    this.#document = document;
    this.#derived = derived;
    this.#names = schemaNames(platform);
    for (const operation of operations) this.#names.reserve(`${pascal(operation)}Arguments`);
    for (const [old, schema] of Object.entries(document.components?.schemas ?? {})) {
      const usable = /^[A-Za-z_$][\w$]*$/.test(old);
      const name = this.#names.take(usable ? old : pascal(camelCase(old)).replace(/^(?![A-Za-z])/, "Schema"), "Schema");
      if (name !== old)
        derived.push({ rule: "platform/schema-name", place: `${prefix}${old}`, message: `The name of the schema is ${name}.` });
      this.#renamed.set(old, name);
      this.#nameOf.set(schema, name);
      for (const { $ref } of schema.allOf ?? []) {
        const parent = $ref === undefined ? undefined : targetOf(document, $ref);
        if (parent !== undefined) this.#children.set(parent, [...(this.#children.get(parent) ?? []), schema]);
      }
    }
  }

  /**
   * Finishes a schema and everything in it: as OpenAPI 3.1 has it, with references to the new names.
   *
   * @param schema The schema. It is changed.
   */
  finish(schema: ForeignSchema): void {
    if (this.#done.has(schema)) return;
    this.#done.add(schema);
    upgrade(schema);
    if (schema.$ref !== undefined) schema.$ref = this.#newRef(schema.$ref);
    const mapping = schema.discriminator?.mapping;
    for (const [value, target] of Object.entries(mapping ?? {})) {
      const ref = target.startsWith("#") ? target : `${prefix}${target}`;
      if (mapping !== undefined && (target.startsWith("#") || this.#renamed.has(target))) mapping[value] = this.#newRef(ref);
    }
    this.#keepValues(schema);
    visitParts(schema, (part) => this.finish(part));
  }

  /**
   * Finishes a schema that is not a component. If it is an object, or contains one, that becomes a component.
   *
   * @param schema The schema.
   * @param wanted The name of the component.
   * @param replace Puts the reference to the component in the place of the schema.
   */
  name(schema: ForeignSchema, wanted: string, replace: (by: Schema) => void): void {
    this.finish(schema);
    if (schema.$ref !== undefined) return;
    if (deservesName(schema)) replace(this.#refTo(schema, wanted));
    else visitParts(schema, (part, put) => this.name(part, part === schema.items ? `${wanted}Item` : wanted, put));
  }

  /**
   * Finishes the schemas of a body.
   *
   * @param content The body by media type.
   * @param wanted The name of the component that an object becomes.
   */
  nameContent(content: Readonly<Record<string, MediaType>> | undefined, wanted: string): void {
    for (const media of Object.values(content ?? {})) {
      if (media.schema !== undefined) this.name(media.schema, wanted, (by) => (media.schema = by));
    }
  }

  /**
   * Finishes all component schemas. Schemas keep no definitions of their own: those that are used are components now.
   *
   * @returns Them and the ones that were added, by name.
   */
  finishAll(): Record<string, Schema> {
    const schemas = this.#document.components?.schemas ?? {};
    for (const schema of Object.values(schemas)) this.finish(schema);
    for (const schema of this.#done) {
      delete schema.$defs;
      delete schema.definitions;
    }
    const renamed = Object.entries(schemas).map(([old, schema]) => [this.#renamed.get(old) ?? old, schema] as const);
    return { ...Object.fromEntries(renamed), ...this.#added };
  }

  /** Without a mapping, the values of a discriminator are the names of schemas. A schema that is renamed keeps its value. */
  #keepValues(schema: ForeignSchema): void {
    const { anyOf = [], discriminator, oneOf = [] } = schema;
    if (discriminator === undefined) return;
    const variants = [...oneOf, ...anyOf].map((part) => {
      if (part.$ref === undefined) return undefined;
      // A part that YAML aliases share may have its new reference already.
      return this.#done.has(part) ? part.$ref.slice(prefix.length) : this.#nameOf.get(targetOf(this.#document, part.$ref));
    });
    const descendants = [...this.#descendantsOf(schema)].map((one) => this.#nameOf.get(one));
    for (const name of [...variants, ...descendants]) {
      const [value] = [...this.#renamed].find(([, renamed]) => renamed === name) ?? [];
      const ref = `${prefix}${name}`;
      if (value === undefined || value === name || Object.values(discriminator.mapping ?? {}).includes(ref)) continue;
      discriminator.mapping = { [value]: ref, ...discriminator.mapping };
    }
  }

  #descendantsOf(schema: ForeignSchema): Set<object> {
    const found = new Set<object>([schema]);
    // A set also visits what is added to it.
    for (const one of found) for (const child of this.#children.get(one) ?? []) found.add(child);
    found.delete(schema);
    return found;
  }

  #newRef(ref: string): string {
    const target = targetOf(this.#document, ref) as ForeignSchema;
    const old = isPlain(ref) && ref.startsWith(prefix) ? ref.slice(prefix.length) : undefined;
    if (old !== undefined) return `${prefix}${this.#renamed.get(old) ?? old}`;
    const known = this.#nameOf.get(target);
    if (known !== undefined) return `${prefix}${known}`;
    const words = ref.split("/").filter((word) => !["#", "components", "schemas", "properties", "paths"].includes(word));
    return this.#refTo(target, pascal(camelCase(words.join(" "))).replace(/^(?![A-Za-z])/, "Schema")).$ref;
  }

  #refTo(schema: ForeignSchema, wanted: string): { $ref: string } {
    const known = this.#nameOf.get(schema);
    const name = known ?? this.#names.take(wanted, "Schema");
    if (known === undefined) {
      this.#nameOf.set(schema, name);
      this.#added[name] = schema;
      this.#derived.push({ rule: "platform/named-object", place: `${prefix}${name}`, message: "This schema has no name in the document." });
      this.finish(schema);
    }
    const ref = { $ref: `${prefix}${name}` };
    this.#done.add(ref);
    return ref;
  }
}
