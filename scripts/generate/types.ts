import type { Schema } from "./document.ts";

/** Resolves references and remembers which named schemas were used. */
export interface TypeContext {
  /** The component schemas by name. */
  readonly schemas: Readonly<Record<string, Schema>>;
  /** Called with every named schema that a type refers to. */
  use(name: string): void;
}

/**
 * @param schema A schema, possibly a reference.
 * @param schemas The component schemas.
 * @returns The schema itself.
 */
export function resolveSchema(schema: Schema, schemas: Readonly<Record<string, Schema>>): Schema {
  let current = schema;
  for (let depth = 0; current.$ref !== undefined && depth < 32; depth += 1) current = schemas[refName(current.$ref)] ?? {};
  return current;
}

/**
 * @param ref A reference into the components.
 * @returns The component's name.
 */
export function refName(ref: string): string {
  return ref.slice(ref.lastIndexOf("/") + 1);
}

/**
 * Prints a schema as a TypeScript type. References become names, everything else is written out.
 *
 * @param schema The schema.
 * @param context Where names come from.
 * @returns The type.
 */
export function typeOf(schema: Schema | undefined, context: TypeContext): string {
  if (schema === undefined) return "unknown";
  if (schema.$ref !== undefined) {
    const name = refName(schema.$ref);
    context.use(name);
    return name;
  }
  if (schema["x-typescript-type"] !== undefined) return schema["x-typescript-type"];
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema.enum !== undefined)
    return openUnion(
      schema.enum.map((value) => JSON.stringify(value)),
      schema,
    );
  const combined = schema.oneOf ?? schema.anyOf;
  if (combined !== undefined) return union(combined.map((part) => typeOf(part, context)));
  if (schema.allOf !== undefined) return schema.allOf.map((part) => parenthesised(typeOf(part, context))).join(" & ");
  const types = [schema.type ?? (schema.properties || schema.additionalProperties !== undefined ? "object" : undefined)].flat();
  return union(types.map((type) => plainType(type, schema, context)));
}

function plainType(type: string | undefined, schema: Schema, context: TypeContext): string {
  switch (type) {
    case "string":
      return schema.format === "uuid" ? "Uuid" : schema.format === "binary" ? "Blob" : "string";
    case "integer":
    case "number":
      return "number";
    case "boolean":
    case "null":
      return type;
    case "array":
      return `${parenthesised(typeOf(schema.items, context))}[]`;
    case "object":
      return objectType(schema, context);
    default:
      return "unknown";
  }
}

function objectType(schema: Schema, context: TypeContext): string {
  const fields = Object.entries(schema.properties ?? {}).map(([name, field]) => {
    const mark = schema.required?.includes(name) ? "" : "?";
    return `${key(name)}${mark}: ${typeOf(field, context)}${mark && " | undefined"}`;
  });
  if (fields.length > 0) return `{ ${fields.join("; ")} }`;
  const values = schema.additionalProperties;
  if (values === false) return "Record<string, never>";
  return `{ [name: string]: ${typeof values === "object" ? typeOf(values, context) : "unknown"} }`;
}

/**
 * @param members The members of an enum as literals.
 * @param schema The enum.
 * @returns Their union, open to other strings where the vendor may add values.
 */
function openUnion(members: string[], schema: Schema): string {
  return union(schema["x-open"] ? [...members, "(string & {})"] : members);
}

/**
 * @param types Types.
 * @returns Their union without doubles; `unknown` takes all.
 */
export function union(types: string[]): string {
  const distinct = [...new Set(types)];
  return distinct.includes("unknown") ? "unknown" : distinct.join(" | ");
}

/**
 * @param name A property name.
 * @returns It as a key in an object type or literal.
 */
export function key(name: string): string {
  return /^([A-Za-z_$][\w$]*|\d{1,9})$/.test(name) && !/^0\d/.test(name) ? name : JSON.stringify(name);
}

function parenthesised(type: string): string {
  return / [|&] /.test(type) && !/^\{[^{}]*\}$/.test(type) ? `(${type})` : type;
}

/**
 * @param text Free text.
 * @param indent What stands before each line.
 * @returns It as a JSDoc comment with a line end, or nothing when there is no text.
 */
export function jsdoc(text: string, indent = ""): string {
  const lines = text
    .trim()
    .replaceAll("*/", "*\\/")
    .split("\n")
    .map((line) => line.trimEnd());
  if (lines.length === 1) return lines[0] === "" ? "" : `${indent}/** ${lines[0]} */\n`;
  return `${indent}/**\n${lines.map((line) => `${indent} *${line && " "}${line}\n`).join("")}${indent} */\n`;
}

/**
 * Converts a name to PascalCase.
 *
 * @param name A camelCase name.
 * @returns It in PascalCase.
 */
export function pascal(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** Literals longer than this are broken into lines. */
const lineLength = 130;

/**
 * Prints a value as a literal. Keys are quoted only where they must be.
 *
 * @param value Any JSON, or an object with a `toString` of its own for an expression.
 * @param indent What is in front of the line that the literal starts in. If omitted, the literal is one line.
 * @returns The literal.
 */
export function literal(value: unknown, indent?: string): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "undefined";
  if (!Array.isArray(value) && Object.getPrototypeOf(value) !== Object.prototype) return String(value);
  const inner = indent === undefined ? undefined : `${indent}  `;
  const parts = Array.isArray(value)
    ? value.map((part) => literal(part, inner))
    : Object.entries(value).flatMap(([name, part]) => (part === undefined ? [] : [`${key(name)}: ${literal(part, inner)}`]));
  const [open, close] = Array.isArray(value) ? ["[", "]"] : ["{", "}"];
  const line = parts.length === 0 ? `${open}${close}` : Array.isArray(value) ? `[${parts.join(", ")}]` : `{ ${parts.join(", ")} }`;
  if (indent === undefined || (line.length + indent.length <= lineLength && !line.includes("\n"))) return line;
  return `${open}\n${parts.map((part) => `${indent}  ${part},\n`).join("")}${indent}${close}`;
}
