import { AbortedError, ConfigurationError, TimeoutError } from "@platform-clients/core";
import type { CallOptions, Fetch } from "@platform-clients/core";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";

import { createInmantaClient, fileId } from "../src/index.ts";
import type { InmantaClient, WaitOptions } from "../src/index.ts";
import { baseUrl, production, startOrchestrator } from "./orchestrator.ts";

const retry = { maxAttempts: 9, minDelay: 0, maxDelay: 0 };

interface Flow {
  readonly name: string;
  /** Changes the data of the orchestrator. */
  readonly prepare?: () => void;
  readonly run: (client: InmantaClient, options: WaitOptions) => Promise<unknown>;
}

const server = await startOrchestrator();

/** What was sent so far, also requests that get no response. */
let sent: { readonly authorization: string | null }[] = [];

/** Returns to the example data. */
function restart({ prepare }: Pick<Flow, "prepare"> = {}): void {
  server.mock.reset();
  sent = [];
  prepare?.();
}

const respond: Fetch = async (url, init) => {
  sent.push({ authorization: new Headers(init.headers).get("authorization") });
  return server.fetch(url, init);
};

/** Each flow sends at least four requests. */
const flows: Flow[] = [
  {
    name: "compileAndWait",
    run: (client, options) => client.compileAndWait({}, { interval: 0, ...options }),
  },
  {
    name: "dryrunAndWait",
    run: (client, options) => client.dryrunAndWait({ version: 5 }, { interval: 0, ...options }),
  },
  {
    // The server releases the version itself, so that the flow has to look.
    name: "storeAndRelease",
    run: (client, options) => client.storeAndRelease({ content: () => ({ resources: [], module_version_info: {} }) }, options),
  },
  {
    name: "uploadFiles",
    run: (client, options) => client.uploadFiles(["one", "two", "three"], options),
  },
  {
    name: "downloadFile",
    prepare: () => {
      server.state.files["c22b5f9178342609428d6f51b2c5af4c0bde6a42"] = "aGk=";
      server.mock.faults.next(503, { operation: "getFile", times: 3 });
    },
    run: async (client, options) => client.downloadFile({ id: await fileId("hi") }, options),
  },
  {
    name: "getResourceActions with first_timestamp",
    run: (client, options) => {
      const args = { limit: 1, first_timestamp: "2025-11-21T09:00:00.000000+00:00" };
      return client.getResourceActions(args, options).toArray({ limit: 99 });
    },
  },
];

function open(fetch: Fetch, deadline?: number): InmantaClient {
  return createInmantaClient({ baseUrl, fetch, token: "abc", environment: production, retry, deadline });
}

const pause = (delay: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, delay));
const never = new Promise<never>(() => undefined);

/** Delays every response. */
function slow(delay: number): Fetch {
  return async (url, init) => {
    const response = await respond(url, init);
    await pause(delay);
    return response;
  };
}

/** Never responds to one request. */
function hangAt(request: number, onRequest: () => void = () => undefined): Fetch {
  return async (url, init) => {
    const response = await respond(url, init);
    if (sent.length < request) return response;
    onRequest();
    return never;
  };
}

describe.each(flows)("$name", (flow) => {
  const { run } = flow;
  beforeAll(async () => {
    // The mock prepares its checks at the first request of an operation, which takes time.
    restart(flow);
    await run(open(respond), {});
  });
  beforeEach(() => restart(flow));

  it("ends when the deadline passes, although each call is shorter", async () => {
    const outcome = run(open(slow(50)), { deadline: 128 });
    await expect(outcome).rejects.toBeInstanceOf(TimeoutError);
    await expect(outcome).rejects.toMatchObject({ code: "deadline_exceeded" });
    const count = sent.length;
    expect(count).toBeGreaterThan(1);
    await pause(60);
    expect(sent).toHaveLength(count);
  });

  it("uses the client's deadline if the call has none", async () => {
    await expect(run(open(slow(50), 128), {})).rejects.toMatchObject({ code: "deadline_exceeded" });
    expect(sent.length).toBeGreaterThan(1);
    restart(flow);
    await run(open(slow(50), 128), { deadline: 60_000 });
  });

  it("is not limited by the timeout, which applies to each attempt", async () => {
    const startedAt = performance.now();
    await run(open(slow(60)), { timeout: 200 });
    expect(performance.now() - startedAt).toBeGreaterThan(200);
  });

  it("fails when an attempt exceeds the timeout", async () => {
    await expect(run(open(hangAt(2)), { timeout: 20, retry: 2 })).rejects.toMatchObject({ name: "TimeoutError", code: "timeout" });
  });

  it("ends when the signal fires during any of its requests, and sends nothing after it", async () => {
    await run(open(respond), {});
    const all = sent.length;
    expect(all).toBeGreaterThan(3);
    for (let request = 1; request <= all; request += 1) {
      restart(flow);
      const controller = new AbortController();
      const reason = new Error("enough");
      const outcome = run(open(hangAt(request, () => controller.abort(reason))), { signal: controller.signal });
      await expect(outcome).rejects.toBeInstanceOf(AbortedError);
      await expect(outcome).rejects.toMatchObject({ cause: reason });
      await pause(5);
      expect(sent).toHaveLength(request);
    }
  });

  it("sends nothing with a signal that has already fired", async () => {
    await expect(run(open(respond), { signal: AbortSignal.abort() })).rejects.toBeInstanceOf(AbortedError);
    expect(sent).toHaveLength(0);
  });

  it.each<CallOptions>([{ token: "abc" }, { auth: { authorize: () => ({ authorization: "Bearer abc" }) } }])(
    "uses the credentials of the call for each of its requests: %o",
    async (options) => {
      await run(createInmantaClient({ baseUrl, fetch: respond, token: "other", environment: production, retry }), options);
      expect(new Set(sent.map(({ authorization }) => authorization))).toEqual(new Set(["Bearer abc"]));
    },
  );

  it("rejects an invalid deadline and sends nothing", async () => {
    await expect(run(open(respond), { deadline: -1 })).rejects.toBeInstanceOf(ConfigurationError);
    expect(sent).toHaveLength(0);
  });
});

it.each([
  ["deadline", () => ({ deadline: 40 }), TimeoutError],
  ["signal", () => ({ signal: AbortSignal.timeout(40) }), AbortedError],
])("storeAndRelease ends while the content is created: %s", async (_, limits, type) => {
  restart();
  await expect(open(respond).storeAndRelease({ content: () => never }, limits())).rejects.toBeInstanceOf(type);
  expect(sent).toHaveLength(1);
});

it.each(flows.filter(({ name }) => ["storeAndRelease", "uploadFiles"].includes(name)))(
  "$name refuses options that are not an object",
  async ({ run }) => {
    restart();
    await expect(run(open(respond), null as never)).rejects.toThrow("The options must be an object.");
    expect(sent).toEqual([]);
  },
);

it("flows that poll refuse options that are not an object", async () => {
  restart();
  const client = open(respond);
  for (const call of [client.compileAndWait({}, null as never), client.dryrunAndWait({ version: 5 }, null as never)])
    await expect(call).rejects.toThrow("The options must be an object.");
  expect(sent).toEqual([]);
});
