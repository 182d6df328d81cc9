import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";

/** A small spec of several files, with every feature that the tests look at. */
export const garage = fileURLToPath(new URL("fixtures/garage/openapi.yaml", import.meta.url));

/** How many operations the garage has; its webhook is none. */
export const garageOperations = 9;

/** The credentials that the garage asks for. */
export const credentials = { "api-key": "k", "api-secret": "s" };

/** A port that is held until `release` is called. */
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

/** A port of which the next one is free as well. */
export async function twoFreePorts(): Promise<number> {
  for (;;) {
    const first = await holdPort();
    const second = await holdPort(first.port + 1).catch(() => undefined);
    await Promise.all([first.release(), second?.release()]);
    if (second !== undefined) return first.port;
  }
}
