import { configurationError, createClient } from "@platform-clients/core";
import type { ClientOptions, PlatformClient } from "@platform-clients/core";

import { explainMissing } from "../flows/explain-missing.ts";
import { optionOrVariable } from "../models/environment.ts";
import { cyberwatchV3Auth } from "./auth.ts";
import type { CyberwatchV3Credentials } from "./auth.ts";
import { cyberwatchDescriptors, cyberwatchFeatures } from "./generated/descriptors.ts";
import type { CyberwatchOperations } from "./generated/operations.ts";

/**
 * The options of a client for version 3: those of version 2, and how the key pair is used. The base URL and the key pair default to the environment,
 * which is read when the client is created.
 */
export interface CyberwatchClientOptions extends Omit<ClientOptions, "baseUrl">, CyberwatchV3Credentials {
  /**
   * The address of the instance, e.g. `"https://cyberwatch.example.com"`, without `/api/v3`. A path is kept, and is part of what is signed; a
   * trailing slash makes no difference. Default: `CBW_API_URL` in the environment.
   */
  baseUrl?: string | undefined;
  /** The `per_page` of lists whose call has none: the number of items in a page, at least 1. The maximum of servers is unknown. Default: 100. */
  perPage?: number | undefined;
}

/** A client for version 3: one method for each operation. */
export type CyberwatchClient = PlatformClient<CyberwatchOperations>;

/**
 * Creates a client for the Cyberwatch API, version 3. No request is sent.
 *
 * @param options Base URL, credentials and limits. Default: base URL and key pair from the environment.
 * @returns The client.
 * @throws {ConfigurationError} When an option is missing or invalid, `auth` is given together with a key, or in a browser with the scheme `"hmac"`:
 * it cannot send the signed `Date`.
 */
export function createCyberwatchClient(options: CyberwatchClientOptions = {}): CyberwatchClient {
  const { perPage = 100 } = options;
  if (!Number.isSafeInteger(perPage) || perPage < 1)
    throw configurationError("cyberwatch", "`perPage` must be an integer of at least 1: the number of items in a page.");
  const baseUrl = optionOrVariable("baseUrl", options.baseUrl, "CBW_API_URL");
  return createClient<CyberwatchOperations, Pick<CyberwatchOperations, "ping">>(
    cyberwatchDescriptors,
    { ...options, baseUrl },
    {
      ...cyberwatchFeatures,
      platform: "cyberwatch",
      optionNames: ["apiKey", "secretKey", "clock", "scheme", "perPage"],
      auth: cyberwatchV3Auth(options),
      defaults: { perPage },
      extend: (operations) => explainMissing(operations, ["ping"], "2", "@platform-clients/cyberwatch"),
    },
  );
}
