import type { Fetch } from "@platform-clients/core";

import { routes } from "./fake-server/routes.ts";
import type { Answer } from "./fake-server/routes.ts";
import { Refusal } from "./fake-server/rules.ts";
import type { Arrived } from "./fake-server/rules.ts";
import { Store } from "./fake-server/store.ts";

/**
 * An AirView server in memory, with the paths, statuses and error bodies of the real one that matter to a handler. Like the real one, it does not
 * check credentials; `refuse` acts as the gateway in front of it.
 */
export class FakeAirview {
  readonly store = new Store();
  /** Every request so far. */
  readonly requests: Arrived[] = [];
  readonly #routes: readonly (readonly [string, Readonly<Record<string, Answer>>])[];
  readonly #actions = new Map<string, () => unknown>();
  readonly #refusals = new Map<string, Refusal>();

  /** `routesOf` are the paths of another generation. */
  constructor(routesOf = routes) {
    this.#routes = Object.entries(routesOf(this.store));
  }

  /** The `fetch` option of a client. */
  readonly fetch: Fetch = async (url, init) => {
    const { pathname: path, search } = new URL(url);
    const { body, method = "GET" } = init;
    const request = { method, path, search, headers: init.headers as Record<string, string>, body: body as string | undefined };
    this.requests.push(request);
    const rule = `${method} ${path}`;
    const action = this.#actions.get(rule);
    this.#actions.delete(rule);
    await action?.();
    return this.#answer(request, this.#refusals.get(rule));
  };

  /** Every request so far, as method, path and query. */
  get lines(): string[] {
    return this.requests.map(lineOf);
  }

  /** The JSON body of the last request of that line. */
  bodyOf(line: string): unknown {
    const text = this.requests.findLast((request) => lineOf(request) === line)?.body;
    return text === undefined ? undefined : (JSON.parse(text) as unknown);
  }

  /** Runs an action once, after the next request of this method and path arrives and before the response is sent. */
  before(rule: string, action: () => unknown): void {
    this.#actions.set(rule, action);
  }

  /** Rejects every request of this method and path with an error status, until `accept`. */
  refuse(rule: string, status: number): void {
    this.#refusals.set(rule, new Refusal(status));
  }

  /** Ends `refuse` for this method and path. */
  accept(rule: string): void {
    this.#refusals.delete(rule);
  }

  #answer(request: Arrived, refusal: Refusal | undefined): Response {
    try {
      if (refusal !== undefined) throw refusal;
      return this.#route(request);
    } catch (error) {
      if (error instanceof Refusal) return json(error.status, error.body);
      throw error;
    }
  }

  #route(request: Arrived): Response {
    const { method, path, search } = request;
    for (const [template, answers] of this.#routes) {
      const pattern = new RegExp(`^${template.replace("{id}", "([^/]+)")}$`);
      if (!pattern.test(path) && pattern.test(`${path}/`)) {
        return new Response("<!doctype html>", { status: 308, headers: { location: `https://airview.test${path}/${search}` } });
      }
      const match = pattern.exec(path);
      if (match === null) continue;
      const answer = answers[method];
      if (answer === undefined) throw new Refusal(405);
      const body = answer(request, decodeURIComponent(match[1] ?? ""));
      // The real server sends this Content-Type with 204 too.
      return body === undefined ? new Response(null, { status: 204, headers: { "content-type": "application/json" } }) : json(200, body);
    }
    throw new Refusal(404);
  }
}

function lineOf({ method, path, search }: Arrived): string {
  return `${method} ${path}${search}`;
}

function json(status: number, body: unknown): Response {
  return new Response(JSON.stringify(body), { status, headers: { "content-type": "application/json" } });
}
