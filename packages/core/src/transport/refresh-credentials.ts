import { Interruption, withTimeout } from "../async/with-timeout.ts";
import type { Rejection } from "../auth/provider.ts";
import { causeMessage } from "../errors/redact-cause.ts";
import { log } from "../logger.ts";
import type { FailedAttempt, RawResponse } from "./attempt.ts";
import type { RequestContext } from "./request-context.ts";

/** Whether another attempt with new credentials makes sense, or what the auth provider threw. */
export type Refresh = { readonly worthwhile: boolean; readonly failed?: undefined } | FailedAttempt;

/**
 * Asks the auth provider for new credentials after a 401 or 403.
 *
 * @param context The request.
 * @param response The response with the 401 or 403.
 * @returns Whether another attempt makes sense, or what the provider threw.
 */
export async function refreshCredentials(context: RequestContext, response: RawResponse): Promise<Refresh> {
  const { operation, options } = context.parts;
  const auth = operation.descriptor.authenticated ? options.auth : undefined;
  if (auth?.refresh === undefined) return { worthwhile: false };
  try {
    const worthwhile = await withTimeout(async () => (await auth.refresh?.(rejection(context, response))) === true, context.limits);
    return { worthwhile };
  } catch (thrown) {
    return thrown instanceof Interruption ? { failed: "limit", thrown } : { failed: "auth", thrown };
  }
}

/**
 * Asks the auth provider to explain a 401 or 403. If the provider throws, there is no explanation.
 *
 * @param context The request.
 * @param response The response with the 401 or 403.
 * @returns What to add to the error's message.
 */
export function explainRejection(context: RequestContext, response: RawResponse): string | undefined {
  const { options, settings } = context.parts;
  try {
    const explanation: unknown = options.auth?.explain?.(rejection(context, response));
    if (explanation instanceof Promise) explanation.catch(() => undefined);
    return typeof explanation === "string" ? explanation : undefined;
  } catch (error) {
    log(settings.logger, "warn", () => context.redactor().url(`The auth provider failed to explain a rejection: ${causeMessage(error)}`));
    return undefined;
  }
}

function rejection(context: RequestContext, { response, text }: RawResponse): Rejection {
  return { status: response.status, headers: response.headers, body: text, sent: context.sent };
}
