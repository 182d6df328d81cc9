import type { Handler, ModelResponse } from "../state/model.ts";

/** Why the server does not perform a request: the caller must not, an object does not exist, or its present state does not permit it. */
export type Reason = "forbidden" | "unknown" | "rejected";

/** Handlers by operation. */
export type Handlers = Readonly<Record<string, Handler>>;

/** The operations for which the spec has a 404. */
const with404 = new Set([
  "getEventStream",
  "createEventStream",
  "deleteEventStream",
  "alterAsset",
  "getProductsForUnit",
  "getProductsForOrganisation",
  "getOrganisationCharges",
  "getOrganisations",
  "getOrganisation",
  "alterOrganisation",
  "getDefaultOrganisation",
  "getUnits",
  "getUnit",
  "alterUnit",
  "deleteUnit",
  "getOrganisationUnits",
  "getPersonalUnit",
  "deletePersonalUnit",
  "deleteDefaultUnit",
  "alterProduct",
  "deleteProduct",
]);

/** The operations that can reject a request and for which the spec has no 400. */
const without400 = new Set([
  "alterAsset",
  "alterProduct",
  "deleteProduct",
  "alterUnit",
  "deleteUnit",
  "deletePersonalUnit",
  "deleteDefaultUnit",
  "alterOrganisation",
  "getOrganisationCharges",
  "getCharges",
  "deleteEventStream",
]);

/** The server refuses a request. */
export class Refusal extends Error {
  override readonly name = "Refusal";
  readonly reason: Reason;

  /**
   * @param reason Why.
   * @param message The text for the user.
   */
  constructor(reason: Reason, message: string) {
    super(message);
    this.reason = reason;
  }
}

/**
 * Makes handlers respond to the refusals that they throw. Which status the real server uses is mostly unknown, so it is one that the spec has.
 *
 * @param handlers The handlers.
 * @returns The same, which do not throw refusals.
 */
export function answerRefusals(handlers: Handlers): Handlers {
  const entries = Object.entries(handlers).map(([operation, handler]): [string, Handler] => [
    operation,
    async (request) => {
      try {
        return await handler(request);
      } catch (error) {
        if (error instanceof Refusal) return toResponse(operation, error);
        throw error;
      }
    },
  ]);
  return Object.fromEntries(entries);
}

function toResponse(operation: string, { message, reason }: Refusal): ModelResponse {
  return { status: statusOf(operation, reason), body: { error: message } };
}

function statusOf(operation: string, reason: Reason): number {
  if (reason === "unknown") return with404.has(operation) ? 404 : 400;
  return reason === "forbidden" || without400.has(operation) ? 403 : 400;
}
