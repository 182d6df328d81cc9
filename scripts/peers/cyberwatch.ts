import { tmpdir } from "node:os";
import { fileURLToPath } from "node:url";
import { isDeepStrictEqual } from "node:util";

import { readContract } from "@platform-clients/contract";
import type { Json } from "@platform-clients/contract";
import { createCyberwatchClient as createV2Client } from "@platform-clients/cyberwatch";
import { createCyberwatchClient } from "@platform-clients/cyberwatch/v3";
import { x } from "tinyexec";

import { flow } from "./cyberwatch/flow.ts";
import { keys, startRecorder } from "./cyberwatch/recorder.ts";
import type { Recorded } from "./cyberwatch/recorder.ts";
import { stepsOf } from "./cyberwatch/steps.ts";
import type { Step } from "./cyberwatch/steps.ts";
import { judge, runWithMock } from "./mock.ts";
import type { Difference, Peer, PeerContext, PeerResult } from "./peer.ts";

type Call = PromiseLike<unknown> & { toArray?(options: { limit: number }): Promise<unknown[]> };

/** How a Python client differs from ours on purpose. */
interface Habits {
  /** Makes the peer's request what ours should be, with the reason; `undefined` if it should be the same. */
  translate(request: Recorded): { readonly request: Recorded; readonly why: string } | undefined;
  /** Why the result of the peer cannot be compared; `undefined` if it should be the same. */
  otherResult(result: unknown): string | undefined;
}

const toolboxHabits: Habits = {
  translate(request) {
    const { body, line } = request;
    if (!line.startsWith("GET") || body === undefined) return undefined;
    const pairs = Object.entries(body as Json).flatMap(([name, value]) =>
      Array.isArray(value) ? value.map((part) => `${name}[]=${part}`) : [`${name}=${value as string}`],
    );
    const moved = { ...request, body: undefined, contentType: undefined, query: [...request.query, ...pairs].toSorted() };
    return {
      request: moved,
      why: "Python sends filters and the page in a JSON body of the GET, which fetch cannot: ours sends them in the query",
    };
  },
  otherResult(result) {
    if (result === true) return "Python returns True; ours returns what the server sent";
    return result === "Response" ? "Python returns the response; ours returns its body" : undefined;
  },
};

const helperHabits: Habits = {
  translate(request) {
    if (request.body !== undefined) return undefined;
    const same = { ...request, contentType: undefined };
    return { request: same, why: "Python sends a Content-Type without a body" };
  },
  otherResult: (result) =>
    (result as Json | undefined)?.["uuid"] === undefined
      ? undefined
      : "Python returns the body; ours returns whether the keys are accepted",
};

const token = `${keys.apiKey}:${keys.secretKey}`;

/** The vendor's clients. */
export const cyberwatchPeers: readonly Peer[] = [
  // The newest version speaks version 3, and version 2 for machines without a network. No version in the registry is older.
  ...peersOf("cbw-api-toolbox", "2.3.2", { file: "toolbox.py", scheme: "hmac", habits: toolboxHabits }),
  // The newer client takes any path.
  ...peersOf("cyberwatch-api", "1.0.0", { file: "helper.py", scheme: "basic", habits: helperHabits }),
];

interface Setup {
  readonly file: string;
  readonly scheme: "hmac" | "basic";
  readonly habits: Habits;
}

function peersOf(name: string, version: string, setup: Setup): Peer[] {
  const peer = (against: string, compare: (python: string, setup: Setup) => Promise<PeerResult>): Peer => ({
    platform: "cyberwatch",
    name: `${name} ${version}`,
    against,
    run: async (context: PeerContext) => compare(await context.python([`${name}==${version}`]), setup),
  });
  const stateful = setup.scheme === "hmac" ? [peer("the mock's state", compareFlow)] : [];
  return [peer("a recorder", compareWithOurs), peer("the mock server", compareWithMock), ...stateful];
}

async function compareWithOurs(python: string, { file, habits, scheme }: Setup): Promise<PeerResult> {
  const [v2, v3] = [await readContract("cyberwatch"), await readContract("cyberwatch@v3")];
  const airgapped = v2.operations.filter(({ source }) => (source["tags"] as string[]).includes("airgapped"));
  const steps =
    scheme === "basic"
      ? stepsOf(v3, v3.operations)
      : [...stepsOf(v3, v3.operations), ...stepsOf(v2, airgapped)].filter((step) => step.python !== undefined);
  const recorder = await startRecorder([...v3.operations, ...airgapped]);
  try {
    const theirs = await runPython(python, file, recorder.url, steps);
    const sent = recorder.requests;
    recorder.clear();
    const options = { ...keys, baseUrl: recorder.url, retry: false as const };
    const clients = { v3: createCyberwatchClient({ ...options, scheme }), v2: createV2Client(options) };
    const total = { same: 0, different: [] as Difference[], faults: [] as string[] };
    for (const [index, step] of steps.entries()) {
      recorder.begin(index);
      const result = await callOurs(step, airgapped.includes(step.operation) ? clients.v2 : clients.v3);
      const { faults, whys } = compareStep(habits, [sent[index] ?? [], theirs.results[index]], [recorder.requests[index] ?? [], result]);
      total.faults.push(...faults.map((fault) => `${step.name}: ${fault}`));
      if (faults.length === 0 && whys.size === 0) total.same += 1;
      for (const why of whys) if (faults.length === 0) total.different.push({ name: step.name, why });
    }
    const called = new Set(steps.map((step) => step.python));
    total.faults.push(...(theirs.methods ?? []).filter((name) => !called.has(name)).map((name) => `${name} of Python is not compared`));
    return { ...total, different: grouped(total.different) };
  } finally {
    await recorder.close();
  }
}

// Only version 3: each mock server has one version.
async function compareWithMock(python: string, { file, scheme }: Setup): Promise<PeerResult> {
  const v3 = await readContract("cyberwatch@v3");
  const steps = stepsOf(v3, v3.operations).filter((step) => scheme === "basic" || step.python !== undefined);
  const { parts, result } = await runWithMock("cyberwatch@v3", /^\/step\/\d+$/, (url) => runPython(python, file, url, steps), {
    token,
    reset: true,
  });
  const done = steps.map(({ name }, index) => {
    const [exchanges, returned] = [parts[index + 1] ?? [], result.results[index] ?? undefined];
    const { error } = (returned ?? {}) as { error?: string };
    const refused = exchanges.some(({ status }) => status >= 400);
    const problems = [
      ...(error === undefined ? [] : [error]),
      ...(exchanges.length === 0 ? ["Python sends nothing"] : []),
      // The toolbox returns nothing, or False, when it is refused.
      ...(!refused && (returned === undefined || returned === false) ? ["Python returns nothing"] : []),
    ];
    return { name, problems, exchanges };
  });
  return judge(done, () => undefined);
}

// Both make the same calls, each with a new mock server.
async function compareFlow(python: string, { file, habits }: Setup): Promise<PeerResult> {
  const platform = "cyberwatch@v3";
  const mark = /^\/step\/\d+$/;
  const { parts, result } = await runWithMock(platform, mark, (url) => runPython(python, file, url, flow), { token });
  const own = await runWithMock(
    platform,
    mark,
    async (url) => {
      const client = createCyberwatchClient({ ...keys, baseUrl: url, retry: false });
      const results: unknown[] = [];
      for (const [index, { name, ours }] of flow.entries()) {
        await (await fetch(`${url}/step/${index}`)).text();
        const call = (client as unknown as Readonly<Record<string, (args: Json) => Call>>)[name]?.(ours);
        const listed = call?.toArray === undefined ? call : call.toArray({ limit: 2_000 });
        results.push(await Promise.resolve(listed).catch(() => undefined));
      }
      return results;
    },
    { token },
  );
  const total = { same: 0, different: [] as Difference[], faults: [] as string[] };
  for (const [index, { name }] of flow.entries()) {
    const statuses = [parts, own.parts].map((all) =>
      (all[index + 1] ?? []).map(({ method, path, status }) => `${method} ${path} ${status}`),
    );
    const results = [result.results[index] ?? undefined, own.result[index]];
    const why = habits.otherResult(results[0]);
    if (!isDeepStrictEqual(statuses[0], statuses[1])) total.faults.push(`${name}: ${JSON.stringify(statuses)}`);
    else if (isDeepStrictEqual(results[0] || undefined, results[1])) total.same += 1;
    else if (why === undefined)
      total.faults.push(`${name}: Python returns ${JSON.stringify(results[0])}, ours ${JSON.stringify(results[1])}`);
    else total.different.push({ name, why });
  }
  return { ...total, different: grouped(total.different) };
}

interface PythonResult {
  readonly results: readonly unknown[];
  /** The methods of the toolbox. */
  readonly methods?: readonly string[];
}

async function runPython(python: string, file: string, url: string, steps: readonly object[]): Promise<PythonResult> {
  const job = steps.map((step) => ({ ...step, operation: undefined, ours: undefined }));
  const script = fileURLToPath(new URL(`cyberwatch/${file}`, import.meta.url));
  const { stdout } = await x(python, [script, JSON.stringify({ url, ...keys, steps: job })], {
    throwOnError: true,
    nodeOptions: { cwd: tmpdir() },
  });
  return JSON.parse(stdout) as PythonResult;
}

async function callOurs({ ours, operation, paged }: Step, client: object): Promise<unknown> {
  const call = (client as Readonly<Record<string, (args: Json) => Call>>)[operation.name]?.(ours);
  return paged ? call?.toArray?.({ limit: 1_000 }) : call;
}

type Outcome = readonly [requests: readonly Recorded[], result: unknown];

function compareStep(habits: Habits, theirs: Outcome, ours: Outcome): { faults: string[]; whys: Set<string> } {
  const faults: string[] = [];
  const whys = new Set<string>();
  const [[requests, result], [own, ownResult]] = [theirs, ours];
  if (requests.length === 0 || requests.length !== own.length) faults.push(`${own.length} requests; Python sends ${requests.length}`);
  for (const [index, request] of requests.entries()) {
    const translated = habits.translate(request);
    if (translated !== undefined && !isDeepStrictEqual(request, translated.request)) whys.add(translated.why);
    const expected = translated?.request ?? request;
    if (!isDeepStrictEqual(own[index], expected)) faults.push(`${JSON.stringify(own[index])} instead of ${JSON.stringify(expected)}`);
  }
  if (!isDeepStrictEqual(ownResult, result)) {
    const why = habits.otherResult(result);
    if (why === undefined) faults.push(`the result is ${JSON.stringify(ownResult)} instead of ${JSON.stringify(result)}`);
    else whys.add(why);
  }
  return { faults, whys };
}

// One line for each reason, with the steps that it applies to, or some of them.
function grouped(different: readonly Difference[]): Difference[] {
  const reasons = new Map<string, string[]>();
  for (const { name, why } of different) reasons.set(why, [...(reasons.get(why) ?? []), name]);
  return [...reasons].map(([why, names]) => ({
    name: `${names.length} steps (${names.slice(0, 3).join("; ")}${names.length > 3 ? "; …" : ""})`,
    why,
  }));
}
