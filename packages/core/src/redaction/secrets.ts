const secretName = /pass(word|wd|phrase)|secret|token|api[-_]?key|credential|signature|^auth$|authorization|cookie|^(sig|pwd)$/i;

/**
 * Tells whether a name is that of a credential.
 *
 * @param name Name of a header, query parameter or body field.
 * @returns Whether its value is a credential, judged by the name alone.
 */
export function isSecretName(name: string): boolean {
  return secretName.test(name);
}

/** How secrets are found in a value. */
export interface SecretRules {
  /** Names that are secret although they do not look it. */
  readonly known?: ReadonlySet<string> | undefined;
  /** Whether the value itself has a secret name. */
  readonly inside?: boolean | undefined;
  /** Whether the values are header values, which can have a scheme or a name in front of the secret. */
  readonly headers?: boolean | undefined;
}

/** Values nested deeper than this are not searched. */
const maxDepth = 64;

/**
 * Collects the secret strings of a value: everything under a secret name.
 *
 * @param value Headers, query or body of a request.
 * @param into The set to add them to.
 * @param rules How they are found.
 * @param depth How deep the value is nested.
 */
export function collectSecrets(value: unknown, into: Set<string>, rules: SecretRules = {}, depth = 0): void {
  const { known, inside = false, headers = false } = rules;
  if (typeof value === "string" || typeof value === "number") {
    if (inside) addSecret(String(value), into, headers);
  } else if (typeof value === "object" && value !== null && depth < maxDepth && !isBinary(value)) {
    for (const [name, part] of Object.entries(value))
      collectSecrets(part, into, { known, headers, inside: inside || isSecretName(name) || known?.has(name) === true }, depth + 1);
  }
}

/**
 * Tells whether an object is bytes.
 *
 * @param value Any object.
 * @returns Whether it is; its properties are then not looked at.
 */
export function isBinary(value: object): boolean {
  return ArrayBuffer.isView(value) || value instanceof ArrayBuffer || value instanceof Blob || value instanceof ReadableStream;
}

/** Strings shorter than this are not secrets: to hide them would make every message unreadable. */
const shortest = 3;

/**
 * Adds a secret.
 *
 * @param value A secret. One of less than three characters is ignored.
 * @param into The set to add it to.
 * @param header Whether it is a header value. What follows the scheme of `Bearer xyz` is then a secret too, and so are the longer parts of `key:signature` and `name=value`.
 */
export function addSecret(value: string, into: Set<string>, header = false): void {
  const found = [value];
  if (header) {
    found.push(...basicPassword(value));
    const lastWord = value.slice(value.lastIndexOf(" ") + 1);
    const pairs = /^[\w-]+=/.test(value) ? value : lastWord;
    const parts = pairs.split(/[\s:;=,]+/).filter((part) => part.length >= 8);
    found.push(value.slice(value.indexOf(" ") + 1), lastWord, ...parts);
  }
  for (const text of found) if (text.trim().length >= shortest) into.add(text.trim());
}

// HTTP Basic credentials are the user's name and password in base64: a server that decodes them can show them.
function basicPassword(value: string): string[] {
  const [, encoded] = /^basic +(\S+)$/i.exec(value) ?? [];
  if (encoded === undefined) return [];
  try {
    const pair = new TextDecoder().decode(Uint8Array.from(atob(encoded), (character) => character.charCodeAt(0)));
    return [pair, pair.slice(pair.indexOf(":") + 1)];
  } catch {
    return [];
  }
}
