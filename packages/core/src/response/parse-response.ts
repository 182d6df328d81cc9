import type { PlatformClientError } from "../errors/errors.ts";
import { log } from "../logger.ts";
import { getPath, idOf } from "../operation.ts";
import type { RawResponse } from "../transport/attempt.ts";
import { formatError, fromStatus } from "../transport/create-error.ts";
import type { RequestContext } from "../transport/request-context.ts";

/** A parsed response. */
export interface ParsedResponse {
  /** The result: the body, or the property of it that is the result. */
  readonly data: unknown;
  /** The other properties of the body, and `warnings` for operations that have them. */
  readonly rest: Readonly<Record<string, unknown>> | undefined;
  /** The response; its body has been read. */
  readonly response: Response;
}

/**
 * Parses the response of a request that succeeded.
 *
 * @param context The request.
 * @param raw The response.
 * @returns The result and the rest of the body.
 * @throws {ResponseFormatError} When the body does not match the spec.
 * @throws {ApiError} When the body says that the call failed.
 */
export function parseResponse(context: RequestContext, raw: RawResponse): ParsedResponse {
  const { response } = raw;
  const { fromStatus: results } = context.parts.operation.descriptor.response;
  if (results !== undefined && response.status in results) return { data: results[response.status], rest: undefined, response };
  const parsed = readBody(context, raw);
  checkShape(context, raw, parsed.data);
  return parsed;
}

function readBody(context: RequestContext, raw: RawResponse): ParsedResponse {
  const { bytes, response, text } = raw;
  const { optional, type } = context.parts.operation.descriptor.response;
  if (type === "none" || response.status === 204) return { data: undefined, rest: undefined, response };
  if (raw.truncated === true) throw tooLarge(context, raw);
  if (bytes !== undefined)
    return { data: new Blob([...bytes], { type: response.headers.get("content-type") ?? "" }), rest: undefined, response };
  if (type === "text" || (type === "auto" && !isJson(response))) return { data: text, rest: undefined, response };
  if (text === "" && (optional === true || type === "auto")) return { data: undefined, rest: undefined, response };
  return openEnvelope(context, raw, parseJson(context, raw));
}

function isJson(response: Response): boolean {
  return /[/+]json\b/i.test(response.headers.get("content-type") ?? "");
}

function tooLarge(context: RequestContext, raw: RawResponse): PlatformClientError {
  const { maxDownloadBytes, maxResponseBytes } = context.parts.options;
  const [name, limit] = raw.bytes === undefined ? ["maxResponseBytes", maxResponseBytes] : ["maxDownloadBytes", maxDownloadBytes];
  return formatError(context, raw, `the response is larger than ${limit} bytes. Set \`${name}\` if it is wanted`, "response_too_large");
}

function parseJson(context: RequestContext, raw: RawResponse): unknown {
  if (raw.text === "") throw formatError(context, raw, "the response is empty; JSON was expected");
  try {
    return JSON.parse(raw.text) as unknown;
  } catch (error) {
    // The engine's own message quotes the body, secrets included.
    if (error instanceof RangeError) throw formatError(context, raw, "the response is nested too deeply");
    const type = raw.response.headers.get("content-type") ?? "none";
    throw formatError(context, raw, `the response is not JSON (Content-Type ${type}, ${raw.text.length} characters)`);
  }
}

function openEnvelope(context: RequestContext, raw: RawResponse, body: unknown): ParsedResponse {
  const { response } = raw;
  const { descriptor } = context.parts.operation;
  const { envelope, warnings: path } = descriptor.response;
  if (context.parts.settings.reportsFailure?.(body) === true) throw reportedFailure(context, raw);
  const warnings = path === undefined ? undefined : { warnings: reportWarnings(context, getPath(body, path)) };
  if (envelope === undefined) return { data: body, rest: warnings, response };
  if (typeof body !== "object" || body === null || !Object.hasOwn(body, envelope))
    throw formatError(context, raw, `the response has no \`${envelope}\``);
  const { [envelope]: data, ...rest } = body as Record<string, unknown>;
  return { data, rest: warnings === undefined ? rest : { ...rest, ...warnings }, response };
}

function checkShape(context: RequestContext, raw: RawResponse, data: unknown): void {
  const { pagination, response } = context.parts.operation.descriptor;
  const shape = pagination === undefined ? response.shape : "array";
  if (shape === undefined) return;
  const found = data === undefined ? "no body" : data === null ? "null" : Array.isArray(data) ? "array" : typeof data;
  if (found !== shape)
    throw formatError(
      context,
      raw,
      `the result must be an ${shape}, but the response has ${found === "no body" ? found : `a result of type ${found}`}`,
    );
}

function reportedFailure(context: RequestContext, raw: RawResponse): PlatformClientError {
  return fromStatus(context, raw, { code: "reported_failure", note: "the response says that the call failed" });
}

function reportWarnings(context: RequestContext, found: unknown): string[] {
  const warnings = Array.isArray(found) ? found.filter((warning): warning is string => typeof warning === "string") : [];
  for (const warning of warnings)
    log(
      context.parts.settings.logger,
      "warn",
      () => `[${idOf(context.parts.operation)}] warning of the server: ${context.redactor().text(warning)}`,
    );
  return warnings;
}
