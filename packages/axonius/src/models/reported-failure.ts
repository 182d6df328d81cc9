/**
 * Tells whether the JSON body of a response says that the call failed. The rule is that of the Python client: an object with an `error` that is
 * neither empty nor zero, or with a `status` that is exactly `error`. Nothing else counts, including arrays of such objects.
 *
 * @param body The parsed body.
 * @returns Whether it reports a failure.
 */
export function reportsFailure(body: unknown): boolean {
  if (typeof body !== "object" || body === null) return false;
  const { error, status } = body as { error?: unknown; status?: unknown };
  return status === "error" || (typeof error === "object" && error !== null ? Object.keys(error).length > 0 : Boolean(error));
}
