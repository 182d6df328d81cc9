// What specs/README.md requires of every operation.
import {
  argumentOf,
  bodyOf,
  list,
  locate,
  onAllOperations,
  onOperations,
  parametersOf,
  propertiesOf,
  propertyOf,
  resolve,
} from "./shared.mjs";
import { essence, isJson, requestKind, requestTypes } from "../media-type.mjs";

const verbOf = (context) => String(context.key).toUpperCase();

export const idempotencyStated = onOperations((operation, context) => {
  const verb = verbOf(context);
  if (verb === "GET" || verb === "HEAD" || operation["x-idempotent"] !== undefined) return;
  context.report({
    message: `State \`x-idempotent: true\` or \`false\` on ${verb} operation ${operation.operationId}: retries depend on it.`,
    location: context.location.key(),
  });
});

export const pythonNameStated = onOperations((operation, context) => {
  if (operation["x-python-name"] !== undefined) return;
  context.report({
    message: `State \`x-python-name\` on ${operation.operationId}: the names in the Python client that make this call, as an array ([] if there are none).`,
    location: context.location.key(),
  });
});

export const argumentCollision = onOperations((operation, context, pathItem) => {
  const { body, schema, file } = bodyOf(context, operation);
  const shared = new Set(list(body?.["x-shared-arguments"]));
  const seen = new Map();
  const groups = new Map();
  const add = (name, where) => {
    const group = name.split(".")[0];
    const other = seen.get(name) ?? (group === name ? groups.get(name) : seen.get(group));
    if (other !== undefined) reportCollision(context, operation, group, other, where);
    seen.set(name, where);
    if (group !== name) groups.set(group, where);
  };
  for (const parameter of parametersOf(context, pathItem, operation))
    add(argumentOf(parameter), `${parameter.in} parameter ${parameter.name}`);
  if (!body) return;
  const whole = body["x-body-argument"];
  const parameters = new Set(seen.keys());
  for (const field of whole ? [whole] : propertiesOf(context, schema, file).keys())
    if (!(shared.has(field) && parameters.has(field))) add(field, whole ? "request body" : "body field");
  for (const name of shared) {
    if (!parameters.has(name))
      context.report({
        message: `x-shared-arguments names ${name}, which is not a parameter of ${operation.operationId}.`,
        location: context.location.child("requestBody"),
      });
  }
});

function reportCollision(context, operation, name, first, second) {
  context.report({
    message: `Argument \`${name}\` of ${operation.operationId} would mean two things: ${first} and ${second}. Rename one with \`x-argument\`, or join them with \`x-shared-arguments\`.`,
    location: context.location.child("operationId"),
  });
}

export const exclusiveArguments = onOperations((operation, context, pathItem) => {
  const groups = list(operation["x-exclusive"]);
  const names = new Set(parametersOf(context, pathItem, operation).map(argumentOf));
  for (const name of groups.flat()) {
    if (!names.has(name))
      context.report({
        message: `x-exclusive names ${name}, which is not an argument of ${operation.operationId}.`,
        location: context.location.child("x-exclusive"),
      });
  }
});

export const closedRequest = onOperations((operation, context) => {
  const { body, schema, file } = bodyOf(context, operation);
  if (!body || body["x-body-argument"]) return;
  const location = context.location.child("requestBody");
  const media = Object.values(body.content ?? {})[0];
  if (!media?.examples)
    context.report({
      message: `Give the request body of ${operation.operationId} named \`examples\`, the first with every field.`,
      location,
    });
  const root = locate(context, schema, file);
  for (const part of root.node?.oneOf ?? root.node?.anyOf ?? [root.node]) {
    const { node } = locate(context, part, root.file);
    if (node?.additionalProperties === false || node?.allOf) continue;
    context.report({
      message: `The request body of ${operation.operationId} is not a closed object: state \`additionalProperties: false\`, or \`x-body-argument\` if it is not an object with fixed properties.`,
      location,
    });
  }
});

export const parameterExample = onOperations((operation, context, pathItem) => {
  for (const parameter of parametersOf(context, pathItem, operation)) {
    if (parameter.example === undefined && parameter.examples === undefined) {
      context.report({
        message: `Parameter ${parameter.name} of ${operation.operationId} has no \`example\`.`,
        location: context.location.child("operationId"),
      });
    }
  }
});

const errorStatus = /^(?:[45]|default$)/;

export const responseExamples = onOperations((operation, context) => {
  const responses = operation.responses ?? {};
  if (!Object.keys(responses).some((status) => /^[23]/.test(status)))
    context.report({ message: `${operation.operationId} documents no success status.`, location: context.location.child("responses") });
  if (!Object.keys(responses).some((status) => errorStatus.test(status)))
    context.report({ message: `${operation.operationId} documents no error status.`, location: context.location.child("responses") });
  for (const [status, response] of Object.entries(responses)) {
    for (const [type, media] of Object.entries(resolve(context, response)?.content ?? {})) {
      if (media.schema === undefined)
        context.report({
          message: `${operation.operationId} ${status} ${type} has no schema.`,
          location: context.location.child(["responses", status]),
        });
      if (media.examples === undefined)
        context.report({
          message: `${operation.operationId} ${status} ${type} has no named \`examples\`.`,
          location: context.location.child(["responses", status]),
        });
    }
  }
});

export const mediaType = onAllOperations((operation, context) => {
  const { operationId, responses = {} } = operation;
  const { body } = bodyOf(context, operation);
  const location = context.location.child("requestBody").key();
  const types = Object.keys(body?.content ?? {});
  const complain = (message) => context.report({ message, location });
  if (body && types.length === 0) complain(`The request body of ${operationId} has no media type.`);
  if (types.length > 1)
    complain(
      `The request body of ${operationId} has ${types.length} media types (${types.join(", ")}). The client sends one: keep that one.`,
    );
  for (const type of types.slice(0, 1))
    if (requestKind(type) === undefined)
      complain(`The client cannot send a request body of type ${type}. It can send ${requestTypes.join(", ")}.`);
  for (const [status, response] of Object.entries(responses)) {
    for (const type of Object.keys(resolve(context, response)?.content ?? {}))
      if (!/^[\w.+-]+\/[\w.+-]+$/.test(essence(type)))
        context.report({
          message: `${operationId} ${status}: ${type} is not a media type. Give each media type of the response its own entry.`,
          location: context.location.child(["responses", status]).key(),
        });
  }
});

export const responseStatus = onAllOperations((operation, context) => {
  const statuses = Object.keys(operation.responses ?? {}).filter((status) => !status.startsWith("x-"));
  const lists = statuses.some((status) => /^2\d\d$/.test(status));
  for (const status of statuses) {
    const complain = (message) =>
      context.report({
        message: `Status ${status} of ${operation.operationId}: ${message}`,
        location: context.location.child(["responses", status]).key(),
      });
    if (/^[1-5]\d\d$|^[45]XX$/.test(status)) continue;
    if (status === "default") {
      if (!lists) complain("list each success status too, such as 200. With `default` alone, a success cannot be told from an error.");
    } else if (/^[1-3]XX$/.test(status))
      complain("list each success status, such as 200. The type of the result depends on it. Only 4XX and 5XX are allowed as ranges.");
    else complain("use three digits from 100 to 599, `4XX`, `5XX` or `default`.");
  }
});

/** @yields The JSON bodies of the success responses, each with its schema and file. */
function* successBodies(context, operation) {
  for (const [status, response] of Object.entries(operation.responses ?? {})) {
    const { node, file } = locate(context, response);
    const media = Object.entries(node?.content ?? {}).find(([type]) => isJson(type))?.[1];
    if (status.startsWith("2") && media?.schema !== undefined) yield { status, schema: media.schema, file };
  }
}

export const pagingInEnvelope = onOperations((operation, context, pathItem) => {
  const { operationId, "x-envelope": envelope, "x-paging": paging } = operation;
  const complain = (key, message) => context.report({ message, location: context.location.child(key) });
  const names = new Set(parametersOf(context, pathItem, operation).map((parameter) => parameter.name));
  if (paging?.header !== undefined) {
    if (typeof paging.parameter === "string" && !names.has(paging.parameter))
      complain("x-paging", `x-paging of ${operationId} names ${paging.parameter}, which is not a parameter.`);
    for (const { status, schema, file } of successBodies(context, operation))
      if (locate(context, schema, file).node?.type !== "array")
        complain("x-paging", `The ${status} response of ${operationId} is not an array.`);
  } else if (paging !== undefined && envelope === undefined)
    complain("x-paging", `x-paging of ${operationId} needs an x-envelope: the next link is outside the array.`);
  for (const kept of list(paging?.keep))
    if (!names.has(kept)) complain("x-paging", `x-paging of ${operationId} keeps ${kept}, which is not a parameter.`);
  if (typeof envelope !== "string") return;
  for (const { status, schema, file } of successBodies(context, operation)) {
    if (!propertyOf(context, schema, envelope, file))
      complain("x-envelope", `The ${status} response of ${operationId} has no property ${envelope}.`);
    let place = { schema, file };
    for (const name of typeof paging?.next === "string" ? paging.next.split(".") : [])
      place = place && propertyOf(context, place.schema, name, place.file);
    if (!place) complain("x-paging", `The ${status} response of ${operationId} has nothing at ${paging.next}.`);
  }
});

const isScalar = (value) => value === null || ["string", "number", "boolean"].includes(typeof value);

export const resultFromStatus = onOperations((operation, context) => {
  const { operationId, responses = {}, "x-result-from-status": results } = operation;
  if (results === undefined) return;
  const complain = (message, ...path) =>
    context.report({
      message: `x-result-from-status of ${operationId}: ${message}`,
      location: context.location.child(["x-result-from-status", ...path]).key(),
    });
  if (typeof results !== "object" || results === null || Array.isArray(results) || Object.keys(results).length === 0) {
    complain('give an object from status to result, such as { "200": true, "404": false }.');
    return;
  }
  if (operation["x-paging"] !== undefined) complain("an operation with x-paging returns an array.");
  for (const [status, value] of Object.entries(results)) {
    if (!/^\d{3}$/.test(status)) complain(`${status} is not a status of three digits.`, status);
    else if (!Object.hasOwn(responses, status)) complain(`status ${status} is not documented under \`responses\`.`, status);
    else if (!/^[24]/.test(status)) complain(`only 2xx and 4xx statuses can become a result, not ${status}.`, status);
    if (!isScalar(value)) complain(`the result of status ${status} must be a string, a number, a boolean or null.`, status);
  }
});

/** Whether an object schema lists all the properties that matter, so that a missing one is a fault. */
function isClosed(context, schema, from, nested) {
  const { node } = locate(context, schema, from);
  if (!node?.properties || node.oneOf || node.anyOf || node.allOf) return false;
  return nested || node.additionalProperties === false;
}

export const warningsPath = onOperations((operation, context) => {
  const { operationId, "x-warnings": path } = operation;
  if (path === undefined) return;
  const complain = (message) =>
    context.report({ message: `x-warnings of ${operationId}: ${message}`, location: context.location.child("x-warnings").key() });
  if (typeof path !== "string" || path.split(".").includes("")) {
    complain("give the path of an array of strings in the response body, such as metadata.warnings.");
    return;
  }
  for (const { status, schema, file } of successBodies(context, operation)) {
    let place = { schema, file };
    for (const [depth, name] of path.split(".").entries()) {
      const next = propertyOf(context, place.schema, name, place.file);
      if (next === undefined && isClosed(context, place.schema, place.file, depth > 0))
        complain(`the ${status} response has nothing at ${path}.`);
      place = next;
      if (place === undefined) break;
    }
    if (place !== undefined && !mayBeStrings(context, place)) complain(`${path} of the ${status} response is not an array of strings.`);
  }
});

function mayBeStrings(context, { schema, file }) {
  const { node, file: inside } = locate(context, schema, file);
  const choices = node?.anyOf ?? node?.oneOf;
  if (choices) return choices.some((choice) => mayBeStrings(context, { schema: choice, file: inside }));
  if (node?.type === undefined) return true;
  if (![node.type].flat().includes("array")) return false;
  const items = locate(context, node.items, inside).node;
  return items?.type === undefined || [items.type].flat().includes("string");
}
