import type { CallOptions } from "@platform-clients/core";
import type { Squonk2Client } from "@platform-clients/squonk2";

import type { Comparable } from "../../../packages/squonk2/test/comparable.ts";
import type { PythonValue } from "./python.ts";

/** A call of our client, whatever its result and its errors. */
export interface AnyCall {
  result(): Promise<
    | { readonly ok: true; readonly data: unknown; readonly response: Response }
    | { readonly ok: false; readonly error: { readonly status: number | undefined } }
  >;
}

/** The outcome of a call, of either client. */
export interface Outcome {
  readonly ok: boolean;
  /** 0 without a response. */
  readonly status: number;
  /** The result; `{}` for nothing and for failures. */
  readonly data: unknown;
}

/** A request as it is compared. The path is that after the URL of the server. */
export interface SentRequest extends Comparable {
  readonly authorization: string | undefined;
}

/** What one call sent and returned. */
export interface Exchange {
  /** `undefined` if nothing was sent. */
  readonly request: SentRequest | undefined;
  readonly outcome: Outcome;
}

/** A difference that is intended: our client refuses the call that Python sends, or there is no other difference than that of `asPython`. */
export interface StepDifference {
  readonly why: string;
  readonly asPython: "refused" | ((request: SentRequest, outcome: Outcome) => Partial<Exchange>);
}

/** One call of both clients. */
export interface Step {
  /** The method of the Python client, and what is special about the call. */
  readonly name: string;
  readonly method: string;
  readonly args: Readonly<Record<string, PythonValue>>;
  /** Makes the call with our client. The options contain the access token. */
  readonly ours: (client: Squonk2Client, options: CallOptions) => AnyCall;
  /** The status of the response. Default: the first success of the spec. */
  readonly status?: number;
  /** The access token; `null` for methods without one. Default: a valid one. */
  readonly token?: string | null;
  /** What is added to the server's URL; `null` for no URL. */
  readonly suffix?: string | null;
  /** How the exchange differs from that of Python. */
  readonly difference?: StepDifference;
  /** Whether the mock server does not take the request: it is not valid. */
  readonly invalid?: true;
}

/** What a step has besides its call. */
export type StepExtra = Pick<Step, "status" | "token" | "suffix" | "difference" | "invalid"> & { readonly what?: string };

/**
 * Describes a step.
 *
 * @param method The method of the Python client.
 * @param args Its arguments, without the access token.
 * @param ours Makes the call with our client.
 * @param extra What else there is to say about it.
 * @returns The step.
 */
export function step(method: string, args: Step["args"], ours: Step["ours"], extra: StepExtra = {}): Step {
  const { what, ...others } = extra;
  return { name: what === undefined ? method : `${method} (${what})`, method, args, ours, ...others };
}
