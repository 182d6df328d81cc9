/** The response header in which a mock names every fault of a request or reply. */
export const violationsHeader = "sl-violations";

/** One fault that the mock found in a request, or in its own reply. */
export interface Violation {
  /** Where: `request` or `response`, then e.g. `query`, `limit`. */
  readonly location: readonly string[];
  /** `Error`, or `Warning` for what is merely deprecated. */
  readonly severity: string;
  /** The JSON Schema keyword that is broken, or the HTTP status that the fault stands for. */
  readonly code?: string | number;
  /** The fault in words. */
  readonly message: string;
}

/**
 * Reads the violations that a mock names in its reply.
 *
 * @param header Value of the reply's `sl-violations` header; absent when nothing was wrong.
 * @returns The violations. A list that the mock had to cut short comes as one violation that holds its text.
 */
export function parseViolations(header: string | null | undefined): Violation[] {
  if (header === null || header === undefined || header === "") return [];
  try {
    return JSON.parse(header) as Violation[];
  } catch {
    return [{ location: [], severity: "Error", message: header }];
  }
}
