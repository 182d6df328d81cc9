import { AuthenticationError, isAuthenticationError } from "@platform-clients/core";
import type { ErrorDetails } from "@platform-clients/core";

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
 * @param error What a call threw.
 * @param now Our time, in milliseconds since the epoch.
 * @returns The error with the explanation behind its message, or the error itself.
 */
export function explainSkew(error: unknown, now: number): unknown {
  if (!isAuthenticationError(error)) return error;
  const skew = now - Date.parse(error.headers["date"] ?? "");
  if (!(Math.abs(skew) >= noticeable)) return error;
  const [size, unit] = units.find(([milliseconds]) => Math.abs(skew) >= 2 * milliseconds) ?? [1_000, "seconds"];
  const distance = `${Math.round(Math.abs(skew) / size)} ${unit} ${skew < 0 ? "behind" : "ahead of"}`;
  const text = `The clock here is ${distance} the server's, and signatures are good for some minutes only: set the clock, or give the client a \`clock\`.`;
  return new AuthenticationError(`${error.message.replace(/[.\s]*$/, ".")} ${text}`, { ...(error as ErrorDetails), cause: error.cause });
}
