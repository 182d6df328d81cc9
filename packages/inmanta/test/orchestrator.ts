import { startMock } from "@platform-clients/mocks";
import type { InmantaState, Mock, RecordedRequest } from "@platform-clients/mocks";
import type { Fetch } from "@platform-clients/core";
import { beforeEach } from "vitest";

/** The environment of the mock's example data. */
export const production = "0d6f2b84-91c3-4e5a-b7d8-3f1e2c4a5b60";

export const baseUrl = "http://localhost:8888";

/** A mock of the orchestrator that the tests of a file share. */
export interface Orchestrator {
  readonly mock: Mock;
  readonly fetch: Fetch;
  /** Its data, which tests may change. */
  readonly state: InmantaState;
  /** The requests so far. */
  readonly requests: readonly RecordedRequest[];
  /** The requests as `METHOD /path?query`, decoded as the orchestrator does: the path as UTF-8, the query as Latin-1. */
  lines(): string[];
}

/**
 * Starts a mock without a port. It returns to its example data before each test.
 *
 * @param options.clock Where its clock starts.
 * @param options.token The token that requests must have.
 * @param prepare Changes the data of each test.
 */
export async function startOrchestrator(
  options: { clock?: string; token?: string } = {},
  prepare: (state: InmantaState) => void = () => undefined,
): Promise<Orchestrator> {
  const mock = await startMock("inmanta", { port: false, ...options });
  beforeEach(() => {
    mock.reset();
    prepare(mock.state as InmantaState);
  });
  return {
    mock,
    fetch: (url, init) => mock.fetch(url, init),
    get state() {
      return mock.state as InmantaState;
    },
    get requests() {
      return mock.requests;
    },
    lines: () =>
      mock.requests.map(({ method, path, query }) => `${method} ${decodeURIComponent(path)}${query && `?${decodeLatin1(query)}`}`),
  };
}

/**
 * Replaces the resources of the environment.
 *
 * @param state The data.
 * @param ids Ids of the resources. All of them are deployed.
 */
export function storeResources(state: InmantaState, ids: readonly string[]): void {
  const [version] = state.versions;
  const resource = version?.resources[0];
  if (version === undefined || resource === undefined) throw new Error("There is no example version.");
  const resources = ids.map((resource_id) => ({ ...resource, resource_id, attributes: { requires: [] } }));
  state.versions = [{ ...version, released: true, resources }];
  const record = { environment: production, status: "deployed", last_deploy: version.date, first_generated_time: version.date };
  state.resources = resources.map(({ attributes, resource_id }) => ({ ...record, resource_id, deployed: attributes }));
}

/** Decodes a query as the orchestrator does. */
export function decodeLatin1(query: string): string {
  return query.replaceAll("+", " ").replaceAll(/%([\da-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

/** A fetch that returns given responses, and what it was called with. */
export interface Canned {
  readonly fetch: Fetch;
  readonly urls: string[];
}

/**
 * Creates a fetch for responses that no orchestrator is in a state to send.
 *
 * @param responses The responses, in order. The last one is repeated.
 */
export function canned(...responses: readonly (() => Response)[]): Canned {
  const urls: string[] = [];
  const fetch: Fetch = (url) => {
    urls.push(url);
    const respond = responses[Math.min(urls.length, responses.length) - 1];
    return respond === undefined ? Promise.reject(new TypeError("no response")) : Promise.resolve(respond());
  };
  return { fetch, urls };
}
