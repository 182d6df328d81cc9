import {
  backoff,
  isAbortedError,
  isApiError,
  isConfigurationError,
  isPlatformClientError,
  isResponseFormatError,
  isTimeoutError,
} from "@platform-clients/core";
import type { Uuid } from "@platform-clients/core";
import { Deadline } from "@platform-clients/core/flows";
import type { DeadlineOptions } from "@platform-clients/core/flows";

import type { AgentMethodCall } from "../../generated/models.ts";
import { operation } from "./options.ts";
import type { AgentSettings } from "./options.ts";

/**
 * Polls the server for calls, once.
 *
 * @param settings The session's settings.
 * @param sid Id of the session.
 * @param isNew Whether the server may not know the session. It then responds at once.
 * @param signal Ends the poll.
 * @returns The calls; an empty array if there was none within the hold time.
 * @throws {PlatformClientError} When the poll fails.
 */
export async function pollCalls(
  settings: AgentSettings,
  sid: Uuid,
  isNew: boolean,
  signal: AbortSignal,
): Promise<readonly AgentMethodCall[]> {
  const { client, environment: tid, endpointNames, nodeName: nodename, pollTimeout: timeout } = settings;
  const args = { tid, sid, endpoint_names: [...endpointNames], nodename, ...(isNew && { no_hang: true }) };
  try {
    const body: { method_calls?: unknown } | null | undefined = await client.heartbeat(args, {
      signal,
      timeout,
      deadline: Infinity,
      retry: false,
    });
    return Array.isArray(body?.method_calls) ? (body.method_calls as AgentMethodCall[]) : [];
  } catch (error) {
    if (isResponseFormatError(error) && error.status === 200 && error.body === "") return [];
    throw error;
  }
}

/**
 * Tells whether retrying cannot help: an option is invalid, the environment does not exist, or the credentials are rejected.
 *
 * @param error What a poll threw.
 * @returns Whether it ends the session.
 */
export function isPermanent(error: unknown): boolean {
  if (isConfigurationError(error)) return true;
  return isApiError(error) && error.status >= 400 && error.status < 500 && error.status !== 408 && error.status !== 429;
}

/** The longest delay that a server can ask for, in milliseconds. */
const maxRetryAfter = 60_000;

/**
 * Computes the delay before the next poll: exponential backoff, but at least what the server asked for.
 *
 * @param settings The session's settings.
 * @param failures How many polls have failed in a row.
 * @param error The error of the last one.
 * @returns Milliseconds.
 */
export function reconnectDelay(settings: AgentSettings, failures: number, error?: unknown): number {
  const asked = isPlatformClientError(error) ? Math.min(error.retryAfter ?? 0, maxRetryAfter) : 0;
  return Math.max(asked, backoff(settings, failures));
}

/** The longest delay of a timer, in milliseconds. */
const longestDelay = 2 ** 31 - 1;

/**
 * Waits.
 *
 * @param delay Milliseconds.
 * @param signal Ends the wait.
 * @returns When the time has passed or the signal has fired; no timer is left.
 */
export function pause(delay: number, signal: AbortSignal): Promise<void> {
  return untilLimit({ signal }, (deadline) => deadline.sleep(Math.min(delay, longestDelay)));
}

/**
 * Waits for work until a limit is reached.
 *
 * @param limits The limits.
 * @param wait Waits for the work.
 * @returns When the work is done or a limit is reached; no timer is left.
 */
export async function untilLimit(limits: DeadlineOptions, wait: (deadline: Deadline) => Promise<unknown>): Promise<void> {
  try {
    await wait(new Deadline(operation, limits));
  } catch (error) {
    if (!isAbortedError(error) && !isTimeoutError(error)) throw error;
  }
}
