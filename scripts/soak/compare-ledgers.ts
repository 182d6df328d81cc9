import { faults, outcomeOf, outcomes } from "./faults.ts";
import type { Outcome } from "./faults.ts";
import type { SoakOperation } from "./operations.ts";
import type { ClientLedger } from "./run-soak.ts";
import type { ServerLedger } from "./server.ts";

/** What a comparison of both ledgers found. */
export interface Comparison {
  /** How often the clients saw each outcome. */
  readonly counts: ReadonlyMap<Outcome, number>;
  /** Requests that the clients sent, and requests that the server saw. */
  readonly sent: number;
  readonly seen: number;
  /** Successful calls that are not idempotent: each was processed exactly once. */
  readonly processedOnce: number;
  /** Calls that timed out although the server responded: the machine was too slow. */
  readonly late: number;
  /** What does not agree. */
  readonly problems: readonly string[];
}

/** How many calls of a thousand may be too late. */
const maxLate = 1;

/** The default of the clients. */
const maxAttempts = 3;

/**
 * Compares what the clients and the server know about the same calls.
 *
 * @param operations The kinds of calls; call number n is of kind n modulo their number.
 * @param client What the clients know.
 * @param server What the server knows.
 * @returns What was found.
 */
export function compareLedgers(operations: readonly SoakOperation[], client: ClientLedger, server: ServerLedger): Comparison {
  const problems: string[] = [];
  const counts = new Map<Outcome, number>();
  let seen = 0;
  let processedOnce = 0;
  let late = 0;
  const note = (problem: string): void => void (problems.length < 20 && problems.push(problem));
  for (const [call, index] of client.outcomes.entries()) {
    const { idempotent, name, requests } = operations[call % operations.length] as SoakOperation;
    const outcome = outcomes[index] ?? "other";
    const expected = outcomeOf[faults[server.last[call] ?? 0] ?? "none"];
    const processed = server.processed[call] ?? 0;
    const arrived = server.requests[call] ?? 0;
    counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
    seen += arrived;
    const isLate = outcome === "timeout" && expected !== "timeout";
    if (isLate) late += 1;
    else if (outcome !== expected) note(`call ${call}, ${name}: ${outcome} for the client, ${expected} for the server`);
    if (arrived > requests * maxAttempts) note(`call ${call}, ${name}: ${arrived} requests`);
    if (idempotent) continue;
    if (processed > 1) note(`call ${call}, ${name}: processed ${processed} times, the client saw ${outcome}`);
    if (outcome === "success" && processed === 1) processedOnce += 1;
    else if (outcome === "success") note(`call ${call}, ${name}: a success, but processed ${processed} times`);
  }
  if (server.foreign > 0) note(`${server.foreign} requests belong to no call`);
  if (client.mixedUp > 0) note(`${client.mixedUp} calls got the result of another call`);
  for (const message of client.unexpected) note(`unexpected: ${message}`);
  if (late * 1_000 > client.outcomes.length * maxLate) note(`${late} calls timed out although the server responded`);
  if (seen > client.requests || client.requests - seen > late * maxAttempts)
    note(`the server saw ${seen} requests, the clients sent ${client.requests}`);
  return { counts, sent: client.requests, seen, processedOnce, late, problems };
}
