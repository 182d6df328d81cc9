import type { IPrismDiagnostic } from "@stoplight/prism-core";
import type { IHttpRequest } from "@stoplight/prism-http";
import { validateInput, validateOutput, validateSecurity } from "@stoplight/prism-http/dist/validator/index.js";
import validators from "@stoplight/prism-http/dist/validator/validators/index.js";
import { ValidationContext } from "@stoplight/prism-http/dist/validator/validators/types.js";

import type { Violation } from "../violations.ts";
import type { Operation } from "./load-operations.ts";
import { sentHeaders, sentParameters } from "./sent-parameters.ts";

/** A request in the form that Prism reads. */
export interface PrismRequest {
  readonly method: string;
  readonly path: string;
  readonly query: Readonly<Record<string, string | string[]>>;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}

/** A response in the form that Prism reads. */
export interface PrismResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}

/** What Prism's validators find. */
export type Diagnostics = IPrismDiagnostic[];

/**
 * Checks credentials, parameters and body of a request.
 *
 * @param operation Its operation.
 * @param request The request.
 * @param params Its path parameters, decoded.
 * @returns What violates the spec: faults of the credentials first.
 */
export function checkRequest(operation: Operation, request: PrismRequest, params: Readonly<Record<string, string>>): Diagnostics {
  const element = toInput(request);
  const security = validateSecurity({ resource: operation, element });
  // Prism would match the path once more, and fail for names that are not ASCII.
  const { path = [], ...others } = sentParameters(operation, request, params);
  const input = validateInput({ resource: { ...operation, request: others }, element });
  const ofPath = validators.validatePath(params, path, ValidationContext.Input, bundleOf(operation));
  return [...left(security), ...left(input), ...left(ofPath)];
}

/**
 * Checks a response.
 *
 * @param operation Its operation.
 * @param response The response.
 * @returns What violates the spec.
 */
export function checkResponse(operation: Operation, response: PrismResponse): Diagnostics {
  const { status, headers, body } = response;
  // A response to HEAD has the headers of the body alone.
  const withoutBody = operation.method.toLowerCase() === "head" ? { contents: [] } : {};
  const responses = operation.responses.map((one) => ({ ...one, ...withoutBody, headers: sentHeaders(one.headers ?? [], headers) }));
  return left(validateOutput({ resource: { ...operation, responses }, element: { statusCode: status, headers: { ...headers }, body } }));
}

/**
 * Converts a request to the form of Prism's types.
 *
 * @param request The request.
 * @returns The same for Prism.
 */
export function toInput(request: PrismRequest): IHttpRequest {
  return {
    method: request.method.toLowerCase() as IHttpRequest["method"],
    url: { path: request.path, query: { ...request.query } },
    headers: { ...request.headers },
    body: request.body,
  };
}

const severities = ["Error", "Warning", "Information", "Hint"];

/**
 * Describes violations as users see them.
 *
 * @param part What was checked.
 * @param diagnostics What Prism found.
 * @returns The violations.
 */
export function toViolations(part: "request" | "response", diagnostics: Diagnostics): Violation[] {
  return diagnostics.map(({ path = [], severity, code, message }) => ({
    location: [part, ...path.map(String)],
    severity: severities[severity] ?? "Error",
    ...(code === undefined ? {} : { code }),
    message,
  }));
}

// What the schemas of an operation refer to.
function bundleOf(operation: object): unknown {
  return (operation as Readonly<Record<string, unknown>>)["__bundled__"];
}

type Result = { readonly left: readonly IPrismDiagnostic[] } | { readonly right: unknown };

function left(result: Result): Diagnostics {
  return "left" in result ? [...result.left] : [];
}
