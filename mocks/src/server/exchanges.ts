import type { Violation } from "../violations.ts";

/** One request and its result. */
export interface Exchange {
  /** The HTTP method. */
  readonly method: string;
  /** The path as sent, without the query. */
  readonly path: string;
  /** The name of the operation (`operationId` of the spec), or `undefined` if the spec has none for this method and path. */
  readonly operation: string | undefined;
  /** The status of the response. 0 if the connection was closed without one. */
  readonly status: number;
  /** The faults that the mock found. */
  readonly violations: readonly Violation[];
}

/** A request that a mock received, with its result. */
export interface RecordedRequest extends Exchange {
  /** The query as sent, without the question mark. Empty for a request without a query. */
  readonly query: string;
  /** The headers, by lower-case name. Credentials are included. */
  readonly headers: Readonly<Record<string, string>>;
  /** The body: a JSON value, the fields of a form or text; `undefined` without a body. */
  readonly body: unknown;
}

/** What was called of one operation. */
export interface OperationCoverage {
  /** The name of the operation (`operationId` of the spec). */
  readonly operation: string;
  /** The HTTP method. */
  readonly method: string;
  /** The path template. */
  readonly path: string;
  /** Whether it uses the state of the mock. `false`: it responds with examples. */
  readonly state: boolean;
  /** How often each status was sent, by status. */
  readonly statuses: Readonly<Record<string, number>>;
  /** The statuses that the spec documents. */
  readonly documented: readonly string[];
}

/** How many requests a mock remembers. */
const limit = 10_000;

/** Remembers the latest requests, and counts statuses. */
export class ExchangeLog {
  readonly #requests: RecordedRequest[] = [];
  readonly #statuses = new Map<string, Record<string, number>>();

  /** @returns The latest requests, oldest first. */
  get requests(): readonly RecordedRequest[] {
    return this.#requests.slice();
  }

  /**
   * Remembers a request.
   *
   * @param request The request.
   */
  add(request: RecordedRequest): void {
    this.#requests.push(request);
    if (this.#requests.length > limit) this.#requests.shift();
    if (request.operation === undefined) return;
    const counts = this.#statuses.get(request.operation) ?? {};
    counts[request.status] = (counts[request.status] ?? 0) + 1;
    this.#statuses.set(request.operation, counts);
  }

  /**
   * Returns how often an operation sent each status.
   *
   * @param operation Its name.
   * @returns Counts by status.
   */
  statusesOf(operation: string): Readonly<Record<string, number>> {
    return { ...this.#statuses.get(operation) };
  }

  /** Forgets everything. */
  clear(): void {
    this.#requests.length = 0;
    this.#statuses.clear();
  }
}
