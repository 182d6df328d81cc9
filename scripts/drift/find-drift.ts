import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { readContract } from "@platform-clients/contract";
import type { Hooks } from "@platform-clients/core";
import { x } from "tinyexec";

import { root, specOf } from "../platforms.ts";
import { readInmanta } from "./inmanta.ts";
import { createTrafficRecorder } from "./record-traffic.ts";
import type { Traffic } from "./record-traffic.ts";
import type { Source } from "./source.ts";

/** What was found. */
export interface DriftReport {
  /** How many operations got a response. */
  readonly operations: number;
  /** How often each status was received. */
  readonly statuses: Readonly<Record<string, number>>;
  /** Where a response differs from the spec, each difference once. */
  readonly findings: readonly string[];
}

/** Reads everything that needs no changes, by the API's name in redocly.yaml. */
const readers: Readonly<Record<string, (source: Source) => Promise<void>>> = { inmanta: readInmanta };

/** The APIs whose servers can be checked. */
export const readable: readonly string[] = Object.keys(readers);

/**
 * Reads from a server and compares its responses with the spec.
 *
 * @param api One of {@link readable}.
 * @param target The server.
 * @param target.url Its URL.
 * @param target.token A bearer token. Default: none.
 * @returns What was found.
 * @throws {Error} When the server does not respond, or no request succeeds.
 */
export async function findDrift(api: string, { token, url }: { url: string; token?: string | undefined }): Promise<DriftReport> {
  const { fetch, traffic } = createTrafficRecorder();
  const received = new Map<string, Set<number>>();
  const statuses: Record<string, number> = {};
  const onResponse: Hooks["onResponse"] = ({ operation, status }) => {
    received.set(operation, (received.get(operation) ?? new Set()).add(status));
    statuses[status] = (statuses[status] ?? 0) + 1;
  };
  const baseUrl = url.replace(/\/+$/, "");
  await readers[api]?.({ baseUrl, fetch, hooks: { onResponse }, ...(token === undefined ? {} : { token }) });
  if (received.size === 0) throw new Error(`${url} does not respond.`);
  if (!Object.keys(statuses).some((status) => status.startsWith("2")))
    throw new Error(`${url} responds to every request with an error: ${describe(statuses)}.`);
  const findings = [...(await undocumented(api, received)), ...(await compare(traffic, specOf(api), baseUrl))];
  return { operations: received.size, statuses, findings };
}

/**
 * Describes how often each status was received.
 *
 * @param statuses The counts.
 * @returns E.g. `"98 × 200, 2 × 404"`.
 */
export function describe(statuses: Readonly<Record<string, number>>): string {
  return Object.entries(statuses)
    .map(([status, count]) => `${count} × ${status}`)
    .join(", ");
}

// `redocly drift` accepts any status.
async function undocumented(api: string, received: ReadonlyMap<string, ReadonlySet<number>>): Promise<string[]> {
  const { operations } = await readContract(api);
  const documented = new Map(operations.map(({ name, responses }) => [name, responses.map(({ status }) => status)]));
  return [...received].flatMap(([operation, statuses]) =>
    [...statuses]
      .filter((status) => documented.get(operation)?.includes(status) !== true)
      .map((status) => `${operation}: the status ${status} is not documented`),
  );
}

interface Problem {
  readonly operationId?: string;
  readonly status: number;
  readonly method: string;
  readonly path: string;
  readonly message: string;
  readonly details?: { readonly expected?: string | null; readonly actual?: string | null };
}

async function compare(traffic: Traffic, spec: string, server: string): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), "drift-"));
  try {
    const [har, report] = [join(folder, "traffic.har"), join(folder, "report.json")];
    await writeFile(har, JSON.stringify(traffic));
    const { stderr, stdout } = await x(
      "redocly",
      ["drift", har, "--api", spec, "--server", server, "--traffic-format=har", "--format=json", "--output", report],
      { nodeOptions: { cwd: root, env: { REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true", NO_COLOR: "1" } } },
    );
    const text = await readFile(report, "utf8").catch(() => {
      throw new Error(`redocly drift failed:\n${stdout}${stderr}`);
    });
    const { problems, run } = JSON.parse(text) as { problems: readonly Problem[]; run: { documentedExchanges: number } };
    if (run.documentedExchanges === 0) throw new Error(`redocly drift found no request to ${server} in the traffic.`);
    return [...new Set(problems.map(toFinding))];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function toFinding({ details, message, method, operationId, path, status }: Problem): string {
  const actual = details?.actual ?? undefined;
  const found = actual === undefined ? "" : ` It is ${actual}.`;
  return `${operationId ?? `${method} ${path}`} ${status}: ${message}${found}`;
}
