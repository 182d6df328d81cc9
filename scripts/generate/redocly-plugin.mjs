// Our own lint rules for specs: what specs/README.md demands beyond OpenAPI. Plain JavaScript, because Redocly loads it without a compiler.

/** Follows references until a node that is none; says in which file it stands, because references in it start there. */
function locate(context, node, from) {
  let current = node;
  let file = from;
  for (let depth = 0; current && typeof current.$ref === "string" && depth < 32; depth += 1) {
    const target = context.resolve(current, file);
    current = target.node;
    file = target.location?.source.absoluteRef ?? file;
  }
  return { node: current, file };
}

const resolve = (context, node) => locate(context, node).node;

/** All properties of an object schema, those of its `allOf` parts and `oneOf` / `anyOf` branches included. */
function propertiesOf(context, schema, from, found = new Set()) {
  const { node, file } = locate(context, schema, from);
  for (const name of Object.keys(node?.properties ?? {})) found.add(name);
  for (const part of [...(node?.allOf ?? []), ...(node?.oneOf ?? []), ...(node?.anyOf ?? [])]) propertiesOf(context, part, file, found);
  return found;
}

const argumentOf = (parameter) => parameter["x-argument"] ?? parameter.name;

function parametersOf(context, pathItem, operation) {
  return [...(pathItem?.parameters ?? []), ...(operation.parameters ?? [])].map((parameter) => resolve(context, parameter)).filter(Boolean);
}

function bodyOf(context, operation) {
  const { node: body, file } = locate(context, operation.requestBody);
  const media = body?.content && Object.values(body.content)[0];
  return { body, schema: media?.schema, file };
}

/** Runs `check(operation, context, pathItem)` on each operation that a client calls (webhooks left out). */
function onOperations(check) {
  return () => {
    let pathItem;
    return {
      Paths: {
        PathItem: {
          enter(node) {
            pathItem = node;
          },
          Operation(operation, context) {
            check(operation, context, pathItem);
          },
        },
      },
    };
  };
}

const verbOf = (context) => String(context.key).toUpperCase();

const idempotencyStated = onOperations((operation, context) => {
  const verb = verbOf(context);
  if (verb === "GET" || verb === "HEAD" || typeof operation["x-idempotent"] === "boolean") return;
  context.report({
    message: `State \`x-idempotent: true\` or \`false\` on ${verb} operation ${operation.operationId}: retries depend on it.`,
    location: context.location.key(),
  });
});

const pythonNameStated = onOperations((operation, context) => {
  if (Array.isArray(operation["x-python-name"])) return;
  context.report({
    message: `State \`x-python-name\` on ${operation.operationId}: the Python client's names that make this call, as a list ([] when there is none).`,
    location: context.location.key(),
  });
});

const operationName = onOperations((operation, context) => {
  const name = operation.operationId;
  if (name === undefined) return;
  if (!/^[a-z][A-Za-z0-9]*$/.test(name))
    context.report({ message: `operationId ${name} is not camelCase.`, location: context.location.child("operationId") });
  if (["raw", "then", "constructor", "toString", "valueOf"].includes(name))
    context.report({
      message: `operationId ${name} is taken by the client object itself.`,
      location: context.location.child("operationId"),
    });
});

const argumentCollision = onOperations((operation, context, pathItem) => {
  const { body, schema, file } = bodyOf(context, operation);
  const shared = new Set(body?.["x-shared-arguments"] ?? []);
  const seen = new Map();
  for (const parameter of parametersOf(context, pathItem, operation)) {
    const name = argumentOf(parameter);
    const where = `${parameter.in} parameter ${parameter.name}`;
    if (seen.has(name)) report(context, operation, name, seen.get(name), where);
    seen.set(name, where);
    const group = name.split(".")[0];
    if (group !== name && seen.has(group)) report(context, operation, group, seen.get(group), where);
  }
  if (!body) return;
  const whole = body["x-body-argument"];
  const fields = whole ? [whole] : propertiesOf(context, schema, file);
  for (const field of fields) {
    if (seen.has(field) && !shared.has(field)) report(context, operation, field, seen.get(field), "body field");
  }
  for (const name of shared) {
    if (!seen.has(name))
      context.report({
        message: `x-shared-arguments names ${name}, which is no parameter of ${operation.operationId}.`,
        location: context.location.child("requestBody"),
      });
  }
});

function report(context, operation, name, first, second) {
  context.report({
    message: `Argument \`${name}\` of ${operation.operationId} would mean two things: ${first} and ${second}. Rename one with \`x-argument\`, or join them with \`x-shared-arguments\`.`,
    location: context.location.child("operationId"),
  });
}

const exclusiveArguments = onOperations((operation, context, pathItem) => {
  const groups = operation["x-exclusive"];
  if (groups === undefined) return;
  const names = new Set(parametersOf(context, pathItem, operation).map(argumentOf));
  for (const name of groups.flat()) {
    if (!names.has(name))
      context.report({
        message: `x-exclusive names ${name}, which is no argument of ${operation.operationId}.`,
        location: context.location.child("x-exclusive"),
      });
  }
});

/** The schema of a property, looked for in `allOf` parts too; with the file that it stands in. */
function propertyOf(context, schema, name, from) {
  const { node, file } = locate(context, schema, from);
  if (node?.properties?.[name] !== undefined) return { schema: node.properties[name], file };
  for (const part of node?.allOf ?? []) {
    const found = propertyOf(context, part, name, file);
    if (found) return found;
  }
  return undefined;
}

const pagingInEnvelope = onOperations((operation, context, pathItem) => {
  const { operationId, "x-envelope": envelope, "x-paging": paging } = operation;
  const complain = (key, message) => context.report({ message, location: context.location.child(key) });
  if (paging !== undefined && typeof paging.next !== "string")
    complain("x-paging", `x-paging of ${operationId} must name the reply's path to the next link: { next: links.next }.`);
  if (paging !== undefined && envelope === undefined)
    complain("x-paging", `x-paging of ${operationId} needs an x-envelope: the link stands beside the list.`);
  const names = new Set(parametersOf(context, pathItem, operation).map((parameter) => parameter.name));
  for (const kept of paging?.keep ?? [])
    if (!names.has(kept)) complain("x-paging", `x-paging of ${operationId} keeps ${kept}, which is no parameter.`);
  if (envelope === undefined) return;
  for (const [status, response] of Object.entries(operation.responses ?? {})) {
    const { node, file } = locate(context, response);
    const media = Object.entries(node?.content ?? {}).find(([type]) => /[/+]json$/.test(type))?.[1];
    if (!status.startsWith("2") || media?.schema === undefined) continue;
    if (!propertyOf(context, media.schema, envelope, file))
      complain("x-envelope", `The ${status} reply of ${operationId} has no property ${envelope}.`);
    let place = { schema: media.schema, file };
    for (const name of paging?.next?.split(".") ?? []) place = place && propertyOf(context, place.schema, name, place.file);
    if (!place) complain("x-paging", `The ${status} reply of ${operationId} has nothing at ${paging.next}.`);
  }
});

const closedRequest = onOperations((operation, context) => {
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
      message: `The request body of ${operation.operationId} is not a closed object: state \`additionalProperties: false\`, or \`x-body-argument\` when it is no fixed object.`,
      location,
    });
  }
});

const responseExamples = onOperations((operation, context) => {
  const responses = operation.responses ?? {};
  if (!Object.keys(responses).some((status) => /^[23]/.test(status)))
    context.report({ message: `${operation.operationId} documents no success status.`, location: context.location.child("responses") });
  if (!Object.keys(responses).some((status) => /^[45]/.test(status)))
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

const parameterExample = onOperations((operation, context, pathItem) => {
  for (const parameter of parametersOf(context, pathItem, operation)) {
    if (parameter.example === undefined && parameter.examples === undefined) {
      context.report({
        message: `Parameter ${parameter.name} of ${operation.operationId} has no \`example\`.`,
        location: context.location.child("operationId"),
      });
    }
  }
});

const typedObject = () => ({
  Schema(schema, context) {
    const types = [schema.type].flat();
    if (!types.includes("object") && schema.properties === undefined) return;
    if (schema.additionalProperties === undefined && schema.allOf === undefined) {
      context.report({
        message: "State `additionalProperties`: false in requests, true in replies, or the schema of a map's values.",
        location: context.location.key(),
      });
    } else if (schema.additionalProperties === true && schema.properties === undefined && schema.allOf === undefined) {
      context.report({
        message:
          "This object has no type: list its `properties`, or give `additionalProperties` the schema of its values ({} with a description when they are any JSON).",
        location: context.location.key(),
      });
    }
  },
});

/** Where an object schema may stand without a name: as a component itself, as a part of one (`allOf`), or as a request body, whose properties become arguments. */
const namedPlace = /^#\/(components\/schemas\/)?[^/]+(\/allOf\/\d+)*$/;
const requestPlace =
  /\/requestBody\/content\/[^/]+\/schema(\/(allOf|oneOf|anyOf)\/\d+)*$|^#\/(components\/schemas\/)?[^/]+Body\/(oneOf|anyOf)\/\d+$/;

const namedObject = () => ({
  Schema(schema, context) {
    if (schema.properties === undefined) return;
    const { pointer } = context.location;
    if (namedPlace.test(pointer) || requestPlace.test(pointer)) return;
    context.report({
      message:
        "This object has no name: make it a component (`components/schemas`) and refer to it, so that the generated type has a name.",
      location: context.location.key(),
    });
  },
});

export default function platformRules() {
  return {
    id: "platform",
    rules: {
      oas3: {
        "argument-collision": argumentCollision,
        "closed-request": closedRequest,
        "exclusive-arguments": exclusiveArguments,
        "idempotency-stated": idempotencyStated,
        "named-object": namedObject,
        "operation-name": operationName,
        "paging-in-envelope": pagingInEnvelope,
        "parameter-example": parameterExample,
        "python-name-stated": pythonNameStated,
        "response-examples": responseExamples,
        "typed-object": typedObject,
      },
    },
  };
}
