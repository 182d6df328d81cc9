import { decode } from "./escapes.ts";

/** One way in which a secret can be spelled, folded. */
export interface Spelling {
  /** What is searched for. */
  readonly text: string;
  /** For a long secret, of which `text` is only the beginning: the whole of it. */
  readonly full: string | undefined;
  /** Whether a string is replaced as a whole if it has only the beginning of a long secret. */
  readonly whole: boolean;
  /** Whether it is removed from property names too. */
  readonly inNames: boolean;
  /** For base64: whether the characters before and after it have some bits of the secret too. */
  readonly shared: { readonly before: boolean; readonly after: boolean } | undefined;
}

/**
 * Of a longer secret only the beginning is searched for: a body can be cut behind it. No spelling of a shorter one may be longer than the 4 kB that are
 * read and redacted beyond such a cut.
 */
const maxLength = 300;
const beginning = 100;

/** Shorter secrets are not removed from property names: a password "errors" would make every error body useless. */
const shortestInNames = 8;

/** The base64 and hex forms of secrets with fewer bytes are not searched for: they are too common. */
const shortestEncoded = 6;

/** Shorter spellings are not searched for. */
const shortest = 3;

/** How often escapes are decoded: JSON in JSON, percent-encoded, has three levels. */
export const maxLevels = 4;

/**
 * Makes texts comparable: case does not matter, nor whether a space is `+`, as in forms. The length stays the same.
 *
 * @param text Any text.
 * @returns The text in lower case.
 */
export function fold(text: string): string {
  let lower = text.toLowerCase();
  if (lower.length !== text.length) lower = text.replaceAll("\u0130", "i").toLowerCase();
  return lower.replaceAll("\u03c2", "\u03c3").replaceAll("+", " ");
}

/**
 * Lists what is searched for in order to find a secret, in texts that were folded and whose escapes were decoded.
 *
 * @param secret The secret.
 * @returns Its spellings: as it is, without escapes of its own, in base64, and in hex.
 */
export function spellings(secret: string): Spelling[] {
  const isLong = secret.length > maxLength;
  const inNames = secret.length >= shortestInNames;
  const searched = isLong ? secret.slice(0, beginning) : secret;
  const found: Spelling[] = [];
  const add = (text: string, shared?: Spelling["shared"], full?: string): void => {
    if (text.length >= shortest) found.push({ text, full, whole: isLong, inNames, shared });
  };
  add(fold(searched), undefined, isLong ? fold(secret) : undefined);
  let decoded = decode(searched);
  for (let level = 0; decoded !== undefined && level < maxLevels; level += 1) {
    add(fold(decoded.text));
    decoded = decode(decoded.text);
  }
  const bytes = utf8.encode(searched);
  if (bytes.length > searched.length) {
    const wellFormed = searched.replaceAll(loneSurrogate, "\ufffd");
    if (wellFormed !== searched) add(fold(wellFormed));
  }
  if (bytes.length < shortestEncoded) return found;
  add(toHex(bytes));
  for (const [offset, core] of base64Cores(String.fromCharCode(...bytes)).entries()) {
    const shared = { before: offset > 0, after: (offset + bytes.length) % 3 > 0 };
    const folded = core.toLowerCase();
    add(folded.replaceAll("+", " "), shared);
    if (folded.includes("+") || folded.includes("/")) add(folded.replaceAll("+", "-").replaceAll("/", "_"), shared);
  }
  return found;
}

const utf8 = new TextEncoder();
const loneSurrogate = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const hexDigits = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, "0"));

function toHex(bytes: Uint8Array): string {
  let hex = "";
  for (const byte of bytes) hex += hexDigits[byte];
  return hex;
}

// With no, one or two bytes in front of the secret: the characters that depend on the secret alone.
function base64Cores(binary: string): string[] {
  const padded = ["", "\0", "\0\0"].map((front) => front + binary + "\0".repeat((6 - front.length - (binary.length % 3)) % 3));
  const encoded = btoa(padded.join(""));
  let start = 0;
  return padded.map(({ length }, offset) => {
    const core = encoded.slice(start + (offset === 0 ? 0 : offset + 1), start + Math.floor(((offset + binary.length) * 8) / 6));
    start += (length / 3) * 4;
    return core;
  });
}
