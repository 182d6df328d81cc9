import type { Credential } from "@platform-clients/core";

import type { SystemStage } from "../generated/enums.ts";

/** What a {@link BackendConfig} is made of. */
export interface BackendConfigFields {
  /** Where AirView is, path prefix included, e.g. `"https://airview.example.com/api"`. */
  readonly baseUrl: string;
  /** The access token, sent as it is: for a bearer token it begins with `Bearer `. A function is asked for each attempt. */
  readonly token: Credential;
  /** Name of the system that reports, unique among systems. It is created when it does not exist. */
  readonly systemName: string;
  /** When the system looks at resources. Counts only when it is created. */
  readonly systemStage: SystemStage;
  /** The type of reference that tells applications apart, e.g. `"aws_account_id"`. */
  readonly referencingType: string;
}

/** Where AirView is and who reports to it. What logs, `JSON.stringify` and spreading show of it never holds the token. */
export class BackendConfig {
  /** Where AirView is. */
  readonly baseUrl: string;
  /** Name of the system that reports. */
  readonly systemName: string;
  /** When the system looks at resources. */
  readonly systemStage: SystemStage;
  /** The type of reference that tells applications apart. */
  readonly referencingType: string;
  readonly #token: Credential;

  /** @param fields All of them. */
  constructor(fields: BackendConfigFields) {
    this.baseUrl = fields.baseUrl;
    this.systemName = fields.systemName;
    this.systemStage = fields.systemStage;
    this.referencingType = fields.referencingType;
    this.#token = fields.token;
  }

  /** @returns The access token. */
  get token(): Credential {
    return this.#token;
  }
}
