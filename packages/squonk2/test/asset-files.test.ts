import * as files from "node:fs/promises";

import { isAbortedError, isTimeoutError } from "@platform-clients/core";
import type { CallOptions } from "@platform-clients/core";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

import type { Squonk2ClientOptions } from "../src/index.ts";
import { createSquonk2Client } from "../src/node.ts";
import { asset } from "./fixtures/ids.ts";

vi.mock("node:fs/promises", () => ({ readFile: vi.fn<typeof files.readFile>() }));

const baseUrl = "https://squonk.example.com";
const reading = 60;

const delay = (time: number) => new Promise((resolve) => setTimeout(resolve, time));

/** A client whose files take some time to read, and whose server fails until the given number of requests. */
function setup({
  failures = 0,
  read = reading,
  response = 60,
  limits = { timeout: false },
}: { failures?: number; read?: number; response?: number; limits?: Squonk2ClientOptions } = {}) {
  vi.mocked(files.readFile).mockImplementation(async () => {
    await delay(read);
    return new TextEncoder().encode("content") as never;
  });
  const sent: string[] = [];
  const client = createSquonk2Client({
    baseUrl,
    retry: { maxAttempts: 9, minDelay: 0, maxDelay: 0 },
    ...limits,
    fetch: async (url, { signal }) => {
      sent.push(url);
      const failed = sent.length <= failures;
      await Promise.race([
        delay(response),
        new Promise((_, reject) => signal?.addEventListener("abort", () => reject(signal.reason as Error))),
      ]);
      return failed ? new Response("", { status: 503 }) : Response.json({ id: asset });
    },
  });
  const alter = (options?: CallOptions) => settled(client.alterAsset({ asset_id: asset, content_file: "./notes.txt" }, options));
  return { client, sent, alter };
}

/** The outcome of a call as soon as there is one. */
function settled(call: PromiseLike<unknown>): { value?: unknown; error?: unknown } {
  const outcome: { value?: unknown; error?: unknown } = {};
  call.then(
    (value) => (outcome.value = value),
    (error: unknown) => (outcome.error = error),
  );
  return outcome;
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe("an asset whose file is read first", () => {
  it("is sent after the file is read", async () => {
    const { sent, alter } = setup();
    const outcome = alter();
    await vi.advanceTimersByTimeAsync(reading - 1);
    expect(sent).toEqual([]);
    await vi.advanceTimersByTimeAsync(62);
    expect(sent).toHaveLength(1);
    expect(outcome).toEqual({ value: undefined });
    expect("value" in outcome).toBe(true);
  });

  it("has no limit by default", async () => {
    const { alter } = setup({ read: 100_000, response: 100_000, limits: {} });
    const outcome = alter();
    await vi.advanceTimersByTimeAsync(199_999);
    expect(outcome).toEqual({});
    await vi.advanceTimersByTimeAsync(1);
    expect("value" in outcome).toBe(true);
  });

  it("is limited by one deadline for reading and all attempts", async () => {
    const { sent, alter } = setup({ failures: 9 });
    const outcome = alter({ deadline: 150 });
    await vi.advanceTimersByTimeAsync(149);
    expect(outcome).toEqual({});
    await vi.advanceTimersByTimeAsync(1);
    expect(isTimeoutError(outcome.error)).toBe(true);
    expect(outcome.error).toMatchObject({ code: "deadline_exceeded", operation: "alterAsset" });
    await vi.advanceTimersByTimeAsync(1_000);
    expect(sent).toHaveLength(2);
  });

  it.each(["call", "client"])("is not sent if the deadline of the %s passes while the file is read", async (owner) => {
    const { sent, alter } = setup(owner === "client" ? { limits: { deadline: 50 } } : {});
    const outcome = alter(owner === "call" ? { deadline: 50 } : {});
    await vi.advanceTimersByTimeAsync(50);
    expect(outcome.error).toMatchObject({ name: "TimeoutError", code: "deadline_exceeded", operation: "alterAsset" });
    await vi.advanceTimersByTimeAsync(1_000);
    expect(sent).toEqual([]);
  });

  it.each([
    ["before the file is read", 0, 0],
    ["while the file is read", 30, 0],
    ["during the first attempt", 90, 1],
    ["during the second attempt", 150, 2],
  ])("is ended by the signal %s", async (_, time, requests) => {
    const controller = new AbortController();
    if (time === 0) controller.abort();
    const { sent, alter } = setup({ failures: 9 });
    const outcome = alter({ signal: controller.signal });
    await vi.advanceTimersByTimeAsync(time);
    controller.abort();
    await vi.advanceTimersByTimeAsync(0);
    expect(isAbortedError(outcome.error)).toBe(true);
    expect(outcome.error).toMatchObject({ operation: "alterAsset" });
    await vi.advanceTimersByTimeAsync(1_000);
    expect(sent).toHaveLength(requests);
  });

  it("has a timeout for each attempt, which does not include reading", async () => {
    const { sent, alter } = setup({ failures: 3, response: 40 });
    const outcome = alter({ timeout: 50 });
    await vi.advanceTimersByTimeAsync(reading + 4 * 41);
    expect(sent).toHaveLength(4);
    expect("value" in outcome).toBe(true);
  });

  it("is retried after an attempt that takes longer than the timeout", async () => {
    const { sent, alter } = setup({ response: 51 });
    const outcome = alter({ timeout: 50, retry: 2 });
    await vi.advanceTimersByTimeAsync(reading + 2 * 51);
    expect(sent).toHaveLength(2);
    expect(outcome.error).toMatchObject({ name: "TimeoutError", code: "timeout" });
  });

  it("is sent to the server that is set when the call starts", async () => {
    const { client, sent, alter } = setup({ failures: 1 });
    alter();
    client.setApiUrl("https://second.example.com");
    await vi.advanceTimersByTimeAsync(1_000);
    expect(sent).toEqual([`${baseUrl}/asset/${asset}`, `${baseUrl}/asset/${asset}`]);
    expect(client.getApiUrl().baseUrl).toBe("https://second.example.com");
  });

  it("is rejected if the deadline is invalid", async () => {
    const { sent, alter } = setup();
    const outcome = alter({ deadline: -1 });
    await vi.advanceTimersByTimeAsync(1_000);
    expect(outcome.error).toMatchObject({ name: "ConfigurationError", operation: "alterAsset" });
    expect(sent).toEqual([]);
  });
});
