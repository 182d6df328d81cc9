import { ConfigurationError, configurationError, parseBaseUrl } from "@platform-clients/core";
import type { Connection, Fetch } from "@platform-clients/core";

import type { ApiUrl } from "../models/api-url.ts";

/** Returns the fetch function for a server, or `undefined` for that of the call or the client. Throws when the server is not supported. */
export type FetchFor = (apiUrl: ApiUrl, operation: string) => Fetch | undefined;

/** The server of a client, which can change. A call uses the server that is set when it starts. */
export class Server {
  readonly #fetchFor: FetchFor;
  #apiUrl: ApiUrl;
  #connection: Connection | undefined;

  /**
   * @param operation The platform and the function, for errors.
   * @param apiUrl The first server. Without a URL, calls fail until there is one.
   * @param fetchFor Returns the fetch function for a server.
   * @throws {ConfigurationError} When the URL is invalid, or the server is not supported.
   */
  constructor(operation: string, apiUrl: ApiUrl, fetchFor: FetchFor) {
    this.#fetchFor = fetchFor;
    this.#connection = this.#connect(operation, apiUrl);
    this.#apiUrl = apiUrl;
  }

  /** @returns The current server. */
  get apiUrl(): ApiUrl {
    return this.#apiUrl;
  }

  /**
   * Returns how to reach the current server.
   *
   * @returns Its connection.
   * @throws {ConfigurationError} When the client has no URL.
   */
  get connection(): Connection {
    if (this.#connection !== undefined) return this.#connection;
    throw new ConfigurationError(
      "The API URL is missing: pass the option `baseUrl`, set SQUONK2_ASAPI_URL before the client is created, or call `setApiUrl` before the first call.",
    );
  }

  /**
   * Changes the server.
   *
   * @param operation The platform and the function, for errors.
   * @param apiUrl The new server.
   * @throws {ConfigurationError} When the URL is empty or invalid, or the server is not supported. The server then does not change.
   */
  change(operation: string, apiUrl: ApiUrl): void {
    if (apiUrl.baseUrl === "") throw configurationError(operation, "The URL is empty. Pass the address of the Account Server.");
    this.#connection = this.#connect(operation, apiUrl);
    this.#apiUrl = apiUrl;
  }

  /**
   * Keeps the current server for a call that starts later.
   *
   * @returns Starts a call with the kept server.
   */
  keep(): <Started>(start: () => Started) => Started {
    const kept = this.#connection;
    return (start) => {
      const current = this.#connection;
      this.#connection = kept;
      try {
        return start();
      } finally {
        this.#connection = current;
      }
    };
  }

  #connect(operation: string, apiUrl: ApiUrl): Connection | undefined {
    const fetch = this.#fetchFor(apiUrl, operation);
    return apiUrl.baseUrl === "" ? undefined : { baseUrl: parseBaseUrl(apiUrl.baseUrl, "squonk2"), fetch };
  }
}
