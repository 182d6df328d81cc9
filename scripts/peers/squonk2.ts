import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";

import { readContract } from "../../contract/src/document.ts";
import { operations } from "../../packages/squonk2/test/fixtures/operations.ts";
import { exceptions, startComparison } from "../../packages/squonk2/test/npm-client.ts";
import type { Difference, Peer, PeerContext, PeerResult } from "./peer.ts";
import { checkInterface, compareExchange } from "./squonk2/compare.ts";
import type { Finding } from "./squonk2/compare.ts";
import { startRecorder } from "./squonk2/recorder.ts";
import type { Answer, Recorded } from "./squonk2/recorder.ts";
import { compareFlow, compareOutcomes } from "./squonk2/run-mock.ts";
import { runWithOurs, runWithPython, sentRequest } from "./squonk2/run-steps.ts";
import { listSteps, scopesOf } from "./squonk2/steps.ts";
import type { Exchange, Outcome, Step } from "./squonk2/step.ts";

const versions = ["6.1.0", "7.0.0"] as const;

/** The Python client in the version of the documentation and in the newest one, and the npm client. */
export const squonk2Peers: readonly Peer[] = [
  ...versions.map((version) => pythonPeer(version, "a recorder", compareRequests)),
  ...versions.map((version) => pythonPeer(version, "the mock server", compareWithMock)),
  { platform: "squonk2", name: "@squonk/account-server-client 4.4.0", against: "a recorder", run: compareWithNpmClient },
];

type Compare = (python: string, version: string, steps: readonly Step[], file: string) => Promise<Finding[]>;

function pythonPeer(version: string, against: string, compare: Compare): Peer {
  return {
    platform: "squonk2",
    name: `im-squonk2-client ${version}`,
    against,
    run: async (context: PeerContext) => {
      const python = await context.python([`im-squonk2-client==${version}`]);
      const folder = await mkdtemp(join(tmpdir(), "squonk2-"));
      try {
        const file = join(folder, "docking.yaml");
        await writeFile(file, "exhaustiveness: 16");
        return summarize(await compare(python, version, listSteps(version, file), file));
      } finally {
        await rm(folder, { recursive: true });
      }
    },
  };
}

function summarize(findings: readonly Finding[]): PeerResult {
  return {
    same: findings.filter(({ difference, fault }) => difference === undefined && fault === undefined).length,
    different: findings.flatMap(({ difference }) => difference ?? []),
    faults: findings.flatMap(({ fault }) => fault ?? []),
  };
}

async function compareRequests(python: string, version: string, steps: readonly Step[]): Promise<Finding[]> {
  const answerTo = await readAnswers();
  // The URL of a step's server tells who makes the request, and for which step.
  const locate = ({ path }: Recorded) => /^\/(\w+)\/(\d+)\/account-server-api(.*)$/.exec(path) ?? [];
  const recorder = await startRecorder((request) => {
    const step = steps[Number(locate(request)[2])];
    return step === undefined ? { status: 410 } : answerTo(step);
  });
  const serverOf = (client: string) => (index: number) => `${recorder.url}/${client}/${index}/account-server-api`;
  try {
    const run = await runWithPython(python, steps, serverOf("python"));
    const ours = await runWithOurs(steps, serverOf("ours"));
    const exchange = async (client: string, index: number, { data, ok, status }: Outcome): Promise<Exchange> => {
      const requests = recorder.requests.filter((request) => isDeepStrictEqual(locate(request).slice(1, 3), [client, String(index)]));
      const [request] = requests;
      if (requests.length > 1) throw new Error(`${client} sends ${requests.length} requests for ${steps[index]?.name}`);
      return { request: request && (await sentRequest(request, locate(request)[3] ?? "")), outcome: { ok, status, data } };
    };
    const findings: Finding[] = checkInterface(version, run.interface, steps).map((fault) => ({ fault }));
    for (const [index, step] of steps.entries()) {
      const [our, their] = [ours[index], run.outcomes[index]];
      if (our === undefined || their === undefined) throw new Error(`${step.name} has no outcome`);
      findings.push(compareExchange(step, await exchange("ours", index, our), await exchange("python", index, their)));
      if (!isDeepStrictEqual(their.apiUrl, [our.apiUrl[0].replace("/ours/", "/python/"), our.apiUrl[1]]))
        findings.push({ fault: `${step.name}: the server is ${our.apiUrl.join(", ")}, in Python ${their.apiUrl.join(", ")}` });
    }
    return [...findings, compareHeaders(recorder.requests)];
  } finally {
    await recorder.close();
  }
}

/** The headers that the HTTP library of each client adds. */
const ofLibrary = [
  "accept-encoding",
  "accept-language",
  "connection",
  "content-length",
  "host",
  "sec-fetch-mode",
  "transfer-encoding",
  "user-agent",
];

function compareHeaders(requests: readonly Recorded[]): Finding {
  const valuesOf = (client: string): string[] => {
    const own = requests.filter(({ path }) => path.startsWith(`/${client}/`)).flatMap(({ headers }) => Object.entries(headers));
    return [...new Set(own.map(([name, value]) => (name === "accept" ? `${name}: ${String(value)}` : name)))].toSorted();
  };
  const [ours, python] = [valuesOf("ours"), valuesOf("python")].map((names) => names.filter((name) => !ofLibrary.includes(name)));
  const expected = (accept: string): string[] => [`accept: ${accept}`, "authorization", "content-type"];
  return isDeepStrictEqual([ours, python], [expected("application/json, */*;q=0.5"), expected("*/*")])
    ? { difference: { name: "every call", why: "we ask for JSON; Python accepts anything (`Accept: */*`)" } }
    : { fault: `headers: ours ${String(ours)}, Python ${String(python)}` };
}

async function compareWithMock(python: string, version: string, steps: readonly Step[], file: string): Promise<Finding[]> {
  return [...(await compareOutcomes(python, steps)), ...(await compareFlow(python, scopesOf(version), file))];
}

// Answers with the first example of the spec, and with any other status as the step says.
async function readAnswers(): Promise<(step: Step) => Answer> {
  const { operations: described } = await readContract("squonk2");
  return ({ method, status }) => {
    const operation = described.find(({ source }) => (source["x-python-name"] as readonly string[]).includes(method));
    const success = operation?.responses.find((response) => response.status < 300);
    if (success === undefined) throw new Error(`The spec has no operation for ${method}.`);
    if (status !== undefined && status >= 400) return { status, body: { error: "refused" } };
    const [example = ""] = Object.values(success.contents[0]?.examples ?? {});
    return { status: status ?? success.status, body: example };
  };
}

async function compareWithNpmClient(): Promise<PeerResult> {
  const comparison = await startComparison();
  const different: Difference[] = [];
  const faults: string[] = [];
  try {
    for (const name of Object.keys(operations)) {
      const { mine, theirs } = await comparison.both(name);
      const exception = exceptions[name];
      const expected = exception === undefined ? mine : exception.asPeer(mine);
      if (!isDeepStrictEqual(theirs, expected)) faults.push(`${name}: ours ${JSON.stringify(mine)}, theirs ${JSON.stringify(theirs)}`);
      else if (exception !== undefined) different.push({ name, why: exception.reason });
    }
  } finally {
    await comparison.close();
  }
  return { same: Object.keys(operations).length - different.length - faults.length, different, faults };
}
