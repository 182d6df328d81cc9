import type { Handler, ModelContext, ModelRequest } from "../state/model.ts";
import { Refusal } from "./replies.ts";
import type { Environment, InmantaState } from "./state.ts";

/** What the handlers of the orchestrator share. */
export interface Server {
  readonly state: InmantaState;
  readonly context: ModelContext;
  /** The present time, as the orchestrator writes it. */
  now(): string;
  /** Returns a new id. */
  id(): string;
}

/** Handlers by `operationId`. */
export type Handlers = Readonly<Record<string, Handler>>;

/**
 * Creates what the handlers share.
 *
 * @param state The data.
 * @param context Clock and random numbers.
 * @returns The server.
 */
export function createServer(state: InmantaState, context: ModelContext): Server {
  return { state, context, now: () => timestamp(context.clock.now()), id: () => context.random.uuid() };
}

/**
 * Formats a time as the orchestrator does.
 *
 * @param time The time.
 * @returns ISO 8601 with six decimals of a second and `+00:00`.
 */
export function timestamp(time: Date): string {
  return time.toISOString().replace("Z", "000+00:00");
}

/**
 * Returns the environment that a request names in `X-Inmanta-tid`.
 *
 * @param server The server.
 * @param request The request.
 * @returns The environment.
 * @throws {Refusal} 404 when it does not exist.
 */
export function environmentOf(server: Server, request: ModelRequest): Environment {
  return environmentById(server, request.headers["x-inmanta-tid"] ?? "");
}

/**
 * Returns an environment.
 *
 * @param server The server.
 * @param id Its id, in any case.
 * @param message What is said when it does not exist.
 * @returns The environment.
 * @throws {Refusal} 404 when it does not exist.
 */
export function environmentById(server: Server, id: string, message = "The given environment id does not exist!"): Environment {
  const found = server.state.environments.find((environment) => environment.id === id.toLowerCase());
  if (found === undefined) throw Refusal.notFound(message);
  return found;
}

/**
 * Returns a path parameter that is a UUID.
 *
 * @param request The request.
 * @param name The name of the parameter.
 * @returns The UUID, in lower case.
 */
export function idOf(request: ModelRequest, name = "id"): string {
  return (request.params[name] ?? "").toLowerCase();
}

/**
 * Returns the JSON body of a request that has been checked against the spec.
 *
 * @param request The request.
 * @returns The body; an empty object without one.
 */
export function bodyOf<Body extends object>(request: ModelRequest): Body {
  return (request.body ?? {}) as Body;
}

/**
 * Reads a flag of the query, as leniently as the orchestrator.
 *
 * @param request The request.
 * @param name The name of the parameter.
 * @param fallback The value without the parameter.
 * @returns The flag.
 */
export function flagOf(request: ModelRequest, name: string, fallback = false): boolean {
  const text = request.query.get(name);
  return text === null ? fallback : /^(true|1|yes|on|t|y)$/i.test(text);
}

/**
 * Refuses a request that needs a server with authentication.
 *
 * @param server The server.
 * @param server.state Its data.
 * @throws {Refusal} 400 when authentication is off.
 */
export function requireAuthentication({ state }: Server): void {
  if (state.server.authentication === "off")
    throw Refusal.badRequest("Server authentication should be enabled. To setup the initial user use the inmanta-initial-user-setup tool.");
}
