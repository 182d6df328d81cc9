// Names that become TypeScript: schemas, operations, arguments.
import { basename, dirname } from "node:path";

import { argumentOf, bodyOf, onAllOperations, parametersOf, propertiesOf } from "./shared.mjs";

const words = (text) => new Set(text.trim().split(/\s+/));

const reservedWords = words(`
  arguments await break case catch class const continue debugger default delete do else enum eval export extends false finally for function
  if implements import in instanceof interface let new null package private protected public return static super switch this throw true
  try typeof var void while with yield
`);

const typeWords = words(`
  any as asserts bigint boolean infer intrinsic is keyof never number object readonly string symbol undefined unique unknown
`);

const builtIns = words(`
  Array ArrayBuffer AsyncIterable Awaited BigInt Blob Boolean Capitalize Date Exclude Extract FormData Function Infinity Iterable Lowercase
  Map NaN NonNullable Number Object Omit Parameters Partial Pick Promise PromiseLike Readonly ReadonlyArray ReadonlyMap ReadonlySet Record
  Required ReturnType Set String Symbol ThisType Uint8Array Uncapitalize Uppercase URL globalThis
`);

const generatedNames = words(`
  Call CallOptions Failures NoArguments OperationDescriptor OperationDescriptors OperationTable PagedCall Schema Uuid WithResponse WithWarnings
  components operations paths webhooks $defs
`);

const objectMembers = new Set(Object.getOwnPropertyNames(Object.prototype));
const clientMembers = words("raw then toJSON withResponse");

const pascal = (name) => name.charAt(0).toUpperCase() + name.slice(1);
const verbs = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/** The ids of the operations of a document's path items, webhooks included. References to path items must have been resolved. */
function operationIds(document) {
  const items = [...Object.values(document.paths ?? {}), ...Object.values(document.webhooks ?? {})];
  return items.flatMap((item) => verbs.map((verb) => item?.[verb]?.operationId)).filter((id) => typeof id === "string");
}

/** The platform of a spec: the name of its folder. */
const platformOf = (file) => basename(dirname(file));

function ownNameOf(name, ids, platform) {
  if (ids.has(name)) return `the arguments of operation ${ids.get(name)}`;
  const suffixes = ["Descriptors", "Operations", "WebhookDescriptors", "Webhooks"];
  const tables = suffixes.flatMap((suffix) => [platform + suffix, pascal(platform) + suffix]);
  return tables.includes(name) || generatedNames.has(name) ? "generated code" : undefined;
}

/**
 * Finds schema names that cannot be the names of TypeScript types.
 *
 * @param {{ components?: { schemas?: object }, paths?: object, webhooks?: object }} document A document without references to path items.
 * @param {string} file Path of its root document: specs/<platform>/openapi.yaml.
 * @returns {{ name: string, message: string }[]} The faults.
 */
export function schemaNameFaults(document, file) {
  return faultsOf(Object.keys(document.components?.schemas ?? {}), operationIds(document), platformOf(file));
}

function faultsOf(names, operations, platform) {
  const ids = new Map(operations.map((id) => [`${pascal(id)}Arguments`, id]));
  const lower = new Map();
  const faults = [];
  for (const name of names) {
    const complain = (text) => faults.push({ name, message: `${text} Rename the schema.` });
    const twin = lower.get(name.toLowerCase());
    lower.set(name.toLowerCase(), name);
    const owner = ownNameOf(name, ids, platform);
    if (!/^[A-Za-z_$][\w$]*$/.test(name))
      complain(`Schema name ${name} is not a TypeScript identifier: use letters and digits, and start with a letter.`);
    else if (reservedWords.has(name)) complain(`Schema name ${name} is a reserved word.`);
    else if (typeWords.has(name) || builtIns.has(name)) complain(`Schema name ${name} is the name of a built-in type.`);
    else if (objectMembers.has(name)) complain(`Schema name ${name} is a member of every JavaScript object.`);
    else if (owner !== undefined) complain(`Schema name ${name} is taken by ${owner}.`);
    else if (twin !== undefined) complain(`Schema names ${twin} and ${name} differ only in case.`);
  }
  return faults;
}

export const schemaName = () => {
  let names = [];
  let place;
  const operations = [];
  const note = (operation) => {
    if (typeof operation.operationId === "string") operations.push(operation.operationId);
  };
  return {
    NamedSchemas(schemas, { location }) {
      names = Object.keys(schemas);
      place = location;
    },
    Operation: note,
    Root: {
      leave(_, context) {
        for (const { name, message } of faultsOf(names, operations, platformOf(context.location.source.absoluteRef)))
          context.report({ message, location: place.child([name]).key() });
      },
    },
  };
};

/**
 * @param {string} name An operationId.
 * @returns {string | undefined} Why it cannot be the name of a method; nothing if it can.
 */
export function operationNameFault(name) {
  if (reservedWords.has(name)) return `operationId ${name} is a reserved word. Choose another name.`;
  if (objectMembers.has(name) || clientMembers.has(name))
    return `operationId ${name} is a member of the client object. Choose another name.`;
  return /^[a-z][A-Za-z0-9]*$/.test(name) ? undefined : `operationId ${name} is not camelCase.`;
}

/**
 * @param {string} name The name of an argument, or the part of it between dots.
 * @returns {boolean} Whether every JavaScript object has a member of that name.
 */
export function isObjectMember(name) {
  return objectMembers.has(name);
}

export const operationName = () => {
  const seen = new Map();
  return onAllOperations((operation, context) => {
    const name = operation.operationId;
    if (typeof name !== "string") return;
    const complain = (message) => context.report({ message, location: context.location.child("operationId") });
    const twin = seen.get(name.toLowerCase());
    seen.set(name.toLowerCase(), name);
    const fault = operationNameFault(name);
    if (fault !== undefined) complain(fault);
    else if (twin !== undefined && twin !== name) complain(`operationIds ${twin} and ${name} differ only in case.`);
  })();
};

export const argumentName = onAllOperations((operation, context, pathItem) => {
  const { body, schema, file } = bodyOf(context, operation);
  const whole = body?.["x-body-argument"];
  const fields = !body ? [] : whole ? [whole] : [...propertiesOf(context, schema, file).keys()];
  const check = (argument, key, remedy) => {
    const part = String(argument).split(".").find(isObjectMember);
    if (part !== undefined)
      context.report({
        message: `Argument \`${argument}\` of ${operation.operationId}: ${part} is a member of every JavaScript object. ${remedy}`,
        location: context.location.child(key).key(),
      });
  };
  for (const parameter of parametersOf(context, pathItem, operation))
    check(argumentOf(parameter), "parameters", "Rename it with `x-argument`.");
  for (const field of fields) check(field, "requestBody", "Make the whole body one argument with `x-body-argument`.");
});
