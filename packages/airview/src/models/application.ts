import { ApplicationType } from "../generated/enums.ts";
import { checkInteger, checkNames, checkReference, memberOf, modelOf, nameUpTo, optional } from "./checks.ts";
import type { Checks } from "./checks.ts";
import { Environment, environmentChecks } from "./environment.ts";
import type { EnvironmentFields } from "./environment.ts";

/** The fields of an {@link Application}. */
export interface ApplicationFields {
  /** Name, at most 500 characters. */
  readonly name: string;
  /** The application's reference of the referencing type, e.g. an AWS account ID. Only letters, digits and `_ . ~ / -`. */
  readonly reference: string;
  /** Kind of the application. Default `BUSINESS_APPLICATION`. */
  readonly type?: ApplicationType | undefined;
  /** The environment that it runs in. Default: none. */
  readonly environment?: EnvironmentFields | null | undefined;
  /** ID, assigned by the server. */
  readonly id?: number | null | undefined;
  /** ID of the application that this one is part of. Default: none. */
  readonly parentId?: number | null | undefined;
}

/** What AirView accepts. */
export const applicationChecks: Checks<ApplicationFields> = {
  name: nameUpTo(500),
  reference: checkReference,
  type: optional(memberOf(ApplicationType)),
  environment: optional(modelOf(environmentChecks)),
  id: optional(checkInteger),
  parentId: optional(checkInteger),
};

/** An application, which can be part of another one. */
export class Application {
  /** Name. It need not be unique. */
  readonly name: string;
  /** The application's reference of the referencing type, e.g. an AWS account ID or an Azure subscription ID. */
  readonly reference: string;
  /** Kind of the application. */
  readonly type: ApplicationType;
  /** The environment that it runs in; `undefined` if not set. */
  readonly environment: Environment | undefined;
  /** ID, assigned by the server; `undefined` if not known. */
  readonly id: number | undefined;
  /** ID of the application that this one is part of; `undefined` at the top level. */
  readonly parentId: number | undefined;

  /**
   * @param fields Name and reference, and each field that differs from its default.
   * @throws {ConfigurationError} When there is another field.
   */
  constructor(fields: ApplicationFields) {
    checkNames("airview.Application", "", fields, applicationChecks);
    const { environment } = fields;
    this.name = fields.name;
    this.reference = fields.reference;
    this.type = fields.type ?? ApplicationType.BUSINESS_APPLICATION;
    this.environment = environment === undefined || environment === null ? undefined : new Environment(environment);
    this.id = fields.id ?? undefined;
    this.parentId = fields.parentId ?? undefined;
  }
}
