import { isNotFoundError } from "@platform-clients/core";
import type { CallOptions } from "@platform-clients/core";

import { checkMember, fault } from "../checks.ts";
import { ExclusionResourceState } from "../generated/enums.ts";
import type { MonitoredResourceState, MonitoredResourceType, SystemStage } from "../generated/enums.ts";
import type { AirviewOperations } from "../generated/operations.ts";
import { Application } from "../models/application.ts";
import type { ApplicationFields } from "../models/application.ts";
import type { Environment, EnvironmentFields } from "../models/environment.ts";
import type { ExclusionResource } from "../models/exclusion-resource.ts";
import type { Stored } from "../models/stored.ts";
import { TechnicalControl } from "../models/technical-control.ts";
import type { TechnicalControlFields } from "../models/technical-control.ts";
import { ensure } from "./ensure.ts";
import { controlFromWire, environmentFromWire, exclusionFromWire } from "./from-wire.ts";
import { once } from "./once.ts";

/** Who reports to AirView, and how it names applications. A `BackendConfig` holds all of it. */
export interface BackendIdentity {
  /** Where AirView is. */
  readonly baseUrl: string;
  /** Name of the system that reports. */
  readonly systemName: string;
  /** When the system looks at resources. Counts only when it is created. */
  readonly systemStage: SystemStage;
  /** The type of reference that tells applications apart. */
  readonly referencingType: string;
}

/** What {@link Backend.saveMonitoredResource} takes. */
export interface MonitoredResourceFields {
  /** Id of the link between application and control. */
  readonly appTechControlId: number;
  /** Reference of the resource. */
  readonly reference: string;
  /** What the check found. */
  readonly state: MonitoredResourceState;
  /** Kind of the resource. */
  readonly type: MonitoredResourceType;
  /** Text to keep with the resource. Default `""`, which wipes what was kept. */
  readonly additionalData?: string | undefined;
}

/**
 * The single requests under a handler, in terms of the models: what is missing is `undefined`, and the system's id and the referencing type
 * are filled in. Every method makes one request and throws a `PlatformClientError` when that fails; those that need the system's id
 * may first make the requests of {@link Backend.systemId}.
 */
export class Backend {
  /** The operations as they are on the wire. */
  readonly client: AirviewOperations;
  /** The type of reference that tells applications apart. */
  readonly referencingType: string;
  readonly #identity: BackendIdentity;
  readonly #systemId: (signal?: AbortSignal) => Promise<number>;

  /**
   * @param identity Who reports.
   * @param client Makes the requests.
   */
  constructor(identity: BackendIdentity, client: AirviewOperations) {
    const { baseUrl, referencingType, systemName, systemStage } = identity;
    this.client = client;
    this.referencingType = referencingType;
    this.#identity = { baseUrl, referencingType, systemName, systemStage };
    this.#systemId = once("systemId", async () => {
      const system = await ensure(
        () => this.getSystemIdByName(systemName),
        () => this.createSystem(systemName, systemStage),
      );
      return system.value;
    });
  }

  /**
   * The whole URL of a route, for requests of your own.
   *
   * @param route The path, e.g. `"/environments/"`.
   * @returns Base URL and route.
   */
  getUrl(route: string): string {
    return this.#identity.baseUrl.replace(/\/+$/, "") + route;
  }

  /**
   * @param options Limits of the request.
   * @returns All environments.
   */
  async getEnvironments(options?: CallOptions): Promise<Stored<Environment>[]> {
    const environments = await this.client.getEnvironments({}, options);
    return environments.map(environmentFromWire);
  }

  /**
   * @param environment The environment to create; its id is not sent.
   * @param options Limits of the request.
   * @returns The environment with its id.
   * @throws {BadRequestError} When the abbreviation is taken.
   */
  async createEnvironment(environment: EnvironmentFields, options?: CallOptions): Promise<Stored<Environment>> {
    const { abbreviation, name } = environment;
    return environmentFromWire(await this.client.createEnvironment({ name, abbreviation }, options));
  }

  /**
   * @param name Name of a system, matched exactly.
   * @param options Limits of the request.
   * @returns The system's id, or `undefined` when there is none of that name (404 only; any other failure is thrown).
   */
  async getSystemIdByName(name: string, options?: CallOptions): Promise<number | undefined> {
    const system = await unlessMissing(this.client.getSystemByName({ name }, options));
    return system?.id;
  }

  /**
   * @param name Name of the system.
   * @param stage When the system looks at resources.
   * @param options Limits of the request.
   * @returns The new system's id.
   * @throws {BadRequestError} When the name is taken.
   */
  async createSystem(name: string, stage: SystemStage, options?: CallOptions): Promise<number> {
    const system = await this.client.createSystem({ name, stage }, options);
    return system.id;
  }

  /**
   * The id of the system that reports, which is created when it does not exist. It is looked up once: calls at the same time share the
   * lookup, later ones get the id without a request, and after a failure the next call looks again. As the lookup is shared, it runs
   * under the client's own limits.
   *
   * @param options Only `signal` counts: it ends the waiting, not the lookup.
   * @returns The system's id.
   */
  systemId(options?: CallOptions): Promise<number> {
    return this.#systemId(options?.signal);
  }

  /**
   * @param reference The application's reference under the referencing type.
   * @param options Limits of the request.
   * @returns The application, or `undefined` when there is none. Its environment is left out: the server gives an id only, which the client's own
   * `getApplicationByReference` shows.
   */
  async getApplicationByReference(reference: string, options?: CallOptions): Promise<Stored<Application> | undefined> {
    const found = await unlessMissing(this.client.getApplicationByReference({ type: this.referencingType, reference }, options));
    if (found === undefined) return undefined;
    const { applicationType: type, id, name, parentId } = found;
    return new Application({ name, reference, type, id, parentId }) as Stored<Application>;
  }

  /**
   * @param application The application to create, with its reference under the referencing type.
   * @param environmentId Id of the environment that it runs in. Default: none. The application's own `environment` is not looked at.
   * @param options Limits of the request.
   * @returns The application with its id.
   * @throws {BadRequestError} When the reference is taken, or the parent or the environment does not exist.
   */
  async createApplication(
    application: ApplicationFields,
    environmentId?: number | null,
    options?: CallOptions,
  ): Promise<Stored<Application>> {
    const { name, parentId, reference, type } = new Application(application);
    const references = [{ type: this.referencingType, reference }];
    const fields = { name, applicationType: type, parentId: parentId ?? null, environmentId: environmentId ?? null, references };
    const { id } = await this.client.createApplication(fields, options);
    return new Application({ ...application, id }) as Stored<Application>;
  }

  /**
   * Replaces name, type, parent and environment. References stay as they are.
   *
   * @param application The application, with its id. Without `parentId` it is moved to the top.
   * @param environmentId Id of the environment that it runs in. Without it, the application loses its environment.
   * @param options Limits of the request.
   * @throws {ConfigurationError} When the application has no id.
   * @throws {NotFoundError} When there is no application of that id.
   */
  async updateApplication(application: ApplicationFields, environmentId?: number | null, options?: CallOptions): Promise<void> {
    const { id, name, parentId, type } = new Application(application);
    if (id === undefined)
      throw fault("updateApplication", "`application.id` is missing: only an application that the server knows can be updated.");
    await this.client.updateApplication(
      { id, name, environmentId: environmentId ?? null, applicationType: type, parentId: parentId ?? null },
      options,
    );
  }

  /**
   * @param reference The control's reference within the system that reports.
   * @param options Limits of the request.
   * @returns The control, or `undefined` when there is none.
   */
  async getTechnicalControl(reference: string, options?: CallOptions): Promise<Stored<TechnicalControl> | undefined> {
    const systemId = await this.systemId(options);
    const [found] = await this.client.getTechnicalControl({ systemId, reference }, options);
    return found === undefined ? undefined : controlFromWire(found);
  }

  /**
   * @param technicalControl The control to create in the system that reports; its id is not sent, nor what is `undefined`.
   * @param options Limits of the request.
   * @returns The control with its id, and with what the server filled in.
   * @throws {BadRequestError} When the reference is taken, or the parent does not exist.
   */
  async createTechnicalControl(technicalControl: TechnicalControlFields, options?: CallOptions): Promise<Stored<TechnicalControl>> {
    const systemId = await this.systemId(options);
    const { canDeleteResources, isBlocking, name, parentId, qualityModel, reference, ttl, type } = new TechnicalControl(technicalControl);
    const fields = { name, reference, controlAction: type, qualityModel, systemId, ttl, canDeleteResources, isBlocking, parentId };
    return controlFromWire(await this.client.createTechnicalControl(fields, options));
  }

  /**
   * @param applicationId Id of the application.
   * @param technicalControlId Id of the control.
   * @param options Limits of the request.
   * @returns The id of the link between the two, or `undefined` when there is none.
   */
  async getApplicationControlLink(applicationId: number, technicalControlId: number, options?: CallOptions): Promise<number | undefined> {
    const link = await unlessMissing(this.client.getApplicationControlLink({ applicationId, technicalControlId }, options));
    return link?.id;
  }

  /**
   * @param applicationId Id of an existing application.
   * @param technicalControlId Id of an existing control.
   * @param options Limits of the request.
   * @returns The new link's id.
   * @throws {ConflictError} When the two are linked already, and also when one of them does not exist.
   */
  async linkApplicationToControl(applicationId: number, technicalControlId: number, options?: CallOptions): Promise<number> {
    const link = await this.client.linkApplicationToControl({ applicationId, technicalControlId }, options);
    return link.id;
  }

  /**
   * Creates or updates what is known of a resource under a link.
   *
   * @param resource Which resource, and what was found.
   * @param options Limits of the request.
   * @throws {ServerError} When there is no such link: the server answers 500, not 404.
   */
  async saveMonitoredResource(resource: MonitoredResourceFields, options?: CallOptions): Promise<void> {
    const { additionalData = "", appTechControlId, reference, state, type } = resource;
    const fields = { applicationTechnicalControlId: appTechControlId, reference, monitoringState: state, type, additionalData };
    await this.client.saveMonitoredResource(fields, options);
  }

  /**
   * @param state How far the exclusions have got.
   * @param options Limits of the request.
   * @returns The resources in that state under the controls of the system that reports, each once.
   * @throws {ConfigurationError} When the state is none that AirView knows.
   * @throws {ReferencingTypeError} When one belongs to an application without a reference of the referencing type.
   */
  async getExclusionResources(state: ExclusionResourceState, options?: CallOptions): Promise<ExclusionResource[]> {
    checkMember("getExclusionResources", "state", state, ExclusionResourceState);
    const systemId = await this.systemId(options);
    const found = await this.client.getExclusionResources({ systemId, state }, options);
    const distinct = new Map(found.map((resource) => [resource.id, resource]));
    return [...distinct.values()].map((resource) => exclusionFromWire(resource, this.referencingType));
  }

  /**
   * @param id Id of the exclusion resource.
   * @param state The state to set; any may follow any other.
   * @param options Limits of the request.
   * @throws {ConfigurationError} When the state is none that AirView knows.
   * @throws {ConflictError} When there is no such resource: the server answers 409, not 404.
   */
  async setExclusionResourceState(id: number, state: ExclusionResourceState, options?: CallOptions): Promise<void> {
    checkMember("setExclusionResourceState", "state", state, ExclusionResourceState);
    await this.client.setExclusionResourceState({ id, state }, options);
  }
}

async function unlessMissing<T>(call: Promise<T>): Promise<T | undefined> {
  try {
    return await call;
  } catch (error) {
    if (isNotFoundError(error)) return undefined;
    throw error;
  }
}
