import { bearerAuth, ServerError, tokenCache } from "../../src/index.ts";
import type { AuthProvider, ClientOptions, Credential } from "../../src/index.ts";
import { settingsOf } from "../../src/client.ts";
import { depot } from "../depot.ts";
import type { Depot } from "../depot.ts";
import { FakeTime } from "./fake-time.ts";
import type { CallPlan, Credentials, Scenario } from "./scenario.ts";
import { origin, ScriptedServer } from "./server.ts";

/** One call of the client and what came of it. */
export interface CallRecord {
  /** Its name: the value of its header `x-call`. */
  readonly name: string;
  readonly plan: CallPlan;
  readonly startedAt: number;
  readonly deadlineAt: number | undefined;
  readonly attempts: number;
  /** The credentials that it may send. */
  readonly secrets: Set<string>;
  /** How often it settled. */
  settled: number;
  settledAt: number | undefined;
  error: unknown;
  /** The message of the error when the call failed. */
  message: string | undefined;
  /** When the auth provider was asked for new credentials and said that another attempt makes sense. */
  readonly refreshes: number[];
}

/** The retry budget, as the simulation counts it. */
export interface BudgetLedger {
  balance: number;
  granted: number;
  refused: number;
}

/** Everything of one schedule: the clock, the server, the client and the calls. */
export class World {
  readonly scenario: Scenario;
  readonly time: FakeTime;
  readonly server: ScriptedServer;
  readonly client: Depot;
  readonly controllers: readonly AbortController[];
  /** When each signal fired. */
  readonly abortedAt: (number | undefined)[] = [];
  readonly calls = new Map<string, CallRecord>();
  readonly violations: string[] = [];
  readonly budget: BudgetLedger | undefined;
  /** How many attempts the hooks have seen. */
  announced = 0;
  #tokens = 0;
  /** The credentials that calls without their own may send. */
  readonly #shared = new Set<string>();

  /** @param scenario What was drawn. */
  constructor(scenario: Scenario) {
    const { answers, coarse, credentials, deadline, observed, pages, random, retry, signals, timeout } = scenario;
    this.scenario = scenario;
    this.time = new FakeTime(random, coarse);
    this.server = new ScriptedServer(this.time, answers, pages);
    this.controllers = signals.map(() => new AbortController());
    const options: Partial<ClientOptions> = { baseUrl: origin, fetch: this.#fetch(), retry, timeout, deadline };
    if (observed) options.hooks = { onRequest: () => void (this.announced += 1) };
    this.client = depot(options, { auth: this.provider(credentials, "client", this.#shared) });
    this.budget = retry.budget === false ? undefined : this.#watchBudget(retry.budget);
  }

  /**
   * Notes that something is wrong.
   *
   * @param isFine Whether it is not.
   * @param what What must hold.
   */
  check(isFine: boolean, what: () => string): void {
    if (!isFine) this.violations.push(`${what()} (at ${this.time.now})`);
  }

  /**
   * Notes that a call begins.
   *
   * @param name Its name.
   * @param plan Its plan.
   * @returns Its record.
   */
  begin(name: string, plan: CallPlan): CallRecord {
    const { scenario, time } = this;
    const deadline = deadlineOf(scenario, plan);
    const record: CallRecord = {
      name,
      plan,
      startedAt: time.now,
      deadlineAt: deadline === undefined ? undefined : time.now + deadline,
      attempts: plan.attempts ?? scenario.retry.maxAttempts,
      secrets: plan.credentials === "none" ? this.#shared : new Set(),
      settled: 0,
      settledAt: undefined,
      error: undefined,
      message: undefined,
      refreshes: [],
    };
    this.calls.set(name, record);
    return record;
  }

  /** @returns Whether every call that has begun has settled. */
  idle(): boolean {
    return [...this.calls.values()].every(({ settled }) => settled > 0);
  }

  /**
   * Creates an auth provider that is watched.
   *
   * @param kind Where the credentials come from.
   * @param owner Whose they are: part of each secret.
   * @param secrets Receives each secret.
   * @returns The provider; `undefined` for `none`.
   */
  provider(kind: Credentials, owner: string, secrets: Set<string>): AuthProvider | undefined {
    if (kind === "none") return undefined;
    const inner =
      kind === "cache" ? tokenCache(() => this.#issue(owner, secrets), { leeway: 0 }) : bearerAuth(this.credential(kind, owner, secrets));
    const refresh = inner.refresh?.bind(inner);
    return {
      authorize: (request) => {
        this.watch(request.headers["x-call"], "asked for credentials");
        return inner.authorize(request);
      },
      ...(refresh !== undefined && {
        refresh: async (rejection) => {
          const name = rejection.sent["x-call"] ?? "";
          this.watch(name, "refreshed its credentials");
          const rejected = this.server.ledger.findLast(({ call, status }) => call === name && (status === 401 || status === 403));
          this.check(
            rejected?.headers["authorization"] === rejection.sent["authorization"],
            () => `${name}: refresh got the headers of another attempt`,
          );
          const worthwhile = await refresh(rejection);
          if (worthwhile) this.calls.get(name)?.refreshes.push(this.time.now);
          return worthwhile;
        },
      }),
    };
  }

  /** @returns A token, or a function that returns it after some time. */
  credential(kind: Credentials, owner: string, secrets: Set<string>): Credential {
    const next = (): string => {
      const secret = `secret-of-${owner}-${(this.#tokens += 1)}`;
      secrets.add(`Bearer ${secret}`);
      return secret;
    };
    if (kind === "fixed") return next();
    return async () => {
      const { tokens } = this.scenario;
      const secret = next();
      await this.time.wait(tokens[this.#tokens % tokens.length]?.delay ?? 0);
      return secret;
    };
  }

  /**
   * Checks that a call that does something has not settled.
   *
   * @param name The call.
   * @param what What it does.
   */
  watch(name: string | undefined, what: string): void {
    const record = this.calls.get(name ?? "");
    this.check(record !== undefined, () => `an unknown call, ${name}, ${what}`);
    this.check(record?.settled === 0, () => `${name}: ${what} after it had settled`);
  }

  async #issue(owner: string, secrets: Set<string>): Promise<{ token: string; expiresAt: number | undefined }> {
    const { tokens } = this.scenario;
    const { delay, lifetime, outcome } = tokens[this.#tokens++ % tokens.length] as Scenario["tokens"][number];
    await this.time.wait(delay);
    if (outcome === "stalls") await new Promise<never>(() => undefined);
    if (outcome === "fails") throw new Error("no token");
    if (outcome === "unavailable") throw unavailable();
    const token = `secret-of-${owner}-${this.#tokens}`;
    secrets.add(`Bearer ${token}`);
    return { token, expiresAt: lifetime === undefined ? undefined : Date.now() + lifetime };
  }

  #fetch(): NonNullable<ClientOptions["fetch"]> {
    const fetch = this.server.fetch();
    return (url, init) => {
      this.watch((init.headers as Record<string, string>)["x-call"], "sent a request");
      this.check(init.signal?.aborted !== true, () => `a request was sent with a signal that had fired`);
      return fetch(url, init);
    };
  }

  #watchBudget(capacity: number): BudgetLedger {
    const budget = settingsOf(this.client)?.budget;
    const ledger: BudgetLedger = { balance: capacity, granted: 0, refused: 0 };
    if (budget === undefined) throw new Error("the client has no budget");
    const take = budget.take.bind(budget);
    const giveBack = budget.giveBack.bind(budget);
    budget.take = (throttled) => {
      const cost = take(throttled);
      const price = throttled ? 5 : 14;
      this.check(cost === (ledger.balance < price ? undefined : price), () => `the budget has ${ledger.balance}, and a retry took ${cost}`);
      if (cost === undefined) ledger.refused += 1;
      else ledger.granted += 1;
      ledger.balance -= cost ?? 0;
      this.check(ledger.balance >= 0, () => `the budget is ${ledger.balance}`);
      return cost;
    };
    budget.giveBack = (cost) => {
      giveBack(cost);
      ledger.balance = Math.min(capacity, ledger.balance + (cost === 0 ? 1 : cost));
    };
    return ledger;
  }
}

/** The error of a token endpoint that is down. It reaches every call that waits for the token. */
function unavailable(): ServerError {
  return new ServerError("the token endpoint returned 503", {
    code: "token_refused",
    status: 503,
    headers: {},
    attempts: 1,
    retryable: true,
  });
}

/** The deadline of a call. A call without any limit gets one, because the server may stall. */
function deadlineOf({ deadline, signals, timeout }: Scenario, plan: CallPlan): number | undefined {
  const own = plan.deadline ?? deadline;
  const limited = (plan.timeout ?? timeout) !== false || (plan.signal !== undefined && signals[plan.signal] !== undefined);
  return own ?? (limited ? undefined : 400);
}
