import { InvalidFaultError } from "../errors.ts";
import { createRandom } from "../state/random.ts";
import type { Random } from "../state/random.ts";
import { parseFaultHeader, parseKind } from "./fault.ts";
import type { Fault, FaultKind, RandomFault } from "./fault.ts";

/** Which requests get a planned fault. */
export interface NextFaultOptions {
  /** How many requests. Default: 1. */
  readonly times?: number | undefined;
  /** Only requests of this operation (`operationId` of the spec). Default: any. */
  readonly operation?: string | undefined;
  /** Value of the response header `Retry-After`: seconds, or an HTTP date. Only with a status. */
  readonly retryAfter?: number | string | undefined;
}

/** Plans faults of a running mock. */
export interface MockFaults {
  /**
   * Lets the next matching requests fail. Several plans are used up in the order in which they were made.
   *
   * @param kind A status from 400 to 599, `reset`, `stall`, `truncate`, `malformed` or `empty`.
   * @param options How many requests, and which.
   * @throws {InvalidFaultError} When there is no such kind or operation.
   */
  next(kind: FaultKind, options?: NextFaultOptions): void;
  /** Removes the plans that are left. Random faults go on. */
  clear(): void;
}

/** How long responses take, and which fail. */
export interface FaultSettings {
  readonly seed: string;
  /** Milliseconds before each response. */
  readonly latency: number;
  /** Up to this many milliseconds are added or subtracted at random. */
  readonly jitter: number;
  readonly faults: readonly RandomFault[];
}

interface Plan {
  readonly fault: Fault;
  readonly operation: string | undefined;
  left: number;
}

/** Decides which requests fail, and how long they take. The same seed and requests give the same decisions. */
export class FaultPlan implements MockFaults {
  readonly #settings: FaultSettings;
  readonly #operations: () => ReadonlySet<string>;
  #random: Random;
  #plans: Plan[] = [];

  /**
   * @param settings Latency and random faults.
   * @param operations Returns the names of the operations that the mock serves.
   */
  constructor(settings: FaultSettings, operations: () => ReadonlySet<string>) {
    const sum = settings.faults.reduce((total, { rate }) => total + rate, 0);
    if (sum > 1 + Number.EPSILON) throw new InvalidFaultError(`The rates of the faults add up to ${sum}: at most 1 is possible.`);
    this.#settings = settings;
    this.#operations = operations;
    this.#random = createRandom(`faults ${settings.seed}`);
  }

  /**
   * Lets the next matching requests fail.
   *
   * @param kind The kind of fault.
   * @param options How many requests, and which.
   * @param options.times How many requests.
   * @param options.operation The operation.
   * @param options.retryAfter Value of the header.
   */
  next(kind: FaultKind, { times = 1, operation, retryAfter }: NextFaultOptions = {}): void {
    if (!Number.isInteger(times) || times < 1) throw new InvalidFaultError(`times must be a positive integer, not ${times}.`);
    if (operation !== undefined && !this.#operations().has(operation)) {
      throw new InvalidFaultError(`The mock has no operation "${operation}". See mock.coverage() for the list.`);
    }
    const fault = { kind: parseKind(kind), retryAfter: retryAfter === undefined ? undefined : String(retryAfter) };
    this.#plans.push({ fault, operation, left: times });
  }

  /** Removes the plans that are left. */
  clear(): void {
    this.#plans = [];
  }

  /** Returns to the decisions of the start, without plans. */
  reset(): void {
    this.clear();
    this.#random = createRandom(`faults ${this.#settings.seed}`);
  }

  /**
   * Decides about one request.
   *
   * @param operation Its operation, if the spec has one.
   * @param header The request header `x-mock-fault`.
   * @returns The fault, or `undefined`.
   * @throws {InvalidFaultError} When the header cannot be parsed.
   */
  faultOf(operation: string | undefined, header: string | undefined): Fault | undefined {
    if (header !== undefined) return parseFaultHeader(header);
    const plan = this.#plans.find((one) => one.operation === undefined || one.operation === operation);
    if (plan !== undefined) {
      plan.left -= 1;
      if (plan.left === 0) this.#plans.splice(this.#plans.indexOf(plan), 1);
      return plan.fault;
    }
    if (this.#settings.faults.length === 0) return undefined;
    let draw = this.#random.next();
    return this.#settings.faults.find(({ rate }) => (draw -= rate) < 0);
  }

  /**
   * Returns how long the next response takes.
   *
   * @returns Milliseconds.
   */
  delay(): number {
    const { latency, jitter } = this.#settings;
    return jitter === 0 ? latency : Math.max(0, latency + (this.#random.next() * 2 - 1) * jitter);
  }
}
