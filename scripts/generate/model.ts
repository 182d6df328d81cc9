import type { HttpMethod } from "../../packages/core/src/operation.ts";
import { collectArguments } from "./arguments.ts";
import type { Argument, Body } from "./arguments.ts";
import { verbs } from "./document.ts";
import type { Document, OperationObject, Parameter, PathItem, RequestBody, ResponseObject } from "./document.ts";
import { refName } from "./types.ts";

/** One operation, ready to be written out. */
export interface Operation {
  readonly name: string;
  readonly method: HttpMethod;
  readonly path: string;
  readonly source: OperationObject;
  readonly idempotent: boolean;
  /** Whether credentials are sent. */
  readonly authenticated: boolean;
  /** Arguments from the path, the query and headers. */
  readonly parameters: readonly Argument[];
  /** The arguments from the request body, if there is one. */
  readonly body: Body | undefined;
  /** The request body, if there is one. */
  readonly requestBody: RequestBody | undefined;
  readonly responses: readonly { readonly status: string; readonly response: ResponseObject }[];
}

/** What a platform's spec says, ready to be written out. */
export interface Model {
  readonly platform: string;
  readonly document: Document;
  readonly operations: readonly Operation[];
  /** The calls that the server makes to an agent. */
  readonly webhooks: readonly Operation[];
}

/**
 * Reads a bundled document.
 *
 * @param platform The platform's short name.
 * @param document The document.
 * @returns The model.
 * @throws {SpecError} When the runtime does not support something in it.
 */
export function readModel(platform: string, document: Document): Model {
  const read = (items: Record<string, PathItem>): Operation[] =>
    Object.entries(items).flatMap(([path, item]) => readItem(document, path, item));
  const webhooks = read(document.webhooks ?? {}).map((webhook) => ({
    ...webhook,
    parameters: webhook.parameters.map((argument) => ({ ...argument, option: undefined })),
  }));
  return { platform, document, operations: read(document.paths), webhooks };
}

function readItem(document: Document, path: string, item: PathItem): Operation[] {
  return verbs.flatMap((verb) => {
    const source = item[verb];
    if (source === undefined) return [];
    const method = verb.toUpperCase() as HttpMethod;
    const parameters = [...(item.parameters ?? []), ...(source.parameters ?? [])].map((parameter) =>
      component<Parameter>(document, "parameters", parameter),
    );
    const requestBody = source.requestBody && component<RequestBody>(document, "requestBodies", source.requestBody);
    const responses = Object.entries(source.responses).map(([status, response]) => ({
      status,
      response: component<ResponseObject>(document, "responses", response),
    }));
    const idempotent = source["x-idempotent"] ?? (method === "GET" || method === "HEAD");
    const authenticated = source.security === undefined || source.security.length > 0;
    return [
      {
        name: source.operationId,
        method,
        path,
        source,
        idempotent,
        authenticated,
        requestBody,
        responses,
        ...collectArguments(document, source, parameters, requestBody),
      },
    ];
  });
}

/** Resolves a reference to a component. A description next to the reference replaces that of the component. */
function component<T extends { $ref?: string; description?: string | undefined }>(
  document: Document,
  kind: "parameters" | "responses" | "requestBodies",
  value: T,
): T {
  if (value.$ref === undefined) return value;
  const target = document.components?.[kind]?.[refName(value.$ref)] as T | undefined;
  return { ...target, ...(value.description !== undefined && { description: value.description }) } as T;
}
