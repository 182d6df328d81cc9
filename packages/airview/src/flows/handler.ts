import type { CallOptions } from "@platform-clients/core";

import type { ExclusionResourceState } from "../generated/enums.ts";
import type { Application, ApplicationFields } from "../models/application.ts";
import type { ComplianceEventFields } from "../models/compliance-event.ts";
import type { ExclusionResource } from "../models/exclusion-resource.ts";
import type { Stored } from "../models/stored.ts";
import type { Backend } from "./backend.ts";
import { handleApplication } from "./handle-application.ts";
import { handleComplianceEvent } from "./handle-compliance-event.ts";

/**
 * The tasks of a system that reports to AirView. Each method sends several requests, one after the other. If one of them fails, the method throws
 * a `PlatformClientError` and keeps what was done before; calling it again continues from there.
 *
 * The `deadline` of a method bounds the whole method, `timeout` and `retry` apply to each request, and `signal` ends the method at any moment.
 * The lookup of the system is shared by all methods: it runs with the client's own `timeout` and `retry`, and a method stops waiting for it when
 * its own deadline passes or its signal fires. Methods can run at the same time.
 */
export class Handler {
  /** The single requests that the methods consist of. */
  readonly backend: Backend;

  /** @param backend Sends the requests. */
  constructor(backend: Backend) {
    this.backend = backend;
  }

  /**
   * Creates an application, or updates the name, type and environment of the application with the same reference. An update does not change the
   * parent and the references. The environment is found by its abbreviation, and created if it does not exist.
   *
   * @param application The application, with its environment. It is not changed.
   * @param options Limits, headers and credentials of this method. `deadline` is for all requests together.
   * @returns The application with its ID, and with the parent and the environment that the server has.
   * @throws {ConfigurationError} When a part is missing or invalid. Nothing is sent.
   * @throws {BadRequestError} When the parent does not exist.
   * @throws {TimeoutError} When the deadline passes, or an attempt takes longer than the timeout.
   * @throws {AbortedError} When the signal fires.
   */
  handleApplication(application: ApplicationFields, options?: CallOptions): Promise<Stored<Application>> {
    return handleApplication(this.backend, application, options);
  }

  /**
   * Records the result of a check of a resource. The application, the system that reports, the control, and the link between application and
   * control are created if they do not exist, and not changed if they do. A new application gets no environment: use `handleApplication` to set it.
   *
   * @param event The result of the check. It is not changed.
   * @param options Limits, headers and credentials of this method. `deadline` is for all requests together.
   * @returns When the result is recorded.
   * @throws {ConfigurationError} When a part is missing or invalid. Nothing is sent.
   * @throws {TimeoutError} When the deadline passes, or an attempt takes longer than the timeout.
   * @throws {AbortedError} When the signal fires.
   */
  handleComplianceEvent(event: ComplianceEventFields, options?: CallOptions): Promise<void> {
    return handleComplianceEvent(this.backend, event, options);
  }

  /**
   * Returns the excluded resources of the controls of the system that reports. The system is created if it does not exist.
   *
   * @param state The state of the exclusions.
   * @param options Limits, headers and credentials of this method. `deadline` is for all requests together.
   * @returns The resources in that state, each once.
   * @throws {ConfigurationError} When the state is unknown. Nothing is sent.
   * @throws {ReferencingTypeError} When a resource belongs to an application without a reference of the referencing type.
   * @throws {TimeoutError} When the deadline passes, or an attempt takes longer than the timeout.
   * @throws {AbortedError} When the signal fires.
   */
  getExclusionsByState(state: ExclusionResourceState, options?: CallOptions): Promise<ExclusionResource[]> {
    return this.backend.getExclusionResources(state, options);
  }

  /**
   * Sets the state of the exclusion of a resource, with one request.
   *
   * @param id ID of the exclusion resource.
   * @param state The new state. Any state can follow any other.
   * @param options Options of the request.
   * @returns When the state is set.
   * @throws {ConfigurationError} When the state is unknown. Nothing is sent.
   * @throws {ConflictError} When the resource does not exist: the server returns 409, not 404.
   */
  setExclusionResourceState(id: number, state: ExclusionResourceState, options?: CallOptions): Promise<void> {
    return this.backend.setExclusionResourceState(id, state, options);
  }
}
