import { bearerAuth, configurationError, createClient } from "@platform-clients/core";
import type { ClientOptions } from "@platform-clients/core";

import { squonk2Auth } from "./auth.ts";
import type { Squonk2Credentials } from "./auth.ts";
import { openBlob } from "./flows/assets.ts";
import type { OpenFile } from "./flows/assets.ts";
import { extend } from "./flows/extend.ts";
import type { Squonk2Methods } from "./flows/methods.ts";
import { Server } from "./flows/server.ts";
import type { FetchFor } from "./flows/server.ts";
import { squonk2Descriptors, squonk2Features } from "./generated/descriptors.ts";
import type { Squonk2Operations } from "./generated/operations.ts";
import { readApiUrl } from "./models/api-url.ts";

/** The options of a Squonk2 client. */
export interface Squonk2ClientOptions extends Omit<ClientOptions, "baseUrl">, Squonk2Credentials {
  /**
   * The address of the Account Server, e.g. `"https://squonk.example.com/account-server-api"`. A trailing slash makes no difference. Default: the
   * environment variable `SQUONK2_ASAPI_URL`, read when the client is created.
   */
  baseUrl?: string | undefined;
  /** Milliseconds for each attempt, response body included; `false` for no limit. Default 4,000. */
  timeout?: number | false | undefined;
  /**
   * Whether the server's certificate is verified. `false` requires the client of `@platform-clients/squonk2/node`. Default: the environment
   * variable `SQUONK2_ASAPI_VERIFY_SSL_CERT`, where only `yes`, in upper or lower case, means `true` (`true` and `1` do not). If it is not set,
   * `true`.
   */
  verifySslCert?: boolean | undefined;
}

/**
 * A Squonk2 client: one method for each operation of the Account Server and of the Python client.
 *
 * @typeParam FileInput What is accepted as the file of an asset.
 */
export interface Squonk2Client<FileInput extends {} = Blob>
  extends Omit<Squonk2Operations, keyof Squonk2Methods>, Squonk2Methods<FileInput> {}

/** What differs between runtimes. */
export interface Runtime<FileInput> {
  /** Returns the fetch function for a server, or `undefined` for that of the call or the client. */
  readonly fetchFor: FetchFor;
  /** Opens the file of an asset. */
  readonly openFile: OpenFile<FileInput>;
}

const creation = "squonk2.createSquonk2Client";

/**
 * Creates a client for the Account Server, for any runtime. No request is sent.
 *
 * @param options Base URL, credentials and limits. `baseUrl` and `verifySslCert` default to the environment.
 * @returns The client.
 * @throws {ConfigurationError} When an option is invalid, the URL is missing, or certificates are not to be verified (only supported on Node).
 */
export function createSquonk2Client(options: Squonk2ClientOptions = {}): Squonk2Client {
  return createClientFor(options, {
    openFile: openBlob,
    fetchFor: ({ verifySslCert }, operation) => {
      if (verifySslCert) return undefined;
      const fromEnvironment = operation === creation && options.verifySslCert === undefined;
      const text = '`verifySslCert: false` requires Node: import createSquonk2Client from "@platform-clients/squonk2/node".';
      const hint = ' The value is that of SQUONK2_ASAPI_VERIFY_SSL_CERT, where only "yes" means true.';
      throw configurationError(operation, fromEnvironment ? text + hint : text);
    },
  });
}

/**
 * Creates a client for a runtime. No request is sent.
 *
 * @typeParam FileInput What is accepted as the file of an asset.
 * @param options What the caller passed.
 * @param runtime What the runtime can do.
 * @returns The client.
 * @throws {ConfigurationError} When an option is invalid.
 */
export function createClientFor<FileInput extends {}>(
  options: Squonk2ClientOptions,
  runtime: Runtime<FileInput>,
): Squonk2Client<FileInput> {
  const { deadline, timeout = 4_000 } = options;
  const { fetchFor, openFile } = runtime;
  const auth = squonk2Auth(creation, options);
  const server = new Server(creation, readApiUrl(creation, options), fetchFor);
  return createClient(
    squonk2Descriptors,
    { ...options, baseUrl: server.apiUrl.baseUrl, timeout },
    {
      ...squonk2Features,
      platform: "squonk2",
      optionNames: ["verifySslCert"],
      auth,
      tokenAuth: bearerAuth,
      connection: () => server.connection,
      extend: (operations: Squonk2Operations) => extend({ operations, server, openFile, deadline }),
    },
  );
}
