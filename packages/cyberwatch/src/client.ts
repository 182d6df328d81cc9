import { ConfigurationError, createClient } from "@platform-clients/core";
import type { AuthProvider, CallOptions, ClientOptions, NoArguments, PlatformClient } from "@platform-clients/core";

import { optionOrVariable } from "./environment.ts";
import { cyberwatchOperations } from "./generated/operations.ts";
import type { CyberwatchOperations } from "./generated/operations.ts";
import type { paths } from "./generated/schema.ts";
import { pingCall } from "./ping-call.ts";
import type { PingCall } from "./ping-call.ts";
import { dropsDate, signatureAuth } from "./signature.ts";

/** What a Cyberwatch client is made with. What is left out comes from the environment, read when the client is made. */
export interface CyberwatchClientOptions extends Omit<ClientOptions, "baseUrl"> {
  /**
   * Where the instance is, e.g. `"https://cyberwatch.example.com"`; `/api/v2` is put behind it. A path is kept, and signed with the rest; a
   * trailing slash makes no difference. Default: `CBW_API_URL` in the environment.
   */
  baseUrl?: string | undefined;
  /** The access id of the API key. Default: `CBW_API_KEY` in the environment. */
  apiKey?: string | undefined;
  /** The secret of the API key, as Cyberwatch shows it. Default: `CBW_SECRET_KEY` in the environment. */
  secretKey?: string | undefined;
  /** Milliseconds since the epoch, for the date that is signed. Default `Date.now`. */
  clock?: (() => number) | undefined;
  /** Another way to authenticate, instead of the key pair. */
  auth?: AuthProvider | undefined;
}

/** One method for each Cyberwatch operation. */
export interface CyberwatchMethods extends Omit<CyberwatchOperations, "ping"> {
  /**
   * Check that the instance answers and accepts the credentials.
   *
   * Awaited, it is `true` for status 200, and `false` for any other status, when no reply came in time, or when the reply makes no sense.
   * `.result()` gives the reason, and `.withResponse()` the reply.
   *
   * `GET /api/v2/ping` (Python: `ping`)
   *
   * @param args None.
   * @param options Signal, timeout, deadline, retries and headers of this call.
   * @returns Whether the credentials are good.
   * @throws {ConfigurationError} When an argument or option cannot work.
   * @throws {AbortedError} When the signal fired.
   */
  ping(args?: NoArguments, options?: CallOptions): PingCall;
}

/** One method for each Cyberwatch operation, and `raw`. */
export type CyberwatchClient = PlatformClient<CyberwatchMethods, paths>;

/**
 * Makes a client for the Cyberwatch API, version 2. No request is sent.
 *
 * @param options Base URL, key pair and limits. Default: all from the environment.
 * @returns The client.
 * @throws {ConfigurationError} When an option is missing or cannot work, or in a browser, which cannot send the signed `Date`.
 */
export function createCyberwatchClient(options: CyberwatchClientOptions = {}): CyberwatchClient {
  const { apiKey, auth, clock = Date.now, secretKey, ...others } = options;
  const settings = { ...others, baseUrl: optionOrVariable("baseUrl", options.baseUrl, "CBW_API_URL") };
  if (auth !== undefined) return withPing(createClient(cyberwatchOperations, settings, { auth }));
  if (options.fetch === undefined && dropsDate()) throw forbiddenDate();
  const keys = {
    apiKey: optionOrVariable("apiKey", apiKey, "CBW_API_KEY"),
    secretKey: optionOrVariable("secretKey", secretKey, "CBW_SECRET_KEY"),
  };
  return withPing(createClient(cyberwatchOperations, settings, { auth: signatureAuth({ ...keys, clock }) }));
}

type Plain = PlatformClient<CyberwatchOperations, paths>;

// Puts our own `ping` over the operation.
function withPing(client: Plain): CyberwatchClient {
  const ask = client.ping.bind(client);
  return Object.assign<Omit<Plain, "ping">, Pick<CyberwatchMethods, "ping">>(client, {
    ping: (args, options) => pingCall(ask(args, options)),
  });
}

function forbiddenDate(): ConfigurationError {
  const message =
    "cyberwatch: every request carries a signed `Date` header, which browsers do not let a page set. Call Cyberwatch from a server, or give a `fetch` that can send it.";
  return new ConfigurationError(message, { platform: "cyberwatch" });
}
