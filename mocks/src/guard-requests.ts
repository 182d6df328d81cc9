import type { PrismHttpInstance } from "@stoplight/prism-http";

import { describeRefusal, escapeNonAscii, unreadable } from "./describe-refusal.ts";

type Outcome = Awaited<ReturnType<ReturnType<PrismHttpInstance["request"]>>>;
type Fault = Extract<Outcome, { _tag: "Right" }>["right"]["validations"]["input"][number];

/**
 * Makes Prism respond to every request. Without it, a request hangs, and an unhandled rejection ends the process, if
 * a percent-encoding or a media type is malformed, or if a violation quotes a character that is not allowed in headers.
 *
 * @param prism The instance to guard. It is changed in place.
 */
export function guardRequests(prism: PrismHttpInstance): void {
  const { request } = prism;
  prism.request = (input, operations, config) => async () => {
    try {
      return withEscapedFaults(await request(input, operations, config)());
    } catch (error) {
      return { _tag: "Left", left: describeRefusal(unreadable(error)) };
    }
  };
}

function withEscapedFaults(outcome: Outcome): Outcome {
  if ("left" in outcome) return { _tag: "Left", left: describeRefusal(outcome.left) };
  const { input, output } = outcome.right.validations;
  if (input.length + output.length === 0) return outcome;
  const validations = { input: input.map(escapeFault), output: output.map(escapeFault) };
  return { _tag: "Right", right: { ...outcome.right, validations } };
}

function escapeFault(fault: Fault): Fault {
  const escaped = { ...fault, message: escapeNonAscii(fault.message) };
  return fault.path === undefined ? escaped : { ...escaped, path: fault.path.map((part) => escapeNonAscii(part)) };
}
