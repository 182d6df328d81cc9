import { inspect } from "node:util";

/** Returns every representation of a value that can be printed or logged: message, stack, inspect, JSON, String, and the same of its causes. */
export function surfacesOf(value: unknown): string[] {
  const surfaces = [text(value), inspect(value, { depth: 20 }), inspect(value, { depth: 20, showHidden: true }), json(value)];
  const seen = new Set<unknown>();
  for (let cause = value; cause !== undefined && cause !== null && !seen.has(cause); cause = (cause as { cause?: unknown }).cause) {
    seen.add(cause);
    if (cause instanceof Error) surfaces.push(...[cause.message, cause.stack ?? "", cause.name].map(String));
    surfaces.push(text(cause), inspect(cause, { depth: 20 }), json(cause));
  }
  return surfaces;
}

function text(value: unknown): string {
  return String(value);
}

function json(value: unknown): string {
  try {
    return JSON.stringify(value) ?? "";
  } catch {
    return "";
  }
}

/** Returns the encodings of a secret: unchanged, percent-encoded, as a form field, and as a JSON or JavaScript string. */
export function spellingsOf(secret: string): string[] {
  const form = new URLSearchParams({ v: secret }).toString().slice(2);
  const escaped = JSON.stringify(secret).slice(1, -1);
  const ascii = escaped.replaceAll(/[\u007f-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
  return [secret, encodeURIComponent(secret), form, escaped, ascii, inspect(secret).slice(1, -1)];
}

/** The length of a part of a long secret that counts as a leak. */
const leakLength = 9;

/** Returns the places where the surfaces contain the secret in any encoding, or a part of it. */
export function leaksOf(surfaces: readonly string[], secret: string): string[] {
  const needles = new Set(spellingsOf(secret));
  for (let start = 0; start + leakLength <= secret.length; start += 1) needles.add(secret.slice(start, start + leakLength));
  const leaks = new Set<string>();
  for (const surface of surfaces) {
    for (const needle of needles) {
      const at = surface.indexOf(needle);
      if (at >= 0) leaks.add(surface.slice(Math.max(0, at - 80), at + needle.length + 40));
    }
  }
  return [...leaks].slice(0, 5);
}
