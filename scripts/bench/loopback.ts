// The cost of a call to a real server on loopback, in CPU time of the client process, relative to bare `fetch`.
import { fork } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { join } from "node:path";

import { build } from "esbuild";

import { root } from "../platforms.ts";
import { ratio } from "./table.ts";
import type { Bench } from "./table.ts";

/** The result of one contender. Ratios are to bare `fetch` in the same round. */
export interface LoopbackRow {
  readonly name: string;
  /** Calls per second of CPU time (user and system) of the client process. */
  readonly callsPerCpuSecond: number;
  /** Calls per CPU-second relative to bare `fetch`; higher is better. */
  readonly ratio: number;
  /** The 99th percentile of the latency, in milliseconds. */
  readonly p99: number;
  /** That latency relative to bare `fetch`; lower is better. */
  readonly p99Ratio: number;
}

/** How much is measured. */
export interface LoopbackOptions {
  /** Calls of each contender in each round. Default 4,000. */
  readonly calls?: number | undefined;
  /** Rounds; results are medians of them. Default 9. */
  readonly rounds?: number | undefined;
  /** Calls in progress at the same time. Default 32. */
  readonly concurrency?: number | undefined;
  /** A part of the names of the contenders to measure besides bare `fetch`. Default: all. */
  readonly only?: string | undefined;
}

/**
 * Measures calls to a server on loopback: bundles client and server, so that no loader is measured, and runs both in processes of their own.
 *
 * @param options How much is measured.
 * @returns One row for each contender. The first is bare `fetch`.
 */
async function measureLoopback(options: LoopbackOptions = {}): Promise<LoopbackRow[]> {
  const { calls = 4_000, concurrency = 32, only = "", rounds = 9 } = options;
  const folder = await mkdtemp(join(root, "node_modules/.bench-"));
  try {
    await build({
      entryPoints: ["client", "server"].map((name) => join(root, `scripts/bench/loopback-${name}.ts`)),
      bundle: true,
      platform: "node",
      format: "esm",
      outdir: folder,
      outExtension: { ".js": ".mjs" },
      tsconfig: join(root, "tsconfig.json"),
      external: ["axios", "ky", "openapi-fetch", "undici"],
      logLevel: "error",
    });
    const parameters = JSON.stringify([join(folder, "loopback-server.mjs"), calls, rounds, concurrency, only]);
    const client = fork(join(folder, "loopback-client.mjs"), [parameters], { execArgv: [] });
    const ended = once(client, "exit").then(() => Promise.reject(new Error("The client of the benchmark ended without a result.")));
    const [rows] = (await Promise.race([once(client, "message"), ended])) as [LoopbackRow[]];
    await ended.catch(() => undefined);
    return rows;
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** The throughput of calls to a real server. */
export const loopback: Bench = {
  name: "loopback",
  title: "Calls to a server on loopback",
  goal: "at least 2.0 times the calls per CPU-second of bare global fetch with `createNodeFetch()`, and a p99 that is not worse",
  about:
    "GET of 1 kB of JSON, 32 at a time, keep-alive, the server in a process of its own. Calls per second of CPU time of the client process and 99th " +
    "percentile of the latency, both relative to `await (await fetch(url)).json()` in the same round; medians of 9 rounds in turns.",
  async run() {
    const rows = await measureLoopback();
    const found = rows.find(({ name }) => name.includes("createNodeFetch") && name !== "createNodeFetch alone");
    if (found === undefined) throw new Error("The client with createNodeFetch was not measured.");
    return {
      head: ["contender", "calls per CPU-second over global fetch", "p99 over global fetch"],
      rows: rows.map((row) => [row.name, ratio(row.ratio), ratio(row.p99Ratio)]),
      result: `${ratio(found.ratio)}, p99 ${ratio(found.p99Ratio)}`,
      met: found.ratio >= 2 && found.p99Ratio <= 1,
    };
  },
};
