// What several lint rules need: references, arguments, properties.

/** Follows references to the value itself; also returns the file that holds it, because references inside it are relative to that file. */
export function locate(context, node, from) {
  let current = node;
  let file = from;
  for (let depth = 0; current && typeof current.$ref === "string" && depth < 32; depth += 1) {
    const target = context.resolve(current, file);
    current = target.node;
    file = target.location?.source.absoluteRef ?? file;
  }
  return { node: current, file };
}

export const resolve = (context, node) => locate(context, node).node;

/** All properties of an object schema by name, including those of its `allOf`, `oneOf` and `anyOf` parts. */
export function propertiesOf(context, schema, from, found = new Map(), seen = new Set()) {
  const { node, file } = locate(context, schema, from);
  if (!node || seen.has(node)) return found;
  seen.add(node);
  for (const [name, property] of Object.entries(node.properties ?? {})) found.set(name, { schema: property, file });
  for (const part of [...list(node.allOf), ...list(node.oneOf), ...list(node.anyOf)]) propertiesOf(context, part, file, found, seen);
  return found;
}

/** The schema of a property of an object schema or its `allOf` parts, with the file that holds it. */
export function propertyOf(context, schema, name, from, seen = new Set()) {
  const { node, file } = locate(context, schema, from);
  if (!node || seen.has(node)) return undefined;
  seen.add(node);
  if (node.properties !== undefined && Object.hasOwn(node.properties, name)) return { schema: node.properties[name], file };
  for (const part of list(node.allOf)) {
    const found = propertyOf(context, part, name, file, seen);
    if (found) return found;
  }
  return undefined;
}

/** The items of an array; none if a spec has something else in its place, which `struct` and `extension-type` report. */
export const list = (value) => (Array.isArray(value) ? value : []);

export const argumentOf = (parameter) => String(parameter["x-argument"] ?? parameter.name);

/** The parameters of an operation, each with the file that holds it. */
export function locatedParameters(context, pathItem, operation) {
  return [...list(pathItem?.parameters), ...list(operation.parameters)]
    .map((parameter) => locate(context, parameter))
    .filter(({ node }) => node);
}

export const parametersOf = (context, pathItem, operation) => locatedParameters(context, pathItem, operation).map(({ node }) => node);

export function bodyOf(context, operation) {
  const { node: body, file } = locate(context, operation.requestBody);
  const media = body?.content && Object.values(body.content)[0];
  return { body, schema: media?.schema, file };
}

function inside(type, check) {
  let pathItem;
  return {
    [type]: {
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
}

/** Runs `check(operation, context, pathItem)` on each operation that a client calls. */
export const onOperations = (check) => () => inside("Paths", check);

/** Runs `check(operation, context, pathItem)` on each operation that a client calls or a server calls (`webhooks`). */
export const onAllOperations = (check) => () => ({ ...inside("Paths", check), ...inside("WebhooksMap", check) });
