/**
 * Writes a time as AirView does on PostgreSQL: with a numeric offset, and with a fraction only if it is not zero.
 *
 * @param time The time.
 * @returns ISO 8601, e.g. `2026-03-02T08:15:00+00:00`.
 */
export function formatTime(time: Date): string {
  const [seconds = "", milliseconds = ""] = time.toISOString().replace("Z", "").split(".");
  return `${seconds}${milliseconds === "000" ? "" : `.${milliseconds}000`}+00:00`;
}
