import { Call } from "./call/call.ts";
import type { Paging } from "./call/paged-call.ts";
import type { Pagination } from "./call/pagination.ts";
import { configurationError, withPlace } from "./errors/configuration-error.ts";
import { ConfigurationError } from "./errors/errors.ts";
import { emit } from "./hooks.ts";
import { logFailure } from "./logger.ts";
import { idOf } from "./operation.ts";
import type { Arguments, Operation, OperationDescriptors } from "./operation.ts";
import type { CallOptions, ClientOptions, Connection, PlatformSetup, Settings } from "./options.ts";
import { resolveCallOptions, resolveSettings } from "./resolve-options.ts";
import { buildRequest } from "./request/build-request.ts";
import { parseResponse } from "./response/parse-response.ts";
import type { ParsedResponse } from "./response/parse-response.ts";
import { execute } from "./transport/execute.ts";
import { RequestContext } from "./transport/request-context.ts";

/** The property under which a client keeps its settings, for entries such as `raw` that send requests of their own. */
const settingsKey: unique symbol = Symbol.for("platform-clients.settings") as never;

/**
 * A client: one method for each operation, and what the platform adds. A method of the platform replaces the operation of the same name.
 *
 * @typeParam Operations The generated interface of the operations.
 * @typeParam Extension The properties that the platform adds.
 */
export type PlatformClient<Operations, Extension = unknown> = Omit<Operations, keyof Extension> & Extension;

/** The options of the client that apply to a flow of several calls as a whole. */
export interface FlowDefaults {
  /** Milliseconds for everything that a flow does. */
  readonly deadline: number | undefined;
}

/** What a platform package adds to its user's options and to the client. */
export interface ClientSetup<Operations = unknown, Extension = unknown> extends PlatformSetup {
  /** How lists are paged: `linkedPages` or `headerPages`, for platforms that have operations with pages. */
  readonly pages?: Paging | undefined;
  /** Creates the properties that the platform adds to the client, from the operations and from the limits that flows use if the caller sets none. */
  readonly extend?: ((operations: Operations, defaults: FlowDefaults) => Extension) | undefined;
}

/**
 * Creates a client from the descriptors of a platform's operations. No request is sent.
 *
 * @typeParam Operations The generated interface with one method for each operation.
 * @typeParam Extension The properties that the platform adds.
 * @param descriptors The generated descriptors.
 * @param options What the user passed.
 * @param setup What the platform adds.
 * @returns The client.
 * @throws {ConfigurationError} When an option is invalid, or an operation has pages and the setup no `pages`.
 */
export function createClient<Operations extends object, Extension extends object = object>(
  descriptors: OperationDescriptors,
  options: ClientOptions,
  setup: ClientSetup<Operations, Extension>,
): PlatformClient<Operations, Extension> {
  const settings = resolveSettings(options, setup);
  const operations: Record<string, unknown> = {};
  for (const [name, descriptor] of Object.entries(descriptors)) {
    if (descriptor.pagination !== undefined && setup.pages === undefined)
      throw configurationError(`${settings.platform}.${name}`, "An operation with pages needs the setup `pages: linkedPages`.");
    const operation: Operation = { platform: settings.platform, name, descriptor };
    operations[name] = (args?: Arguments, callOptions?: CallOptions) =>
      startCall(settings, operation, descriptor.pagination && setup.pages, args, callOptions);
  }
  const client = { ...operations, ...setup.extend?.(operations as Operations, { deadline: settings.call.deadline }) };
  Object.defineProperty(client, settingsKey, { value: () => settings });
  return client as PlatformClient<Operations, Extension>;
}

function startCall(
  settings: Settings,
  operation: Operation,
  pages: Paging | undefined,
  args: Arguments | undefined,
  options: CallOptions | undefined,
): Call<unknown> {
  let context: RequestContext;
  try {
    context = createContext(settings, operation, args, options);
  } catch (error) {
    const fail = (): Promise<ParsedResponse> => Promise.reject(withPlace(error, idOf(operation), { method: operation.descriptor.method }));
    return pages === undefined ? new Call(fail()) : new pages.Call(fail, () => noPages(operation, fail));
  }
  if (pages === undefined) return new Call(send(context));
  return new pages.Call(
    () => send(context),
    () => pages.describe(context, send),
  );
}

/**
 * Returns the settings of a client.
 *
 * @param client A client from {@link createClient}.
 * @returns Its settings; `undefined` if it is something else.
 */
export function settingsOf(client: object): Settings | undefined {
  return (client as { readonly [settingsKey]?: () => Settings })[settingsKey]?.();
}

/**
 * Returns the server that a client uses now.
 *
 * @param settings The settings of the client.
 * @returns The server.
 */
export function serverOf(settings: Settings): Connection {
  return settings.connection ?? (settings.currentConnection as () => Connection)();
}

// For calls that failed before they had a request.
function noPages(operation: Operation, fail: () => Promise<ParsedResponse>): Pagination {
  return { operation: idOf(operation), signal: undefined, after: () => undefined, request: fail };
}

// The clock of a call starts here.
function createContext(
  settings: Settings,
  operation: Operation,
  args: Arguments | undefined,
  options: CallOptions | undefined,
): RequestContext {
  const connection = serverOf(settings);
  const request = buildRequest(operation, args, {
    baseUrl: connection.baseUrl,
    defaults: settings.defaults,
    queryEncoding: settings.queryEncoding,
    encoders: settings.encoders,
  });
  const resolved = options === undefined ? settings.call : resolveCallOptions(options, settings, idOf(operation));
  if (settings.requireAuth && operation.descriptor.authenticated && resolved.auth === undefined) throw missingCredentials();
  return new RequestContext({ operation, settings, connection, request, args, options: resolved });
}

async function send(context: RequestContext): Promise<ParsedResponse> {
  try {
    const { error, response } = await execute(context);
    if (error !== undefined) throw error;
    const parsed = parseResponse(context, response);
    if (context.parts.settings.hooks !== undefined) emitPage(context, parsed);
    return parsed;
  } catch (error) {
    logFailure(context.parts.settings.logger, error);
    throw error;
  }
}

function emitPage({ parts }: RequestContext, { data }: ParsedResponse): void {
  const { hooks, logger, platform } = parts.settings;
  const { descriptor, name } = parts.operation;
  if (descriptor.pagination === undefined) return;
  emit(hooks, "onPage", () => ({ platform, operation: name, page: parts.page ?? 1, items: (data as unknown[]).length }), logger);
}

/**
 * Creates the error for a call without credentials of a client with `requireAuth`.
 *
 * @returns The error.
 */
export function missingCredentials(): ConfigurationError {
  return new ConfigurationError("Credentials are missing, and the client has `requireAuth: true`. Check that the token you pass is set.");
}
