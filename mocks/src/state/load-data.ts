import { readFile } from "node:fs/promises";

import { InvalidDataError } from "../errors.ts";

/**
 * Reads the data that a mock starts with.
 *
 * @param data The data, or the path of a JSON file with it.
 * @returns The data.
 * @throws {InvalidDataError} When the file cannot be read, or is not a JSON object.
 */
export async function loadData(data: string | Readonly<Record<string, unknown>>): Promise<Readonly<Record<string, unknown>>> {
  const value: unknown = typeof data === "string" ? parse(data, await read(data)) : data;
  if (kindOf(value) === "an object") return value as Record<string, unknown>;
  throw new InvalidDataError(`${typeof data === "string" ? data : "`data`"} must be an object, not ${kindOf(value)}.`);
}

/**
 * Replaces parts of a state.
 *
 * @param state The state. It is changed in place.
 * @param data What to replace, by the names of the state's own properties.
 * @throws {InvalidDataError} When the state has no such property, or one of another kind (list, object, text).
 */
export function replaceData(state: object, data: Readonly<Record<string, unknown>>): void {
  const parts = state as Record<string, unknown>;
  for (const [name, value] of Object.entries(data)) {
    if (!Object.hasOwn(parts, name)) {
      throw new InvalidDataError(`The data has "${name}", which this mock does not know. It knows: ${Object.keys(parts).join(", ")}.`);
    }
    const [expected, found] = [kindOf(parts[name]), kindOf(value)];
    if (expected !== found) throw new InvalidDataError(`"${name}" in the data must be ${expected}, not ${found}.`);
  }
  for (const [name, value] of Object.entries(data)) parts[name] = structuredClone(value);
}

async function read(path: string): Promise<string> {
  return readFile(path, "utf8").catch((error: unknown) => {
    throw new InvalidDataError(`Failed to read the data: ${(error as Error).message}`, error);
  });
}

function parse(path: string, text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    throw new InvalidDataError(`${path} is not JSON: ${(error as Error).message}`, error);
  }
}

function kindOf(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "a list";
  const type = typeof value;
  return type === "object" ? "an object" : `a ${type}`;
}
