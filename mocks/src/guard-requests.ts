import type { PrismHttpInstance } from "@stoplight/prism-http";

import { describeRefusal, escapeNonAscii, unreadable } from "./describe-refusal.ts";

type Answer = Awaited<ReturnType<ReturnType<PrismHttpInstance["request"]>>>;
type Fault = Extract<Answer, { _tag: "Right" }>["right"]["validations"]["input"][number];

/**
 * Makes Prism answer every request. By itself it leaves a request hanging, and ends the process with an unhandled rejection, when
 * a percent-encoding or a media type is malformed, or when a violation quotes a character that no header can carry.
 *
 * @param prism The instance to guard; changed in place.
 */
export function guardRequests(prism: PrismHttpInstance): void {
  const { request } = prism;
  prism.request = (input, operations, config) => async () => {
    try {
      return carriable(await request(input, operations, config)());
    } catch (error) {
      return { _tag: "Left", left: describeRefusal(unreadable(error)) };
    }
  };
}

function carriable(answer: Answer): Answer {
  if ("left" in answer) return { _tag: "Left", left: describeRefusal(answer.left) };
  const { input, output } = answer.right.validations;
  if (input.length + output.length === 0) return answer;
  const validations = { input: input.map(escapeFault), output: output.map(escapeFault) };
  return { _tag: "Right", right: { ...answer.right, validations } };
}

function escapeFault(fault: Fault): Fault {
  const escaped = { ...fault, message: escapeNonAscii(fault.message) };
  return fault.path === undefined ? escaped : { ...escaped, path: fault.path.map((part) => escapeNonAscii(part)) };
}
