import type { Credential } from "@platform-clients/core";

import { SystemStage } from "../generated/enums.ts";
import { checkNames, checkReference, memberOf, nameUpTo } from "./checks.ts";
import type { Checks } from "./checks.ts";

/** The server and the system that reports to it. A `BackendConfig` has all of these fields. */
export interface BackendIdentity {
  /** Base URL of AirView. */
  readonly baseUrl: string;
  /** Name of the system that reports. */
  readonly systemName: string;
  /** When the system checks resources. Used only when the system is created. */
  readonly systemStage: SystemStage;
  /** The type of the references that identify applications. */
  readonly referencingType: string;
}

/** The fields of a {@link BackendConfig}. */
export interface BackendConfigFields {
  /** Base URL of AirView with its path prefix, e.g. `"https://airview.example.com/api"`. */
  readonly baseUrl: string;
  /** The access token, with or without `Bearer ` in front, sent as `Authorization: Bearer <token>`. A function is called for each attempt. */
  readonly token: Credential;
  /** Name of the system that reports, unique among systems. The system is created if it does not exist. */
  readonly systemName: string;
  /** When the system checks resources. Used only when the system is created. */
  readonly systemStage: SystemStage;
  /** The type of the references that identify applications, e.g. `"aws_account_id"`. */
  readonly referencingType: string;
}

/** What AirView accepts. The client checks the base URL and the token. */
export const identityChecks: Checks<Omit<BackendIdentity, "baseUrl">> = {
  systemName: nameUpTo(500),
  systemStage: memberOf(SystemStage),
  referencingType: checkReference,
};

/** The server and the system that reports to it. Logs, `JSON.stringify` and spreading never contain the token. */
export class BackendConfig implements BackendIdentity {
  /** Base URL of AirView. */
  readonly baseUrl: string;
  /** Name of the system that reports. */
  readonly systemName: string;
  /** When the system checks resources. */
  readonly systemStage: SystemStage;
  /** The type of the references that identify applications. */
  readonly referencingType: string;
  readonly #token: Credential;

  /**
   * @param fields All fields.
   * @throws {ConfigurationError} When there is another field.
   */
  constructor(fields: BackendConfigFields) {
    checkNames("airview.BackendConfig", "", fields, { baseUrl: undefined, token: undefined, ...identityChecks });
    this.baseUrl = fields.baseUrl;
    this.systemName = fields.systemName;
    this.systemStage = fields.systemStage;
    this.referencingType = fields.referencingType;
    this.#token = fields.token;
  }

  /** @returns The access token as it was given. */
  get token(): Credential {
    return this.#token;
  }
}
