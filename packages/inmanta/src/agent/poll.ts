import { isApiError, isConfigurationError, isPlatformClientError, isResponseFormatError } from "@platform-clients/core";
import type { Uuid } from "@platform-clients/core";

import type { AgentMethodCall } from "../generated/types.ts";
import type { AgentSettings } from "./options.ts";

/**
 * Asks the server for calls.
 *
 * @param settings The session's settings.
 * @param sid Id of the session.
 * @param fresh Whether the server may not know the session: it then answers at once.
 * @param signal Ends the poll.
 * @returns The calls; none when the hold time ran out.
 * @throws {PlatformClientError} When the poll fails.
 */
export async function poll(settings: AgentSettings, sid: Uuid, fresh: boolean, signal: AbortSignal): Promise<readonly AgentMethodCall[]> {
  const { client, environment: tid, endpointNames, nodeName: nodename, pollTimeout: timeout } = settings;
  const args = { tid, sid, endpoint_names: [...endpointNames], nodename, ...(fresh && { no_hang: true }) };
  try {
    const reply: { method_calls?: unknown } | null | undefined = await client.heartbeat(args, {
      signal,
      timeout,
      deadline: Infinity,
      retry: false,
    });
    return Array.isArray(reply?.method_calls) ? (reply.method_calls as AgentMethodCall[]) : [];
  } catch (error) {
    if (isResponseFormatError(error) && error.status === 200 && error.body === "") return [];
    throw error;
  }
}

/**
 * Tells what trying again cannot mend: options that cannot work, a missing environment, refused credentials.
 *
 * @param error What a poll threw.
 * @returns Whether it ends the session.
 */
export function isHopeless(error: unknown): boolean {
  if (isConfigurationError(error)) return true;
  return isApiError(error) && error.status >= 400 && error.status < 500 && error.status !== 408 && error.status !== 429;
}

/** The longest wait that a server may ask for, in milliseconds. */
const longestAsked = 60_000;

/**
 * @param settings The session's settings.
 * @param failures How many polls in a row have failed.
 * @param error How the last one failed.
 * @returns Milliseconds to wait: full jitter over an exponentially growing bound, and no less than what the server asked for.
 */
export function reconnectDelay(settings: AgentSettings, failures: number, error?: unknown): number {
  const asked = isPlatformClientError(error) ? Math.min(error.retryAfter ?? 0, longestAsked) : 0;
  return Math.max(asked, Math.random() * Math.min(settings.maxDelay, settings.minDelay * 2 ** (failures - 1)));
}

/**
 * Waits.
 *
 * @param delay Milliseconds.
 * @param signal Ends the wait.
 * @returns When the time is over or the signal has fired; no timer is left.
 */
export function pause(delay: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve();
    const end = (): void => {
      clearTimeout(timer);
      signal.removeEventListener("abort", end);
      resolve();
    };
    const timer = setTimeout(end, delay);
    signal.addEventListener("abort", end, { once: true });
  });
}
