/** One character in percent-encoding, as an escape of JSON, JavaScript or Python, or as an HTML entity. Percent-encoded bytes of one UTF-8 character belong together. */
const escapes =
  /%[cd][\da-f]%[89ab][\da-f]|%e[\da-f](?:%[89ab][\da-f]){2}|%f[0-7](?:%[89ab][\da-f]){3}|%[\da-f]{2}|\\(?:u[\da-f]{4}|u\{[\da-f]{1,6}\}|x[\da-f]{2}|[nrtbf"'/\\])|&(?:amp|lt|gt|quot|apos|#\d{1,7}|#x[\da-f]{1,6});?/giy;

const shortEscapes: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t", b: "\b", f: "\f" };
const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** A text with its escapes decoded. */
export interface Decoded {
  readonly text: string;
  /**
   * Finds a part of the decoded text in the original.
   *
   * @param start Where the part begins in the decoded text.
   * @param end Where it ends.
   * @returns Where it begins and ends in the original.
   */
  locate(start: number, end: number): [start: number, end: number];
}

/**
 * Decodes the escapes of a text, one level of them.
 *
 * @param text Any text.
 * @returns The decoded text, or `undefined` if the text has no escapes.
 */
export function decode(text: string): Decoded | undefined {
  const starts = findStarts(text);
  if (starts.length === 0) return undefined;
  const pieces: string[] = [];
  const found: Escape[] = [];
  let length = 0;
  let last = 0;
  for (const index of starts) {
    if (index < last) continue;
    escapes.lastIndex = index;
    const escape = escapes.exec(text)?.[0];
    if (escape === undefined) continue;
    const character = decodeEscape(escape);
    pieces.push(text.slice(last, index), character);
    const at = length + index - last;
    last = index + escape.length;
    length = at + character.length;
    found.push({ at, end: length, from: index, to: last });
  }
  if (found.length === 0) return undefined;
  pieces.push(text.slice(last));
  return { text: pieces.join(""), locate: (start, end) => [original(found, start)[0], original(found, end - 1)[1]] };
}

// Where escapes can begin. `indexOf` is much faster than an expression that is tried at every character.
function findStarts(text: string): number[] {
  const found: number[] = [];
  for (const mark of "%\\&") for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) found.push(at);
  return found.toSorted((a, b) => a - b);
}

/** Where an escape is: `at` to `end` in the decoded text, `from` to `to` in the original. */
interface Escape {
  readonly at: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
}

// The range in the original of one position of the decoded text.
function original(found: readonly Escape[], position: number): [start: number, end: number] {
  let low = 0;
  let high = found.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((found[middle] as Escape).at <= position) low = middle + 1;
    else high = middle;
  }
  const before = found[low - 1];
  if (before === undefined) return [position, position + 1];
  if (position < before.end) return [before.from, before.to];
  const start = before.to + position - before.end;
  return [start, start + 1];
}

function decodeEscape(escape: string): string {
  if (escape.startsWith("%")) return decodePercent(escape);
  const name = escape.slice(1).replace(";", "").toLowerCase();
  if (escape.startsWith("&"))
    return entities[name] ?? codePoint(name.startsWith("#x") ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1)));
  if (name.length > 1) return codePoint(Number.parseInt(name.replaceAll(/[ux{}]/g, ""), 16));
  return shortEscapes[name] ?? name;
}

// Bytes that are not UTF-8 are read as Latin-1, as some servers write them.
function decodePercent(escape: string): string {
  try {
    return decodeURIComponent(escape);
  } catch {
    return String.fromCharCode(
      ...escape
        .split("%")
        .slice(1)
        .map((byte) => Number.parseInt(byte, 16)),
    );
  }
}

function codePoint(code: number): string {
  return code <= 0x10ffff ? String.fromCodePoint(code) : "\ufffd";
}
