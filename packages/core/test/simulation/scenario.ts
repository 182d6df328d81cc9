import * as fc from "fast-check";

/** How the body of a response arrives. */
export type BodyPlan = "whole" | "streamed" | "slow" | "cut" | "stalled" | "malformed" | "empty";

/** What the server does with a request. */
export interface Answer {
  /** Milliseconds until the response headers arrive, or until the failure. */
  readonly delay: number;
  readonly type: "ok" | "status" | "redirect" | "refused" | "reset" | "stall";
  /** The status, for `status` and `redirect`. */
  readonly status: number;
  /** Where a redirect leads. */
  readonly where: "here" | "elsewhere" | "nowhere";
  /** Milliseconds that the server asks to wait. */
  readonly retryAfter: number | undefined;
  /** How it says so. A date is relative to a server clock that is ten minutes behind. */
  readonly retryForm: "seconds" | "date" | "reset";
  readonly body: BodyPlan;
  /** Whether fetch ignores the signal, so that the response arrives although nobody waits for it. */
  readonly deaf: boolean;
}

/** How the result of a call is used. */
export type Use = "await" | "result" | "response" | "twice" | "pages" | "prefetch" | "items" | "array" | "leave" | "resume";

/** The operations of the simulation. */
export const operations = [
  "itemGet",
  "itemReplace",
  "itemTouch",
  "itemExists",
  "itemText",
  "itemFile",
  "itemCreate",
  "itemRemove",
  "itemList",
] as const;
export type OperationName = (typeof operations)[number];

/** Where the credentials of a call or of the client come from. */
export type Credentials = "none" | "fixed" | "function" | "cache";

/** One call. */
export interface CallPlan {
  /** Milliseconds until it starts. */
  readonly start: number;
  readonly operation: OperationName;
  readonly use: Use;
  readonly timeout: number | false | undefined;
  readonly deadline: number | undefined;
  /** Which of the signals it has. */
  readonly signal: number | undefined;
  readonly attempts: number | undefined;
  readonly budget: false | undefined;
  /** Its own credentials, instead of the client's. */
  readonly credentials: Credentials;
  /** Milliseconds until its header function returns, or `undefined` if its headers are fixed. */
  readonly headerDelay: number | undefined;
  /** Milliseconds that its caller spends on a page. */
  readonly pause: number;
}

/** How tokens are issued. */
export interface TokenPlan {
  readonly delay: number;
  readonly outcome: "token" | "fails" | "unavailable" | "stalls";
  /** Milliseconds until it expires. */
  readonly lifetime: number | undefined;
}

/** Everything that is drawn for one schedule, apart from the order of what happens at the same moment. */
export interface Scenario {
  readonly retry: {
    readonly maxAttempts: number;
    readonly minDelay: number;
    readonly maxDelay: number;
    readonly maxRetryAfter: number;
    readonly budget: number | false;
  };
  readonly timeout: number | false;
  readonly deadline: number | undefined;
  readonly credentials: Credentials;
  readonly tokens: readonly TokenPlan[];
  /** Milliseconds until each signal fires; `undefined` means never. */
  readonly signals: readonly (number | undefined)[];
  readonly calls: readonly CallPlan[];
  /** What the server does with one request after another, again and again. */
  readonly answers: readonly Answer[];
  /** The number of items on each page of a list. */
  readonly pages: readonly number[];
  readonly random: readonly number[];
  /** How many microtasks run between something that the caller does and the next event; `null` means all. */
  readonly ticks: readonly (number | null)[];
  readonly coarse: boolean;
  readonly observed: boolean;
}

/** Draws a value for one in four; the others have none. */
function rarely<T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> {
  return fc.oneof({ weight: 3, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary });
}

const delays = fc.constantFrom(0, 0, 5, 10, 20, 40);
const statuses = fc.constantFrom(400, 401, 401, 403, 404, 408, 409, 429, 429, 500, 502, 503, 503, 504);

const answer: fc.Arbitrary<Answer> = fc
  .record({
    delay: delays,
    type: fc.oneof(
      { weight: 4, arbitrary: fc.constant("ok" as const) },
      { weight: 5, arbitrary: fc.constant("status" as const) },
      { weight: 3, arbitrary: fc.constantFrom("redirect" as const, "refused" as const, "reset" as const, "stall" as const) },
    ),
    error: statuses,
    redirect: fc.constantFrom(301, 302, 303, 307, 308),
    where: fc.constantFrom("here", "here", "here", "elsewhere", "nowhere"),
    retryAfter: fc.constantFrom(undefined, undefined, 0, 20, 1_000, 2_000, 120_000),
    retryForm: fc.constantFrom("seconds", "seconds", "date", "reset"),
    body: fc.oneof(
      { weight: 4, arbitrary: fc.constant("whole" as const) },
      {
        weight: 2,
        arbitrary: fc.constantFrom(
          "streamed" as const,
          "slow" as const,
          "cut" as const,
          "stalled" as const,
          "malformed" as const,
          "empty" as const,
        ),
      },
    ),
    deaf: fc.constantFrom(false, false, false, false, true),
  })
  .map(({ error, redirect, ...rest }) => ({ ...rest, status: rest.type === "redirect" ? redirect : rest.type === "ok" ? 200 : error }));

const unaryUses = fc.constantFrom<Use>("await", "result", "response", "twice");
const pagedUses = fc.constantFrom<Use>("await", "pages", "prefetch", "items", "array", "leave", "resume");
const credentials = fc.constantFrom<Credentials>("none", "fixed", "function", "cache");

const call: fc.Arbitrary<CallPlan> = fc
  .record({
    start: delays,
    operation: fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom<OperationName>(...operations) },
      { weight: 3, arbitrary: fc.constantFrom<OperationName>("itemCreate", "itemRemove") },
      { weight: 2, arbitrary: fc.constant<OperationName>("itemList") },
    ),
    unary: unaryUses,
    paged: pagedUses,
    timeout: rarely(fc.constantFrom<number | false>(false, 5, 10, 20, 40)),
    deadline: rarely(fc.constantFrom(0, 10, 20, 40, 100, 1_500)),
    signal: rarely(fc.constantFrom(0, 1)),
    attempts: rarely(fc.constantFrom(1, 2, 5)),
    budget: rarely(fc.constant(false as const)),
    credentials: fc.oneof({ weight: 2, arbitrary: fc.constant<Credentials>("none") }, { weight: 1, arbitrary: credentials }),
    headerDelay: rarely(fc.constantFrom(0, 10)),
    pause: delays,
  })
  .map(({ paged, unary, ...rest }) => ({ ...rest, use: rest.operation === "itemList" ? paged : unary }));

/** Draws scenarios. */
export const scenarios: fc.Arbitrary<Scenario> = fc.record({
  retry: fc.record({
    maxAttempts: fc.integer({ min: 1, max: 4 }),
    minDelay: fc.constantFrom(0, 10, 40),
    maxDelay: fc.constantFrom(10, 40, 160),
    maxRetryAfter: fc.constantFrom(0, 1_000, 60_000, 60_000),
    budget: fc.constantFrom(false as const, 0, 5, 14, 20, 500, 500),
  }),
  timeout: fc.constantFrom(false as const, 10, 40, 1_000, 1_000),
  deadline: rarely(fc.constantFrom(40, 100, 5_000)),
  credentials,
  tokens: fc.array(
    fc.record<TokenPlan>({
      delay: delays,
      outcome: fc.constantFrom("token", "token", "token", "token", "token", "fails", "unavailable", "unavailable", "stalls"),
      lifetime: fc.constantFrom(undefined, undefined, 20, 100),
    }),
    { minLength: 1, maxLength: 3 },
  ),
  signals: fc.tuple(fc.constantFrom(undefined, 0, 5, 10, 20, 40), fc.constantFrom(undefined, 10, 30, 100)),
  calls: fc.array(call, { minLength: 1, maxLength: 5 }),
  answers: fc.array(answer, { minLength: 1, maxLength: 10 }),
  pages: fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 1, maxLength: 4 }),
  random: fc.array(fc.constantFrom(0, 0.125, 0.25, 0.5, 0.75, 0.875), { minLength: 1, maxLength: 6 }),
  ticks: fc.array(fc.oneof(fc.constant(null), fc.integer({ min: 0, max: 12 })), { minLength: 1, maxLength: 6 }),
  coarse: fc.boolean(),
  observed: fc.boolean(),
});
