import { isDeepStrictEqual } from "node:util";

import { parseViolations } from "@platform-clients/mocks";
import type { Violation } from "@platform-clients/mocks";
import type { Ajv2020 } from "ajv/dist/2020.js";

import type { ContractCase } from "./cases.ts";
import type { Json } from "./document.ts";

/** A response of the mock server. */
export interface ReceivedResponse {
  readonly status: number;
  /** The faults and warnings that the mock found in request and response: the value of its header. */
  readonly violations: string | null;
  readonly text: string;
}

/** The generated method under test. */
export type Method = (
  args: Json,
  options: { headers: Record<string, string> },
) => { result(): Promise<{ ok: boolean; data?: unknown; error?: unknown }> };

const errorClasses: Readonly<Record<number, string>> = {
  400: "BadRequestError",
  401: "AuthenticationError",
  403: "PermissionDeniedError",
  404: "NotFoundError",
  409: "ConflictError",
  422: "UnprocessableEntityError",
  429: "RateLimitError",
};

/**
 * Makes one call and compares its outcome with the spec.
 *
 * @param one The case.
 * @param method The method under test.
 * @param lastResponse Returns the last response of the mock server.
 * @param ajv A validator that has the spec as `spec:`.
 * @returns The faults.
 */
export async function checkCase(
  one: ContractCase,
  method: Method | undefined,
  lastResponse: () => ReceivedResponse | undefined,
  ajv: Ajv2020,
): Promise<string[]> {
  if (method === undefined) return [`the client has no method ${one.operation.name}`];
  const outcome = await method(one.args, {
    headers: { Prefer: `code=${one.status}${one.example === undefined ? "" : `, example=${one.example}`}` },
  }).result();
  const response = lastResponse();
  if (response === undefined) return [`nothing was sent: ${describe(outcome.error)}`];
  const faults: string[] = [];
  const violations = violationsOf(response);
  if (violations.length > 0) faults.push(`the mock found faults in the request: ${JSON.stringify(violations)}`);
  if (response.status !== one.status) faults.push(`the mock returned ${response.status} instead of ${one.status}: ${response.text}`);
  faults.push(...schemaFaults(one, response, ajv));
  const results = (one.operation.source["x-result-from-status"] ?? {}) as Json;
  if (one.status < 300 || String(one.status) in results) {
    if (!outcome.ok) faults.push(`the client threw an error: ${describe(outcome.error)}`);
    const expected = String(one.status) in results ? results[String(one.status)] : expectedData(one, response);
    faults.push(...difference("the result", await readable(outcome.data), expected));
  } else {
    faults.push(...errorFaults(one, outcome.error as Json | undefined));
  }
  return faults;
}

/**
 * @param one A case.
 * @param response The response of the mock server to it.
 * @returns Whether the spec has no example of the response, and the mock server could not make one that the schema allows.
 */
export function lacksResponse(one: ContractCase, response: ReceivedResponse): boolean {
  return one.example === undefined && response.text.includes("/errors#VIOLATIONS");
}

// The mock also warns, e.g. of deprecated parts.
function violationsOf({ violations }: ReceivedResponse): Violation[] {
  return parseViolations(violations).filter(({ severity }) => severity === "Error");
}

function errorFaults(one: ContractCase, error: Json | undefined): string[] {
  if (error === undefined) return ["the client returned a result for an error status"];
  const name = errorClasses[one.status] ?? (one.status >= 500 ? "ServerError" : "ApiError");
  const body = one.example === undefined || one.operation.method === "HEAD" ? error["body"] : one.content?.examples[one.example];
  return [
    ...difference("the error class", error["name"], name),
    ...difference("the error's operation", error["operation"], one.operation.name),
    ...difference("the error's status", error["status"], one.status),
    ...difference("the error's body", error["body"], body),
  ];
}

function schemaFaults({ content, operation }: ContractCase, response: ReceivedResponse, ajv: Ajv2020): string[] {
  if (content?.schema === undefined || operation.method === "HEAD" || !/[/+]json$/.test(content.type)) return [];
  const check = ajv.compile({ $ref: `spec:#${content.schema}` });
  return check(JSON.parse(response.text)) ? [] : [`the response does not match its schema: ${JSON.stringify(check.errors)}`];
}

function expectedData({ content, example, operation }: ContractCase, { text }: ReceivedResponse): unknown {
  if (content === undefined) return undefined;
  // Without an example, the mock makes a body of its own.
  const made: unknown = example === undefined && /[/+]json$/.test(content.type) ? JSON.parse(text) : text;
  const body = example === undefined ? made : content.examples[example];
  const envelope = operation.source["x-envelope"] as string | undefined;
  return envelope === undefined || !/[/+]json$/.test(content.type) ? body : (body as Json)[envelope];
}

function difference(what: string, actual: unknown, expected: unknown): string[] {
  return isDeepStrictEqual(actual, expected) ? [] : [`${what} is ${describe(actual)} instead of ${describe(expected)}`];
}

function describe(value: unknown): string {
  return value instanceof Error ? value.message : (JSON.stringify(value) ?? "undefined");
}

async function readable(data: unknown): Promise<unknown> {
  return data instanceof Blob ? data.text() : data;
}
