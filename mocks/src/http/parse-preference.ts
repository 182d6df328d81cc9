import type { Preference } from "../prism/examples.ts";

/**
 * Parses the request header `Prefer`, e.g. `code=404, example=never`.
 *
 * @param header The header.
 * @returns Which example is wanted, or `undefined` if the header says nothing about it.
 * @throws {Error} When a value cannot be used.
 */
export function parsePreference(header: string | undefined): Preference | undefined {
  if (header === undefined) return undefined;
  const found: { code?: number; example?: string; dynamic?: boolean } = {};
  for (const part of header.split(/[,;]/)) {
    const [name = "", value = ""] = part.split("=").map((text) => text.trim().replace(/^"(.*)"$/, "$1"));
    if (name === "code") found.code = status(value);
    else if (name === "example") found.example = value;
    else if (name === "dynamic") found.dynamic = flag(value);
  }
  return Object.keys(found).length === 0 ? undefined : found;
}

function status(value: string): number {
  if (/^[1-5]\d\d$/.test(value)) return Number(value);
  throw new Error(`Prefer: code must be a status from 100 to 599, not "${value}".`);
}

function flag(value: string): boolean {
  if (value === "true" || value === "false") return value === "true";
  throw new Error(`Prefer: dynamic must be true or false, not "${value}".`);
}
