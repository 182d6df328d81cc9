/** A request as it arrives, before it is checked. */
export interface MockRequest {
  readonly method: string;
  /** Path and query as sent, without the base path. */
  readonly target: string;
  /** By lower-case name. Repeated headers are joined with `, `. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
  /** Whether the body was longer than the mock reads. `body` is empty then. */
  readonly tooLarge: boolean;
  /** The URL of the mock, with the base path, without a trailing slash. */
  readonly url: string;
  /** Aborted when the client closes the connection. */
  readonly signal: AbortSignal;
}

/** How a response is broken on its way. */
export type Breakage = "reset" | "stall" | "truncate";

/** A response as it leaves. */
export interface MockResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
  /** What happens to it on its way: no response, half a body and then silence, or half a body and then a closed connection. */
  readonly breakage?: Breakage | undefined;
}

/** No bytes. */
export const noBytes = new Uint8Array(0);

/**
 * Encodes text as UTF-8.
 *
 * @param text Any text.
 * @returns Its bytes.
 */
export function encodeText(text: string): Uint8Array {
  return text === "" ? noBytes : new TextEncoder().encode(text);
}
