import type { Fetch, Hooks } from "@platform-clients/core";

/** The server to read from, and what observes the calls. */
export interface Source {
  readonly baseUrl: string;
  /** A bearer token. Default: none. */
  readonly token?: string;
  readonly fetch: Fetch;
  readonly hooks: Hooks;
}
