import type { ModelResponse } from "../state/model.ts";

const phrases = { 400: "Bad Request", 404: "Not Found", 409: "Conflict", 500: "Internal Server Error" };

function failure(code: keyof typeof phrases, message?: string): ModelResponse {
  return { status: code, body: { code, ...(message === undefined ? {} : { message }), status: phrases[code] } };
}

/** The object does not exist, where AirView says so. */
export const notFound = failure(404);

/** The link exists already, or one of its ends does not exist. */
export const conflict = failure(409);

/** A fault of the server. It is also what AirView says of some objects that do not exist. */
export const serverFault = failure(500);

/** The ID in the path is not the ID in the body. */
export const idsDiffer = badRequest("Path id and body id differ");

/** A change without a body in the response, which AirView declares as JSON all the same. */
export const changed: ModelResponse = { status: 204, headers: { "content-type": "application/json" } };

/**
 * Creates a 400 of the application itself.
 *
 * @param message Why.
 * @returns The response.
 */
export function badRequest(message: string): ModelResponse {
  return failure(400, message);
}
