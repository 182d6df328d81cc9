import { bearerAuth, configurationError, createClient } from "@platform-clients/core";
import type { ClientOptions } from "@platform-clients/core";

import { squonk2Auth } from "./auth.ts";
import type { Squonk2Credentials } from "./auth.ts";
import { extend } from "./flows/extend.ts";
import { deadlineOf, replaceDefaultDeadline, uploadsOf } from "./flows/limits.ts";
import type { Squonk2Methods } from "./flows/methods.ts";
import { sendBlob } from "./flows/send-blob.ts";
import type { SendFile } from "./flows/send-blob.ts";
import { Server } from "./flows/server.ts";
import type { FetchFor } from "./flows/server.ts";
import { squonk2Descriptors, squonk2Features } from "./generated/descriptors.ts";
import type { Squonk2Operations } from "./generated/operations.ts";
import { readApiUrl } from "./models/api-url.ts";

/** The options of a Squonk2 client. */
export interface Squonk2ClientOptions extends Omit<ClientOptions, "baseUrl">, Squonk2Credentials {
  /**
   * The address of the Account Server, e.g. `"https://squonk.example.com/account-server-api"`. A trailing slash makes no difference. Default: the
   * environment variable `SQUONK2_ASAPI_URL`, read when the client is created. Without either, calls fail with a `ConfigurationError` until
   * `setApiUrl` is called.
   */
  baseUrl?: string | undefined;
  /** Milliseconds for each attempt, response body included; `false` for no limit. Default 30,000; for the content of an asset no limit. */
  timeout?: number | false | undefined;
  /**
   * Milliseconds for the whole call: all attempts and waits. Default 4,000 if neither the client nor the call sets `timeout` or `deadline`; for
   * the content of an asset no limit.
   */
  deadline?: number | undefined;
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
 * The access token, which is the first argument of the methods in Python, is the option `token` of a call: `client.getAccount({}, { token })`.
 * Calls without it use the credentials of the client.
 *
 * @typeParam FileInput What is accepted as the file of an asset.
 */
export interface Squonk2Client<FileInput extends {} = Blob>
  extends Omit<Squonk2Operations, keyof Squonk2Methods>, Squonk2Methods<FileInput> {}

/** What differs between runtimes. */
export interface Runtime<FileInput> {
  /** Returns the fetch function for a server, or `undefined` for that of the call or the client. */
  readonly fetchFor: FetchFor;
  /** Sends the file of an asset. */
  readonly sendFile: SendFile<FileInput>;
}

const creation = "squonk2.createSquonk2Client";

/**
 * Creates a client for the Account Server, for any runtime. No request is sent.
 *
 * @param options Base URL, credentials and limits. `baseUrl` and `verifySslCert` default to the environment.
 * @returns The client.
 * @throws {ConfigurationError} When an option is invalid, or certificates are not to be verified (only supported on Node). Not when the URL is
 *   missing: then calls fail until `setApiUrl` is called.
 */
export function createSquonk2Client(options: Squonk2ClientOptions = {}): Squonk2Client {
  return createClientFor(options, {
    sendFile: sendBlob,
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
  const { fetchFor, sendFile } = runtime;
  const auth = squonk2Auth(creation, options);
  const server = new Server(creation, readApiUrl(creation, options), fetchFor);
  return createClient(
    squonk2Descriptors,
    { ...options, baseUrl: server.apiUrl.baseUrl, deadline: deadlineOf(options) },
    {
      ...squonk2Features,
      platform: "squonk2",
      optionNames: ["verifySslCert"],
      auth,
      tokenAuth: bearerAuth,
      connection: () => server.connection,
      extend: (all: Squonk2Operations) => {
        const operations = replaceDefaultDeadline(all, options);
        const uploads = uploadsOf(all, options);
        return { ...operations, ...extend({ operations, uploads, server, sendFile, deadline: options.deadline }) };
      },
    },
  );
}
