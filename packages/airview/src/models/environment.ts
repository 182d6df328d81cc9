import { checkInteger, checkNames, nameUpTo, optional } from "./checks.ts";
import type { Checks } from "./checks.ts";

/** The fields of an {@link Environment}. */
export interface EnvironmentFields {
  /** Full name, at most 500 characters. */
  readonly name: string;
  /** Short name, at most 10 characters. It identifies the environment. */
  readonly abbreviation: string;
  /** ID, assigned by the server. */
  readonly id?: number | null | undefined;
}

/** What AirView accepts. */
export const environmentChecks: Checks<EnvironmentFields> = {
  name: nameUpTo(500),
  abbreviation: nameUpTo(10),
  id: optional(checkInteger),
};

/** An environment that applications run in. */
export class Environment {
  /** Full name. */
  readonly name: string;
  /** Short name, unique among environments. */
  readonly abbreviation: string;
  /** ID, assigned by the server; `undefined` if not known. */
  readonly id: number | undefined;

  /**
   * @param fields Name and abbreviation, and the ID if it is known.
   * @throws {ConfigurationError} When there is another field.
   */
  constructor(fields: EnvironmentFields) {
    checkNames("airview.Environment", "", fields, environmentChecks);
    this.name = fields.name;
    this.abbreviation = fields.abbreviation;
    this.id = fields.id ?? undefined;
  }
}
