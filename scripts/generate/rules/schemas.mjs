// What specs/README.md requires of schemas and parameters.
import { dirname, resolve as resolvePath } from "node:path";

import { locate, locatedParameters, onAllOperations } from "./shared.mjs";

export const typedObject = () => ({
  Schema(schema, context) {
    const types = [schema.type].flat();
    if (!types.includes("object") && schema.properties === undefined) return;
    if (schema.additionalProperties === undefined && schema.allOf === undefined) {
      context.report({
        message: "State `additionalProperties`: false in requests, true in responses, or the schema of a map's values.",
        location: context.location.key(),
      });
    } else if (schema.additionalProperties === true && schema.properties === undefined && schema.allOf === undefined) {
      context.report({
        message:
          "This object has no type: list its `properties`, or give `additionalProperties` the schema of its values ({} with a description if they can be any JSON).",
        location: context.location.key(),
      });
    }
  },
});

/** Where an object schema needs no name: as a component itself, as a part of one (`allOf`), or as a request body, whose properties become arguments. */
const namedPlace = /^#\/(components\/schemas\/)?[^/]+(\/allOf\/\d+)*$/;
const requestPlace =
  /\/requestBody\/content\/[^/]+\/schema(\/(allOf|oneOf|anyOf)\/\d+)*$|^#\/(components\/schemas\/)?[^/]+Body\/(oneOf|anyOf)\/\d+$/;

export const namedObject = () => ({
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

const rootSchema = /^#\/components\/schemas\/[^/]+$/;

/** References to schemas keep their names only when they point to the components of the root document. */
export const schemaReference = () => {
  let root;
  return {
    Root(_, { location }) {
      root = location.source.absoluteRef;
    },
    ref: {
      leave(node, { type, location, report }) {
        if (type.name !== "Schema" || /^https?:/i.test(node.$ref) || /^https?:/.test(location.source.absoluteRef)) return;
        const [path, pointer = ""] = node.$ref.split("#");
        const file = path === "" ? location.source.absoluteRef : resolvePath(dirname(location.source.absoluteRef), path);
        if (file === root && rootSchema.test(`#${pointer}`)) return;
        // The root document lists the schemas of other files.
        if (location.source.absoluteRef === root && rootSchema.test(location.pointer)) return;
        report({
          message: `This reference bypasses the schemas of the root document: list the schema under \`components/schemas\` of openapi.yaml and refer to it there, so that the generated type has a name.`,
          location: location.child("$ref"),
        });
      },
    },
  };
};

/** Whether a value of a schema can be an object. */
function isObject(context, schema, from, seen = new Set()) {
  const { node, file } = locate(context, schema, from);
  if (!node || seen.has(node)) return false;
  seen.add(node);
  if ([node.type].flat().includes("object") || node.properties !== undefined) return true;
  const parts = [...(node.allOf ?? []), ...(node.oneOf ?? []), ...(node.anyOf ?? []), ...(node.items ? [node.items] : [])];
  return parts.some((part) => isObject(context, part, file, seen));
}

export const parameterShape = onAllOperations((operation, context, pathItem) => {
  for (const { node: parameter, file } of locatedParameters(context, pathItem, operation)) {
    const complain = (message) =>
      context.report({
        message: `Parameter ${parameter.name} of ${operation.operationId}: ${message}`,
        location: context.location.child("operationId"),
      });
    if (!["path", "query", "header"].includes(parameter.in)) complain(`a parameter in ${parameter.in} is not supported.`);
    if (parameter.content !== undefined) complain("`content` is not supported. Use `schema`.");
    else if (isObject(context, parameter.schema, file))
      complain(`an object cannot be sent in the ${parameter.in}. Make each property a parameter, such as \`${parameter.name}.name\`.`);
    if (parameter.explode === false || !["form", "simple", undefined].includes(parameter.style))
      complain("only the default `style` and `explode` are supported.");
  }
});
