import type { Fetch } from "@platform-clients/core";
import { startMock } from "@platform-clients/mocks";

import { createAxoniusClient } from "../src/index.ts";
import type { AxoniusClient, AxoniusKeys, AxoniusOptions, FeatureFlags, Labels, Role } from "../src/index.ts";
import { createAxoniusClient as createJsonApiClient } from "../src/jsonapi/index.ts";
import type { AxoniusClient as JsonApiClient, AxoniusClientOptions as JsonApiOptions, Role as JsonApiRole } from "../src/jsonapi/index.ts";
import { admin, featureFlags, labels, test1 } from "./fixtures/worked-example.ts";

/** A request that a client sent. */
export interface Seen {
  readonly line: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
}

type Special = (request: Seen) => Response | Promise<Response>;

/** A mock of one generation with the data of the worked example. It remembers what its clients send. */
export interface AxoniusMock<State> {
  readonly seen: Seen[];
  /** Responses that replace those of the mock, by request line. */
  readonly instead: Map<string, Special>;
  /** The data of the mock, which may be changed. */
  readonly state: State;
  /** Milliseconds that each response takes at least. */
  delay: number;
  /** Milliseconds that the next responses take, in this order; then `delay` applies. */
  readonly delays: number[];
  /** The fetch function that calls the mock. */
  readonly fetch: Fetch;
  /** Returns and removes the request lines so far, without their common prefix. */
  lines(): string[];
}

/** A mock of the first generation. */
export interface FirstMock extends AxoniusMock<{ roles: Role[]; labels: Labels; featureFlags: FeatureFlags }> {
  client(options?: Partial<AxoniusOptions & AxoniusKeys>): AxoniusClient;
}

/** A mock of the JSON:API generation. */
export interface JsonApiMock extends AxoniusMock<{ roles: JsonApiRole[]; labels: Labels }> {
  client(options?: Partial<JsonApiOptions>): JsonApiClient;
}

const keys = { apiKey: "demo-key", apiSecret: "demo-secret" };
const base = { baseUrl: "axonius.example.com", retry: false } as const;

/**
 * Creates a client of the first generation.
 *
 * @param options Its options. Address and keys are those of the tests, and there are no retries.
 * @returns The client.
 */
export function connect(options: Partial<AxoniusOptions & AxoniusKeys>): AxoniusClient {
  return createAxoniusClient({ ...base, ...keys, ...options });
}

/**
 * Creates a client of the JSON:API generation.
 *
 * @param options Its options. Address and keys are those of the tests, and there are no retries.
 * @returns The client.
 */
export function connectJsonApi(options: Partial<JsonApiOptions>): JsonApiClient {
  return createJsonApiClient({ ...base, ...(options.auth === undefined ? keys : {}), ...options } as JsonApiOptions);
}

/** @returns A mock of the first generation. */
export async function startAxonius(): Promise<FirstMock> {
  const data = { roles: [admin, test1], labels, featureFlags };
  const mock = await start<FirstMock["state"]>("axonius", "/api/V4.0/", data);
  return Object.assign(mock, { client: (options: Parameters<FirstMock["client"]>[0]) => connect({ fetch: mock.fetch, ...options }) });
}

/** @returns A mock of the JSON:API generation. */
export async function startJsonApi(): Promise<JsonApiMock> {
  const unscoped = { data_scope_restriction: { enabled: false, data_scope: null } };
  const data = { roles: [admin, test1].map((role) => ({ ...role, ...unscoped })), labels };
  const mock = await start<JsonApiMock["state"]>("axonius@jsonapi", "/api/", data);
  return Object.assign(mock, {
    client: (options: Parameters<JsonApiMock["client"]>[0]) => connectJsonApi({ fetch: mock.fetch, ...options }),
  });
}

async function start<State extends Record<string, unknown>>(
  platform: "axonius" | "axonius@jsonapi",
  prefix: string,
  data: State,
): Promise<AxoniusMock<State>> {
  const mock = await startMock(platform, { port: false, data });
  const recorded: AxoniusMock<State> = {
    seen: [],
    instead: new Map(),
    state: mock.state as State,
    delay: 0,
    delays: [],
    async fetch(url, init) {
      const { origin, pathname, search } = new URL(url);
      if (origin !== "https://axonius.example.com") throw new Error(`unexpected request to ${origin}`);
      const line = `${init.method} ${pathname}${search}`;
      const request = { line, headers: { ...(init.headers as Record<string, string>) }, body: init.body as string | undefined };
      recorded.seen.push(request);
      const delay = recorded.delays.shift() ?? recorded.delay;
      if (delay > 0) await new Promise((resolve) => setTimeout(resolve, delay));
      return recorded.instead.get(line)?.(request) ?? mock.fetch(url, init);
    },
    lines: () => recorded.seen.splice(0).map(({ line }) => line.replace(` ${prefix}`, " ")),
  };
  return recorded;
}
