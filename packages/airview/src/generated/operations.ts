// Generated from specs/airview by `npm run generate`. Do not edit: change the spec.
import type {
  Call,
  CallOptions,
  Failures,
  NoArguments,
} from "@platform-clients/core";
import type {
  Application,
  ApplicationEnvironment,
  ApplicationReferenceCreate,
  ApplicationStatus,
  ApplicationTechnicalControl,
  ApplicationType,
  ConflictText,
  ControlOverview,
  ControlOverviewResource,
  ControlStatus,
  ControlStatusDetail,
  Environment,
  ErrorBody,
  ExclusionResource,
  ExclusionResourceState,
  MonitoredResourceState,
  MonitoredResourceType,
  QualityModel,
  QualityModelItem,
  SearchResult,
  System,
  SystemStage,
  TechnicalControl,
  TechnicalControlAction,
  TechnicalControlSeverity,
} from "./models.ts";

/** Arguments of `createEnvironment`. */
export interface CreateEnvironmentArguments {
  /** Full name, at most 500 characters. Need not be unique. */
  name: string;
  /** Short name, at most 10 characters, unique among environments. */
  abbreviation: string;
}

/** Arguments of `getSystemByName`. */
export interface GetSystemByNameArguments {
  /** Name of the system, matched exactly. Any characters are allowed. If the parameter is missing, the server fails (500). */
  name: string;
}

/** Arguments of `createSystem`. */
export interface CreateSystemArguments {
  /** Name, unique among systems, at most 500 characters. Any characters are allowed. */
  name: string;
  /** When the system checks resources. */
  stage: SystemStage;
}

/** Arguments of `getApplications`. */
export interface GetApplicationsArguments {
  /** Returns only applications of this type. If omitted, returns all. An unknown or empty value makes the server fail (500; an empty array on SQLite). */
  applicationType?: ApplicationType | undefined;
}

/** Arguments of `createApplication`. */
export interface CreateApplicationArguments {
  /** Name, at most 500 characters. Need not be unique, but the eleventh name that normalises to the same value is rejected. */
  name: string;
  /** Kind of the application. */
  applicationType: ApplicationType;
  /** ID of an existing application that this one is part of. Null (the default) makes it a top-level application. */
  parentId?: number | null | undefined;
  /** ID of the existing environment that it runs in. Null (the default) sets none. */
  environmentId?: number | null | undefined;
  /** The names by which other systems identify the application, at most one of each type. Omit the field if there are none: null makes the server fail (500). The server adds one of its own. */
  references?: ApplicationReferenceCreate[] | undefined;
}

/** Arguments of `getApplication`. */
export interface GetApplicationArguments {
  /** ID of the application, an integer of 0 or more. Any other value is a path that does not exist (404). */
  applicationId: number;
}

/** Arguments of `updateApplication`. */
export interface UpdateApplicationArguments {
  /** ID of the application, an integer of 0 or more. It is also sent in the body as `id`. */
  id: number;
  /** Name, at most 500 characters. */
  name: string;
  /** Kind of the application. */
  applicationType: ApplicationType;
  /** ID of an existing application that this one is part of. Null or an omitted field moves it to the top level. */
  parentId?: number | null | undefined;
  /** ID of the existing environment that it runs in. Null or an omitted field clears it. */
  environmentId?: number | null | undefined;
}

/** Arguments of `getApplicationEnvironments`. */
export interface GetApplicationEnvironmentsArguments {
  /** ID of the parent application. A value that is not a number makes the server fail (500; an empty array on SQLite). */
  applicationId: number;
}

/** Arguments of `getApplicationByReference`. */
export interface GetApplicationByReferenceArguments {
  /** Type of the reference. It may contain only the characters that are allowed in references. If the parameter is missing, the server fails (500). */
  type: string;
  /** The reference to find. It may contain only the characters that are allowed in references. If the parameter is missing, the server fails (500). */
  reference: string;
}

/** Arguments of `getTechnicalControl`. */
export interface GetTechnicalControlArguments {
  /** ID of the system that runs the control. */
  systemId: number;
  /** The system's own name for the control. It may contain only the characters that are allowed in references. */
  reference: string;
}

/** Arguments of `createTechnicalControl`. */
export interface CreateTechnicalControlArguments {
  /** Name, at most 500 characters. */
  name: string;
  /** The system's own name for the control, unique within the system. At most 500 characters, only those that are allowed in references. */
  reference: string;
  /** The consequence of a failure. The Python model calls it `type`; its member SECURITY is not accepted. */
  controlAction: TechnicalControlAction;
  /** Quality model of the control. */
  qualityModel: QualityModel;
  /** ID of the existing system that runs the control. */
  systemId: number;
  /** Severity of a failure. Default: HIGH. */
  severity?: TechnicalControlSeverity | undefined;
  /** How long a result remains valid before the control counts as failed. The unit is not documented, and the server only stores the number. If omitted, it is not set. */
  ttl?: number | undefined;
  /** Whether a failure should stop the process that ran the check. Default: false. */
  isBlocking?: boolean | undefined;
  /** Whether resources can be removed from the control. Default: true. */
  canDeleteResources?: boolean | undefined;
  /** ID of the existing control that this one is part of. If omitted, there is none. */
  parentId?: number | undefined;
}

/** Arguments of `getTechnicalControlById`. */
export interface GetTechnicalControlByIdArguments {
  /** ID of the technical control. A value that is not a number makes the server fail (500; 404 on SQLite). */
  controlId: number;
}

/** Arguments of `getApplicationControlLink`. */
export interface GetApplicationControlLinkArguments {
  /** ID of the application. */
  applicationId: number;
  /** ID of the technical control. */
  technicalControlId: number;
}

/** Arguments of `linkApplicationToControl`. */
export interface LinkApplicationToControlArguments {
  /** ID of an existing application. */
  applicationId: number;
  /** ID of an existing technical control. */
  technicalControlId: number;
}

/** Arguments of `saveMonitoredResource`. */
export interface SaveMonitoredResourceArguments {
  /** ID of the link between application and control. */
  applicationTechnicalControlId: number;
  /** The system's own name for the resource, unique under the link. It may contain only the characters that are allowed in references, so an AWS ARN, which contains colons, must be rewritten. */
  reference: string;
  /** Whether the resource meets the control. The Python model calls it `status`. */
  monitoringState: MonitoredResourceState;
  /** Kind of the resource. Stored from the first report; later reports do not change it. */
  type: MonitoredResourceType;
  /** Any text to store with the report, at most 8000 characters. If omitted, it is empty, and a stored text is deleted. */
  additionalData?: string | undefined;
}

/** Arguments of `createExclusion`. */
export interface CreateExclusionArguments {
  /** ID of the existing link between application and control. */
  applicationTechnicalControlId: number;
  /** Why the resources should be excluded. */
  summary: string;
  /** How the risk is mitigated in the meantime. */
  mitigation: string;
  /** Probability of the risk. Scale and limits are unknown; the server checks none. */
  probability: number;
  /** Impact of the risk. Scale and limits are unknown; the server checks none. */
  impact: number;
  /** References of the resources to exclude. Can be empty. Unknown resources are created. */
  resources: string[];
  /** Whether the exclusion is a limited one. The effect is not documented. */
  isLimitedExclusion: boolean;
  /** When the exclusion ends, ISO 8601 with date and time; a date without a time is rejected. The server also accepts a space instead of the `T`, and a time without seconds or without an offset. It stores the time without an offset, so send UTC. */
  endDate: string;
  /** Remarks. Optional. */
  notes?: string | undefined;
}

/** Arguments of `getExclusionResources`. */
export interface GetExclusionResourcesArguments {
  /** ID of the system. A value that is not a number makes the server fail (500; an empty array on SQLite). */
  systemId: number;
  /** Returns only resources in this state. If omitted, returns all states. An unknown, lower-case or empty value returns an empty array. */
  state?: ExclusionResourceState | undefined;
}

/** Arguments of `setExclusionResourceState`. */
export interface SetExclusionResourceStateArguments {
  /** ID of the exclusion resource, which is the ID of the monitored resource; an integer of 0 or more. It is also sent in the body. */
  id: number;
  /** State to set. Any state can follow any other. */
  state: ExclusionResourceState;
}

/** Arguments of `getApplicationControlStatuses`. */
export interface GetApplicationControlStatusesArguments {
  /** ID of the application, an integer of 0 or more. Any other value is a path that does not exist (404). */
  applicationId: number;
}

/** Arguments of `getApplicationControlOverviews`. */
export interface GetApplicationControlOverviewsArguments {
  /** ID of the application, an integer of 0 or more. Any other value is a path that does not exist (404). */
  applicationId: number;
  /** The quality model. If omitted, the response is an empty array. An unknown value makes the server fail (500; an empty array on SQLite). */
  qualityModel?: QualityModel | undefined;
}

/** Arguments of `getApplicationMonitoredResources`. */
export interface GetApplicationMonitoredResourcesArguments {
  /** ID of the application, an integer of 0 or more. Any other value is a path that does not exist (404). */
  applicationId: number;
  /** ID of the technical control. If omitted, the response is an empty array. A value that is not a number makes the server fail (500; an empty array on SQLite). */
  technicalControlId?: number | undefined;
}

/** Arguments of `getApplicationQualityModels`. */
export interface GetApplicationQualityModelsArguments {
  /** ID of the application, an integer of 0 or more. Any other value is a path that does not exist (404). */
  applicationId: number;
}

/** Arguments of `getControlStatusDetail`. */
export interface GetControlStatusDetailArguments {
  /** ID of a monitored resource. */
  controlStatusId: number;
}

/** Arguments of `search`. */
export interface SearchArguments {
  /** The text to search for. An empty string finds nothing. */
  q: string;
  /** Maximum number of pages to return. Default: 20. No upper limit is known. */
  limit?: number | undefined;
  /** Size of each passage around a match, presumably in characters. Default: 100. No upper limit is known. */
  contextSize?: number | undefined;
}

/** The operations of AirView compliance API, one method each. */
export interface AirviewOperations {
  /**
   * List all environments.
   *
   * Returns every environment, in no guaranteed order, or an empty array if none exists. To find an environment, compare
   * abbreviations exactly: they are unique, names are not.
   *
   * Required role at the gateway: ContentReader.
   *
   * `GET /environments/` (Python: `Backend.get_environments`, `Handler.handle_application`)
   *
   * @param args Takes no arguments.
   * @param options Options of this call.
   * @returns All environments.
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @example await airview.getEnvironments();
   */
  getEnvironments(args?: NoArguments, options?: CallOptions): Call<Environment[], Failures<{ 401: unknown; 403: unknown }>>;

  /**
   * Create an environment.
   *
   * Creates an environment and returns it with its new ID. The status is 200, not 201. The abbreviation must not be in use. A
   * repeated request is therefore rejected with 400, even if the first one succeeded and only its response was lost.
   *
   * Required role at the gateway: ContentWriter.
   *
   * `POST /environments/` (Python: `Backend.create_environment`, `Handler.handle_application`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns The environment was created.
   * @throws {BadRequestError} 400: The abbreviation is in use, or the body is not JSON.
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @throws {UnprocessableEntityError} 422: A field is missing, null, unknown or has the wrong type.
   * @throws {ServerError} 500: The name is longer than 500 characters or the abbreviation longer than 10.
   * @example await airview.createEnvironment({ name: "Production", abbreviation: "PRD" });
   */
  createEnvironment(args: CreateEnvironmentArguments, options?: CallOptions): Call<Environment, Failures<{ 400: ErrorBody; 401: unknown; 403: unknown; 422: ErrorBody; 500: ErrorBody }>>;

  /**
   * Find a system by its name.
   *
   * Returns the one system with exactly this name (case-sensitive): a single object, not an array. Returns 404 if there is no
   * such system, and for an empty name. The Python client reads every status except 200 as "no such system", so with a rejected
   * token it tries to create a system. Check for 404 only.
   *
   * Required role at the gateway: ContentReader.
   *
   * `GET /systems/` (Python: `Backend.get_system_id_by_name`, `Backend.system_id`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns The system.
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @throws {NotFoundError} 404: No system has this name.
   * @throws {ServerError} 500: The name parameter is missing.
   * @example await airview.getSystemByName({ name: "cloud-posture-monitor" });
   */
  getSystemByName(args: GetSystemByNameArguments, options?: CallOptions): Call<System, Failures<{ 401: unknown; 403: unknown; 404: ErrorBody; 500: ErrorBody }>>;

  /**
   * Create a system.
   *
   * Creates a system and returns it with its new ID. The status is 200, not 201. The name must not be in use. A repeated request
   * is therefore rejected with 400, even if the first one succeeded and only its response was lost. In that case, find the
   * system by name.
   *
   * Request validation does not check the stage against the enum: an unknown stage makes the server fail (500; 400 on SQLite).
   *
   * Required role at the gateway: ContentWriter.
   *
   * `POST /systems/` (Python: `Backend.create_system`, `Backend.system_id`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns The system was created.
   * @throws {BadRequestError} 400: The name is in use, the name or the stage is missing, or the body is not JSON.
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @throws {UnprocessableEntityError} 422: A field is null, unknown or has the wrong JSON type.
   * @throws {ServerError} 500: The stage is not a `SystemStage` (400 on SQLite), or the name is longer than 500 characters.
   * @example await airview.createSystem({ name: "cloud-posture-monitor", stage: "MONITOR" });
   */
  createSystem(args: CreateSystemArguments, options?: CallOptions): Call<System, Failures<{ 400: ErrorBody; 401: unknown; 403: unknown; 422: ErrorBody; 500: ErrorBody }>>;

  /**
   * List applications.
   *
   * Returns every application, or every application of one type, with its references. Parents and children are in the same
   * array. There is no pagination and no guaranteed order.
   *
   * Required role at the gateway: ContentReader.
   *
   * `GET /applications/`
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns The applications.
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @throws {ServerError} 500: The type is not an `ApplicationType`.
   * @example await airview.getApplications({ applicationType: "BUSINESS_APPLICATION" });
   */
  getApplications(args?: GetApplicationsArguments, options?: CallOptions): Call<Application[], Failures<{ 401: unknown; 403: unknown; 500: ErrorBody }>>;

  /**
   * Create an application.
   *
   * Creates an application with its references and returns it with its new ID. The status is 200, not 201. The server adds a
   * reference of type `_internal_reference`, derived from the name: the name in lower case, each run of characters other than
   * letters and digits replaced by `_`, with a suffix from `_0` to `_8` if that value is already in use. The eleventh
   * application whose name gives the same value is therefore rejected.
   *
   * Names need not be unique. References are what prevents an application from being created twice: with at least one reference,
   * a repeated request is rejected with 400; without any, it creates a second application.
   *
   * Required role at the gateway: ContentWriter.
   *
   * `POST /applications/` (Python: `Backend.create_application`, `Handler.handle_application`, `Handler.handle_compliance_event`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns The application was created.
   * @throws {BadRequestError} 400: The type is not an `ApplicationType`.
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @throws {UnprocessableEntityError} 422: The name or the type is missing or null.
   * @throws {ServerError} 500: The references are null.
   * @example
   * await airview.createApplication({
   *   name: "Payments API",
   *   applicationType: "APPLICATION_SERVICE",
   *   parentId: 3,
   *   environmentId: 1,
   *   references: [{ type: "aws_account_id", reference: "123456789012" }],
   * });
   */
  createApplication(args: CreateApplicationArguments, options?: CallOptions): Call<Application, Failures<{ 400: ErrorBody; 401: unknown; 403: unknown; 422: ErrorBody; 500: ErrorBody }>>;

  /**
   * Get one application.
   *
   * Returns an application with all its references.
   *
   * Required role at the gateway: ContentReader.
   *
   * `GET /applications/{applicationId}`
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns The application.
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @throws {NotFoundError} 404: No application has this ID, or the ID is not an integer of 0 or more.
   * @example await airview.getApplication({ applicationId: 7 });
   */
  getApplication(args: GetApplicationArguments, options?: CallOptions): Call<Application, Failures<{ 401: unknown; 403: unknown; 404: ErrorBody }>>;

  /**
   * Replace an application.
   *
   * Replaces the name, type, parent and environment of an application. If the parent or the environment is omitted or null, it
   * is cleared: to keep the current values, send them. References do not change and cannot be changed.
   *
   * The ID is sent twice, in the path and in the body, and both must be equal.
   *
   * Required role at the gateway: ContentWriter.
   *
   * `PUT /applications/{applicationId}` (Python: `Backend.update_application`, `Handler.handle_application`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns The application was replaced.
   * @throws {BadRequestError} 400: The ID in the path differs from the ID in the body.
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @throws {NotFoundError} 404: No application has this ID, or the ID is not an integer of 0 or more.
   * @throws {UnprocessableEntityError} 422: The name or the type is missing or null, or a field is unknown or has the wrong JSON type.
   * @throws {ServerError} 500: The type is not an `ApplicationType` (create returns 400 in that case), or the body has no ID.
   * @example await airview.updateApplication({ id: 7, name: "Payments API", applicationType: "APPLICATION_SERVICE", parentId: 3, environmentId: 1 });
   */
  updateApplication(args: UpdateApplicationArguments, options?: CallOptions): Call<void, Failures<{ 400: ErrorBody; 401: unknown; 403: unknown; 404: ErrorBody; 422: ErrorBody; 500: ErrorBody }>>;

  /**
   * List the environments of an application's children.
   *
   * Returns each environment that a direct child of the application runs in, once. Contrary to what the path suggests, the
   * environment of the application itself is not included. A child without an environment adds an empty object to the array. An
   * unknown application returns an empty array, not 404.
   *
   * Required role at the gateway: ContentReader.
   *
   * `GET /applications/{applicationId}/environments`
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns The environments of the children.
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @throws {ServerError} 500: The ID is not a number.
   * @example await airview.getApplicationEnvironments({ applicationId: 3 });
   */
  getApplicationEnvironments(args: GetApplicationEnvironmentsArguments, options?: CallOptions): Call<ApplicationEnvironment[], Failures<{ 401: unknown; 403: unknown; 500: ErrorBody }>>;

  /**
   * Find an application by a reference.
   *
   * Returns the one application that has this reference of this type: a single object, not an array. Returns 404 if there is no
   * such application.
   *
   * Required role at the gateway: ContentReader.
   *
   * `GET /referenced-applications/` (Python: `Backend.get_application_by_reference`, `Handler.handle_application`, `Handler.handle_compliance_event`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns The application.
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @throws {NotFoundError} 404: No application has this reference of this type.
   * @throws {UnprocessableEntityError} 422: The type or the reference contains a character that is not allowed in references.
   * @throws {ServerError} 500: The type or the reference is missing.
   * @example await airview.getApplicationByReference({ type: "aws_account_id", reference: "123456789012" });
   */
  getApplicationByReference(args: GetApplicationByReferenceArguments, options?: CallOptions): Call<Application, Failures<{ 401: unknown; 403: unknown; 404: ErrorBody; 422: ErrorBody; 500: ErrorBody }>>;

  /**
   * Find a technical control by system and reference.
   *
   * Returns an array of the technical controls of a system that have the reference. Because the two together are unique, the
   * array contains one control or none: an unknown control or an unknown system returns an empty array and never 404. Use the
   * first item.
   *
   * Required role at the gateway: ContentReader.
   *
   * `GET /technical-controls/` (Python: `Backend.get_technical_control`, `Handler.handle_compliance_event`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns The control, or an empty array.
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @throws {UnprocessableEntityError} 422: A parameter is missing, the system ID is not an integer, or the reference contains a character that is not allowed in references.
   * @example await airview.getTechnicalControl({ systemId: 1, reference: "storage/encryption-at-rest" });
   */
  getTechnicalControl(args: GetTechnicalControlArguments, options?: CallOptions): Call<TechnicalControl[], Failures<{ 401: unknown; 403: unknown; 422: ErrorBody }>>;

  /**
   * Create a technical control.
   *
   * Creates a technical control in a system and returns it with its new ID. The status is 200, not 201. The reference must not
   * be in use in that system. A repeated request is therefore rejected with 400, even if the first one succeeded and only its
   * response was lost.
   *
   * Null is rejected for every field (422): omit fields that are not set. Validation does not catch unknown names in
   * `controlAction`, `qualityModel` and `severity`; they make the server fail (500; 400 on SQLite). This includes SECURITY as
   * `controlAction`, which the Python client offers.
   *
   * Required role at the gateway: ContentWriter.
   *
   * `POST /technical-controls/` (Python: `Backend.create_technical_control`, `Handler.handle_compliance_event`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns The control was created.
   * @throws {BadRequestError} 400: The system already has a control with this reference.
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @throws {UnprocessableEntityError} 422: A required field is missing.
   * @throws {ServerError} 500: The action, the quality model or the severity is not a member of its enum (400 on SQLite), or a value is longer than 500 characters.
   * @example
   * await airview.createTechnicalControl({
   *   name: "Storage is encrypted at rest",
   *   reference: "storage/encryption-at-rest",
   *   controlAction: "TASK",
   *   qualityModel: "SECURITY",
   *   systemId: 1,
   *   severity: "HIGH",
   *   ttl: 86400,
   *   isBlocking: false,
   *   canDeleteResources: true,
   *   parentId: 4,
   * });
   */
  createTechnicalControl(args: CreateTechnicalControlArguments, options?: CallOptions): Call<TechnicalControl, Failures<{ 400: ErrorBody; 401: unknown; 403: unknown; 422: ErrorBody; 500: ErrorBody }>>;

  /**
   * Get one technical control.
   *
   * Returns a technical control by its ID.
   *
   * Required role at the gateway: ContentReader.
   *
   * `GET /technical-controls/{controlId}`
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns The control.
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @throws {NotFoundError} 404: No technical control has this ID.
   * @throws {ServerError} 500: The ID is not a number.
   * @example await airview.getTechnicalControlById({ controlId: 12 });
   */
  getTechnicalControlById(args: GetTechnicalControlByIdArguments, options?: CallOptions): Call<TechnicalControl, Failures<{ 401: unknown; 403: unknown; 404: ErrorBody; 500: ErrorBody }>>;

  /**
   * Find the link between an application and a control.
   *
   * Returns the link that applies a technical control to an application: a single object, not an array. Returns 404 if the two
   * are not linked or one of them does not exist.
   *
   * Required role at the gateway: ContentReader.
   *
   * `GET /application-technical-controls/` (Python: `Backend.get_application_control_link`, `Handler.handle_compliance_event`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns The link.
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @throws {NotFoundError} 404: The two are not linked.
   * @throws {UnprocessableEntityError} 422: A parameter is missing or not an integer.
   * @example await airview.getApplicationControlLink({ applicationId: 7, technicalControlId: 12 });
   */
  getApplicationControlLink(args: GetApplicationControlLinkArguments, options?: CallOptions): Call<ApplicationTechnicalControl, Failures<{ 401: unknown; 403: unknown; 404: ErrorBody; 422: ErrorBody }>>;

  /**
   * Link an application to a control.
   *
   * Applies a technical control to an application and returns the link with its new ID. The status is 200, not 201. If the two
   * are already linked, the server returns 409. A repeated request is therefore rejected, even if the first one succeeded and
   * only its response was lost. An application or a control that does not exist returns the same 409: to distinguish the cases,
   * look up the link.
   *
   * Required role at the gateway: ContentWriter.
   *
   * `POST /application-technical-controls/` (Python: `Backend.link_application_to_control`, `Handler.handle_compliance_event`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns The link was created.
   * @throws {BadRequestError} 400: The body is not JSON.
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @throws {ConflictError} 409: The two are already linked, or one of them does not exist.
   * @throws {UnprocessableEntityError} 422: An ID is missing, null or not an integer, or a field is unknown.
   * @throws {ServerError} 500: The request contains an ID for the link itself.
   * @example await airview.linkApplicationToControl({ applicationId: 7, technicalControlId: 12 });
   */
  linkApplicationToControl(args: LinkApplicationToControlArguments, options?: CallOptions): Call<ApplicationTechnicalControl, Failures<{ 400: ErrorBody; 401: unknown; 403: unknown; 409: ErrorBody; 422: ErrorBody; 500: ErrorBody }>>;

  /**
   * Report the state of a resource.
   *
   * Stores what a system found out about one resource under one link between application and control. The query identifies the
   * resource; the body contains the findings. A resource that is not known yet is created; the response does not show whether it
   * was.
   *
   * For a known resource, the last-seen time is always updated, and the time of its last change only if the state differs. The
   * additional data is replaced; if omitted, it is cleared. The type remains that of the first report and is not checked.
   *
   * A link that does not exist returns 500, not 404. Requests that create the same resource at the same time violate its unique key: one
   * creates it, the others return 500 with the body of every other fault. Sent again, they update it.
   *
   * Required role at the gateway: ComplianceWriter.
   *
   * `PUT /monitored-resources/` (Python: `Backend.save_monitored_resource`, `Handler.handle_compliance_event`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns The state was stored.
   * @throws {BadRequestError} 400: The body is not JSON.
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @throws {UnprocessableEntityError} 422: A query parameter is missing or malformed, the state is missing, a field is null, or the body contains an unknown field (the link ID and the reference belong in the query).
   * @throws {ServerError} 500: The link does not exist.
   * @example
   * await airview.saveMonitoredResource({
   *   applicationTechnicalControlId: 31,
   *   reference: "eu-west-1/payment-receipts",
   *   monitoringState: "FLAGGED",
   *   type: "OBJECT_STORAGE",
   *   additionalData: "Default encryption is switched off.",
   * });
   */
  saveMonitoredResource(args: SaveMonitoredResourceArguments, options?: CallOptions): Call<void, Failures<{ 400: ErrorBody; 401: unknown; 403: unknown; 422: ErrorBody; 500: ErrorBody }>>;

  /**
   * Request that resources are excluded from a control.
   *
   * Creates an exclusion for a link between application and control. Every resource it names changes to the state PENDING. If a
   * resource is not known, it is created with monitoring state FIXED_AUTO, type UNKNOWN and no last-seen time. Known resources
   * are found by reference alone, so a resource with the same reference under another link may be used.
   *
   * The response is 201 with `null`: the ID of the new exclusion is never returned, and no operation returns exclusions. Find
   * its resources with `getExclusionResources`.
   *
   * A resource can be in one exclusion only, so a repeated request is rejected with 400. With an empty list of resources, a
   * repeated request creates a second exclusion.
   *
   * Required role at the gateway: ContentWriter.
   *
   * `POST /exclusions/`
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns The exclusion was created. The body contains no information about it.
   * @throws {BadRequestError} 400: The link does not exist.
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @throws {UnprocessableEntityError} 422: The link ID is missing, a field is null or unknown, or the end is not a date with a time.
   * @example
   * await airview.createExclusion({
   *   applicationTechnicalControlId: 31,
   *   summary: "Both buckets move to the new account in June and are encrypted there.",
   *   mitigation: "Access is limited to the payments role and logged.",
   *   probability: 1,
   *   impact: 3,
   *   resources: ["eu-west-1/payment-receipts", "eu-west-1/refund-exports"],
   *   isLimitedExclusion: true,
   *   endDate: "2026-06-30T22:00:00Z",
   * });
   */
  createExclusion(args: CreateExclusionArguments, options?: CallOptions): Call<null, Failures<{ 400: ErrorBody; 401: unknown; 403: unknown; 422: ErrorBody }>>;

  /**
   * List the excluded resources of a system.
   *
   * Returns the resources under a system's controls that belong to an exclusion, or only those in one state. There is no
   * guaranteed order. An unknown system returns an empty array, not 404.
   *
   * Each resource is repeated once for every reference of its application. Applications created through this API have at least
   * one reference and usually two, so expect duplicates and identify resources by `id`.
   *
   * Required role at the gateway: ContentReader.
   *
   * `GET /systems/{systemId}/exclusion-resources/` (Python: `Backend.get_exclusion_resources`, `Handler.get_exclusions_by_state`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns The resources, duplicates included.
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @throws {ServerError} 500: The system ID is not a number.
   * @example await airview.getExclusionResources({ systemId: 1 });
   */
  getExclusionResources(args: GetExclusionResourcesArguments, options?: CallOptions): Call<ExclusionResource[], Failures<{ 401: unknown; 403: unknown; 500: ErrorBody }>>;

  /**
   * Set the state of an exclusion resource.
   *
   * Sets the exclusion state of a resource. Any state can follow any other. A resource without an exclusion also accepts a
   * state.
   *
   * The ID is sent twice, in the path and in the body, and both must be equal. A resource that does not exist returns 409, not
   * 404, with the bare JSON string `"Conflict"` instead of an error object.
   *
   * Required role at the gateway: ComplianceWriter.
   *
   * `PUT /exclusion-resources/{id}/` (Python: `Backend.set_exclusion_resource_state`, `Handler.set_exclusion_resource_state`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns The state was set.
   * @throws {BadRequestError} 400: The ID in the path differs from the ID in the body, or the body is not JSON.
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @throws {NotFoundError} 404
   * @throws {ConflictError} 409: The resource does not exist.
   * @throws {UnprocessableEntityError} 422: The state is missing or null, or a field is unknown or has the wrong JSON type.
   * @throws {ServerError} 500: The state is not an `ExclusionResourceState`, or the body has no ID.
   * @example await airview.setExclusionResourceState({ id: 58, state: "ACTIVE" });
   */
  setExclusionResourceState(args: SetExclusionResourceStateArguments, options?: CallOptions): Call<void, Failures<{ 400: ErrorBody; 401: unknown; 403: unknown; 404: ErrorBody; 409: ConflictText; 422: ErrorBody; 500: ErrorBody }>>;

  /**
   * Count failures for every top-level application.
   *
   * Returns one entry for each application without a parent that has monitored resources, sorted by name. The counts include
   * everything inside the application and are split by environment.
   *
   * Required role at the gateway: ComplianceReader.
   *
   * `GET /application-statuses/`
   *
   * @param args Takes no arguments.
   * @param options Options of this call.
   * @returns The top-level applications with their counts.
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @example await airview.getApplicationStatuses();
   */
  getApplicationStatuses(args?: NoArguments, options?: CallOptions): Call<ApplicationStatus[], Failures<{ 401: unknown; 403: unknown }>>;

  /**
   * List the failing controls of an application.
   *
   * Returns the controls that fail for an application or anything inside it, with the resources that fail them, sorted by
   * control name and then by severity. Only FLAGGED resources whose exclusion is not ACTIVE count.
   *
   * The `id` of an entry is the ID of the link between application and control. `getControlStatusDetail` does not take that ID;
   * it takes the `id` of one of the entry's resources. An unknown application returns an empty array, not 404.
   *
   * Required role at the gateway: ComplianceReader.
   *
   * `GET /applications/{applicationId}/control-statuses`
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns The failing controls.
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @throws {NotFoundError} 404
   * @example await airview.getApplicationControlStatuses({ applicationId: 7 });
   */
  getApplicationControlStatuses(args: GetApplicationControlStatusesArguments, options?: CallOptions): Call<ControlStatus[], Failures<{ 401: unknown; 403: unknown; 404: ErrorBody }>>;

  /**
   * List the controls of an application under one quality model.
   *
   * Returns the controls of one quality model that apply to an application or anything inside it, each with the number of its
   * resources and the number of exempt ones. CANCELLED resources are not counted.
   *
   * Without a quality model the array is empty, not complete: send one request for each quality model that
   * `getApplicationQualityModels` returns. An unknown application returns an empty array, not 404.
   *
   * Required role at the gateway: ComplianceReader.
   *
   * `GET /applications/{applicationId}/control-overviews`
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns The controls with their counts.
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @throws {NotFoundError} 404
   * @throws {ServerError} 500: The quality model is not a `QualityModel`.
   * @example await airview.getApplicationControlOverviews({ applicationId: 7 });
   */
  getApplicationControlOverviews(args: GetApplicationControlOverviewsArguments, options?: CallOptions): Call<ControlOverview[], Failures<{ 401: unknown; 403: unknown; 404: ErrorBody; 500: ErrorBody }>>;

  /**
   * List the resources of an application under one control.
   *
   * Returns the resources of an application, and of everything inside it, that one technical control monitors. CANCELLED
   * resources are excluded. A resource whose exclusion is ACTIVE has the state SUPPRESSED, regardless of the reported state.
   *
   * Without a control the array is empty, not complete. An unknown application returns an empty array, not 404.
   *
   * Required role at the gateway: ComplianceReader.
   *
   * `GET /applications/{applicationId}/monitored-resources`
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns The resources.
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @throws {NotFoundError} 404
   * @throws {ServerError} 500: The control ID is not a number.
   * @example await airview.getApplicationMonitoredResources({ applicationId: 7 });
   */
  getApplicationMonitoredResources(args: GetApplicationMonitoredResourcesArguments, options?: CallOptions): Call<ControlOverviewResource[], Failures<{ 401: unknown; 403: unknown; 404: ErrorBody; 500: ErrorBody }>>;

  /**
   * List the quality models that apply to an application.
   *
   * Returns each quality model of the controls that apply to an application or anything inside it, once. An unknown application
   * returns an empty array, not 404.
   *
   * Required role at the gateway: ComplianceReader.
   *
   * `GET /applications/{applicationId}/quality-models`
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns The quality models.
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @throws {NotFoundError} 404
   * @example await airview.getApplicationQualityModels({ applicationId: 7 });
   */
  getApplicationQualityModels(args: GetApplicationQualityModelsArguments, options?: CallOptions): Call<QualityModelItem[], Failures<{ 401: unknown; 403: unknown; 404: ErrorBody }>>;

  /**
   * Get details of a failing control.
   *
   * Returns the application and the control that a monitored resource belongs to. Despite the parameter's name, it takes the ID
   * of a monitored resource, as in the `resources` of a control status, not the ID of the control status.
   *
   * Most fields of the response are not filled yet: `frameworks` is always empty; `assignmentGroup`, `assignee` and the
   * control's `url` are always null. An unknown ID returns 500, not 404.
   *
   * Required role at the gateway: ComplianceReader.
   *
   * `GET /control-statuses/{controlStatusId}/control-status-detail`
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns The application and the control.
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @throws {ServerError} 500: No monitored resource has this ID, or the ID is not a number.
   * @example await airview.getControlStatusDetail({ controlStatusId: 58 });
   */
  getControlStatusDetail(args: GetControlStatusDetailArguments, options?: CallOptions): Call<ControlStatusDetail, Failures<{ 401: unknown; 403: unknown; 500: ErrorBody }>>;

  /**
   * Search for text.
   *
   * Searches the index of the installation and returns the matching pages, with the passages around the matches. An installation
   * without a search backend, which is the default, returns an empty array for every query. An empty query also returns an empty
   * array.
   *
   * The shape of a search result was derived from the server's source code; no installation with a search backend has been
   * observed.
   *
   * Required role at the gateway: ContentReader.
   *
   * `GET /search/`
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns The matching pages.
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @throws {UnprocessableEntityError} 422: The query is missing, or the limit or the context size is not an integer.
   * @throws {ServerError} 500: The search backend failed.
   * @example await airview.search({ q: "encryption" });
   */
  search(args: SearchArguments, options?: CallOptions): Call<SearchResult[], Failures<{ 401: unknown; 403: unknown; 422: ErrorBody; 500: ErrorBody }>>;
}
