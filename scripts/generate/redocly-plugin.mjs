// Lint rules for what specs/README.md requires in addition to OpenAPI. Plain JavaScript, because Redocly loads it without a compiler.
import { extensionType } from "./rules/extensions.mjs";
import { argumentName, operationName, schemaName } from "./rules/names.mjs";
import * as operationRules from "./rules/operations.mjs";
import * as schemaRules from "./rules/schemas.mjs";

const rules = { argumentName, extensionType, operationName, schemaName, ...operationRules, ...schemaRules };

/** @param {string} name For example `argumentName`, which redocly.yaml names `argument-name`. */
const kebabCase = (name) => name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

export default function platformRules() {
  return { id: "platform", rules: { oas3: Object.fromEntries(Object.entries(rules).map(([name, rule]) => [kebabCase(name), rule])) } };
}
