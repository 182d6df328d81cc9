import { ApplicationType } from "../generated/enums.ts";
import { Environment } from "./environment.ts";
import type { EnvironmentFields } from "./environment.ts";

/** What an {@link Application} is made of. */
export interface ApplicationFields {
  /** Name, at most 500 characters. */
  readonly name: string;
  /** The application's name under the referencing type, e.g. an AWS account id. Letters, digits and `_ . ~ / -` only. */
  readonly reference: string;
  /** Kind of the application. Default `BUSINESS_APPLICATION`. */
  readonly type?: ApplicationType | undefined;
  /** The environment that it runs in. Default: none. */
  readonly environment?: EnvironmentFields | null | undefined;
  /** Id, given by the server. */
  readonly id?: number | null | undefined;
  /** Id of the application that this one is part of. Default: none. */
  readonly parentId?: number | null | undefined;
}

/** An application, perhaps inside another one. */
export class Application {
  /** Name; need not be unique. */
  readonly name: string;
  /** The application's name under the referencing type, e.g. an AWS account id or an Azure subscription id. */
  readonly reference: string;
  /** Kind of the application. */
  readonly type: ApplicationType;
  /** The environment that it runs in; `undefined` when none is set. */
  readonly environment: Environment | undefined;
  /** Id, given by the server; `undefined` until it is known. */
  readonly id: number | undefined;
  /** Id of the application that this one is part of; `undefined` at the top. */
  readonly parentId: number | undefined;

  /** @param fields Name and reference, and whatever differs from the defaults. */
  constructor(fields: ApplicationFields) {
    const { environment } = fields;
    this.name = fields.name;
    this.reference = fields.reference;
    this.type = fields.type ?? ApplicationType.BUSINESS_APPLICATION;
    this.environment = environment === undefined || environment === null ? undefined : new Environment(environment);
    this.id = fields.id ?? undefined;
    this.parentId = fields.parentId ?? undefined;
  }
}
