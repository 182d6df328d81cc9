import { fork } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

import { isPlatformClientError } from "@platform-clients/core";

import { compareLedgers } from "./compare-ledgers.ts";
import type { Comparison } from "./compare-ledgers.ts";
import { drawFault, outcomes } from "./faults.ts";
import type { Outcome } from "./faults.ts";
import { soakOperations } from "./operations.ts";
import type { SoakOperation } from "./operations.ts";
import { judgeSamples, takeSample } from "./samples.ts";
import type { Sample } from "./samples.ts";
import type { ServerLedger } from "./server.ts";

/** How much is done. */
export interface SoakOptions {
  readonly calls: number;
  readonly seed: number;
  /** How many calls are in flight. Default 200. */
  readonly inFlight?: number;
  /** Receives each sample. */
  readonly onSample?: (sample: Sample) => void;
}

/** What a run found. */
export interface SoakResult extends Comparison {
  readonly samples: readonly Sample[];
  readonly seconds: number;
}

/** What the clients know, by the number of the call. */
export interface ClientLedger {
  /** How the call ended: an index of `outcomes`. */
  readonly outcomes: Uint8Array;
  /** How many requests all clients have sent. */
  requests: number;
  /** Calls whose result was that of another call. */
  mixedUp: number;
  /** Errors that no fault explains, by message. */
  readonly unexpected: Set<string>;
}

/** So many calls lie between two samples. */
const sampleEvery = 20_000;

/** Milliseconds for each attempt of calls that meet a stall. */
const shortTimeout = 500;

/** Milliseconds for each attempt of all other calls: long enough for a machine that is busy. */
const timeout = 20_000;

/** A call makes no more requests than this: the pages of a list, with three attempts each. */
const maxRequests = 9;

/**
 * Makes many calls of the five clients against a server with faults, and compares what both sides know about them.
 *
 * @param options How much is done.
 * @returns What was found. `problems` is empty if everything agrees.
 */
export async function runSoak(options: SoakOptions): Promise<SoakResult> {
  const { calls, onSample, seed } = options;
  const startedAt = performance.now();
  const ledger: ClientLedger = { outcomes: new Uint8Array(calls), requests: 0, mixedUp: 0, unexpected: new Set() };
  const samples: Sample[] = [];
  const script = fileURLToPath(new URL("server.ts", import.meta.url));
  const server = fork(script, [String(calls), String(seed)], { execArgv: ["--import", "tsx"], serialization: "advanced" });
  try {
    const [port] = (await once(server, "message")) as [number];
    const operations = soakOperations(`http://127.0.0.1:${port}`, {
      timeout,
      retry: { minDelay: 5, maxDelay: 50 },
      fetch: (url, init) => {
        ledger.requests += 1;
        return fetch(url, init);
      },
    });
    for (let from = 0; from < calls; from += sampleEvery) {
      const to = Math.min(calls, from + sampleEvery);
      await makeCalls(operations, ledger, { from, to, inFlight: options.inFlight ?? 200, seed });
      const [connections] = await ask<number>(server, "connections");
      const sample = await takeSample(to, connections);
      samples.push(sample);
      onSample?.(sample);
    }
    const [seen] = await ask<ServerLedger>(server, "ledger");
    const comparison = compareLedgers(operations, ledger, seen);
    const problems = [...comparison.problems, ...judgeSamples(samples)];
    return { ...comparison, problems, samples, seconds: Math.round((performance.now() - startedAt) / 1_000) };
  } finally {
    server.disconnect();
  }
}

async function ask<Answer>(server: ChildProcess, question: "connections" | "ledger"): Promise<[Answer]> {
  server.send(question);
  return (await once(server, "message")) as [Answer];
}

async function makeCalls(
  operations: readonly SoakOperation[],
  ledger: ClientLedger,
  { from, inFlight, seed, to }: { readonly from: number; readonly to: number; readonly inFlight: number; readonly seed: number },
): Promise<void> {
  let next = from;
  const work = async (): Promise<void> => {
    while (next < to) {
      const call = next;
      next += 1;
      const operation = operations[call % operations.length] as SoakOperation;
      const options = { headers: { "x-soak-call": String(call) }, timeout: meetsStall(seed, call) ? shortTimeout : timeout };
      const outcome = await makeCall(operation.call(options), call, ledger);
      ledger.outcomes[call] = outcomes.indexOf(outcome);
    }
  };
  await Promise.all(Array.from({ length: inFlight }, work));
}

function meetsStall(seed: number, call: number): boolean {
  for (let request = 0; request < maxRequests; request += 1) if (drawFault(seed, call, request) === "stall") return true;
  return false;
}

async function makeCall(pending: PromiseLike<unknown>, call: number, ledger: ClientLedger): Promise<Outcome> {
  try {
    const result = await pending;
    const own = new Set((Array.isArray(result) ? result : [result]).map((item: { soak?: number }) => item.soak));
    if (own.size !== 1 || !own.has(call)) ledger.mixedUp += 1;
    return "success";
  } catch (error) {
    if (isPlatformClientError(error)) {
      const found = outcomes.find((outcome) => outcome === error.code || outcome === String(error.status));
      if (found !== undefined) return found;
    }
    ledger.unexpected.add(String(error));
    return "other";
  }
}
