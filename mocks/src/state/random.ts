/** A source of numbers that depends on its seed alone. */
export interface Random {
  /** Returns a number from 0 (included) to 1 (not included). */
  next(): number;
  /** Returns an integer from 0 to below `limit`. */
  below(limit: number): number;
  /** Returns a version 4 UUID. */
  uuid(): string;
  /** Returns `length` hexadecimal digits. */
  hex(length: number): string;
}

/**
 * Creates a source of random numbers (mulberry32). It is not fit for secrets.
 *
 * @param seed Any text. The same text gives the same numbers.
 * @returns The source.
 */
export function createRandom(seed: string): Random {
  let state = hash(seed);
  const next = (): number => {
    state = (state + 0x6d_2b_79_f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  const hex = (length: number): string => Array.from({ length }, () => below(16).toString(16)).join("");
  const uuid = (): string => `${hex(8)}-${hex(4)}-4${hex(3)}-${"89ab"[below(4)]}${hex(3)}-${hex(12)}`;
  return { next, below, hex, uuid };
}

// FNV-1a.
function hash(text: string): number {
  let value = 0x81_1c_9d_c5;
  for (let index = 0; index < text.length; index += 1) value = Math.imul(value ^ text.charCodeAt(index), 0x01_00_01_93);
  return value;
}
