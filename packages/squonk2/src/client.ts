import { assemble } from "./assemble.ts";
import { fault } from "./checks.ts";
import { openBlob } from "./flows/asset-form.ts";
import type { Squonk2Client } from "./methods.ts";
import type { Squonk2ClientOptions } from "./options.ts";

/**
 * Makes a client for the Account Server, for any runtime. No request is sent.
 *
 * @param options Base URL, token and limits. What is left out of `baseUrl` and `verifySslCert` comes from the environment.
 * @returns The client.
 * @throws {ConfigurationError} When an option cannot work, no URL is known, or certificates shall not be verified (only Node can do that).
 */
export function createSquonk2Client(options: Squonk2ClientOptions = {}): Squonk2Client {
  return assemble(options, {
    openFile: openBlob,
    fetchFor: ({ verifySslCert }) => {
      if (verifySslCert) return options.fetch;
      throw fault(
        "createSquonk2Client",
        'certificates shall not be verified (`verifySslCert: false`, or SQUONK2_ASAPI_VERIFY_SSL_CERT is something other than "yes"), which only Node can do: import createSquonk2Client from "@platform-clients/squonk2/node".',
      );
    },
  });
}
