import { once } from "node:events";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";

/**
 * Asks again and again until something is so.
 *
 * @param what What is waited for, for the error.
 * @param condition Gives a value when it is so, and nothing before.
 * @param limit Milliseconds. Default 60,000.
 * @returns The value.
 * @throws {Error} When it is not so in time.
 */
export async function until<T>(what: string, condition: () => Promise<T | undefined>, limit = 60_000): Promise<T> {
  const end = Date.now() + limit;
  for (;;) {
    const value = await condition();
    if (value !== undefined) return value;
    if (Date.now() > end) throw new Error(`Waited ${limit / 1000} s in vain for ${what}.`);
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
