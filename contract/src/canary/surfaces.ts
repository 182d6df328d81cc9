import { inspect } from "node:util";

/**
 * Lists every text that a value shows: with `inspect` without bounds, as JSON, as a string, and for errors message, stack and all causes.
 *
 * @param value Any value.
 * @returns The texts.
 */
export function surfacesOf(value: unknown): string[] {
  const texts = [inspect(value, { depth: Infinity, showHidden: true, maxArrayLength: null, maxStringLength: null }), json(value)];
  const seen = new Set<unknown>();
  for (let cause = value as object | null | undefined; cause && !seen.has(cause); cause = (cause as { cause?: object }).cause) {
    seen.add(cause);
    texts.push(asText(cause), json(cause));
    if (cause instanceof Error) texts.push(cause.message, cause.stack ?? "");
  }
  return texts;
}

function json(value: unknown): string {
  try {
    return JSON.stringify(value) ?? "";
  } catch {
    return "";
  }
}

function asText(value: { toString(): string }): string {
  return value.toString();
}
