import { ProblemJsonError } from "@stoplight/prism-http";

import { encodeText } from "../http/messages.ts";
import type { MockResponse } from "../http/messages.ts";
import { violationsHeader } from "../violations.ts";
import type { Violation } from "../violations.ts";

const maximumLength = 8 * 1024 - 100;
const types = "https://stoplight.io/prism/errors#";

/** A response that the mock creates itself, in the format of RFC 9457. */
export interface Problem {
  readonly status: number;
  /** The last part of the problem's `type`, e.g. `NO_PATH_MATCHED_ERROR`. */
  readonly type: string;
  readonly title: string;
  readonly detail: string;
  readonly violations?: readonly Violation[] | undefined;
  readonly headers?: Readonly<Record<string, string>> | undefined;
}

/**
 * Creates an `application/problem+json` response.
 *
 * @param problem What is wrong.
 * @returns The response.
 */
export function problemResponse(problem: Problem): MockResponse {
  const { status, type, title, detail, violations = [], headers } = problem;
  const listed = violations.length === 0 ? {} : { validation: violations };
  const body = { type: `${types}${type}`, title, status, detail, ...listed };
  return {
    status,
    headers: { ...headers, ...violationsHeaders(violations), "content-type": "application/problem+json" },
    body: encodeText(JSON.stringify(body)),
  };
}

/**
 * Converts an error of reading a request to the response that describes it.
 *
 * @param error What was thrown.
 * @returns The response: 400 for an error that Prism did not expect.
 */
export function problemOf(error: unknown): MockResponse {
  return error instanceof ProblemJsonError ? prismProblem(error, []) : unreadable(messageOf(error));
}

/**
 * Converts an error of creating an example to the response that describes it.
 *
 * @param error What Prism reports.
 * @param violations What violates the spec in the request.
 * @returns The response: 500 for an error that Prism did not expect, because the request has been read before.
 */
export function exampleProblem(error: unknown, violations: readonly Violation[]): MockResponse {
  if (error instanceof ProblemJsonError) return prismProblem(error, violations);
  const detail = `No response can be created from the schema: ${messageOf(error).split("\n", 1)[0] ?? ""}`;
  return problemResponse({ status: 500, type: "EXAMPLE_FAILED", title: "The response cannot be created", detail, violations });
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function prismProblem(error: ProblemJsonError, violations: readonly Violation[]): MockResponse {
  const headers = (error.additional?.["headers"] ?? {}) as Record<string, string>;
  const type = error.name.split("#").pop() ?? "";
  return problemResponse({ status: error.status, type, title: error.message, detail: error.detail, violations, headers });
}

/**
 * Creates the response to a request that cannot be read, e.g. one with a malformed percent-encoding.
 *
 * @param message What is wrong.
 * @returns A 400 with one violation.
 */
function unreadable(message: string): MockResponse {
  const violations = [{ location: ["request"], severity: "Error", code: 400, message }];
  return problemResponse({ status: 400, type: "UNREADABLE_REQUEST", title: "The request cannot be read", detail: message, violations });
}

/**
 * Creates the header that lists violations.
 *
 * @param violations The violations.
 * @returns The header, or an empty object without violations.
 */
export function violationsHeaders(violations: readonly Violation[]): Record<string, string> {
  if (violations.length === 0) return {};
  const text = escapeNonAscii(JSON.stringify(violations));
  return { [violationsHeader]: text.length > maximumLength ? `Too many violations! ${text.slice(0, maximumLength)}` : text };
}

// Node rejects headers with characters outside printable ASCII.
function escapeNonAscii(text: string): string {
  return text.replace(/[^\x20-\x7e]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
