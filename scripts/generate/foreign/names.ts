import { join } from "node:path";

import { operationNameFault, schemaNameFaults } from "../rules/names.mjs";
import { pascal } from "../types.ts";

/**
 * @param text Any text.
 * @returns Its words in camelCase.
 */
export function camelCase(text: string): string {
  const [first = "", ...others] = text.match(/[A-Za-z0-9]+/g) ?? [];
  return `${first.charAt(0).toLowerCase()}${first.slice(1)}${others.map(pascal).join("")}`;
}

/** Gives out names that generated code can have, each once. Names that differ only in case count as the same. */
export class Names {
  readonly #taken = new Set<string>();
  readonly #fault: (name: string) => boolean;

  /** @param fault Tells whether a name cannot be used at all. */
  constructor(fault: (name: string) => boolean) {
    this.#fault = fault;
  }

  /**
   * @param name A name that is not available any more.
   */
  reserve(name: string): void {
    this.#taken.add(name.toLowerCase());
  }

  /**
   * @param wanted The name to begin with.
   * @param suffix What is added if it cannot be used.
   * @returns The name, with the suffix or a number if necessary.
   */
  take(wanted: string, suffix: string): string {
    const base = this.#fault(wanted) ? `${wanted}${suffix}` : wanted;
    let name = base;
    for (let number = 2; this.#taken.has(name.toLowerCase()) || this.#fault(name); number += 1) name = `${base}${number}`;
    this.reserve(name);
    return name;
  }
}

/** @returns Names of operations. */
export function operationNames(): Names {
  return new Names((name) => operationNameFault(name) !== undefined);
}

/**
 * @param platform The platform's short name.
 * @returns Names of schemas.
 */
export function schemaNames(platform: string): Names {
  const file = join(platform, "openapi.yaml");
  return new Names((name) => schemaNameFaults({ components: { schemas: { [name]: {} } } }, file).length > 0);
}
