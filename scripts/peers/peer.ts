/** What a peer needs to run. */
export interface PeerContext {
  /**
   * Returns a Python with packages, in a virtual environment that is kept between runs.
   *
   * @param requirements What pip installs, e.g. `["im-squonk2-client==6.1.0"]`.
   * @param minors The minor versions of Python 3 that the packages run with, the preferred one first. Default: 12, 13, 14.
   * @returns The path of its executable.
   * @throws {NotAvailable} When there is no Python, or the packages cannot be installed.
   */
  python(requirements: readonly string[], minors?: readonly number[]): Promise<string>;
}

/** The reason why a peer cannot be run on this machine. */
export class NotAvailable extends Error {}

/** A request of ours that differs from that of the peer on purpose. */
export interface Difference {
  /** The operation or the step. */
  readonly name: string;
  /** What differs, and why. */
  readonly why: string;
}

/** What came out of a run with a peer. */
export interface PeerResult {
  /** The steps whose requests and results are the same. */
  readonly same: number;
  /** The steps that differ as they should. */
  readonly different: readonly Difference[];
  /** What differs although it should not, or went wrong. The run fails if there is any. */
  readonly faults: readonly string[];
}

/** Another client of a platform, which is run beside ours. */
export interface Peer {
  /** The platform's short name. */
  readonly platform: string;
  /** The package with its version, e.g. `"im-squonk2-client 6.1.0"`. */
  readonly name: string;
  /** What both are run against, e.g. `"a recorder"` or `"the mock server"`. */
  readonly against: string;
  /** Runs the peer and our client, and compares them. */
  run(context: PeerContext): Promise<PeerResult>;
}
