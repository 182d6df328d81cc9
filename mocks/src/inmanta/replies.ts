import type { ModelResponse } from "../state/model.ts";

/** Thrown by a handler that refuses a request. */
export class Refusal extends Error {
  /** The response. */
  readonly response: ModelResponse;

  /**
   * @param status The HTTP status.
   * @param message The message in the body.
   * @param more Other properties of the body.
   */
  constructor(status: number, message: string, more: object = {}) {
    super(message);
    this.response = { status, body: { message, ...more } };
  }

  /**
   * Creates a 400.
   *
   * @param message What is wrong.
   * @returns The refusal.
   */
  static badRequest(message: string): Refusal {
    return new Refusal(400, `Invalid request: ${message}`);
  }

  /**
   * Creates a 401.
   *
   * @param message What is wrong.
   * @returns The refusal.
   */
  static unauthorized(message = "Access to this resource is unauthorized"): Refusal {
    return new Refusal(401, message);
  }

  /**
   * Creates a 403.
   *
   * @param message What is forbidden.
   * @returns The refusal.
   */
  static forbidden(message: string): Refusal {
    return new Refusal(403, `Access denied: ${message}`);
  }

  /**
   * Creates a 404.
   *
   * @param message What does not exist. Default: the orchestrator does not say.
   * @returns The refusal.
   */
  static notFound(message = ""): Refusal {
    return new Refusal(404, `Request or referenced resource does not exist${message === "" ? "" : `: ${message}`}`);
  }

  /**
   * Creates a 409.
   *
   * @param message The conflict.
   * @returns The refusal.
   */
  static conflict(message: string): Refusal {
    return new Refusal(409, `Request conflicts with the current state of the resource: ${message}`);
  }

  /**
   * Creates a 500, which the orchestrator also sends for some mistakes of the caller.
   *
   * @param message What happened.
   * @returns The refusal.
   */
  static serverError(message: string): Refusal {
    return new Refusal(500, `An unexpected error occurred in the server while processing the request: ${message}`);
  }
}

/** The response of most writes: status 200 and no body. */
export const empty: ModelResponse = { status: 200, headers: { "content-type": "application/json" } };

/** A 404 whose body is empty, although its content type is JSON. */
export const emptyNotFound: ModelResponse = { ...empty, status: 404, offSpec: true };

/**
 * Responds with a JSON body.
 *
 * @param body The body.
 * @returns The response.
 */
export function ok(body: object): ModelResponse {
  return { status: 200, body };
}

/**
 * Responds in the envelope of v2.
 *
 * @param value The value of `data`.
 * @param warnings Warnings in `metadata`.
 * @returns The response.
 */
export function data(value: unknown, warnings: readonly string[] = []): ModelResponse {
  return ok({ data: value, ...warningsBody(warnings) });
}

/**
 * Creates the part of a body that has warnings.
 *
 * @param warnings The warnings.
 * @returns `metadata`, or nothing without warnings.
 */
export function warningsBody(warnings: readonly string[]): object {
  return warnings.length === 0 ? {} : { metadata: { warnings } };
}
