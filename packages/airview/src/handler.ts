import type { AuthProvider, CallOptions, ClientOptions, Credential } from "@platform-clients/core";

import { checkMember, checkObject, checkReference, checkText, fault } from "./checks.ts";
import { createAirviewClient } from "./client.ts";
import { Backend } from "./flows/backend.ts";
import type { BackendIdentity } from "./flows/backend.ts";
import { handleApplication } from "./flows/handle-application.ts";
import { handleComplianceEvent } from "./flows/handle-compliance-event.ts";
import { SystemStage } from "./generated/enums.ts";
import type { ExclusionResourceState } from "./generated/enums.ts";
import type { Application, ApplicationFields } from "./models/application.ts";
import type { ComplianceEventFields } from "./models/compliance-event.ts";
import type { ExclusionResource } from "./models/exclusion-resource.ts";
import type { Stored } from "./models/stored.ts";

/** What a handler is made with: a client's options, who reports, and either `token` or `auth`. A `BackendConfig` will do. */
export type AirviewHandlerOptions = ClientOptions &
  BackendIdentity &
  (
    | {
        /** The access token, sent as it is in the `Authorization` header: for a bearer token it begins with `Bearer `. A function is asked for each attempt. */
        token: Credential;
        auth?: undefined;
      }
    | {
        /** Another way to authenticate, e.g. `azureAuth()`. */
        auth: AuthProvider;
        token?: undefined;
      }
  );

/**
 * What a system that reports to AirView does. Each method makes several requests, one after the other; a failure of any of them is thrown as
 * a `PlatformClientError` and leaves what was done before in place, and calling again carries on from there. Limits hold for each request;
 * a signal ends the whole method: `{ signal: AbortSignal.timeout(60_000) }`. Methods may run at the same time.
 */
export class Handler {
  /** The single requests underneath. */
  readonly backend: Backend;

  /** @param backend Makes the requests. */
  constructor(backend: Backend) {
    this.backend = backend;
  }

  /**
   * Creates an application, or updates the name, type and environment of the one that has its reference; its parent and references stay as
   * they are. The environment is found by its abbreviation, and created when there is none.
   *
   * @param application The application, with its environment. It is not changed.
   * @param options Limits of each request.
   * @returns The application with its id, with its parent as the server has it, and with its environment as the server has it.
   * @throws {ConfigurationError} When a part is missing or cannot be accepted; before anything is sent.
   * @throws {BadRequestError} When the parent does not exist.
   */
  handleApplication(application: ApplicationFields, options?: CallOptions): Promise<Stored<Application>> {
    return handleApplication(this.backend, application, options);
  }

  /**
   * Records what a control found out about a resource. The application, the system that reports, the control and the link between
   * application and control are created when they are missing, and left as they are when they exist. A new application gets no environment:
   * `handleApplication` gives it one.
   *
   * @param event What was found out. It is not changed.
   * @param options Limits of each request.
   * @returns When it is recorded.
   * @throws {ConfigurationError} When a part is missing or cannot be accepted; before anything is sent.
   */
  handleComplianceEvent(event: ComplianceEventFields, options?: CallOptions): Promise<void> {
    return handleComplianceEvent(this.backend, event, options);
  }

  /**
   * Lists the excluded resources under the controls of the system that reports. The system is created when it does not exist.
   *
   * @param state How far the exclusions have got.
   * @param options Limits of each request.
   * @returns The resources in that state, each once.
   * @throws {ConfigurationError} When the state is none that AirView knows; before anything is sent.
   * @throws {ReferencingTypeError} When one belongs to an application without a reference of the referencing type.
   */
  getExclusionsByState(state: ExclusionResourceState, options?: CallOptions): Promise<ExclusionResource[]> {
    return this.backend.getExclusionResources(state, options);
  }

  /**
   * Sets how far the exclusion of a resource has got.
   *
   * @param id Id of the exclusion resource.
   * @param state The state to set; any may follow any other.
   * @param options Limits of the request.
   * @returns When it is set.
   * @throws {ConfigurationError} When the state is none that AirView knows; before anything is sent.
   * @throws {ConflictError} When there is no such resource: the server answers 409, not 404.
   */
  setExclusionResourceState(id: number, state: ExclusionResourceState, options?: CallOptions): Promise<void> {
    return this.backend.setExclusionResourceState(id, state, options);
  }
}

/**
 * Makes a handler for the system that reports. No request is sent.
 *
 * @param options Where AirView is, who reports, and the credentials.
 * @returns The handler.
 * @throws {ConfigurationError} When an option is missing or cannot work.
 */
export function createAirviewHandler(options: AirviewHandlerOptions): Handler {
  const operation = "createAirviewHandler";
  checkObject(operation, "options", options);
  checkText(operation, "systemName", options.systemName);
  checkMember(operation, "systemStage", options.systemStage, SystemStage);
  checkReference(operation, "referencingType", options.referencingType);
  if (options.token === undefined && options.auth === undefined) {
    throw fault(
      operation,
      "neither `token` nor `auth` is given. (Spreading a `BackendConfig` leaves its token out: pass the object itself.)",
    );
  }
  return new Handler(new Backend(options, createAirviewClient(options)));
}
