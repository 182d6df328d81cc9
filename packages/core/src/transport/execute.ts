import { sleep } from "../async/sleep.ts";
import type { Interruption } from "../async/with-timeout.ts";
import type { PlatformClientError } from "../errors/errors.ts";
import { emit } from "../hooks.ts";
import { log } from "../logger.ts";
import { attempt, requestEvent } from "./attempt.ts";
import type { AttemptResult, RawResponse } from "./attempt.ts";
import { fromAttempt, fromLimit, fromStatus } from "./create-error.ts";
import { maxRedirects, resolveRedirect } from "./redirect.ts";
import { refreshCredentials } from "./refresh-credentials.ts";
import type { RequestContext } from "./request-context.ts";
import { retryDelay } from "./retry.ts";

/** How a request ended: with a response, or with an error. An error about a status has the response too. */
export type Outcome =
  | { readonly response: RawResponse; readonly error?: undefined }
  | { readonly response?: RawResponse | undefined; readonly error: PlatformClientError };

/**
 * Sends a request: makes attempts until one succeeds, cannot be retried, or a limit is reached. Never throws.
 *
 * @param context The request.
 * @returns The response, or the error.
 */
export async function execute(context: RequestContext): Promise<Outcome> {
  // The first attempt has a function of its own: many calls wait here at the same time, and the loop below would take more memory for each.
  const result = await attempt(context);
  const { budget } = context.parts.settings;
  return result.response?.response.ok === true && (budget === undefined || budget.taken === 0)
    ? { response: result.response }
    : recover(context, result);
}

async function recover(context: RequestContext, first: AttemptResult): Promise<Outcome> {
  const { descriptor } = context.parts.operation;
  const { hooks, logger } = context.parts.settings;
  const { retry } = context.parts.options;
  const budget = retry.budget === false ? undefined : context.parts.settings.budget;
  let refreshed = false;
  let redirects = 0;
  let cost = 0;
  let result = first;
  for (let tries = 1; ; tries += 1, result = await attempt(context)) {
    const { response } = result;
    if (response !== undefined) {
      const { ok, status } = response.response;
      if (ok) {
        budget?.giveBack(cost);
        return { response };
      }
      const redirect = resolveRedirect(response.response, descriptor, context.url, redirects >= maxRedirects);
      if (redirect !== undefined) {
        if ("refused" in redirect)
          return { response, error: fromStatus(context, response, { code: "redirect_refused", note: redirect.refused }) };
        redirects += 1;
        context.url = redirect.url;
        tries -= 1;
        continue;
      }
      if ((status === 401 || status === 403) && !refreshed) {
        const refresh = await refreshCredentials(context, response);
        if (refresh.failed !== undefined) return { error: fromAttempt(context, refresh) };
        if (refresh.worthwhile) {
          refreshed = true;
          tries -= 1;
          continue;
        }
      }
      if (descriptor.response.fromStatus !== undefined && status in descriptor.response.fromStatus) {
        budget?.giveBack(cost);
        return { response };
      }
    }
    const error = response === undefined ? fromAttempt(context, result) : fromStatus(context, response);
    const delay = retryDelay(retry, tries, error.retryAfter);
    if (!error.retryable || tries >= retry.maxAttempts || !canWait(context, delay, error.retryAfter)) return { response, error };
    if (budget !== undefined) {
      const taken = budget.take(error.status === 429);
      if (taken === undefined) return { response, error: withoutBudget(error) };
      cost = taken;
    }
    emit(hooks, "onRetry", () => ({ ...requestEvent(context), delay, error }), logger);
    log(logger, "info", () => `${error.message}; next attempt in ${Math.round(delay)} ms`);
    const interruption = await waitFor(delay, context);
    if (interruption !== undefined) {
      budget?.giveBack(cost);
      return { error: fromLimit(context, interruption) };
    }
  }
}

function withoutBudget(error: PlatformClientError): PlatformClientError {
  error.message += "; not retried: the retry budget of this client is used up";
  return error;
}

async function waitFor(delay: number, context: RequestContext): Promise<Interruption | undefined> {
  try {
    await sleep(delay, context.limits);
    return undefined;
  } catch (interruption) {
    return interruption as Interruption;
  }
}

function canWait(context: RequestContext, delay: number, asked: number | undefined): boolean {
  if (asked !== undefined && asked > context.parts.options.retry.maxRetryAfter) return false;
  const { deadlineAt } = context.limits;
  return deadlineAt === undefined || performance.now() + delay < deadlineAt;
}
