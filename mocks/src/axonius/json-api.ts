import { reply } from "../state/model.ts";
import type { ModelResponse } from "../state/model.ts";

/**
 * Creates a resource of a JSON:API document.
 *
 * @param type Its type.
 * @param id Its ID.
 * @param attributes Its attributes.
 * @returns The resource.
 */
export function resource(type: string, id: string, attributes: object): object {
  return { id, type, attributes };
}

/**
 * Reads the attributes in a JSON:API document.
 *
 * @param body The body of a request, which the spec accepts.
 * @returns The attributes.
 */
export function attributesOf<Attributes>(body: unknown): Attributes {
  return (body as { data: { attributes: Attributes } }).data.attributes;
}

/**
 * Creates an error response.
 *
 * @param status The status.
 * @param title What went wrong.
 * @returns The response.
 */
export function failure(status: number, title: string): ModelResponse {
  return reply({ errors: [{ status: String(status), title }] }, status);
}

/** The response for an ID that does not exist. */
export const notFound = failure(404, "Not Found");
