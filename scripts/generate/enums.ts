import type { Schema } from "./document.ts";
import type { Model } from "./model.ts";
import { jsdoc, key } from "./types.ts";

/**
 * @param schema A component schema.
 * @returns Whether it gets a `const` table: an enum of texts.
 */
export function isEnum(schema: Schema): boolean {
  return schema.enum !== undefined && schema.enum.every((value) => typeof value === "string");
}

/**
 * Writes the enums of a platform as `const` tables, each with the type of its values.
 *
 * @param model The platform.
 * @returns The file's text.
 */
export function printEnums(model: Model): string {
  const enums = Object.entries(model.document.components?.schemas ?? {}).filter(([, schema]) => isEnum(schema));
  return enums.length === 0 ? "export {};\n" : enums.map(([name, schema]) => printEnum(name, schema)).join("\n");
}

function printEnum(name: string, schema: Schema): string {
  const descriptions = schema["x-enum-descriptions"] ?? {};
  const open = schema["x-open"] === true;
  const members = (schema.enum as string[]).map(
    (value) =>
      `${jsdoc(Object.hasOwn(descriptions, value) ? (descriptions[value] ?? "") : "", "  ")}  ${key(value)}: ${JSON.stringify(value)},\n`,
  );
  const description = (schema.description ?? name).trim();
  const type = `(typeof ${name})[keyof typeof ${name}]`;
  return `${jsdoc(description)}export const ${name} = {\n${members.join("")}} as const;\n${jsdoc(open ? `${description} The server may add values: any other text fits too.` : description)}export type ${name} = ${open ? `${type} | (string & {})` : type};\n`;
}
