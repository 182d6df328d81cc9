// Generated from specs/inmanta by `npm run generate`. Do not edit: change the spec.
import type {
  Call,
  CallOptions,
  Failures,
  NoArguments,
  PagedCall,
  Uuid,
  WithWarnings,
} from "@platform-clients/core";
import type {
  Agent,
  AgentAction,
  AgentProcess,
  AgentReport,
  AgentSort,
  AgentStatus,
  AgentTriggerMethod,
  AllAgentAction,
  ApiDocsFormat,
  AttributeStateChangeInput,
  Change,
  ClientType,
  CompileData,
  CompileDetails,
  CompileReport,
  CompileReportSort,
  CompileRun,
  CreateEnvironmentResponse,
  CreateProjectResponse,
  CreateTokenResponse,
  CurrentUser,
  DeployResponse,
  DesiredStateVersion,
  DesiredStateVersionSort,
  DesiredStateVersionStatus,
  DiffResponse,
  DiscoveredResource,
  DiscoveredResourceSort,
  DiscoveredResourcesGetBatchResponse,
  DryRun,
  DryRunIdentity,
  DryRunReport,
  DryrunListResponse,
  DryrunReportResponse,
  DryrunRequestResponse,
  EnvSettingValue,
  Environment,
  EnvironmentMetric,
  EnvironmentMetricsResult,
  EnvironmentSettingDeleteResponse,
  EnvironmentSettingsReponse,
  EnvironmentSettingsSetResponse,
  ErrorBody,
  ErrorBodyOrEmpty,
  ErrorWithWarnings,
  Fact,
  FactSort,
  GetAgentsResponse,
  GetAllFactsResponse,
  GetCompileReportsResponse,
  GetFileResponse,
  GetParamResponse,
  GetParametersResponse,
  GetProjectResponse,
  GetReportResponse,
  GetReportsResponse,
  GetResourceActionsResponse,
  GetResourceResponse,
  GetResourcesInVersionResponse,
  GetSettingResponse,
  GetStateResponse,
  GetVersionResponse,
  GraphQLResult,
  GraphQLSchemaResult,
  GraphqlErrorBody,
  HealthResponse,
  HeartbeatCalls,
  HeartbeatReplyData,
  InitialResourceState,
  InmantaModule,
  LatestReleasedResource,
  LinkedDiscoveredResource,
  ListAgentProcessesResponse,
  ListAgentsResponse,
  ListDesiredStateVersionsResponse,
  ListEnvironmentsResponse,
  ListNotificationsResponse,
  ListParamsResponse,
  ListProjectsResponse,
  ListSettingsResponse,
  ListVersionsResponse,
  LogLevel,
  LoginReturn,
  ModifyEnvironmentResponse,
  ModifyProjectResponse,
  Notification,
  NotificationSeverity,
  NotificationSort,
  OpenAPI,
  Parameter,
  ParameterInput,
  ParameterSort,
  ParameterSource,
  PipConfig,
  PipConfigInput,
  Project,
  PromoteTriggerMethod,
  ProtectedBy,
  RangeConstraint,
  ReleaseVersionResponse,
  ReleasedResourceDetails,
  ResourceAction,
  ResourceActionKind,
  ResourceComplianceDiff,
  ResourceDiff,
  ResourceFilter,
  ResourceHistory,
  ResourceHistoryResponse,
  ResourceHistorySort,
  ResourceIdStr,
  ResourceInput,
  ResourceListResponse,
  ResourceListSort,
  ResourceLog,
  ResourceLogSort,
  ResourceLogsResponse,
  ResourceStatusFilter,
  ResourceVersionIdStr,
  RoleAssignmentsPerEnvironment,
  SchedulerStatusReport,
  SetFactResponse,
  SetParamResponse,
  SetParameterResponse,
  StatFilesResponse,
  StatusResponse,
  Token,
  UnknownInput,
  User,
  UserWithRoles,
  VersionedResource,
  VersionedResourceDetails,
  VersionedResourceSort,
  WarningsOnly,
} from "./models.ts";

/** Arguments of `createProject`. */
export interface CreateProjectArguments {
  /** Name of the project, unique on the server. */
  name: string;
  /** Id of the new project. If null or omitted, the server generates one. */
  project_id?: Uuid | null | undefined;
}

/** Arguments of `getProject`. */
export interface GetProjectArguments {
  /** Id of the project. */
  id: Uuid;
}

/** Arguments of `modifyProject`. */
export interface ModifyProjectArguments {
  /** Id of the project. */
  id: Uuid;
  /** New name, unique on the server. */
  name: string;
}

/** Arguments of `deleteProject`. */
export interface DeleteProjectArguments {
  /** Id of the project. */
  id: Uuid;
}

/** Arguments of `createEnvironment`. */
export interface CreateEnvironmentArguments {
  /** Id of the project that the environment belongs to. */
  project_id: Uuid;
  /** Name, unique in the project. */
  name: string;
  /** URL of the repository with the model. Must be combined with `branch`. */
  repository?: string | null | undefined;
  /** Branch of the repository. Must be combined with `repository`. */
  branch?: string | null | undefined;
  /** Id of the new environment. If null or omitted, the server generates one. */
  environment_id?: Uuid | null | undefined;
}

/** Arguments of `modifyEnvironment`. */
export interface ModifyEnvironmentArguments {
  /** Id of the environment. */
  id: Uuid;
  /** Name, unique in the project. Send the current name to keep it. */
  name: string;
  /** URL of the repository. Null keeps the current one. */
  repository?: string | null | undefined;
  /** Branch of the repository. Null keeps the current one. */
  branch?: string | null | undefined;
}

/** Arguments of `deleteEnvironment`. */
export interface DeleteEnvironmentArguments {
  /** Id of the environment. */
  id: Uuid;
}

/** Arguments of `clearEnvironment`. */
export interface ClearEnvironmentArguments {
  /** Id of the environment. */
  id: Uuid;
}

/** Arguments of `listSettings`. */
export interface ListSettingsArguments {
  /** Id of the environment that the operation uses. The response does not repeat it. An id that does not exist is a 404. Default: the client's `environment`. */
  tid?: Uuid | undefined;
}

/** Arguments of `getSetting`. */
export interface GetSettingArguments {
  /** Id of the environment that the operation uses. The response does not repeat it. An id that does not exist is a 404. Default: the client's `environment`. */
  tid?: Uuid | undefined;
  /** Id of the setting, such as `auto_deploy`. Extensions can add settings. */
  id: string;
}

/** Arguments of `setSetting`. */
export interface SetSettingArguments {
  /** Id of the environment that the operation uses. The response does not repeat it. An id that does not exist is a 404. Default: the client's `environment`. */
  tid?: Uuid | undefined;
  /** Id of the setting, such as `auto_deploy`. Extensions can add settings. */
  id: string;
  /** New value, of the type that the definition states. Null passes only the argument check. */
  value: string | number | boolean | null | { [name: string]: string | number | boolean };
}

/** Arguments of `deleteSetting`. */
export interface DeleteSettingArguments {
  /** Id of the environment that the operation uses. The response does not repeat it. An id that does not exist is a 404. Default: the client's `environment`. */
  tid?: Uuid | undefined;
  /** Id of the setting, such as `auto_deploy`. Extensions can add settings. */
  id: string;
}

/** Arguments of `createToken`. */
export interface CreateTokenArguments {
  /** Id of the environment that the operation uses. The response does not repeat it. An id that does not exist is a 404. Default: the client's `environment`. */
  tid?: Uuid | undefined;
  /** Client types that the token is valid for. */
  client_types: ClientType[];
  /** Whether the token has no issue time and no expiry. Default: true; since server 18.2.0 false. */
  idempotent?: boolean | undefined;
}

/** Arguments of `heartbeatReply`. */
export interface HeartbeatReplyArguments {
  /** Id of the live session. */
  sid: Uuid;
  /** The `reply_id` of the call. */
  reply_id: Uuid;
  /** Outcome of the call. */
  data: HeartbeatReplyData;
}

/** Arguments of `heartbeat`. */
export interface HeartbeatArguments {
  /** Id of the environment that the operation uses. The response does not repeat it. An id that does not exist is a 404. Default: the client's `environment`. */
  tid?: Uuid | undefined;
  /** Id of the session, generated by the agent as a version-1 UUID. */
  sid: Uuid;
  /** Names of the agents in the process. */
  endpoint_names: string[];
  /** Name of the host that the process runs on. */
  nodename: string;
  /** Whether the server responds immediately, even if no call is pending. Default: `false`. */
  no_hang?: boolean | undefined;
}

/** Arguments of `getState`. */
export interface GetStateArguments {
  /** Id of the environment that the operation uses. The response does not repeat it. An id that does not exist is a 404. Default: the client's `environment`. */
  tid?: Uuid | undefined;
  /** Id of the live session. */
  sid: Uuid;
  /** Name of the agent. */
  agent: string;
}

/** Arguments of `setParameters`. */
export interface SetParametersArguments {
  /** Id of the environment that the operation uses. The response does not repeat it. An id that does not exist is a 404. Default: the client's `environment`. */
  tid?: Uuid | undefined;
  /** Parameters and facts to write. */
  parameters: ParameterInput[];
  /** Id of the live session. */
  sid: Uuid;
}

/** Arguments of `getFile`. */
export interface GetFileArguments {
  /** SHA-1 of the content, in lowercase hexadecimal. */
  id: string;
}

/** Arguments of `uploadFile`. */
export interface UploadFileArguments {
  /** SHA-1 of the content, in lowercase hexadecimal. */
  id: string;
  /** Content, base64-encoded. */
  content: string;
}

/** Arguments of `statFile`. */
export interface StatFileArguments {
  /** SHA-1 of the content, in lowercase hexadecimal. */
  id: string;
}

/** Arguments of `statFiles`. */
export interface StatFilesArguments {
  /** Ids (SHA-1) to check. */
  files: string[];
}

/** Arguments of `diff`. */
export interface DiffArguments {
  /** Id (SHA-1) of the first file, or `0` for an empty file. */
  file_id_1: string;
  /** Id (SHA-1) of the second file, or `0` for an empty file. */
  file_id_2: string;
}

/** Arguments of `getResource`. */
export interface GetResourceArguments {
  /** Id of the environment that the operation uses. The response does not repeat it. An id that does not exist is a 404. Default: the client's `environment`. */
  tid?: Uuid | undefined;
  /** Id of the resource with its version, `Type[agent,attribute=value],v=N`. Percent-encode the whole id. */
  id: ResourceVersionIdStr;
  /** Whether to include the actions. Default: false. */
  logs?: boolean | undefined;
  /** Only actions of this kind. If omitted, returns all kinds. */
  log_action?: ResourceActionKind | undefined;
  /** Maximum number of actions to return. 0 means no limit. Default: 0. The limit of 1000 that the documentation states is not enforced. */
  log_limit?: number | undefined;
}

/** Arguments of `listVersions`. */
export interface ListVersionsArguments {
  /** Id of the environment that the operation uses. The response does not repeat it. An id that does not exist is a 404. Default: the client's `environment`. */
  tid?: Uuid | undefined;
  /** Number of rows to skip, starting with the newest. Must be combined with `limit`. If omitted, no rows are skipped. */
  start?: number | undefined;
  /** Maximum number of rows to return, at most 1000. Must be combined with `start`. Default: 1000. */
  limit?: number | undefined;
}

/** Arguments of `putVersion`. */
export interface PutVersionArguments {
  /** Id of the environment that the operation uses. The response does not repeat it. An id that does not exist is a 404. Default: the client's `environment`. */
  tid?: Uuid | undefined;
  /** Reserved version number. */
  version: number;
  /** All resources of the version. */
  resources: ResourceInput[];
  /** Modules whose code the agents need, by module name. */
  module_version_info: { [name: string]: InmantaModule };
  /** State of each resource, by resource id. Omitted resources are available. */
  resource_state?: { [name: string]: InitialResourceState } | undefined;
  /** Values that the model is waiting for. */
  unknowns?: UnknownInput[] | null | undefined;
  /** Custom details. `export_metadata` with type and message creates labels in v2. */
  version_info?: { [name: string]: unknown } | null | undefined;
  /** Version of the compiler. Servers up to 17 require it; servers from 18.0.0 on do not support it and return 400. */
  compiler_version?: string | null | undefined;
  /** Name of the resource set of each resource, by resource id. Null means no resource set. Default: `{}`. */
  resource_sets?: { [name: string]: string | null } | undefined;
  /** Configuration of the source that agents fetch Python packages from. */
  pip_config?: PipConfigInput | null | undefined;
  /** Version constraints of the project, as a string. */
  project_constraints?: string | null | undefined;
}

/** Arguments of `getVersion`. */
export interface GetVersionArguments {
  /** Id of the environment that the operation uses. The response does not repeat it. An id that does not exist is a 404. Default: the client's `environment`. */
  tid?: Uuid | undefined;
  /** Number of the version. */
  id: number;
  /** Whether to include actions with each resource. Default: false. */
  include_logs?: boolean | undefined;
  /** Only actions of this kind, such as `deploy`. If omitted, returns all kinds. */
  log_filter?: string | undefined;
  /** Maximum number of actions to fetch for the version, at most 1000. Default: no limit. */
  limit?: number | undefined;
}

/** Arguments of `releaseVersion`. */
export interface ReleaseVersionArguments {
  /** Id of the environment that the operation uses. The response does not repeat it. An id that does not exist is a 404. Default: the client's `environment`. */
  tid?: Uuid | undefined;
  /** Number of the version. */
  id: number;
  /** Ignored. Default: `false`. */
  push?: boolean | undefined;
  /** Ignored. */
  agent_trigger_method?: AgentTriggerMethod | null | undefined;
}

/** Arguments of `deleteVersion`. */
export interface DeleteVersionArguments {
  /** Id of the environment that the operation uses. The response does not repeat it. An id that does not exist is a 404. Default: the client's `environment`. */
  tid?: Uuid | undefined;
  /** Number of the version. */
  id: number;
}

/** Arguments of `deploy`. */
export interface DeployArguments {
  /** Id of the environment that the operation uses. The response does not repeat it. An id that does not exist is a 404. Default: the client's `environment`. */
  tid?: Uuid | undefined;
  /** Whether to deploy fully or incrementally. Default: `"push_full_deploy"`. */
  agent_trigger_method?: AgentTriggerMethod | undefined;
  /** Names of the agents that deploy. Null means all agents. */
  agents?: string[] | null | undefined;
}

/** Arguments of `dryrunReport`. */
export interface DryrunReportArguments {
  /** Id of the environment that the operation uses. The response does not repeat it. An id that does not exist is a 404. Default: the client's `environment`. */
  tid?: Uuid | undefined;
  /** Id of the dry run. */
  id: Uuid;
}

/** Arguments of `dryrunUpdate`. */
export interface DryrunUpdateArguments {
  /** Id of the environment that the operation uses. The response does not repeat it. An id that does not exist is a 404. Default: the client's `environment`. */
  tid?: Uuid | undefined;
  /** Id of the dry run. */
  id: Uuid;
  /** Id of the resource with its version. */
  resource: string;
  /** Current and desired values, by attribute name. */
  changes: { [name: string]: AttributeStateChangeInput };
  /** Id of the live session. */
  sid: Uuid;
}

/** Arguments of `dryrunRequest`. */
export interface DryrunRequestArguments {
  /** Id of the environment that the operation uses. The response does not repeat it. An id that does not exist is a 404. Default: the client's `environment`. */
  tid?: Uuid | undefined;
  /** Number of the version. */
  id: number;
}

/** Arguments of `dryrunList`. */
export interface DryrunListArguments {
  /** Id of the environment that the operation uses. The response does not repeat it. An id that does not exist is a 404. Default: the client's `environment`. */
  tid?: Uuid | undefined;
  /** Only dry runs of this version. If omitted, returns the dry runs of all versions. */
  version?: number | undefined;
}

/** Arguments of `notifyChangeGet`. */
export interface NotifyChangeGetArguments {
  /** Id of the environment. */
  id: Uuid;
  /** Whether to fetch the model again before the compile. Default: true. */
  update?: boolean | undefined;
  /** Whether to create the project and its virtual environment again before the compile. Since server 18.0.0; earlier servers reject it with 400. Default: false. */
  reinstall?: boolean | undefined;
}

/** Arguments of `notifyChange`. */
export interface NotifyChangeArguments {
  /** Id of the environment. */
  id: Uuid;
  /** Whether to fetch the model again before the compile. Default: `true`. */
  update?: boolean | undefined;
  /** Custom details to store with the compile. Default: `{}`. */
  metadata?: { [name: string]: unknown } | undefined;
  /** Whether to create the project and its virtual environment again before the compile. Since server 18.0.0; earlier servers reject it with 400. Default: false. */
  reinstall?: boolean | undefined;
}

/** Arguments of `isCompiling`. */
export interface IsCompilingArguments {
  /** Id of the environment. */
  id: Uuid;
}

/** Arguments of `getReports`. */
export interface GetReportsArguments {
  /** Id of the environment that the operation uses. The response does not repeat it. An id that does not exist is a 404. Default: the client's `environment`. */
  tid?: Uuid | undefined;
  /** Only compiles that started after this date. Accepts any date format. UTC if it has no time zone. */
  start?: string | undefined;
  /** Only compiles that started before this date. Accepts any date format. UTC if it has no time zone. */
  end?: string | undefined;
  /** Maximum number of rows to return, at most 1000. Default: 1000. */
  limit?: number | undefined;
}

/** Arguments of `getReport`. */
export interface GetReportArguments {
  /** Id of the compile. */
  id: Uuid;
}

/** Arguments of `getCompileQueue`. */
export interface GetCompileQueueArguments {
  /** Id of the environment that the operation uses. The response does not repeat it. An id that does not exist is a 404. Default: the client's `environment`. */
  tid?: Uuid | undefined;
}

/** Arguments of `getParam`. */
export interface GetParamArguments {
  /** Id of the environment that the operation uses. The response does not repeat it. An id that does not exist is a 404. Default: the client's `environment`. */
  tid?: Uuid | undefined;
  /** Name of the parameter or fact. */
  id: string;
  /** Id of the resource that the fact belongs to. Default: none. */
  resource_id?: string | undefined;
}

/** Arguments of `setParam`. */
export interface SetParamArguments {
  /** Id of the environment that the operation uses. The response does not repeat it. An id that does not exist is a 404. Default: the client's `environment`. */
  tid?: Uuid | undefined;
  /** Name of the parameter or fact. */
  id: string;
  /** Source of the value. */
  source: ParameterSource;
  /** Value, always a string. */
  value: string;
  /** Id of the resource that the fact belongs to. Null means a parameter. */
  resource_id?: string | null | undefined;
  /** Custom details, by name. Default: `{}`. */
  metadata?: { [name: string]: unknown } | undefined;
  /** Whether to recompile if the value changes. Default: `false`. */
  recompile?: boolean | undefined;
  /** Whether the value expires and is then requested again. True requires a resource. Null means that facts expire and parameters do not. */
  expires?: boolean | null | undefined;
}

/** Arguments of `deleteParam`. */
export interface DeleteParamArguments {
  /** Id of the environment that the operation uses. The response does not repeat it. An id that does not exist is a 404. Default: the client's `environment`. */
  tid?: Uuid | undefined;
  /** Name of the parameter or fact. */
  id: string;
  /** Id of the resource that the fact belongs to. Default: none. */
  resource_id?: string | undefined;
}

/** Arguments of `listParams`. */
export interface ListParamsArguments {
  /** Id of the environment that the operation uses. The response does not repeat it. An id that does not exist is a 404. Default: the client's `environment`. */
  tid?: Uuid | undefined;
  /** Metadata to match, as keys and values. All of them must match. Default: `{}`. */
  query?: { [name: string]: unknown } | undefined;
}

/** Arguments of `listAgentProcesses`. */
export interface ListAgentProcessesArguments {
  /** Only processes of this environment. If omitted, returns the processes of all environments. */
  environment?: Uuid | undefined;
  /** Whether to include processes whose session has ended. Default: true. */
  expired?: boolean | undefined;
  /** Only processes whose session id is greater than this one. */
  start?: Uuid | undefined;
  /** Only processes whose session id is less than this one. */
  end?: Uuid | undefined;
  /** Maximum number of rows to return, at most 1000. Default: 1000. */
  limit?: number | undefined;
}

/** Arguments of `getAgentProcess`. */
export interface GetAgentProcessArguments {
  /** Session id of the process. */
  id: Uuid;
}

/** Arguments of `listAgents`. */
export type ListAgentsArguments = {
  /** Id of the environment that the operation uses. The response does not repeat it. An id that does not exist is a 404. Default: the client's `environment`. */
  tid?: Uuid | undefined;
  /** Maximum number of rows to return, at most 1000. Default: 1000. */
  limit?: number | undefined;
} & (
  | {
  /** Only agents whose name is greater than this one. Cannot be combined with `end`. */
  start?: string | undefined;
  end?: undefined;
}
  | {
  /** Only agents whose name is less than this one. Cannot be combined with `start`. */
  end?: string | undefined;
  start?: undefined;
}
);

/** Arguments of `projectList`. */
export interface ProjectListArguments {
  /** Returns the stored `description` and `icon` of the environments. If false, both are empty strings. Default: false. */
  environment_details?: boolean | undefined;
}

/** Arguments of `projectCreate`. */
export interface ProjectCreateArguments {
  /** Name of the project, unique on the server. */
  name: string;
  /** Id of the project. If null or omitted, the server chooses one. */
  project_id?: Uuid | null | undefined;
}

/** Arguments of `projectGet`. */
export interface ProjectGetArguments {
  /** Id of the project. */
  id: Uuid;
  /** Returns the stored `description` and `icon` of the environments. If false, both are empty strings. Default: false. */
  environment_details?: boolean | undefined;
}

/** Arguments of `projectModify`. */
export interface ProjectModifyArguments {
  /** Id of the project. */
  id: Uuid;
  /** New name of the project, unique on the server. */
  name: string;
}

/** Arguments of `projectDelete`. */
export interface ProjectDeleteArguments {
  /** Id of the project. */
  id: Uuid;
}

/** Arguments of `environmentList`. */
export interface EnvironmentListArguments {
  /** Returns the stored `description` and `icon`. If false, both are empty strings, even if a value is stored. Default: false. */
  details?: boolean | undefined;
}

/** Arguments of `environmentCreate`. */
export interface EnvironmentCreateArguments {
  /** Id of the project that the environment belongs to. */
  project_id: Uuid;
  /** Name of the environment, unique within its project. */
  name: string;
  /** URL of the git repository that contains the model. Allowed only together with `branch`. */
  repository?: string | null | undefined;
  /** Branch of the repository. Allowed only together with `repository`. */
  branch?: string | null | undefined;
  /** Id of the environment. If null or omitted, the server chooses one. */
  environment_id?: Uuid | null | undefined;
  /** Free text, at most 255 characters. Default: empty. */
  description?: string | undefined;
  /** Image as `<type>;base64,<data>`, where the type is `image/png`, `image/jpeg`, `image/webp` or `image/svg+xml`. At most 65,535 characters. Default: empty, which means no icon. */
  icon?: string | undefined;
}

/** Arguments of `environmentGet`. */
export interface EnvironmentGetArguments {
  /** Id of the environment. */
  id: Uuid;
  /** Returns the stored `description` and `icon`. If false, both are empty strings, even if a value is stored. Default: false. */
  details?: boolean | undefined;
}

/** Arguments of `environmentModify`. */
export interface EnvironmentModifyArguments {
  /** Id of the environment. */
  id: Uuid;
  /** Name of the environment, unique within its project. Required even if it does not change. */
  name: string;
  /** URL of the git repository. If null or omitted, it remains unchanged. */
  repository?: string | null | undefined;
  /** Branch of the repository. If null or omitted, it remains unchanged. */
  branch?: string | null | undefined;
  /** Id of the project to move the environment to. If null or omitted, the project remains unchanged. */
  project_id?: Uuid | null | undefined;
  /** Free text, at most 255 characters. If null or omitted, it remains unchanged. */
  description?: string | null | undefined;
  /** Image as `<type>;base64,<data>`, at most 65,535 characters. See environmentCreate for the types. If null or omitted, the icon remains unchanged. An empty string removes it. */
  icon?: string | null | undefined;
}

/** Arguments of `environmentDelete`. */
export interface EnvironmentDeleteArguments {
  /** Id of the environment. */
  id: Uuid;
}

/** Arguments of `haltEnvironment`. */
export interface HaltEnvironmentArguments {
  /** Id of the environment that the operation uses. The response does not repeat it. An id that does not exist is a 404. Default: the client's `environment`. */
  tid?: Uuid | undefined;
}

/** Arguments of `resumeEnvironment`. */
export interface ResumeEnvironmentArguments {
  /** Id of the environment that the operation uses. The response does not repeat it. An id that does not exist is a 404. Default: the client's `environment`. */
  tid?: Uuid | undefined;
}

/** Arguments of `environmentClear`. */
export interface EnvironmentClearArguments {
  /** Id of the environment. */
  id: Uuid;
}

/** Arguments of `environmentTokenList`. */
export interface EnvironmentTokenListArguments {
  /** Id of the environment that the operation uses. The response does not repeat it. An id that does not exist is a 404. Default: the client's `environment`. */
  tid?: Uuid | undefined;
}

/** Arguments of `environmentCreateToken`. */
export interface EnvironmentCreateTokenArguments {
  /** Id of the environment that the operation uses. The response does not repeat it. An id that does not exist is a 404. Default: the client's `environment`. */
  tid?: Uuid | undefined;
  /** Types of client that can use the token. */
  client_types: ClientType[];
  /** If true, issues a token without issue time and expiry, so the same request returns the same token, which cannot be revoked. Default: true; since server 18.2.0 false. */
  idempotent?: boolean | undefined;
  /** Lifetime of the token in seconds. Since server 18.2.0; earlier servers reject it with 400. Cannot be combined with an idempotent token. Default: as configured in the signing section of the server. */
  expire?: number | null | undefined;
}

/** Arguments of `environmentTokenRevoke`. */
export interface EnvironmentTokenRevokeArguments {
  /** Id of the environment that the operation uses. The response does not repeat it. An id that does not exist is a 404. Default: the client's `environment`. */
  tid?: Uuid | undefined;
  /** Id of the token, its claim `jti`. */
  jti: Uuid;
}

/** Arguments of `environmentSettingsList`. */
export interface EnvironmentSettingsListArguments {
  /** Id of the environment that the operation uses. The response does not repeat it. An id that does not exist is a 404. Default: the client's `environment`. */
  tid?: Uuid | undefined;
}

/** Arguments of `environmentSettingGet`. */
export interface EnvironmentSettingGetArguments {
  /** Id of the environment that the operation uses. The response does not repeat it. An id that does not exist is a 404. Default: the client's `environment`. */
  tid?: Uuid | undefined;
  /** Name of the setting. The core server supports `auto_deploy`, `auto_full_compile`, `autostart_agent_deploy_interval`, `autostart_agent_repair_interval`, `autostart_on_start`, `available_versions_to_keep`, `environment_metrics_retention`, `notification_retention`, `protected_environment`, `recompile_backoff`, `reset_deploy_progress_on_start`, `resource_action_logs_retention` and `server_compile`. Extensions add more. */
  id: string;
}

/** Arguments of `environmentSettingsSet`. */
export interface EnvironmentSettingsSetArguments {
  /** Id of the environment that the operation uses. The response does not repeat it. An id that does not exist is a 404. Default: the client's `environment`. */
  tid?: Uuid | undefined;
  /** Name of the setting. The core server supports `auto_deploy`, `auto_full_compile`, `autostart_agent_deploy_interval`, `autostart_agent_repair_interval`, `autostart_on_start`, `available_versions_to_keep`, `environment_metrics_retention`, `notification_retention`, `protected_environment`, `recompile_backoff`, `reset_deploy_progress_on_start`, `resource_action_logs_retention` and `server_compile`. Extensions add more. */
  id: string;
  /** The value. Its type is the type in the definition of the setting. */
  value: EnvSettingValue;
}

/** Arguments of `environmentSettingDelete`. */
export interface EnvironmentSettingDeleteArguments {
  /** Id of the environment that the operation uses. The response does not repeat it. An id that does not exist is a 404. Default: the client's `environment`. */
  tid?: Uuid | undefined;
  /** Name of the setting. The core server supports `auto_deploy`, `auto_full_compile`, `autostart_agent_deploy_interval`, `autostart_agent_repair_interval`, `autostart_on_start`, `available_versions_to_keep`, `environment_metrics_retention`, `notification_retention`, `protected_environment`, `recompile_backoff`, `reset_deploy_progress_on_start`, `resource_action_logs_retention` and `server_compile`. Extensions add more. */
  id: string;
}

/** Arguments of `protectedEnvironmentSettingsSetBatch`. */
export interface ProtectedEnvironmentSettingsSetBatchArguments {
  /** Id of the environment that the operation uses. The response does not repeat it. An id that does not exist is a 404. Default: the client's `environment`. */
  tid?: Uuid | undefined;
  /** Values, by setting name. */
  settings: { [name: string]: EnvSettingValue };
  /** What protects the settings. */
  protected_by: ProtectedBy;
}

/** Arguments of `reserveVersion`. */
export interface ReserveVersionArguments {
  /** Id of the environment that the operation uses. The response does not repeat it. An id that does not exist is a 404. Default: the client's `environment`. */
  tid?: Uuid | undefined;
}

/** Arguments of `putPartial`. */
export interface PutPartialArguments {
  /** Id of the environment that the operation uses. The response does not repeat it. An id that does not exist is a 404. Default: the client's `environment`. */
  tid?: Uuid | undefined;
  /** Version and files of each module that the model uses, by module name. */
  module_version_info: { [name: string]: InmantaModule };
  /** The resources of the sets that change. The version in each id is 0. */
  resources: ResourceInput[];
  /** Free-form information about the version. A `type` and a `message` under `export_metadata` become its label. */
  version_info?: { [name: string]: unknown } | null | undefined;
  /** Initial state of each resource, by resource id: `undefined` if the resource depends on an unknown, otherwise `available`. */
  resource_state?: { [name: string]: InitialResourceState } | null | undefined;
  /** Unknown parameters, because of which the model is incomplete. */
  unknowns?: UnknownInput[] | null | undefined;
  /** Name of the resource set of each resource, by resource id. */
  resource_sets?: { [name: string]: string | null } | null | undefined;
  /** Names of the resource sets that the new version no longer contains. */
  removed_resource_sets?: string[] | null | undefined;
  /** How pip installs modules for this version. Null means that this is not specified. */
  pip_config?: PipConfigInput | null | undefined;
  /** If true, a partial version can contain new handler code, which otherwise requires a full version. Use it only if all code works with the earlier versions. Default: false. */
  allow_handler_code_update?: boolean | undefined;
}

/** Arguments of `resourceList`. */
export type ResourceListArguments = {
  /** Id of the environment that the operation uses. The response does not repeat it. An id that does not exist is a 404. Default: the client's `environment`. */
  tid?: Uuid | undefined;
  /** Rows per page. Default and maximum 1000; more is a 400. Zero or a negative number switches the limit off: everything comes in one page. */
  limit?: number | undefined;
  /** Column and direction to sort by (case-insensitive). Default: `resource_type.desc`. Any other column is rejected with 400. */
  sort?: ResourceListSort | undefined;
  /** Adds `metadata.deploy_summary`: the number of resources in each state in the whole environment, regardless of filters and page, without orphaned resources. Default: false. */
  deploy_summary?: boolean | undefined;
  filter?: {
    /** Returns only rows whose type contains one of these strings (case-insensitive). `%` and `_` are wildcards. */
    resource_type?: string[] | undefined;
    /** Returns only rows whose agent name contains one of these strings (case-insensitive). `%` and `_` are wildcards. */
    agent?: string[] | undefined;
    /** Returns only rows whose identifying value contains one of these strings (case-insensitive). `%` and `_` are wildcards. */
    resource_id_value?: string[] | undefined;
    /** Returns only resources in one of these states. A state with the prefix `!` returns only resources that are not in this state, for example `!orphaned`. */
    status?: ResourceStatusFilter[] | undefined;
  } | undefined;
} & (
  | {
  /** Used with `start`: id of the row at the bound. Defines the order of rows with equal values in the sort column. In the links of the server, this is the id without the version. */
  first_id?: string | undefined;
  /** Lower bound of the page, exclusive, regardless of the sort direction: a value of the sort column. Cannot be combined with `end`. */
  start?: string | undefined;
  last_id?: undefined;
  end?: undefined;
}
  | {
  /** Used with `end`: id of the row at the bound. Defines the order of rows with equal values in the sort column. In the links of the server, this is the id without the version. */
  last_id?: string | undefined;
  /** Upper bound of the page, exclusive, regardless of the sort direction: a value of the sort column. Cannot be combined with `start`. */
  end?: string | undefined;
  first_id?: undefined;
  start?: undefined;
}
);

/** Arguments of `resourceDetails`. */
export interface ResourceDetailsArguments {
  /** Id of the environment that the operation uses. The response does not repeat it. An id that does not exist is a 404. Default: the client's `environment`. */
  tid?: Uuid | undefined;
  /** Id of the resource, without a version: `Type[agent,attribute=value]`. It goes into the path percent-encoded as a whole. */
  rid: ResourceIdStr;
}

/** Arguments of `resourceHistory`. */
export type ResourceHistoryArguments = {
  /** Id of the environment that the operation uses. The response does not repeat it. An id that does not exist is a 404. Default: the client's `environment`. */
  tid?: Uuid | undefined;
  /** Id of the resource, without a version: `Type[agent,attribute=value]`. It goes into the path percent-encoded as a whole. */
  rid: ResourceIdStr;
  /** Rows per page. Default and maximum 1000; more is a 400. Zero or a negative number switches the limit off: everything comes in one page. */
  limit?: number | undefined;
  /** Column and direction to sort by (case-insensitive). Default: `date.desc`. Any other column is rejected with 400. */
  sort?: ResourceHistorySort | undefined;
} & (
  | {
  /** Used with `start`: attribute hash of the row at the bound. Defines the order of rows with equal values in the sort column. */
  first_id?: string | undefined;
  /** Lower bound of the page, exclusive, regardless of the sort direction: a date, in UTC if no time zone is given. Cannot be combined with `end`. */
  start?: string | undefined;
  last_id?: undefined;
  end?: undefined;
}
  | {
  /** Used with `end`: attribute hash of the row at the bound. Defines the order of rows with equal values in the sort column. */
  last_id?: string | undefined;
  /** Upper bound of the page, exclusive, regardless of the sort direction: a date, in UTC if no time zone is given. Cannot be combined with `start`. */
  end?: string | undefined;
  first_id?: undefined;
  start?: undefined;
}
);

/** Arguments of `resourceLogs`. */
export type ResourceLogsArguments = {
  /** Id of the environment that the operation uses. The response does not repeat it. An id that does not exist is a 404. Default: the client's `environment`. */
  tid?: Uuid | undefined;
  /** Id of the resource, without a version: `Type[agent,attribute=value]`. It goes into the path percent-encoded as a whole. */
  rid: ResourceIdStr;
  /** Rows per page. Default and maximum 1000; more is a 400. Zero or a negative number switches the limit off: everything comes in one page. */
  limit?: number | undefined;
  /** Column and direction to sort by (case-insensitive). Default: `timestamp.desc`. Any other column is rejected with 400. */
  sort?: ResourceLogSort | undefined;
  filter?: {
    /** Returns only log lines with this level or a more severe one (case-insensitive). Single value: a repeated parameter is rejected with 400. */
    minimal_log_level?: LogLevel | undefined;
    /** Returns only log lines whose timestamp is within these bounds. */
    timestamp?: RangeConstraint[] | undefined;
    /** Returns only rows whose message contains one of these strings (case-insensitive). `%` and `_` are wildcards. */
    message?: string[] | undefined;
    /** Returns only log lines with one of these kinds of action. Any other value is rejected with 400. */
    action?: ResourceActionKind[] | undefined;
  } | undefined;
} & (
  | {
  /** Lower bound of the page, exclusive, regardless of the sort direction: a date, in UTC if no time zone is given. Cannot be combined with `end`. */
  start?: string | undefined;
  end?: undefined;
}
  | {
  /** Upper bound of the page, exclusive, regardless of the sort direction: a date, in UTC if no time zone is given. Cannot be combined with `start`. */
  end?: string | undefined;
  start?: undefined;
}
);

/** Arguments of `getResourceActions`. */
export type GetResourceActionsArguments = {
  /** Id of the environment that the operation uses. The response does not repeat it. An id that does not exist is a 404. Default: the client's `environment`. */
  tid?: Uuid | undefined;
  /** Type of the resource. */
  resource_type?: string | undefined;
  /** Name of the agent of the resource. */
  agent?: string | undefined;
  /** Name of an attribute. Must be combined with `attribute_value`. */
  attribute?: string | undefined;
  /** Prefix of the value of `attribute`. Must be combined with `attribute`. */
  attribute_value?: string | undefined;
  /** Returns only actions that have a log message with this level: CRITICAL, ERROR, WARNING, INFO, DEBUG or TRACE (case-insensitive). */
  log_severity?: string | undefined;
  /** Actions per page. Maximum 1000; a larger value is rejected with 400. Default: 0, which means no limit and no links. */
  limit?: number | undefined;
  /** Id of the action to start from, among the actions with the given timestamp. Must be combined with `first_timestamp` or `last_timestamp`. */
  action_id?: Uuid | undefined;
  /** Omits actions with one of these kinds of change, and actions whose change is null. The links do not carry this parameter. */
  exclude_changes?: Change[] | undefined;
} & (
  | {
  /** Returns only actions that started later than this time and makes the order ascending. Cannot be combined with `last_timestamp`. */
  first_timestamp?: string | undefined;
  last_timestamp?: undefined;
}
  | {
  /** Returns only actions that started earlier than this time. Cannot be combined with `first_timestamp`. */
  last_timestamp?: string | undefined;
  first_timestamp?: undefined;
}
);

/** Arguments of `getResourceEvents`. */
export interface GetResourceEventsArguments {
  /** Id of the environment that the operation uses. The response does not repeat it. An id that does not exist is a 404. Default: the client's `environment`. */
  tid?: Uuid | undefined;
  /** Id of the resource together with its version: `Type[agent,attribute=value],v=N`. It goes into the path percent-encoded as a whole. */
  rvid: ResourceVersionIdStr;
  /** Omits actions with this kind of change. */
  exclude_change?: Change | undefined;
  /** Id of a live agent session, as opened by the heartbeat. Without one, or once the session is gone, the answer is a 400. Servers from 19.0.0 on ignore it. */
  sid: Uuid;
}

/** Arguments of `resourceDidDependencyChange`. */
export interface ResourceDidDependencyChangeArguments {
  /** Id of the environment that the operation uses. The response does not repeat it. An id that does not exist is a 404. Default: the client's `environment`. */
  tid?: Uuid | undefined;
  /** Id of the resource together with its version: `Type[agent,attribute=value],v=N`. It goes into the path percent-encoded as a whole. */
  rvid: ResourceVersionIdStr;
  /** Id of a live agent session, as opened by the heartbeat. Without one, or once the session is gone, the answer is a 400. Servers from 19.0.0 on ignore it. */
  sid: Uuid;
}

/** Arguments of `getComplianceReport`. */
export interface GetComplianceReportArguments {
  /** Id of the environment that the operation uses. The response does not repeat it. An id that does not exist is a 404. Default: the client's `environment`. */
  tid?: Uuid | undefined;
  /** Ids of the resources, without a version. */
  resource_ids: ResourceIdStr[];
}

/** Arguments of `listDesiredStateVersions`. */
export type ListDesiredStateVersionsArguments = {
  /** Id of the environment that the operation uses. The response does not repeat it. An id that does not exist is a 404. Default: the client's `environment`. */
  tid?: Uuid | undefined;
  /** Rows per page. Default and maximum 1000; more is a 400. Zero or a negative number switches the limit off: everything comes in one page. */
  limit?: number | undefined;
  /** Column and direction to sort by (case-insensitive). Default: `version.desc`. Any other column is rejected with 400. */
  sort?: DesiredStateVersionSort | undefined;
  filter?: {
    /** Returns only versions whose number is within these bounds. */
    version?: RangeConstraint[] | undefined;
    /** Returns only versions whose date is within these bounds. */
    date?: RangeConstraint[] | undefined;
    /** Returns only versions with one of these statuses (case-sensitive). */
    status?: DesiredStateVersionStatus[] | undefined;
    /** Returns only versions that are released (true) or not released (false). Single value: a repeated parameter is rejected with 400. */
    released?: boolean | undefined;
  } | undefined;
} & (
  | {
  /** Lower bound of the page, exclusive, regardless of the sort direction: a version number. Cannot be combined with `end`. */
  start?: number | undefined;
  end?: undefined;
}
  | {
  /** Upper bound of the page, exclusive, regardless of the sort direction: a version number. Cannot be combined with `start`. */
  end?: number | undefined;
  start?: undefined;
}
);

/** Arguments of `getResourcesInVersion`. */
export type GetResourcesInVersionArguments = {
  /** Id of the environment that the operation uses. The response does not repeat it. An id that does not exist is a 404. Default: the client's `environment`. */
  tid?: Uuid | undefined;
  /** Number of the model version. */
  version: number;
  /** Rows per page. Default and maximum 1000; more is a 400. Zero or a negative number switches the limit off: everything comes in one page. */
  limit?: number | undefined;
  /** Column and direction to sort by (case-insensitive). Default: `resource_type.desc`. Any other column is rejected with 400. */
  sort?: VersionedResourceSort | undefined;
  filter?: {
    /** Returns only rows whose type contains one of these strings (case-insensitive). `%` and `_` are wildcards. */
    resource_type?: string[] | undefined;
    /** Returns only rows whose agent name contains one of these strings (case-insensitive). `%` and `_` are wildcards. */
    agent?: string[] | undefined;
    /** Returns only rows whose identifying value contains one of these strings (case-insensitive). `%` and `_` are wildcards. */
    resource_id_value?: string[] | undefined;
  } | undefined;
} & (
  | {
  /** Used with `start`: id of the row at the bound. Defines the order of rows with equal values in the sort column. In the links of the server, this is the id without the version. */
  first_id?: string | undefined;
  /** Lower bound of the page, exclusive, regardless of the sort direction: a value of the sort column. Cannot be combined with `end`. */
  start?: string | undefined;
  last_id?: undefined;
  end?: undefined;
}
  | {
  /** Used with `end`: id of the row at the bound. Defines the order of rows with equal values in the sort column. In the links of the server, this is the id without the version. */
  last_id?: string | undefined;
  /** Upper bound of the page, exclusive, regardless of the sort direction: a value of the sort column. Cannot be combined with `start`. */
  end?: string | undefined;
  first_id?: undefined;
  start?: undefined;
}
);

/** Arguments of `promoteDesiredStateVersion`. */
export interface PromoteDesiredStateVersionArguments {
  /** Id of the environment that the operation uses. The response does not repeat it. An id that does not exist is a 404. Default: the client's `environment`. */
  tid?: Uuid | undefined;
  /** Number of the model version. */
  version: number;
  /**
   * The server accepts and ignores it.
   *
   * @deprecated
   */
  trigger_method?: PromoteTriggerMethod | null | undefined;
}

/** Arguments of `getDiffOfVersions`. */
export interface GetDiffOfVersionsArguments {
  /** Id of the environment that the operation uses. The response does not repeat it. An id that does not exist is a 404. Default: the client's `environment`. */
  tid?: Uuid | undefined;
  /** The lower version. */
  from_version: number;
  /** The higher version. */
  to_version: number;
}

/** Arguments of `versionedResourceDetails`. */
export interface VersionedResourceDetailsArguments {
  /** Id of the environment that the operation uses. The response does not repeat it. An id that does not exist is a 404. Default: the client's `environment`. */
  tid?: Uuid | undefined;
  /** Number of the model version. */
  version: number;
  /** Id of the resource, without a version: `Type[agent,attribute=value]`. It goes into the path percent-encoded as a whole. */
  rid: ResourceIdStr;
}

/** Arguments of `getPipConfig`. */
export interface GetPipConfigArguments {
  /** Id of the environment that the operation uses. The response does not repeat it. An id that does not exist is a 404. Default: the client's `environment`. */
  tid?: Uuid | undefined;
  /** Number of the model version. */
  version: number;
}

/** Arguments of `deployFiltered`. */
export interface DeployFilteredArguments {
  /** Id of the environment that the operation uses. The response does not repeat it. An id that does not exist is a 404. Default: the client's `environment`. */
  tid?: Uuid | undefined;
  /** The resources. Null selects all of the environment. */
  filter?: ResourceFilter | null | undefined;
  /** Whether to deploy fully or incrementally. Default: `"push_full_deploy"`. */
  agent_trigger_method?: AgentTriggerMethod | undefined;
}

/** Arguments of `dryrunFiltered`. */
export interface DryrunFilteredArguments {
  /** Id of the environment that the operation uses. The response does not repeat it. An id that does not exist is a 404. Default: the client's `environment`. */
  tid?: Uuid | undefined;
  /** The resources, which must belong to one version of the model. Null selects all of the environment. */
  filter?: ResourceFilter | null | undefined;
  /** Data of the caller. The server stores it with the dry run and returns it unchanged. */
  context?: { [name: string]: unknown } | null | undefined;
}

/** Arguments of `listDryruns`. */
export interface ListDryrunsArguments {
  /** Id of the environment that the operation uses. The response does not repeat it. An id that does not exist is a 404. Default: the client's `environment`. */
  tid?: Uuid | undefined;
  /** Number of the model version. */
  version: number;
}

/** Arguments of `dryrunTrigger`. */
export interface DryrunTriggerArguments {
  /** Id of the environment that the operation uses. The response does not repeat it. An id that does not exist is a 404. Default: the client's `environment`. */
  tid?: Uuid | undefined;
  /** Number of the model version. */
  version: number;
}

/** Arguments of `getDryrunDiff`. */
export interface GetDryrunDiffArguments {
  /** Id of the environment that the operation uses. The response does not repeat it. An id that does not exist is a 404. Default: the client's `environment`. */
  tid?: Uuid | undefined;
  /** Number of the model version. */
  version: number;
  /** Id of the dry run. */
  report_id: Uuid;
}

/** Arguments of `getCompileReports`. */
export type GetCompileReportsArguments = {
  /** Id of the environment that the operation uses. The response does not repeat it. An id that does not exist is a 404. Default: the client's `environment`. */
  tid?: Uuid | undefined;
  /** Rows per page. Default and maximum 1000; more is a 400. Zero or a negative number switches the limit off: everything comes in one page. */
  limit?: number | undefined;
  /** Column and direction to sort by (case-insensitive). Default: `requested.desc`. Any other column is rejected with 400. */
  sort?: CompileReportSort | undefined;
  filter?: {
    /** Returns only compiles whose request time is within these bounds. */
    requested?: RangeConstraint[] | undefined;
    /** Returns only compiles that succeeded (true) or failed (false). Single value: a repeated parameter is rejected with 400. */
    success?: boolean | undefined;
    /** Returns only compiles that have started (true) or have not started (false). Single value: a repeated parameter is rejected with 400. */
    started?: boolean | undefined;
    /** Returns only compiles that are finished (true) or not finished (false). Single value: a repeated parameter is rejected with 400. */
    completed?: boolean | undefined;
  } | undefined;
} & (
  | {
  /** Used with `start`: id of the row at the bound. Defines the order of rows with equal values in the sort column. */
  first_id?: Uuid | undefined;
  /** Lower bound of the page, exclusive, regardless of the sort direction: a request time, in UTC if no time zone is given. Cannot be combined with `end`. */
  start?: string | undefined;
  last_id?: undefined;
  end?: undefined;
}
  | {
  /** Used with `end`: id of the row at the bound. Defines the order of rows with equal values in the sort column. */
  last_id?: Uuid | undefined;
  /** Upper bound of the page, exclusive, regardless of the sort direction: a request time, in UTC if no time zone is given. Cannot be combined with `start`. */
  end?: string | undefined;
  first_id?: undefined;
  start?: undefined;
}
);

/** Arguments of `compileDetails`. */
export interface CompileDetailsArguments {
  /** Id of the environment that the operation uses. The response does not repeat it. An id that does not exist is a 404. Default: the client's `environment`. */
  tid?: Uuid | undefined;
  /** Id of the compile. */
  id: Uuid;
}

/** Arguments of `getCompileData`. */
export interface GetCompileDataArguments {
  /** Id of the compile. */
  id: Uuid;
}

/** Arguments of `getAgents`. */
export type GetAgentsArguments = {
  /** Id of the environment that the operation uses. The response does not repeat it. An id that does not exist is a 404. Default: the client's `environment`. */
  tid?: Uuid | undefined;
  /** Rows per page. Default and maximum 1000; more is a 400. Zero or a negative number switches the limit off: everything comes in one page. */
  limit?: number | undefined;
  /** Column and direction to sort by (case-insensitive). Default: `name.asc`. Any other column is rejected with 400. */
  sort?: AgentSort | undefined;
  filter?: {
    /** Returns only rows whose name contains one of these strings (case-insensitive). `%` and `_` are wildcards. */
    name?: string[] | undefined;
    /** Returns only rows whose process name contains one of these strings (case-insensitive). `%` and `_` are wildcards. */
    process_name?: string[] | undefined;
    /** Returns only agents in one of these states (case-sensitive). */
    status?: AgentStatus[] | undefined;
  } | undefined;
} & (
  | {
  /** Lower bound of the page, exclusive, regardless of the sort direction: a value of the sort column, which is a string, a boolean (`paused`) or a date (`last_failover`). Cannot be combined with `end`. */
  start?: string | boolean | undefined;
  /** Used with `start`: name of the row at the bound. Defines the order of rows with equal values in the sort column. */
  first_id?: string | undefined;
  end?: undefined;
  last_id?: undefined;
}
  | {
  /** Upper bound of the page, exclusive, regardless of the sort direction: a value of the sort column, which is a string, a boolean (`paused`) or a date (`last_failover`). Cannot be combined with `start`. */
  end?: string | boolean | undefined;
  /** Used with `end`: name of the row at the bound. Defines the order of rows with equal values in the sort column. */
  last_id?: string | undefined;
  start?: undefined;
  first_id?: undefined;
}
);

/** Arguments of `getAgentProcessDetails`. */
export interface GetAgentProcessDetailsArguments {
  /** Id of the environment that the operation uses. The response does not repeat it. An id that does not exist is a 404. Default: the client's `environment`. */
  tid?: Uuid | undefined;
  /** Session id of the process. */
  id: Uuid;
  /** Requests a report from the process. Default: false. */
  report?: boolean | undefined;
}

/** Arguments of `agentAction`. */
export interface AgentActionArguments {
  /** Id of the environment that the operation uses. The response does not repeat it. An id that does not exist is a 404. Default: the client's `environment`. */
  tid?: Uuid | undefined;
  /** Name of the agent. */
  name: string;
  /** Action to perform on the agent. */
  action: AgentAction;
}

/** Arguments of `allAgentsAction`. */
export interface AllAgentsActionArguments {
  /** Id of the environment that the operation uses. The response does not repeat it. An id that does not exist is a 404. Default: the client's `environment`. */
  tid?: Uuid | undefined;
  /** Action to perform on the agents. */
  action: AllAgentAction;
}

/** Arguments of `getParameters`. */
export type GetParametersArguments = {
  /** Id of the environment that the operation uses. The response does not repeat it. An id that does not exist is a 404. Default: the client's `environment`. */
  tid?: Uuid | undefined;
  /** Rows per page. Default and maximum 1000; more is a 400. Zero or a negative number switches the limit off: everything comes in one page. */
  limit?: number | undefined;
  /** Column and direction to sort by (case-insensitive). Default: `name.asc`. Any other column is rejected with 400. */
  sort?: ParameterSort | undefined;
  filter?: {
    /** Returns only rows whose name contains one of these strings (case-insensitive). `%` and `_` are wildcards. */
    name?: string[] | undefined;
    /** Returns only rows whose source contains one of these strings (case-insensitive). `%` and `_` are wildcards. */
    source?: string[] | undefined;
    /** Returns only parameters whose last update is within these bounds. */
    updated?: RangeConstraint[] | undefined;
  } | undefined;
} & (
  | {
  /** Used with `start`: id of the row at the bound. Defines the order of rows with equal values in the sort column. */
  first_id?: Uuid | undefined;
  /** Lower bound of the page, exclusive, regardless of the sort direction: a value of the sort column, which is a string, or a date if sorted by `updated`. Cannot be combined with `end`. */
  start?: string | undefined;
  last_id?: undefined;
  end?: undefined;
}
  | {
  /** Used with `end`: id of the row at the bound. Defines the order of rows with equal values in the sort column. */
  last_id?: Uuid | undefined;
  /** Upper bound of the page, exclusive, regardless of the sort direction: a value of the sort column, which is a string, or a date if sorted by `updated`. Cannot be combined with `start`. */
  end?: string | undefined;
  first_id?: undefined;
  start?: undefined;
}
);

/** Arguments of `setParameter`. */
export interface SetParameterArguments {
  /** Id of the environment that the operation uses. The response does not repeat it. An id that does not exist is a 404. Default: the client's `environment`. */
  tid?: Uuid | undefined;
  /** Name of the parameter. */
  name: string;
  /** Source of the value. */
  source: ParameterSource;
  /** The value, always a string. */
  value: string;
  /** Free-form metadata; the values are strings. If null or omitted, no metadata is set. */
  metadata?: { [name: string]: string } | null | undefined;
  /** Whether to recompile if the value changed. Default: false. */
  recompile?: boolean | undefined;
}

/** Arguments of `getAllFacts`. */
export type GetAllFactsArguments = {
  /** Id of the environment that the operation uses. The response does not repeat it. An id that does not exist is a 404. Default: the client's `environment`. */
  tid?: Uuid | undefined;
  /** Rows per page. Default and maximum 1000; more is a 400. Zero or a negative number switches the limit off: everything comes in one page. */
  limit?: number | undefined;
  /** Column and direction to sort by (case-insensitive). Default: `name.asc`. Any other column is rejected with 400. */
  sort?: FactSort | undefined;
  filter?: {
    /** Returns only rows whose name contains one of these strings (case-insensitive). `%` and `_` are wildcards. */
    name?: string[] | undefined;
    /** Returns only rows whose resource id contains one of these strings (case-insensitive). `%` and `_` are wildcards. */
    resource_id?: string[] | undefined;
    /** Returns only facts that expire (true) or do not expire (false). Single value: a repeated parameter is rejected with 400. */
    expires?: boolean | undefined;
  } | undefined;
} & (
  | {
  /** Used with `start`: id of the row at the bound. Defines the order of rows with equal values in the sort column. */
  first_id?: Uuid | undefined;
  /** Lower bound of the page, exclusive, regardless of the sort direction: a value of the sort column. Cannot be combined with `end`. */
  start?: string | undefined;
  last_id?: undefined;
  end?: undefined;
}
  | {
  /** Used with `end`: id of the row at the bound. Defines the order of rows with equal values in the sort column. */
  last_id?: Uuid | undefined;
  /** Upper bound of the page, exclusive, regardless of the sort direction: a value of the sort column. Cannot be combined with `start`. */
  end?: string | undefined;
  first_id?: undefined;
  start?: undefined;
}
);

/** Arguments of `setFact`. */
export interface SetFactArguments {
  /** Id of the environment that the operation uses. The response does not repeat it. An id that does not exist is a 404. Default: the client's `environment`. */
  tid?: Uuid | undefined;
  /** Name of the fact. */
  name: string;
  /** Source of the value. */
  source: ParameterSource;
  /** The value, always a string. */
  value: string;
  /** Id of the resource that the fact belongs to: `Type[agent,attribute=value]`. */
  resource_id: string;
  /** Free-form metadata; the values are strings. If null or omitted, no metadata is set. */
  metadata?: { [name: string]: string } | null | undefined;
  /** Whether to recompile if the value changed. Default: false. */
  recompile?: boolean | undefined;
  /** Whether the fact expires after the lifetime that the server sets. Default: true. The effect of null is unknown. */
  expires?: boolean | null | undefined;
}

/** Arguments of `getFacts`. */
export interface GetFactsArguments {
  /** Id of the environment that the operation uses. The response does not repeat it. An id that does not exist is a 404. Default: the client's `environment`. */
  tid?: Uuid | undefined;
  /** Id of the resource, without a version: `Type[agent,attribute=value]`. It goes into the path percent-encoded as a whole. */
  rid: ResourceIdStr;
}

/** Arguments of `getFact`. */
export interface GetFactArguments {
  /** Id of the environment that the operation uses. The response does not repeat it. An id that does not exist is a 404. Default: the client's `environment`. */
  tid?: Uuid | undefined;
  /** Id of the resource, without a version: `Type[agent,attribute=value]`. It goes into the path percent-encoded as a whole. */
  rid: ResourceIdStr;
  /** Id of the fact. */
  id: Uuid;
}

/** Arguments of `listNotifications`. */
export type ListNotificationsArguments = {
  /** Id of the environment that the operation uses. The response does not repeat it. An id that does not exist is a 404. Default: the client's `environment`. */
  tid?: Uuid | undefined;
  /** Rows per page. Default and maximum 1000; more is a 400. Zero or a negative number switches the limit off: everything comes in one page. */
  limit?: number | undefined;
  /** Column and direction to sort by (case-insensitive). Default: `created.desc`. Any other column is rejected with 400. */
  sort?: NotificationSort | undefined;
  filter?: {
    /** Returns only rows whose title contains one of these strings (case-insensitive). `%` and `_` are wildcards. */
    title?: string[] | undefined;
    /** Returns only rows whose message contains one of these strings (case-insensitive). `%` and `_` are wildcards. */
    message?: string[] | undefined;
    /** Returns only notifications that are read (true) or unread (false). Single value: a repeated parameter is rejected with 400. */
    read?: boolean | undefined;
    /** Returns only notifications that are cleared (true) or not cleared (false). Single value: a repeated parameter is rejected with 400. */
    cleared?: boolean | undefined;
    /** Returns only notifications with one of these severities (case-sensitive). */
    severity?: NotificationSeverity[] | undefined;
  } | undefined;
} & (
  | {
  /** Used with `start`: id of the row at the bound. Defines the order of rows with equal values in the sort column. */
  first_id?: Uuid | undefined;
  /** Lower bound of the page, exclusive, regardless of the sort direction: a creation time, in UTC if no time zone is given. Cannot be combined with `end`. */
  start?: string | undefined;
  last_id?: undefined;
  end?: undefined;
}
  | {
  /** Used with `end`: id of the row at the bound. Defines the order of rows with equal values in the sort column. */
  last_id?: Uuid | undefined;
  /** Upper bound of the page, exclusive, regardless of the sort direction: a creation time, in UTC if no time zone is given. Cannot be combined with `start`. */
  end?: string | undefined;
  first_id?: undefined;
  start?: undefined;
}
);

/** Arguments of `getNotification`. */
export interface GetNotificationArguments {
  /** Id of the environment that the operation uses. The response does not repeat it. An id that does not exist is a 404. Default: the client's `environment`. */
  tid?: Uuid | undefined;
  /** Id of the notification. */
  notification_id: Uuid;
}

/** Arguments of `updateNotification`. */
export interface UpdateNotificationArguments {
  /** Id of the environment that the operation uses. The response does not repeat it. An id that does not exist is a 404. Default: the client's `environment`. */
  tid?: Uuid | undefined;
  /** Id of the notification. */
  notification_id: Uuid;
  /** Whether the notification has been read. If null or omitted, the flag remains unchanged. */
  read?: boolean | null | undefined;
  /** Whether the notification has been cleared. If null or omitted, the flag remains unchanged. */
  cleared?: boolean | null | undefined;
}

/** Arguments of `getEnvironmentMetrics`. */
export interface GetEnvironmentMetricsArguments {
  /** Id of the environment that the operation uses. The response does not repeat it. An id that does not exist is a 404. Default: the client's `environment`. */
  tid?: Uuid | undefined;
  /** Names of the metrics. At least one is required. */
  metrics: EnvironmentMetric[];
  /** Start of the window, in UTC if no time zone is given. */
  start_interval: string;
  /** End of the window, later than its start, in UTC if no time zone is given. */
  end_interval: string;
  /** Number of slots. Must be above 0. */
  nb_datapoints: number;
  /** Makes the slots end on full hours. Default: false. */
  round_timestamps?: boolean | undefined;
}

/** Arguments of `login`. */
export interface LoginArguments {
  /** Name of the user. */
  username: string;
  /** Password of the user. */
  password: string;
}

/** Arguments of `addUser`. */
export interface AddUserArguments {
  /** Name of the user; must not be empty. */
  username: string;
  /** Password, at least 8 characters. */
  password: string;
}

/** Arguments of `deleteUser`. */
export interface DeleteUserArguments {
  /** Name of the user. */
  username: string;
}

/** Arguments of `setPassword`. */
export interface SetPasswordArguments {
  /** Name of the user. */
  username: string;
  /** New password: at least 8 characters, since server 18.2.0 at least 12 and at most 128. */
  password: string;
  /** The user's current password. Since server 18.2.0, and required there when users change their own password; ignored when an administrator changes the password of another user. Earlier servers reject it with 400. Default: null. */
  current_password?: string | null | undefined;
}

/** Arguments of `setIsAdmin`. */
export interface SetIsAdminArguments {
  /** Name of the user. */
  username: string;
  /** Whether the user becomes an administrator. */
  is_admin: boolean;
}

/** Arguments of `createRole`. */
export interface CreateRoleArguments {
  /** Name of the role, unique on the server. */
  name: string;
}

/** Arguments of `deleteRole`. */
export interface DeleteRoleArguments {
  /** Name of the role. */
  name: string;
}

/** Arguments of `listRolesForUser`. */
export interface ListRolesForUserArguments {
  /** Name of the user. */
  username: string;
}

/** Arguments of `assignRole`. */
export interface AssignRoleArguments {
  /** Name of the user. */
  username: string;
  /** Id of the environment in which the role applies. */
  environment: Uuid;
  /** Name of the role. */
  role: string;
}

/** Arguments of `unassignRole`. */
export interface UnassignRoleArguments {
  /** Name of the user. */
  username: string;
  /** Environment in which the role is assigned. */
  environment: Uuid;
  /** Name of the role. */
  role: string;
}

/** Arguments of `discoveredResourcesGetBatch`. */
export type DiscoveredResourcesGetBatchArguments = {
  /** Id of the environment that the operation uses. The response does not repeat it. An id that does not exist is a 404. Default: the client's `environment`. */
  tid?: Uuid | undefined;
  /** Rows per page. Default and maximum 1000; more is a 400. Zero or a negative number switches the limit off: everything comes in one page. */
  limit?: number | undefined;
  /** Column and direction to sort by (case-insensitive). Default: `discovered_resource_id.asc`. Any other column is rejected with 400. Only pagination on `discovered_resource_id` returns every row. */
  sort?: DiscoveredResourceSort | undefined;
  filter?: {
    /** Returns only rows whose type contains one of these strings (case-insensitive). `%` and `_` are wildcards. */
    resource_type?: string[] | undefined;
    /** Returns only rows whose agent name contains one of these strings (case-insensitive). `%` and `_` are wildcards. */
    agent?: string[] | undefined;
    /** Returns only rows whose identifying value contains one of these strings (case-insensitive). `%` and `_` are wildcards. */
    resource_id_value?: string[] | undefined;
    /** Returns only resources that a released version manages (true) or that no released version manages (false). Single value: a repeated parameter is rejected with 400. */
    managed?: boolean | undefined;
  } | undefined;
} & (
  | {
  /** Lower bound of the page, exclusive, regardless of the sort direction: a value of the sort column. Cannot be combined with `end`. */
  start?: string | undefined;
  end?: undefined;
}
  | {
  /** Upper bound of the page, exclusive, regardless of the sort direction: a value of the sort column. Cannot be combined with `start`. */
  end?: string | undefined;
  start?: undefined;
}
);

/** Arguments of `discoveredResourcesGet`. */
export interface DiscoveredResourcesGetArguments {
  /** Id of the environment that the operation uses. The response does not repeat it. An id that does not exist is a 404. Default: the client's `environment`. */
  tid?: Uuid | undefined;
  /** Id of the discovered resource: `Type[agent,attribute=value]`. The path contains the id percent-encoded as a whole. */
  discovered_resource_id: ResourceIdStr;
}

/** Arguments of `discoveredResourceCreate`. */
export interface DiscoveredResourceCreateArguments {
  /** Id of the environment that the operation uses. The response does not repeat it. An id that does not exist is a 404. Default: the client's `environment`. */
  tid?: Uuid | undefined;
  /** Id of the discovered resource: `Type[agent,attribute=value]`. The path contains the id percent-encoded as a whole. */
  discovered_resource_id: ResourceIdStr;
  /** Id of the discovery resource: `Type[agent,attribute=value]`. */
  discovery_resource_id: string;
  /** Discovered attributes, by name. */
  values: { [name: string]: unknown };
  /** Id of an active agent session. If it is missing or the session has ended, the server returns 400. */
  sid: Uuid;
}

/** Arguments of `discoveredResourceDelete`. */
export interface DiscoveredResourceDeleteArguments {
  /** Id of the environment that the operation uses. The response does not repeat it. An id that does not exist is a 404. Default: the client's `environment`. */
  tid?: Uuid | undefined;
  /** Id of the discovered resource: `Type[agent,attribute=value]`. The path contains the id percent-encoded as a whole. */
  discovered_resource_id: ResourceIdStr;
}

/** Arguments of `discoveredResourceCreateBatch`. */
export interface DiscoveredResourceCreateBatchArguments {
  /** Id of the environment that the operation uses. The response does not repeat it. An id that does not exist is a 404. Default: the client's `environment`. */
  tid?: Uuid | undefined;
  /** The discovered resources. */
  discovered_resources: LinkedDiscoveredResource[];
  /** Id of an active agent session. If it is missing or the session has ended, the server returns 400. */
  sid: Uuid;
}

/** Arguments of `discoveredResourceDeleteBatch`. */
export interface DiscoveredResourceDeleteBatchArguments {
  /** Id of the environment that the operation uses. The response does not repeat it. An id that does not exist is a 404. Default: the client's `environment`. */
  tid?: Uuid | undefined;
  /** Ids of the discovered resources. */
  discovered_resource_ids: ResourceIdStr[];
}

/** Arguments of `getStateV2`. */
export interface GetStateV2Arguments {
  /** Id of the environment that the operation uses. The response does not repeat it. An id that does not exist is a 404. Default: the client's `environment`. */
  tid?: Uuid | undefined;
  /** Name of the agent. */
  agent: string;
}

/** Arguments of `isBoolFeatureEnabled`. */
export interface IsBoolFeatureEnabledArguments {
  /** Id of a live agent session. Required up to server 18.4.0, where a call without one is a 400; later servers ignore it. */
  sid?: Uuid | undefined;
  /** Name of the part of the server, as `getServerStatus` lists it. */
  slice_name: string;
  /** Name of the feature. */
  feature_name: string;
}

/** Arguments of `getApiDocs`. */
export interface GetApiDocsArguments {
  /** `openapi` for the document, `swagger` for the page. Default: `swagger`. */
  format?: ApiDocsFormat | undefined;
  /** Token to use instead of the one in the `Authorization` header, without the `Bearer` prefix. */
  token?: string | undefined;
  /** With `format=swagger`, the description that the page shows. Since server 18.1.0; earlier servers reject it with 400. */
  swagger_description?: string | undefined;
}

/** Arguments of `getSchedulerStatus`. */
export interface GetSchedulerStatusArguments {
  /** Id of the environment that the operation uses. The response does not repeat it. An id that does not exist is a 404. Default: the client's `environment`. */
  tid?: Uuid | undefined;
}

/** Arguments of `graphql`. */
export interface GraphqlArguments {
  /** The query. Up to server 18.0.1, its values must be part of the query text. */
  query: string;
  /** Values of the query's variables, by name. Since server 18.1.0; earlier servers reject it with 400. */
  variables?: { [name: string]: unknown } | null | undefined;
  /** Name of the operation to run, if the query has several. Since server 18.1.0; earlier servers reject it with 400. */
  operationName?: string | null | undefined;
}

/** The operations of Inmanta orchestrator, one method each. */
export interface InmantaOperations {
  /**
   * List projects.
   *
   * Returns all projects, sorted by name, each with the ids of its environments. v2 counterpart: `projectList`. A token that is bound to an environment is rejected with 403.
   *
   * `GET /api/v1/project` (Python: `list_projects`)
   *
   * @param args Takes no arguments.
   * @param options Options of this call.
   * @returns The projects.
   * @throws {BadRequestError} 400
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @example await inmanta.listProjects();
   */
  listProjects(args?: NoArguments, options?: CallOptions): Call<ListProjectsResponse, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody }>>;

  /**
   * Create a project.
   *
   * Creates a project. The caller can choose the id; otherwise the server generates one. PUT creates and POST renames. If the name is in use, the server returns 500, not 409, so a repeated call fails. v2 counterpart: `projectCreate`. A token that is bound to an environment is rejected with 403.
   *
   * `PUT /api/v1/project` (Python: `create_project`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns The project was created.
   * @throws {BadRequestError} 400
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @throws {ServerError} 500: A project with this name exists, or another server error occurred.
   * @example await inmanta.createProject({ name: "shop", project_id: "5a8d3c10-2f64-4b7e-9d21-6c0f8e7a1b35" });
   */
  createProject(args: CreateProjectArguments, options?: CallOptions): Call<CreateProjectResponse, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 500: ErrorBody }>>;

  /**
   * Get a project.
   *
   * Returns one project with the ids of its environments. v2 counterpart: `projectGet`. A token that is bound to an environment is rejected with 403.
   *
   * `GET /api/v1/project/{id}` (Python: `get_project`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns The project.
   * @throws {BadRequestError} 400
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @throws {NotFoundError} 404
   * @example await inmanta.getProject({ id: "5a8d3c10-2f64-4b7e-9d21-6c0f8e7a1b35" });
   */
  getProject(args: GetProjectArguments, options?: CallOptions): Call<GetProjectResponse, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 404: ErrorBody }>>;

  /**
   * Rename a project.
   *
   * Renames a project. The response always has `environments: []`, even if the project has environments. v2 counterpart: `projectModify`. A token that is bound to an environment is rejected with 403.
   *
   * `POST /api/v1/project/{id}` (Python: `modify_project`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns The project was renamed.
   * @throws {BadRequestError} 400
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @throws {NotFoundError} 404
   * @throws {ServerError} 500: Another project has this name, or another server error occurred.
   * @example await inmanta.modifyProject({ id: "5a8d3c10-2f64-4b7e-9d21-6c0f8e7a1b35", name: "web-shop" });
   */
  modifyProject(args: ModifyProjectArguments, options?: CallOptions): Call<ModifyProjectResponse, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 404: ErrorBody; 500: ErrorBody }>>;

  /**
   * Delete a project.
   *
   * Deletes a project that has no environments. A second call returns 404. v2 counterpart: `projectDelete`. A token that is bound to an environment is rejected with 403.
   *
   * `DELETE /api/v1/project/{id}` (Python: `delete_project`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns The project was deleted. The body is empty.
   * @throws {BadRequestError} 400
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @throws {NotFoundError} 404
   * @throws {ConflictError} 409: The project still has environments.
   * @example await inmanta.deleteProject({ id: "5a8d3c10-2f64-4b7e-9d21-6c0f8e7a1b35" });
   */
  deleteProject(args: DeleteProjectArguments, options?: CallOptions): Call<void, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 404: ErrorBody; 409: ErrorBody }>>;

  /**
   * List environments.
   *
   * Returns all environments of all projects, sorted by project id, name and id. Description and icon are always empty here, even if values are stored. v2 counterpart: `environmentList`. A token that is bound to an environment is rejected with 403.
   *
   * `GET /api/v1/environment` (Python: `list_environments`)
   *
   * @param args Takes no arguments.
   * @param options Options of this call.
   * @returns The environments.
   * @throws {BadRequestError} 400
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @example await inmanta.listEnvironments();
   */
  listEnvironments(args?: NoArguments, options?: CallOptions): Call<ListEnvironmentsResponse, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody }>>;

  /**
   * Create an environment.
   *
   * Creates an environment in a project. `repository` and `branch` must be set together: one without the other is a 400. PUT creates and POST modifies. v2 counterpart: `environmentCreate`. A token that is bound to an environment is rejected with 403.
   *
   * `PUT /api/v1/environment` (Python: `create_environment`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns The environment was created.
   * @throws {BadRequestError} 400
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @throws {NotFoundError} 404
   * @throws {ServerError} 500: The chosen id is in use, or another server error occurred.
   * @example
   * await inmanta.createEnvironment({
   *   project_id: "5a8d3c10-2f64-4b7e-9d21-6c0f8e7a1b35",
   *   name: "production",
   *   repository: "https://git.example.com/shop.git",
   *   branch: "main",
   *   environment_id: "0d6f2b84-91c3-4e5a-b7d8-3f1e2c4a5b60",
   * });
   */
  createEnvironment(args: CreateEnvironmentArguments, options?: CallOptions): Call<CreateEnvironmentResponse, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 404: ErrorBody; 500: ErrorBody }>>;

  /**
   * Rename an environment or change its repository.
   *
   * Updates name, repository and branch. `name` is always required, even if only the other values change; `repository` and `branch` keep their values if they are null or omitted. v2 counterpart: `environmentModify`. A token that is bound to an environment is rejected with 403.
   *
   * `POST /api/v1/environment/{id}` (Python: `modify_environment`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns The environment was updated.
   * @throws {BadRequestError} 400
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @throws {NotFoundError} 404
   * @example
   * await inmanta.modifyEnvironment({
   *   id: "0d6f2b84-91c3-4e5a-b7d8-3f1e2c4a5b60",
   *   name: "production",
   *   repository: "https://git.example.com/shop.git",
   *   branch: "release",
   * });
   */
  modifyEnvironment(args: ModifyEnvironmentArguments, options?: CallOptions): Call<ModifyEnvironmentResponse, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 404: ErrorBody }>>;

  /**
   * Delete an environment.
   *
   * Deletes an environment and everything in it: versions, resources, facts, compiles, notifications and settings. This cannot be undone. The setting `protected_environment` prevents it. A second call returns 404. v2 counterpart: `environmentDelete`. A token that is bound to an environment is rejected with 403.
   *
   * `DELETE /api/v1/environment/{id}` (Python: `delete_environment`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns The environment was deleted. The body is empty.
   * @throws {BadRequestError} 400
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @throws {NotFoundError} 404
   * @throws {ServerError} 500: The directory of the environment contains files of another system user, or another server error occurred.
   * @example await inmanta.deleteEnvironment({ id: "0d6f2b84-91c3-4e5a-b7d8-3f1e2c4a5b60" });
   */
  deleteEnvironment(args: DeleteEnvironmentArguments, options?: CallOptions): Call<void, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 404: ErrorBody; 500: ErrorBody }>>;

  /**
   * Clear an environment.
   *
   * Deletes almost everything in an environment, such as versions, resources, agents, parameters, compiles and notifications. Keeps the environment and its settings. The environment is halted during the operation. The setting `protected_environment` prevents it. v2 counterpart: `environmentClear`.
   *
   * `DELETE /api/v1/decommission/{id}` (Python: `clear_environment`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns The environment was cleared. The body is empty.
   * @throws {BadRequestError} 400
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @throws {NotFoundError} 404
   * @throws {ServerError} 500: The directory of the environment contains files of another system user, or another server error occurred.
   * @example await inmanta.clearEnvironment({ id: "0d6f2b84-91c3-4e5a-b7d8-3f1e2c4a5b60" });
   */
  clearEnvironment(args: ClearEnvironmentArguments, options?: CallOptions): Call<void, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 404: ErrorBody; 500: ErrorBody }>>;

  /**
   * List settings.
   *
   * Returns the settings that have a stored value and the definitions of all known settings. A setting that is missing from `settings` has the default value from its definition. v2 counterpart: `environmentSettingsList`. Accepts tokens for api, agent and compiler clients.
   *
   * `GET /api/v1/environment_settings` (Python: `list_settings`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns The values and the definitions.
   * @throws {BadRequestError} 400
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @throws {NotFoundError} 404
   * @example await inmanta.listSettings();
   */
  listSettings(args?: ListSettingsArguments, options?: CallOptions): Call<ListSettingsResponse, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 404: ErrorBody }>>;

  /**
   * Get a setting.
   *
   * Returns the value of one setting, or its default if no value is stored. Reading a setting without a stored value stores its default. `metadata` contains the definitions of all settings. v2 counterpart: `environmentSettingGet`. Accepts tokens for api and agent clients.
   *
   * `GET /api/v1/environment_settings/{id}` (Python: `get_setting`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns The value and the definitions.
   * @throws {BadRequestError} 400
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @throws {NotFoundError} 404
   * @example await inmanta.getSetting({ id: "auto_deploy" });
   */
  getSetting(args: GetSettingArguments, options?: CallOptions): Call<GetSettingResponse, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 404: ErrorBody }>>;

  /**
   * Set a setting.
   *
   * Stores the value of one setting. Depending on the definition of the setting, a change recompiles the model or restarts agents. A string that parses as the right type is accepted. An invalid value is a 400 here and a 500 in v2. Null passes the argument check and usually results in a 500, where v2 returns 400. v2 counterpart: `environmentSettingsSet`. Accepts tokens for api, agent and compiler clients.
   *
   * `POST /api/v1/environment_settings/{id}` (Python: `set_setting`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns The value was stored.
   * @throws {BadRequestError} 400
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @throws {NotFoundError} 404
   * @throws {ServerError} 500: The value is null, or another server error occurred.
   * @example await inmanta.setSetting({ id: "auto_deploy", value: false });
   */
  setSetting(args: SetSettingArguments, options?: CallOptions): Call<WarningsOnly, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 404: ErrorBody; 500: ErrorBody }>, WithWarnings>;

  /**
   * Reset a setting.
   *
   * Resets one setting to its default. A second call changes nothing. v2 counterpart: `environmentSettingDelete`. Accepts tokens for api and agent clients.
   *
   * `DELETE /api/v1/environment_settings/{id}` (Python: `delete_setting`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns The setting was reset to its default.
   * @throws {BadRequestError} 400
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @throws {NotFoundError} 404
   * @example await inmanta.deleteSetting({ id: "auto_deploy" });
   */
  deleteSetting(args: DeleteSettingArguments, options?: CallOptions): Call<WarningsOnly, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 404: ErrorBody }>, WithWarnings>;

  /**
   * Issue an environment token.
   *
   * Creates a JSON Web Token that is bound to the environment. An idempotent token has no issue time and no expiry, so the same request returns the same token; it stays valid until the signing key changes. A token that is not idempotent expires if the signing key has a lifetime; since server 18.2.0, the server also adds it to the list of `environmentTokenList`, so a repeated call adds another one. v2 counterpart: `environmentCreateToken`. Accepts tokens for api and compiler clients.
   *
   * `POST /api/v1/environment_auth` (Python: `create_token`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns The token.
   * @throws {BadRequestError} 400
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @throws {NotFoundError} 404
   * @throws {ServerError} 500: The signing key does not allow one of the client types, the signing key is missing, or another server error occurred.
   * @example await inmanta.createToken({ client_types: ["api"], idempotent: false });
   */
  createToken(args: CreateTokenArguments, options?: CallOptions): Call<CreateTokenResponse, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 404: ErrorBody; 500: ErrorBody }>>;

  /**
   * Send the outcome of a server call.
   *
   * Sends the outcome of a call that was delivered by a heartbeat back to the server. Only calls with a `reply_id` expect an outcome, and only the first outcome counts: for a duplicate or late outcome, or one that nobody waits for, the server returns 200 and ignores it. The request has no `X-Inmanta-tid` header. When authentication is on, only agent tokens are accepted. Up to server 18.4.0; later servers communicate with agents over a WebSocket.
   *
   * `PUT /api/v1/heartbeat` (Python: `heartbeat_reply`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns The outcome was delivered. The body is empty.
   * @throws {BadRequestError} 400
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @throws {NotFoundError} 404: The server is 19.0.0 or later, which does not have this operation.
   * @example
   * await inmanta.heartbeatReply({
   *   sid: "6f2c1d80-c6d4-11f0-9b1c-0242ac120002",
   *   reply_id: "5c07e9b3-d482-4a1f-96ce-8f3b0d7a2e41",
   *   data: { code: 200, result: null },
   * });
   */
  heartbeatReply(args: HeartbeatReplyArguments, options?: CallOptions): Call<void, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 404: string }>>;

  /**
   * Announce an agent session and fetch pending calls.
   *
   * Long poll of an agent process. The first request with a new `sid` opens the session; send it with `no_hang: true` so it returns immediately. The server holds later requests until it has a call for the agent or the hold time expires, by default after about 22 seconds (server option `agent-hold`). The response lists the calls whose outcome the agent must send with `heartbeatReply`. The server delivers each call only once: if a response is lost, its calls are lost too, so do not retry a heartbeat blindly. When authentication is on, only agent tokens are accepted. Up to server 18.4.0; later servers communicate with agents over a WebSocket.
   *
   * `POST /api/v1/heartbeat` (Python: `heartbeat`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns Calls pending for the agent. The body is empty if no call arrived before the hold time expired.
   * @throws {BadRequestError} 400
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @throws {NotFoundError} 404
   * @throws {ServerError} 503: The server is shutting down.
   * @example await inmanta.heartbeat({ sid: "6f2c1d80-c6d4-11f0-9b1c-0242ac120002", endpoint_names: ["web1", "db1"], nodename: "node1.example.com", no_hang: true });
   */
  heartbeat(args: HeartbeatArguments, options?: CallOptions): Call<HeartbeatCalls, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 404: ErrorBody | string; 503: ErrorBody }>>;

  /**
   * Check whether an agent is enabled.
   *
   * Returns whether an agent is enabled. An agent process calls this for its agents after it recovers. Requires a live session. Up to server 18.4.0; `getStateV2` is its counterpart on later servers. When authentication is on, only agent tokens are accepted.
   *
   * `GET /api/v1/agentrecovery` (Python: `get_state`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns Whether the agent is enabled.
   * @throws {BadRequestError} 400
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @throws {NotFoundError} 404
   * @example await inmanta.getState({ sid: "6f2c1d80-c6d4-11f0-9b1c-0242ac120002", agent: "web1" });
   */
  getState(args: GetStateArguments, options?: CallOptions): Call<GetStateResponse, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 404: ErrorBody | string }>>;

  /**
   * Write several parameters or facts.
   *
   * Writes parameters and facts that an agent found. Items are not fully validated: an item without `id` or `source` results in a 500. Requires a live session, so API clients get 400; they use `setParameter` and `setFact` instead. Accepts tokens for api, compiler and agent clients.
   *
   * `PUT /api/v1/parameters` (Python: `set_parameters`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns All items were written.
   * @throws {BadRequestError} 400
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @throws {NotFoundError} 404
   * @throws {ServerError} 500: An item lacks `id` or `source`, or another server error occurred.
   * @example
   * await inmanta.setParameters({
   *   parameters: [
   *     {
   *       id: "installed_version",
   *       source: "fact",
   *       value: "1.26.2",
   *       resource_id: "std::Package[web1,name=nginx]",
   *       metadata: { unit: "semver" },
   *       expires: true,
   *     },
   *   ],
   *   sid: "6f2c1d80-c6d4-11f0-9b1c-0242ac120002",
   * });
   */
  setParameters(args: SetParametersArguments, options?: CallOptions): Call<WarningsOnly, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 404: ErrorBody; 500: ErrorBody }>, WithWarnings>;

  /**
   * Get a file.
   *
   * Returns the content of a file, base64-encoded in JSON. Accepts tokens for api, agent and compiler clients.
   *
   * `GET /api/v1/file/{id}` (Python: `get_file`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns The content.
   * @throws {BadRequestError} 400
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @throws {NotFoundError} 404: No file has this id.
   * @example await inmanta.getFile({ id: "8f41855dbf46f39fb11740de99873748c1865775" });
   */
  getFile(args: GetFileArguments, options?: CallOptions): Call<GetFileResponse, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 404: ErrorBody }>>;

  /**
   * Store a file.
   *
   * Stores content under its SHA-1. The content is sent base64-encoded in JSON. Storing the same file again is allowed. The server accepts bodies of up to 100 MiB. The seed documentation omits this call, but there is no other way to store a file; the Python client calls it `upload_file`. Accepts tokens for api, agent and compiler clients.
   *
   * `PUT /api/v1/file/{id}`
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns The file is stored. The body is empty.
   * @throws {BadRequestError} 400
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @throws {ServerError} 500: The content is not valid base64, or another server error occurred.
   * @example await inmanta.uploadFile({ id: "8f41855dbf46f39fb11740de99873748c1865775", content: "V2VsY29tZSB0byB0aGUgd2ViIHNob3AK" });
   */
  uploadFile(args: UploadFileArguments, options?: CallOptions): Call<void, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 500: ErrorBody }>>;

  /**
   * Check whether a file is stored.
   *
   * Returns whether a file is stored. The status carries the result: 200 means true, the file is stored; 404 means false, it is not stored. The response to HEAD has no body. Accepts tokens for api, agent and compiler clients.
   *
   * `HEAD /api/v1/file/{id}` (Python: `stat_file`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns `true` (200): The file is stored. The result is true. `false` (404): No file has this id. The result is false. The body is empty.
   * @throws {BadRequestError} 400
   * @throws {AuthenticationError} 401: Authentication is on and the request has no token.
   * @throws {PermissionDeniedError} 403
   * @example await inmanta.statFile({ id: "8f41855dbf46f39fb11740de99873748c1865775" });
   */
  statFile(args: StatFileArguments, options?: CallOptions): Call<boolean, Failures<{ 400: unknown; 401: unknown; 403: unknown }>>;

  /**
   * List the missing files.
   *
   * Returns the ids for which no file is stored. Upload these files. The method is POST, although the operation only reads. Accepts tokens for api, agent and compiler clients.
   *
   * `POST /api/v1/file` (Python: `stat_files`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns The ids of the missing files.
   * @throws {BadRequestError} 400
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @example await inmanta.statFiles({ files: ["8f41855dbf46f39fb11740de99873748c1865775", "46b1421b217a4018fa2426bafba616b2487def27"] });
   */
  statFiles(args: StatFilesArguments, options?: CallOptions): Call<StatFilesResponse, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody }>>;

  /**
   * Compare two files.
   *
   * Returns a unified diff of two stored text files in UTF-8; other files are a 500. The id `0` or an empty string means an empty file. The method is POST, although the operation only reads. A token that is bound to an environment is rejected with 403.
   *
   * `POST /api/v1/filediff` (Python: `diff`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns The diff.
   * @throws {BadRequestError} 400
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @throws {NotFoundError} 404: One of the files is not stored.
   * @throws {ServerError} 500: A file is not text in UTF-8.
   * @example await inmanta.diff({ file_id_1: "46b1421b217a4018fa2426bafba616b2487def27", file_id_2: "8f41855dbf46f39fb11740de99873748c1865775" });
   */
  diff(args: DiffArguments, options?: CallOptions): Call<DiffResponse, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 404: ErrorBody; 500: ErrorBody }>>;

  /**
   * Get a resource of one version.
   *
   * Returns a resource of one version. If `logs` is true, the response includes its actions, newest first; otherwise `logs` in the response is empty. The id must include the version (`,v=4`). v2 counterparts: `versionedResourceDetails`, `resourceLogs`. Accepts tokens for api and agent clients.
   *
   * `GET /api/v1/resource/{id}` (Python: `get_resource`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns The resource.
   * @throws {BadRequestError} 400
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @throws {NotFoundError} 404
   * @example await inmanta.getResource({ id: "std::File[web1,path=/etc/motd],v=4" });
   */
  getResource(args: GetResourceArguments, options?: CallOptions): Call<GetResourceResponse, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 404: ErrorBody }>>;

  /**
   * List versions.
   *
   * Returns the versions of the model, newest first. `start` is an offset (0 is the newest), not a version number. `start` and `limit` must be set together: one without the other is a 500. `count` is the number of rows in the response, not the total. v2 counterpart: `listDesiredStateVersions`.
   *
   * `GET /api/v1/version` (Python: `list_versions`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns The versions.
   * @throws {BadRequestError} 400
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @throws {NotFoundError} 404
   * @throws {ServerError} 500: Only one of `start` and `limit` was sent, or another server error occurred.
   * @example await inmanta.listVersions({ start: 0, limit: 20 });
   */
  listVersions(args?: ListVersionsArguments, options?: CallOptions): Call<ListVersionsResponse, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 404: ErrorBody; 500: ErrorBody }>>;

  /**
   * Store a version.
   *
   * Stores a complete version of the model under a number that `reserveVersion` (v2) returned. If the setting `auto_deploy` is on, the version is released immediately. Servers up to 17 require `compiler_version`, although it looks optional; servers from 18.0.0 on reject it. Either error is a 400. Every resource id includes the version. Files that the modules need must be uploaded first. A number can be stored only once: a second call returns 500. When authentication is on, only compiler tokens are accepted, and API tokens are rejected with 403; when it is off, anyone can call this.
   *
   * `PUT /api/v1/version` (Python: `put_version`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns The version is stored. The body is empty.
   * @throws {BadRequestError} 400
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @throws {NotFoundError} 404
   * @throws {ServerError} 500: The version is already stored, or another server error occurred.
   * @example
   * await inmanta.putVersion({
   *   version: 5,
   *   resources: [
   *     {
   *       id: "std::File[web1,path=/etc/motd],v=5",
   *       version: 5,
   *       requires: ["std::Package[web1,name=nginx]"],
   *       path: "/etc/motd",
   *       hash: "8f41855dbf46f39fb11740de99873748c1865775",
   *       owner: "root",
   *       group: "root",
   *       mode: "644",
   *       purged: false,
   *     },
   *     { id: "std::Package[web1,name=nginx],v=5", version: 5, requires: [], name: "nginx", state: "installed" },
   *   ],
   *   module_version_info: {
   *     std: {
   *       name: "std",
   *       version: "c9d1a4",
   *       files_in_module: [{ name: "inmanta_plugins.std", hash_value: "46b1421b217a4018fa2426bafba616b2487def27", is_byte_code: false }],
   *       requirements: ["Jinja2~=3.1"],
   *       for_agents: ["web1"],
   *     },
   *   },
   * });
   */
  putVersion(args: PutVersionArguments, options?: CallOptions): Call<void, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 404: ErrorBody; 500: ErrorBody }>>;

  /**
   * Get a version.
   *
   * Returns one version with all its resources and unknowns. If `include_logs` is true, every resource includes its actions. `limit` limits the number of actions fetched for the whole version, not the number of resources. v2 counterpart: `getResourcesInVersion`.
   *
   * `GET /api/v1/version/{id}` (Python: `get_version`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns The version.
   * @throws {BadRequestError} 400
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @throws {NotFoundError} 404
   * @example await inmanta.getVersion({ id: 4 });
   */
  getVersion(args: GetVersionArguments, options?: CallOptions): Call<GetVersionResponse, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 404: ErrorBody }>>;

  /**
   * Release a version.
   *
   * Makes a version the active version and triggers its deployment. If the version is already released, or is older than the latest released version, the server returns 409, so a repeated call fails. `push` and `agent_trigger_method` are accepted and ignored. v2 counterpart: `promoteDesiredStateVersion`. Accepts tokens for api and compiler clients.
   *
   * `POST /api/v1/version/{id}` (Python: `release_version`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns The version was released.
   * @throws {BadRequestError} 400
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @throws {NotFoundError} 404
   * @throws {ConflictError} 409: The version is already released, or older than the latest released version.
   * @example await inmanta.releaseVersion({ id: 5, push: true, agent_trigger_method: "push_full_deploy" });
   */
  releaseVersion(args: ReleaseVersionArguments, options?: CallOptions): Call<ReleaseVersionResponse, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 404: ErrorBody; 409: ErrorBody }>>;

  /**
   * Delete a version.
   *
   * Deletes a version and its resources. The active version cannot be deleted (400). A second call returns 404.
   *
   * `DELETE /api/v1/version/{id}` (Python: `delete_version`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns The version was deleted. The body is empty.
   * @throws {BadRequestError} 400
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @throws {NotFoundError} 404
   * @example await inmanta.deleteVersion({ id: 3 });
   */
  deleteVersion(args: DeleteVersionArguments, options?: CallOptions): Call<void, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 404: ErrorBody }>>;

  /**
   * Deploy now.
   *
   * Requests the agents to deploy the active version immediately. Agent names that the model does not contain result in a warning as long as at least one name matches. Each call starts a deployment. The server also sends a call with the same method and path to agents; see the webhook `trigger`.
   *
   * `POST /api/v1/deploy` (Python: `deploy`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns The agents were requested to deploy.
   * @throws {BadRequestError} 400
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @throws {NotFoundError} 404: The environment does not exist, no version is released, none of the names matches, or the scheduler cannot be reached.
   * @example await inmanta.deploy({ agent_trigger_method: "push_incremental_deploy", agents: ["web1"] });
   */
  deploy(args?: DeployArguments, options?: CallOptions): Call<DeployResponse, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 404: ErrorWithWarnings }>, WithWarnings>;

  /**
   * Get a dry run.
   *
   * Returns one dry run with the results so far. The dry run is complete when `todo` is 0. The server looks it up by id alone, so it accepts any existing environment. v2 counterpart: `getDryrunDiff`.
   *
   * `GET /api/v1/dryrun/{id}` (Python: `dryrun_report`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns The dry run.
   * @throws {BadRequestError} 400
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @throws {NotFoundError} 404
   * @example await inmanta.dryrunReport({ id: "b0c3e7f5-8d12-4a69-95be-4f7a2d6c1830" });
   */
  dryrunReport(args: DryrunReportArguments, options?: CallOptions): Call<DryrunReportResponse, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 404: ErrorBody }>>;

  /**
   * Report a dry run of one resource.
   *
   * Stores what a deployment of one resource would change. Agents call this. Requires a live session. Only the first report of a resource counts. The documentation does not list `sid`, but the server requires it. When authentication is on, only agent tokens are accepted.
   *
   * `PUT /api/v1/dryrun/{id}` (Python: `dryrun_update`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns The report is stored. The body is empty.
   * @throws {BadRequestError} 400
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @throws {NotFoundError} 404
   * @example
   * await inmanta.dryrunUpdate({
   *   id: "b0c3e7f5-8d12-4a69-95be-4f7a2d6c1830",
   *   resource: "std::File[web1,path=/etc/motd],v=5",
   *   changes: { hash: { current: "46b1421b217a4018fa2426bafba616b2487def27", desired: "8f41855dbf46f39fb11740de99873748c1865775" } },
   *   sid: "6f2c1d80-c6d4-11f0-9b1c-0242ac120002",
   * });
   */
  dryrunUpdate(args: DryrunUpdateArguments, options?: CallOptions): Call<void, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 404: ErrorBody }>>;

  /**
   * Start a dry run.
   *
   * Starts a dry run of a version: agents determine what a deployment would change, without changing it. Each call starts another dry run. Poll `dryrunReport` for the result until `todo` is 0. The body is `{}` or omitted. v2 counterpart: `dryrunTrigger`.
   *
   * `POST /api/v1/dryrun/{id}` (Python: `dryrun_request`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns The dry run was started.
   * @throws {BadRequestError} 400
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @throws {NotFoundError} 404
   * @throws {ConflictError} 409: The environment is halted, or its scheduler cannot be started.
   * @example await inmanta.dryrunRequest({ id: 5 });
   */
  dryrunRequest(args: DryrunRequestArguments, options?: CallOptions): Call<DryrunRequestResponse, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 404: ErrorBody; 409: ErrorBody }>>;

  /**
   * List dry runs.
   *
   * Returns the dry runs of an environment, sorted by id, without their results. v2 counterpart: `listDryruns`.
   *
   * `GET /api/v1/dryrun` (Python: `dryrun_list`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns The dry runs.
   * @throws {BadRequestError} 400
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @throws {NotFoundError} 404
   * @example await inmanta.dryrunList({ version: 5 });
   */
  dryrunList(args?: DryrunListArguments, options?: CallOptions): Call<DryrunListResponse, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 404: ErrorBody }>>;

  /**
   * Recompile (GET form).
   *
   * Requests a recompile, although the method is GET: never prefetch it, cache it or retry it blindly. If the setting `server_compile` is off, the response is a 200 with a warning and nothing is compiled. `notifyChange` does the same with POST.
   *
   * `GET /api/v1/notify/{id}` (Python: `notify_change_get`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns The request was accepted.
   * @throws {BadRequestError} 400
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @throws {NotFoundError} 404
   * @example await inmanta.notifyChangeGet({ id: "0d6f2b84-91c3-4e5a-b7d8-3f1e2c4a5b60" });
   */
  notifyChangeGet(args: NotifyChangeGetArguments, options?: CallOptions): Call<WarningsOnly, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 404: ErrorBody }>, WithWarnings>;

  /**
   * Recompile.
   *
   * Requests a recompile. A 200 does not guarantee a compile: if the setting `server_compile` is off, the response has a warning and nothing is compiled; in a halted environment the compile waits. Use `isCompiling` and `getCompileReports` to follow it. `metadata` is stored with the compile; the server fills in `type` and `message` if they are omitted.
   *
   * `POST /api/v1/notify/{id}` (Python: `notify_change`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns The request was accepted.
   * @throws {BadRequestError} 400
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @throws {NotFoundError} 404
   * @example
   * await inmanta.notifyChange({
   *   id: "0d6f2b84-91c3-4e5a-b7d8-3f1e2c4a5b60",
   *   update: true,
   *   reinstall: true,
   *   metadata: { type: "api", message: "New release of the shop model" },
   * });
   */
  notifyChange(args: NotifyChangeArguments, options?: CallOptions): Call<WarningsOnly, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 404: ErrorBody }>, WithWarnings>;

  /**
   * Check whether a compile is running.
   *
   * Returns whether a compile is running. The status carries the result: 200 means true, a compile is running; 204 means false, no compile is running. An unknown environment is also a 204. The response to HEAD has no body. The Python client treats 204 as an error, but it is a success. A token that is bound to an environment is rejected with 403.
   *
   * `HEAD /api/v1/notify/{id}` (Python: `is_compiling`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns `true` (200): A compile is running. The result is true. `false` (204): No compile is running, or the environment does not exist. The result is false.
   * @throws {BadRequestError} 400
   * @throws {AuthenticationError} 401: Authentication is on and the request has no token.
   * @throws {PermissionDeniedError} 403
   * @example await inmanta.isCompiling({ id: "0d6f2b84-91c3-4e5a-b7d8-3f1e2c4a5b60" });
   */
  isCompiling(args: IsCompilingArguments, options?: CallOptions): Call<boolean, Failures<{ 400: unknown; 401: unknown; 403: unknown }>>;

  /**
   * List compile reports.
   *
   * Returns the compiles of an environment, latest start first, without step reports. `start` and `end` are exclusive bounds on the start time. v2 counterpart: `getCompileReports`.
   *
   * `GET /api/v1/compilereport` (Python: `get_reports`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns The compiles.
   * @throws {BadRequestError} 400
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @throws {NotFoundError} 404
   * @throws {ServerError} 500: `start` or `end` is not a date, or another server error occurred.
   * @example await inmanta.getReports({ start: "2025-11-21T00:00:00+00:00", end: "2025-11-22T00:00:00+00:00" });
   */
  getReports(args?: GetReportsArguments, options?: CallOptions): Call<GetReportsResponse, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 404: ErrorBody; 500: ErrorBody }>>;

  /**
   * Get a compile report.
   *
   * Returns one compile with its step reports. If compile requests were merged, returns the compile that ran in place of this one. Does not need an environment. v2 counterpart: `compileDetails`. A token that is bound to an environment is rejected with 403.
   *
   * `GET /api/v1/compilereport/{id}` (Python: `get_report`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns The compile.
   * @throws {BadRequestError} 400
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @throws {NotFoundError} 404: No compile has this id.
   * @example await inmanta.getReport({ id: "c2a7f9e1-38b4-4d16-a05c-8e9b1f7d2463" });
   */
  getReport(args: GetReportArguments, options?: CallOptions): Call<GetReportResponse, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 404: unknown }>>;

  /**
   * List waiting and running compiles.
   *
   * Returns the waiting and running compiles, oldest request first. The envelope key is `queue`, not `data`.
   *
   * `GET /api/v1/compilequeue` (Python: `get_compile_queue`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns The queue.
   * @throws {BadRequestError} 400
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @throws {NotFoundError} 404
   * @example await inmanta.getCompileQueue();
   */
  getCompileQueue(args?: GetCompileQueueArguments, options?: CallOptions): Call<CompileRun[], Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 404: ErrorBody }>>;

  /**
   * Get a parameter or fact.
   *
   * Returns one parameter or fact. With `resource_id`, returns the fact of that resource. If the fact is missing or has expired, the server requests it from the agent and returns 503: retry later. Without `resource_id`, returns the first parameter or fact with this name. The server never sends the 410 that the documentation lists. v2 counterparts: `getParameters`, `getFacts`. Accepts tokens for api, compiler and agent clients.
   *
   * `GET /api/v1/parameter/{id}` (Python: `get_param`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns The parameter or fact.
   * @throws {BadRequestError} 400
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @throws {NotFoundError} 404
   * @throws {ServerError} 503: With `resource_id`.
   * @example await inmanta.getParam({ id: "installed_version" });
   */
  getParam(args: GetParamArguments, options?: CallOptions): Call<GetParamResponse, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 404: ErrorBodyOrEmpty; 503: ErrorBody }>>;

  /**
   * Set a parameter or fact.
   *
   * Deprecated: use `setParameter` and `setFact` (v2). Writes a parameter, or a fact if `resource_id` is set. Facts expire by default; parameters cannot expire. If `recompile` is true, a change starts a compile. The outer `metadata` of the response contains warnings; the inner `metadata` belongs to the parameter. Concurrent requests for a name that does not exist yet each create it, which leaves several with the same name; a later request then updates only one of them. A repeated request can overlap with the first one, so this operation is not repeated automatically. Accepts tokens for api, compiler and agent clients.
   *
   * `PUT /api/v1/parameter/{id}` (Python: `set_param`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns The value was written.
   * @throws {BadRequestError} 400
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @throws {NotFoundError} 404
   * @throws {ServerError} 500
   * @deprecated
   * @example
   * await inmanta.setParam({
   *   id: "installed_version",
   *   source: "fact",
   *   value: "1.26.2",
   *   resource_id: "std::Package[web1,name=nginx]",
   *   metadata: { owner: "alice" },
   *   recompile: false,
   *   expires: true,
   * });
   */
  setParam(args: SetParamArguments, options?: CallOptions): Call<SetParamResponse, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 404: ErrorBody; 500: ErrorBody }>, WithWarnings>;

  /**
   * Delete a parameter or fact.
   *
   * Deletes a parameter, or a fact if `resource_id` is set, and recompiles the model. `resource_id` is sent in the query, or in a JSON body if it has characters beyond Latin-1. A second call returns 404. Accepts tokens for api, compiler and agent clients.
   *
   * `DELETE /api/v1/parameter/{id}` (Python: `delete_param`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns The parameter or fact was deleted.
   * @throws {BadRequestError} 400
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @throws {NotFoundError} 404
   * @example await inmanta.deleteParam({ id: "installed_version" });
   */
  deleteParam(args: DeleteParamArguments, options?: CallOptions): Call<WarningsOnly, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 404: ErrorBodyOrEmpty }>, WithWarnings>;

  /**
   * List parameters and facts.
   *
   * Returns the parameters and facts whose metadata matches the query. Every key must match exactly. An empty query matches all. The method is POST, although the operation only reads. v2 counterparts: `getParameters`, `getAllFacts`. Accepts tokens for api and compiler clients.
   *
   * `POST /api/v1/parameter` (Python: `list_params`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns Parameters and facts.
   * @throws {BadRequestError} 400
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @throws {NotFoundError} 404
   * @example await inmanta.listParams({ query: { owner: "alice" } });
   */
  listParams(args?: ListParamsArguments, options?: CallOptions): Call<ListParamsResponse, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 404: ErrorBody }>>;

  /**
   * List agent processes.
   *
   * Returns the processes that agents run in, each with its agents. Expired processes are included by default. `start` and `end` are exclusive bounds on the session id. v2 counterpart: `getAgentProcessDetails`. A token that is bound to an environment is rejected with 403.
   *
   * `GET /api/v1/agentproc` (Python: `list_agent_processes`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns The processes.
   * @throws {BadRequestError} 400
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @throws {NotFoundError} 404: The given environment does not exist.
   * @example await inmanta.listAgentProcesses({ environment: "0d6f2b84-91c3-4e5a-b7d8-3f1e2c4a5b60", expired: false });
   */
  listAgentProcesses(args?: ListAgentProcessesArguments, options?: CallOptions): Call<ListAgentProcessesResponse, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 404: ErrorBody }>>;

  /**
   * Get the report of an agent process.
   *
   * Requests a report from a live process and forwards its response: body and status come from the agent. The agent may add keys. v2 counterpart: `getAgentProcessDetails` with `report`. A token that is bound to an environment is rejected with 403.
   *
   * `GET /api/v1/agentproc/{id}` (Python: `get_agent_process`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns The report.
   * @throws {BadRequestError} 400
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @throws {NotFoundError} 404: No process has this session id, or the process is no longer live.
   * @example await inmanta.getAgentProcess({ id: "6f2c1d80-c6d4-11f0-9b1c-0242ac120002" });
   */
  getAgentProcess(args: GetAgentProcessArguments, options?: CallOptions): Call<AgentReport, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 404: ErrorBody }>>;

  /**
   * List agents.
   *
   * Deprecated: use `getAgents` (v2). Returns the agents of an environment. `start` and `end` are exclusive bounds on the name; they cannot be combined. `last_failover` is an empty string where v2 has null.
   *
   * `GET /api/v1/agent` (Python: `list_agents`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns The agents.
   * @throws {BadRequestError} 400
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @throws {NotFoundError} 404
   * @deprecated
   * @example await inmanta.listAgents({ limit: 20 });
   */
  listAgents(args?: ListAgentsArguments, options?: CallOptions): Call<ListAgentsResponse, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 404: ErrorBody }>>;

  /**
   * Get the status of the server.
   *
   * Returns product, version, extensions, slices and features. The response has the `data` envelope, although the path is v1. The seed documentation omits this call; the Python client calls it `get_server_status`. For a check without a token, use `health`. A token that is bound to an environment is rejected with 403.
   *
   * `GET /api/v1/serverstatus`
   *
   * @param args Takes no arguments.
   * @param options Options of this call.
   * @returns The status.
   * @throws {BadRequestError} 400
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @example await inmanta.getServerStatus();
   */
  getServerStatus(args?: NoArguments, options?: CallOptions): Call<StatusResponse, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody }>>;

  /**
   * List all projects.
   *
   * Returns all projects with their environments as complete objects, both sorted by name. The list is not paginated: the response has no `links` and no `metadata`. An environment token is rejected with 403.
   *
   * `GET /api/v2/project` (Python: `project_list`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns All projects; an empty array if there are none.
   * @throws {BadRequestError} 400
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @example await inmanta.projectList({ environment_details: true });
   */
  projectList(args?: ProjectListArguments, options?: CallOptions): Call<Project[], Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody }>>;

  /**
   * Create a project.
   *
   * Creates a project with the given id or with an id that the server generates. Names are unique on the server: an existing name is rejected with 500, not 409, so a repeated call fails even if the first call succeeded. An environment token is rejected with 403.
   *
   * `PUT /api/v2/project` (Python: `project_create`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns The new project, without environments.
   * @throws {BadRequestError} 400
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @throws {ServerError} 500: A project with this name already exists.
   * @example await inmanta.projectCreate({ name: "shop", project_id: "5a8d3c10-2f64-4b7e-9d21-6c0f8e7a1b35" });
   */
  projectCreate(args: ProjectCreateArguments, options?: CallOptions): Call<Project, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 500: ErrorBody }>>;

  /**
   * Get a project.
   *
   * Returns one project with its environments as complete objects. An environment token is rejected with 403.
   *
   * `GET /api/v2/project/{id}` (Python: `project_get`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns The project.
   * @throws {BadRequestError} 400
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @throws {NotFoundError} 404
   * @example await inmanta.projectGet({ id: "5a8d3c10-2f64-4b7e-9d21-6c0f8e7a1b35" });
   */
  projectGet(args: ProjectGetArguments, options?: CallOptions): Call<Project, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 404: ErrorBody }>>;

  /**
   * Rename a project.
   *
   * Changes the name of the project. `environments` in the response is always empty, even if the project has environments: call `projectGet` to read them. If another project has the new name, the server returns 500. An environment token is rejected with 403.
   *
   * `POST /api/v2/project/{id}` (Python: `project_modify`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns The renamed project; `environments` is always empty here.
   * @throws {BadRequestError} 400
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @throws {NotFoundError} 404
   * @throws {ServerError} 500: Another project has this name.
   * @example await inmanta.projectModify({ id: "5a8d3c10-2f64-4b7e-9d21-6c0f8e7a1b35", name: "webshop" });
   */
  projectModify(args: ProjectModifyArguments, options?: CallOptions): Call<Project, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 404: ErrorBody; 500: ErrorBody }>>;

  /**
   * Delete an empty project.
   *
   * Deletes a project that has no environments; delete the environments first. A repeated call returns 404. An environment token is rejected with 403.
   *
   * `DELETE /api/v2/project/{id}` (Python: `project_delete`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns The project was deleted. No body.
   * @throws {BadRequestError} 400
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @throws {NotFoundError} 404
   * @throws {ConflictError} 409: The project still has environments.
   * @example await inmanta.projectDelete({ id: "5a8d3c10-2f64-4b7e-9d21-6c0f8e7a1b35" });
   */
  projectDelete(args: ProjectDeleteArguments, options?: CallOptions): Call<void, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 404: ErrorBody; 409: ErrorBody }>>;

  /**
   * List all environments.
   *
   * Returns the environments of all projects, sorted by project id, name and id. The list is not paginated: the response has no `links` and no `metadata`. Without `details`, `description` and `icon` are empty strings, not null and not omitted. `settings` contains only settings with a stored value. An environment token is rejected with 403.
   *
   * `GET /api/v2/environment` (Python: `environment_list`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns All environments.
   * @throws {BadRequestError} 400
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @example await inmanta.environmentList({ details: true });
   */
  environmentList(args?: EnvironmentListArguments, options?: CallOptions): Call<Environment[], Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody }>>;

  /**
   * Create an environment.
   *
   * Creates an environment in a project. `repository` and `branch` must be given together or not at all. Names are unique within the project: an existing name is rejected with 400, an existing id with 500. An environment token is rejected with 403.
   *
   * `PUT /api/v2/environment` (Python: `environment_create`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns The new environment.
   * @throws {BadRequestError} 400: The name already exists in the project, only one of `repository` and `branch` is given, the icon is malformed, the description or icon is too long, or an argument is missing, is unknown or has the wrong type.
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @throws {NotFoundError} 404: The project `project_id` does not exist.
   * @throws {ServerError} 500: An environment with the id `environment_id` already exists.
   * @example
   * await inmanta.environmentCreate({
   *   project_id: "5a8d3c10-2f64-4b7e-9d21-6c0f8e7a1b35",
   *   name: "production",
   *   repository: "https://git.example.com/shop.git",
   *   branch: "main",
   *   environment_id: "0d6f2b84-91c3-4e5a-b7d8-3f1e2c4a5b60",
   *   description: "Runs the web shop",
   *   icon: "image/png;base64,iVBORw0KGgo=",
   * });
   */
  environmentCreate(args: EnvironmentCreateArguments, options?: CallOptions): Call<Environment, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 404: ErrorBody; 500: ErrorBody }>>;

  /**
   * Get an environment.
   *
   * Returns one environment. Without `details`, `description` and `icon` are empty strings. `settings` contains only settings with a stored value.
   *
   * `GET /api/v2/environment/{id}` (Python: `environment_get`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns The environment.
   * @throws {BadRequestError} 400
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @throws {NotFoundError} 404
   * @example await inmanta.environmentGet({ id: "0d6f2b84-91c3-4e5a-b7d8-3f1e2c4a5b60" });
   */
  environmentGet(args: EnvironmentGetArguments, options?: CallOptions): Call<Environment, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 404: ErrorBody }>>;

  /**
   * Modify an environment.
   *
   * Changes the name, repository, project, description or icon. `name` must be sent even if it does not change; the other fields keep their value if they are omitted or null. An empty `icon` removes the icon. A target project that does not exist is rejected with 400, not 404. An environment token is rejected with 403.
   *
   * `POST /api/v2/environment/{id}` (Python: `environment_modify`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns The modified environment.
   * @throws {BadRequestError} 400: The name already exists in the project, the target project does not exist, the icon is malformed, the description or icon is too long, or an argument is missing, is unknown or has the wrong type.
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @throws {NotFoundError} 404
   * @example
   * await inmanta.environmentModify({
   *   id: "0d6f2b84-91c3-4e5a-b7d8-3f1e2c4a5b60",
   *   name: "production",
   *   repository: "https://git.example.com/shop.git",
   *   branch: "main",
   *   project_id: "5a8d3c10-2f64-4b7e-9d21-6c0f8e7a1b35",
   *   description: "Runs the web shop",
   *   icon: "image/png;base64,iVBORw0KGgo=",
   * });
   */
  environmentModify(args: EnvironmentModifyArguments, options?: CallOptions): Call<Environment, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 404: ErrorBody }>>;

  /**
   * Delete an environment.
   *
   * Permanently deletes the environment and all its contents. Rejected while the setting `protected_environment` is on. A repeated call returns 404. An environment token is rejected with 403.
   *
   * `DELETE /api/v2/environment/{id}` (Python: `environment_delete`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns The environment was deleted. No body.
   * @throws {BadRequestError} 400
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403: The setting `protected_environment` is on.
   * @throws {NotFoundError} 404
   * @throws {ServerError} 500: The server's state directory contains files of another user of the machine, which the server cannot remove.
   * @example await inmanta.environmentDelete({ id: "0d6f2b84-91c3-4e5a-b7d8-3f1e2c4a5b60" });
   */
  environmentDelete(args: EnvironmentDeleteArguments, options?: CallOptions): Call<void, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 404: ErrorBody; 500: ErrorBody }>>;

  /**
   * Halt an environment.
   *
   * Stops all orchestration: agents are paused and cannot be unpaused, and requested compiles wait in the queue. While the environment is halted, the agent actions `pause` and `unpause` are rejected and the on-resume actions are allowed. Halting an environment that is already halted succeeds. No body is needed.
   *
   * `POST /api/v2/actions/environment/halt` (Python: `halt_environment`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns The environment is halted. No body.
   * @throws {BadRequestError} 400
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @throws {NotFoundError} 404
   * @example await inmanta.haltEnvironment();
   */
  haltEnvironment(args?: HaltEnvironmentArguments, options?: CallOptions): Call<void, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 404: ErrorBody }>>;

  /**
   * Resume a halted environment.
   *
   * Restarts orchestration and unpauses the agents that were active when the environment was halted, or that were marked with `unpause_on_resume`. No body is needed.
   *
   * `POST /api/v2/actions/environment/resume` (Python: `resume_environment`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns The environment is resumed. No body.
   * @throws {BadRequestError} 400: The environment is being deleted, or an argument is unknown.
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @throws {NotFoundError} 404
   * @example await inmanta.resumeEnvironment();
   */
  resumeEnvironment(args?: ResumeEnvironmentArguments, options?: CallOptions): Call<void, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 404: ErrorBody }>>;

  /**
   * Clear an environment.
   *
   * Deletes all contents of the environment, but keeps the environment and its settings. The environment is halted during the operation. Rejected while the setting `protected_environment` is on.
   *
   * `DELETE /api/v2/decommission/{id}` (Python: `environment_clear`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns The environment is empty. No body.
   * @throws {BadRequestError} 400
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403: The setting `protected_environment` is on.
   * @throws {NotFoundError} 404
   * @throws {ServerError} 500: The server's state directory contains files of another user of the machine, which the server cannot remove.
   * @example await inmanta.environmentClear({ id: "0d6f2b84-91c3-4e5a-b7d8-3f1e2c4a5b60" });
   */
  environmentClear(args: EnvironmentClearArguments, options?: CallOptions): Call<void, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 404: ErrorBody; 500: ErrorBody }>>;

  /**
   * List the tokens of an environment.
   *
   * Returns the tokens of the environment that can be revoked: those that were created with `idempotent: false`. Expired and revoked tokens stay in the list until the server removes them (server option `token-retention`). Works without authentication too. Since server 18.2.0; earlier servers return 405 with an HTML page.
   *
   * `GET /api/v2/environment_auth` (Python: `environment_token_list`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns The tokens.
   * @throws {BadRequestError} 400
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @throws {NotFoundError} 404
   * @example await inmanta.environmentTokenList();
   */
  environmentTokenList(args?: EnvironmentTokenListArguments, options?: CallOptions): Call<Token[], Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 404: ErrorBody }>>;

  /**
   * Create a token for an environment.
   *
   * Creates a JWT that is valid only for this environment and for the given client types. The result is the token as a string. An idempotent token has neither an issue time nor an expiry time, so the same request returns the same token, which cannot be revoked; any other token expires as configured in the signing section of the server configuration. Up to server 18.1.3, tokens are idempotent by default. Since 18.2.0 they are not, and the server keeps a list of those that are not idempotent (`environmentTokenList`), so a repeated call adds another one. A client type that is unknown or that the signing key does not allow is rejected with 500. Accepts tokens for api and compiler clients.
   *
   * `POST /api/v2/environment_auth` (Python: `environment_create_token`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns The token.
   * @throws {BadRequestError} 400: The server runs without authentication, or an argument is missing, is unknown or has the wrong type.
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @throws {NotFoundError} 404
   * @throws {ServerError} 500: The signing key does not allow one of the client types, or the server has no signing key.
   * @example await inmanta.environmentCreateToken({ client_types: ["api", "compiler"], idempotent: false, expire: 3600 });
   */
  environmentCreateToken(args: EnvironmentCreateTokenArguments, options?: CallOptions): Call<string, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 404: ErrorBody; 500: ErrorBody }>>;

  /**
   * Revoke a token.
   *
   * Revokes a token of the environment: from now on, the server rejects it. A token that was revoked before stays revoked. Since server 18.2.0; earlier servers return 404 with an HTML page.
   *
   * `DELETE /api/v2/environment_auth/{jti}` (Python: `environment_token_revoke`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns The token is revoked. No body.
   * @throws {BadRequestError} 400
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @throws {NotFoundError} 404: The environment has no such token, or does not exist.
   * @example await inmanta.environmentTokenRevoke({ jti: "7d1c2b3a-4e5f-4a6b-8c9d-0e1f2a3b4c5d" });
   */
  environmentTokenRevoke(args: EnvironmentTokenRevokeArguments, options?: CallOptions): Call<void, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 404: ErrorBody }>>;

  /**
   * List the settings of an environment.
   *
   * Returns the settings that have a stored value, and the definitions of all settings that the server supports, sorted by name. A setting without a stored value is not in `settings`; its default is in `definition`. Accepts tokens for api, agent and compiler clients.
   *
   * `GET /api/v2/environment_settings` (Python: `environment_settings_list`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns Stored values and all definitions.
   * @throws {BadRequestError} 400
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @throws {NotFoundError} 404
   * @example await inmanta.environmentSettingsList();
   */
  environmentSettingsList(args?: EnvironmentSettingsListArguments, options?: CallOptions): Call<EnvironmentSettingsReponse, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 404: ErrorBody }>>;

  /**
   * Get a setting.
   *
   * Returns the value of one setting, or its default if no value is stored. `settings` contains only the requested setting; `definition` contains the definitions of all settings. Accepts tokens for api and agent clients.
   *
   * `GET /api/v2/environment_settings/{id}` (Python: `environment_setting_get`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns The value and all definitions.
   * @throws {BadRequestError} 400
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @throws {NotFoundError} 404
   * @example await inmanta.environmentSettingGet({ id: "auto_deploy" });
   */
  environmentSettingGet(args: EnvironmentSettingGetArguments, options?: CallOptions): Call<EnvironmentSettingsReponse, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 404: ErrorBody }>>;

  /**
   * Set a setting.
   *
   * Stores the value of a setting. A value that does not match the type of the setting is rejected with 500 (the first API version returns 400); null is rejected with 400. A setting that `project.yml` protects is rejected with 403. The result is null; any warnings are in `metadata.warnings`. Accepts tokens for api, agent and compiler clients.
   *
   * `POST /api/v2/environment_settings/{id}` (Python: `environment_settings_set`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns Stored.
   * @throws {BadRequestError} 400
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403: The setting is protected, or authentication is on and the token is not accepted.
   * @throws {NotFoundError} 404
   * @throws {ServerError} 500: The value does not match the type of the setting.
   * @example await inmanta.environmentSettingsSet({ id: "auto_deploy", value: false });
   */
  environmentSettingsSet(args: EnvironmentSettingsSetArguments, options?: CallOptions): Call<null, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 404: ErrorBody; 500: ErrorBody }>, Omit<EnvironmentSettingsSetResponse, "data"> & WithWarnings>;

  /**
   * Reset a setting to its default.
   *
   * Deletes the stored value, so the default applies again. A setting that `project.yml` protects is rejected with 403. The result is null; any warnings are in `metadata.warnings`. Accepts tokens for api and agent clients.
   *
   * `DELETE /api/v2/environment_settings/{id}` (Python: `environment_setting_delete`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns The default applies again.
   * @throws {BadRequestError} 400
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403: The setting is protected, or authentication is on and the token is not accepted.
   * @throws {NotFoundError} 404
   * @example await inmanta.environmentSettingDelete({ id: "auto_deploy" });
   */
  environmentSettingDelete(args: EnvironmentSettingDeleteArguments, options?: CallOptions): Call<null, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 404: ErrorBody }>, Omit<EnvironmentSettingDeleteResponse, "data"> & WithWarnings>;

  /**
   * Set and protect settings.
   *
   * For compilers. Stores several settings at once and protects them, so users can no longer change them. Any other setting that was protected for the same reason becomes unprotected. If authentication is on, only compiler tokens are accepted; if it is off, no token is needed. The server accepts the value `project.yml` and also the name `project_yml`, which the Python client sends; responses contain `project.yml`.
   *
   * `POST /api/v2/protected_environment_settings` (Python: `protected_environment_settings_set_batch`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns The settings were stored and protected. No body.
   * @throws {BadRequestError} 400
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @throws {NotFoundError} 404
   * @example await inmanta.protectedEnvironmentSettingsSetBatch({ settings: { auto_deploy: true, autostart_agent_deploy_interval: "600" }, protected_by: "project.yml" });
   */
  protectedEnvironmentSettingsSetBatch(args: ProtectedEnvironmentSettingsSetBatchArguments, options?: CallOptions): Call<void, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 404: ErrorBody }>>;

  /**
   * Reserve a version number.
   *
   * For compilers. Reserves the next version number of the environment, for use in `putVersion`. Each call reserves another number; a number that is not used stays unused. No partial version may be stored between this call and `putVersion`. If authentication is on, only compiler tokens are accepted; if it is off, no token is needed. No body is needed.
   *
   * `POST /api/v2/reserve_version` (Python: `reserve_version`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns The reserved number.
   * @throws {BadRequestError} 400
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @throws {NotFoundError} 404
   * @example await inmanta.reserveVersion();
   */
  reserveVersion(args?: ReserveVersionArguments, options?: CallOptions): Call<number, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 404: ErrorBody }>>;

  /**
   * Store a partial version.
   *
   * For compilers. Stores a new version that replaces only the given resource sets and takes the rest from the latest version, so an earlier version must exist. The server reserves the version number itself; the ids of the resources contain `v=0`. Concurrent calls are safe if their resource sets do not overlap, but not concurrently with `reserveVersion` and `putVersion`. `resources` is effectively required: the server returns 500 if it is missing, and also if a field is unknown. If authentication is on, only compiler tokens are accepted; if it is off, no token is needed.
   *
   * `PUT /api/v2/version/partial` (Python: `put_partial`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns The number of the new version.
   * @throws {BadRequestError} 400: There is no earlier version.
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @throws {NotFoundError} 404
   * @throws {ServerError} 500: `resources` is missing, or a field is unknown.
   * @example
   * await inmanta.putPartial({
   *   module_version_info: {
   *     std: {
   *       name: "std",
   *       version: "3f8e2a1c",
   *       files_in_module: [{ name: "inmanta_plugins.std", hash_value: "5891b5b522d5df086d0ff0b110fbd9d21bb4fc71", is_byte_code: false }],
   *       requirements: ["jinja2~=3.1"],
   *       for_agents: ["web1"],
   *     },
   *   },
   *   resources: [{ id: "std::Service[web1,name=nginx],v=0", version: 0, requires: [], name: "nginx", state: "running", onboot: true }],
   * });
   */
  putPartial(args: PutPartialArguments, options?: CallOptions): Call<number, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 404: ErrorBody; 500: ErrorBody }>>;

  /**
   * List released resources.
   *
   * Returns the resources of the latest released version, and orphaned resources of earlier versions, with their deployment state. `limit` sets the page size; follow `links.next` for the next page. Orphaned resources are included unless `filter.status` negates `orphaned` or lists wanted states without `orphaned`. `requires` contains resource ids without a version.
   *
   * `GET /api/v2/resource` (Python: `resource_list`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns One page of resources.
   * @throws {BadRequestError} 400
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @throws {NotFoundError} 404
   * @example await inmanta.resourceList({ limit: 20, filter: { resource_type: ["std::File", "std::Service"] } });
   */
  resourceList(args?: ResourceListArguments, options?: CallOptions): PagedCall<LatestReleasedResource, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 404: ErrorBody }>, Omit<ResourceListResponse, "data">>;

  /**
   * Get a released resource.
   *
   * Returns the latest released state of one resource, with the states of the resources that it requires. A resource that is stored but was never released returns 404, like an unknown resource.
   *
   * `GET /api/v2/resource/{rid}` (Python: `resource_details`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns The resource.
   * @throws {BadRequestError} 400
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @throws {NotFoundError} 404: The resource does not exist or was never released, or the environment does not exist.
   * @example await inmanta.resourceDetails({ rid: "std::File[web1,path=/etc/motd]" });
   */
  resourceDetails(args: ResourceDetailsArguments, options?: CallOptions): Call<ReleasedResourceDetails, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 404: ErrorBody }>>;

  /**
   * List the history of a resource.
   *
   * Returns the different attribute sets of the resource over time, each with the date when it first appeared. `limit` sets the page size; follow `links.next` for the next page. There are no filters. For an unknown resource the list is empty; the server does not return 404.
   *
   * `GET /api/v2/resource/{rid}/history` (Python: `resource_history`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns One page of the history.
   * @throws {BadRequestError} 400
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @throws {NotFoundError} 404
   * @example await inmanta.resourceHistory({ rid: "std::File[web1,path=/etc/motd]" });
   */
  resourceHistory(args: ResourceHistoryArguments, options?: CallOptions): PagedCall<ResourceHistory, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 404: ErrorBody }>, Omit<ResourceHistoryResponse, "data">>;

  /**
   * List the logs of a resource.
   *
   * Returns the log lines of one resource, each with the action that it belongs to. `limit` sets the page size; follow `links.next` for the next page. There is no tie-breaker: log lines with equal timestamps at a page boundary can be skipped. For an unknown resource the list is empty; the server does not return 404.
   *
   * `GET /api/v2/resource/{rid}/logs` (Python: `resource_logs`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns One page of log lines.
   * @throws {BadRequestError} 400
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @throws {NotFoundError} 404
   * @example await inmanta.resourceLogs({ rid: "std::File[web1,path=/etc/motd]" });
   */
  resourceLogs(args: ResourceLogsArguments, options?: CallOptions): PagedCall<ResourceLog, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 404: ErrorBody }>, Omit<ResourceLogsResponse, "data">>;

  /**
   * Search resource actions.
   *
   * Returns actions on resources (store, deploy, dry run and so on), sorted by start time, latest first; earliest first if `first_timestamp` is given. Without `limit` (or with 0) the response contains all actions, regardless of their number. With `limit` the response has `links`: `next` leads to earlier actions, `prev` to later actions. Both are present even on the last page; only an empty page has no links, so pagination ends there. The links do not carry `exclude_changes`: later pages are not filtered by it. There is no `metadata` and no link to the first page.
   *
   * `GET /api/v2/resource_actions` (Python: `get_resource_actions`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns The matching actions.
   * @throws {BadRequestError} 400: Only one of `attribute` and `attribute_value` is given, both timestamps are given, `action_id` is given without a timestamp, `limit` is above 1000, or an argument is unknown or has the wrong type.
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @throws {NotFoundError} 404
   * @example await inmanta.getResourceActions({ resource_type: "std::File", agent: "web1" });
   */
  getResourceActions(args?: GetResourceActionsArguments, options?: CallOptions): PagedCall<ResourceAction, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 404: ErrorBody }>, Omit<GetResourceActionsResponse, "data">>;

  /**
   * List events of the dependencies of a resource.
   *
   * For agents. Returns the deploy actions of each resource that this resource requires, since the last successful deployment of this resource, latest first, across all versions. Call this only while the resource is being deployed. Needs a live agent session; other clients get 400. If authentication is on, only agent tokens are accepted.
   *
   * `GET /api/v2/resource/{rvid}/events` (Python: `get_resource_events`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns Map from the resource id of each dependency to its actions.
   * @throws {BadRequestError} 400: `rvid` is not a resource id with a version, the resource is not being deployed now, `sid` is not a live session, or an argument is unknown or has the wrong type.
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @throws {NotFoundError} 404: The resource or the environment does not exist.
   * @example await inmanta.getResourceEvents({ rvid: "std::Package[web1,name=nginx],v=4", sid: "6f2c1d80-c6d4-11f0-9b1c-0242ac120002" });
   */
  getResourceEvents(args: GetResourceEventsArguments, options?: CallOptions): Call<{ [name: string]: ResourceAction[] }, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 404: ErrorBody }>>;

  /**
   * Check whether a dependency has changed.
   *
   * For agents. Returns whether a resource that this resource requires has changed since the last deployment of this resource. Call this only while the resource is being deployed. Needs a live agent session; other clients get 400. If authentication is on, only agent tokens are accepted.
   *
   * `GET /api/v2/resource/{rvid}/did_dependency_change` (Python: `resource_did_dependency_change`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns Whether a dependency has changed.
   * @throws {BadRequestError} 400: `rvid` is not a resource id with a version, the resource is not being deployed now, `sid` is not a live session, or an argument is unknown or has the wrong type.
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @throws {NotFoundError} 404: The resource or the environment does not exist.
   * @example await inmanta.resourceDidDependencyChange({ rvid: "std::Package[web1,name=nginx],v=4", sid: "6f2c1d80-c6d4-11f0-9b1c-0242ac120002" });
   */
  resourceDidDependencyChange(args: ResourceDidDependencyChangeArguments, options?: CallOptions): Call<boolean, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 404: ErrorBody }>>;

  /**
   * Get a compliance report.
   *
   * Returns for each given resource whether it matches the model, and what differs. The method is POST, although the operation only reads. Since server 18.0.0; earlier servers return 404 with an HTML page.
   *
   * `POST /api/v2/compliance_report` (Python: `get_compliance_report`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns State of each resource.
   * @throws {BadRequestError} 400
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403: Compliance reports are off, or authentication is on and the token is not accepted.
   * @throws {NotFoundError} 404: A resource is not in the version that is deployed, or the environment does not exist.
   * @example await inmanta.getComplianceReport({ resource_ids: ["std::File[web1,path=/etc/motd]"] });
   */
  getComplianceReport(args: GetComplianceReportArguments, options?: CallOptions): Call<{ [name: string]: ResourceComplianceDiff }, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 404: ErrorBody }>>;

  /**
   * List model versions.
   *
   * Returns the versions of the desired state with their status, latest first. `limit` sets the page size; follow `links.next` for the next page. `labels` is empty unless the export metadata of the version has both a type and a message.
   *
   * `GET /api/v2/desiredstate` (Python: `list_desired_state_versions`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns One page of versions.
   * @throws {BadRequestError} 400
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @throws {NotFoundError} 404
   * @example await inmanta.listDesiredStateVersions({ limit: 20, filter: { version: ["ge:3", "lt:5"] } });
   */
  listDesiredStateVersions(args?: ListDesiredStateVersionsArguments, options?: CallOptions): PagedCall<DesiredStateVersion, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 404: ErrorBody }>, Omit<ListDesiredStateVersionsResponse, "data">>;

  /**
   * List the resources of a version.
   *
   * Returns the resources of one version. `limit` sets the page size; follow `links.next` for the next page. For an unknown version the list is empty; the server does not return 404. `requires` contains resource ids without a version.
   *
   * `GET /api/v2/desiredstate/{version}` (Python: `get_resources_in_version`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns One page of resources.
   * @throws {BadRequestError} 400
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @throws {NotFoundError} 404
   * @example await inmanta.getResourcesInVersion({ version: 4 });
   */
  getResourcesInVersion(args: GetResourcesInVersionArguments, options?: CallOptions): PagedCall<VersionedResource, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 404: ErrorBody }>, Omit<GetResourcesInVersionResponse, "data">>;

  /**
   * Release a version.
   *
   * Releases a version, which makes it the active version. A version that is already released, or that is older than the latest released version, is rejected with 409, so a repeated call fails even if the first call succeeded. An unknown version returns 404 with a message that lacks the usual prefix.
   *
   * `POST /api/v2/desiredstate/{version}/promote` (Python: `promote_desired_state_version`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns The version is active. No body.
   * @throws {BadRequestError} 400
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @throws {NotFoundError} 404
   * @throws {ConflictError} 409: The version is already released, or older than the latest released version.
   * @example await inmanta.promoteDesiredStateVersion({ version: 4, trigger_method: "push_incremental_deploy" });
   */
  promoteDesiredStateVersion(args: PromoteDesiredStateVersionArguments, options?: CallOptions): Call<void, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 404: ErrorBody; 409: ErrorBody }>>;

  /**
   * Compare two versions.
   *
   * Returns the resources that differ between two versions (added, modified or deleted), with the values of their attributes, also as strings that are easy to compare. Equal resources are omitted. The first version must be the lower one.
   *
   * `GET /api/v2/desiredstate/diff/{from_version}/{to_version}` (Python: `get_diff_of_versions`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns The differences; an empty array if the versions are equal.
   * @throws {BadRequestError} 400: `from_version` is not lower than `to_version`, or an argument is unknown or has the wrong type.
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @throws {NotFoundError} 404
   * @example await inmanta.getDiffOfVersions({ from_version: 3, to_version: 4 });
   */
  getDiffOfVersions(args: GetDiffOfVersionsArguments, options?: CallOptions): Call<ResourceDiff[], Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 404: ErrorBody }>>;

  /**
   * Get a resource of a version.
   *
   * Returns one resource as it was in one version, released or not.
   *
   * `GET /api/v2/desiredstate/{version}/resource/{rid}` (Python: `versioned_resource_details`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns The resource.
   * @throws {BadRequestError} 400
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @throws {NotFoundError} 404: The version, the resource in the version, or the environment does not exist.
   * @example await inmanta.versionedResourceDetails({ version: 4, rid: "std::File[web1,path=/etc/motd]" });
   */
  versionedResourceDetails(args: VersionedResourceDetailsArguments, options?: CallOptions): Call<VersionedResourceDetails, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 404: ErrorBody }>>;

  /**
   * Get the pip settings of a version.
   *
   * Returns the pip settings that are used to install modules for this version. The result is null if the version was stored without pip settings. The names contain hyphens: `index-url`, `extra-index-url`, `pre`, `use-system-config`. Accepts tokens for agent and api clients.
   *
   * `GET /api/v2/pip/config/{version}` (Python: `get_pip_config`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns The settings, or null.
   * @throws {BadRequestError} 400
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @throws {NotFoundError} 404
   * @example await inmanta.getPipConfig({ version: 4 });
   */
  getPipConfig(args: GetPipConfigArguments, options?: CallOptions): Call<PipConfig | null, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 404: ErrorBody }>>;

  /**
   * Deploy resources now.
   *
   * Requests the agents to deploy the resources that match a filter, in the version that the scheduler processed last. The result are the ids of those resources; an empty list if none matches. Each call starts a deployment. Since server 18.3.0, but not in 19.0.0; other servers return 404 with an HTML page.
   *
   * `POST /api/v2/deploy_filtered` (Python: `deploy_filtered`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns The agents were requested to deploy these resources.
   * @throws {BadRequestError} 400: The filter is malformed or sets `modelVersion` or `isOrphan.
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @throws {NotFoundError} 404
   * @throws {ConflictError} 409: The environment is halted.
   * @throws {ServerError} 503: The scheduler of the environment cannot be reached.
   * @example await inmanta.deployFiltered({ filter: { agent: { eq: ["web1"] } }, agent_trigger_method: "push_incremental_deploy" });
   */
  deployFiltered(args?: DeployFilteredArguments, options?: CallOptions): Call<ResourceIdStr[], Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 404: ErrorBody; 409: ErrorBody; 503: ErrorBody }>, WithWarnings>;

  /**
   * Start a dry run of resources.
   *
   * Makes the agents compare the resources that match a filter with the actual state, without changing anything. The resources must belong to one version of the model. `getDryrunDiff` returns the result. Each call starts a new dry run. Since server 18.3.0; earlier servers return 404 with an HTML page.
   *
   * `POST /api/v2/dryrun_filtered` (Python: `dryrun_filtered`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns The new dry run.
   * @throws {BadRequestError} 400: The filter is malformed or matches resources of several versions, or an argument is unknown or of the wrong type.
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @throws {NotFoundError} 404: No resource matches the filter, or the environment does not exist.
   * @throws {ConflictError} 409: The environment is halted, or its scheduler could not be started.
   * @example await inmanta.dryrunFiltered({ filter: { agent: { eq: ["web1"] }, isOrphan: false }, context: { shop: { ticket: 4711 } } });
   */
  dryrunFiltered(args?: DryrunFilteredArguments, options?: CallOptions): Call<DryRunIdentity, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 404: ErrorBody; 409: ErrorBody }>>;

  /**
   * List the dry runs of a version.
   *
   * Returns the dry runs of one version, latest first. The list is not paginated: the response has no `links` and no `metadata`. `todo` is the number of resources that are not checked yet.
   *
   * `GET /api/v2/dryrun/{version}` (Python: `list_dryruns`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns The dry runs.
   * @throws {BadRequestError} 400
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @throws {NotFoundError} 404
   * @example await inmanta.listDryruns({ version: 5 });
   */
  listDryruns(args: ListDryrunsArguments, options?: CallOptions): Call<DryRun[], Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 404: ErrorBody }>>;

  /**
   * Start a dry run.
   *
   * Makes the agents compare a version with the actual state, without changing anything. The result is the id of the dry run. The dry run is finished when `todo` in `listDryruns` is 0. Each call starts a new dry run. No body is needed.
   *
   * `POST /api/v2/dryrun/{version}` (Python: `dryrun_trigger`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns Id of the new dry run.
   * @throws {BadRequestError} 400
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @throws {NotFoundError} 404
   * @throws {ConflictError} 409: The environment is halted, or its scheduler could not be started.
   * @example await inmanta.dryrunTrigger({ version: 5 });
   */
  dryrunTrigger(args: DryrunTriggerArguments, options?: CallOptions): Call<Uuid, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 404: ErrorBody; 409: ErrorBody }>>;

  /**
   * Get the result of a dry run.
   *
   * Returns what a deployment of the version would change, in the format of `getDiffOfVersions`. Every resource is listed: resources that would not change have the status `unmodified`.
   *
   * `GET /api/v2/dryrun/{version}/{report_id}` (Python: `get_dryrun_diff`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns Summary and differences.
   * @throws {BadRequestError} 400
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @throws {NotFoundError} 404: The dry run does not exist for this version, or the environment does not exist.
   * @example await inmanta.getDryrunDiff({ version: 5, report_id: "b0c3e7f5-8d12-4a69-95be-4f7a2d6c1830" });
   */
  getDryrunDiff(args: GetDryrunDiffArguments, options?: CallOptions): Call<DryRunReport, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 404: ErrorBody }>>;

  /**
   * List compile reports.
   *
   * Returns the compiles of an environment (waiting, running and finished), latest request first. `limit` sets the page size; follow `links.next` for the next page. Only `compileDetails` returns steps and exported errors.
   *
   * `GET /api/v2/compilereport` (Python: `get_compile_reports`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns One page of reports.
   * @throws {BadRequestError} 400
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @throws {NotFoundError} 404
   * @example await inmanta.getCompileReports({ limit: 20, filter: { requested: ["ge:2025-11-21T09:00:00", "lt:2025-11-21T10:00:00"] } });
   */
  getCompileReports(args?: GetCompileReportsArguments, options?: CallOptions): PagedCall<CompileReport, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 404: ErrorBody }>, Omit<GetCompileReportsResponse, "data">>;

  /**
   * Get a compile report.
   *
   * Returns one compile with the output of its steps and the errors that it exported. `compile_data` is null if it exported none.
   *
   * `GET /api/v2/compilereport/{id}` (Python: `compile_details`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns The compile.
   * @throws {BadRequestError} 400
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @throws {NotFoundError} 404: The compile does not exist in the environment, or the environment does not exist.
   * @example await inmanta.compileDetails({ id: "c2a7f9e1-38b4-4d16-a05c-8e9b1f7d2463" });
   */
  compileDetails(args: CompileDetailsArguments, options?: CallOptions): Call<CompileDetails, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 404: ErrorBody }>>;

  /**
   * Get the errors of a compile.
   *
   * Returns the errors that a compile exported. The result is null if it exported none. The operation has no environment argument; an environment token is rejected with 403.
   *
   * `GET /api/v2/compiledata/{id}` (Python: `get_compile_data`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns The errors, or null.
   * @throws {BadRequestError} 400
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @throws {NotFoundError} 404: The compile does not exist.
   * @example await inmanta.getCompileData({ id: "c2a7f9e1-38b4-4d16-a05c-8e9b1f7d2463" });
   */
  getCompileData(args: GetCompileDataArguments, options?: CallOptions): Call<CompileData | null, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 404: ErrorBody }>>;

  /**
   * List agents.
   *
   * Returns the agents of an environment, sorted by name. `limit` sets the page size; follow `links.next` for the next page. At this revision `process_id` and `process_name` are always null, so a filter on `process_name` matches nothing.
   *
   * `GET /api/v2/agents` (Python: `get_agents`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns One page of agents.
   * @throws {BadRequestError} 400
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @throws {NotFoundError} 404
   * @example await inmanta.getAgents({ limit: 20, filter: { name: ["web"] } });
   */
  getAgents(args?: GetAgentsArguments, options?: CallOptions): PagedCall<Agent, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 404: ErrorBody }>, Omit<GetAgentsResponse, "data">>;

  /**
   * Get an agent process.
   *
   * Returns one agent process of the environment. `state` is null unless `report` is true and the process is live; in that case the process itself provides it.
   *
   * `GET /api/v2/agents/process/{id}` (Python: `get_agent_process_details`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns The process.
   * @throws {BadRequestError} 400
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @throws {NotFoundError} 404: The process does not exist in the environment, or the environment does not exist.
   * @example await inmanta.getAgentProcessDetails({ id: "6f2c1d80-c6d4-11f0-9b1c-0242ac120002" });
   */
  getAgentProcessDetails(args: GetAgentProcessDetailsArguments, options?: CallOptions): Call<AgentProcess, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 404: ErrorBody }>>;

  /**
   * Pause or unpause an agent.
   *
   * The actions `pause` and `unpause` require that the environment is not halted. The actions `keep_paused_on_resume` and `unpause_on_resume` require that it is halted; they define what happens to the agent when the environment is resumed. An agent name that does not exist in the environment is accepted silently. The internal scheduler agent is rejected. No body is needed.
   *
   * `POST /api/v2/agent/{name}/{action}` (Python: `agent_action`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns Done. No body.
   * @throws {BadRequestError} 400: `name` is the internal scheduler agent, or an argument is unknown or has the wrong type.
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403: The environment is halted and the action is `pause` or `unpause`.
   * @throws {NotFoundError} 404
   * @example await inmanta.agentAction({ name: "web1", action: "pause" });
   */
  agentAction(args: AgentActionArguments, options?: CallOptions): Call<void, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 404: ErrorBody }>>;

  /**
   * Perform an action on all agents.
   *
   * Performs an action of `agentAction` on all agents of the environment. `remove_all_agent_venvs` removes the Python environments of the agents: running deployments finish first, and the removal continues after the response, possibly for a long time. No body is needed.
   *
   * `POST /api/v2/agents/{action}` (Python: `all_agents_action`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns Done, or in progress for `remove_all_agent_venvs`. No body.
   * @throws {BadRequestError} 400
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403: The environment is halted and the action is `pause` or `unpause`.
   * @throws {NotFoundError} 404
   * @throws {ConflictError} 409: The action is `remove_all_agent_venvs` and no scheduler is running.
   * @example await inmanta.allAgentsAction({ action: "unpause" });
   */
  allAgentsAction(args: AllAgentsActionArguments, options?: CallOptions): Call<void, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 404: ErrorBody; 409: ErrorBody }>>;

  /**
   * List parameters.
   *
   * Returns the parameters of an environment, sorted by name. Facts are not included. `limit` sets the page size; follow `links.next` for the next page.
   *
   * `GET /api/v2/parameters` (Python: `get_parameters`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns One page of parameters.
   * @throws {BadRequestError} 400
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @throws {NotFoundError} 404
   * @example await inmanta.getParameters({ limit: 20, filter: { name: ["region"] } });
   */
  getParameters(args?: GetParametersArguments, options?: CallOptions): PagedCall<Parameter, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 404: ErrorBody }>, Omit<GetParametersResponse, "data">>;

  /**
   * Set a parameter.
   *
   * Creates the parameter or updates its value. The server always recompiles if the model was waiting for the parameter; otherwise it recompiles if `recompile` is true and the value has changed. Any warnings are in `metadata.warnings` of the response body; the `metadata` in the result is that of the parameter. Concurrent requests for a name that does not exist yet each create it, which leaves several with the same name; a later request then updates only one of them. A repeated request can overlap with the first one, so this operation is not repeated automatically. Accepts tokens for api, compiler and agent clients.
   *
   * `PUT /api/v2/parameters/{name}` (Python: `set_parameter`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns The stored parameter.
   * @throws {BadRequestError} 400
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @throws {NotFoundError} 404
   * @throws {ServerError} 500
   * @example await inmanta.setParameter({ name: "region", source: "user", value: "eu-west", metadata: { owner: "alice" }, recompile: true });
   */
  setParameter(args: SetParameterArguments, options?: CallOptions): Call<Parameter, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 404: ErrorBody; 500: ErrorBody }>, Omit<SetParameterResponse, "data"> & WithWarnings>;

  /**
   * List the facts of an environment.
   *
   * Returns the facts of all resources, sorted by name. `limit` sets the page size; follow `links.next` for the next page. In this list `expires` is always true, even for facts that were stored with false. `filter.expires` uses the stored value, and `getFacts` and `getFact` return it.
   *
   * `GET /api/v2/facts` (Python: `get_all_facts`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns One page of facts.
   * @throws {BadRequestError} 400
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @throws {NotFoundError} 404
   * @example await inmanta.getAllFacts({ limit: 20, filter: { name: ["version"] } });
   */
  getAllFacts(args?: GetAllFactsArguments, options?: CallOptions): PagedCall<Fact, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 404: ErrorBody }>, Omit<GetAllFactsResponse, "data">>;

  /**
   * Set a fact.
   *
   * Creates the fact of a resource or updates its value. The server always recompiles if the model was waiting for the fact; otherwise it recompiles if `recompile` is true and the value has changed. Any warnings are in `metadata.warnings` of the response body. Concurrent requests for a name that does not exist yet each create it, which leaves several with the same name; a later request then updates only one of them. A repeated request can overlap with the first one, so this operation is not repeated automatically. Accepts tokens for api, compiler and agent clients.
   *
   * `PUT /api/v2/facts/{name}` (Python: `set_fact`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns The stored fact.
   * @throws {BadRequestError} 400
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @throws {NotFoundError} 404
   * @throws {ServerError} 500
   * @example
   * await inmanta.setFact({
   *   name: "installed_version",
   *   source: "fact",
   *   value: "1.26.2",
   *   resource_id: "std::Package[web1,name=nginx]",
   *   metadata: { probe: "dpkg" },
   *   recompile: false,
   *   expires: true,
   * });
   */
  setFact(args: SetFactArguments, options?: CallOptions): Call<Fact, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 404: ErrorBody; 500: ErrorBody }>, Omit<SetFactResponse, "data"> & WithWarnings>;

  /**
   * List the facts of a resource.
   *
   * Returns the facts of one resource, sorted by name. The list is not paginated: the response has no `links` and no `metadata`. For an unknown resource the list is empty. If a row of the resource has a source other than `fact`, which `setParam` can create, the call fails with 500.
   *
   * `GET /api/v2/resource/{rid}/facts` (Python: `get_facts`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns The facts.
   * @throws {BadRequestError} 400
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @throws {NotFoundError} 404
   * @throws {ServerError} 500: The resource also has a value with a source other than `fact`.
   * @example await inmanta.getFacts({ rid: "std::Package[web1,name=nginx]" });
   */
  getFacts(args: GetFactsArguments, options?: CallOptions): Call<Fact[], Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 404: ErrorBody; 500: ErrorBody }>>;

  /**
   * Get a fact.
   *
   * Returns one fact of one resource.
   *
   * `GET /api/v2/resource/{rid}/facts/{id}` (Python: `get_fact`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns The fact.
   * @throws {BadRequestError} 400
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @throws {NotFoundError} 404: The fact does not exist for this resource, or the environment does not exist.
   * @example await inmanta.getFact({ rid: "std::Package[web1,name=nginx]", id: "8a5e0d93-b2c7-4f14-86a9-1d3f7e6c0b25" });
   */
  getFact(args: GetFactArguments, options?: CallOptions): Call<Fact, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 404: ErrorBody }>>;

  /**
   * List notifications.
   *
   * Returns the notifications of an environment, latest first. `limit` sets the page size; follow `links.next` for the next page.
   *
   * `GET /api/v2/notification` (Python: `list_notifications`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns One page of notifications.
   * @throws {BadRequestError} 400
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @throws {NotFoundError} 404
   * @example await inmanta.listNotifications({ limit: 20, filter: { title: ["compil"] } });
   */
  listNotifications(args?: ListNotificationsArguments, options?: CallOptions): PagedCall<Notification, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 404: ErrorBody }>, Omit<ListNotificationsResponse, "data">>;

  /**
   * Get a notification.
   *
   * Returns one notification. `uri` is a path of this API, for example that of a compile report.
   *
   * `GET /api/v2/notification/{notification_id}` (Python: `get_notification`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns The notification.
   * @throws {BadRequestError} 400
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @throws {NotFoundError} 404: The notification does not exist in the environment, or the environment does not exist.
   * @example await inmanta.getNotification({ notification_id: "a95d4e02-6f1b-4c73-9e80-2b7f5c8d3a16" });
   */
  getNotification(args: GetNotificationArguments, options?: CallOptions): Call<Notification, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 404: ErrorBody }>>;

  /**
   * Update a notification.
   *
   * Sets the flags `read` and `cleared`. Flags that are omitted or null keep their value. At least one must be given; otherwise the server returns 400.
   *
   * `PATCH /api/v2/notification/{notification_id}` (Python: `update_notification`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns The updated notification.
   * @throws {BadRequestError} 400: Neither `read` nor `cleared` is given, or an argument is unknown or has the wrong type.
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @throws {NotFoundError} 404: The notification does not exist in the environment, or the environment does not exist.
   * @example await inmanta.updateNotification({ notification_id: "a95d4e02-6f1b-4c73-9e80-2b7f5c8d3a16", read: true, cleared: true });
   */
  updateNotification(args: UpdateNotificationArguments, options?: CallOptions): Call<Notification, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 404: ErrorBody }>>;

  /**
   * Get metrics of an environment.
   *
   * Returns metrics for a time window, divided into `nb_datapoints` equal slots. Metrics whose names start with `resource.` have an object of numbers in each slot, the others a number; null means no data (for `orchestrator.compile_rate`, 0 means no data). The window must be at least `nb_datapoints` minutes long. With `round_timestamps` the slots end on full hours: the window can become longer and the number of slots larger than requested, and the window must be at least `nb_datapoints` hours long.
   *
   * `GET /api/v2/metrics` (Python: `get_environment_metrics`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns The metrics by slot.
   * @throws {BadRequestError} 400: The window is empty or too short, `nb_datapoints` is not above 0, `metrics` is empty or contains an unknown metric, or an argument is missing, is unknown or has the wrong type.
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @throws {NotFoundError} 404
   * @example
   * await inmanta.getEnvironmentMetrics({
   *   metrics: ["orchestrator.compile_time", "resource.resource_count"],
   *   start_interval: "2025-11-21T08:00:00Z",
   *   end_interval: "2025-11-21T10:00:00Z",
   *   nb_datapoints: 2,
   * });
   */
  getEnvironmentMetrics(args: GetEnvironmentMetricsArguments, options?: CallOptions): Call<EnvironmentMetricsResult, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 404: ErrorBody }>>;

  /**
   * Log in.
   *
   * Exchanges a user name and a password for a token, to be sent as `Authorization: Bearer <token>`. Needs no token. A wrong user name and a wrong password return the same 401. A server that runs without authentication returns 400, although its own documentation says 401.
   *
   * `POST /api/v2/login` (Python: `login`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns The token and the user.
   * @throws {BadRequestError} 400: The server runs without authentication, or an argument is missing, is unknown or has the wrong type.
   * @throws {AuthenticationError} 401: The user name or the password is wrong.
   * @example await inmanta.login({ username: "alice", password: "correct-horse" });
   */
  login(args: LoginArguments, options?: CallOptions): Call<LoginReturn, Failures<{ 400: ErrorBody; 401: ErrorBody }>>;

  /**
   * Renew a login.
   *
   * Returns a new token, with a new expiry and the user's current roles, for the user of the token that is sent. Only tokens from `login` can be renewed. Since server 18.2.0; earlier servers return 404 with an HTML page.
   *
   * `POST /api/v2/login/renew` (Python: `login_renew`)
   *
   * @param args Takes no arguments.
   * @param options Options of this call.
   * @returns The token and the user.
   * @throws {BadRequestError} 400: The server runs without authentication, or the token is not from `login`.
   * @throws {AuthenticationError} 401: The user no longer exists, or the request has no token.
   * @throws {PermissionDeniedError} 403
   * @example await inmanta.loginRenew();
   */
  loginRenew(args?: NoArguments, options?: CallOptions): Call<LoginReturn, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody }>>;

  /**
   * List users.
   *
   * Returns all users with their roles in each environment. The list is not paginated: the response has no `links` and no `metadata`. Also works on a server without authentication; the list is then empty. An environment token is rejected with 403.
   *
   * `GET /api/v2/user` (Python: `list_users`)
   *
   * @param args Takes no arguments.
   * @param options Options of this call.
   * @returns All users.
   * @throws {BadRequestError} 400
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @example await inmanta.listUsers();
   */
  listUsers(args?: NoArguments, options?: CallOptions): Call<UserWithRoles[], Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody }>>;

  /**
   * Add a user.
   *
   * Adds a user to the user database of the server. An existing name is rejected with 409, so a repeated call fails even if the first call succeeded. An environment token is rejected with 403.
   *
   * `POST /api/v2/user` (Python: `add_user`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns The new user, without administrator rights.
   * @throws {BadRequestError} 400: The server runs without authentication, the user name is empty, the password is shorter than 8 characters, or an argument is missing, is unknown or has the wrong type.
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @throws {ConflictError} 409: A user with this name already exists.
   * @example await inmanta.addUser({ username: "bob", password: "battery-staple" });
   */
  addUser(args: AddUserArguments, options?: CallOptions): Call<User, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 409: ErrorBody }>>;

  /**
   * Get the current user.
   *
   * Returns the user that the token of the request belongs to. Returns 404 if the token names no user or the server runs without authentication. An environment token is rejected with 403.
   *
   * `GET /api/v2/current_user` (Python: `get_current_user`)
   *
   * @param args Takes no arguments.
   * @param options Options of this call.
   * @returns The user.
   * @throws {BadRequestError} 400
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @throws {NotFoundError} 404: The token names no user, or the server runs without authentication.
   * @example await inmanta.getCurrentUser();
   */
  getCurrentUser(args?: NoArguments, options?: CallOptions): Call<CurrentUser, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 404: ErrorBody }>>;

  /**
   * Delete a user.
   *
   * Deletes a user. A repeated call returns 404. An environment token is rejected with 403.
   *
   * `DELETE /api/v2/user/{username}` (Python: `delete_user`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns The user was deleted. No body.
   * @throws {BadRequestError} 400: The server runs without authentication, or an argument is unknown or has the wrong type.
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @throws {NotFoundError} 404: The user does not exist.
   * @example await inmanta.deleteUser({ username: "bob" });
   */
  deleteUser(args: DeleteUserArguments, options?: CallOptions): Call<void, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 404: ErrorBody }>>;

  /**
   * Change a password.
   *
   * Changes the password of a user. Since server 18.2.0, users must state `current_password` to change their own password; administrators do not need it for other users. An environment token is rejected with 403.
   *
   * `PATCH /api/v2/user/{username}/password` (Python: `set_password`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns The password was changed. No body.
   * @throws {BadRequestError} 400: The server runs without authentication, the password does not have the required length, users change their own password without `current_password` (since server 18.2.0), or an argument is missing, is unknown or has the wrong type.
   * @throws {AuthenticationError} 401: The current password is wrong (since server 18.2.0), or the request has no token.
   * @throws {PermissionDeniedError} 403
   * @throws {NotFoundError} 404: The user does not exist.
   * @example await inmanta.setPassword({ username: "bob", password: "battery-staple-2", current_password: "battery-staple" });
   */
  setPassword(args: SetPasswordArguments, options?: CallOptions): Call<void, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 404: ErrorBody }>>;

  /**
   * Grant or revoke administrator rights.
   *
   * Makes a user an administrator or a regular user. The user name is a field of the body, not part of the path. An unknown user is rejected with 400, not 404. An environment token is rejected with 403.
   *
   * `PATCH /api/v2/is_admin` (Python: `set_is_admin`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns The rights were changed. No body.
   * @throws {BadRequestError} 400: The server runs without authentication, the user does not exist, or an argument is missing, is unknown or has the wrong type.
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @example await inmanta.setIsAdmin({ username: "bob", is_admin: true });
   */
  setIsAdmin(args: SetIsAdminArguments, options?: CallOptions): Call<void, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody }>>;

  /**
   * List roles.
   *
   * Returns the names of all roles, sorted. The list is not paginated: the response has no `links` and no `metadata`. An environment token is rejected with 403.
   *
   * `GET /api/v2/role` (Python: `list_roles`)
   *
   * @param args Takes no arguments.
   * @param options Options of this call.
   * @returns All role names.
   * @throws {BadRequestError} 400
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @example await inmanta.listRoles();
   */
  listRoles(args?: NoArguments, options?: CallOptions): Call<string[], Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody }>>;

  /**
   * Create a role.
   *
   * Creates a role. An existing name is rejected with 400, not 409, so a repeated call fails even if the first call succeeded. An environment token is rejected with 403.
   *
   * `POST /api/v2/role` (Python: `create_role`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns The role was created. No body.
   * @throws {BadRequestError} 400: The server runs without authentication, a role with this name already exists, or an argument is missing, is unknown or has the wrong type.
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @example await inmanta.createRole({ name: "operator" });
   */
  createRole(args: CreateRoleArguments, options?: CallOptions): Call<void, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody }>>;

  /**
   * Delete a role.
   *
   * Deletes a role that is not assigned to any user. The name is a query parameter, not part of the path; a name with characters beyond Latin-1 is sent in a JSON body. An unknown role, and therefore also a repeated call, returns 400, not 404. An environment token is rejected with 403.
   *
   * `DELETE /api/v2/role` (Python: `delete_role`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns The role was deleted. No body.
   * @throws {BadRequestError} 400: The server runs without authentication, the role does not exist, the role is assigned to a user, or an argument is missing, is unknown or has the wrong type.
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @example await inmanta.deleteRole({ name: "operator" });
   */
  deleteRole(args: DeleteRoleArguments, options?: CallOptions): Call<void, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody }>>;

  /**
   * List the roles of a user.
   *
   * Returns the roles of a user in each environment. For an unknown user the server returns no roles and no error. An environment token is rejected with 403.
   *
   * `GET /api/v2/role_assignment/{username}` (Python: `list_roles_for_user`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns The roles by environment.
   * @throws {BadRequestError} 400
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @example await inmanta.listRolesForUser({ username: "bob" });
   */
  listRolesForUser(args: ListRolesForUserArguments, options?: CallOptions): Call<RoleAssignmentsPerEnvironment, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody }>>;

  /**
   * Assign a role to a user.
   *
   * Assigns a role to a user in one environment. An unknown user, role or environment is rejected with 400. The response if the user already has the role is unknown. An environment token is rejected with 403.
   *
   * `POST /api/v2/role_assignment/{username}` (Python: `assign_role`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns The role was assigned. No body.
   * @throws {BadRequestError} 400: The server runs without authentication.
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @example await inmanta.assignRole({ username: "bob", environment: "0d6f2b84-91c3-4e5a-b7d8-3f1e2c4a5b60", role: "operator" });
   */
  assignRole(args: AssignRoleArguments, options?: CallOptions): Call<void, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody }>>;

  /**
   * Unassign a role from a user.
   *
   * Unassigns a role from a user in one environment. Environment and role are query parameters; a role with characters beyond Latin-1 is sent in a JSON body. A role that is not assigned to the user, and therefore also a repeated call, returns 400. An environment token is rejected with 403.
   *
   * `DELETE /api/v2/role_assignment/{username}` (Python: `unassign_role`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns The role was unassigned. No body.
   * @throws {BadRequestError} 400: The server runs without authentication, the role is not assigned to the user in this environment, or an argument is missing, is unknown or has the wrong type.
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @example await inmanta.unassignRole({ username: "bob", environment: "0d6f2b84-91c3-4e5a-b7d8-3f1e2c4a5b60", role: "operator" });
   */
  unassignRole(args: UnassignRoleArguments, options?: CallOptions): Call<void, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody }>>;

  /**
   * List discovered resources.
   *
   * Returns the resources that agents have discovered, managed or not. `managed_resource_uri` links to the resource that manages the discovered resource. `limit` sets the page size; follow `links.next` for the next page. Paginate only when sorting on `discovered_resource_id`: the other columns have no tie-breaker, so rows with equal values that do not fit on the page are unreachable, and no next link is returned although `metadata.total` is larger.
   *
   * `GET /api/v2/discovered` (Python: `discovered_resources_get_batch`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns One page of discovered resources.
   * @throws {BadRequestError} 400
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403: The discovery feature is off, or authentication is on and the token is not accepted.
   * @throws {NotFoundError} 404
   * @example await inmanta.discoveredResourcesGetBatch({ limit: 20, sort: "discovered_resource_id.asc" });
   */
  discoveredResourcesGetBatch(args?: DiscoveredResourcesGetBatchArguments, options?: CallOptions): PagedCall<DiscoveredResource, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 404: ErrorBody }>, Omit<DiscoveredResourcesGetBatchResponse, "data">>;

  /**
   * Get a discovered resource.
   *
   * Returns one discovered resource. `managed_resource_uri` is always null here; only the list returns it.
   *
   * `GET /api/v2/discovered/{discovered_resource_id}` (Python: `discovered_resources_get`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns The discovered resource.
   * @throws {BadRequestError} 400
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403: The discovery feature is off, or authentication is on and the token is not accepted.
   * @throws {NotFoundError} 404: The discovered resource does not exist in the environment, or the environment does not exist.
   * @example await inmanta.discoveredResourcesGet({ discovered_resource_id: "std::File[web1,path=/etc/hosts]" });
   */
  discoveredResourcesGet(args: DiscoveredResourcesGetArguments, options?: CallOptions): Call<DiscoveredResource, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 404: ErrorBody }>>;

  /**
   * Store a discovered resource.
   *
   * For agents. Stores one discovered resource. `values` is effectively required: the server returns 500 if it is missing. Needs a live agent session; other clients get 400. The behavior for a resource that is already stored is unknown. If authentication is on, only agent tokens are accepted.
   *
   * `POST /api/v2/discovered/{discovered_resource_id}` (Python: `discovered_resource_create`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns Stored. No body.
   * @throws {BadRequestError} 400: An id is not a resource id, `sid` is not a live session, or an argument is missing or has the wrong type.
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @throws {NotFoundError} 404
   * @throws {ServerError} 500: `values` is missing.
   * @example
   * await inmanta.discoveredResourceCreate({
   *   discovered_resource_id: "std::File[web1,path=/etc/hosts]",
   *   discovery_resource_id: "std::FileDiscovery[web1,name=etc]",
   *   values: { path: "/etc/hosts", mode: 644, owner: "root" },
   *   sid: "6f2c1d80-c6d4-11f0-9b1c-0242ac120002",
   * });
   */
  discoveredResourceCreate(args: DiscoveredResourceCreateArguments, options?: CallOptions): Call<void, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 404: ErrorBody; 500: ErrorBody }>>;

  /**
   * Delete a discovered resource.
   *
   * Deletes one discovered resource. A second call returns 404. Since server 18.0.0; earlier servers return 405 with an HTML page. Also accepts tokens for agents since 18.1.0.
   *
   * `DELETE /api/v2/discovered/{discovered_resource_id}` (Python: `discovered_resource_delete`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns Deleted. No body.
   * @throws {BadRequestError} 400
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @throws {NotFoundError} 404: The discovered resource or the environment does not exist.
   * @example await inmanta.discoveredResourceDelete({ discovered_resource_id: "std::File[web1,path=/etc/hosts]" });
   */
  discoveredResourceDelete(args: DiscoveredResourceDeleteArguments, options?: CallOptions): Call<void, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 404: ErrorBody }>>;

  /**
   * Store discovered resources.
   *
   * For agents. Stores several discovered resources. The path ends with a slash; without the slash the server returns 405 with an HTML page. Needs a live agent session; other clients get 400. The behavior for resources that are already stored is unknown. If authentication is on, only agent tokens are accepted.
   *
   * `POST /api/v2/discovered/` (Python: `discovered_resource_create_batch`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns Stored. No body.
   * @throws {BadRequestError} 400: `sid` is not a live session, or an argument is missing, is unknown or has the wrong type.
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @throws {NotFoundError} 404
   * @example
   * await inmanta.discoveredResourceCreateBatch({
   *   discovered_resources: [
   *     {
   *       discovered_resource_id: "std::File[web1,path=/etc/hosts]",
   *       values: { path: "/etc/hosts", mode: 644, owner: "root" },
   *       managed_resource_uri: null,
   *       discovery_resource_id: "std::FileDiscovery[web1,name=etc]",
   *     },
   *   ],
   *   sid: "6f2c1d80-c6d4-11f0-9b1c-0242ac120002",
   * });
   */
  discoveredResourceCreateBatch(args: DiscoveredResourceCreateBatchArguments, options?: CallOptions): Call<void, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 404: ErrorBody }>>;

  /**
   * Delete discovered resources.
   *
   * Deletes discovered resources. Ids that do not exist are ignored, so a repeated call succeeds too. The server also reads the ids from the query, as its documentation says; in the body they can have any character. The path ends with a slash. Since server 18.0.0; earlier servers return 405 with an HTML page. Also accepts tokens for agents since 18.1.0.
   *
   * `DELETE /api/v2/discovered/` (Python: `discovered_resource_delete_batch`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns Deleted. No body.
   * @throws {BadRequestError} 400
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @throws {NotFoundError} 404
   * @example await inmanta.discoveredResourceDeleteBatch({ discovered_resource_ids: ["std::File[web1,path=/etc/hosts]", "std::File[web1,path=/etc/motd]"] });
   */
  discoveredResourceDeleteBatch(args: DiscoveredResourceDeleteBatchArguments, options?: CallOptions): Call<void, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 404: ErrorBody }>>;

  /**
   * Check whether an agent is enabled (v2).
   *
   * Returns whether an agent is enabled: true while the environment has a session, whatever the name of the agent. Since server 19.0.0; `getState` is its counterpart on earlier servers. When authentication is on, only agent tokens are accepted.
   *
   * `GET /api/v2/agentrecovery` (Python: `get_state`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns Whether the agent is enabled.
   * @throws {BadRequestError} 400
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @throws {NotFoundError} 404
   * @example await inmanta.getStateV2({ agent: "web1" });
   */
  getStateV2(args: GetStateV2Arguments, options?: CallOptions): Call<GetStateResponse, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 404: ErrorBody }>>;

  /**
   * Check whether a feature is on.
   *
   * Returns whether a feature of the server is on. When authentication is on, only agent tokens are accepted. Since server 18.1.0; earlier servers return 404 with an HTML page.
   *
   * `GET /api/v2/feature/bool` (Python: `is_bool_feature_enabled`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns Whether the feature is on.
   * @throws {BadRequestError} 400
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @throws {NotFoundError} 404: The part has no such feature.
   * @example await inmanta.isBoolFeatureEnabled({ slice_name: "core.resource", feature_name: "resource_discovery" });
   */
  isBoolFeatureEnabled(args: IsBoolFeatureEnabledArguments, options?: CallOptions): Call<boolean, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 404: ErrorBody }>>;

  /**
   * Get the API documentation.
   *
   * Returns the server's description of its own API. With `format=openapi` this is an OpenAPI 3.0.2 document in the envelope, otherwise an HTML page without an envelope. The document writes path placeholders as `<name>`, marks no argument as required, and omits operations that only agents and compilers call. Browsers cannot set a header when they open a page, so the token can also be a query parameter, which takes precedence over the header. An environment token is rejected with 403.
   *
   * `GET /api/v2/docs` (Python: `get_api_docs`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns The description of the API: JSON with `format=openapi`, otherwise an HTML page.
   * @throws {BadRequestError} 400
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @example await inmanta.getApiDocs({ format: "openapi", token: "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiJhbGljZSJ9.c2lnbmF0dXJl" });
   */
  getApiDocs(args?: GetApiDocsArguments, options?: CallOptions): Call<OpenAPI | string, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody }>>;

  /**
   * Compare the scheduler with the database.
   *
   * Returns the state of the resources of an environment in the scheduler's memory and in the database, and the discrepancies. The discrepancies are an empty object if both agree, otherwise an array (problems of the whole model) or a map from resource id to array. Starts the scheduler if it is not running. The response can be that of the scheduler itself, with any status.
   *
   * `GET /api/v2/scheduler_status` (Python: `get_scheduler_status`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns Both states.
   * @throws {BadRequestError} 400
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @throws {NotFoundError} 404: The environment is halted, the environment does not exist, or no scheduler is running.
   * @throws {ServerError} 500: The scheduler did not start.
   * @example await inmanta.getSchedulerStatus();
   */
  getSchedulerStatus(args?: GetSchedulerStatusArguments, options?: CallOptions): Call<SchedulerStatusReport, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 404: ErrorBody; 500: ErrorBody }>>;

  /**
   * Run a GraphQL query.
   *
   * Runs a query. `environments`, `notifications` and `resources` can be queried, as Relay connections. The GraphQL result is inside the envelope and has `data` and `errors`; the errors are strings. A query that fails as a whole returns 200 up to server 18.0.1, and 400 with the same body since 18.1.0. A query that fails in part returns 200. An environment token is rejected with 403.
   *
   * `POST /api/v2/graphql` (Python: `graphql`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns The result of the query.
   * @throws {BadRequestError} 400
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @example
   * await inmanta.graphql({
   *   query: "query One($id: UUID!) { environments(filter: { id: $id }) { edges { node { name } } } }",
   *   variables: { id: "0d6f2b84-91c3-4e5a-b7d8-3f1e2c4a5b60" },
   *   operationName: "One",
   * });
   */
  graphql(args: GraphqlArguments, options?: CallOptions): Call<GraphQLResult, Failures<{ 400: GraphqlErrorBody; 401: ErrorBody; 403: ErrorBody }>>;

  /**
   * Get the GraphQL schema.
   *
   * Returns the schema as the standard introspection result, under `__schema`. An environment token is rejected with 403.
   *
   * `GET /api/v2/graphql/schema` (Python: `graphql_schema`)
   *
   * @param args Takes no arguments.
   * @param options Options of this call.
   * @returns The schema.
   * @throws {BadRequestError} 400
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @example await inmanta.graphqlSchema();
   */
  graphqlSchema(args?: NoArguments, options?: CallOptions): Call<GraphQLSchemaResult, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody }>>;

  /**
   * Check the health of the server.
   *
   * Returns 200 if every part of the server is healthy and 500 if one is not; the body is the same. Never needs a token.
   *
   * `GET /api/v2/health` (Python: `health`)
   *
   * @param args Takes no arguments.
   * @param options Options of this call.
   * @returns The server is healthy.
   * @throws {BadRequestError} 400
   * @throws {ServerError} 500: A part of the server is not healthy.
   * @example await inmanta.health();
   */
  health(args?: NoArguments, options?: CallOptions): Call<null, Failures<{ 400: ErrorBody; 500: HealthResponse }>>;
}
