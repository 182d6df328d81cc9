import { InvalidOptionError, SpecNotFoundError, UnknownPlatformError } from "./errors.ts";
import { FaultPlan } from "./faults/fault-plan.ts";
import type { MockFaults } from "./faults/fault-plan.ts";
import { parseKind, parseRandomFault } from "./faults/fault.ts";
import type { RandomFault } from "./faults/fault.ts";
import { loadModel } from "./models.ts";
import { isPlatform } from "./platforms.ts";
import type { Platform } from "./platforms.ts";
import { loadOperations, nameOf, readOperations } from "./prism/load-operations.ts";
import type { Operations } from "./prism/load-operations.ts";
import type { Spec } from "./spec.ts";
import { checkBasePath } from "./server/base-path.ts";
import type { Exchange, OperationCoverage, RecordedRequest } from "./server/exchanges.ts";
import { createFetch } from "./server/in-process-fetch.ts";
import { listen } from "./server/listen.ts";
import type { Listener } from "./server/listen.ts";
import { MockServer } from "./server/mock-server.ts";
import { availablePlatforms, preparedOperations, specLocation } from "./spec-location.ts";
import { defaultStart } from "./state/clock.ts";
import { LiveModel } from "./state/live-model.ts";
import { loadData } from "./state/load-data.ts";
import { watchSpec } from "./watch-spec.ts";

/** How to start a mock. */
export interface MockOptions {
  /** Port to listen on, 0 to 65535, or `false` to serve only `mock.fetch`. Default: 0, any free port. */
  port?: number | false | undefined;
  /** Name or address to listen on. Default: `127.0.0.1`, this machine only. */
  host?: string | undefined;
  /** Path before every path of the spec, e.g. `/account-server-api`. Default: none. */
  basePath?: string | undefined;
  /** Respond with the spec's examples instead of keeping a state. Default: `false`. */
  examples?: boolean | undefined;
  /** Create responses from the schemas instead of keeping a state or sending examples. Default: `false`. */
  dynamic?: boolean | undefined;
  /** Another OpenAPI spec: path or URL of a `.yaml` or `.json` file, or the document. Default: the platform's own spec. */
  spec?: Spec | undefined;
  /** Read the spec again whenever its file, or one beside or below it, changes. Only for a spec in a file. Default: `false`. */
  watch?: boolean | undefined;
  /** The data to start with, or the path of a JSON file: any of the properties that `GET /__mock/state` returns. Default: example data. */
  data?: string | Readonly<Record<string, unknown>> | undefined;
  /** Determines ids and random faults. Default: `"1"`. */
  seed?: string | number | undefined;
  /**
   * Where the clock of the state starts (a date, or an ISO 8601 text), or `"now"` for the clock of this machine. Unless it is `"now"`, the
   * clock moves on by one second with each request. Default: `2026-01-01T00:00:00.000Z`.
   */
  clock?: Date | string | undefined;
  /**
   * The credentials that requests must have: a bearer token, or key and secret with a colon between them (Axonius, Cyberwatch). Default: any
   * for tokens and keys; for the signatures of Cyberwatch see the README.
   */
  token?: string | undefined;
  /** Milliseconds before each response. Default: 0. */
  latency?: number | undefined;
  /** Up to this many milliseconds are added to the latency, or subtracted, at random. Default: 0. */
  jitter?: number | undefined;
  /** Faults at random: kind and rate (`{ kind: 503, rate: 0.1 }`), or both as text (`"reset:0.02"`). Default: none. */
  faults?: readonly (RandomFault | string)[] | undefined;
  /** Called after each response has been created, e.g. to log it. */
  onExchange?: ((exchange: Exchange) => void) | undefined;
  /** Called after the spec was read again because of `watch`, with the error if it cannot be used. The mock then keeps the previous spec. */
  onReload?: ((error: Error | undefined) => void) | undefined;
}

/** A running mock server. */
export interface Mock extends AsyncDisposable {
  /** The platform that it mocks, or the name that was given with a spec. */
  readonly platform: string;
  /** Its URL without a trailing slash, e.g. `http://127.0.0.1:4010`. Without a port: one that only `mock.fetch` knows. */
  readonly url: string;
  /** How many operations it serves. */
  readonly operations: number;
  /**
   * Calls the mock without a network. Pass it as the `fetch` of a client. The origin of the URL does not matter.
   */
  readonly fetch: typeof fetch;
  /** The latest 10,000 requests, oldest first. */
  readonly requests: readonly RecordedRequest[];
  /** Lets requests fail. */
  readonly faults: MockFaults;
  /** The data of the mock, as JSON data that may be read and changed. `undefined` if it responds with examples. */
  readonly state: object | undefined;
  /** Lists every operation with the statuses that it sent. */
  coverage(): OperationCoverage[];
  /** Returns to the data, the time and the random faults of the start, and forgets requests and planned faults. */
  reset(): void;
  /** Stops it and closes open connections. Further calls have no effect. */
  close(): Promise<void>;
}

/**
 * Starts a mock server of one platform in this process. It checks credentials and requests against the spec. Behind it is a small state, so
 * that what was created can be read, changed and deleted; operations without state respond with the spec's examples.
 *
 * @param platform The platform's short name, or any name together with `options.spec`.
 * @param options Port, host, data, faults, another spec.
 * @returns The mock, ready for requests.
 * @throws {UnknownPlatformError} When the platform does not exist and there is no spec.
 * @throws {SpecNotFoundError} When the spec's file cannot be read.
 * @throws {InvalidSpecError} When the spec cannot be mocked.
 * @throws {InvalidDataError} When the data cannot be read or does not fit.
 * @throws {InvalidFaultError} When a fault does not exist.
 * @throws {InvalidOptionError} When another option has a value that it cannot have.
 * @throws {PortTakenError} When another program listens on that port.
 * @throws {ListenError} When the system rejects that host or port.
 */
export async function startMock(platform: Platform | (string & {}), options: MockOptions = {}): Promise<Mock> {
  const { dynamic = false, jitter = 0, latency = 0, onExchange } = options;
  const seed = String(options.seed ?? 1);
  const basePath = checkBasePath(options.basePath ?? "");
  const spec = options.spec ?? ownSpec(platform);
  const operations = await operationsOf(platform, options.spec, spec);
  const names = (): Set<string> => new Set(server.operations.map((operation) => nameOf(operation)));
  const settings = {
    seed,
    latency: milliseconds("latency", latency),
    jitter: milliseconds("jitter", jitter),
    faults: randomFaults(options),
  };
  const faults = new FaultPlan(settings, names);
  const model = await createModel(platform, options, seed);
  const server: MockServer = new MockServer({ operations, model, faults, dynamic, onExchange });
  const listener = await startListener(server, options, basePath);
  const unwatch = options.watch === true ? watchSpec(spec, server, options.onReload) : undefined;
  const close = (): Promise<void> => {
    unwatch?.();
    return listener.close();
  };
  return {
    platform,
    url: listener.url,
    get operations() {
      return server.operations.length;
    },
    fetch: createFetch(server, basePath),
    get requests() {
      return server.log.requests;
    },
    faults,
    get state() {
      return server.state;
    },
    coverage: () => server.coverage(),
    reset: () => server.reset(),
    close,
    [Symbol.asyncDispose]: close,
  };
}

function startListener(server: MockServer, { host, port = 0 }: MockOptions, basePath: string): Promise<Listener> {
  if (port === false) return Promise.resolve({ url: `http://mock.invalid${basePath}`, close: () => Promise.resolve() });
  return listen(server, { host: host || "127.0.0.1", port, basePath });
}

async function createModel(platform: string, options: MockOptions, seed: string): Promise<LiveModel | undefined> {
  const { data, dynamic = false, examples = false, token } = options;
  const model = examples || dynamic || !isPlatform(platform) ? undefined : await loadModel(platform);
  if (model === undefined) {
    if (data !== undefined)
      throw new InvalidOptionError("`data` needs a mock with state: one of a platform, without `examples` and `dynamic`.");
    return undefined;
  }
  return new LiveModel(model, {
    seed,
    token,
    clock: clockStart(options.clock),
    data: data === undefined ? undefined : await loadData(data),
  });
}

// The operations of the platforms' own specs, which several mocks can share.
const ownOperations = new Map<Platform, Promise<Operations>>();

function operationsOf(platform: string, given: Spec | undefined, spec: Spec): Promise<Operations> {
  if (given !== undefined || !isPlatform(platform)) return loadOperations(spec);
  const known = ownOperations.get(platform);
  if (known !== undefined) return known;
  const prepared = preparedOperations(platform);
  const loaded = prepared === undefined ? loadOperations(spec) : readOperations(prepared);
  ownOperations.set(platform, loaded);
  loaded.catch(() => ownOperations.delete(platform));
  return loaded;
}

function ownSpec(platform: string): string {
  if (!isPlatform(platform)) throw new UnknownPlatformError(platform);
  const location = specLocation(platform);
  const available = availablePlatforms();
  if (available.includes(platform)) return location;
  throw new SpecNotFoundError(`${platform} has no spec: ${location} does not exist. Available: ${available.join(", ") || "none"}.`);
}

function clockStart(clock: Date | string = defaultStart): Date | "now" {
  if (clock === "now") return "now";
  const start = new Date(clock);
  if (!Number.isNaN(start.getTime())) return start;
  throw new InvalidOptionError(`The clock must be "now" or a date such as ${defaultStart}, not "${String(clock)}".`);
}

function milliseconds(name: string, value: number): number {
  if (Number.isFinite(value) && value >= 0) return value;
  throw new InvalidOptionError(`${name} must be a number of milliseconds, not ${value}.`);
}

function randomFaults({ faults = [] }: MockOptions): RandomFault[] {
  return faults.map((fault) => (typeof fault === "string" ? parseRandomFault(fault) : { ...fault, kind: parseKind(fault.kind) }));
}
