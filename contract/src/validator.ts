import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";

import type { Json } from "./document.ts";

/**
 * Creates a validator for the schemas of a spec.
 *
 * @param document The spec. Its schemas are at `spec:#` and their JSON pointer.
 * @returns The validator.
 */
export function createValidator(document: Json): Ajv2020 {
  const ajv = new Ajv2020({ strict: false, allErrors: true, logger: false });
  addFormats.default(ajv);
  ajv.addSchema(document, "spec:");
  return ajv;
}
