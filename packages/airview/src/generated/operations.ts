// Generated from specs/airview by `npm run generate`. Do not edit: change the spec.
import type { Call, CallOptions, Failures, NoArguments, OperationTable } from "@platform-clients/core";

import type { Application, ApplicationEnvironment, ApplicationReferenceCreate, ApplicationStatus, ApplicationTechnicalControl, ApplicationType, ConflictText, ControlOverview, ControlOverviewResource, ControlStatus, ControlStatusDetail, Environment, ErrorBody, ExclusionResource, ExclusionResourceState, MonitoredResourceState, MonitoredResourceType, QualityModel, QualityModelItem, SearchResult, System, SystemStage, TechnicalControl, TechnicalControlAction, TechnicalControlSeverity } from "./types.ts";

/** Arguments of `createEnvironment`. */
export interface CreateEnvironmentArguments {
  /** Name in full, at most 500 characters. Need not be unique. */
  name: string;
  /** Short name, at most 10 characters, unique among environments. */
  abbreviation: string;
}

/** Arguments of `getSystemByName`. */
export interface GetSystemByNameArguments {
  /** Name of the system, matched exactly. Any characters are allowed. Without this parameter the server fails (500). */
  name: string;
}

/** Arguments of `createSystem`. */
export interface CreateSystemArguments {
  /** Name, unique among systems, at most 500 characters. Any characters are allowed. */
  name: string;
  /** When the system looks at resources. */
  stage: SystemStage;
}

/** Arguments of `getApplications`. */
export interface GetApplicationsArguments {
  /** Only applications of this type; all when left out. An unknown or empty value makes the server fail (500; an empty array on SQLite). */
  applicationType?: ApplicationType | undefined;
}

/** Arguments of `createApplication`. */
export interface CreateApplicationArguments {
  /** Name, at most 500 characters. Need not be unique, but the eleventh name that normalises alike is refused. */
  name: string;
  /** Kind of the application. */
  applicationType: ApplicationType;
  /** Id of an existing application that this one is part of. Null (the default) puts it at the top. */
  parentId?: number | null | undefined;
  /** Id of the existing environment that it runs in. Null (the default) sets none. */
  environmentId?: number | null | undefined;
  /** The names by which other systems know the application, at most one of a type. Leave the field out when there are none: null makes the server fail (500). The server adds one of its own. */
  references?: ApplicationReferenceCreate[] | undefined;
}

/** Arguments of `getApplication`. */
export interface GetApplicationArguments {
  /** Id of the application, a whole number from 0 up. Anything else is a path that does not exist (404). */
  applicationId: number;
}

/** Arguments of `updateApplication`. */
export interface UpdateApplicationArguments {
  /** Id of the application, a whole number from 0 up. Goes into the body as `id`, too. */
  id: number;
  /** Name, at most 500 characters. */
  name: string;
  /** Kind of the application. */
  applicationType: ApplicationType;
  /** Id of an existing application that this one is part of. Null, and leaving it out, moves it to the top. */
  parentId?: number | null | undefined;
  /** Id of the existing environment that it runs in. Null, and leaving it out, clears it. */
  environmentId?: number | null | undefined;
}

/** Arguments of `getApplicationEnvironments`. */
export interface GetApplicationEnvironmentsArguments {
  /** Id of the parent application. Anything but a number makes the server fail (500; an empty array on SQLite). */
  applicationId: number;
}

/** Arguments of `getApplicationByReference`. */
export interface GetApplicationByReferenceArguments {
  /** What sort of name the reference is. Only the characters that references may hold. Without this parameter the server fails (500). */
  type: string;
  /** The name to look for. Only the characters that references may hold. Without this parameter the server fails (500). */
  reference: string;
}

/** Arguments of `getTechnicalControl`. */
export interface GetTechnicalControlArguments {
  /** Id of the system that runs the control. */
  systemId: number;
  /** The system's own name for the control. Only the characters that references may hold. */
  reference: string;
}

/** Arguments of `createTechnicalControl`. */
export interface CreateTechnicalControlArguments {
  /** Name, at most 500 characters. */
  name: string;
  /** The system's own name for the control, unique within the system. At most 500 of the characters that references may hold. */
  reference: string;
  /** What a failure leads to. The Python model calls it `type`; its member SECURITY is not taken. */
  controlAction: TechnicalControlAction;
  /** The quality that the control looks after. */
  qualityModel: QualityModel;
  /** Id of the existing system that runs the control. */
  systemId: number;
  /** How bad a failure is. HIGH when left out. */
  severity?: TechnicalControlSeverity | undefined;
  /** How long a result holds before the control is to be taken as failed. The unit is stated nowhere, and the server only stores the number. Not set when left out. */
  ttl?: number | undefined;
  /** Whether a failure should stop the process that ran the check. False when left out. */
  isBlocking?: boolean | undefined;
  /** Whether resources may be taken off the control. True when left out. */
  canDeleteResources?: boolean | undefined;
  /** Id of the existing control that this one is part of. None when left out. */
  parentId?: number | undefined;
}

/** Arguments of `getTechnicalControlById`. */
export interface GetTechnicalControlByIdArguments {
  /** Id of the technical control. Anything but a number makes the server fail (500; 404 on SQLite). */
  controlId: number;
}

/** Arguments of `getApplicationControlLink`. */
export interface GetApplicationControlLinkArguments {
  /** Id of the application. */
  applicationId: number;
  /** Id of the technical control. */
  technicalControlId: number;
}

/** Arguments of `linkApplicationToControl`. */
export interface LinkApplicationToControlArguments {
  /** Id of an existing application. */
  applicationId: number;
  /** Id of an existing technical control. */
  technicalControlId: number;
}

/** Arguments of `saveMonitoredResource`. */
export interface SaveMonitoredResourceArguments {
  /** Id of the link between application and control. */
  applicationTechnicalControlId: number;
  /** The system's own name for the resource, unique under the link. Only the characters that references may hold, so an AWS ARN, which holds colons, must be rewritten. */
  reference: string;
  /** Whether the resource meets the control. The Python model calls it `status`. */
  monitoringState: MonitoredResourceState;
  /** Kind of the resource. Kept from the first report; later ones do not change it. */
  type: MonitoredResourceType;
  /** Any text to keep with the report, at most 8000 characters. Empty when left out, which also wipes what was stored. */
  additionalData?: string | undefined;
}

/** Arguments of `createExclusion`. */
export interface CreateExclusionArguments {
  /** Id of the existing link between application and control. */
  applicationTechnicalControlId: number;
  /** Why the resources should be excused. */
  summary: string;
  /** What is done about the risk meanwhile. */
  mitigation: string;
  /** How likely the risk is. Scale and limits are unknown; the server checks none. */
  probability: number;
  /** How much harm the risk would do. Scale and limits are unknown; the server checks none. */
  impact: number;
  /** References of the resources to excuse; may be empty. Unknown ones are created. */
  resources: string[];
  /** Whether the exclusion is a limited one. What follows from that is not documented. */
  isLimitedExclusion: boolean;
  /** When the exclusion ends, ISO 8601 with date and time; a date alone is refused. The server also takes a space for the `T`, and no seconds or no offset. It is stored without an offset, so send UTC. */
  endDate: string;
  /** Remarks; none when left out. */
  notes?: string | undefined;
}

/** Arguments of `getExclusionResources`. */
export interface GetExclusionResourcesArguments {
  /** Id of the system. Anything but a number makes the server fail (500; an empty array on SQLite). */
  systemId: number;
  /** Only resources in this state; all states when left out. An unknown, lower-case or empty value gives an empty array. */
  state?: ExclusionResourceState | undefined;
}

/** Arguments of `setExclusionResourceState`. */
export interface SetExclusionResourceStateArguments {
  /** Id of the exclusion resource, which is that of the monitored resource; a whole number from 0 up. Goes into the body, too. */
  id: number;
  /** State to set; any state may follow any other. */
  state: ExclusionResourceState;
}

/** Arguments of `getApplicationControlStatuses`. */
export interface GetApplicationControlStatusesArguments {
  /** Id of the application, a whole number from 0 up. Anything else is a path that does not exist (404). */
  applicationId: number;
}

/** Arguments of `getApplicationControlOverviews`. */
export interface GetApplicationControlOverviewsArguments {
  /** Id of the application, a whole number from 0 up. Anything else is a path that does not exist (404). */
  applicationId: number;
  /** The quality model. Left out, the answer is an empty array. An unknown value makes the server fail (500; an empty array on SQLite). */
  qualityModel?: QualityModel | undefined;
}

/** Arguments of `getApplicationMonitoredResources`. */
export interface GetApplicationMonitoredResourcesArguments {
  /** Id of the application, a whole number from 0 up. Anything else is a path that does not exist (404). */
  applicationId: number;
  /** Id of the technical control. Left out, the answer is an empty array. Anything but a number makes the server fail (500; an empty array on SQLite). */
  technicalControlId?: number | undefined;
}

/** Arguments of `getApplicationQualityModels`. */
export interface GetApplicationQualityModelsArguments {
  /** Id of the application, a whole number from 0 up. Anything else is a path that does not exist (404). */
  applicationId: number;
}

/** Arguments of `getControlStatusDetail`. */
export interface GetControlStatusDetailArguments {
  /** Id of a monitored resource. */
  controlStatusId: number;
}

/** Arguments of `search`. */
export interface SearchArguments {
  /** The text to search for. Empty text finds nothing. */
  q: string;
  /** How many pages to give at most; 20 when left out. No upper limit is known. */
  limit?: number | undefined;
  /** Size of each passage around a match, presumably in characters; 100 when left out. No upper limit is known. */
  contextSize?: number | undefined;
}

/** The operations of AirView compliance API, one method each. */
export interface AirviewOperations {
  /**
   * List all environments.
   *
   * Gives every environment, in no promised order, or an empty array when there are none. To find one, compare abbreviations exactly: they
   * are unique, names are not.
   *
   * Role at the gateway: ContentReader.
   *
   * `GET /environments/` (Python: `Backend.get_environments`, `Handler.handle_application`)
   *
   * @param args None.
   * @param options Signal, timeout, deadline, retries and headers of this call.
   * @returns All environments.
   * @throws {AuthenticationError} 401: Refused by the gateway because the token is missing or not valid. The body is unknown; AirView itself never sends this.
   * @throws {PermissionDeniedError} 403: Refused by the gateway because the token lacks the operation's role. The body is unknown; AirView itself never sends this.
   */
  getEnvironments(args?: NoArguments, options?: CallOptions): Call<Environment[], Failures<{ 401: unknown; 403: unknown }>>;

  /**
   * Create an environment.
   *
   * Creates an environment and gives it with its new id; the status is 200, not 201. The abbreviation must not be taken yet, so sending the
   * same request again is refused with 400, also when the first one worked and only its reply was lost.
   *
   * Role at the gateway: ContentWriter.
   *
   * `POST /environments/` (Python: `Backend.create_environment`, `Handler.handle_application`)
   *
   * @param args The arguments.
   * @param options Signal, timeout, deadline, retries and headers of this call.
   * @returns The environment was created.
   * @throws {BadRequestError} 400: The abbreviation is taken, or the body is not JSON.
   * @throws {AuthenticationError} 401: Refused by the gateway because the token is missing or not valid. The body is unknown; AirView itself never sends this.
   * @throws {PermissionDeniedError} 403: Refused by the gateway because the token lacks the operation's role. The body is unknown; AirView itself never sends this.
   * @throws {UnprocessableEntityError} 422: A field is missing, null, unknown or of the wrong type.
   * @throws {ServerError} 500: The name is longer than 500 characters or the abbreviation longer than 10. SQLite stores such values.
   */
  createEnvironment(args: CreateEnvironmentArguments, options?: CallOptions): Call<Environment, Failures<{ 400: ErrorBody; 401: unknown; 403: unknown; 422: ErrorBody; 500: ErrorBody }>>;

  /**
   * Find a system by its name.
   *
   * Gives the one system of exactly this name, upper and lower case told apart: a single object, not a list. When there is none, and also for
   * an empty name, the answer is 404. The Python client reads every status but 200 as "no such system", so that a refused token makes it try
   * to create one; better branch on 404 alone.
   *
   * Role at the gateway: ContentReader.
   *
   * `GET /systems/` (Python: `Backend.get_system_id_by_name`, `Backend.system_id`)
   *
   * @param args The arguments.
   * @param options Signal, timeout, deadline, retries and headers of this call.
   * @returns The system.
   * @throws {AuthenticationError} 401: Refused by the gateway because the token is missing or not valid. The body is unknown; AirView itself never sends this.
   * @throws {PermissionDeniedError} 403: Refused by the gateway because the token lacks the operation's role. The body is unknown; AirView itself never sends this.
   * @throws {NotFoundError} 404: No system has this name.
   * @throws {ServerError} 500: The name was not given at all.
   */
  getSystemByName(args: GetSystemByNameArguments, options?: CallOptions): Call<System, Failures<{ 401: unknown; 403: unknown; 404: ErrorBody; 500: ErrorBody }>>;

  /**
   * Create a system.
   *
   * Creates a system and gives it with its new id; the status is 200, not 201. The name must not be taken yet, so sending the same request
   * again is refused with 400, also when the first one worked and only its reply was lost. Look it up by name then.
   *
   * The stage is not checked by name when the request is validated: a wrong one makes the server fail (500; 400 on SQLite).
   *
   * Role at the gateway: ContentWriter.
   *
   * `POST /systems/` (Python: `Backend.create_system`, `Backend.system_id`)
   *
   * @param args The arguments.
   * @param options Signal, timeout, deadline, retries and headers of this call.
   * @returns The system was created.
   * @throws {BadRequestError} 400: The name is taken, the name or the stage is missing, or the body is not JSON.
   * @throws {AuthenticationError} 401: Refused by the gateway because the token is missing or not valid. The body is unknown; AirView itself never sends this.
   * @throws {PermissionDeniedError} 403: Refused by the gateway because the token lacks the operation's role. The body is unknown; AirView itself never sends this.
   * @throws {UnprocessableEntityError} 422: A field is null, unknown or of the wrong JSON type.
   * @throws {ServerError} 500: The stage is no `SystemStage` (400 on SQLite), or the name is longer than 500 characters.
   */
  createSystem(args: CreateSystemArguments, options?: CallOptions): Call<System, Failures<{ 400: ErrorBody; 401: unknown; 403: unknown; 422: ErrorBody; 500: ErrorBody }>>;

  /**
   * List applications.
   *
   * Gives every application, or every one of a type, with its references; children stand beside their parents. There is no paging and no
   * promised order.
   *
   * Role at the gateway: ContentReader.
   *
   * `GET /applications/`
   *
   * @param args The arguments.
   * @param options Signal, timeout, deadline, retries and headers of this call.
   * @returns The applications.
   * @throws {AuthenticationError} 401: Refused by the gateway because the token is missing or not valid. The body is unknown; AirView itself never sends this.
   * @throws {PermissionDeniedError} 403: Refused by the gateway because the token lacks the operation's role. The body is unknown; AirView itself never sends this.
   * @throws {ServerError} 500: The type is no `ApplicationType`. SQLite gives an empty array instead.
   */
  getApplications(args?: GetApplicationsArguments, options?: CallOptions): Call<Application[], Failures<{ 401: unknown; 403: unknown; 500: ErrorBody }>>;

  /**
   * Create an application.
   *
   * Creates an application with its references and gives it with its new id; the status is 200, not 201. The server adds a reference of type
   * `_internal_reference`, made from the name: lower case, each run of other characters than letters and digits turned into `_`, and a
   * number from `_0` to `_8` when that is taken. The eleventh application whose name comes out alike is therefore refused.
   *
   * Names need not be unique. What keeps an application from being created twice is its references: with one, a repeated request is refused
   * with 400; without any, it creates a second application.
   *
   * Role at the gateway: ContentWriter.
   *
   * `POST /applications/` (Python: `Backend.create_application`, `Handler.handle_application`, `Handler.handle_compliance_event`)
   *
   * @param args The arguments.
   * @param options Signal, timeout, deadline, retries and headers of this call.
   * @returns The application was created.
   * @throws {BadRequestError} 400: The type is no `ApplicationType`; the parent or the environment does not exist; some application has one of the references already; two references are of one type, or one lacks its type or name; a value is longer than 500 characters; ten applications have such a name already; or the body is not JSON.
   * @throws {AuthenticationError} 401: Refused by the gateway because the token is missing or not valid. The body is unknown; AirView itself never sends this.
   * @throws {PermissionDeniedError} 403: Refused by the gateway because the token lacks the operation's role. The body is unknown; AirView itself never sends this.
   * @throws {UnprocessableEntityError} 422: The name or the type is missing or null; a field is unknown or of the wrong JSON type; or a reference holds a character that references may not hold.
   * @throws {ServerError} 500: The references are null.
   */
  createApplication(args: CreateApplicationArguments, options?: CallOptions): Call<Application, Failures<{ 400: ErrorBody; 401: unknown; 403: unknown; 422: ErrorBody; 500: ErrorBody }>>;

  /**
   * Get one application.
   *
   * Gives an application with all its references.
   *
   * Role at the gateway: ContentReader.
   *
   * `GET /applications/{applicationId}`
   *
   * @param args The arguments.
   * @param options Signal, timeout, deadline, retries and headers of this call.
   * @returns The application.
   * @throws {AuthenticationError} 401: Refused by the gateway because the token is missing or not valid. The body is unknown; AirView itself never sends this.
   * @throws {PermissionDeniedError} 403: Refused by the gateway because the token lacks the operation's role. The body is unknown; AirView itself never sends this.
   * @throws {NotFoundError} 404: No application has this id, or the id is no whole number from 0 up.
   */
  getApplication(args: GetApplicationArguments, options?: CallOptions): Call<Application, Failures<{ 401: unknown; 403: unknown; 404: ErrorBody }>>;

  /**
   * Replace an application.
   *
   * Replaces the name, type, parent and environment of an application. A parent or an environment that is left out is cleared, just like one
   * that is null: send the ones it has unless it should lose them. References stay as they are and cannot be changed.
   *
   * The id is sent twice, in the path and in the body, and both must be the same.
   *
   * Role at the gateway: ContentWriter.
   *
   * `PUT /applications/{applicationId}` (Python: `Backend.update_application`, `Handler.handle_application`)
   *
   * @param args The arguments.
   * @param options Signal, timeout, deadline, retries and headers of this call.
   * @returns The application was replaced.
   * @throws {BadRequestError} 400: The id of the path is not that of the body; the parent or the environment does not exist; the name is longer than 500 characters; or the body is not JSON.
   * @throws {AuthenticationError} 401: Refused by the gateway because the token is missing or not valid. The body is unknown; AirView itself never sends this.
   * @throws {PermissionDeniedError} 403: Refused by the gateway because the token lacks the operation's role. The body is unknown; AirView itself never sends this.
   * @throws {NotFoundError} 404: No application has this id, or the id is no whole number from 0 up.
   * @throws {UnprocessableEntityError} 422: The name or the type is missing or null, or a field is unknown or of the wrong JSON type.
   * @throws {ServerError} 500: The type is no `ApplicationType` (creating answers 400 to that), or the body has no id.
   */
  updateApplication(args: UpdateApplicationArguments, options?: CallOptions): Call<void, Failures<{ 400: ErrorBody; 401: unknown; 403: unknown; 404: ErrorBody; 422: ErrorBody; 500: ErrorBody }>>;

  /**
   * List the environments of an application's children.
   *
   * Gives each environment that a direct child of the application runs in, once. The environment of the application itself is left out,
   * contrary to what the path suggests. A child without an environment puts an empty object into the array. An unknown application gives an
   * empty array, not 404.
   *
   * Role at the gateway: ContentReader.
   *
   * `GET /applications/{applicationId}/environments`
   *
   * @param args The arguments.
   * @param options Signal, timeout, deadline, retries and headers of this call.
   * @returns The environments of the children.
   * @throws {AuthenticationError} 401: Refused by the gateway because the token is missing or not valid. The body is unknown; AirView itself never sends this.
   * @throws {PermissionDeniedError} 403: Refused by the gateway because the token lacks the operation's role. The body is unknown; AirView itself never sends this.
   * @throws {ServerError} 500: The id is no number. SQLite gives an empty array instead.
   */
  getApplicationEnvironments(args: GetApplicationEnvironmentsArguments, options?: CallOptions): Call<ApplicationEnvironment[], Failures<{ 401: unknown; 403: unknown; 500: ErrorBody }>>;

  /**
   * Find an application by a reference.
   *
   * Gives the one application that is known by this reference of this type: a single object, not a list. When there is none, the answer is
   * 404.
   *
   * Role at the gateway: ContentReader.
   *
   * `GET /referenced-applications/` (Python: `Backend.get_application_by_reference`, `Handler.handle_application`, `Handler.handle_compliance_event`)
   *
   * @param args The arguments.
   * @param options Signal, timeout, deadline, retries and headers of this call.
   * @returns The application.
   * @throws {AuthenticationError} 401: Refused by the gateway because the token is missing or not valid. The body is unknown; AirView itself never sends this.
   * @throws {PermissionDeniedError} 403: Refused by the gateway because the token lacks the operation's role. The body is unknown; AirView itself never sends this.
   * @throws {NotFoundError} 404: No application has this reference of this type.
   * @throws {UnprocessableEntityError} 422: The type or the reference holds a character that references may not hold.
   * @throws {ServerError} 500: The type or the reference was not given.
   */
  getApplicationByReference(args: GetApplicationByReferenceArguments, options?: CallOptions): Call<Application, Failures<{ 401: unknown; 403: unknown; 404: ErrorBody; 422: ErrorBody; 500: ErrorBody }>>;

  /**
   * Find a technical control by system and reference.
   *
   * Gives a list of the technical controls of a system that have the reference. As the two together are unique, the list holds one control
   * or none: an unknown control, and an unknown system, give an empty array and never 404. Take the first item.
   *
   * Role at the gateway: ContentReader.
   *
   * `GET /technical-controls/` (Python: `Backend.get_technical_control`, `Handler.handle_compliance_event`)
   *
   * @param args The arguments.
   * @param options Signal, timeout, deadline, retries and headers of this call.
   * @returns The control, or nothing.
   * @throws {AuthenticationError} 401: Refused by the gateway because the token is missing or not valid. The body is unknown; AirView itself never sends this.
   * @throws {PermissionDeniedError} 403: Refused by the gateway because the token lacks the operation's role. The body is unknown; AirView itself never sends this.
   * @throws {UnprocessableEntityError} 422: A parameter is missing, the system's id is no integer, or the reference holds a character that references may not hold.
   */
  getTechnicalControl(args: GetTechnicalControlArguments, options?: CallOptions): Call<TechnicalControl[], Failures<{ 401: unknown; 403: unknown; 422: ErrorBody }>>;

  /**
   * Create a technical control.
   *
   * Creates a technical control in a system and gives it with its new id; the status is 200, not 201. The reference must not be taken in that
   * system yet, so sending the same request again is refused with 400, also when the first one worked and only its reply was lost.
   *
   * Null is refused for every field (422): leave out what is not set. Wrong names in `controlAction`, `qualityModel` and `severity` are not
   * caught by validation; they make the server fail (500; 400 on SQLite). That holds for SECURITY as `controlAction`, too, which the
   * Python client offers.
   *
   * Role at the gateway: ContentWriter.
   *
   * `POST /technical-controls/` (Python: `Backend.create_technical_control`, `Handler.handle_compliance_event`)
   *
   * @param args The arguments.
   * @param options Signal, timeout, deadline, retries and headers of this call.
   * @returns The control was created.
   * @throws {BadRequestError} 400: The system has a control of this reference already; the system or the parent control does not exist; or the body is not JSON.
   * @throws {AuthenticationError} 401: Refused by the gateway because the token is missing or not valid. The body is unknown; AirView itself never sends this.
   * @throws {PermissionDeniedError} 403: Refused by the gateway because the token lacks the operation's role. The body is unknown; AirView itself never sends this.
   * @throws {UnprocessableEntityError} 422: A required field is missing; a field is null, unknown or of the wrong JSON type; or the reference holds a character that references may not hold.
   * @throws {ServerError} 500: The action, the quality model or the severity is no name of its enum (400 on SQLite), or a value is longer than 500 characters.
   */
  createTechnicalControl(args: CreateTechnicalControlArguments, options?: CallOptions): Call<TechnicalControl, Failures<{ 400: ErrorBody; 401: unknown; 403: unknown; 422: ErrorBody; 500: ErrorBody }>>;

  /**
   * Get one technical control.
   *
   * Gives a technical control by its id.
   *
   * Role at the gateway: ContentReader.
   *
   * `GET /technical-controls/{controlId}`
   *
   * @param args The arguments.
   * @param options Signal, timeout, deadline, retries and headers of this call.
   * @returns The control.
   * @throws {AuthenticationError} 401: Refused by the gateway because the token is missing or not valid. The body is unknown; AirView itself never sends this.
   * @throws {PermissionDeniedError} 403: Refused by the gateway because the token lacks the operation's role. The body is unknown; AirView itself never sends this.
   * @throws {NotFoundError} 404: No technical control has this id.
   * @throws {ServerError} 500: The id is no number. SQLite gives 404 instead.
   */
  getTechnicalControlById(args: GetTechnicalControlByIdArguments, options?: CallOptions): Call<TechnicalControl, Failures<{ 401: unknown; 403: unknown; 404: ErrorBody; 500: ErrorBody }>>;

  /**
   * Find the link between an application and a control.
   *
   * Gives the link that applies a technical control to an application: a single object, not a list. When the two are not linked, or one of
   * them does not exist, the answer is 404.
   *
   * Role at the gateway: ContentReader.
   *
   * `GET /application-technical-controls/` (Python: `Backend.get_application_control_link`, `Handler.handle_compliance_event`)
   *
   * @param args The arguments.
   * @param options Signal, timeout, deadline, retries and headers of this call.
   * @returns The link.
   * @throws {AuthenticationError} 401: Refused by the gateway because the token is missing or not valid. The body is unknown; AirView itself never sends this.
   * @throws {PermissionDeniedError} 403: Refused by the gateway because the token lacks the operation's role. The body is unknown; AirView itself never sends this.
   * @throws {NotFoundError} 404: The two are not linked.
   * @throws {UnprocessableEntityError} 422: A parameter is missing or no integer.
   */
  getApplicationControlLink(args: GetApplicationControlLinkArguments, options?: CallOptions): Call<ApplicationTechnicalControl, Failures<{ 401: unknown; 403: unknown; 404: ErrorBody; 422: ErrorBody }>>;

  /**
   * Link an application to a control.
   *
   * Applies a technical control to an application and gives the link with its new id; the status is 200, not 201. When the two are linked
   * already the answer is 409, so sending the same request again is refused, also when the first one worked and only its reply was lost. An
   * application or a control that does not exist gives the very same 409: look the link up to tell the cases apart.
   *
   * Role at the gateway: ContentWriter.
   *
   * `POST /application-technical-controls/` (Python: `Backend.link_application_to_control`, `Handler.handle_compliance_event`)
   *
   * @param args The arguments.
   * @param options Signal, timeout, deadline, retries and headers of this call.
   * @returns The link was made.
   * @throws {BadRequestError} 400: The body is not JSON.
   * @throws {AuthenticationError} 401: Refused by the gateway because the token is missing or not valid. The body is unknown; AirView itself never sends this.
   * @throws {PermissionDeniedError} 403: Refused by the gateway because the token lacks the operation's role. The body is unknown; AirView itself never sends this.
   * @throws {ConflictError} 409: The two are linked already, or one of them does not exist.
   * @throws {UnprocessableEntityError} 422: An id is missing, null or no integer, or a field is unknown.
   * @throws {ServerError} 500: An id for the link itself was sent.
   */
  linkApplicationToControl(args: LinkApplicationToControlArguments, options?: CallOptions): Call<ApplicationTechnicalControl, Failures<{ 400: ErrorBody; 401: unknown; 403: unknown; 409: ErrorBody; 422: ErrorBody; 500: ErrorBody }>>;

  /**
   * Report the state of a resource.
   *
   * Stores what a system has found out about one resource under one link between application and control. The query says which resource it
   * is, the body what was found. A resource that is not known yet is created; nothing tells whether it was.
   *
   * On a known resource the time it was last seen always moves on, and the time of its last change only when the state differs. The
   * additional data is replaced, by nothing when left out. The type stays that of the first report and is not even checked.
   *
   * A link that does not exist gives 500, not 404.
   *
   * Role at the gateway: ComplianceWriter.
   *
   * `PUT /monitored-resources/` (Python: `Backend.save_monitored_resource`, `Handler.handle_compliance_event`)
   *
   * @param args The arguments.
   * @param options Signal, timeout, deadline, retries and headers of this call.
   * @returns The state was stored.
   * @throws {BadRequestError} 400: The body is not JSON.
   * @throws {AuthenticationError} 401: Refused by the gateway because the token is missing or not valid. The body is unknown; AirView itself never sends this.
   * @throws {PermissionDeniedError} 403: Refused by the gateway because the token lacks the operation's role. The body is unknown; AirView itself never sends this.
   * @throws {UnprocessableEntityError} 422: A query parameter is missing or malformed, the state is missing, a field is null, or the body holds an unknown field (the link's id and the reference belong into the query).
   * @throws {ServerError} 500: The link does not exist; the type is missing; the state, or on creation the type, is no name of its enum; or the additional data is longer than 8000 characters.
   */
  saveMonitoredResource(args: SaveMonitoredResourceArguments, options?: CallOptions): Call<void, Failures<{ 400: ErrorBody; 401: unknown; 403: unknown; 422: ErrorBody; 500: ErrorBody }>>;

  /**
   * Ask for resources to be excused from a control.
   *
   * Creates an exclusion for a link between application and control. Every resource it names goes to the state PENDING. One that is not known
   * is created: monitoring state FIXED_AUTO, type UNKNOWN, never seen. Known resources are searched by reference alone, so one of the same
   * reference under another link may be taken.
   *
   * The answer is 201 with `null`: the new exclusion's id is never told, and no operation gives exclusions back. Find its resources with
   * `getExclusionResources`.
   *
   * A resource can be in one exclusion only, so sending the same request again is refused with 400; with an empty list of resources it
   * creates a second exclusion.
   *
   * Role at the gateway: ContentWriter.
   *
   * `POST /exclusions/`
   *
   * @param args The arguments.
   * @param options Signal, timeout, deadline, retries and headers of this call.
   * @returns The exclusion was created. The body says nothing about it.
   * @throws {BadRequestError} 400: The link does not exist; a field other than it is missing; a resource has an exclusion already; or the body is not JSON.
   * @throws {AuthenticationError} 401: Refused by the gateway because the token is missing or not valid. The body is unknown; AirView itself never sends this.
   * @throws {PermissionDeniedError} 403: Refused by the gateway because the token lacks the operation's role. The body is unknown; AirView itself never sends this.
   * @throws {UnprocessableEntityError} 422: The link's id is missing, a field is null or unknown, or the end is no date with a time.
   */
  createExclusion(args: CreateExclusionArguments, options?: CallOptions): Call<null, Failures<{ 400: ErrorBody; 401: unknown; 403: unknown; 422: ErrorBody }>>;

  /**
   * List the excluded resources of a system.
   *
   * Gives the resources under a system's controls that belong to an exclusion, or those of them in one state. There is no promised order, and
   * an unknown system gives an empty array, not 404.
   *
   * Each resource is repeated, once for every reference of its application. Applications created through this API have at least one
   * reference and mostly two, so expect duplicates and tell resources apart by `id`.
   *
   * Role at the gateway: ContentReader.
   *
   * `GET /systems/{systemId}/exclusion-resources/` (Python: `Backend.get_exclusion_resources`, `Handler.get_exclusions_by_state`)
   *
   * @param args The arguments.
   * @param options Signal, timeout, deadline, retries and headers of this call.
   * @returns The resources, duplicates included.
   * @throws {AuthenticationError} 401: Refused by the gateway because the token is missing or not valid. The body is unknown; AirView itself never sends this.
   * @throws {PermissionDeniedError} 403: Refused by the gateway because the token lacks the operation's role. The body is unknown; AirView itself never sends this.
   * @throws {ServerError} 500: The system's id is no number. SQLite gives an empty array instead.
   */
  getExclusionResources(args: GetExclusionResourcesArguments, options?: CallOptions): Call<ExclusionResource[], Failures<{ 401: unknown; 403: unknown; 500: ErrorBody }>>;

  /**
   * Set the state of an exclusion resource.
   *
   * Sets how far the exclusion of a resource has got. Any state may follow any other, and a resource without an exclusion takes one, too.
   *
   * The id is sent twice, in the path and in the body, and both must be the same. A resource that does not exist gives 409, not 404, with
   * the bare JSON string `"Conflict"` in place of an error object.
   *
   * Role at the gateway: ComplianceWriter.
   *
   * `PUT /exclusion-resources/{id}/` (Python: `Backend.set_exclusion_resource_state`, `Handler.set_exclusion_resource_state`)
   *
   * @param args The arguments.
   * @param options Signal, timeout, deadline, retries and headers of this call.
   * @returns The state was set.
   * @throws {BadRequestError} 400: The id of the path is not that of the body, or the body is not JSON.
   * @throws {AuthenticationError} 401: Refused by the gateway because the token is missing or not valid. The body is unknown; AirView itself never sends this.
   * @throws {PermissionDeniedError} 403: Refused by the gateway because the token lacks the operation's role. The body is unknown; AirView itself never sends this.
   * @throws {NotFoundError} 404: The id is no whole number from 0 up. An unknown id gives 409.
   * @throws {ConflictError} 409: No such resource.
   * @throws {UnprocessableEntityError} 422: The state is missing or null, or a field is unknown or of the wrong JSON type.
   * @throws {ServerError} 500: The state is no `ExclusionResourceState`, or the body has no id.
   */
  setExclusionResourceState(args: SetExclusionResourceStateArguments, options?: CallOptions): Call<void, Failures<{ 400: ErrorBody; 401: unknown; 403: unknown; 404: ErrorBody; 409: ConflictText; 422: ErrorBody; 500: ErrorBody }>>;

  /**
   * Count failures for every top-level application.
   *
   * Gives one entry for each application without a parent that has monitored resources, sorted by name. The counts include everything inside
   * the application and are split by environment.
   *
   * Role at the gateway: ComplianceReader.
   *
   * `GET /application-statuses/`
   *
   * @param args None.
   * @param options Signal, timeout, deadline, retries and headers of this call.
   * @returns The top-level applications with their counts.
   * @throws {AuthenticationError} 401: Refused by the gateway because the token is missing or not valid. The body is unknown; AirView itself never sends this.
   * @throws {PermissionDeniedError} 403: Refused by the gateway because the token lacks the operation's role. The body is unknown; AirView itself never sends this.
   */
  getApplicationStatuses(args?: NoArguments, options?: CallOptions): Call<ApplicationStatus[], Failures<{ 401: unknown; 403: unknown }>>;

  /**
   * List the failing controls of an application.
   *
   * Gives the controls that fail for an application or anything inside it, with the resources that fail them, sorted by the control's name
   * and then by severity. Only FLAGGED resources count, and of these only the ones whose exclusion is not ACTIVE.
   *
   * The `id` of an entry is that of the link between application and control. `getControlStatusDetail` does not want it, but the `id` of one
   * of the entry's resources. An unknown application gives an empty array, not 404.
   *
   * Role at the gateway: ComplianceReader.
   *
   * `GET /applications/{applicationId}/control-statuses`
   *
   * @param args The arguments.
   * @param options Signal, timeout, deadline, retries and headers of this call.
   * @returns The failing controls.
   * @throws {AuthenticationError} 401: Refused by the gateway because the token is missing or not valid. The body is unknown; AirView itself never sends this.
   * @throws {PermissionDeniedError} 403: Refused by the gateway because the token lacks the operation's role. The body is unknown; AirView itself never sends this.
   * @throws {NotFoundError} 404: The id is no whole number from 0 up. An unknown id gives an empty array.
   */
  getApplicationControlStatuses(args: GetApplicationControlStatusesArguments, options?: CallOptions): Call<ControlStatus[], Failures<{ 401: unknown; 403: unknown; 404: ErrorBody }>>;

  /**
   * List the controls of an application under one quality model.
   *
   * Gives the controls of one quality model that apply to an application or anything inside it, each with the number of its resources and of
   * those that are exempt. CANCELLED resources are not counted.
   *
   * Without a quality model the array is empty, not complete: ask once for each that `getApplicationQualityModels` names. An unknown
   * application gives an empty array, not 404.
   *
   * Role at the gateway: ComplianceReader.
   *
   * `GET /applications/{applicationId}/control-overviews`
   *
   * @param args The arguments.
   * @param options Signal, timeout, deadline, retries and headers of this call.
   * @returns The controls with their counts.
   * @throws {AuthenticationError} 401: Refused by the gateway because the token is missing or not valid. The body is unknown; AirView itself never sends this.
   * @throws {PermissionDeniedError} 403: Refused by the gateway because the token lacks the operation's role. The body is unknown; AirView itself never sends this.
   * @throws {NotFoundError} 404: The id is no whole number from 0 up. An unknown id gives an empty array.
   * @throws {ServerError} 500: The quality model is no `QualityModel`. SQLite gives an empty array instead.
   */
  getApplicationControlOverviews(args: GetApplicationControlOverviewsArguments, options?: CallOptions): Call<ControlOverview[], Failures<{ 401: unknown; 403: unknown; 404: ErrorBody; 500: ErrorBody }>>;

  /**
   * List the resources of an application under one control.
   *
   * Gives the resources of an application, and of everything inside it, that one technical control watches. CANCELLED resources are left
   * out; a resource whose exclusion is ACTIVE shows as SUPPRESSED, whatever was reported.
   *
   * Without a control the array is empty, not complete. An unknown application gives an empty array, not 404.
   *
   * Role at the gateway: ComplianceReader.
   *
   * `GET /applications/{applicationId}/monitored-resources`
   *
   * @param args The arguments.
   * @param options Signal, timeout, deadline, retries and headers of this call.
   * @returns The resources.
   * @throws {AuthenticationError} 401: Refused by the gateway because the token is missing or not valid. The body is unknown; AirView itself never sends this.
   * @throws {PermissionDeniedError} 403: Refused by the gateway because the token lacks the operation's role. The body is unknown; AirView itself never sends this.
   * @throws {NotFoundError} 404: The id is no whole number from 0 up. An unknown id gives an empty array.
   * @throws {ServerError} 500: The control's id is no number. SQLite gives an empty array instead.
   */
  getApplicationMonitoredResources(args: GetApplicationMonitoredResourcesArguments, options?: CallOptions): Call<ControlOverviewResource[], Failures<{ 401: unknown; 403: unknown; 404: ErrorBody; 500: ErrorBody }>>;

  /**
   * List the quality models that matter to an application.
   *
   * Gives each quality model of the controls that apply to an application or anything inside it, once. An unknown application gives an empty
   * array, not 404.
   *
   * Role at the gateway: ComplianceReader.
   *
   * `GET /applications/{applicationId}/quality-models`
   *
   * @param args The arguments.
   * @param options Signal, timeout, deadline, retries and headers of this call.
   * @returns The quality models.
   * @throws {AuthenticationError} 401: Refused by the gateway because the token is missing or not valid. The body is unknown; AirView itself never sends this.
   * @throws {PermissionDeniedError} 403: Refused by the gateway because the token lacks the operation's role. The body is unknown; AirView itself never sends this.
   * @throws {NotFoundError} 404: The id is no whole number from 0 up. An unknown id gives an empty array.
   */
  getApplicationQualityModels(args: GetApplicationQualityModelsArguments, options?: CallOptions): Call<QualityModelItem[], Failures<{ 401: unknown; 403: unknown; 404: ErrorBody }>>;

  /**
   * Get more about a failing control.
   *
   * Gives the application and the control that a monitored resource belongs to. In spite of the parameter's name it wants the id of a
   * monitored resource, as found in the `resources` of a control status, not the id of the control status.
   *
   * Most of the answer has no content yet: `frameworks` is always empty, `assignmentGroup`, `assignee` and the control's `url` are always
   * null. An unknown id gives 500, not 404.
   *
   * Role at the gateway: ComplianceReader.
   *
   * `GET /control-statuses/{controlStatusId}/control-status-detail`
   *
   * @param args The arguments.
   * @param options Signal, timeout, deadline, retries and headers of this call.
   * @returns The application and the control.
   * @throws {AuthenticationError} 401: Refused by the gateway because the token is missing or not valid. The body is unknown; AirView itself never sends this.
   * @throws {PermissionDeniedError} 403: Refused by the gateway because the token lacks the operation's role. The body is unknown; AirView itself never sends this.
   * @throws {ServerError} 500: No monitored resource has this id, or the id is no number.
   */
  getControlStatusDetail(args: GetControlStatusDetailArguments, options?: CallOptions): Call<ControlStatusDetail, Failures<{ 401: unknown; 403: unknown; 500: ErrorBody }>>;

  /**
   * Search for text.
   *
   * Searches the installation's index and gives the pages that match, with the passages around the matches. An installation without a search
   * backend, which is how it comes, gives an empty array for every text, and so does an empty text.
   *
   * The shape of a hit was read from the server's sources; no installation with a search backend has been observed.
   *
   * Role at the gateway: ContentReader.
   *
   * `GET /search/`
   *
   * @param args The arguments.
   * @param options Signal, timeout, deadline, retries and headers of this call.
   * @returns The pages that match.
   * @throws {AuthenticationError} 401: Refused by the gateway because the token is missing or not valid. The body is unknown; AirView itself never sends this.
   * @throws {PermissionDeniedError} 403: Refused by the gateway because the token lacks the operation's role. The body is unknown; AirView itself never sends this.
   * @throws {UnprocessableEntityError} 422: The text is missing, or the limit or the context size is no integer.
   * @throws {ServerError} 500: The search backend failed.
   */
  search(args: SearchArguments, options?: CallOptions): Call<SearchResult[], Failures<{ 401: unknown; 403: unknown; 422: ErrorBody; 500: ErrorBody }>>;
}

/** Where each argument goes and what each reply holds; read by the runtime. */
export const airviewOperations: OperationTable = {
  platform: "airview",
  rows: {
    getEnvironments: "GET /environments/",
    createEnvironment: "POST /environments/ +name! +abbreviation!",
    getSystemByName: "GET /systems/ ?name!",
    createSystem: "POST /systems/ +name! +stage!",
    getApplications: "GET /applications/ ?applicationType",
    createApplication: "POST /applications/ +name! +applicationType! +parentId +environmentId +references",
    getApplication: "GET /applications/{applicationId}",
    updateApplication: "PUT /applications/{applicationId} ~ /id:applicationId +id! +name! +applicationType! +parentId +environmentId =none",
    getApplicationEnvironments: "GET /applications/{applicationId}/environments",
    getApplicationByReference: "GET /referenced-applications/ ?type! ?reference!",
    getTechnicalControl: "GET /technical-controls/ ?systemId! ?reference!",
    createTechnicalControl: "POST /technical-controls/ +name! +reference! +controlAction! +qualityModel! +systemId! +severity +ttl +isBlocking +canDeleteResources +parentId",
    getTechnicalControlById: "GET /technical-controls/{controlId}",
    getApplicationControlLink: "GET /application-technical-controls/ ?applicationId! ?technicalControlId!",
    linkApplicationToControl: "POST /application-technical-controls/ +applicationId! +technicalControlId!",
    saveMonitoredResource: "PUT /monitored-resources/ ~ ?applicationTechnicalControlId! ?reference! +monitoringState! +type! +additionalData =none",
    createExclusion: "POST /exclusions/ +applicationTechnicalControlId! +summary! +mitigation! +probability! +impact! +resources! +isLimitedExclusion! +endDate! +notes",
    getExclusionResources: "GET /systems/{systemId}/exclusion-resources/ ?state",
    setExclusionResourceState: "PUT /exclusion-resources/{id}/ ~ +id! +state! =none",
    getApplicationStatuses: "GET /application-statuses/",
    getApplicationControlStatuses: "GET /applications/{applicationId}/control-statuses",
    getApplicationControlOverviews: "GET /applications/{applicationId}/control-overviews ?qualityModel",
    getApplicationMonitoredResources: "GET /applications/{applicationId}/monitored-resources ?technicalControlId",
    getApplicationQualityModels: "GET /applications/{applicationId}/quality-models",
    getControlStatusDetail: "GET /control-statuses/{controlStatusId}/control-status-detail",
    search: "GET /search/ ?q! ?limit ?contextSize",
  },
};
