import { decode } from "./escapes.ts";
import type { Decoded } from "./escapes.ts";
import { fold, maxLevels, spellings } from "./spellings.ts";
import type { Spelling } from "./spellings.ts";

/** A place in a text that shows a secret. */
export interface Hit {
  readonly start: number;
  readonly end: number;
  /** Whether the whole string must be replaced: only the beginning of the secret was recognised. */
  readonly whole: boolean;
  /** Whether it is removed from property names too. */
  readonly inNames: boolean;
}

/**
 * Finds secrets in a text, as it is and behind up to four levels of escapes.
 *
 * @param text Any text.
 * @returns The places, in no particular order. They can overlap.
 */
export type SecretSearch = (text: string) => Hit[];

/**
 * Creates a search for secrets in all their spellings. Its cost depends on the length of the text, not on the number of secrets.
 *
 * @param secrets The secrets.
 * @returns The search.
 */
export function createSearch(secrets: readonly string[]): SecretSearch {
  const list = secrets.flatMap(spellings);
  // A short spelling slows the search down: only those that are short pay for it.
  const isLong = ({ text }: Spelling): boolean => text.length >= longSpelling;
  const groups = [list.filter(isLong), list.filter((spelling) => !isLong(spelling))].filter(({ length }) => length > 0).map(createGroup);
  return (text) => {
    const hits: Hit[] = [];
    const levels: Decoded[] = [];
    const locate: Locate = (start, end) => levels.reduceRight<[number, number]>((range, level) => level.locate(...range), [start, end]);
    for (let current: string | undefined = text; current !== undefined;) {
      const folded = fold(current);
      for (const find of groups) find(folded, locate, hits);
      const decoded: Decoded | undefined = levels.length < maxLevels ? decode(current) : undefined;
      if (decoded !== undefined) levels.push(decoded);
      current = decoded?.text;
    }
    return hits;
  };
}

/** Finds a part of a decoded text in the original. */
type Locate = (start: number, end: number) => [start: number, end: number];

const longSpelling = 8;

/** The longest window that the search moves by: shifts are bytes. */
const maxWindow = 200;
const tableSize = 8_192;

// Spellings of similar length, searched for together as Wu and Manber describe: most positions of the text are never looked at.
function createGroup(group: readonly Spelling[]): (text: string, locate: Locate, hits: Hit[]) => void {
  const window = group.reduce((least, { text }) => Math.min(least, text.length), maxWindow);
  /** How far the window can move, by a hash of its last three characters. */
  const shifts = new Uint8Array(tableSize).fill(window - 2);
  /** The spellings that can be at the window, by the same hash. */
  const candidates = new Map<number, Spelling[]>();
  for (const spelling of group) {
    let key = 0;
    for (let end = 2; end < window; end += 1) {
      key = hash(spelling.text, end);
      shifts[key] = Math.min(shifts[key] ?? 0, window - 1 - end);
    }
    candidates.set(key, [...(candidates.get(key) ?? []), spelling]);
  }
  return (text, locate, hits) => {
    for (let end = window - 1; end < text.length;) {
      const key = hash(text, end);
      const shift = shifts[key] ?? 1;
      end += shift === 0 ? 1 : shift;
      if (shift > 0) continue;
      for (const spelling of candidates.get(key) ?? []) {
        if (!text.startsWith(spelling.text, end - window)) continue;
        const [from, to, whole] = extent(text, end - window, spelling);
        const [start, stop] = locate(from, to);
        hits.push({ start, end: stop, whole, inNames: spelling.inNames });
      }
    }
  };
}

function hash(text: string, end: number): number {
  return ((text.charCodeAt(end - 2) * 961) ^ (text.charCodeAt(end - 1) * 31) ^ text.charCodeAt(end)) & (tableSize - 1);
}

function extent(text: string, start: number, { full, shared, text: found, whole }: Spelling): [start: number, end: number, whole: boolean] {
  if (full !== undefined && text.startsWith(full, start)) return [start, start + full.length, false];
  const end = start + found.length;
  if (shared === undefined) return [start, end, whole];
  const from = shared.before && isBase64(text, start - 1) ? start - 1 : start;
  const to = shared.after && isBase64(text, end) ? end + 1 : end;
  const padding = text.startsWith("==", to) ? 2 : text.startsWith("=", to) ? 1 : 0;
  return [from, to + padding, whole];
}

// A space is a folded "+".
function isBase64(text: string, index: number): boolean {
  return /^[\w /-]$/.test(text.charAt(index));
}
