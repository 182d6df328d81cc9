import { encodeBody } from "./body.ts";
import type { EncodedBody } from "./body.ts";
import { ConfigurationError } from "./errors.ts";
import { checkHeader } from "./headers.ts";
import type { Settings } from "./options.ts";
import { encodeScalar, fillPath, scalarText } from "./path.ts";
import { collectSecrets, isSecretName } from "./redact.ts";
import type { Route, Slot } from "./route.ts";

/** A call's arguments, each at its place on the wire. */
export interface Bound {
  readonly url: string;
  readonly headers: Record<string, string> | undefined;
  readonly body: EncodedBody | undefined;
}

type Arguments = Readonly<Record<string, unknown>>;

/** The arguments of a call, sorted by where they go. */
interface Parts {
  path?: Record<string, unknown>;
  query?: Record<string, unknown>;
  headers?: Record<string, string>;
  fields?: Record<string, unknown>;
  body?: unknown;
}

const noParts: Record<string, unknown> = {};

/**
 * Puts the arguments of a call at their places.
 *
 * @param route The operation.
 * @param args What the caller gave; members that are `undefined` count as left out.
 * @param settings The client's settings.
 * @returns URL, headers and body.
 * @throws {ConfigurationError} For an argument that is missing, unknown, or cannot be sent.
 */
export function bind(route: Route, args: Arguments | undefined, settings: Settings): Bound {
  const values = flatten(route, args, settings);
  const parts: Parts = {};
  for (const name in values) {
    const value = values[name];
    const slot = route.slots.get(name);
    if (slot === undefined) setOwn((parts.fields ??= {}), name, value);
    else for (const place of slot.places) put(parts, place.in, place.wire, value);
  }
  const url = settings.baseUrl.href + fillPath(route.path, parts.path ?? noParts) + encodeQuery(parts.query);
  if (route.bodyKind === undefined) return { url, headers: parts.headers, body: undefined };
  const body = "body" in parts ? parts.body : (parts.fields ?? (needsBody(route) ? {} : undefined));
  return {
    url,
    headers: parts.headers,
    body: body === undefined ? undefined : encodeBody(route.bodyKind, body),
  };
}

// Also for a field that is called `__proto__`.
function setOwn(target: Record<string, unknown>, name: string, value: unknown): void {
  Object.defineProperty(target, name, { value, enumerable: true, configurable: true, writable: true });
}

function put(parts: Parts, place: string, wire: string, value: unknown): void {
  if (place === "path") (parts.path ??= {})[wire] = value;
  else if (place === "query") (parts.query ??= {})[wire] = value;
  else if (place === "field") (parts.fields ??= {})[wire] = value;
  else if (place === "body") parts.body = value;
  else if (value !== null) (parts.headers ??= {})[wire.toLowerCase()] = checkHeader(wire, scalarText(`Header argument \`${wire}\``, value));
}

function encodeQuery(query: Record<string, unknown> | undefined): string {
  let text = "";
  for (const name in query) {
    const given = query[name];
    for (const value of Array.isArray(given) ? (given.flat() as unknown[]) : [given]) {
      if (value === undefined || value === null) continue;
      text += `${text === "" ? "?" : "&"}${encodeURIComponent(name)}=${encodeScalar(`Query argument \`${name}\``, value)}`;
    }
  }
  return text;
}

// An operation whose body is an object of optional fields still sends `{}`.
function needsBody(route: Route): boolean {
  return route.open || [...route.slots.values()].some((slot) => slot.places.some((place) => place.in === "field"));
}

function flatten(route: Route, args: Arguments | undefined, settings: Settings): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  if (args !== undefined && (typeof args !== "object" || args === null)) {
    throw new ConfigurationError(`${route.operation} takes one object with its arguments, not ${args === null ? "null" : typeof args}.`);
  }
  for (const name in args) {
    const value = args[name];
    if (value === undefined) continue;
    if (route.slots.has(name)) values[name] = value;
    else if (route.groups.has(name)) flattenGroup(route, name, value, values);
    else if (route.open) setOwn(values, name, value);
    else throw unknownArgument(route, name);
  }
  for (const [name, slot] of route.slots) {
    if (slot.option !== undefined && values[name] === undefined) fill(route, name, slot, values, settings);
  }
  for (const name of route.required) {
    if (values[name] === undefined) throw new ConfigurationError(`${route.operation} needs the argument \`${name}\`.`);
  }
  return values;
}

function flattenGroup(route: Route, group: string, value: unknown, values: Record<string, unknown>): void {
  for (const [key, part] of Object.entries((value ?? {}) as Arguments)) {
    const name = `${group}.${key}`;
    if (part === undefined) continue;
    if (!route.slots.has(name)) throw unknownArgument(route, name);
    values[name] = part;
  }
}

function fill(route: Route, name: string, slot: Slot, values: Record<string, unknown>, settings: Settings): void {
  const value = settings.defaults[slot.option ?? ""];
  if (value !== undefined) values[name] = value;
  else if (slot.required)
    throw new ConfigurationError(
      `${route.operation} needs \`${name}\`: give it as an argument, or the client the option \`${slot.option}\`.`,
    );
}

function unknownArgument(route: Route, name: string): ConfigurationError {
  const known = [...route.slots.keys()];
  const takes = known.length === 0 ? "takes no arguments" : `takes ${known.join(", ")}`;
  return new ConfigurationError(`${route.operation} has no argument \`${name}\`: it ${takes}.`);
}

/**
 * @param route The operation.
 * @param args What the caller gave.
 * @param into Where to put the texts of the arguments that are credentials.
 */
export function collectArgumentSecrets(route: Route, args: Arguments | undefined, into: Set<string>): void {
  for (const [name, value] of Object.entries(args ?? {})) {
    if (route.groups.has(name) && typeof value === "object" && value !== null) {
      for (const [key, part] of Object.entries(value)) collectOne(route, `${name}.${key}`, part, into);
    } else {
      collectOne(route, name, value, into);
    }
  }
}

function collectOne(route: Route, name: string, value: unknown, into: Set<string>): void {
  const wires = route.slots.get(name)?.places.map(({ wire }) => wire) ?? [];
  const inside = [name, ...wires].some((one) => isSecretName(one) || route.secrets.has(one));
  collectSecrets(value, into, { known: route.secrets, inside });
}
