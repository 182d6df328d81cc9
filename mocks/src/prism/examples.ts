import { createInstance } from "@stoplight/prism-http";
import type { PrismHttpComponents } from "@stoplight/prism-http";

import type { MockResponse } from "../http/messages.ts";
import { sendableHeaders } from "../http/sendable-headers.ts";
import { serializeBody } from "../http/serialize.ts";
import type { Violation } from "../violations.ts";
import { checkResponse, toInput, toViolations } from "./check.ts";
import type { Diagnostics, PrismRequest } from "./check.ts";
import type { Operation } from "./load-operations.ts";
import { withoutRanges } from "./media-types.ts";
import { exampleProblem, problemResponse, violationsHeaders } from "./problems.ts";

/** Which example is wanted. */
export interface Preference {
  /** Status of the response. */
  readonly code?: number | undefined;
  /** Name of the example. */
  readonly example?: string | undefined;
  /** Whether to create the body from the schema. */
  readonly dynamic?: boolean | undefined;
}

/** A response before it is serialized. Header names can have any case. */
interface ResponseParts {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}

/** The response header of a status that the spec does not document. */
const undocumentedHeader = "x-mock-undocumented";

const ignore = (): void => undefined;
const silent: unknown = {
  info: ignore,
  warn: ignore,
  error: ignore,
  success: ignore,
  debug: ignore,
  child: () => silent,
};

/**
 * Responds with an example of the spec, or with the documented error if the request violates the spec.
 *
 * @param described The operation.
 * @param request The request.
 * @param diagnostics What violates the spec.
 * @param preference Which example is wanted.
 * @returns The response.
 */
export async function respondWithExample(
  described: Operation,
  request: PrismRequest,
  diagnostics: Diagnostics,
  preference: Preference,
): Promise<MockResponse> {
  const operation = withoutRanges(described, request.headers["accept"]);
  const violations = toViolations("request", diagnostics);
  const { code, dynamic = false, example: name } = preference;
  const invalid = violations.some(({ severity }) => severity === "Error");
  if (!invalid && code !== undefined && !isDocumented(operation, code)) return undocumented(code);
  const mock = { dynamic, ...(code === undefined ? {} : { code }), ...(name === undefined ? {} : { exampleKey: name }) };
  const input = toInput(request);
  // The request has been routed and checked already.
  const prism = createInstance(
    { isProxy: false, upstreamProxy: undefined, checkSecurity: false, validateRequest: true, validateResponse: false, errors: true, mock },
    {
      logger: silent,
      route: () => ({ _tag: "Right", right: operation }),
      validateInput: () => (isNonEmpty(diagnostics) ? { _tag: "Left", left: diagnostics } : { _tag: "Right", right: input }),
    } as unknown as PrismHttpComponents,
  );
  const result = await prism.request(input, [operation])();
  if ("left" in result) return exampleProblem(result.left, violations);
  const { statusCode, headers = {}, body } = result.right.output;
  const example = { status: statusCode, headers: stringValues(headers), body };
  try {
    const response = checkedResponse(operation, example, violations, (violation) => isMadeUp(operation, example, violation));
    return { ...response, headers: sendableHeaders(response.headers) };
  } catch (error) {
    return exampleProblem(error, violations);
  }
}

/**
 * Checks a response against the spec and serializes it.
 *
 * @param operation The operation.
 * @param response The response.
 * @param response.status Its status.
 * @param response.headers Its headers.
 * @param response.body Its body: a value, text or bytes.
 * @param violations What violates the spec in the request.
 * @param isHarmless Whether to send the response in spite of a violation, as a warning. Default: never.
 * @returns The response, or a 500 that says what is wrong with it: a header alone would be missed.
 */
export function checkedResponse(
  operation: Operation,
  { status, headers, body }: ResponseParts,
  violations: readonly Violation[] = [],
  isHarmless: (violation: Violation) => boolean = () => false,
): MockResponse {
  const lowerCase = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
  const found = toViolations("response", checkResponse(operation, { status, headers: lowerCase, body: readable(body) })).map((violation) =>
    isHarmless(violation) ? { ...violation, severity: "Warning" } : violation,
  );
  const all = [...violations, ...found];
  if (found.some(({ severity }) => severity === "Error")) {
    const detail = "The response of the mock violates the spec. This is a fault of the spec's example or of the mock.";
    return problemResponse({ status: 500, type: "VIOLATIONS", title: "Request/Response not valid", detail, violations: all });
  }
  return { status, headers: { ...lowerCase, ...violationsHeaders(all) }, body: serializeBody(body, lowerCase["content-type"]) };
}

// A value that Prism makes up from a schema can violate it, e.g. its pattern. This is no fault of the document.
function isMadeUp({ responses }: Operation, { headers, body }: ResponseParts, { location }: Violation): boolean {
  const [, part, name = ""] = location;
  // Prism responds with the very value of the example.
  if (part === "body") return !valuesOf(responses.flatMap(({ contents = [] }) => contents)).includes(body);
  const described = responses.flatMap((response) => response.headers ?? []).filter((header) => header.name.toLowerCase() === name);
  const sent = Object.entries(headers).find(([key]) => key.toLowerCase() === name)?.[1];
  return part === "header" && !valuesOf(described).some((value) => String(value) === sent);
}

function valuesOf(parts: readonly { readonly examples?: readonly object[] | undefined }[]): unknown[] {
  return parts.flatMap(({ examples = [] }) => examples).flatMap((example) => ("value" in example ? [example.value] : []));
}

/**
 * Responds with a status that the spec does not have for an operation.
 *
 * @param code The status.
 * @returns The response. A header says that it is undocumented.
 */
function undocumented(code: number): MockResponse {
  const detail = `The spec does not document status ${code} for this operation.`;
  return problemResponse({
    status: code,
    type: "UNDOCUMENTED_STATUS",
    title: "Status chosen by the request",
    detail,
    headers: { [undocumentedHeader]: "true" },
  });
}

/**
 * Checks whether the spec documents a status of an operation.
 *
 * @param operation The operation.
 * @param code The status.
 * @returns Whether it has this status, its class (`4XX`) or `default`.
 */
function isDocumented(operation: Operation, code: number): boolean {
  const names = [String(code), `${String(code)[0]}XX`, "default"];
  return operation.responses.some((response) => names.includes(response.code.toUpperCase().replace("DEFAULT", "default")));
}

function stringValues(headers: Readonly<Record<string, unknown>>): Record<string, string> {
  const set = Object.entries(headers).filter(([, value]) => value !== null && value !== undefined);
  return Object.fromEntries(set.map(([name, value]) => [name, String(value)]));
}

function isNonEmpty<Item>(items: Item[]): items is [Item, ...Item[]] {
  return items.length > 0;
}

// Prism checks text, not bytes.
function readable(body: unknown): unknown {
  return body instanceof Uint8Array ? new TextDecoder("latin1").decode(body) : body;
}
