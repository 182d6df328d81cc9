import type { Rejection } from "@platform-clients/core";

/** Milliseconds. A smaller difference between the clocks is not a reason for a rejected signature. */
const noticeable = 60_000;

const units = [
  [86_400_000, "days"],
  [3_600_000, "hours"],
  [60_000, "minutes"],
] as const;

/**
 * Explains a 401 by the clocks if the `Date` of the response is far from the local time: signatures are valid for some minutes only. The usual
 * limit for such signatures is 15 minutes; that of Cyberwatch is unknown.
 *
 * @param rejection The response that rejected the signature.
 * @param now The local time, in milliseconds since the epoch.
 * @returns The text to add to the error, or `undefined` if the clocks agree.
 */
export function explainSkew(rejection: Rejection, now: number): string | undefined {
  const skew = now - Date.parse(rejection.headers.get("date") ?? "");
  if (rejection.status !== 401 || !(Math.abs(skew) >= noticeable)) return undefined;
  const [size, unit] = units.find(([milliseconds]) => Math.abs(skew) >= 2 * milliseconds) ?? [1_000, "seconds"];
  const difference = `${Math.round(Math.abs(skew) / size)} ${unit} ${skew < 0 ? "behind" : "ahead of"}`;
  return `The local clock is ${difference} the server's, and signatures are valid for some minutes only: correct the clock, or pass the client option \`clock\`.`;
}
