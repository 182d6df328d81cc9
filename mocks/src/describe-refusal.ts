import { ProblemJsonError } from "@stoplight/prism-http";

import { violationsHeader } from "./violations.ts";
import type { Violation } from "./violations.ts";

const maximumLength = 8 * 1024 - 100;
const plain: Violation = { location: ["request"], severity: "Error", message: "" };

/**
 * Adds the violations header to an error response that Prism creates itself, so faults are always reported in the same place.
 *
 * @param error The error that Prism is about to send.
 * @returns The error with the header if the request is invalid, otherwise the unchanged error.
 */
export function describeRefusal(error: Error): Error {
  if (!(error instanceof ProblemJsonError)) return error;
  const violations = violationsOf(error);
  if (violations.length === 0) return error;
  const { headers, ...rest } = error.additional ?? {};
  const withViolations = { ...(headers as object | undefined), [violationsHeader]: encode(violations) };
  // Prism also prints `headers` in the body, where they must not change.
  Object.defineProperty(withViolations, "toJSON", { value: () => headers });
  return new ProblemJsonError(error.name, error.message, error.status, error.detail, { ...rest, headers: withViolations });
}

/**
 * Creates the response to a request that Prism fails to read, e.g. one with a malformed percent-encoding.
 *
 * @param error What Prism threw.
 * @returns A 400 in the format of Prism's own errors.
 */
export function unreadable(error: unknown): Error {
  const template = { type: "UNREADABLE_REQUEST", title: "Prism cannot read this request", status: 400 };
  return ProblemJsonError.fromTemplate(template, error instanceof Error ? error.message : String(error));
}

function violationsOf(error: ProblemJsonError): Violation[] {
  const listed = error.additional?.["validation"] as Partial<Violation>[] | undefined;
  if (listed !== undefined) return listed.map((fault) => ({ ...plain, ...fault, location: ["request", ...(fault.location ?? [])] }));
  switch (error.name.split("#").pop()) {
    case "UNAUTHORIZED":
      return [{ ...plain, code: 401, message: error.message }];
    case "INVALID_CONTENT_TYPE":
      return [{ ...plain, code: 415, message: error.detail }];
    case "UNREADABLE_REQUEST":
      return [{ ...plain, code: 400, message: error.detail }];
    default:
      return [];
  }
}

function encode(violations: Violation[]): string {
  const text = escapeNonAscii(JSON.stringify(violations));
  return text.length > maximumLength ? `Too many violations! ${text.slice(0, maximumLength)}` : text;
}

/**
 * Escapes text for use in a header: Node rejects headers with non-ASCII characters.
 *
 * @param text Any text.
 * @returns The text with `\uXXXX` for every character outside printable ASCII.
 */
export function escapeNonAscii(text: string): string {
  return text.replace(/[^\x20-\x7e]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
