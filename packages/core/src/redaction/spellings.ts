/**
 * Builds the pattern of a secret in every spelling: as it is, in any case, percent-encoded, as a form field, or escaped as in JSON or a log.
 *
 * @param secret The secret.
 * @returns The source of a regular expression, to be used with the flag `i`.
 */
export function spellings(secret: string): string {
  return Array.from(
    secret,
    (character) => `(?:${[literally(character), percentEncoded(character), escaped(character)].filter(Boolean).join("|")})`,
  ).join("");
}

function literally(character: string): string {
  return character === " " ? " |\\+" : character.replaceAll(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
}

function percentEncoded(character: string): string {
  const bytes = [...new TextEncoder().encode(character)];
  return bytes.map((byte) => `%${byte.toString(16).padStart(2, "0")}`).join("");
}

const shortEscapes: Readonly<Record<string, string>> = {
  "\n": "n",
  "\r": "r",
  "\t": "t",
  "\b": "b",
  "\f": "f",
  '"': '"',
  "'": "'",
  "/": "/",
  "\\": "\\\\",
};

function escaped(character: string): string {
  const units = Array.from({ length: character.length }, (_, index) => character.charCodeAt(index).toString(16));
  const long = units.map((unit) => `\\\\u${unit.padStart(4, "0")}`).join("");
  const short = shortEscapes[character];
  const hex = units.length === 1 && (units[0]?.length ?? 9) <= 2 ? `|\\\\x${units[0]?.padStart(2, "0") ?? ""}` : "";
  return `${long}${hex}${short === undefined ? "" : `|\\\\${short}`}`;
}
