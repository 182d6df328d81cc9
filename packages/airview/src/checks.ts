import { ConfigurationError } from "@platform-clients/core";

/**
 * @param operation The method that was called, e.g. `"handleApplication"`.
 * @param message What is wrong, and what to do.
 * @returns The error to throw.
 */
export function fault(operation: string, message: string): ConfigurationError {
  return new ConfigurationError(`[airview.${operation}] ${message}`, { platform: "airview", operation });
}

/**
 * @param operation The method that was called.
 * @param name Where the value stands, e.g. `"event.application"`.
 * @param value Must be an object.
 * @throws {ConfigurationError} When it is none.
 */
export function checkObject(operation: string, name: string, value: unknown): void {
  if (typeof value !== "object" || value === null) throw fault(operation, `\`${name}\` is missing: it must be an object.`);
}

/**
 * @param operation The method that was called.
 * @param name Where the value stands.
 * @param value Must be text that is not empty.
 * @throws {ConfigurationError} When it is not.
 */
export function checkText(operation: string, name: string, value: unknown): void {
  if (typeof value !== "string" || value === "") throw fault(operation, `\`${name}\` is missing: it must be text that is not empty.`);
}

/** What the server refuses in references and their types, with a 422. */
const refusedInReferences = /[^A-Za-z0-9_.~/-]/u;

/**
 * @param operation The method that was called.
 * @param name Where the value stands.
 * @param value Must be text of characters that references may hold.
 * @throws {ConfigurationError} When it is not.
 */
export function checkReference(operation: string, name: string, value: unknown): void {
  checkText(operation, name, value);
  const odd = refusedInReferences.exec(value as string)?.[0];
  if (odd === undefined) return;
  throw fault(
    operation,
    `\`${name}\` holds ${JSON.stringify(odd)}, which AirView refuses in references: they take letters, digits and _ . ~ / - only.`,
  );
}

/**
 * @param operation The method that was called.
 * @param name Where the value stands.
 * @param value Must be a member.
 * @param members The enum.
 * @throws {ConfigurationError} When it is none.
 */
export function checkMember(operation: string, name: string, value: unknown, members: Readonly<Record<string, string>>): void {
  if (typeof value === "string" && Object.hasOwn(members, value)) return;
  const given = typeof value === "string" ? JSON.stringify(value) : value === undefined ? "missing" : typeof value;
  throw fault(operation, `\`${name}\` is ${given}: it must be one of ${Object.keys(members).join(", ")}.`);
}
