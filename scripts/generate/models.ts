import type { Schema } from "./document.ts";
import { isEnum } from "./enums.ts";
import type { Model } from "./model.ts";
import { jsdoc, resolveSchema } from "./types.ts";

/**
 * Writes a short named declaration for each schema of the spec; enums are in `enums.ts`. An object becomes an interface, so editors show its name
 * instead of its properties.
 *
 * @param model The platform.
 * @returns The file's text.
 */
export function printModels(model: Model): string {
  const schemas = model.document.components?.schemas ?? {};
  const enums = Object.keys(schemas).filter((name) => isEnum(schemas[name] as Schema));
  const declarations = Object.entries(schemas)
    .filter(([, schema]) => !isEnum(schema))
    .map(([name, schema]) => {
      const type = `Schema<${JSON.stringify(name)}>`;
      const declaration = isObject(schema, schemas) ? `interface ${name} extends ${type} {}` : `type ${name} = ${type};`;
      return `${jsdoc(schema.description ?? "")}export ${declaration}\n`;
    });
  const list = enums.length === 0 ? "" : `export type {\n${enums.map((name) => `  ${name},\n`).join("")}} from "./enums.ts";\n\n`;
  return `import type { components } from "./schema.ts";\n\n${list}type Schema<Name extends keyof components["schemas"]> = components["schemas"][Name];\n\n${declarations.join("\n")}`;
}

/** Whether an interface can extend the type of a schema: it is an object whose properties are known. */
function isObject(schema: Schema, schemas: Readonly<Record<string, Schema>>, depth = 0): boolean {
  const resolved = resolveSchema(schema, schemas);
  if (resolved["x-typescript-type"] !== undefined || resolved.oneOf !== undefined || resolved.anyOf !== undefined) return false;
  // Its type is an intersection, because values under other names have another type than the properties.
  if (typeof resolved.additionalProperties === "object" && resolved.properties !== undefined) return false;
  if (resolved.allOf !== undefined) return depth < 16 && resolved.allOf.every((part) => isObject(part, schemas, depth + 1));
  return resolved.type === "object" || (resolved.type === undefined && resolved.properties !== undefined);
}
