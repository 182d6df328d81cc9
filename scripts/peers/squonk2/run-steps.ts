import { createSquonk2Client } from "@platform-clients/squonk2";
import type { Squonk2Client } from "@platform-clients/squonk2";

import { comparable } from "../../../packages/squonk2/test/comparable.ts";
import { readParts } from "../../../packages/squonk2/test/multipart.ts";
import { dummyPart } from "./asset-steps.ts";
import { runPython } from "./python.ts";
import type { PythonRun } from "./python.ts";
import type { Recorded } from "./recorder.ts";
import type { Outcome, SentRequest, Step } from "./step.ts";

/** The methods that take no access token. */
const withoutToken = ["get_event_stream_version", "get_version", "ping"];

function tokenOf({ method, token = "abc.def.ghi" }: Step): string | null {
  return withoutToken.includes(method) ? null : token;
}

function urlOf({ suffix = "" }: Step, url: string): string | null {
  return suffix === null ? null : url + suffix;
}

/**
 * Makes the calls with Python, one after the other.
 *
 * @param python The path of a Python that has the client.
 * @param steps The steps.
 * @param serverOf Returns the URL for a step.
 * @returns What the client offers, and the outcomes.
 */
export async function runWithPython(python: string, steps: readonly Step[], serverOf: (index: number) => string): Promise<PythonRun> {
  const calls = steps.map((step, index) => ({
    url: urlOf(step, serverOf(index)),
    method: step.method,
    token: tokenOf(step),
    args: step.args,
  }));
  const run = await runPython(python, calls);
  return { ...run, outcomes: run.outcomes.map((outcome) => (outcome.ok ? outcome : { ...outcome, data: {} })) };
}

/** What our client returned, and its server. */
export interface OurOutcome extends Outcome {
  readonly apiUrl: readonly [url: string, verified: boolean];
}

/**
 * Makes the calls with our client as Python does: one client without credentials whose server is set before each call, and a token per call.
 *
 * @param steps The steps.
 * @param serverOf Returns the URL for a step.
 * @returns The outcomes.
 */
export async function runWithOurs(steps: readonly Step[], serverOf: (index: number) => string): Promise<OurOutcome[]> {
  const client = createSquonk2Client({ retry: false, timeout: 30_000 });
  const outcomes: OurOutcome[] = [];
  for (const [index, step] of steps.entries()) {
    const url = urlOf(step, serverOf(index));
    if (url !== null) client.setApiUrl(url);
    outcomes.push(await runStep(client, step));
  }
  return outcomes;
}

async function runStep(client: Squonk2Client, step: Step): Promise<OurOutcome> {
  const token = tokenOf(step);
  const result = await step.ours(client, token === null ? {} : { token }).result();
  const { baseUrl, verifySslCert } = client.getApiUrl();
  const apiUrl = [baseUrl, verifySslCert] as const;
  if (!result.ok) return { ok: false, status: result.error.status ?? 0, data: {}, apiUrl };
  return { ok: true, status: result.response.status, data: result.data ?? {}, apiUrl };
}

/**
 * Reads what is compared of a request.
 *
 * @param request The request.
 * @param path Its path after the URL of the server.
 * @returns These parts. The content of the file part that Python adds is replaced.
 */
export async function sentRequest(request: Recorded, path: string): Promise<SentRequest> {
  const headers = Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)]));
  const sent = comparable({ ...request, headers, body: await bodyOf(request) });
  const fields = sent.type === "multipart/form-data" ? (sent.body as Readonly<Record<string, string>>) : {};
  const body = fields["content_file"]?.includes("class AsApi:") === true ? { ...fields, ...dummyPart } : sent.body;
  return { ...sent, path, body, authorization: request.headers.authorization };
}

async function bodyOf(request: Recorded): Promise<unknown> {
  const { body, headers } = request;
  if (body.length === 0) return undefined;
  if (headers["content-type"]?.startsWith("multipart/form-data") !== true) return JSON.parse(body.toString());
  const parts = await readParts(request);
  const fields = parts.map(
    ({ file, name, value }) => [name, file === undefined ? value : { filename: file, bytes: Buffer.from(value) }] as const,
  );
  if (new Set(parts.map(({ name }) => name)).size < parts.length) throw new Error("A field of the form is sent twice.");
  return Object.fromEntries(fields);
}
