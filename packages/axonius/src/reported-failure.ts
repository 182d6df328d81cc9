import type { Fetch } from "@platform-clients/core";

/**
 * Watches for failures that come with a success status, and gives those replies to core as failed ones: an `ApiError` with the status that
 * was sent.
 *
 * @param fetch The fetch function beneath; the global one, at the time of each call, when left out.
 * @returns The watching fetch function.
 */
export function watchReplies(fetch: Fetch | undefined): Fetch {
  return async (url, init) => {
    const response = await (fetch ?? globalThis.fetch)(url, init);
    if (!response.ok || response.body === null) return response;
    if (reportsFailure(parse(await response.clone().text()))) Object.defineProperty(response, "ok", { value: false });
    return response;
  };
}

/**
 * Whether a reply's JSON says that the call failed, by the Python client's rule: an object with an `error` that is neither empty nor zero, or
 * with a `status` that is exactly `error`. Nothing else counts, lists of such objects included.
 *
 * @param body The parsed body of a reply.
 * @returns Whether it reports a failure.
 */
export function reportsFailure(body: unknown): boolean {
  if (typeof body !== "object" || body === null) return false;
  const { error, status } = body as { error?: unknown; status?: unknown };
  return status === "error" || (typeof error === "object" && error !== null ? Object.keys(error).length > 0 : Boolean(error));
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
