import { InvalidFaultError } from "../errors.ts";

/** The kinds of faults that are not a status. */
export const faultKinds = ["reset", "stall", "truncate", "malformed", "empty"] as const;

/**
 * A fault: an HTTP status, or
 * `reset` (the connection closes without a response; the request is not performed),
 * `stall` (the request is performed; half of the response arrives, and then nothing),
 * `truncate` (the request is performed; half of the response arrives, and the connection closes),
 * `malformed` (the request is performed; the body is not what its content type says),
 * `empty` (the request is performed; the body is missing).
 */
export type FaultKind = (typeof faultKinds)[number] | number;

/** A fault and its details. */
export interface Fault {
  /** What goes wrong. */
  readonly kind: FaultKind;
  /** Value of the response header `Retry-After`: seconds, or an HTTP date. */
  readonly retryAfter?: string | undefined;
}

/** A fault that happens at random. */
export interface RandomFault extends Fault {
  /** The share of requests that have it, 0 to 1. */
  readonly rate: number;
}

/** What is accepted, for messages. */
const expected = `a status from 400 to 599, or one of ${faultKinds.join(", ")}`;

/**
 * Parses a kind of fault.
 *
 * @param text The kind, e.g. `503` or `reset`.
 * @returns The kind.
 * @throws {InvalidFaultError} When there is no such kind.
 */
export function parseKind(text: string | number): FaultKind {
  const kind = String(text).trim();
  const named = faultKinds.find((name) => name === kind);
  if (named !== undefined) return named;
  if (/^[45]\d\d$/.test(kind)) return Number(kind);
  throw new InvalidFaultError(`Unknown fault "${kind}": it must be ${expected}.`);
}

/**
 * Parses a random fault, e.g. `503:0.1`.
 *
 * @param text Kind and rate.
 * @returns The fault.
 * @throws {InvalidFaultError} When there is no such kind, or the rate is not between 0 and 1.
 */
export function parseRandomFault(text: string): RandomFault {
  const [kind = "", rate = "", ...rest] = text.split(":");
  const share = Number(rate);
  if (rest.length > 0 || rate.trim() === "" || !(share >= 0 && share <= 1)) {
    throw new InvalidFaultError(`"${text}" is not a fault and its rate: it must look like 503:0.1, with a rate from 0 to 1.`);
  }
  return { kind: parseKind(kind), rate: share };
}

/**
 * Parses the request header `x-mock-fault`, e.g. `503, retry-after=2`.
 *
 * @param header The value of the header.
 * @returns The fault.
 * @throws {InvalidFaultError} When the kind or a detail is unknown.
 */
export function parseFaultHeader(header: string): Fault {
  const [kind = "", ...details] = header.split(",").map((part) => part.trim());
  // An HTTP date has a comma of its own.
  const rest = details.join(", ");
  if (rest === "") return { kind: parseKind(kind) };
  const detail = /^retry-after=(.+)$/i.exec(rest);
  if (detail === null) throw new InvalidFaultError(`Unknown detail "${rest}" of the fault: it must be retry-after=<seconds or HTTP date>.`);
  return { kind: parseKind(kind), retryAfter: detail[1] };
}
