import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

import { createAxoniusClient } from "@platform-clients/axonius";
import { createAxoniusClient as createJsonApiClient } from "@platform-clients/axonius/jsonapi";
import { startMock } from "@platform-clients/mocks";
import type { Platform, RecordedRequest } from "@platform-clients/mocks";

import { compare } from "./axonius/compare.ts";
import type { Done, Step } from "./axonius/compare.ts";
import { jsonApiSteps } from "./axonius/jsonapi-steps.ts";
import { data } from "./axonius/data.ts";
import { toRecorded } from "./axonius/requests.ts";
import { codeOf } from "./axonius/role-steps.ts";
import { v4Steps } from "./axonius/v4-steps.ts";
import type { Difference, Peer, PeerResult } from "./peer.ts";

const driver = fileURLToPath(new URL("axonius/drive.py", import.meta.url));

/** The keys that both clients use. */
const keys = { apiKey: "demo-key", apiSecret: "demo-secret", retry: false } as const;

interface Subject<Client> {
  readonly version: string;
  readonly requirements: readonly string[];
  /** The minor versions of Python that the peer runs with. */
  readonly minors: readonly number[];
  readonly mock: Platform;
  readonly steps: readonly Step<Client>[];
  readonly create: (options: { baseUrl: string } & typeof keys) => Client;
  /** What is true of every step. */
  readonly always: readonly Difference[];
}

const login = (requests: string): Difference => ({
  name: "login",
  why: `Python sends ${requests} before the first call; ours sends nothing`,
});

const errors: Difference = {
  name: "errors",
  why: "Python has one class for all refusals, one for selections, and checks JSON before the status; ours has a code for each reason",
};

/** The Python clients of Axonius. Newer releases of their dependencies do not work with them. */
export const axoniusPeers: readonly Peer[] = [
  peerOf({
    version: "4.2.2",
    requirements: ["axonius_api_client==4.2.2", "pyOpenSSL==23.2.0", "cryptography==41.0.7", "urllib3==1.26.20"],
    minors: [10, 9],
    mock: "axonius",
    steps: v4Steps,
    create: createAxoniusClient,
    always: [login("meta/about twice"), errors],
  }),
  peerOf({
    version: "5.0.21",
    requirements: ["axonius_api_client==5.0.21", "pyOpenSSL==23.2.0", "cryptography==41.0.7", "setuptools==69.5.1"],
    minors: [12, 11, 10],
    mock: "axonius@jsonapi",
    steps: jsonApiSteps,
    create: createJsonApiClient,
    always: [
      login("get_constants, meta/about, metadata, login and the start page"),
      errors,
      {
        name: "requests without a body",
        why: "Python sends Content-Type: application/vnd.api+json; ours has none, as there is no content",
      },
    ],
  }),
];

function peerOf<Client>(subject: Subject<Client>): Peer {
  const { minors, requirements, version } = subject;
  return {
    platform: "axonius",
    name: `axonius_api_client ${version}`,
    against: "the mock server",
    run: async (context) => compareWithOurs(await context.python(requirements, minors), subject),
  };
}

async function compareWithOurs<Client>(python: string, { always, create, mock: platform, steps }: Subject<Client>): Promise<PeerResult> {
  const mock = await startMock(platform, { data });
  try {
    const theirs = await runPython(python, mock.url, steps);
    const ours: Done[] = [];
    for (const { ours: call } of steps) {
      mock.reset();
      const outcome = await codeOf(Promise.resolve().then(() => call(create({ baseUrl: mock.url, ...keys }))));
      ours.push({ outcome, requests: toRecorded(mock.requests) });
    }
    const result = compare(steps, theirs, ours);
    return { ...result, different: [...always, ...result.different] };
  } finally {
    await mock.close();
  }
}

async function runPython<Client>(python: string, url: string, steps: readonly Step<Client>[]): Promise<Done[]> {
  const child = spawn(python, [driver], { stdio: ["pipe", "pipe", "pipe"] });
  const given = { url, steps: steps.map((step) => step.python) };
  child.stdin.end(JSON.stringify(given));
  let [stdout, stderr] = ["", ""];
  child.stdout.on("data", (chunk: Buffer) => (stdout += chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => (stderr += chunk.toString()));
  await new Promise((resolve) => child.on("close", resolve));
  const [, results] = /^RESULTS (.*)$/m.exec(stdout) ?? [];
  if (results === undefined) throw new Error(`The Python client failed: ${stderr.trim().split("\n").slice(-3).join(" ")}`);
  const done = JSON.parse(results) as { outcome: unknown; requests: RecordedRequest[] }[];
  return done.map(({ outcome, requests }) => ({ outcome, requests: toRecorded(requests) }));
}
