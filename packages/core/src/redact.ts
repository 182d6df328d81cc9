/** What stands in place of a secret. */
const redacted = "[redacted]";

const secretName = /pass(word|wd|phrase)|secret|token|api[-_]?key|credential|signature|^auth$|authorization|cookie|^(sig|pwd)$/i;

/**
 * @param name Name of a header, query parameter or body field.
 * @returns Whether its value is a credential, judged by the name alone.
 */
export function isSecretName(name: string): boolean {
  return secretName.test(name);
}

/** How a value's secrets are found. */
export interface SecretRules {
  /** Names that are secret although their name does not say so. */
  readonly known?: ReadonlySet<string> | undefined;
  /** Whether the value itself lies under a secret name. */
  readonly inside?: boolean | undefined;
  /** Whether the values are those of headers, where a scheme or a name may stand before the secret. */
  readonly headers?: boolean | undefined;
}

/**
 * Collects the secret texts of a value: everything that lies under a secret name.
 *
 * @param value Headers, query or body of a request.
 * @param into Where to put them.
 * @param rules How they are found.
 */
export function collectSecrets(value: unknown, into: Set<string>, rules: SecretRules = {}): void {
  const { known, inside = false, headers = false } = rules;
  if (typeof value === "string" || typeof value === "number") {
    if (inside) addSecret(String(value), into, headers);
  } else if (typeof value === "object" && value !== null && !isBytes(value)) {
    for (const [name, part] of Object.entries(value))
      collectSecrets(part, into, { known, headers, inside: inside || isSecretName(name) || known?.has(name) === true });
  }
}

function isBytes(value: object): boolean {
  return ArrayBuffer.isView(value) || value instanceof ArrayBuffer || value instanceof Blob || value instanceof ReadableStream;
}

/** Texts shorter than this are no secrets: hiding them would make every message unreadable. */
const shortest = 3;

/**
 * @param value A secret. Less than three characters are none.
 * @param into Where to put it.
 * @param header Whether it is a header's value: what follows the scheme of `Bearer xyz` is a secret too then, and so are the longer parts of `key:signature` and `name=value`.
 */
export function addSecret(value: string, into: Set<string>, header = false): void {
  const found = [value];
  if (header) {
    const word = value.slice(value.lastIndexOf(" ") + 1);
    const pairs = /^[\w-]+=/.test(value) ? value : word;
    const parts = pairs.split(/[\s:;=,]+/).filter((part) => part.length >= 8);
    found.push(value.slice(value.indexOf(" ") + 1), word, ...parts);
  }
  for (const text of found) if (text.trim().length >= shortest) into.add(text.trim());
}

/** Of a secret longer than this only the beginning is looked for, and the whole text goes: a pattern of its length would cost too much. */
const longest = 500;

/**
 * Takes secrets out of a text, however they are spelled there: as they are, in any case, percent-encoded, as a form field, or escaped as in JSON.
 *
 * @param text Any text.
 * @param secrets The secrets of this call.
 * @returns The text without them.
 */
export function scrub(text: string, secrets: ReadonlySet<string>): string {
  const short: string[] = [];
  for (const secret of secrets) {
    if (secret.length > longest) {
      if (new RegExp(spellings(secret.slice(0, 100)), "i").test(text)) return redacted;
    } else if (secret.length <= text.length) {
      // No spelling is shorter than the secret itself.
      short.push(secret);
    }
  }
  if (short.length === 0) return text;
  const patterns = short.toSorted((a, b) => b.length - a.length).map(spellings);
  return text.replaceAll(new RegExp(patterns.join("|"), "gi"), redacted);
}

/** Secrets shorter than this are not taken out of names: a password "errors" would rob every error body of its meaning. */
const shortestInNames = 8;

/**
 * Takes secrets out of parsed JSON. Its shape stays.
 *
 * @param value Any JSON.
 * @param secrets The secrets of this call.
 * @returns The same without them.
 */
export function scrubValue(value: unknown, secrets: ReadonlySet<string>): unknown {
  const long = new Set([...secrets].filter((secret) => secret.length >= shortestInNames));
  const clean = (part: unknown): unknown => {
    if (typeof part === "string") return scrub(part, secrets);
    if (typeof part === "number") return scrub(String(part), secrets) === String(part) ? part : redacted;
    if (Array.isArray(part)) return part.map(clean);
    if (typeof part !== "object" || part === null) return part;
    return Object.fromEntries(Object.entries(part).map(([name, one]) => [scrub(name, long), clean(one)]));
  };
  return secrets.size === 0 ? value : clean(value);
}

function spellings(secret: string): string {
  return Array.from(
    secret,
    (character) => `(?:${[literally(character), percent(character), escaped(character)].filter(Boolean).join("|")})`,
  ).join("");
}

function literally(character: string): string {
  return character === " " ? " |\\+" : character.replaceAll(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
}

function percent(character: string): string {
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

/**
 * @param text A text that may hold URLs.
 * @returns It without users, passwords and the values of secret query parameters.
 */
export function redactUrl(text: string): string {
  return text
    .replaceAll(/:\/\/[^/?#\s]*@/g, "://")
    .replaceAll(/([?&])([^=&?#\s]+)=([^&#\s]*)/g, (pair, mark: string, name: string) =>
      isSecretName(name) ? `${mark}${name}=${redacted}` : pair,
    );
}

/**
 * @param headers A reply's headers.
 * @param secrets The secrets of this call.
 * @returns They as a plain object, names in lower case, credentials taken out.
 */
export function redactHeaders(headers: Headers, secrets: ReadonlySet<string>): Record<string, string> {
  const plain: Record<string, string> = {};
  for (const [name, value] of headers) plain[name] = isSecretName(name) ? redacted : scrub(redactUrl(value), secrets);
  return plain;
}

/**
 * @param url A URL.
 * @param secrets The secrets of the call.
 * @returns It without anything secret.
 */
export function safeUrl(url: string, secrets: ReadonlySet<string>): string {
  return scrub(redactUrl(url), secrets);
}
