import { configurationError, isServerError } from "@platform-clients/core";
import type { CallOptions } from "@platform-clients/core";
import { Deadline } from "@platform-clients/core/flows";
import { ExclusionResourceState } from "../generated/enums.ts";
import { Application, applicationChecks } from "../models/application.ts";
import type { ApplicationFields } from "../models/application.ts";
import { checkFields, checkInteger, checkMember, checkReference, optional } from "../models/checks.ts";
import type { ExclusionResource } from "../models/exclusion-resource.ts";
import { controlFromWire, exclusionFromWire } from "../models/from-wire.ts";
import { monitoredResourceChecks } from "../models/monitored-resource.ts";
import type { MonitoredResourceFields } from "../models/monitored-resource.ts";
import type { Stored } from "../models/stored.ts";
import { TechnicalControl, technicalControlChecks } from "../models/technical-control.ts";
import type { TechnicalControlFields } from "../models/technical-control.ts";
import { undefinedIfNotFound } from "./ensure.ts";
import { withFields, withRoute } from "./generation.ts";
import { SystemBackend } from "./system-backend.ts";

/**
 * The single requests of a handler. They take and return models, return `undefined` for an object that does not exist, and fill in the ID of the
 * system and the referencing type. Each method sends one request; those that need the ID of the system can first send the requests of
 * {@link Backend.systemId}, and their `deadline` bounds all requests together. Arguments that the server would reject are a `ConfigurationError`
 * before anything is sent. A method throws a `PlatformClientError` when a request fails; {@link OtherGenerationError} when the server shows that
 * it is of a later generation.
 */
export class Backend extends SystemBackend {
  /**
   * Finds an application by its reference.
   *
   * @param reference The application's reference of the referencing type.
   * @param options Options of the request.
   * @returns The application, or `undefined` if it does not exist. Its environment is not set: the response has only an ID, which
   * `getApplicationByReference` of the client returns.
   */
  async getApplicationByReference(reference: string, options?: CallOptions): Promise<Stored<Application> | undefined> {
    checkReference("airview.getApplicationByReference", "reference", reference);
    const found = await undefinedIfNotFound(this.client.getApplicationByReference({ type: this.referencingType, reference }, options));
    if (found === undefined) return undefined;
    this.noteGeneration();
    const { applicationType: type, id, name, parentId } = found;
    return new Application({ name, reference, type, id, parentId }) as Stored<Application>;
  }

  /**
   * Creates an application.
   *
   * @param application The application, with its reference of the referencing type.
   * @param environmentId ID of the environment that it runs in. Default: none. The `environment` of the application is ignored.
   * @param options Options of the request.
   * @returns The application with its ID.
   * @throws {BadRequestError} When the reference is already used, or the parent or the environment does not exist.
   */
  async createApplication(
    application: ApplicationFields,
    environmentId?: number | null,
    options?: CallOptions,
  ): Promise<Stored<Application>> {
    checkFields("airview.createApplication", "application", application, applicationChecks);
    optional(checkInteger)("airview.createApplication", "environmentId", environmentId);
    const { name, parentId, reference, type } = new Application(application);
    const references = [{ type: this.referencingType, reference }];
    const fields = { name, applicationType: type, parentId: parentId ?? null, environmentId: environmentId ?? null, references };
    const { id } = await withFields(fields, this.client.createApplication(fields, options));
    this.noteGeneration();
    return new Application({ ...application, id }) as Stored<Application>;
  }

  /**
   * Replaces name, type, parent and environment of an application. Its references do not change.
   *
   * @param application The application, with its ID. If `parentId` is omitted, it is moved to the top level.
   * @param environmentId ID of the environment that it runs in. If omitted, the environment is cleared.
   * @param options Options of the request.
   * @throws {ConfigurationError} When the application has no ID. Nothing is sent.
   * @throws {NotFoundError} When no application has that ID.
   */
  async updateApplication(application: ApplicationFields, environmentId?: number | null, options?: CallOptions): Promise<void> {
    const operation = "airview.updateApplication";
    checkFields(operation, "application", application, applicationChecks);
    optional(checkInteger)(operation, "environmentId", environmentId);
    const { id, name, parentId, type } = new Application(application);
    if (id === undefined) throw configurationError(operation, "`application.id` is missing: only an existing application can be updated.");
    const fields = { id, name, environmentId: environmentId ?? null, applicationType: type, parentId: parentId ?? null };
    await withFields(fields, this.client.updateApplication(fields, options));
  }

  /**
   * Finds a control of the system that reports.
   *
   * @param reference The system's own name for the control.
   * @param options Options of the requests.
   * @returns The control, or `undefined` if it does not exist.
   */
  async getTechnicalControl(reference: string, options?: CallOptions): Promise<Stored<TechnicalControl> | undefined> {
    const deadline = new Deadline("airview.getTechnicalControl", options, this.defaults);
    checkReference(deadline.operation, "reference", reference);
    const systemId = await this.systemId(deadline.callOptions(options));
    const [found] = await this.client.getTechnicalControl({ systemId, reference }, deadline.callOptions(options));
    return found === undefined ? undefined : controlFromWire(found);
  }

  /**
   * Creates a control of the system that reports.
   *
   * @param technicalControl The control. Its ID and fields that are `undefined` are not sent.
   * @param options Options of the requests.
   * @returns The control with its ID and the server's defaults.
   * @throws {BadRequestError} When the reference is already used, or the parent does not exist.
   */
  async createTechnicalControl(technicalControl: TechnicalControlFields, options?: CallOptions): Promise<Stored<TechnicalControl>> {
    const deadline = new Deadline("airview.createTechnicalControl", options, this.defaults);
    checkFields(deadline.operation, "technicalControl", technicalControl, technicalControlChecks);
    const systemId = await this.systemId(deadline.callOptions(options));
    const { canDeleteResources, isBlocking, name, parentId, qualityModel, reference, ttl, type } = new TechnicalControl(technicalControl);
    const fields = { name, reference, controlAction: type, qualityModel, systemId, ttl, canDeleteResources, isBlocking, parentId };
    return controlFromWire(await withFields(fields, this.client.createTechnicalControl(fields, deadline.callOptions(options))));
  }

  /**
   * Finds the link between an application and a control.
   *
   * @param applicationId ID of the application.
   * @param technicalControlId ID of the control.
   * @param options Options of the request.
   * @returns The ID of the link, or `undefined` if it does not exist.
   */
  async getApplicationControlLink(applicationId: number, technicalControlId: number, options?: CallOptions): Promise<number | undefined> {
    checkInteger("airview.getApplicationControlLink", "applicationId", applicationId);
    checkInteger("airview.getApplicationControlLink", "technicalControlId", technicalControlId);
    const link = await undefinedIfNotFound(this.client.getApplicationControlLink({ applicationId, technicalControlId }, options));
    return link?.id;
  }

  /**
   * Links an application to a control.
   *
   * @param applicationId ID of an existing application.
   * @param technicalControlId ID of an existing control.
   * @param options Options of the request.
   * @returns The ID of the new link.
   * @throws {ConflictError} When the link already exists, and also when the application or the control does not exist.
   */
  async linkApplicationToControl(applicationId: number, technicalControlId: number, options?: CallOptions): Promise<number> {
    checkInteger("airview.linkApplicationToControl", "applicationId", applicationId);
    checkInteger("airview.linkApplicationToControl", "technicalControlId", technicalControlId);
    const link = await withRoute(this.client.linkApplicationToControl({ applicationId, technicalControlId }, options));
    return link.id;
  }

  /**
   * Creates or updates the result for a resource under a link. If several clients report a new resource at the same time, the server creates it
   * for one of them and answers the others with 500, so a request that gets a 500 of AirView is sent once more.
   *
   * @param resource The resource and the result.
   * @param options Options of the requests.
   * @throws {ServerError} When the link does not exist: the server returns 500, not 404.
   */
  async saveMonitoredResource(resource: MonitoredResourceFields, options?: CallOptions): Promise<void> {
    const deadline = new Deadline("airview.saveMonitoredResource", options, this.defaults);
    checkFields(deadline.operation, "resource", resource, monitoredResourceChecks);
    const { additionalData, appTechControlId, reference, state, type } = resource;
    const applicationTechnicalControlId = appTechControlId;
    const fields = { applicationTechnicalControlId, reference, monitoringState: state, type, additionalData: additionalData ?? "" };
    const save = (): Promise<void> => withFields(fields, this.client.saveMonitoredResource(fields, deadline.callOptions(options)));
    try {
      await save();
    } catch (error) {
      if (!isInternalError(error)) throw error;
      await save();
    }
  }

  /**
   * Returns the excluded resources of the controls of the system that reports.
   *
   * @param state The state of the exclusions.
   * @param options Options of the requests.
   * @returns The resources in that state, each once.
   * @throws {ConfigurationError} When the state is unknown. Nothing is sent.
   * @throws {ResponseFormatError} When the response does not list the references of a resource's application.
   * @throws {ReferencingTypeError} When a resource belongs to an application without a reference of the referencing type.
   */
  async getExclusionResources(state: ExclusionResourceState, options?: CallOptions): Promise<ExclusionResource[]> {
    const deadline = new Deadline("airview.getExclusionResources", options, this.defaults);
    checkMember(deadline.operation, "state", state, ExclusionResourceState);
    const systemId = await this.systemId(deadline.callOptions(options));
    const found = await withRoute(this.client.getExclusionResources({ systemId, state }, deadline.callOptions(options)));
    const distinct = new Map(found.map((resource) => [resource.id, resource]));
    return [...distinct.values()].map((resource) => exclusionFromWire(resource, this.referencingType));
  }

  /**
   * Sets the state of the exclusion of a resource.
   *
   * @param id ID of the exclusion resource.
   * @param state The new state. Any state can follow any other.
   * @param options Options of the request.
   * @throws {ConfigurationError} When the state is unknown. Nothing is sent.
   * @throws {ConflictError} When the resource does not exist: the server returns 409, not 404.
   */
  async setExclusionResourceState(id: number, state: ExclusionResourceState, options?: CallOptions): Promise<void> {
    checkInteger("airview.setExclusionResourceState", "id", id);
    checkMember("airview.setExclusionResourceState", "state", state, ExclusionResourceState);
    await withRoute(this.client.setExclusionResourceState({ id, state }, options));
  }
}

// AirView's own 500 has this body and no reason. It means a lost race if the arguments are valid and the link exists.
function isInternalError(error: unknown): boolean {
  if (!isServerError(error) || error.status !== 500) return false;
  const { code, status } = (error.body ?? {}) as { code?: unknown; status?: unknown };
  return code === 500 && status === "Internal Server Error";
}
