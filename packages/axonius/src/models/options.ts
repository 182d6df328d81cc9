import type { ClientOptions } from "@platform-clients/core";

/** The options of an Axonius client without its credentials. */
export interface AxoniusOptions extends ClientOptions {
  /**
   * The address of the instance: `"https://axonius.example.com"`, or only host or host:port, which mean https. `http://` must be explicit; a
   * warning is then logged, unless the host is this machine. Path, query and fragment are dropped.
   */
  baseUrl: string;
  /** Returns milliseconds, for the age of labels and feature flags. Default: `Date.now`. */
  clock?: (() => number) | undefined;
}
