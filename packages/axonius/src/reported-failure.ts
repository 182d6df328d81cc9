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
