/** What stands in place of a secret. */
export const redacted = "[redacted]";

const secretName = /pass(word|wd|phrase)|secret|token|api[-_]?key|credential|signature|^auth$|authorization|cookie|^(key|sig|sid|pwd)$/i;

/**
 * @param name Name of a header, query parameter or body field.
 * @returns Whether its value is a credential, judged by the name alone.
 */
export function isSecretName(name: string): boolean {
  return secretName.test(name);
}

/**
 * Collects the secret texts of a value: everything that lies under a secret name.
 *
 * @param value Headers, query or body of a request.
 * @param into Where to put them.
 * @param known Names that are secret although their name does not say so.
 * @param inside Whether `value` itself lies under a secret name.
 */
export function collectSecrets(value: unknown, into: Set<string>, known?: ReadonlySet<string>, inside = false): void {
  if (typeof value === "string") {
    if (inside) addSecret(value, into);
  } else if (typeof value === "object" && value !== null) {
    for (const [name, part] of Object.entries(value)) collectSecrets(part, into, known, inside || isSecretName(name) || known?.has(name) === true);
  }
}

/**
 * @param value A secret. The last word of `Bearer xyz` is one too, and so are the parts of `key:signature` from eight characters on.
 * @param into Where to put it, in every spelling in which a server might repeat it. Less than three characters are no secret.
 */
export function addSecret(value: string, into: Set<string>): void {
  const word = value.slice(value.lastIndexOf(" ") + 1);
  const parts = word.split(":").filter((part) => part.length >= 8);
  for (const part of [value, word, ...parts]) {
    if (part.length < 3) continue;
    into.add(part);
    into.add(encodeURIComponent(part));
    into.add(JSON.stringify(part).slice(1, -1));
  }
}

/**
 * @param text Any text.
 * @param secrets The secrets of this call.
 * @returns The text without them.
 */
export function scrub(text: string, secrets: ReadonlySet<string>): string {
  let clean = text;
  for (const secret of [...secrets].toSorted((a, b) => b.length - a.length)) clean = clean.replaceAll(secret, redacted);
  return clean;
}

/**
 * @param url An absolute URL.
 * @returns It without user, password and the values of secret query parameters.
 */
export function redactUrl(url: string): string {
  const bare = url.replace(/^([a-z][a-z0-9+.-]*:\/\/)[^/?#]*@/i, "$1");
  const start = bare.indexOf("?");
  if (start < 0) return bare;
  const pairs = bare.slice(start + 1).split("&");
  return `${bare.slice(0, start)}?${pairs.map(redactPair).join("&")}`;
}

function redactPair(pair: string): string {
  const equals = pair.indexOf("=");
  if (equals < 0) return pair;
  const name = pair.slice(0, equals);
  return isSecretName(name) ? `${name}=${redacted}` : pair;
}

/**
 * @param headers A reply's headers.
 * @param secrets The secrets of this call.
 * @returns They as a plain object, names in lower case, credentials taken out.
 */
export function redactHeaders(headers: Headers, secrets: ReadonlySet<string>): Record<string, string> {
  const plain: Record<string, string> = {};
  for (const [name, value] of headers) plain[name] = isSecretName(name) ? redacted : scrub(value, secrets);
  return plain;
}

/**
 * Makes what lies under an error safe to show.
 *
 * @param cause Anything that was thrown.
 * @param secrets The secrets of this call.
 * @returns The cause itself when it is clean, else an error of the same name with a clean message.
 */
export function redactCause(cause: unknown, secrets: ReadonlySet<string>): unknown {
  if (!(cause instanceof Error)) return typeof cause === "string" ? scrub(cause, secrets) : cause;
  const inner = redactCause(cause.cause, secrets);
  const shown = `${cause.message}\n${cause.stack ?? ""}`;
  if (inner === cause.cause && scrub(shown, secrets) === shown) return cause;
  const copy = new Error(scrub(cause.message, secrets), inner === undefined ? undefined : { cause: inner });
  copy.name = cause.name;
  copy.stack = scrub(cause.stack ?? "", secrets);
  return copy;
}
