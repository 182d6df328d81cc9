import { ConfigurationError } from "../errors/errors.ts";
import type { Arguments, BodyEncoders, EncodedBody, Operation, OperationDescriptor, ParameterDescriptor } from "../operation.ts";
import type { BaseUrl } from "./base-url.ts";
import { callOptionNames } from "./call-option-names.ts";
import { encodeBody } from "./body.ts";
import { invalidHeader, validHeaderValue } from "./headers.ts";
import { ascii, encodeQueryText, notEncodable } from "./query.ts";
import type { QueryEncoding } from "./query.ts";

/** What the arguments of a call become on the wire. */
export interface HttpRequest {
  /** The whole URL. */
  readonly url: string;
  /** The headers that come from arguments. */
  readonly headers: Readonly<Record<string, string>> | undefined;
  /** The encoded body. */
  readonly body: EncodedBody | undefined;
}

/** Where requests go, and what fills arguments that are omitted. */
export interface RequestTarget {
  /** The base URL. */
  readonly baseUrl: BaseUrl;
  /** Values by the name of the client option (`x-default-from`). */
  readonly defaults: Arguments;
  /** How the server decodes query values. */
  readonly queryEncoding: QueryEncoding;
  /** The encoders of forms. */
  readonly encoders: BodyEncoders;
}

/** The arguments of a call, by the part of the request that they go to. */
interface Parts {
  path?: Record<string, unknown>;
  query?: Record<string, unknown>;
  headers?: Record<string, string>;
  fields?: Record<string, unknown>;
  body?: unknown;
  /** Names of query parameters that a body takes if the query cannot. */
  bodyFallback?: string[];
}

const noParts: Record<string, unknown> = {};

/**
 * Builds the request of a call from its arguments.
 *
 * @param operation The operation.
 * @param args What the caller passed. Arguments that are `undefined` count as omitted.
 * @param target The base URL and the defaults.
 * @returns URL, headers and body.
 * @throws {ConfigurationError} When an argument is missing, unknown, or cannot be sent.
 */
export function buildRequest(operation: Operation, args: Arguments | undefined, target: RequestTarget): HttpRequest {
  const { descriptor } = operation;
  const parts = sortArguments(operation, args, target.defaults);
  if (parts.bodyFallback !== undefined) moveToBody(parts, parts.bodyFallback, target.queryEncoding);
  const path = parts.path === undefined ? descriptor.path : fillPath(descriptor.path, parts.path);
  const url = target.baseUrl.href + path + encodeQuery(parts.query, target.queryEncoding);
  if (descriptor.body === undefined)
    return { url, headers: parts.headers, body: parts.fields && encodeBody("json", parts.fields, target.encoders) };
  const body = "body" in parts ? parts.body : (parts.fields ?? (hasFields(descriptor) ? {} : undefined));
  return { url, headers: parts.headers, body: body === undefined ? undefined : encodeBody(descriptor.body.type, body, target.encoders) };
}

function sortArguments(operation: Operation, args: Arguments | undefined, defaults: Arguments): Parts {
  const { body, parameters = noParts as Exclude<OperationDescriptor["parameters"], undefined> } = operation.descriptor;
  if (args !== undefined && !isObject(args)) {
    throw new ConfigurationError(`${operation.name} takes one object with its arguments, not ${kindOf(args)}.`);
  }
  const parts: Parts = {};
  for (const name in args) {
    const value = args[name];
    if (value === undefined) continue;
    const parameter = Object.hasOwn(parameters, name) ? parameters[name] : undefined;
    if (parameter === undefined) {
      if (body?.open !== true) throw unknownArgument(operation, name);
      setOwn((parts.fields ??= {}), name, value);
    } else if ("in" in parameter) {
      place(parts, parameter, name, value);
    } else {
      placeGroup(operation, parts, parameter.members, name, value as Arguments | null);
    }
  }
  for (const name in parameters) {
    const parameter = parameters[name] as ParameterDescriptor;
    if ((parameter.required || parameter.defaultFrom !== undefined) && args?.[name] === undefined)
      fillDefault(operation, parts, parameter, name, defaults);
  }
  return parts;
}

function placeGroup(
  operation: Operation,
  parts: Parts,
  members: Readonly<Record<string, ParameterDescriptor>>,
  group: string,
  value: Arguments | null,
): void {
  if (value !== null && !isObject(value))
    throw new ConfigurationError(`The argument \`${group}\` must be an object, not ${kindOf(value)}.`);
  for (const [name, part] of Object.entries(value ?? {})) {
    if (part === undefined) continue;
    const member = Object.hasOwn(members, name) ? members[name] : undefined;
    if (member === undefined) throw unknownArgument(operation, `${group}.${name}`);
    place(parts, member, name, part);
  }
}

function place(parts: Parts, parameter: ParameterDescriptor, argument: string, value: unknown): void {
  const name = parameter.name ?? argument;
  if (parameter.required && isEmpty(value) && (parameter.in === "query" || parameter.in === "header"))
    throw new ConfigurationError(
      `The required argument \`${argument}\` is ${value === null ? "null" : "an empty array"}: it would not be sent.`,
    );
  if (parameter.field !== undefined) setOwn((parts.fields ??= {}), parameter.field, value);
  switch (parameter.in) {
    case "path":
      (parts.path ??= {})[name] = value;
      break;
    case "query":
      (parts.query ??= {})[name] = value;
      if (parameter.bodyFallback) (parts.bodyFallback ??= []).push(name);
      break;
    case "field":
      setOwn((parts.fields ??= {}), name, value);
      break;
    case "body":
      parts.body = value;
      break;
    default: {
      if (value === null) break;
      const text = scalarText(`Header argument \`${name}\``, value);
      if (!validHeaderValue.test(text)) throw invalidHeader(name);
      (parts.headers ??= {})[name.toLowerCase()] = text;
    }
  }
}

function fillDefault(operation: Operation, parts: Parts, parameter: ParameterDescriptor, name: string, defaults: Arguments): void {
  const { defaultFrom } = parameter;
  const value = defaultFrom === undefined ? undefined : defaults[defaultFrom];
  if (value !== undefined) return place(parts, parameter, name, value);
  if (!parameter.required) return;
  throw new ConfigurationError(
    defaultFrom === undefined
      ? `${operation.name} needs the argument \`${name}\`.`
      : `${operation.name} needs \`${name}\`: pass it as an argument, or set the client option \`${defaultFrom}\`.`,
  );
}

function isEmpty(value: unknown): boolean {
  return value === null || (Array.isArray(value) && value.flat().every((part) => part === undefined || part === null));
}

// Properties are read from it: those of arrays, maps, dates and the like are not what the caller means.
function isObject(value: unknown): value is Arguments {
  return typeof value === "object" && value !== null && Object.prototype.toString.call(value) === "[object Object]";
}

function kindOf(value: unknown): string {
  return value === null ? "null" : typeof value === "object" ? Object.prototype.toString.call(value).slice(8, -1) : typeof value;
}

// Also for a field that is called `__proto__`.
function setOwn(target: Record<string, unknown>, name: string, value: unknown): void {
  if (name === "__proto__") Object.defineProperty(target, name, { value, enumerable: true, configurable: true, writable: true });
  else target[name] = value;
}

function encodeQuery(query: Record<string, unknown> | undefined, encoding: QueryEncoding): string {
  let text = "";
  for (const name in query) {
    const given = query[name];
    for (const value of Array.isArray(given) ? (given.flat() as unknown[]) : [given]) {
      if (value === undefined || value === null) continue;
      text += `${text === "" ? "?" : "&"}${encodeURIComponent(name)}=${encoding === "utf-8" ? encodeScalar(`Query argument \`${name}\``, value) : encodeLatin1(name, value)}`;
    }
  }
  return text;
}

function moveToBody(parts: Parts, names: readonly string[], encoding: QueryEncoding): void {
  for (const name of names) {
    const { query = {} } = parts;
    const value = query[name];
    if (typeof value !== "string" || encodeQueryText(value, encoding) !== undefined) continue;
    delete query[name];
    setOwn((parts.fields ??= {}), name, value);
  }
}

function encodeLatin1(name: string, value: unknown): string {
  const text = scalarText(`Query argument \`${name}\``, value);
  if (ascii.test(text)) return encodeURIComponent(text);
  const encoded = encodeQueryText(text, "latin1");
  if (encoded === undefined) throw notEncodable(name);
  return encoded;
}

// An operation whose body is an object of optional fields sends `{}` when all are omitted.
function hasFields({ body, parameters }: OperationDescriptor): boolean {
  return (
    body?.open === true ||
    Object.values(parameters ?? {}).some((parameter) => "in" in parameter && (parameter.in === "field" || parameter.field !== undefined))
  );
}

/** The names of call options that no operation has as an argument. */
const optionNames: ReadonlySet<string> = new Set(callOptionNames);

function unknownArgument({ descriptor, name: operation }: Operation, name: string): ConfigurationError {
  const known = Object.keys(descriptor.parameters ?? {});
  if (optionNames.has(name)) return new ConfigurationError(`${operation} has no argument \`${name}\`: options are the second parameter.`);
  const takes = known.length === 0 ? "takes no arguments" : `takes ${known.join(", ")}`;
  return new ConfigurationError(`${operation} has no argument \`${name}\`: it ${takes}.`);
}

/**
 * Fills the placeholders of a path. Every value stays inside its segment: values that could leave it are refused, all others are percent-encoded.
 *
 * @param template A URL or path with `{name}` placeholders.
 * @param values The values by wire name.
 * @returns The filled path.
 * @throws {ConfigurationError} When a value is empty, `.` or `..`, or is not a string, number or boolean.
 */
export function fillPath(template: string, values: Readonly<Record<string, unknown>>): string {
  return !template.includes("{") ? template : template.replace(/\{([^}]+)\}/g, (_, name: string) => encodeSegment(name, values[name]));
}

function encodeSegment(name: string, value: unknown): string {
  const what = `Path argument \`${name}\``;
  const text = scalarText(what, value);
  if (text === "" || text === "." || text === "..") {
    throw new ConfigurationError(`${what} is ${text === "" ? "empty" : `"${text}"`}: the request would go to another resource.`);
  }
  return encodeScalar(what, text);
}

/**
 * Converts an argument to a string.
 *
 * @param what Which argument it is, for the error.
 * @param value Its value.
 * @returns The value as a string.
 * @throws {ConfigurationError} When it is not a string, finite number or boolean.
 */
function scalarText(what: string, value: unknown): string {
  if (typeof value === "string") return value;
  if (typeof value === "boolean" || typeof value === "bigint" || (typeof value === "number" && Number.isFinite(value)))
    return String(value);
  throw new ConfigurationError(
    `${what} must be a string, a number or a boolean${value instanceof Date ? "; pass a date as a string" : ""}.`,
  );
}

/**
 * Percent-encodes an argument.
 *
 * @param what Which argument it is, for the error.
 * @param value Its value.
 * @returns The value, percent-encoded.
 * @throws {ConfigurationError} When it is not a string, finite number or boolean, or cannot be encoded.
 */
function encodeScalar(what: string, value: unknown): string {
  const text = scalarText(what, value);
  try {
    return encodeURIComponent(text);
  } catch {
    throw new ConfigurationError(`${what} contains half a surrogate pair and cannot be encoded.`);
  }
}
