import { verbs } from "../document.ts";
import type { Document, MediaType, OperationObject, Parameter, PathItem, ResponseObject, Schema } from "../document.ts";
import { pascal } from "../types.ts";
import { deriveBody, deriveResponses } from "./bodies.ts";
import { Components } from "./components.ts";
import { camelCase, operationNames } from "./names.ts";
import type { Derived, Tell } from "./notes.ts";
import { deriveParameters } from "./parameters.ts";
import type { DerivedParameters } from "./parameters.ts";
import { follow } from "./pointers.ts";

/** The methods that may be sent twice, as HTTP defines them (RFC 9110, 9.2.2). */
const idempotentVerbs = new Set(["get", "head", "put", "delete", "options", "trace"]);

interface Found {
  readonly kind: "paths" | "webhooks";
  readonly verb: (typeof verbs)[number];
  readonly path: string;
  readonly item: PathItem;
  readonly operation: OperationObject;
  readonly tell: Tell;
}

/**
 * Adds to a foreign document what specs of this project state, and leaves out what a client cannot do.
 *
 * @param platform The platform's short name.
 * @param document The document: OpenAPI 3.0 or 3.1, with references into itself only. It is changed.
 * @returns What was derived.
 * @throws {SpecError} When a reference leads nowhere.
 */
export function derive(platform: string, document: Document): Derived[] {
  const derived: Derived[] = [];
  document.openapi = "3.1.0";
  const operations = [...operationsOf(document, "paths", derived), ...operationsOf(document, "webhooks", derived)];
  nameOperations(operations);
  const components = new Components(
    platform,
    document,
    operations.map(({ operation }) => operation.operationId),
    derived,
  );
  // Schemas keep their old names until all references have been followed.
  const parameters = new Map<OperationObject, DerivedParameters>();
  for (const found of operations) {
    const own = deriveOperation(document, found);
    if (own !== undefined) parameters.set(found.operation, own);
  }
  for (const [path, item] of Object.entries(document.paths)) {
    if (!placeParameters(item, parameters)) delete document.paths[path];
  }
  for (const item of Object.values(document.webhooks ?? {})) placeParameters(item, parameters);
  for (const [operation, own] of parameters) nameSchemas(components, operation, own.parameters);
  nameComponents(components, document);
  document.components = { ...document.components, schemas: components.finishAll() };
  return derived;
}

function operationsOf(document: Document, kind: "paths" | "webhooks", derived: Derived[]): Found[] {
  const items = document[kind] ?? {};
  return Object.entries(items).flatMap(([path, written]) => {
    const item = written.$ref === undefined ? written : structuredClone(follow(document, written));
    items[path] = item;
    return verbs.flatMap((verb) => {
      const operation = item[verb];
      const place = `${verb.toUpperCase()} ${path}`;
      const tell: Tell = (rule, message) => derived.push({ rule, place, message });
      return operation === undefined ? [] : [{ kind, verb, path, item, operation, tell }];
    });
  });
}

function nameOperations(operations: readonly Found[]): void {
  const names = operationNames();
  for (const { operation, path, tell, verb } of operations) {
    const given = operation.operationId as string | undefined;
    const wanted = camelCase(given ?? `${verb} ${path}`);
    const name = names.take(/^[a-z]/.test(wanted) ? wanted : `${verb}${wanted}`, "Operation");
    if (name !== given)
      tell(given === undefined ? "operation-operationId" : "platform/operation-name", `The name of the operation is ${name}.`);
    operation.operationId = name;
  }
}

/** Gives the operations of a path item their own parameters, if they are not those of the document. Returns whether any operation is left. */
function placeParameters(item: PathItem, parameters: ReadonlyMap<OperationObject, DerivedParameters>): boolean {
  const operations = verbs.flatMap((verb) => item[verb] ?? []);
  if (operations.some((operation) => parameters.get(operation)?.changed)) {
    delete item.parameters;
    for (const operation of operations) operation.parameters = parameters.get(operation)?.parameters ?? [];
  }
  return operations.length > 0;
}

/** Returns the parameters of an operation. If the client cannot call the operation, removes it and returns nothing. */
function deriveOperation(document: Document, { item, kind, operation, path, tell, verb }: Found): DerivedParameters | undefined {
  leaveOutCallbacks(operation, tell);
  if (kind === "paths") noteServers(document, item, operation, tell);
  deriveResponses(document, operation, tell);
  const fields = verb === "trace" ? "fetch sends no TRACE requests" : deriveBody(document, verb.toUpperCase(), operation, tell);
  const parameters = typeof fields === "string" ? fields : deriveParameters(document, path, item, operation, fields, tell);
  if (typeof parameters === "string") {
    tell("platform/parameter-shape", `The operation ${operation.operationId} is left out: ${parameters}.`);
    delete item[verb];
    return undefined;
  }
  if (operation["x-idempotent"] === undefined && kind === "paths") {
    operation["x-idempotent"] = idempotentVerbs.has(verb);
    if (verb !== "get" && verb !== "head")
      tell("platform/idempotency-stated", `x-idempotent is ${operation["x-idempotent"]}, as HTTP defines it for ${verb.toUpperCase()}.`);
  }
  return parameters;
}

function leaveOutCallbacks(operation: OperationObject & { callbacks?: object }, tell: Tell): void {
  if (operation.callbacks === undefined) return;
  tell("callbacks", `The callbacks ${Object.keys(operation.callbacks).join(", ")} are left out: the client does not receive requests.`);
  delete operation.callbacks;
}

interface WithServers {
  servers?: readonly { url: string }[];
}

/** The client sends all calls to one base URL. */
function noteServers(
  document: Document & WithServers,
  item: PathItem & WithServers,
  operation: OperationObject & WithServers,
  tell: Tell,
): void {
  const known = new Set(document.servers?.map(({ url }) => url));
  const own = (operation.servers ?? item.servers ?? []).map(({ url }) => url).filter((url) => !known.has(url));
  if (own.length > 0) tell("servers", `The server ${own.join(", ")} is ignored: the client sends all calls to its base URL.`);
}

/** Names the inline schemas that the types of an operation contain. The properties of a body become arguments, so the body itself needs no name. */
function nameSchemas(components: Components, operation: OperationObject, parameters: readonly Parameter[]): void {
  const name = pascal(operation.operationId);
  for (const { schema } of parameters) if (schema) components.finish(schema);
  const body = operation.requestBody;
  const whole = body?.["x-body-argument"] !== undefined;
  if (whole) components.nameContent(body.content, `${name}Body`);
  for (const { schema } of Object.values(body?.content ?? {})) {
    if (schema === undefined) continue;
    // The properties of the body are arguments: they get names, the body does not.
    for (const part of whole ? [] : [schema, ...(schema.oneOf ?? []), ...(schema.anyOf ?? []), ...(schema.allOf ?? [])])
      for (const [field, property] of Object.entries(part.properties ?? {}))
        components.name(property, `${name}${pascal(camelCase(field))}`, (by) => ((part.properties ??= {})[field] = by));
    components.finish(schema);
  }
  for (const [status, response] of Object.entries(operation.responses))
    nameResponse(components, response, `${name}Response${status.startsWith("2") ? "" : pascal(status)}`);
}

type Holder = { schema?: Schema; content?: Record<string, MediaType> };

function nameResponse(components: Components, response: ResponseObject & { headers?: Record<string, Holder> }, name: string): void {
  components.nameContent(response.content, name);
  finishHolders(components, response.headers);
}

function nameComponents(components: Components, document: Document): void {
  const all = (document.components ?? {}) as NonNullable<Document["components"]> & {
    headers?: Record<string, Holder>;
    pathItems?: unknown;
    callbacks?: unknown;
  };
  for (const holders of [all.parameters, all.headers, all.requestBodies]) finishHolders(components, holders);
  for (const [name, response] of Object.entries(all.responses ?? {}))
    nameResponse(components, response, `${pascal(camelCase(name))}Response`);
  // Every reference to one has been replaced by a copy.
  delete all.pathItems;
  delete all.callbacks;
}

/** Finishes the schemas of parameters, headers or request bodies. */
function finishHolders(components: Components, holders: Readonly<Record<string, Holder>> | undefined): void {
  for (const { content, schema } of Object.values(holders ?? {}))
    for (const one of [schema, ...Object.values(content ?? {}).map((media) => media.schema)]) if (one) components.finish(one);
}
