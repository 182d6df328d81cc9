import { read, statusOf } from "./subject.ts";
import type { Feature, Kind, Opening, Session, Subject } from "./subject.ts";

/** The path of the representative GET and POST of peers, which are those of AirView. */
export const listPath = "/environments/";

/**
 * Returns the path of one resource, for libraries that take URLs instead of path arguments.
 *
 * @param id The argument.
 * @returns The path.
 */
export function resourcePath(id: unknown): string {
  return `/applications/${encodeURIComponent(String(id))}`;
}

/**
 * Returns the body of the representative POST.
 *
 * @param values Replace the values of the body.
 * @returns The body.
 */
export function bodyOf(values: Readonly<Record<string, unknown>> | undefined): Record<string, unknown> {
  return { name: "Production", abbreviation: "PRD", ...values };
}

/** An error status, for libraries that return it instead of throwing. */
export class StatusError extends Error {
  readonly status: number;
  readonly body: unknown;

  /**
   * @param status The status.
   * @param body The body of the response.
   */
  constructor(status: number, body: unknown) {
    super(`status ${status}`);
    this.status = status;
    this.body = body;
  }
}

/** What differs between the peers. */
export interface PeerParts {
  readonly name: string;
  readonly features: readonly Feature[];
  /** Kinds of failure that only this library's errors tell. */
  readonly kinds: (error: unknown) => Kind | undefined;
  readonly open: (baseUrl: string, opening: Opening) => Session;
}

/**
 * Makes a subject of a library.
 *
 * @param parts What differs between the libraries.
 * @returns The subject.
 */
export function peer({ features, kinds, name, open }: PeerParts): Subject {
  return {
    name,
    ours: false,
    features: new Set(features),
    shape: "array",
    itemPath: "/applications/",
    wrap: (result) => result,
    open: (baseUrl, opening = {}) => open(baseUrl, opening),
    kind: (error) => kinds(error) ?? commonKind(error),
  };
}

function commonKind(error: unknown): Kind {
  const name = read(error, "name");
  if (name === "AbortError") return "aborted";
  if (name === "TimeoutError") return "timeout";
  if (name === "SyntaxError") return "format";
  return statusOf(error) === undefined ? "other" : "status";
}
