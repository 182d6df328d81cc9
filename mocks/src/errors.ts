import { platforms } from "./platforms.ts";

/** The base class of every error that {@link startMock} throws. Check the class or the stable `code`. */
export class MockError extends Error {
  override readonly name: string = "MockError";
  /** Stable machine-readable error code. */
  readonly code: string;

  /**
   * @param code Stable machine-readable error code.
   * @param message What went wrong, and what to do.
   * @param cause The underlying error.
   */
  constructor(code: string, message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.code = code;
  }
}

/** The platform does not exist. `code: "unknown_platform"`. */
export class UnknownPlatformError extends MockError {
  override readonly name = "UnknownPlatformError";

  /** @param platform The requested name. */
  constructor(platform: string) {
    const known = `it must be one of ${platforms.join(", ")}`;
    super(
      "unknown_platform",
      `Unknown platform "${platform}": ${known}. Any other name needs a spec of its own: ${platform}=./openapi.yaml.`,
    );
  }
}

/** The spec's root file cannot be read. `code: "spec_not_found"`. */
export class SpecNotFoundError extends MockError {
  override readonly name = "SpecNotFoundError";

  /**
   * @param message Where the spec was expected, and what to do.
   * @param cause The underlying error.
   */
  constructor(message: string, cause?: unknown) {
    super("spec_not_found", message, cause);
  }
}

/** The spec was read, but cannot be mocked. `code: "spec_invalid"`. */
export class InvalidSpecError extends MockError {
  override readonly name = "InvalidSpecError";

  /**
   * @param message Which spec it is, and what is wrong with it.
   * @param cause The underlying error.
   */
  constructor(message: string, cause?: unknown) {
    super("spec_invalid", message, cause);
  }
}

/** The data that a mock starts with does not fit. `code: "data_invalid"`. */
export class InvalidDataError extends MockError {
  override readonly name = "InvalidDataError";

  /**
   * @param message What is wrong, and where.
   * @param cause The underlying error.
   */
  constructor(message: string, cause?: unknown) {
    super("data_invalid", message, cause);
  }
}

/** A fault cannot be planned as described. `code: "fault_invalid"`. */
export class InvalidFaultError extends MockError {
  override readonly name = "InvalidFaultError";

  /** @param message What is wrong, and what is accepted. */
  constructor(message: string) {
    super("fault_invalid", message);
  }
}

/** Another option of the mock has a value that it cannot have. `code: "option_invalid"`. */
export class InvalidOptionError extends MockError {
  override readonly name = "InvalidOptionError";

  /** @param message Which option it is, and what is accepted. */
  constructor(message: string) {
    super("option_invalid", message);
  }
}

/** The mock cannot listen on that host and port. `code: "listen_failed"`. */
export class ListenError extends MockError {
  override readonly name: string = "ListenError";
  /** The requested host. */
  readonly host: string;
  /** The requested port. */
  readonly port: number;

  /**
   * @param message What went wrong, and what to do.
   * @param address The requested host and port.
   * @param cause The underlying error.
   * @param code Stable machine-readable error code.
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
   * @param address The requested host and port.
   * @param cause The underlying error.
   */
  constructor(address: { host: string; port: number }, cause?: unknown) {
    const what = `Port ${address.port} on ${address.host} is taken.`;
    const remedy = "Stop the program that listens there, or choose another port (0 selects any free port).";
    super(`${what} ${remedy}`, address, cause, "port_taken");
  }
}
