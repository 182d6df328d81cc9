import { configurationError } from "@platform-clients/core";
import type { CallOptions } from "@platform-clients/core";

/**
 * Checks a value that the server would reject.
 *
 * @param operation The platform and the method, for errors, e.g. `"airview.handleApplication"`.
 * @param name Where the value is, e.g. `"event.application.name"`.
 * @param value The value.
 * @throws {ConfigurationError} When AirView would reject it.
 */
export type Check = (operation: string, name: string, value: unknown) => void;

/** The check of each field of a model. */
export type Checks<Fields> = { readonly [Name in keyof Fields]-?: Check };

/**
 * Checks that a value is an object.
 *
 * @param operation The platform and the method, for errors.
 * @param name Where the value is.
 * @param value The value.
 * @throws {ConfigurationError} When it is not an object.
 */
export function checkObject(operation: string, name: string, value: unknown): void {
  if (typeof value !== "object" || value === null) throw configurationError(operation, `\`${name}\` is missing: it must be an object.`);
}

/**
 * Checks that a value is a string that is not empty.
 *
 * @param operation The platform and the method, for errors.
 * @param name Where the value is.
 * @param value The value.
 * @throws {ConfigurationError} When it is not a string, or empty.
 */
export function checkString(operation: string, name: string, value: unknown): void {
  if (typeof value === "string" && value !== "") return;
  throw configurationError(operation, `\`${name}\` is missing: it must be a string that is not empty.`);
}

/** The characters that the server rejects in references and their types, with a 422. */
const rejectedInReferences = /[^A-Za-z0-9_.~/-]/u;

/**
 * Checks that a value is a string of the characters that AirView accepts in references, at most 500.
 *
 * @param operation The platform and the method, for errors.
 * @param name Where the value is.
 * @param value The value.
 * @throws {ConfigurationError} When it is not a string, empty, too long, or contains another character.
 */
export function checkReference(operation: string, name: string, value: unknown): void {
  checkString(operation, name, value);
  const rejected = rejectedInReferences.exec(value as string)?.[0];
  if (rejected !== undefined) {
    const text = `\`${name}\` contains ${JSON.stringify(rejected)}, which AirView rejects: references can contain only letters, digits and _ . ~ / -`;
    throw configurationError(operation, text);
  }
  checkLength(operation, name, value as string, 500);
}

/**
 * Checks that a value is an integer that AirView can store.
 *
 * @param operation The platform and the method, for errors.
 * @param name Where the value is.
 * @param value The value.
 * @throws {ConfigurationError} When it is not an integer of 32 bits.
 */
export function checkInteger(operation: string, name: string, value: unknown): void {
  if (Number.isInteger(value) && Math.abs(value as number) < 2 ** 31) return;
  throw configurationError(operation, `\`${name}\` is ${shown(value)}: it must be an integer of at most 32 bits.`);
}

/**
 * Checks that a value is `true` or `false`.
 *
 * @param operation The platform and the method, for errors.
 * @param name Where the value is.
 * @param value The value.
 * @throws {ConfigurationError} When it is not.
 */
export function checkBoolean(operation: string, name: string, value: unknown): void {
  if (typeof value !== "boolean") throw configurationError(operation, `\`${name}\` is ${shown(value)}: it must be true or false.`);
}

/**
 * Checks that a value is a member of an enum.
 *
 * @param operation The platform and the method, for errors.
 * @param name Where the value is.
 * @param value The value.
 * @param members The enum.
 * @param hint A sentence that the error ends with. Default: none.
 * @throws {ConfigurationError} When it is not a member.
 */
export function checkMember(
  operation: string,
  name: string,
  value: unknown,
  members: Readonly<Record<string, string>>,
  hint?: string,
): void {
  if (typeof value === "string" && Object.hasOwn(members, value)) return;
  const text = `\`${name}\` is ${shown(value)}: it must be one of ${Object.keys(members).join(", ")}.`;
  throw configurationError(operation, hint === undefined ? text : `${text} ${hint}`);
}

/**
 * Checks that an object has the fields of a model and no other.
 *
 * @param operation The platform and the method, for errors.
 * @param name Where the object is; the empty string if it is the only argument.
 * @param value The object.
 * @param checks The fields of the model.
 * @throws {ConfigurationError} When it is not an object, or has another field. The message names the field that was meant.
 */
export function checkNames(operation: string, name: string, value: unknown, checks: object): void {
  checkObject(operation, name || "fields", value);
  const names = Object.keys(checks);
  for (const [field, content] of Object.entries(value as object)) {
    if (content === undefined || names.includes(field)) continue;
    const meant = names.find((known) => plain(known) === plain(field));
    const help = meant === undefined ? `the fields are ${names.join(", ")}` : `the field is called \`${meant}\``;
    throw configurationError(operation, `\`${path(name, field)}\` is unknown: ${help}.`);
  }
}

/**
 * Checks every field of a model.
 *
 * @param operation The platform and the method, for errors.
 * @param name Where the object is.
 * @param value The object.
 * @param checks The check of each field.
 * @throws {ConfigurationError} When a field is missing, unknown or invalid.
 */
export function checkFields(operation: string, name: string, value: unknown, checks: object): void {
  checkNames(operation, name, value, checks);
  for (const [field, check] of Object.entries(checks) as [string, Check][])
    check(operation, path(name, field), (value as Record<string, unknown>)[field]);
}

/** The options of a call. */
const callOptions = {
  signal: true,
  timeout: true,
  deadline: true,
  retry: true,
  headers: true,
  token: true,
  auth: true,
  fetch: true,
  maxResponseBytes: true,
  maxDownloadBytes: true,
} as const satisfies Record<keyof CallOptions, true>;

/**
 * Checks the names of the options of a call that may send no request of its own: a request checks them otherwise.
 *
 * @param operation The platform and the method, for errors.
 * @param options What the caller passed.
 * @throws {ConfigurationError} When an option is unknown.
 */
export function checkOptions(operation: string, options: CallOptions = {}): void {
  for (const [name, value] of Object.entries(options)) {
    if (value !== undefined && !Object.hasOwn(callOptions, name))
      throw configurationError(operation, `Unknown option \`${name}\`: the options are ${Object.keys(callOptions).join(", ")}.`);
  }
}

/**
 * @param limit How many characters the server stores.
 * @returns The check of a string that is not empty and not longer.
 */
export const nameUpTo =
  /* @__NO_SIDE_EFFECTS__ */
  (limit: number): Check =>
    (operation, name, value) => {
      checkString(operation, name, value);
      checkLength(operation, name, value as string, limit);
    };

/**
 * @param limit How many characters the server stores.
 * @returns The check of a string that can be empty and is not longer.
 */
export const textUpTo =
  /* @__NO_SIDE_EFFECTS__ */
  (limit: number): Check =>
    (operation, name, value) => {
      if (typeof value !== "string") throw configurationError(operation, `\`${name}\` is ${shown(value)}: it must be a string.`);
      checkLength(operation, name, value, limit);
    };

/**
 * @param members An enum.
 * @param hint A sentence that the error ends with. Default: none.
 * @returns The check of a member.
 */
export const memberOf =
  /* @__NO_SIDE_EFFECTS__ */
  (members: Readonly<Record<string, string>>, hint?: string): Check =>
    (operation, name, value) =>
      checkMember(operation, name, value, members, hint);

/**
 * @param checks The fields of a model.
 * @returns The check of the model.
 */
export const modelOf =
  /* @__NO_SIDE_EFFECTS__ */
  (checks: object): Check =>
    (operation, name, value) =>
      checkFields(operation, name, value, checks);

/**
 * @param check The check of a value that is given.
 * @returns The same check for a field that can be omitted: `undefined` and `null` count as omitted.
 */
export const optional =
  /* @__NO_SIDE_EFFECTS__ */
  (check: Check): Check =>
    (operation, name, value) => {
      if (value !== undefined && value !== null) check(operation, name, value);
    };

// PostgreSQL counts characters, a JavaScript string counts UTF-16 units: characters beyond the BMP have two.
function checkLength(operation: string, name: string, value: string, limit: number): void {
  if (value.length <= limit) return;
  const length = Array.from(value).length;
  if (length > limit) throw configurationError(operation, `\`${name}\` has ${length} characters: AirView stores at most ${limit}.`);
}

function shown(value: unknown): string {
  if (value === undefined || value === null) return "missing";
  return typeof value === "string" || typeof value === "number" ? JSON.stringify(value) : typeof value;
}

// Python's `additional_data` and a misspelt `additionaldata` both mean `additionalData`.
function plain(field: string): string {
  return field.replaceAll("_", "").toLowerCase();
}

function path(name: string, field: string): string {
  return name === "" ? field : `${name}.${field}`;
}
