import { platforms } from "./platforms.ts";

/** The root of every error that {@link startMock} throws. Branch on the class, or on the stable `code`. */
export class MockError extends Error {
  override readonly name: string = "MockError";
  /** Stable machine-readable name of the failure. */
  readonly code: string;

  /**
   * @param code Stable machine-readable name of the failure.
   * @param message What went wrong, and what to do.
   * @param cause What lies underneath.
   */
  constructor(code: string, message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.code = code;
  }
}

/** There is no platform of that name. `code: "unknown_platform"`. */
export class UnknownPlatformError extends MockError {
  override readonly name = "UnknownPlatformError";

  /** @param platform The name that was asked for. */
  constructor(platform: string) {
    super("unknown_platform", `Unknown platform "${platform}". Known are ${platforms.join(", ")}.`);
  }
}

/** The spec's root file cannot be read. `code: "spec_not_found"`. */
export class SpecNotFoundError extends MockError {
  override readonly name = "SpecNotFoundError";

  /**
   * @param message Where the spec was looked for, and what to do.
   * @param cause What lies underneath.
   */
  constructor(message: string, cause?: unknown) {
    super("spec_not_found", message, cause);
  }
}

/** The spec was read, but no mock can be made of it. `code: "spec_invalid"`. */
export class InvalidSpecError extends MockError {
  override readonly name = "InvalidSpecError";

  /**
   * @param message Which spec it is, and what is wrong with it.
   * @param cause What lies underneath.
   */
  constructor(message: string, cause?: unknown) {
    super("spec_invalid", message, cause);
  }
}

/** The mock cannot listen on that host and port. `code: "listen_failed"`. */
export class ListenError extends MockError {
  override readonly name: string = "ListenError";
  /** The host that was asked for. */
  readonly host: string;
  /** The port that was asked for. */
  readonly port: number;

  /**
   * @param message What went wrong, and what to do.
   * @param address The host and port that were asked for.
   * @param cause What lies underneath.
   * @param code Stable machine-readable name of the failure.
   */
  constructor(message: string, address: { host: string; port: number }, cause?: unknown, code = "listen_failed") {
    super(code, message, cause);
    this.host = address.host;
    this.port = address.port;
  }
}

/** Another program listens on that port. `code: "port_taken"`. */
export class PortTakenError extends ListenError {
  override readonly name = "PortTakenError";

  /**
   * @param address The host and port that were asked for.
   * @param cause What lies underneath.
   */
  constructor(address: { host: string; port: number }, cause?: unknown) {
    const what = `Port ${address.port} on ${address.host} is taken.`;
    const mend = "Stop the program that listens there, or choose another port (0 takes any free one).";
    super(`${what} ${mend}`, address, cause, "port_taken");
  }
}
