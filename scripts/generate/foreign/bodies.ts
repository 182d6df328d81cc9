import type { Document, MediaType, OperationObject, ResponseObject, Schema } from "../document.ts";
import { essence, isJson, requestKind } from "../media-type.mjs";
import { isObjectMember } from "../rules/names.mjs";
import type { Tell } from "./notes.ts";
import { follow, settle } from "./pointers.ts";

type ForeignMedia = MediaType & { example?: unknown };

/**
 * Gives an operation a request body that the client can send.
 *
 * @param document The document.
 * @param method The HTTP method.
 * @param operation The operation. It is changed.
 * @param tell Receives what is left out or chosen.
 * @returns The names of the arguments that the body has, or why the operation cannot be called at all.
 */
export function deriveBody(document: Document, method: string, operation: OperationObject, tell: Tell): readonly string[] | string {
  if (operation.requestBody === undefined) return [];
  const body = { ...follow(document, operation.requestBody) };
  const types = Object.keys(body.content ?? {});
  const sendable = types.filter((one) => requestKind(one) !== undefined);
  const type = sendable.find(isJson) ?? sendable[0];
  if (type === undefined || method === "GET" || method === "HEAD") {
    const reason =
      method === "GET" || method === "HEAD" ? `a ${method} request has no body` : `the client cannot send ${types.join(" or ")}`;
    if (body.required === true) return `its body is required, and ${reason}`;
    tell("platform/media-type", `The request body is left out: ${reason}.`);
    delete operation.requestBody;
    return [];
  }
  if (types.length > 1)
    tell("platform/media-type", `The request body is ${type}, not ${types.filter((one) => one !== type).join(" or ")}.`);
  const media = { ...body.content[type] } as ForeignMedia;
  media.examples = firstExample(document, media);
  body.content = { [type]: media };
  operation.requestBody = body;
  const fields = body["x-body-argument"] === undefined ? fieldsOf(document, media) : undefined;
  const shared = new Set(body["x-shared-arguments"]);
  if (fields !== undefined) return fields.filter((name) => !shared.has(name));
  if (body["x-body-argument"] === undefined) {
    body["x-body-argument"] = "body";
    tell("platform/closed-request", "The whole request body is the argument `body`: it is not an object with fixed properties.");
  }
  return [body["x-body-argument"]];
}

function firstExample(document: Document, { example, examples }: ForeignMedia): NonNullable<MediaType["examples"]> {
  const [first] = Object.values(examples ?? {});
  const value = example ?? (first && follow(document, first).value);
  return typeof value !== "object" || value === null ? {} : { example: { value } };
}

/**
 * Returns the names of the fields of a body that is an object, or a choice of objects. Choices that only say which properties must be given
 * together are removed.
 */
function fieldsOf(document: Document, media: MediaType): string[] | undefined {
  if (media.schema === undefined) return undefined;
  const schema = follow(document, media.schema);
  const { oneOf, anyOf, ...object } = schema;
  const choices = oneOf ?? anyOf;
  const own = Object.keys(propertiesOf(document, object) ?? {});
  if (choices === undefined) return usable(own);
  if (own.length > 0) {
    const known = new Set(own);
    const parts = choices.map((part) => propertiesOf(document, part) ?? {});
    if (!parts.every((part) => Object.keys(part).every((name) => known.has(name)))) return undefined;
    media.schema = object;
    return usable(own);
  }
  const variants = choices.map((part) => Object.keys(propertiesOf(document, part) ?? {}));
  return variants.every((names) => usable(names)) ? [...new Set(variants.flat())] : undefined;
}

function usable(names: string[]): string[] | undefined {
  return names.length > 0 && !names.some(isObjectMember) ? names : undefined;
}

/** The properties of an object schema and its `allOf` parts; nothing if it is not simply an object. */
function propertiesOf(document: Document, schema: Schema, depth = 0): Record<string, Schema> | undefined {
  const node = follow(document, schema);
  const object = node.type === undefined || [node.type].flat().includes("object");
  if (!object || node.oneOf !== undefined || node.anyOf !== undefined || depth > 16) return undefined;
  const parts = (node.allOf ?? []).map((part) => propertiesOf(document, part, depth + 1));
  return parts.includes(undefined) ? undefined : Object.assign({}, ...parts, node.properties);
}

/**
 * Makes the responses of an operation complete.
 *
 * @param document The document.
 * @param operation The operation. It is changed.
 * @param tell Receives what is added.
 */
export function deriveResponses(document: Document, operation: OperationObject, tell: Tell): void {
  const responses: Record<string, ResponseObject> = {};
  for (const [status, response] of Object.entries(operation.responses ?? {})) {
    if (status.startsWith("x-")) continue;
    const settled = settle(document, response);
    const resolved = follow(document, settled);
    resolved.description ??= "";
    if (resolved.content !== undefined) resolved.content = Object.fromEntries(Object.entries(resolved.content).map(nameType));
    responses[status.toUpperCase() === status ? status : rangeOf(status)] = settled;
  }
  const statuses = Object.keys(responses);
  if (responses.default !== undefined && !statuses.some((status) => /^[23]/.test(status))) {
    responses["200"] = responses.default;
    tell("platform/response-status", "Status 200 has the response of `default`: no success is documented.");
  }
  operation.responses = responses;
}

function rangeOf(status: string): string {
  return status === "default" ? status : status.toUpperCase();
}

/** A response of any type is JSON, unless it is a string. */
function nameType([type, media]: [string, MediaType]): [string, MediaType] {
  const any = ["*/*", "application/*"].includes(essence(type));
  return any && media.schema !== undefined && media.schema.type !== "string" ? ["application/json", media] : [type, media];
}
