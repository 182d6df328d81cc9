// The client process of the loopback benchmark: measures every contender in turn and sends the rows to its parent.
import { fork } from "node:child_process";
import { once } from "node:events";

import { createAirviewClient } from "@platform-clients/airview";
import { createNodeFetch } from "@platform-clients/core/node";
import axios from "axios";
import ky from "ky";
import createFetchClient from "openapi-fetch";
import { Agent, request } from "undici";

import type { LoopbackRow } from "./loopback.ts";

interface Contender {
  readonly name: string;
  readonly call: () => PromiseLike<unknown>;
}

interface Sample {
  /** CPU time (user and system) of one call, in microseconds. */
  readonly cost: number;
  /** The 99th percentile of the latency, in milliseconds. */
  readonly p99: number;
}

const [serverFile = "", calls = 4_000, rounds = 9, concurrency = 32, only = ""] = JSON.parse(process.argv[2] ?? "[]") as [
  string?,
  number?,
  number?,
  number?,
  string?,
];

function contenders(baseUrl: string): Contender[] {
  const token = "abc.def.ghi";
  const url = `${baseUrl}/systems/?name=Scanner`;
  const headers = { authorization: `Bearer ${token}`, accept: "application/json" };
  const ours = createAirviewClient({ baseUrl, token });
  const nodeFetch = createNodeFetch();
  const oursNode = createAirviewClient({ baseUrl, token, fetch: nodeFetch });
  const dispatcher = new Agent();
  const bare = createFetchClient<Record<string, { get: { parameters: { query: object }; responses: {} } }>>({ baseUrl, headers });
  const kyClient = ky.create({ prefixUrl: baseUrl, headers });
  const axiosClient = axios.create({ baseURL: baseUrl, headers, timeout: 30_000 });
  return [
    { name: "global fetch", call: async () => (await fetch(url, { headers })).json() },
    { name: "platform-clients", call: () => ours.getSystemByName({ name: "Scanner" }) },
    { name: "platform-clients, createNodeFetch", call: () => oursNode.getSystemByName({ name: "Scanner" }) },
    { name: "createNodeFetch", call: async () => (await nodeFetch(url, { headers })).json() },
    { name: "undici.request", call: async () => (await request(url, { dispatcher, headers })).body.json() },
    { name: "openapi-fetch", call: () => bare.GET("/systems/", { params: { query: { name: "Scanner" } } }) },
    { name: "ky", call: () => kyClient.get("systems/", { searchParams: { name: "Scanner" } }).json() },
    { name: "axios", call: () => axiosClient.get("/systems/", { params: { name: "Scanner" } }) },
  ];
}

async function measure({ call }: Contender): Promise<Sample> {
  const latencies = new Float64Array(calls);
  let next = 0;
  const work = async (): Promise<void> => {
    for (let index = next++; index < calls; index = next++) {
      const startedAt = performance.now();
      await call();
      latencies[index] = performance.now() - startedAt;
    }
  };
  const before = process.cpuUsage();
  await Promise.all(Array.from({ length: concurrency }, work));
  const { user, system } = process.cpuUsage(before);
  return { cost: (user + system) / calls, p99: latencies.toSorted()[Math.floor(calls * 0.99)] ?? Number.NaN };
}

function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;
}

const server = fork(serverFile);
const [port] = (await once(server, "message")) as [number];
const list = contenders(`http://127.0.0.1:${port}`).filter(({ name }, index) => index === 0 || name.includes(only));
const samples = new Map<string, Sample[]>(list.map(({ name }) => [name, []]));
for (const contender of [...list, ...list]) await measure(contender);
for (let round = 0; round < rounds; round += 1)
  for (const contender of round % 2 === 0 ? list : list.toReversed()) samples.get(contender.name)?.push(await measure(contender));
server.kill();

const [baseline = []] = samples.values();
const rows = [...samples].map(([name, own]): LoopbackRow => ({
  name,
  callsPerCpuSecond: 1e6 / median(own.map(({ cost }) => cost)),
  ratio: median(own.map(({ cost }, round) => (baseline[round]?.cost ?? Number.NaN) / cost)),
  p99: median(own.map(({ p99 }) => p99)),
  p99Ratio: median(own.map(({ p99 }, round) => p99 / (baseline[round]?.p99 ?? Number.NaN))),
}));
process.send?.(rows, () => process.exit());
