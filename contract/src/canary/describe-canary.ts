import { inspect } from "node:util";

import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from "vitest";

import { fullArguments } from "../cases.ts";
import { readContract } from "../document.ts";
import type { Json } from "../document.ts";
import { withSecretArguments } from "./arguments.ts";
import type { CanaryDescriptor } from "./arguments.ts";
import { failures } from "./failures.ts";
import type { Failure } from "./failures.ts";
import { Secrets } from "./secrets.ts";
import { surfacesOf } from "./surfaces.ts";

/** What a client under test is created with, in addition to its credentials. */
export interface CanaryOptions {
  readonly baseUrl: string;
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  readonly headers: Record<string, string>;
  readonly hooks: Readonly<Record<"onRequest" | "onResponse" | "onRetry" | "onPage", (event: object) => void>>;
  readonly logger: Readonly<Record<"debug" | "info" | "warn" | "error", (line: string) => void>>;
  readonly maxResponseBytes: number;
  readonly maxDownloadBytes: number;
  readonly retry: { readonly maxAttempts: number; readonly minDelay: number; readonly budget: false };
}

/** A client under test. */
export interface CanarySubject {
  /** The platform's short name. */
  readonly platform: string;
  /** What is special about the client, for the title. */
  readonly variant?: string;
  /** The generated descriptors. */
  readonly descriptors: Readonly<Record<string, CanaryDescriptor>>;
  /** Creates the client. Its credentials are `secret("token")` and the like. */
  readonly create: (options: CanaryOptions, secret: (place: string) => string) => object;
}

type Method = (args: Json, options: object) => { result(): Promise<{ ok: boolean; error?: unknown }> };

const origin = "https://canary.test";

/** In how many ways each operation has to fail. */
const leastFailures = 8;

/**
 * Makes every operation fail in many ways while the server repeats every secret of the call, and searches everything that a user or a log can see.
 *
 * @param subject The client.
 */
export async function describeCanary(subject: CanarySubject): Promise<void> {
  const { create, descriptors, platform, variant = "" } = subject;
  const contract = await readContract(platform);
  const names = Object.keys(descriptors);
  const failed = new Map<string, number>(names.map((name) => [name, 0]));
  const hardFailures = Object.entries(failures);

  describe(`canary: ${platform}${variant}`, () => {
    let cases = 0;
    beforeEach(() => void vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] }));
    afterEach(() => void vi.useRealTimers());
    afterAll(() => {
      console.log(`canary ${platform}${variant}: ${cases} cases, ${names.length} operations in ${hardFailures.length + 1} ways`);
    });

    const run = async (failure: Failure, callOptions: () => object = () => ({})): Promise<string[]> => {
      const secrets = new Secrets();
      const texts: string[] = [];
      const sent = new Set<string>();
      const wrong: string[] = [];
      const client = create(createOptions({ failure, secrets, texts, sent, wrong }), (place) => secrets.of(place)) as Record<
        string,
        Method
      >;
      const calls = names.map(async (name) => {
        const operation = contract.operations.find((each) => each.name === name);
        if (operation === undefined) throw new Error(`the spec has no operation ${name}`);
        const [example = {}] = fullArguments(contract, operation);
        const args = withSecretArguments(example, descriptors[name] ?? { method: "" }, secrets);
        const headers = { "X-Api-Key": secrets.of("header of the call"), Cookie: `session=${secrets.of("cookie of the call")}` };
        const outcome = await client[name]?.(args, { headers, ...callOptions() }).result();
        cases += 1;
        if (outcome === undefined) throw new Error(`the client has no method ${name}`);
        if (outcome.ok) return;
        failed.set(name, (failed.get(name) ?? 0) + 1);
        texts.push(...surfacesOf(outcome.error));
      });
      await advanceUntil(Promise.all(calls));
      texts.push(...surfacesOf(client));
      return [...new Set(texts.flatMap((text) => secrets.findIn(text, sent))), ...wrong];
    };

    it.each(hardFailures)("%s", async (_, failure) => {
      expect(await run(failure)).toEqual([]);
    });

    it("an abort whose reason contains the secrets", async () => {
      const abortWhenSent = (): object => {
        const controller = new AbortController();
        const fetch: CanaryOptions["fetch"] = async (_, init) => {
          controller.abort(new Error(`stop: ${inspect(init.headers)}`));
          return new Promise(() => undefined);
        };
        return { signal: controller.signal, fetch };
      };
      expect(await run(failures["a timeout"] as Failure, abortWhenSent)).toEqual([]);
    });

    it(`every operation failed in at least ${leastFailures} ways`, () => {
      expect([...failed].filter(([, count]) => count < leastFailures)).toEqual([]);
    });
  });
}

interface Observation {
  readonly failure: Failure;
  readonly secrets: Secrets;
  /** Receives everything that is logged or reported. */
  readonly texts: string[];
  /** Receives what the client makes of its credentials, e.g. signatures. */
  readonly sent: Set<string>;
  /** Receives the requests that must not be: to another origin, or without the secrets. */
  readonly wrong: string[];
}

function createOptions({ failure, wrong, secrets, sent, texts }: Observation): CanaryOptions {
  const write = (line: string): void => void texts.push(line);
  const show = (event: object): void => void texts.push(...surfacesOf(event), ...("error" in event ? surfacesOf(event.error) : []));
  return {
    baseUrl: origin,
    headers: { "X-Client-Token": secrets.of("header of the client") },
    fetch: async (url, init) => {
      if (new URL(url).origin !== origin) wrong.push(`a request to ${url}`);
      const { authorization = "" } = init.headers as Record<string, string>;
      const made = authorization.split(/[ :]/).at(-1) ?? "";
      if (made !== "") sent.add(made);
      const request = inspect([url, init.headers, await new Response(init.body).text()], { maxStringLength: null });
      const repeated = secrets.all().filter((secret) => request.includes(secret));
      if (repeated.length === 0) wrong.push(`a request without secrets: ${url}`);
      return failure([...repeated, authorization, made].filter(Boolean), init.signal ?? undefined);
    },
    hooks: { onRequest: show, onResponse: show, onRetry: show, onPage: show },
    logger: { debug: write, info: write, warn: write, error: write },
    maxResponseBytes: 2_000,
    maxDownloadBytes: 2_000,
    retry: { maxAttempts: 2, minDelay: 1, budget: false },
  };
}

// The fake clock runs slowly enough for the runtime's own work, e.g. signatures and streams, to be done between two steps.
async function advanceUntil(work: Promise<unknown>): Promise<void> {
  const state = { ended: false };
  const end = (): void => void (state.ended = true);
  work.then(end, end);
  for (let step = 0; !state.ended; step += 1) {
    if (step === maxSteps) throw new Error("the calls do not end");
    await new Promise((resolve) => setImmediate(resolve));
    await vi.advanceTimersByTimeAsync(stepSize);
  }
  await work;
}

/** Milliseconds of the fake clock. */
const stepSize = 100;
const maxSteps = 3_000;
