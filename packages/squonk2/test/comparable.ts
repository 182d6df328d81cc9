import type { RecordedRequest } from "@platform-clients/mocks";

/** The parts of a request that are compared. The order of a form's fields, its boundary, and the encoding of spaces in a query are ignored. */
export interface Comparable extends Pick<RecordedRequest, "method" | "path"> {
  readonly query: readonly (readonly [string, string])[];
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
export function comparable(request: Pick<RecordedRequest, "method" | "path" | "query" | "headers" | "body">): Comparable {
  const { body, headers, method, path, query } = request;
  const type = body === undefined ? undefined : headers["content-type"]?.split(";")[0];
  const common = { method, path, query: [...new URLSearchParams(query)], type };
  return { ...common, body: type === "multipart/form-data" ? fieldsOf(body as object) : body };
}

function fieldsOf(form: object): Readonly<Record<string, string>> {
  const fields = Object.entries(form).map(([name, value]: [string, string | { filename: string; bytes: Uint8Array }]) => {
    if (Array.isArray(value)) throw new Error("A field of the form is sent twice.");
    return [name, typeof value === "string" ? value : `${value.filename}: ${new TextDecoder().decode(value.bytes)}`] as const;
  });
  return Object.fromEntries(fields);
}
