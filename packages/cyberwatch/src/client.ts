import { createClient } from "@platform-clients/core";
import type { ClientOptions, PlatformClient } from "@platform-clients/core";

import { cyberwatchAuth } from "./auth.ts";
import type { CyberwatchCredentials } from "./auth.ts";
import { explainMissing } from "./flows/explain-missing.ts";
import { cyberwatchDescriptors, cyberwatchFeatures } from "./generated/descriptors.ts";
import type { CyberwatchOperations } from "./generated/operations.ts";
import { optionOrVariable } from "./models/environment.ts";

/**
 * The options of a Cyberwatch client. The base URL and the key pair default to the environment, which is read when the client is created. Keys
 * can be functions, which are called for each attempt, and once more after a 401.
 */
export interface CyberwatchClientOptions extends Omit<ClientOptions, "baseUrl">, CyberwatchCredentials {
  /**
   * The address of the instance, e.g. `"https://cyberwatch.example.com"`, without `/api/v2`. A path is kept, and is part of what is signed; a
   * trailing slash makes no difference. Default: `CBW_API_URL` in the environment.
   */
  baseUrl?: string | undefined;
}

/** The operations that every server of version 2 has, whatever its data. */
const landmarks = ["ping", "servers", "remoteAccesses", "groups"] as const satisfies (keyof CyberwatchOperations)[];

/** A Cyberwatch client: one method for each operation. */
export type CyberwatchClient = PlatformClient<CyberwatchOperations>;

/**
 * Creates a client for the Cyberwatch API, version 2. No request is sent.
 *
 * @param options Base URL, credentials and limits. Default: base URL and key pair from the environment.
 * @returns The client.
 * @throws {ConfigurationError} When an option is missing or invalid, `auth` is given together with a key, or in a browser, which cannot send the
 * signed `Date`.
 */
export function createCyberwatchClient(options: CyberwatchClientOptions = {}): CyberwatchClient {
  const baseUrl = optionOrVariable("baseUrl", options.baseUrl, "CBW_API_URL");
  return createClient<CyberwatchOperations, Pick<CyberwatchOperations, (typeof landmarks)[number]>>(
    cyberwatchDescriptors,
    { ...options, baseUrl },
    {
      ...cyberwatchFeatures,
      platform: "cyberwatch",
      optionNames: ["apiKey", "secretKey", "clock"],
      auth: cyberwatchAuth(options),
      extend: (operations) => explainMissing(operations, landmarks, "3", "@platform-clients/cyberwatch/v3"),
    },
  );
}
