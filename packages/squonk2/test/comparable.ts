import type { Recorded } from "./fake-server.ts";
import { readParts } from "./multipart.ts";

/** The parts of a request that are compared. The order of a form's fields, its boundary, and the encoding of spaces in a query are ignored. */
export interface Comparable extends Pick<Recorded, "method" | "path" | "query"> {
  /** The media type of the body; `undefined` without a body. */
  readonly type: string | undefined;
  /** JSON, or the fields of a form. A file is its name and its content. */
  readonly body: unknown;
}

/**
 * Reads what is compared of a request.
 *
 * @param request The request.
 * @returns These parts.
 * @throws {Error} When a form contains a field twice.
 */
export async function comparable(request: Recorded): Promise<Comparable> {
  const { method, path, query } = request;
  const type = request.body.length === 0 ? undefined : request.headers["content-type"]?.split(";")[0];
  if (type !== "multipart/form-data") return { method, path, query, type, body: type && (JSON.parse(request.body.toString()) as unknown) };
  const parts = await readParts(request);
  const fields = parts.map(({ file, name, value }) => [name, file === undefined ? value : `${file}: ${value}`] as const);
  if (new Set(fields.map(([name]) => name)).size < fields.length) throw new Error("A field of the form is sent twice.");
  return { method, path, query, type, body: Object.fromEntries(fields) as unknown };
}
