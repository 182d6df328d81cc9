/** What an {@link Environment} is made of. */
export interface EnvironmentFields {
  /** Name in full, at most 500 characters. */
  readonly name: string;
  /** Short name, at most 10 characters. Environments are told apart by it. */
  readonly abbreviation: string;
  /** Id, given by the server. */
  readonly id?: number | null | undefined;
}

/** A place that applications run in. */
export class Environment {
  /** Name in full. */
  readonly name: string;
  /** Short name, unique among environments. */
  readonly abbreviation: string;
  /** Id, given by the server; `undefined` until it is known. */
  readonly id: number | undefined;

  /** @param fields Name and abbreviation, and the id where it is known. */
  constructor(fields: EnvironmentFields) {
    this.name = fields.name;
    this.abbreviation = fields.abbreviation;
    this.id = fields.id ?? undefined;
  }
}
