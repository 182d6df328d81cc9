const flags = [
  "deploy_summary",
  "details",
  "environment_details",
  "expired",
  "include_logs",
  "logs",
  "reinstall",
  "report",
  "round_timestamps",
  "update",
  "filter.cleared",
  "filter.completed",
  "filter.expires",
  "filter.managed",
  "filter.read",
  "filter.released",
  "filter.started",
  "filter.success",
];

const dates = ["start", "end", "start_interval", "end_interval", "first_timestamp", "last_timestamp"];

/** Where `start` and `end` are dates. */
const datedPaths = /\/(?:compilereport|notification|metrics|resource_actions|history|logs)$/;

/**
 * Rewrites values of a query that the orchestrator parses leniently, as the spec describes them: flags such as `True`, which the orchestrator writes
 * into its own links, levels in lower case, dates without a time zone.
 *
 * @param path The path.
 * @param query The query as sent.
 * @returns The query that is checked.
 */
export function rewriteQuery(path: string, query: string): string {
  const pairs = query.split("&").filter((pair) => pair !== "");
  return pairs.map((pair) => rewriteValue(pair, datedPaths.test(path))).join("&");
}

function rewriteValue(pair: string, hasDates: boolean): string {
  const [name = "", value = ""] = pair.split("=");
  if (name === "filter.minimal_log_level") return `${name}=${value.toUpperCase()}`;
  if (hasDates && dates.includes(name)) return `${name}=${rewriteDate(value)}`;
  if (!flags.includes(name)) return pair;
  if (/^(true|1|yes|on|t|y)$/i.test(value)) return `${name}=true`;
  return /^(false|0|no|off|f|n)$/i.test(value) ? `${name}=false` : pair;
}

function rewriteDate(value: string): string {
  const text = value.replaceAll("+", " ").replaceAll(/%(20|2B|3A)/gi, decodeURIComponent);
  const [, day, time = "00:00:00", zone = "Z"] =
    /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d:\d\d(?:\.\d+)?))?(Z|[+-]\d\d:\d\d)?$/i.exec(text) ?? [];
  return day === undefined ? value : encodeURIComponent(`${day}T${time}${zone}`);
}
