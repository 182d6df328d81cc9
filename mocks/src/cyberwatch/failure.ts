import type { ModelResponse } from "../state/model.ts";

const phrases: Readonly<Record<number, string>> = {
  400: "Bad Request",
  401: "Unauthorized",
  404: "Not Found",
  422: "Unprocessable Entity",
};

/** A request that Cyberwatch refuses. */
export class Failure extends Error {
  readonly status: number;

  /**
   * @param status The HTTP status.
   * @param message What Cyberwatch says.
   */
  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }

  /** @returns The response. Every recorded failure has this form. */
  toResponse(): ModelResponse {
    const { message, status } = this;
    return { status, body: { error: { code: status, status: phrases[status], message } } };
  }
}

/**
 * Finds what a path parameter names.
 *
 * @param item What was found.
 * @param message What Cyberwatch says if there is nothing.
 * @returns What was found.
 * @throws {Failure} With status 404 if there is nothing.
 */
export function found<T>(item: T | undefined, message: string): T {
  if (item === undefined) throw new Failure(404, message);
  return item;
}

/**
 * Refuses values.
 *
 * @param reasons Why, e.g. `Address can't be blank`. Nothing happens without any.
 * @throws {Failure} With status 422 and all reasons in one sentence.
 */
export function refuseInvalid(reasons: readonly string[]): void {
  if (reasons.length > 0) throw new Failure(422, `Validation failed: ${reasons.join(", ")}`);
}
