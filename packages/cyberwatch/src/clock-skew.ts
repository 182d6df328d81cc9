import type { Rejection } from "@platform-clients/core";

/** Clocks that differ by less than this, in milliseconds, are no reason for a refused signature. */
const noticeable = 60_000;

const units = [
  [86_400_000, "days"],
  [3_600_000, "hours"],
  [60_000, "minutes"],
] as const;

/**
 * Explains a 401 by the clocks, when the date of the reply is far from ours: signatures are only good for some minutes. The usual window of such
 * signatures is 15 minutes; that of Cyberwatch is not known.
 *
 * @param rejection The reply that refused the signature.
 * @param now Our time, in milliseconds since the epoch.
 * @returns What to add to the error, or nothing when the clocks agree.
 */
export function explainSkew(rejection: Rejection, now: number): string | undefined {
  const skew = now - Date.parse(rejection.headers.get("date") ?? "");
  if (rejection.status !== 401 || !(Math.abs(skew) >= noticeable)) return undefined;
  const [size, unit] = units.find(([milliseconds]) => Math.abs(skew) >= 2 * milliseconds) ?? [1_000, "seconds"];
  const distance = `${Math.round(Math.abs(skew) / size)} ${unit} ${skew < 0 ? "behind" : "ahead of"}`;
  return `The clock here is ${distance} the server's, and signatures are good for some minutes only: set the clock, or give the client a \`clock\`.`;
}
