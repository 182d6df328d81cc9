import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";

/** A small spec in several files, with every feature that the tests use. */
export const garage = fileURLToPath(new URL("fixtures/garage/openapi.yaml", import.meta.url));

/** The number of operations in the spec, without its webhook. */
export const garageOperations = 9;

/** The credentials that the spec requires. */
export const credentials = { "api-key": "k", "api-secret": "s" };

/** Occupies a port until `release` is called. */
export async function holdPort(port = 0): Promise<{ port: number; release: () => Promise<void> }> {
  const server = createServer();
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    release: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

/** Returns a free port whose successor is free too. */
export async function twoFreePorts(): Promise<number> {
  for (;;) {
    const first = await holdPort();
    const second = await holdPort(first.port + 1).catch(() => undefined);
    await Promise.all([first.release(), second?.release()]);
    if (second !== undefined) return first.port;
  }
}
