import { AbortedError, ConfigurationError, TimeoutError } from "@platform-clients/core";
import type { CallOptions, Fetch } from "@platform-clients/core";
import { describe, expect, it } from "vitest";

import { createInmantaClient, fileId } from "../src/index.ts";
import type { InmantaClient, WaitOptions } from "../src/index.ts";
import { resourceServer } from "./fake-resources.ts";
import { empty, fakeServer, json, refused } from "./fake-server.ts";
import type { FakeServer } from "./fake-server.ts";

const tid = "0d6f2b84-91c3-4e5a-b7d8-3f1e2c4a5b60";
const dryRun = "6f2c1d80-c6d4-41f0-9b1c-0242ac120002";
const retry = { maxAttempts: 9, minDelay: 0, maxDelay: 0 };

interface Flow {
  readonly name: string;
  readonly server: () => FakeServer;
  readonly run: (client: InmantaClient, options: WaitOptions) => Promise<unknown>;
}

/** Returns true for the first calls, then false. */
function countdown(calls: number): () => boolean {
  let left = calls;
  return () => {
    left -= 1;
    return left >= 0;
  };
}

/** Each flow sends at least four requests. */
const flows: Flow[] = [
  {
    name: "compileAndWait",
    server: () => {
      const isCompiling = countdown(2);
      return fakeServer({
        [`POST /api/v1/notify/${tid}`]: () => json({}),
        [`HEAD /api/v1/notify/${tid}`]: () => empty(isCompiling() ? 200 : 204),
        "GET /api/v2/compilereport": () => json({ data: [{ id: "ours" }], links: { self: "" }, metadata: {} }),
      });
    },
    run: (client, options) => client.compileAndWait({}, { interval: 0, ...options }),
  },
  {
    name: "dryrunAndWait",
    server: () => {
      const isRunning = countdown(2);
      return fakeServer({
        "POST /api/v2/dryrun/5": () => json({ data: dryRun }),
        "GET /api/v2/dryrun/5": () => json({ data: [{ id: dryRun, todo: isRunning() ? 1 : 0 }] }),
        [`GET /api/v2/dryrun/5/${dryRun}`]: () => json({ data: { summary: {}, diff: [] } }),
      });
    },
    run: (client, options) => client.dryrunAndWait({ version: 5 }, { interval: 0, ...options }),
  },
  {
    name: "storeAndRelease",
    server: () =>
      fakeServer({
        "POST /api/v2/reserve_version": () => json({ data: 6 }),
        "PUT /api/v1/version": () => empty(),
        "POST /api/v2/desiredstate/6/promote": () => refused(409, "The version 6 is already released."),
        "GET /api/v2/desiredstate": () => json({ data: [{ version: 6, released: true }], links: { self: "" }, metadata: {} }),
      }),
    run: (client, options) => client.storeAndRelease({ content: () => ({ resources: [], module_version_info: {} }) }, options),
  },
  {
    name: "uploadFiles",
    server: () =>
      fakeServer({
        "POST /api/v1/file": ({ body }) => json({ files: body["files"] }),
        "PUT /api/v1/file/(.*)": () => empty(),
      }),
    run: (client, options) => client.uploadFiles(["one", "two", "three"], options),
  },
  {
    name: "downloadFile",
    server: () => {
      const isBusy = countdown(3);
      return fakeServer({ "GET /api/v1/file/(.*)": () => (isBusy() ? refused(503, "busy") : json({ content: "aGk=" })) });
    },
    run: async (client, options) => client.downloadFile({ id: await fileId("hi") }, options),
  },
  {
    name: "getResourceActions with first_timestamp",
    server: () =>
      resourceServer(
        [],
        ["1", "2", "3"].map((digit) => ({
          action_id: `d7e29b40-5c16-4f8a-b3d1-00000000000${digit}`,
          started: `2025-11-21T09:0${digit}:00.000000+00:00`,
          change: "updated",
        })),
      ),
    run: (client, options) => {
      const args = { limit: 1, first_timestamp: "2025-11-21T09:00:00.000000+00:00" };
      return client.getResourceActions(args, options).toArray({ limit: 99 });
    },
  },
];

function open(fetch: Fetch, deadline?: number): InmantaClient {
  return createInmantaClient({ baseUrl: "http://localhost:8888", fetch, token: "abc", environment: tid, retry, deadline });
}

const pause = (delay: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, delay));
const never = new Promise<never>(() => undefined);

/** Delays every response. */
function slow(server: FakeServer, delay: number): Fetch {
  return async (url, init) => {
    const response = await server.fetch(url, init);
    await pause(delay);
    return response;
  };
}

/** Never responds to one request. */
function hangAt(server: FakeServer, request: number, onRequest: () => void = () => undefined): Fetch {
  return async (url, init) => {
    const response = await server.fetch(url, init);
    if (server.seen.length < request) return response;
    onRequest();
    return never;
  };
}

describe.each(flows)("$name", ({ run, server: start }) => {
  it("ends when the deadline passes, although each call is shorter", async () => {
    const server = start();
    const outcome = run(open(slow(server, 50)), { deadline: 128 });
    await expect(outcome).rejects.toBeInstanceOf(TimeoutError);
    await expect(outcome).rejects.toMatchObject({ code: "deadline_exceeded" });
    const sent = server.seen.length;
    expect(sent).toBeGreaterThan(1);
    await pause(60);
    expect(server.seen).toHaveLength(sent);
  });

  it("uses the client's deadline if the call has none", async () => {
    const server = start();
    await expect(run(open(slow(server, 50), 128), {})).rejects.toMatchObject({ code: "deadline_exceeded" });
    expect(server.seen.length).toBeGreaterThan(1);
    await run(open(slow(start(), 50), 128), { deadline: 60_000 });
  });

  it("is not limited by the timeout, which applies to each attempt", async () => {
    const server = start();
    const startedAt = performance.now();
    await run(open(slow(server, 60)), { timeout: 200 });
    expect(performance.now() - startedAt).toBeGreaterThan(200);
  });

  it("fails when an attempt exceeds the timeout", async () => {
    const server = start();
    await expect(run(open(hangAt(server, 2)), { timeout: 20, retry: 2 })).rejects.toMatchObject({ name: "TimeoutError", code: "timeout" });
  });

  it("ends when the signal fires during any of its requests, and sends nothing after it", async () => {
    const all = start();
    await run(open(all.fetch), {});
    expect(all.seen.length).toBeGreaterThan(3);
    for (let request = 1; request <= all.seen.length; request += 1) {
      const server = start();
      const controller = new AbortController();
      const reason = new Error("enough");
      const outcome = run(open(hangAt(server, request, () => controller.abort(reason))), { signal: controller.signal });
      await expect(outcome).rejects.toBeInstanceOf(AbortedError);
      await expect(outcome).rejects.toMatchObject({ cause: reason });
      await pause(5);
      expect(server.seen).toHaveLength(request);
    }
  });

  it("sends nothing with a signal that has already fired", async () => {
    const server = start();
    await expect(run(open(server.fetch), { signal: AbortSignal.abort() })).rejects.toBeInstanceOf(AbortedError);
    expect(server.seen).toHaveLength(0);
  });

  it.each<CallOptions>([{ token: "abc" }, { auth: { authorize: () => ({ authorization: "Bearer abc" }) } }])(
    "uses the credentials of the call for each of its requests: %o",
    async (options) => {
      const server = start();
      const client = createInmantaClient({
        baseUrl: "http://localhost:8888",
        fetch: server.fetch,
        token: "other",
        environment: tid,
        retry,
      });
      await run(client, options);
      expect(new Set(server.seen.map(({ headers }) => headers.get("authorization")))).toEqual(new Set(["Bearer abc"]));
    },
  );

  it("rejects an invalid deadline and sends nothing", async () => {
    const server = start();
    await expect(run(open(server.fetch), { deadline: -1 })).rejects.toBeInstanceOf(ConfigurationError);
    expect(server.seen).toHaveLength(0);
  });
});

it.each([
  ["deadline", () => ({ deadline: 40 }), TimeoutError],
  ["signal", () => ({ signal: AbortSignal.timeout(40) }), AbortedError],
])("storeAndRelease ends while the content is created: %s", async (_, limits, type) => {
  const server = fakeServer({ "POST /api/v2/reserve_version": () => json({ data: 6 }) });
  await expect(open(server.fetch).storeAndRelease({ content: () => never }, limits())).rejects.toBeInstanceOf(type);
  expect(server.seen).toHaveLength(1);
});

it.each(flows.filter(({ name }) => ["storeAndRelease", "uploadFiles"].includes(name)))(
  "$name refuses options that are not an object",
  async ({ run, server }) => {
    const fake = server();
    await expect(run(open(fake.fetch), null as never)).rejects.toThrow("The options must be an object.");
    expect(fake.lines()).toEqual([]);
  },
);

it("flows that poll refuse options that are not an object", async () => {
  const fake = fakeServer({});
  const client = open(fake.fetch);
  for (const call of [client.compileAndWait({}, null as never), client.dryrunAndWait({ version: 5 }, null as never)])
    await expect(call).rejects.toThrow("The options must be an object.");
  expect(fake.lines()).toEqual([]);
});
