import { STATUS_CODES } from "node:http";

import type { MockRequest, MockResponse } from "../http/messages.ts";
import { stripBasePath } from "./base-path.ts";
import type { MockServer } from "./mock-server.ts";

/**
 * Creates a fetch function that calls a mock without a network. It ignores the origin of the URL.
 *
 * @param server The mock.
 * @param basePath The base path of the mock.
 * @returns The function. Like the global `fetch`, it rejects with a `TypeError` if the mock closes the connection, and with the reason of
 *   the signal if the caller aborts.
 */
export function createFetch(server: MockServer, basePath: string): typeof fetch {
  return async (input, init) => {
    const request = new Request(input, init);
    const { signal } = request;
    const aborted = new Promise<never>((_, reject) => {
      const abort = (): void => reject(signal.reason as Error);
      if (signal.aborted) abort();
      else signal.addEventListener("abort", abort, { once: true });
    });
    // Nobody waits any more when the caller aborts later.
    aborted.catch(() => undefined);
    const mocked = await toMockRequest(request, basePath);
    if (mocked === undefined) return new Response(null, { status: 404 });
    const response = await Promise.race([server.handle(mocked), aborted]);
    return toResponse(response, request);
  };
}

async function toMockRequest(request: Request, basePath: string): Promise<MockRequest | undefined> {
  const { origin, pathname, search } = new URL(request.url);
  const target = stripBasePath(pathname + search, basePath);
  if (target === undefined) return undefined;
  const body = new Uint8Array(await request.arrayBuffer());
  const headers = { host: new URL(request.url).host, accept: "*/*", ...Object.fromEntries(request.headers) };
  return { method: request.method, target, headers, body, tooLarge: false, signal: request.signal, url: origin + basePath };
}

function toResponse({ status, headers, body, breakage }: MockResponse, { method, signal, url }: Request): Response {
  if (breakage === "reset") throw closed();
  const bodiless = method === "HEAD" || status === 204 || status === 205 || status === 304;
  const length = status === 204 ? {} : { "content-length": String(body.length) };
  const content = bodiless ? null : breakage === undefined ? body : brokenBody(body, breakage, signal);
  const response = new Response(content as BodyInit | null, {
    status,
    statusText: STATUS_CODES[status] ?? "",
    headers: { ...headers, ...length },
  });
  return Object.defineProperty(response, "url", { value: url });
}

function brokenBody(body: Uint8Array, breakage: "stall" | "truncate", signal: AbortSignal): ReadableStream<Uint8Array> {
  return new ReadableStream<Uint8Array>({
    start(controller) {
      const half = body.subarray(0, Math.floor(body.length / 2));
      if (half.length > 0) controller.enqueue(half);
      signal.addEventListener("abort", () => controller.error(signal.reason), { once: true });
    },
    pull(controller) {
      // A stalled body never goes on.
      if (breakage === "stall") return new Promise<void>((resolve) => signal.addEventListener("abort", () => resolve(), { once: true }));
      controller.error(closed());
      return undefined;
    },
  });
}

function closed(): TypeError {
  const cause = Object.assign(new Error("other side closed"), { code: "UND_ERR_SOCKET" });
  return new TypeError("fetch failed", { cause });
}
