// The types of our extensions. OpenAPI allows any value there.
import { locatedParameters, onAllOperations, resolve } from "./shared.mjs";

const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
const isString = (value) => typeof value === "string" && value !== "";
const arrayOf = (test) => (value) => Array.isArray(value) && value.every(test);

const string = [isString, "a string"];
const strings = [arrayOf(isString), "an array of strings"];
const boolean = [(value) => typeof value === "boolean", "true or false"];

const isBodyPaging = ({ before, keep, next, total, "ends-when-empty": endsWhenEmpty }) =>
  isString(next) &&
  (keep === undefined || arrayOf(isString)(keep)) &&
  [total, before].every((path) => path === undefined || isString(path)) &&
  [undefined, true, false].includes(endsWhenEmpty);
const isHeaderPaging = ({ header, parameter, ...others }) => isString(header) && isString(parameter) && Object.keys(others).length === 0;

const operationTypes = {
  "x-envelope": string,
  "x-exclusive": [arrayOf(arrayOf(isString)), "an array of arrays of argument names"],
  "x-idempotent": boolean,
  "x-paging": [
    (value) => isObject(value) && (value.header === undefined ? isBodyPaging(value) : isHeaderPaging(value)),
    "an object such as { next: links.next, keep: [limit], total: metadata.total, before: metadata.before, ends-when-empty: true } or { header: Link, parameter: page }",
  ],
  "x-python-name": strings,
};
const parameterTypes = { "x-argument": string, "x-body-fallback": boolean, "x-default-from": string, "x-secret": boolean };
const rootTypes = { "x-query-encoding": [(value) => value === "latin1", "latin1, or omitted for UTF-8"] };
const bodyTypes = { "x-body-argument": string, "x-shared-arguments": strings };
const schemaTypes = {
  "x-enum-descriptions": [
    (value) => isObject(value) && Object.values(value).every((text) => typeof text === "string"),
    "an object of strings",
  ],
  "x-open": boolean,
  "x-secret": boolean,
  "x-typescript-type": string,
};

/** @yields The faults of one value: the name of the extension and the message. */
function* faults(value, types) {
  for (const [name, [test, expected]] of Object.entries(types))
    if (value?.[name] !== undefined && !test(value[name])) yield [name, `${name} must be ${expected}.`];
}

const ofOperation = onAllOperations((operation, context, pathItem) => {
  for (const [name, message] of faults(operation, operationTypes))
    context.report({ message, location: context.location.child(name).key() });
  const location = (key) => context.location.child(key).key();
  for (const { node } of locatedParameters(context, pathItem, operation))
    for (const [, message] of faults(node, parameterTypes))
      context.report({ message: `Parameter ${node.name}: ${message}`, location: location("parameters") });
  for (const [, message] of faults(resolve(context, operation.requestBody), bodyTypes))
    context.report({ message, location: location("requestBody") });
});

export const extensionType = () => ({
  ...ofOperation(),
  Root(root, context) {
    for (const [name, message] of faults(root, rootTypes)) context.report({ message, location: context.location.child(name).key() });
  },
  Schema(schema, context) {
    for (const [name, message] of faults(schema, schemaTypes)) context.report({ message, location: context.location.child(name).key() });
  },
});
