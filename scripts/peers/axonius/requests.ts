import type { RecordedRequest } from "@platform-clients/mocks";

/** What is compared of a request. */
export interface Recorded {
  readonly line: string;
  readonly key: string | undefined;
  readonly secret: string | undefined;
  readonly contentType: string | undefined;
  readonly body: unknown;
  /** What the mock says of it. */
  readonly faults: readonly string[];
}

/**
 * Selects what is compared of requests.
 *
 * @param requests The requests that a mock received.
 * @returns The same requests.
 */
export function toRecorded(requests: readonly RecordedRequest[]): Recorded[] {
  return requests.map(({ body, headers, method, path, query, violations }) => ({
    // Both clients escape brackets in a query, or neither has to: they mean the same.
    line: decodeURIComponent(`${method} ${path}${query === "" ? "" : `?${query}`}`),
    key: headers["api-key"],
    secret: headers["api-secret"],
    contentType: headers["content-type"],
    body,
    faults: violations.map(({ message }) => message),
  }));
}
