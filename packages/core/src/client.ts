import type { Reply } from "./attempt.ts";
import { bind } from "./bind.ts";
import { Call } from "./call.ts";
import { CallState } from "./call-state.ts";
import { ConfigurationError, isPlatformClientError } from "./errors.ts";
import { formatError } from "./failure.ts";
import { notify } from "./hooks.ts";
import { keepQuery, resolveLink } from "./link.ts";
import { PagedCall } from "./paged-call.ts";
import { readSettings } from "./options.ts";
import type { CallOptions, ClientOptions, ClientSetup, Settings } from "./options.ts";
import { createRaw } from "./raw.ts";
import type { RawClient } from "./raw.ts";
import { decode } from "./reply.ts";
import type { Decoded } from "./reply.ts";
import { parseRoute } from "./route.ts";
import type { OperationTable, Route } from "./route.ts";
import { send } from "./transport.ts";

type Arguments = Readonly<Record<string, unknown>>;

/** A client: one method for each operation, and `raw`. */
export type PlatformClient<Operations, Paths extends {}> = Operations & {
  /** The typed escape hatch: openapi-fetch's methods over this client's transport. */
  readonly raw: RawClient<Paths>;
};

/**
 * Makes a client from a platform's operation table. No request is sent.
 *
 * @typeParam Operations The generated interface with one method for each operation.
 * @typeParam Paths The generated `paths` of the schema, for `raw`.
 * @param table The generated operation table.
 * @param options What the user gave.
 * @param setup What the platform adds.
 * @returns The client.
 * @throws {ConfigurationError} When an option cannot work.
 */
export function createClient<Operations extends object, Paths extends {}>(
  table: OperationTable,
  options: ClientOptions,
  setup: ClientSetup = {},
): PlatformClient<Operations, Paths> {
  const settings = readSettings(table.platform, options, setup);
  const client: Record<string, unknown> = {};
  for (const operation of Object.keys(table.rows)) {
    let route: Route | undefined;
    client[operation] = (args?: Arguments, callOptions?: CallOptions) => {
      route ??= parseRoute(operation, table.rows[operation] ?? "");
      return start(settings, route, args, callOptions ?? {});
    };
  }
  let raw: RawClient<Paths> | undefined;
  Object.defineProperty(client, "raw", { enumerable: true, get: () => (raw ??= createRaw<Paths>(settings)) });
  return client as PlatformClient<Operations, Paths>;
}

function start(settings: Settings, route: Route, args: Arguments | undefined, options: CallOptions): Call<unknown> {
  if (route.next === undefined) return new Call(single(settings, route, args, options));
  const opening = first(settings, route, args, options);
  const reply = opening.then(({ decoded }) => decoded);
  return new PagedCall(reply, (page, number, visited, signal) => {
    const link = dig(page.rest, route.next ?? []);
    if (typeof link !== "string" || link === "" || (page.data as unknown[]).length === 0) return undefined;
    return opening.then(({ state }) =>
      follow(state, { page, link, number: number + 1 }, visited, { ...options, signal: anySignal(options.signal, signal) }),
    );
  });
}

async function single(settings: Settings, route: Route, args: Arguments | undefined, options: CallOptions): Promise<Decoded> {
  const state = open(settings, route, args, options);
  return decode(state, await send(state));
}

async function first(
  settings: Settings,
  route: Route,
  args: Arguments | undefined,
  options: CallOptions,
): Promise<{ decoded: Decoded; state: CallState }> {
  const state = open(settings, route, args, options);
  return { decoded: readPage(state, await send(state), 1), state };
}

// Where the time of a call begins: arguments and options are checked and put in place.
function open(settings: Settings, route: Route, args: Arguments | undefined, options: CallOptions): CallState {
  try {
    return new CallState(settings, route, bind(route, args, settings), options, args);
  } catch (error) {
    throw withOperation(error, settings, route);
  }
}

async function follow(
  origin: CallState,
  next: { page: Decoded; link: string; number: number },
  visited: Set<string>,
  options: CallOptions,
): Promise<Decoded> {
  const { args, argumentHeaders, route, settings } = origin;
  const reply = { response: next.page.response, text: "", bytes: undefined };
  const target = resolveLink(next.link, settings.baseUrl, next.page.response.url || origin.url);
  if ("refused" in target) throw formatError(origin, reply, target.refused, "paging_link_refused");
  const url = keepQuery(target.url, origin.url, route.keep);
  visited.add(new URL(origin.url).href);
  if (visited.has(url)) throw formatError(origin, reply, "the paging links run in a circle: this page has been read before", "paging_loop");
  visited.add(url);
  const state = new CallState(settings, route, { url, headers: argumentHeaders, body: undefined }, options, args);
  return readPage(state, await send(state), next.number);
}

function readPage(state: CallState, reply: Reply, page: number): Decoded {
  const decoded = decode(state, reply);
  if (!Array.isArray(decoded.data)) throw formatError(state, reply, "the page is not a list");
  const { platform, route, settings } = state;
  const items = decoded.data.length;
  notify(settings.hooks?.onPage, () => ({ platform, operation: route.operation, page, items }), settings.logger);
  return decoded;
}

function anySignal(one: AbortSignal | undefined, other: AbortSignal): AbortSignal {
  return one === undefined ? other : AbortSignal.any([one, other]);
}

function dig(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((current, name) => (current as Record<string, unknown> | null | undefined)?.[name], value);
}

// Says which operation a configuration fault belongs to.
function withOperation(error: unknown, settings: Settings, route: Route): unknown {
  if (!isPlatformClientError(error) || error.operation !== undefined) return error;
  const { code, cause } = error;
  return new ConfigurationError(`[${settings.platform}.${route.operation}] ${error.message}`, {
    code,
    cause,
    platform: settings.platform,
    operation: route.operation,
    method: route.method,
  });
}
