import type { PlatformClientError } from "../../src/index.ts";
import { depotDescriptors } from "../depot-descriptors.ts";
import { redirectTarget } from "./server.ts";
import type { Exchange } from "./server.ts";
import type { CallRecord, World } from "./world.ts";

const redirects = new Set([301, 302, 303, 307, 308]);
const retryable = new Set([408, 429, 502, 503, 504]);

/** How many redirects one request follows. */
const maxRedirects = 5;

/** How much earlier than asked a timer without fractions fires. */
const coarseTimer = 1;

/**
 * Checks what must hold when every call that has begun has settled: nothing of them remains.
 *
 * @param world The simulation.
 * @param listeners Counts the listeners of a signal.
 */
export function checkNothingRemains(world: World, listeners: (signal: AbortSignal) => number): void {
  const { controllers, server, time } = world;
  world.check(time.pendingTimers() === 0, () => `${time.pendingTimers()} timers remain`);
  for (const { signal } of controllers) world.check(listeners(signal) === 0, () => `${listeners(signal)} abort listeners remain`);
  for (const exchange of server.ledger) {
    const { answer, call, end, late, running } = exchange;
    world.check(end !== "open", () => `${call}: a request is still open`);
    world.check(!running || (answer.deaf && !late), () => `${call}: a response was neither read nor cancelled`);
  }
}

/**
 * Checks a whole schedule: what was sent, and how the calls ended.
 *
 * @param world The simulation.
 */
export function checkSchedule(world: World): void {
  const { budget, calls, server } = world;
  for (const record of calls.values()) {
    world.check(record.settled === 1, () => `${record.name}: settled ${record.settled} times`);
    checkError(world, record);
  }
  const requests = new Map<string, Exchange[]>();
  for (const exchange of server.ledger) {
    checkIdentity(world, exchange);
    const key = `${exchange.call}/${exchange.page}`;
    requests.set(key, [...(requests.get(key) ?? []), exchange]);
  }
  let retries = 0;
  for (const exchanges of requests.values()) {
    const record = calls.get((exchanges[0] as Exchange).call);
    if (record === undefined) continue;
    const count = checkAttempts(world, record, exchanges);
    if (record.plan.budget === undefined) retries += count;
  }
  if (budget !== undefined) world.check(retries <= budget.granted, () => `${retries} retries, but the budget granted ${budget.granted}`);
  if (world.scenario.observed)
    world.check(world.announced === server.ledger.length, () => `the hooks saw ${world.announced} of ${server.ledger.length} attempts`);
}

function checkIdentity(world: World, { body, call, headers, url }: Exchange): void {
  const record = world.calls.get(call);
  world.check(record !== undefined, () => `a request belongs to no call: ${call}`);
  if (record === undefined) return;
  const { plan, secrets } = record;
  const { authorization } = headers;
  world.check(authorization === undefined || secrets.has(authorization), () => `${call}: sent the credentials ${authorization}`);
  const hasCredentials = plan.credentials !== "none" || world.scenario.credentials !== "none";
  world.check((authorization !== undefined) === hasCredentials, () => `${call}: sent ${authorization ?? "no credentials"}`);
  const { authorization: _, ...others } = headers;
  world.check(!`${url} ${body} ${JSON.stringify(others)}`.includes("secret-of-"), () => `${call}: credentials are in another place`);
  world.check(url.startsWith("http://depot.test/"), () => `${call}: was sent to ${url}`);
  const own = call.replace(/r\d$/, "");
  const named = plan.operation === "itemCreate" ? `"name":"${own}"` : plan.operation === "itemList" ? `start=${own}` : `/items/${own}`;
  world.check(`${url} ${body} `.includes(named), () => `${call}: its request asks for something else: ${url}`);
}

/** Explains every request after the first one, and returns how many of them were retries. */
function checkAttempts(world: World, record: CallRecord, exchanges: readonly Exchange[]): number {
  const { name, plan } = record;
  const { idempotent, method } = depotDescriptors[plan.operation];
  let tries = 1;
  let followed = 0;
  let refreshed = 0;
  for (const [index, next] of exchanges.entries()) {
    const last = exchanges[index - 1];
    if (last === undefined) continue;
    const { answer, end, endedAt = Infinity, status } = last;
    world.check(end !== "open" && endedAt <= next.sentAt, () => `${name}: two of its requests were open at the same time`);
    // An error keeps its status when its body is cut.
    const isCut = end === "reset" && status !== undefined && status !== 200;
    const complete = end === "complete" || isCut ? status : undefined;
    if (complete !== undefined && redirects.has(complete)) {
      followed += 1;
      const isSafe = method === "GET" || method === "HEAD";
      world.check(isSafe && answer.where === "here", () => `${name}: followed a redirect of ${method} ${answer.where}`);
      world.check(next.url === redirectTarget(last.url, "here"), () => `${name}: a redirect led to ${next.url}`);
      continue;
    }
    world.check(next.url === last.url, () => `${name}: was sent to ${next.url} after ${last.url}`);
    const isRefresh = record.refreshes.some((at) => at >= endedAt && at <= next.sentAt);
    if ((complete === 401 || complete === 403) && isRefresh) {
      refreshed += 1;
      continue;
    }
    tries += 1;
    const isSafe = end === "refused" || complete === 429 || (idempotent && (complete === undefined || retryable.has(complete)));
    world.check(isSafe, () => `${name}: ${method} was sent again after ${complete ?? end}`);
    if (complete !== undefined) checkDelay(world, record, last, next);
  }
  world.check(tries <= record.attempts, () => `${name}: ${tries} attempts, but at most ${record.attempts} are allowed`);
  world.check(followed <= maxRedirects, () => `${name}: followed ${followed} redirects`);
  world.check(refreshed <= 1, () => `${name}: refreshed its credentials ${refreshed} times`);
  return tries - 1;
}

function checkDelay(world: World, { name }: CallRecord, last: Exchange, next: Exchange): void {
  const { retryAfter, retryForm } = last.answer;
  if (retryAfter === undefined || (retryForm === "reset" && last.status !== 429)) return;
  const waited = next.sentAt - (last.endedAt ?? 0);
  const tolerance = world.scenario.coarse ? coarseTimer : 0;
  world.check(waited >= retryAfter - tolerance, () => `${name}: waited ${waited} ms instead of ${retryAfter}`);
  const { maxRetryAfter } = world.scenario.retry;
  world.check(
    retryAfter <= maxRetryAfter,
    () => `${name}: waited for a Retry-After of ${retryAfter} ms, at most ${maxRetryAfter} are allowed`,
  );
}

function checkError(world: World, { deadlineAt, error, message, name, plan, settledAt = 0, startedAt }: CallRecord): void {
  if (error === undefined) return;
  const { code, message: now } = error as PlatformClientError;
  world.check(now === message, () => `${name}: its error was changed afterwards: ${now}`);
  world.check(now.split("retry budget").length <= 2, () => `${name}: its error mentions the budget more than once`);
  const tolerance = world.scenario.coarse ? coarseTimer : 0;
  if (code === "aborted") {
    const abortedAt = plan.signal === undefined ? undefined : world.abortedAt[plan.signal];
    world.check(abortedAt !== undefined && abortedAt <= settledAt, () => `${name}: aborted, but its signal did not fire`);
  } else if (code === "deadline_exceeded") {
    world.check(deadlineAt !== undefined && settledAt >= deadlineAt - tolerance, () => `${name}: its deadline had not passed`);
  } else if (code === "timeout") {
    const timeout = plan.timeout ?? world.scenario.timeout;
    world.check(timeout !== false && settledAt - startedAt >= timeout - tolerance, () => `${name}: its timeout had not passed`);
  }
}
