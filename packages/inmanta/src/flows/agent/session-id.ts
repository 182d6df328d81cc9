import type { Uuid } from "@platform-clients/core";

/** Milliseconds from 1582-10-15, the start of the clock of version-1 UUIDs, to 1970-01-01. */
const gregorianOffset = 12_219_292_800_000n;

/**
 * Creates the id of a session: a version-1 UUID, like those of Inmanta's own agents, with a random node instead of a network address.
 *
 * @param now Milliseconds since the epoch. Default: now.
 * @returns The id.
 */
export function newSessionId(now: number = Date.now()): Uuid {
  const random = crypto.getRandomValues(new Uint8Array(10));
  const [fine = 0, finer = 0, clock = 0, lowClock = 0, ...node] = random;
  const ticks = (BigInt(Math.trunc(now)) + gregorianOffset) * 10_000n + BigInt(((fine << 8) | finer) % 10_000);
  const time = ticks.toString(16).padStart(15, "0");
  node[0] = (node[0] ?? 0) | 0x01;
  const groups = [time.slice(7), time.slice(3, 7), `1${time.slice(0, 3)}`, hex([(clock & 0x3f) | 0x80, lowClock]), hex(node)];
  return groups.join("-") as Uuid;
}

function hex(bytes: readonly number[]): string {
  return bytes.map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
