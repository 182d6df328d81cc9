// `npm start`: regenerates everything, starts a mock server for each platform, calls each client for its platform's typical work and
// prints the requests. On a terminal, the mock servers run until Ctrl-C.
import { existsSync } from "node:fs";
import { parseArgs } from "node:util";

import { availablePlatforms, startMock } from "@platform-clients/mocks";
import type { Mock, Platform } from "@platform-clients/mocks";

import { regenerate } from "./generate/regenerate.ts";
import { SpecError } from "./generate/spec-error.ts";
import { root } from "./platforms.ts";
import { createTour } from "./tour/tour.ts";
import type { CountingTour, Tour } from "./tour/tour.ts";

const { values } = parseArgs({
  options: { stay: { type: "boolean", default: process.stdout.isTTY && process.env["CI"] === undefined } },
});
const print = (line: string): void => console.log(line);

async function drive(platform: Platform, mock: Mock): Promise<CountingTour["totals"]> {
  print(`\n${platform}: ${mock.operations} operations at ${mock.url}`);
  const tour = createTour(mock.url, print);
  const { run } = (await import(`./tour/${platform}.ts`)) as { run: (tour: Tour) => Promise<void> };
  await run(tour);
  return tour.totals;
}

async function start(): Promise<void> {
  print("Regenerating from the specs");
  const platforms = availablePlatforms().filter((platform) => existsSync(`${root}/scripts/tour/${platform}.ts`));
  const { changed } = await regenerate([...platforms], (line) => print(`  ${line}`));
  print(`  ${changed.length === 0 ? "nothing changed" : `${changed.length} files changed`}`);
  print("Starting the mock servers");
  const mocks: Mock[] = [];
  try {
    const sum = { steps: 0, failed: 0, requests: 0 };
    for (const platform of platforms) mocks.push(await startMock(platform));
    for (const mock of mocks) {
      const totals = await drive(mock.platform as Platform, mock);
      for (const name of Object.keys(sum) as (keyof typeof sum)[]) sum[name] += totals[name];
    }
    const verdict = sum.failed === 0 ? "all as expected" : `${sum.failed} failed`;
    if (sum.failed > 0) process.exitCode = 1;
    print(`\nnpm start: ${mocks.length} platforms, ${sum.steps} steps, ${sum.requests} requests, ${verdict}`);
    if (values.stay) await stay(mocks);
  } finally {
    await Promise.all(mocks.map((mock) => mock.close()));
  }
}

async function stay(mocks: readonly Mock[]): Promise<void> {
  print("\nThe mock servers run until Ctrl-C:");
  for (const mock of mocks) print(`  ${mock.platform.padEnd(10)} ${mock.url}`);
  await new Promise<void>((resolve) => {
    process.once("SIGINT", resolve);
    process.once("SIGTERM", resolve);
  });
  print("\nStopped.");
}

try {
  await start();
} catch (error) {
  if (!(error instanceof SpecError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
