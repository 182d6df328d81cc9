import { isDeepStrictEqual } from "node:util";

import type { Difference, PeerResult } from "../peer.ts";
import type { Recorded } from "./requests.ts";

/** Something that both clients do. */
export interface Step<Client> {
  readonly name: string;
  /** A Python expression. `client` is the client, `roles` its system roles. */
  readonly python: string;
  /** The same with our client. */
  readonly ours: (client: Client) => Promise<unknown>;
  /** The class of Python's error and the code of ours, if the step must fail. */
  readonly fails?: readonly [python: string, ours: string];
  /** What differs on purpose, if anything does. */
  readonly differs?: StepDifference;
}

/** How a step differs on purpose. Everything else must be the same. */
export interface StepDifference {
  readonly why: string;
  /** Request lines that only the Python client sends. */
  readonly omits?: readonly string[];
  /** Request lines that only our client sends. */
  readonly adds?: readonly string[];
  /** Whether the order of the requests differs. */
  readonly anyOrder?: true;
  /** What each client returns, if it is not the same: `{ error }` for an error. */
  readonly outcomes?: { readonly python: unknown; readonly ours: unknown };
  /** How many of the first requests are the same, if the clients then do different things. Default: all. */
  readonly same?: number;
  /** Changes a line of the Python client to ours. */
  readonly line?: (python: string) => string;
}

/** What a client did in a step. */
export interface Done {
  readonly outcome: unknown;
  readonly requests: readonly Recorded[];
}

/**
 * Compares what two clients did.
 *
 * @param steps The steps.
 * @param python What the Python client did in each.
 * @param ours What our client did in each.
 * @returns The result, with a fault for each step that differs other than it says.
 */
export function compare<Client>(steps: readonly Step<Client>[], python: readonly Done[], ours: readonly Done[]): PeerResult {
  let same = 0;
  const different: Difference[] = [];
  const faults: string[] = [];
  for (const [index, { differs, fails, name }] of steps.entries()) {
    const [theirs, own] = [python[index], ours[index]];
    if (theirs === undefined || own === undefined) {
      faults.push(`${name}: it was not run`);
      continue;
    }
    const refused = [...theirs.requests, ...own.requests].flatMap((request) => request.faults);
    const found = [...refused, ...requestFaults(theirs, own, differs), ...outcomeFaults(theirs, own, fails, differs)];
    if (found.length > 0) faults.push(...found.map((fault) => `${name}: ${fault}`));
    else if (differs === undefined) same += 1;
    else different.push({ name, why: differs.why });
  }
  return { same, different, faults };
}

function requestFaults(theirs: Done, own: Done, differs: Partial<StepDifference> = {}): string[] {
  const { adds = [], anyOrder = false, line = (text: string) => text, omits = [], same } = differs;
  const left = theirs.requests.filter((request) => !omits.includes(request.line)).map((one) => ({ ...one, line: line(one.line) }));
  const right = own.requests.filter((request) => !adds.includes(request.line));
  const missing = [
    ...omits.filter((text) => !theirs.requests.some((one) => one.line === text)).map((text) => `Python does not send ${text}`),
    ...adds.filter((text) => !own.requests.some((one) => one.line === text)).map((text) => `ours does not send ${text}`),
  ];
  // The Content-Type of a request without a body means nothing; 5.0.21 sends one.
  const comparable = ({ body, contentType, key, line: text, secret }: Recorded): unknown => ({
    text,
    key,
    secret,
    body: body ?? null,
    contentType: body === undefined ? null : contentType,
  });
  const listed = (requests: readonly Recorded[]): unknown[] => {
    const first = requests.slice(0, same);
    return (anyOrder ? first.toSorted((one, other) => one.line.localeCompare(other.line)) : first).map(comparable);
  };
  if (isDeepStrictEqual(listed(left), listed(right))) return missing;
  return [...missing, `requests differ:\n    Python ${show(left)}\n    ours   ${show(right)}`];
}

function outcomeFaults(theirs: Done, own: Done, fails: Step<unknown>["fails"], differs: StepDifference | undefined): string[] {
  const failed = fails && { python: { error: fails[0] }, ours: { error: fails[1] } };
  const expected = differs?.outcomes ?? failed ?? { python: theirs.outcome, ours: theirs.outcome };
  const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value ?? null));
  return [
    ...(isDeepStrictEqual(plain(theirs.outcome), plain(expected.python)) ? [] : [`Python returns ${JSON.stringify(theirs.outcome)}`]),
    ...(isDeepStrictEqual(plain(own.outcome), plain(expected.ours))
      ? []
      : [`ours returns ${JSON.stringify(own.outcome)} instead of ${JSON.stringify(expected.ours)}`]),
  ];
}

function show(requests: readonly Recorded[]): string {
  return requests.map(({ body, line }) => `${line}${body === undefined ? "" : ` ${JSON.stringify(body)}`}`).join("; ");
}
