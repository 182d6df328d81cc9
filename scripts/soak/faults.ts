/** What the server does with a request. The order is that of the ledger, which keeps the index. */
export const faults = ["none", "ok", "slow", "unavailable", "throttled", "resetBefore", "resetAfter", "cut", "stall"] as const;
export type Fault = (typeof faults)[number];

/** How often each fault occurs. All other requests succeed at once. */
const shares: readonly (readonly [Fault, number])[] = [
  ["unavailable", 0.01],
  ["throttled", 0.01],
  ["slow", 0.01],
  ["resetBefore", 0.005],
  ["resetAfter", 0.005],
  ["cut", 0.005],
  ["stall", 0.002],
];

/** What a call ends with. The order is that of the ledger. */
export const outcomes = ["pending", "success", "503", "429", "connection_failed", "timeout", "other"] as const;
export type Outcome = (typeof outcomes)[number];

/** What a call ends with if this was the last thing that the server did. */
export const outcomeOf: Readonly<Record<Fault, Outcome>> = {
  none: "pending",
  ok: "success",
  slow: "success",
  unavailable: "503",
  throttled: "429",
  resetBefore: "connection_failed",
  resetAfter: "connection_failed",
  cut: "connection_failed",
  stall: "timeout",
};

/** The faults after which the server has processed the request. */
export const processed: ReadonlySet<Fault> = new Set(["ok", "slow", "resetAfter", "cut", "stall"]);

/**
 * Draws what happens to a request. It depends on nothing but the arguments: the order in which requests arrive makes no difference.
 *
 * @param seed The seed of the run.
 * @param call The number of the call.
 * @param request How many requests of the call came before.
 * @returns What the server does.
 */
export function drawFault(seed: number, call: number, request: number): Fault {
  let left = hash(seed, call, request);
  for (const [fault, share] of shares) {
    if (left < share) return fault;
    left -= share;
  }
  return "ok";
}

function hash(seed: number, call: number, request: number): number {
  let bits = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(call + 1, 0xc2b2ae35) ^ Math.imul(request + 1, 0x27d4eb2f);
  bits = Math.imul(bits ^ (bits >>> 15), 0x2c1b3c6d);
  bits = Math.imul(bits ^ (bits >>> 12), 0x297a2d39);
  return ((bits ^ (bits >>> 15)) >>> 0) / 2 ** 32;
}
