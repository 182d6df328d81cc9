import { configurationError } from "@platform-clients/core";

/**
 * Checks that a value is an object.
 *
 * @param operation The platform and the method, for errors, e.g. `"airview.handleApplication"`.
 * @param name Where the value is, e.g. `"event.application"`.
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
 * Checks that a value is a string of the characters that AirView accepts in references.
 *
 * @param operation The platform and the method, for errors.
 * @param name Where the value is.
 * @param value The value.
 * @throws {ConfigurationError} When it is not a string, empty, or contains another character.
 */
export function checkReference(operation: string, name: string, value: unknown): void {
  checkString(operation, name, value);
  const rejected = rejectedInReferences.exec(value as string)?.[0];
  if (rejected === undefined) return;
  const text = `\`${name}\` contains ${JSON.stringify(rejected)}, which AirView rejects: references can contain only letters, digits and _ . ~ / -`;
  throw configurationError(operation, text);
}

/**
 * Checks that a value is a member of an enum.
 *
 * @param operation The platform and the method, for errors.
 * @param name Where the value is.
 * @param value The value.
 * @param members The enum.
 * @throws {ConfigurationError} When it is not a member.
 */
export function checkMember(operation: string, name: string, value: unknown, members: Readonly<Record<string, string>>): void {
  if (typeof value === "string" && Object.hasOwn(members, value)) return;
  const given = typeof value === "string" ? JSON.stringify(value) : value === undefined ? "missing" : typeof value;
  throw configurationError(operation, `\`${name}\` is ${given}: it must be one of ${Object.keys(members).join(", ")}.`);
}
