/** The response header that lists every fault of a request or response. */
export const violationsHeader = "sl-violations";

/** One fault that the mock found in a request, or in its own response. */
export interface Violation {
  /** The path to the fault: `request` or `response`, then e.g. `query`, `limit`. */
  readonly location: readonly string[];
  /** `Error`, or `Warning` for deprecated parts. */
  readonly severity: string;
  /** The violated JSON Schema keyword, or the HTTP status of the fault. */
  readonly code?: string | number;
  /** The description of the fault. */
  readonly message: string;
}

/**
 * Parses the violations in the header of a response.
 *
 * @param header Value of the `sl-violations` header. It is missing if there are no violations.
 * @returns The violations. A list that was too long for the header is returned as one violation with its truncated text.
 */
export function parseViolations(header: string | null | undefined): Violation[] {
  if (header === null || header === undefined || header === "") return [];
  try {
    return JSON.parse(header) as Violation[];
  } catch {
    return [{ location: [], severity: "Error", message: header }];
  }
}
