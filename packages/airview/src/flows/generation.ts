import { isNotFoundError, isUnprocessableEntityError } from "@platform-clients/core";
import type { ApiError } from "@platform-clients/core";

import { OtherGenerationError } from "../models/errors.ts";

/**
 * Waits for a request whose arguments were checked, and recognises a server of a later generation: it rejects fields that this generation has,
 * or requires other ones.
 *
 * @param fields The arguments of the request.
 * @param call The request.
 * @returns What the request returns.
 * @throws {OtherGenerationError} When the server is of a later generation.
 * @throws {PlatformClientError} When the request fails in another way.
 */
export async function withFields<T>(fields: object, call: PromiseLike<T>): Promise<T> {
  try {
    return await call;
  } catch (error) {
    const foreign = isUnprocessableEntityError(error) ? foreignFields(error, fields) : [];
    if (foreign.length === 0) throw error;
    throw new OtherGenerationError(`it does not accept the fields of this request (${foreign.join(", ")})`, error as ApiError);
  }
}

/**
 * Waits for a request that this generation never answers with 404, and recognises a server that does not have its path.
 *
 * @param call The request.
 * @returns What the request returns.
 * @throws {OtherGenerationError} When the server does not have the path.
 * @throws {PlatformClientError} When the request fails in another way.
 */
export async function withRoute<T>(call: PromiseLike<T>): Promise<T> {
  try {
    return await call;
  } catch (error) {
    if (!isNotFoundError(error)) throw error;
    throw new OtherGenerationError("it does not have this path", error);
  }
}

// A 422 has `errors: { json: { parentId: ["Unknown field."] }, query: { resourceId: ["Missing data for required field."] } }`.
function foreignFields(error: ApiError, fields: object): string[] {
  const { errors } = (error.body ?? {}) as { errors?: { json?: unknown; query?: unknown } };
  const faults = [errors?.json, errors?.query].flatMap((location) => Object.entries(location ?? {}) as [string, unknown][]);
  const foreign = faults.filter(([name, texts]) => Array.isArray(texts) && isForeign(name, texts, fields));
  return foreign.map(([name]) => name);
}

// `_schema` stands for the whole body.
function isForeign(name: string, texts: readonly unknown[], fields: object): boolean {
  if (name in fields) return texts.some((text) => typeof text === "string" && /unknown field/i.test(text));
  return name !== "_schema";
}
