import { once } from "node:events";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";

/**
 * Repeats a check until it returns a value.
 *
 * @param what The name of what it waits for, for the error.
 * @param condition Returns a value when it is met, and undefined before.
 * @param limit Milliseconds. Default: 60,000.
 * @returns The value.
 * @throws {Error} When the time limit is over.
 */
export async function until<T>(what: string, condition: () => Promise<T | undefined>, limit = 60_000): Promise<T> {
  const end = Date.now() + limit;
  for (;;) {
    const value = await condition();
    if (value !== undefined) return value;
    if (Date.now() > end) throw new Error(`Timed out after ${limit / 1000} s waiting for ${what}.`);
    await sleep(100);
  }
}

/**
 * Finds a TCP port that is free at the moment.
 *
 * @returns The port.
 */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}
