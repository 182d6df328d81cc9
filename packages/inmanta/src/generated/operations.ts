// Generated from specs/inmanta by `npm run generate`. Do not edit: change the spec.
import type { Call, CallOptions, Failures, NoArguments, OperationTable, PagedCall, Uuid } from "@platform-clients/core";

import type { Agent, AgentAction, AgentProcess, AgentProcessRow, AgentReport, AgentSort, AgentStatus, AgentTriggerMethod, AgentV1, AllAgentAction, ApiDocsFormat, AttributeStateChangeInput, Change, ClientType, CompileData, CompileDetails, CompileReport, CompileReportSort, CompileRow, CompileRowWithReports, CompileRun, ConfigurationModelRow, CurrentUser, DesiredStateVersion, DesiredStateVersionSort, DesiredStateVersionStatus, DiscoveredResource, DiscoveredResourceSort, DryRun, DryRunItemV1, DryRunReport, DryRunRow, EnvSettingValue, Environment, EnvironmentMetric, EnvironmentMetricsResult, EnvironmentSettingDefinitionAPI, EnvironmentSettingsReponse, EnvironmentV1, ErrorBody, ErrorWithWarnings, Fact, FactSort, GraphQLResult, HeartbeatCalls, HeartbeatReplyData, InitialResourceState, InmantaModule, LatestReleasedResource, LinkedDiscoveredResource, LogLevel, LoginReturn, Notification, NotificationSeverity, NotificationSort, OpenAPI, PagingLinks, PagingMetadata, Parameter, ParameterInput, ParameterRow, ParameterSort, ParameterSource, PipConfig, PipConfigInput, Project, ProjectV1, PromoteTriggerMethod, ProtectedBy, RangeConstraint, ReleasedResourceDetails, ResourceAction, ResourceActionKind, ResourceActionLinks, ResourceActionRow, ResourceDiff, ResourceHistory, ResourceHistorySort, ResourceIdStr, ResourceInput, ResourceListMetadata, ResourceListSort, ResourceLog, ResourceLogSort, ResourceRow, ResourceStatusFilter, ResourceVersionIdStr, RoleAssignmentsPerEnvironment, SchedulerStatusReport, StatusResponse, UnknownInput, UnknownParameterRow, User, UserWithRoles, VersionedResource, VersionedResourceDetails, VersionedResourceSort, Warnings, WarningsOnly } from "./types.ts";

/** Arguments of `createProject`. */
export interface CreateProjectArguments {
  /** Name of the project, unique on the server. */
  name: string;
  /** Id to give to the project; the server makes one when it is null or left out. */
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
  /** Id of the project that it will belong to. */
  project_id: Uuid;
  /** Name, unique inside the project. */
  name: string;
  /** URL of the repository with the model; only together with `branch`. */
  repository?: string | null | undefined;
  /** Branch of the repository; only together with `repository`. */
  branch?: string | null | undefined;
  /** Id to give to the environment; the server makes one when it is null or left out. */
  environment_id?: Uuid | null | undefined;
}

/** Arguments of `modifyEnvironment`. */
export interface ModifyEnvironmentArguments {
  /** Id of the environment. */
  id: Uuid;
  /** Name, unique inside the project; the present one to keep it. */
  name: string;
  /** URL of the repository; null keeps the present one. */
  repository?: string | null | undefined;
  /** Branch; null keeps the present one. */
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
  /** Id of the environment that the call works on. Not echoed in the reply. An id that does not exist is a 404. Left out: the client's `environment`. */
  tid?: Uuid | undefined;
}

/** Arguments of `getSetting`. */
export interface GetSettingArguments {
  /** Id of the environment that the call works on. Not echoed in the reply. An id that does not exist is a 404. Left out: the client's `environment`. */
  tid?: Uuid | undefined;
  /** Id of the setting, such as `auto_deploy`. Extensions add settings, so the set is open. */
  id: string;
}

/** Arguments of `setSetting`. */
export interface SetSettingArguments {
  /** Id of the environment that the call works on. Not echoed in the reply. An id that does not exist is a 404. Left out: the client's `environment`. */
  tid?: Uuid | undefined;
  /** Id of the setting, such as `auto_deploy`. Extensions add settings, so the set is open. */
  id: string;
  /** New value, of the type that the definition says. Null is accepted by the argument check only. */
  value: string | number | boolean | null | { [name: string]: string | number | boolean };
}

/** Arguments of `deleteSetting`. */
export interface DeleteSettingArguments {
  /** Id of the environment that the call works on. Not echoed in the reply. An id that does not exist is a 404. Left out: the client's `environment`. */
  tid?: Uuid | undefined;
  /** Id of the setting, such as `auto_deploy`. Extensions add settings, so the set is open. */
  id: string;
}

/** Arguments of `createToken`. */
export interface CreateTokenArguments {
  /** Id of the environment that the call works on. Not echoed in the reply. An id that does not exist is a 404. Left out: the client's `environment`. */
  tid?: Uuid | undefined;
  /** Kinds of client that the token is for. */
  client_types: ClientType[];
  /** Whether the token has neither issue time nor expiry. Default: `true`. */
  idempotent?: boolean | undefined;
}

/** Arguments of `heartbeatReply`. */
export interface HeartbeatReplyArguments {
  /** Id of the live session. */
  sid: Uuid;
  /** Id that came with the call. */
  reply_id: Uuid;
  /** Outcome of the call. */
  data: HeartbeatReplyData;
}

/** Arguments of `heartbeat`. */
export interface HeartbeatArguments {
  /** Id of the environment that the call works on. Not echoed in the reply. An id that does not exist is a 404. Left out: the client's `environment`. */
  tid?: Uuid | undefined;
  /** Id of the session, made by the agent: a version-1 uuid. */
  sid: Uuid;
  /** Names of the agents in the process. */
  endpoint_names: string[];
  /** Machine that the process runs on. */
  nodename: string;
  /** Whether to reply at once, even when no call waits. Default: `false`. */
  no_hang?: boolean | undefined;
}

/** Arguments of `getState`. */
export interface GetStateArguments {
  /** Id of the environment that the call works on. Not echoed in the reply. An id that does not exist is a 404. Left out: the client's `environment`. */
  tid?: Uuid | undefined;
  /** Id of the live session. */
  sid: Uuid;
  /** Name of the agent. */
  agent: string;
}

/** Arguments of `setParameters`. */
export interface SetParametersArguments {
  /** Id of the environment that the call works on. Not echoed in the reply. An id that does not exist is a 404. Left out: the client's `environment`. */
  tid?: Uuid | undefined;
  /** Parameters and facts to write. */
  parameters: ParameterInput[];
  /** Id of the live session. */
  sid: Uuid;
}

/** Arguments of `getFile`. */
export interface GetFileArguments {
  /** SHA-1 of the content, in lower-case hexadecimal. */
  id: string;
}

/** Arguments of `uploadFile`. */
export interface UploadFileArguments {
  /** SHA-1 of the content, in lower-case hexadecimal. */
  id: string;
  /** Content, base64. */
  content: string;
}

/** Arguments of `statFile`. */
export interface StatFileArguments {
  /** SHA-1 of the content, in lower-case hexadecimal. */
  id: string;
}

/** Arguments of `statFiles`. */
export interface StatFilesArguments {
  /** Ids (SHA-1) to look for. */
  files: string[];
}

/** Arguments of `diff`. */
export interface DiffArguments {
  /** Id (SHA-1) of the first file, or `0` for an empty one. */
  file_id_1: string;
  /** Id (SHA-1) of the second file, or `0` for an empty one. */
  file_id_2: string;
}

/** Arguments of `getResource`. */
export interface GetResourceArguments {
  /** Id of the environment that the call works on. Not echoed in the reply. An id that does not exist is a 404. Left out: the client's `environment`. */
  tid?: Uuid | undefined;
  /** Id of the resource with its version, `Type[agent,attribute=value],v=N`; percent-encode it whole. */
  id: ResourceVersionIdStr;
  /** Whether to give the actions too. Default: no. */
  logs?: boolean | undefined;
  /** Only actions of this kind. Default: all kinds. */
  log_action?: ResourceActionKind | undefined;
  /** Most actions to give. 0, the default, is no limit; the limit of 1000 that the documentation names is not enforced. */
  log_limit?: number | undefined;
}

/** Arguments of `listVersions`. */
export interface ListVersionsArguments {
  /** Id of the environment that the call works on. Not echoed in the reply. An id that does not exist is a 404. Left out: the client's `environment`. */
  tid?: Uuid | undefined;
  /** Rows to skip, from the newest; only together with `limit`. Default: none. */
  start?: number | undefined;
  /** Most rows to give, at most 1000; only together with `start`. Default: 1000. */
  limit?: number | undefined;
}

/** Arguments of `putVersion`. */
export interface PutVersionArguments {
  /** Id of the environment that the call works on. Not echoed in the reply. An id that does not exist is a 404. Left out: the client's `environment`. */
  tid?: Uuid | undefined;
  /** Number that was reserved. */
  version: number;
  /** All resources of the version. */
  resources: ResourceInput[];
  /** Modules whose code the agents need, by name. */
  module_version_info: { [name: string]: InmantaModule };
  /** State of each resource, by resource id; left-out ones are available. Default: `{}`. */
  resource_state?: { [name: string]: InitialResourceState } | undefined;
  /** Values that the model waits for. */
  unknowns?: UnknownInput[] | null | undefined;
  /** Free details; `export_metadata` with type and message makes labels in v2. */
  version_info?: { [name: string]: unknown } | null | undefined;
  /** Version of the compiler. Servers up to 17 demand it; those from 18.0.0 on do not know it and answer 400. */
  compiler_version?: string | null | undefined;
  /** Name of the resource set of each resource, by resource id; null for none. Default: `{}`. */
  resource_sets?: { [name: string]: string | null } | undefined;
  /** Where agents fetch Python packages from. */
  pip_config?: PipConfigInput | null | undefined;
  /** Version constraints of the project, as text. */
  project_constraints?: string | null | undefined;
}

/** Arguments of `getVersion`. */
export interface GetVersionArguments {
  /** Id of the environment that the call works on. Not echoed in the reply. An id that does not exist is a 404. Left out: the client's `environment`. */
  tid?: Uuid | undefined;
  /** Number of the version. */
  id: number;
  /** Whether to give actions with each resource. Default: no. */
  include_logs?: boolean | undefined;
  /** Only actions of this kind, such as `deploy`. Default: all kinds. */
  log_filter?: string | undefined;
  /** Most actions to fetch for the version, at most 1000. Default: no limit. */
  limit?: number | undefined;
}

/** Arguments of `releaseVersion`. */
export interface ReleaseVersionArguments {
  /** Id of the environment that the call works on. Not echoed in the reply. An id that does not exist is a 404. Left out: the client's `environment`. */
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
  /** Id of the environment that the call works on. Not echoed in the reply. An id that does not exist is a 404. Left out: the client's `environment`. */
  tid?: Uuid | undefined;
  /** Number of the version. */
  id: number;
}

/** Arguments of `deploy`. */
export interface DeployArguments {
  /** Id of the environment that the call works on. Not echoed in the reply. An id that does not exist is a 404. Left out: the client's `environment`. */
  tid?: Uuid | undefined;
  /** How much to deploy. Default: `"push_full_deploy"`. */
  agent_trigger_method?: AgentTriggerMethod | undefined;
  /** Names of the agents that shall deploy; null for all. */
  agents?: string[] | null | undefined;
}

/** Arguments of `dryrunReport`. */
export interface DryrunReportArguments {
  /** Id of the environment that the call works on. Not echoed in the reply. An id that does not exist is a 404. Left out: the client's `environment`. */
  tid?: Uuid | undefined;
  /** Id of the dry run. */
  id: Uuid;
}

/** Arguments of `dryrunUpdate`. */
export interface DryrunUpdateArguments {
  /** Id of the environment that the call works on. Not echoed in the reply. An id that does not exist is a 404. Left out: the client's `environment`. */
  tid?: Uuid | undefined;
  /** Id of the dry run. */
  id: Uuid;
  /** Id of the resource with its version. */
  resource: string;
  /** Current and desired value, by attribute. */
  changes: { [name: string]: AttributeStateChangeInput };
  /** Id of the live session. */
  sid: Uuid;
}

/** Arguments of `dryrunRequest`. */
export interface DryrunRequestArguments {
  /** Id of the environment that the call works on. Not echoed in the reply. An id that does not exist is a 404. Left out: the client's `environment`. */
  tid?: Uuid | undefined;
  /** Number of the version. */
  id: number;
}

/** Arguments of `dryrunList`. */
export interface DryrunListArguments {
  /** Id of the environment that the call works on. Not echoed in the reply. An id that does not exist is a 404. Left out: the client's `environment`. */
  tid?: Uuid | undefined;
  /** Only dry runs of this version. Default: all versions. */
  version?: number | undefined;
}

/** Arguments of `notifyChangeGet`. */
export interface NotifyChangeGetArguments {
  /** Id of the environment. */
  id: Uuid;
  /** Whether to fetch the model anew first. Default: yes. */
  update?: boolean | undefined;
}

/** Arguments of `notifyChange`. */
export interface NotifyChangeArguments {
  /** Id of the environment. */
  id: Uuid;
  /** Whether to fetch the model anew first. Default: `true`. */
  update?: boolean | undefined;
  /** Free details to store with the compile. Default: `{}`. */
  metadata?: { [name: string]: unknown } | undefined;
}

/** Arguments of `isCompiling`. */
export interface IsCompilingArguments {
  /** Id of the environment. */
  id: Uuid;
}

/** Arguments of `getReports`. */
export interface GetReportsArguments {
  /** Id of the environment that the call works on. Not echoed in the reply. An id that does not exist is a 404. Left out: the client's `environment`. */
  tid?: Uuid | undefined;
  /** Only compiles that began after this date: any date text. Without a zone it is UTC. */
  start?: string | undefined;
  /** Only compiles that began before this date: any date text. Without a zone it is UTC. */
  end?: string | undefined;
  /** Most rows to give, at most 1000. Default: 1000. */
  limit?: number | undefined;
}

/** Arguments of `getReport`. */
export interface GetReportArguments {
  /** Id of the compile. */
  id: Uuid;
}

/** Arguments of `getCompileQueue`. */
export interface GetCompileQueueArguments {
  /** Id of the environment that the call works on. Not echoed in the reply. An id that does not exist is a 404. Left out: the client's `environment`. */
  tid?: Uuid | undefined;
}

/** Arguments of `getParam`. */
export interface GetParamArguments {
  /** Id of the environment that the call works on. Not echoed in the reply. An id that does not exist is a 404. Left out: the client's `environment`. */
  tid?: Uuid | undefined;
  /** Name of the parameter or fact. */
  id: string;
  /** Id of the resource whose fact it is. Default: none. */
  resource_id?: string | undefined;
}

/** Arguments of `setParam`. */
export interface SetParamArguments {
  /** Id of the environment that the call works on. Not echoed in the reply. An id that does not exist is a 404. Left out: the client's `environment`. */
  tid?: Uuid | undefined;
  /** Name of the parameter or fact. */
  id: string;
  /** Where the value comes from. */
  source: ParameterSource;
  /** Value, always text. */
  value: string;
  /** Id of the resource whose fact it is; null for a parameter. */
  resource_id?: string | null | undefined;
  /** Free details, by name. Default: `{}`. */
  metadata?: { [name: string]: unknown } | undefined;
  /** Whether to recompile when the value changed. Default: `false`. */
  recompile?: boolean | undefined;
  /** Whether the value is asked for again when it is old; true needs a resource. Null: facts do, parameters do not. */
  expires?: boolean | null | undefined;
}

/** Arguments of `deleteParam`. */
export interface DeleteParamArguments {
  /** Id of the environment that the call works on. Not echoed in the reply. An id that does not exist is a 404. Left out: the client's `environment`. */
  tid?: Uuid | undefined;
  /** Name of the parameter or fact. */
  id: string;
  /** Id of the resource whose fact it is. Default: none. */
  resource_id?: string | undefined;
}

/** Arguments of `listParams`. */
export interface ListParamsArguments {
  /** Id of the environment that the call works on. Not echoed in the reply. An id that does not exist is a 404. Left out: the client's `environment`. */
  tid?: Uuid | undefined;
  /** Metadata to match: key to value, all of them. Default: `{}`. */
  query?: { [name: string]: unknown } | undefined;
}

/** Arguments of `listAgentProcesses`. */
export interface ListAgentProcessesArguments {
  /** Only processes of this environment. Default: all. */
  environment?: Uuid | undefined;
  /** Whether to include processes whose session has ended. Default: yes. */
  expired?: boolean | undefined;
  /** Only session ids above this one. */
  start?: Uuid | undefined;
  /** Only session ids below this one. */
  end?: Uuid | undefined;
  /** Most rows to give, at most 1000. Default: 1000. */
  limit?: number | undefined;
}

/** Arguments of `getAgentProcess`. */
export interface GetAgentProcessArguments {
  /** Id of the session of the process. */
  id: Uuid;
}

/** Arguments of `listAgents`. */
export type ListAgentsArguments = {
  /** Id of the environment that the call works on. Not echoed in the reply. An id that does not exist is a 404. Left out: the client's `environment`. */
  tid?: Uuid | undefined;
  /** Most rows to give, at most 1000. Default: 1000. */
  limit?: number | undefined;
} & (
  | {
  /** Only names above this one; not together with `end`. */
  start?: string | undefined;
  end?: undefined;
}
  | {
  /** Only names below this one; not together with `start`. */
  end?: string | undefined;
  start?: undefined;
}
);

/** Arguments of `projectList`. */
export interface ProjectListArguments {
  /** Fill in `description` and `icon` of the environments; without it both are empty texts. Default false. */
  environment_details?: boolean | undefined;
}

/** Arguments of `projectCreate`. */
export interface ProjectCreateArguments {
  /** Name of the project, unique on the server. */
  name: string;
  /** Id that the project is to have. Null or absent: the server chooses one. */
  project_id?: Uuid | null | undefined;
}

/** Arguments of `projectGet`. */
export interface ProjectGetArguments {
  /** Id of the project. */
  id: Uuid;
  /** Fill in `description` and `icon` of the environments; without it both are empty texts. Default false. */
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
  /** Fill in `description` and `icon`; without it both are empty texts, whatever is stored. Default false. */
  details?: boolean | undefined;
}

/** Arguments of `environmentCreate`. */
export interface EnvironmentCreateArguments {
  /** Project that the environment belongs to. */
  project_id: Uuid;
  /** Name of the environment, unique within its project. */
  name: string;
  /** URL of the git repository that holds the model. Only together with `branch`. */
  repository?: string | null | undefined;
  /** Branch of the repository. Only together with `repository`. */
  branch?: string | null | undefined;
  /** Id that the environment is to have. Null or absent: the server chooses one. */
  environment_id?: Uuid | null | undefined;
  /** Free text, at most 255 characters. Default empty. */
  description?: string | undefined;
  /** Picture as `<type>;base64,<data>`, where the type is `image/png`, `image/jpeg`, `image/webp` or `image/svg+xml`. At most 65,535 characters. Default empty: no icon. */
  icon?: string | undefined;
}

/** Arguments of `environmentGet`. */
export interface EnvironmentGetArguments {
  /** Id of the environment. */
  id: Uuid;
  /** Fill in `description` and `icon`; without it both are empty texts, whatever is stored. Default false. */
  details?: boolean | undefined;
}

/** Arguments of `environmentModify`. */
export interface EnvironmentModifyArguments {
  /** Id of the environment. */
  id: Uuid;
  /** Name of the environment, unique within its project. Required even when it does not change. */
  name: string;
  /** URL of the git repository. Null or absent: unchanged. */
  repository?: string | null | undefined;
  /** Branch of the repository. Null or absent: unchanged. */
  branch?: string | null | undefined;
  /** Project to move the environment to. Null or absent: it stays. */
  project_id?: Uuid | null | undefined;
  /** Free text, at most 255 characters. Null or absent: unchanged. */
  description?: string | null | undefined;
  /** Picture as `<type>;base64,<data>`, at most 65,535 characters; see environmentCreate for the types. Null or absent: unchanged; empty: removed. */
  icon?: string | null | undefined;
}

/** Arguments of `environmentDelete`. */
export interface EnvironmentDeleteArguments {
  /** Id of the environment. */
  id: Uuid;
}

/** Arguments of `haltEnvironment`. */
export interface HaltEnvironmentArguments {
  /** Id of the environment that the call works on. Not echoed in the reply. An id that does not exist is a 404. Left out: the client's `environment`. */
  tid?: Uuid | undefined;
}

/** Arguments of `resumeEnvironment`. */
export interface ResumeEnvironmentArguments {
  /** Id of the environment that the call works on. Not echoed in the reply. An id that does not exist is a 404. Left out: the client's `environment`. */
  tid?: Uuid | undefined;
}

/** Arguments of `environmentClear`. */
export interface EnvironmentClearArguments {
  /** Id of the environment. */
  id: Uuid;
}

/** Arguments of `environmentCreateToken`. */
export interface EnvironmentCreateTokenArguments {
  /** Id of the environment that the call works on. Not echoed in the reply. An id that does not exist is a 404. Left out: the client's `environment`. */
  tid?: Uuid | undefined;
  /** Kinds of client that may use the token. */
  client_types: ClientType[];
  /** Issue a token without time of issue and expiry, so that the same request gives the same token. Default true. */
  idempotent?: boolean | undefined;
}

/** Arguments of `environmentSettingsList`. */
export interface EnvironmentSettingsListArguments {
  /** Id of the environment that the call works on. Not echoed in the reply. An id that does not exist is a 404. Left out: the client's `environment`. */
  tid?: Uuid | undefined;
}

/** Arguments of `environmentSettingGet`. */
export interface EnvironmentSettingGetArguments {
  /** Id of the environment that the call works on. Not echoed in the reply. An id that does not exist is a 404. Left out: the client's `environment`. */
  tid?: Uuid | undefined;
  /** Name of the setting. The core server knows `auto_deploy`, `auto_full_compile`, `autostart_agent_deploy_interval`, `autostart_agent_repair_interval`, `autostart_on_start`, `available_versions_to_keep`, `environment_metrics_retention`, `notification_retention`, `protected_environment`, `recompile_backoff`, `reset_deploy_progress_on_start`, `resource_action_logs_retention` and `server_compile`; extensions add more. */
  id: string;
}

/** Arguments of `environmentSettingsSet`. */
export interface EnvironmentSettingsSetArguments {
  /** Id of the environment that the call works on. Not echoed in the reply. An id that does not exist is a 404. Left out: the client's `environment`. */
  tid?: Uuid | undefined;
  /** Name of the setting. The core server knows `auto_deploy`, `auto_full_compile`, `autostart_agent_deploy_interval`, `autostart_agent_repair_interval`, `autostart_on_start`, `available_versions_to_keep`, `environment_metrics_retention`, `notification_retention`, `protected_environment`, `recompile_backoff`, `reset_deploy_progress_on_start`, `resource_action_logs_retention` and `server_compile`; extensions add more. */
  id: string;
  /** The value; its type is the one in the definition of the setting. */
  value: EnvSettingValue;
}

/** Arguments of `environmentSettingDelete`. */
export interface EnvironmentSettingDeleteArguments {
  /** Id of the environment that the call works on. Not echoed in the reply. An id that does not exist is a 404. Left out: the client's `environment`. */
  tid?: Uuid | undefined;
  /** Name of the setting. The core server knows `auto_deploy`, `auto_full_compile`, `autostart_agent_deploy_interval`, `autostart_agent_repair_interval`, `autostart_on_start`, `available_versions_to_keep`, `environment_metrics_retention`, `notification_retention`, `protected_environment`, `recompile_backoff`, `reset_deploy_progress_on_start`, `resource_action_logs_retention` and `server_compile`; extensions add more. */
  id: string;
}

/** Arguments of `protectedEnvironmentSettingsSetBatch`. */
export interface ProtectedEnvironmentSettingsSetBatchArguments {
  /** Id of the environment that the call works on. Not echoed in the reply. An id that does not exist is a 404. Left out: the client's `environment`. */
  tid?: Uuid | undefined;
  /** Name of the setting to its value. */
  settings: { [name: string]: EnvSettingValue };
  /** Why the settings are protected. */
  protected_by: ProtectedBy;
}

/** Arguments of `reserveVersion`. */
export interface ReserveVersionArguments {
  /** Id of the environment that the call works on. Not echoed in the reply. An id that does not exist is a 404. Left out: the client's `environment`. */
  tid?: Uuid | undefined;
}

/** Arguments of `putPartial`. */
export interface PutPartialArguments {
  /** Id of the environment that the call works on. Not echoed in the reply. An id that does not exist is a 404. Left out: the client's `environment`. */
  tid?: Uuid | undefined;
  /** Name of each module to the version and files of it that the model uses. */
  module_version_info: { [name: string]: InmantaModule };
  /** The resources of the sets that change. The version in each id is 0. */
  resources: ResourceInput[];
  /** Free information about the version. A `type` and a `message` under `export_metadata` become its label. */
  version_info?: { [name: string]: unknown } | null | undefined;
  /** Resource id to its first state: `undefined` when the resource depends on an unknown, otherwise `available`. */
  resource_state?: { [name: string]: InitialResourceState } | null | undefined;
  /** Parameters that were not known, which left the model incomplete. */
  unknowns?: UnknownInput[] | null | undefined;
  /** Resource id to the name of its resource set. */
  resource_sets?: { [name: string]: string | null } | null | undefined;
  /** Resource sets that the new version leaves out. */
  removed_resource_sets?: string[] | null | undefined;
  /** How pip is to install modules for this version. Null: not stated. */
  pip_config?: PipConfigInput | null | undefined;
  /** Let a partial version bring new handler code, which otherwise needs a full one. Only when all code works with the earlier versions. Default false. */
  allow_handler_code_update?: boolean | undefined;
}

/** Arguments of `resourceList`. */
export type ResourceListArguments = {
  /** Id of the environment that the call works on. Not echoed in the reply. An id that does not exist is a 404. Left out: the client's `environment`. */
  tid?: Uuid | undefined;
  /** Rows per page. Default and maximum 1000; more is a 400. Zero or a negative number switches the limit off: everything comes in one page. */
  limit?: number | undefined;
  /** Column and direction to sort by. Default `resource_type.desc`. The server takes any case; a column outside this list is a 400. */
  sort?: ResourceListSort | undefined;
  /** Add `metadata.deploy_summary`: the number of resources in each state over the whole environment, whatever the filters and the page, orphans left out. Default false. */
  deploy_summary?: boolean | undefined;
  filter?: {
    /** Keep only rows whose type contains one of these texts, in any case. `%` and `_` work as wildcards. */
    resource_type?: string[] | undefined;
    /** Keep only rows whose agent name contains one of these texts, in any case. `%` and `_` work as wildcards. */
    agent?: string[] | undefined;
    /** Keep only rows whose identifying value contains one of these texts, in any case. `%` and `_` work as wildcards. */
    resource_id_value?: string[] | undefined;
    /** Keep only resources in one of these states; a state after `!` keeps those that are not in it, for example `!orphaned`. */
    status?: ResourceStatusFilter[] | undefined;
  } | undefined;
} & (
  | {
  /** Goes with `start`: id of the row at the bound, which settles the order among rows that are equal in the sort column. The links of the server carry the id without the version here. */
  first_id?: string | undefined;
  /** Lower bound of the page, exclusive, whichever way the list is sorted: a value of the sort column. Not together with `end`. */
  start?: string | undefined;
  last_id?: undefined;
  end?: undefined;
}
  | {
  /** Goes with `end`: id of the row at the bound, which settles the order among rows that are equal in the sort column. The links of the server carry the id without the version here. */
  last_id?: string | undefined;
  /** Upper bound of the page, exclusive, whichever way the list is sorted: a value of the sort column. Not together with `start`. */
  end?: string | undefined;
  first_id?: undefined;
  start?: undefined;
}
);

/** Arguments of `resourceDetails`. */
export interface ResourceDetailsArguments {
  /** Id of the environment that the call works on. Not echoed in the reply. An id that does not exist is a 404. Left out: the client's `environment`. */
  tid?: Uuid | undefined;
  /** Id of the resource, without a version: `Type[agent,attribute=value]`. It goes into the path percent-encoded as a whole. */
  rid: ResourceIdStr;
}

/** Arguments of `resourceHistory`. */
export type ResourceHistoryArguments = {
  /** Id of the environment that the call works on. Not echoed in the reply. An id that does not exist is a 404. Left out: the client's `environment`. */
  tid?: Uuid | undefined;
  /** Id of the resource, without a version: `Type[agent,attribute=value]`. It goes into the path percent-encoded as a whole. */
  rid: ResourceIdStr;
  /** Rows per page. Default and maximum 1000; more is a 400. Zero or a negative number switches the limit off: everything comes in one page. */
  limit?: number | undefined;
  /** Column and direction to sort by. Default `date.desc`. The server takes any case; a column outside this list is a 400. */
  sort?: ResourceHistorySort | undefined;
} & (
  | {
  /** Goes with `start`: attribute hash of the row at the bound, which settles the order among rows that are equal in the sort column. */
  first_id?: string | undefined;
  /** Lower bound of the page, exclusive, whichever way the list is sorted: a date; without a zone it is UTC. Not together with `end`. */
  start?: string | undefined;
  last_id?: undefined;
  end?: undefined;
}
  | {
  /** Goes with `end`: attribute hash of the row at the bound, which settles the order among rows that are equal in the sort column. */
  last_id?: string | undefined;
  /** Upper bound of the page, exclusive, whichever way the list is sorted: a date; without a zone it is UTC. Not together with `start`. */
  end?: string | undefined;
  first_id?: undefined;
  start?: undefined;
}
);

/** Arguments of `resourceLogs`. */
export type ResourceLogsArguments = {
  /** Id of the environment that the call works on. Not echoed in the reply. An id that does not exist is a 404. Left out: the client's `environment`. */
  tid?: Uuid | undefined;
  /** Id of the resource, without a version: `Type[agent,attribute=value]`. It goes into the path percent-encoded as a whole. */
  rid: ResourceIdStr;
  /** Rows per page. Default and maximum 1000; more is a 400. Zero or a negative number switches the limit off: everything comes in one page. */
  limit?: number | undefined;
  /** Column and direction to sort by. Default `timestamp.desc`. The server takes any case; a column outside this list is a 400. */
  sort?: ResourceLogSort | undefined;
  filter?: {
    /** Keep only lines of this level and more severe ones. The server takes any case. One value only: giving it twice is a 400. */
    minimal_log_level?: LogLevel | undefined;
    /** Keep only lines whose timestamp lies within these bounds. */
    timestamp?: RangeConstraint[] | undefined;
    /** Keep only rows whose message contains one of these texts, in any case. `%` and `_` work as wildcards. */
    message?: string[] | undefined;
    /** Keep only lines of one of these kinds of action; another value is a 400. */
    action?: ResourceActionKind[] | undefined;
  } | undefined;
} & (
  | {
  /** Lower bound of the page, exclusive, whichever way the list is sorted: a date; without a zone it is UTC. Not together with `end`. */
  start?: string | undefined;
  end?: undefined;
}
  | {
  /** Upper bound of the page, exclusive, whichever way the list is sorted: a date; without a zone it is UTC. Not together with `start`. */
  end?: string | undefined;
  start?: undefined;
}
);

/** Arguments of `getResourceActions`. */
export type GetResourceActionsArguments = {
  /** Id of the environment that the call works on. Not echoed in the reply. An id that does not exist is a 404. Left out: the client's `environment`. */
  tid?: Uuid | undefined;
  /** Type of the resource. */
  resource_type?: string | undefined;
  /** Name of the agent of the resource. */
  agent?: string | undefined;
  /** Name of an attribute. Only together with `attribute_value`. */
  attribute?: string | undefined;
  /** What the value of `attribute` begins with. Only together with `attribute`. */
  attribute_value?: string | undefined;
  /** Keep only actions that have a log message of this level: CRITICAL, ERROR, WARNING, INFO, DEBUG or TRACE, in any case. */
  log_severity?: string | undefined;
  /** Actions per page, at most 1000; more is a 400. 0, the default, means no limit and no links. */
  limit?: number | undefined;
  /** Action to start from, among those with the timestamp that is given. Only together with `first_timestamp` or `last_timestamp`. */
  action_id?: Uuid | undefined;
  /** Leave out actions with one of these kinds of change; actions whose change is null go as well. Not carried by the links. */
  exclude_changes?: Change[] | undefined;
} & (
  | {
  /** Keep only actions that started later than this; turns the order to ascending. Not together with `last_timestamp`. */
  first_timestamp?: string | undefined;
  last_timestamp?: undefined;
}
  | {
  /** Keep only actions that started earlier than this. Not together with `first_timestamp`. */
  last_timestamp?: string | undefined;
  first_timestamp?: undefined;
}
);

/** Arguments of `getResourceEvents`. */
export interface GetResourceEventsArguments {
  /** Id of the environment that the call works on. Not echoed in the reply. An id that does not exist is a 404. Left out: the client's `environment`. */
  tid?: Uuid | undefined;
  /** Id of the resource together with its version: `Type[agent,attribute=value],v=N`. It goes into the path percent-encoded as a whole. */
  rvid: ResourceVersionIdStr;
  /** Leave out actions with this kind of change. */
  exclude_change?: Change | undefined;
  /** Id of a live agent session, as opened by the heartbeat. Without one, or once the session is gone, the answer is a 400. */
  sid: Uuid;
}

/** Arguments of `resourceDidDependencyChange`. */
export interface ResourceDidDependencyChangeArguments {
  /** Id of the environment that the call works on. Not echoed in the reply. An id that does not exist is a 404. Left out: the client's `environment`. */
  tid?: Uuid | undefined;
  /** Id of the resource together with its version: `Type[agent,attribute=value],v=N`. It goes into the path percent-encoded as a whole. */
  rvid: ResourceVersionIdStr;
  /** Id of a live agent session, as opened by the heartbeat. Without one, or once the session is gone, the answer is a 400. */
  sid: Uuid;
}

/** Arguments of `listDesiredStateVersions`. */
export type ListDesiredStateVersionsArguments = {
  /** Id of the environment that the call works on. Not echoed in the reply. An id that does not exist is a 404. Left out: the client's `environment`. */
  tid?: Uuid | undefined;
  /** Rows per page. Default and maximum 1000; more is a 400. Zero or a negative number switches the limit off: everything comes in one page. */
  limit?: number | undefined;
  /** Column and direction to sort by. Default `version.desc`. The server takes any case; a column outside this list is a 400. */
  sort?: DesiredStateVersionSort | undefined;
  filter?: {
    /** Keep only versions whose number lies within these bounds. */
    version?: RangeConstraint[] | undefined;
    /** Keep only versions whose date lies within these bounds. */
    date?: RangeConstraint[] | undefined;
    /** Keep only versions of one of these statuses; case matters. */
    status?: DesiredStateVersionStatus[] | undefined;
    /** Keep only versions that were released (true) or were not (false). One value only: giving it twice is a 400. */
    released?: boolean | undefined;
  } | undefined;
} & (
  | {
  /** Lower bound of the page, exclusive, whichever way the list is sorted: a version number. Not together with `end`. */
  start?: number | undefined;
  end?: undefined;
}
  | {
  /** Upper bound of the page, exclusive, whichever way the list is sorted: a version number. Not together with `start`. */
  end?: number | undefined;
  start?: undefined;
}
);

/** Arguments of `getResourcesInVersion`. */
export type GetResourcesInVersionArguments = {
  /** Id of the environment that the call works on. Not echoed in the reply. An id that does not exist is a 404. Left out: the client's `environment`. */
  tid?: Uuid | undefined;
  /** Number of the model version. */
  version: number;
  /** Rows per page. Default and maximum 1000; more is a 400. Zero or a negative number switches the limit off: everything comes in one page. */
  limit?: number | undefined;
  /** Column and direction to sort by. Default `resource_type.desc`. The server takes any case; a column outside this list is a 400. */
  sort?: VersionedResourceSort | undefined;
  filter?: {
    /** Keep only rows whose type contains one of these texts, in any case. `%` and `_` work as wildcards. */
    resource_type?: string[] | undefined;
    /** Keep only rows whose agent name contains one of these texts, in any case. `%` and `_` work as wildcards. */
    agent?: string[] | undefined;
    /** Keep only rows whose identifying value contains one of these texts, in any case. `%` and `_` work as wildcards. */
    resource_id_value?: string[] | undefined;
  } | undefined;
} & (
  | {
  /** Goes with `start`: id of the row at the bound, which settles the order among rows that are equal in the sort column. The links of the server carry the id without the version here. */
  first_id?: string | undefined;
  /** Lower bound of the page, exclusive, whichever way the list is sorted: a value of the sort column. Not together with `end`. */
  start?: string | undefined;
  last_id?: undefined;
  end?: undefined;
}
  | {
  /** Goes with `end`: id of the row at the bound, which settles the order among rows that are equal in the sort column. The links of the server carry the id without the version here. */
  last_id?: string | undefined;
  /** Upper bound of the page, exclusive, whichever way the list is sorted: a value of the sort column. Not together with `start`. */
  end?: string | undefined;
  first_id?: undefined;
  start?: undefined;
}
);

/** Arguments of `promoteDesiredStateVersion`. */
export interface PromoteDesiredStateVersionArguments {
  /** Id of the environment that the call works on. Not echoed in the reply. An id that does not exist is a 404. Left out: the client's `environment`. */
  tid?: Uuid | undefined;
  /** Number of the model version. */
  version: number;
  /**
   * Accepted and ignored.
   *
   * @deprecated
   */
  trigger_method?: PromoteTriggerMethod | null | undefined;
}

/** Arguments of `getDiffOfVersions`. */
export interface GetDiffOfVersionsArguments {
  /** Id of the environment that the call works on. Not echoed in the reply. An id that does not exist is a 404. Left out: the client's `environment`. */
  tid?: Uuid | undefined;
  /** The lower version. */
  from_version: number;
  /** The higher version. */
  to_version: number;
}

/** Arguments of `versionedResourceDetails`. */
export interface VersionedResourceDetailsArguments {
  /** Id of the environment that the call works on. Not echoed in the reply. An id that does not exist is a 404. Left out: the client's `environment`. */
  tid?: Uuid | undefined;
  /** Number of the model version. */
  version: number;
  /** Id of the resource, without a version: `Type[agent,attribute=value]`. It goes into the path percent-encoded as a whole. */
  rid: ResourceIdStr;
}

/** Arguments of `getPipConfig`. */
export interface GetPipConfigArguments {
  /** Id of the environment that the call works on. Not echoed in the reply. An id that does not exist is a 404. Left out: the client's `environment`. */
  tid?: Uuid | undefined;
  /** Number of the model version. */
  version: number;
}

/** Arguments of `listDryruns`. */
export interface ListDryrunsArguments {
  /** Id of the environment that the call works on. Not echoed in the reply. An id that does not exist is a 404. Left out: the client's `environment`. */
  tid?: Uuid | undefined;
  /** Number of the model version. */
  version: number;
}

/** Arguments of `dryrunTrigger`. */
export interface DryrunTriggerArguments {
  /** Id of the environment that the call works on. Not echoed in the reply. An id that does not exist is a 404. Left out: the client's `environment`. */
  tid?: Uuid | undefined;
  /** Number of the model version. */
  version: number;
}

/** Arguments of `getDryrunDiff`. */
export interface GetDryrunDiffArguments {
  /** Id of the environment that the call works on. Not echoed in the reply. An id that does not exist is a 404. Left out: the client's `environment`. */
  tid?: Uuid | undefined;
  /** Number of the model version. */
  version: number;
  /** Id of the dry run. */
  report_id: Uuid;
}

/** Arguments of `getCompileReports`. */
export type GetCompileReportsArguments = {
  /** Id of the environment that the call works on. Not echoed in the reply. An id that does not exist is a 404. Left out: the client's `environment`. */
  tid?: Uuid | undefined;
  /** Rows per page. Default and maximum 1000; more is a 400. Zero or a negative number switches the limit off: everything comes in one page. */
  limit?: number | undefined;
  /** Column and direction to sort by. Default `requested.desc`. The server takes any case; a column outside this list is a 400. */
  sort?: CompileReportSort | undefined;
  filter?: {
    /** Keep only compiles whose time of request lies within these bounds. */
    requested?: RangeConstraint[] | undefined;
    /** Keep only compiles that succeeded (true) or failed (false). One value only: giving it twice is a 400. */
    success?: boolean | undefined;
    /** Keep only compiles that have started (true) or have not (false). One value only: giving it twice is a 400. */
    started?: boolean | undefined;
    /** Keep only compiles that are finished (true) or are not (false). One value only: giving it twice is a 400. */
    completed?: boolean | undefined;
  } | undefined;
} & (
  | {
  /** Goes with `start`: id of the row at the bound, which settles the order among rows that are equal in the sort column. */
  first_id?: Uuid | undefined;
  /** Lower bound of the page, exclusive, whichever way the list is sorted: a time of request; without a zone it is UTC. Not together with `end`. */
  start?: string | undefined;
  last_id?: undefined;
  end?: undefined;
}
  | {
  /** Goes with `end`: id of the row at the bound, which settles the order among rows that are equal in the sort column. */
  last_id?: Uuid | undefined;
  /** Upper bound of the page, exclusive, whichever way the list is sorted: a time of request; without a zone it is UTC. Not together with `start`. */
  end?: string | undefined;
  first_id?: undefined;
  start?: undefined;
}
);

/** Arguments of `compileDetails`. */
export interface CompileDetailsArguments {
  /** Id of the environment that the call works on. Not echoed in the reply. An id that does not exist is a 404. Left out: the client's `environment`. */
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
  /** Id of the environment that the call works on. Not echoed in the reply. An id that does not exist is a 404. Left out: the client's `environment`. */
  tid?: Uuid | undefined;
  /** Rows per page. Default and maximum 1000; more is a 400. Zero or a negative number switches the limit off: everything comes in one page. */
  limit?: number | undefined;
  /** Column and direction to sort by. Default `name.asc`. The server takes any case; a column outside this list is a 400. */
  sort?: AgentSort | undefined;
  filter?: {
    /** Keep only rows whose name contains one of these texts, in any case. `%` and `_` work as wildcards. */
    name?: string[] | undefined;
    /** Keep only rows whose process name contains one of these texts, in any case. `%` and `_` work as wildcards. */
    process_name?: string[] | undefined;
    /** Keep only agents in one of these states; case matters. */
    status?: AgentStatus[] | undefined;
  } | undefined;
} & (
  | {
  /** Lower bound of the page, exclusive, whichever way the list is sorted: a value of the sort column, which is a text, a boolean (`paused`) or a date (`last_failover`). Not together with `end`. */
  start?: string | boolean | undefined;
  /** Goes with `start`: name of the row at the bound, which settles the order among rows that are equal in the sort column. */
  first_id?: string | undefined;
  end?: undefined;
  last_id?: undefined;
}
  | {
  /** Upper bound of the page, exclusive, whichever way the list is sorted: a value of the sort column, which is a text, a boolean (`paused`) or a date (`last_failover`). Not together with `start`. */
  end?: string | boolean | undefined;
  /** Goes with `end`: name of the row at the bound, which settles the order among rows that are equal in the sort column. */
  last_id?: string | undefined;
  start?: undefined;
  first_id?: undefined;
}
);

/** Arguments of `getAgentProcessDetails`. */
export interface GetAgentProcessDetailsArguments {
  /** Id of the environment that the call works on. Not echoed in the reply. An id that does not exist is a 404. Left out: the client's `environment`. */
  tid?: Uuid | undefined;
  /** Session id of the process. */
  id: Uuid;
  /** Ask the process for its report. Default false. */
  report?: boolean | undefined;
}

/** Arguments of `agentAction`. */
export interface AgentActionArguments {
  /** Id of the environment that the call works on. Not echoed in the reply. An id that does not exist is a 404. Left out: the client's `environment`. */
  tid?: Uuid | undefined;
  /** Name of the agent. */
  name: string;
  /** What to do with the agent. */
  action: AgentAction;
}

/** Arguments of `allAgentsAction`. */
export interface AllAgentsActionArguments {
  /** Id of the environment that the call works on. Not echoed in the reply. An id that does not exist is a 404. Left out: the client's `environment`. */
  tid?: Uuid | undefined;
  /** What to do with the agents. */
  action: AllAgentAction;
}

/** Arguments of `getParameters`. */
export type GetParametersArguments = {
  /** Id of the environment that the call works on. Not echoed in the reply. An id that does not exist is a 404. Left out: the client's `environment`. */
  tid?: Uuid | undefined;
  /** Rows per page. Default and maximum 1000; more is a 400. Zero or a negative number switches the limit off: everything comes in one page. */
  limit?: number | undefined;
  /** Column and direction to sort by. Default `name.asc`. The server takes any case; a column outside this list is a 400. */
  sort?: ParameterSort | undefined;
  filter?: {
    /** Keep only rows whose name contains one of these texts, in any case. `%` and `_` work as wildcards. */
    name?: string[] | undefined;
    /** Keep only rows whose source contains one of these texts, in any case. `%` and `_` work as wildcards. */
    source?: string[] | undefined;
    /** Keep only parameters that were last written within these bounds. */
    updated?: RangeConstraint[] | undefined;
  } | undefined;
} & (
  | {
  /** Goes with `start`: id of the row at the bound, which settles the order among rows that are equal in the sort column. */
  first_id?: Uuid | undefined;
  /** Lower bound of the page, exclusive, whichever way the list is sorted: a value of the sort column, which is a text, or a date when sorted by `updated`. Not together with `end`. */
  start?: string | undefined;
  last_id?: undefined;
  end?: undefined;
}
  | {
  /** Goes with `end`: id of the row at the bound, which settles the order among rows that are equal in the sort column. */
  last_id?: Uuid | undefined;
  /** Upper bound of the page, exclusive, whichever way the list is sorted: a value of the sort column, which is a text, or a date when sorted by `updated`. Not together with `start`. */
  end?: string | undefined;
  first_id?: undefined;
  start?: undefined;
}
);

/** Arguments of `setParameter`. */
export interface SetParameterArguments {
  /** Id of the environment that the call works on. Not echoed in the reply. An id that does not exist is a 404. Left out: the client's `environment`. */
  tid?: Uuid | undefined;
  /** Name of the parameter. */
  name: string;
  /** Where the value comes from. */
  source: ParameterSource;
  /** The value, always a text. */
  value: string;
  /** Free metadata, texts only. Null or absent: none. */
  metadata?: { [name: string]: string } | null | undefined;
  /** Recompile when the value has changed. Default false. */
  recompile?: boolean | undefined;
}

/** Arguments of `getAllFacts`. */
export type GetAllFactsArguments = {
  /** Id of the environment that the call works on. Not echoed in the reply. An id that does not exist is a 404. Left out: the client's `environment`. */
  tid?: Uuid | undefined;
  /** Rows per page. Default and maximum 1000; more is a 400. Zero or a negative number switches the limit off: everything comes in one page. */
  limit?: number | undefined;
  /** Column and direction to sort by. Default `name.asc`. The server takes any case; a column outside this list is a 400. */
  sort?: FactSort | undefined;
  filter?: {
    /** Keep only rows whose name contains one of these texts, in any case. `%` and `_` work as wildcards. */
    name?: string[] | undefined;
    /** Keep only rows whose resource id contains one of these texts, in any case. `%` and `_` work as wildcards. */
    resource_id?: string[] | undefined;
    /** Keep only facts that expire (true) or do not (false). One value only: giving it twice is a 400. */
    expires?: boolean | undefined;
  } | undefined;
} & (
  | {
  /** Goes with `start`: id of the row at the bound, which settles the order among rows that are equal in the sort column. */
  first_id?: Uuid | undefined;
  /** Lower bound of the page, exclusive, whichever way the list is sorted: a value of the sort column. Not together with `end`. */
  start?: string | undefined;
  last_id?: undefined;
  end?: undefined;
}
  | {
  /** Goes with `end`: id of the row at the bound, which settles the order among rows that are equal in the sort column. */
  last_id?: Uuid | undefined;
  /** Upper bound of the page, exclusive, whichever way the list is sorted: a value of the sort column. Not together with `start`. */
  end?: string | undefined;
  first_id?: undefined;
  start?: undefined;
}
);

/** Arguments of `setFact`. */
export interface SetFactArguments {
  /** Id of the environment that the call works on. Not echoed in the reply. An id that does not exist is a 404. Left out: the client's `environment`. */
  tid?: Uuid | undefined;
  /** Name of the fact. */
  name: string;
  /** Where the value comes from. */
  source: ParameterSource;
  /** The value, always a text. */
  value: string;
  /** Resource that the fact is about: `Type[agent,attribute=value]`. */
  resource_id: string;
  /** Free metadata, texts only. Null or absent: none. */
  metadata?: { [name: string]: string } | null | undefined;
  /** Recompile when the value has changed. Default false. */
  recompile?: boolean | undefined;
  /** Whether the fact expires after the lifetime that the server sets. Default true. What null does is not established. */
  expires?: boolean | null | undefined;
}

/** Arguments of `getFacts`. */
export interface GetFactsArguments {
  /** Id of the environment that the call works on. Not echoed in the reply. An id that does not exist is a 404. Left out: the client's `environment`. */
  tid?: Uuid | undefined;
  /** Id of the resource, without a version: `Type[agent,attribute=value]`. It goes into the path percent-encoded as a whole. */
  rid: ResourceIdStr;
}

/** Arguments of `getFact`. */
export interface GetFactArguments {
  /** Id of the environment that the call works on. Not echoed in the reply. An id that does not exist is a 404. Left out: the client's `environment`. */
  tid?: Uuid | undefined;
  /** Id of the resource, without a version: `Type[agent,attribute=value]`. It goes into the path percent-encoded as a whole. */
  rid: ResourceIdStr;
  /** Id of the fact. */
  id: Uuid;
}

/** Arguments of `listNotifications`. */
export type ListNotificationsArguments = {
  /** Id of the environment that the call works on. Not echoed in the reply. An id that does not exist is a 404. Left out: the client's `environment`. */
  tid?: Uuid | undefined;
  /** Rows per page. Default and maximum 1000; more is a 400. Zero or a negative number switches the limit off: everything comes in one page. */
  limit?: number | undefined;
  /** Column and direction to sort by. Default `created.desc`. The server takes any case; a column outside this list is a 400. */
  sort?: NotificationSort | undefined;
  filter?: {
    /** Keep only rows whose title contains one of these texts, in any case. `%` and `_` work as wildcards. */
    title?: string[] | undefined;
    /** Keep only rows whose message contains one of these texts, in any case. `%` and `_` work as wildcards. */
    message?: string[] | undefined;
    /** Keep only notifications that were read (true) or were not (false). One value only: giving it twice is a 400. */
    read?: boolean | undefined;
    /** Keep only notifications that were cleared (true) or were not (false). One value only: giving it twice is a 400. */
    cleared?: boolean | undefined;
    /** Keep only notifications of one of these severities; case matters. */
    severity?: NotificationSeverity[] | undefined;
  } | undefined;
} & (
  | {
  /** Goes with `start`: id of the row at the bound, which settles the order among rows that are equal in the sort column. */
  first_id?: Uuid | undefined;
  /** Lower bound of the page, exclusive, whichever way the list is sorted: a time of creation; without a zone it is UTC. Not together with `end`. */
  start?: string | undefined;
  last_id?: undefined;
  end?: undefined;
}
  | {
  /** Goes with `end`: id of the row at the bound, which settles the order among rows that are equal in the sort column. */
  last_id?: Uuid | undefined;
  /** Upper bound of the page, exclusive, whichever way the list is sorted: a time of creation; without a zone it is UTC. Not together with `start`. */
  end?: string | undefined;
  first_id?: undefined;
  start?: undefined;
}
);

/** Arguments of `getNotification`. */
export interface GetNotificationArguments {
  /** Id of the environment that the call works on. Not echoed in the reply. An id that does not exist is a 404. Left out: the client's `environment`. */
  tid?: Uuid | undefined;
  /** Id of the notification. */
  notification_id: Uuid;
}

/** Arguments of `updateNotification`. */
export interface UpdateNotificationArguments {
  /** Id of the environment that the call works on. Not echoed in the reply. An id that does not exist is a 404. Left out: the client's `environment`. */
  tid?: Uuid | undefined;
  /** Id of the notification. */
  notification_id: Uuid;
  /** Whether it has been read. Null or absent: unchanged. */
  read?: boolean | null | undefined;
  /** Whether it has been cleared. Null or absent: unchanged. */
  cleared?: boolean | null | undefined;
}

/** Arguments of `getEnvironmentMetrics`. */
export interface GetEnvironmentMetricsArguments {
  /** Id of the environment that the call works on. Not echoed in the reply. An id that does not exist is a 404. Left out: the client's `environment`. */
  tid?: Uuid | undefined;
  /** Names of the metrics, at least one. */
  metrics: EnvironmentMetric[];
  /** Begin of the window; without a zone it is UTC. */
  start_interval: string;
  /** End of the window, later than its begin; without a zone it is UTC. */
  end_interval: string;
  /** Number of slots, above 0. */
  nb_datapoints: number;
  /** Let the slots end on full hours. Default false. */
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
  /** Name of the user, not empty. */
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
  /** New password, at least 8 characters. */
  password: string;
}

/** Arguments of `setIsAdmin`. */
export interface SetIsAdminArguments {
  /** Name of the user. */
  username: string;
  /** Whether the user is to be an administrator. */
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
  /** Environment in which the role is to hold. */
  environment: Uuid;
  /** Name of the role. */
  role: string;
}

/** Arguments of `unassignRole`. */
export interface UnassignRoleArguments {
  /** Name of the user. */
  username: string;
  /** Environment in which the role holds. */
  environment: Uuid;
  /** Name of the role. */
  role: string;
}

/** Arguments of `discoveredResourcesGetBatch`. */
export type DiscoveredResourcesGetBatchArguments = {
  /** Id of the environment that the call works on. Not echoed in the reply. An id that does not exist is a 404. Left out: the client's `environment`. */
  tid?: Uuid | undefined;
  /** Rows per page. Default and maximum 1000; more is a 400. Zero or a negative number switches the limit off: everything comes in one page. */
  limit?: number | undefined;
  /** Column and direction to sort by. Default `discovered_resource_id.asc`. The server takes any case; a column outside this list is a 400. Only `discovered_resource_id` pages without loss. */
  sort?: DiscoveredResourceSort | undefined;
  filter?: {
    /** Keep only rows whose type contains one of these texts, in any case. `%` and `_` work as wildcards. */
    resource_type?: string[] | undefined;
    /** Keep only rows whose agent name contains one of these texts, in any case. `%` and `_` work as wildcards. */
    agent?: string[] | undefined;
    /** Keep only rows whose identifying value contains one of these texts, in any case. `%` and `_` work as wildcards. */
    resource_id_value?: string[] | undefined;
    /** Keep only resources that a released version manages (true) or that none does (false). One value only: giving it twice is a 400. */
    managed?: boolean | undefined;
  } | undefined;
} & (
  | {
  /** Lower bound of the page, exclusive, whichever way the list is sorted: a value of the sort column. Not together with `end`. */
  start?: string | undefined;
  end?: undefined;
}
  | {
  /** Upper bound of the page, exclusive, whichever way the list is sorted: a value of the sort column. Not together with `start`. */
  end?: string | undefined;
  start?: undefined;
}
);

/** Arguments of `discoveredResourcesGet`. */
export interface DiscoveredResourcesGetArguments {
  /** Id of the environment that the call works on. Not echoed in the reply. An id that does not exist is a 404. Left out: the client's `environment`. */
  tid?: Uuid | undefined;
  /** Id of the discovered resource: `Type[agent,attribute=value]`. It goes into the path percent-encoded as a whole. */
  discovered_resource_id: ResourceIdStr;
}

/** Arguments of `discoveredResourceCreate`. */
export interface DiscoveredResourceCreateArguments {
  /** Id of the environment that the call works on. Not echoed in the reply. An id that does not exist is a 404. Left out: the client's `environment`. */
  tid?: Uuid | undefined;
  /** Id of the discovered resource: `Type[agent,attribute=value]`. It goes into the path percent-encoded as a whole. */
  discovered_resource_id: ResourceIdStr;
  /** Resource that made the discovery: `Type[agent,attribute=value]`. */
  discovery_resource_id: string;
  /** What was found: attribute to value. */
  values: { [name: string]: unknown };
  /** Id of a live agent session. Without one, or once the session is gone, the answer is a 400. */
  sid: Uuid;
}

/** Arguments of `discoveredResourceCreateBatch`. */
export interface DiscoveredResourceCreateBatchArguments {
  /** Id of the environment that the call works on. Not echoed in the reply. An id that does not exist is a 404. Left out: the client's `environment`. */
  tid?: Uuid | undefined;
  /** The resources. */
  discovered_resources: LinkedDiscoveredResource[];
  /** Id of a live agent session. Without one, or once the session is gone, the answer is a 400. */
  sid: Uuid;
}

/** Arguments of `getApiDocs`. */
export interface GetApiDocsArguments {
  /** `openapi` for the document, `swagger` for the page. Default `swagger`. */
  format?: ApiDocsFormat | undefined;
  /** Token to use instead of the one in the `Authorization` header, without the word `Bearer`. */
  token?: string | undefined;
}

/** Arguments of `getSchedulerStatus`. */
export interface GetSchedulerStatusArguments {
  /** Id of the environment that the call works on. Not echoed in the reply. An id that does not exist is a 404. Left out: the client's `environment`. */
  tid?: Uuid | undefined;
}

/** Arguments of `graphql`. */
export interface GraphqlArguments {
  /** The query, with its values written into it. */
  query: string;
}

/** The operations of Inmanta orchestrator, one method each. */
export interface InmantaOperations {
  /**
   * List projects.
   *
   * Gives all projects, sorted by name, each with the ids of its environments. v2: `projectList`. A token that is bound to an environment is refused with 403.
   *
   * `GET /api/v1/project` (Python: `list_projects`)
   *
   * @param args None.
   * @param options Signal, timeout, deadline, retries and headers of this call.
   * @returns The projects.
   * @throws {BadRequestError} 400: An argument is missing, unknown or of the wrong type. Only a type fault fills `error_details.validation_errors`; its texts belong to the validation library of the server and change with it.
   * @throws {AuthenticationError} 401: Authentication is on and the request brought no token, or an `Authorization` header that is not `Bearer`.
   * @throws {PermissionDeniedError} 403: Authentication is on and the token does not fit: it cannot be decoded, is expired, has another issuer or audience, is made for other client types, or is bound to another environment. A bad token is a 403, never a 401.
   */
  listProjects(args?: NoArguments, options?: CallOptions): Call<{ projects: ProjectV1[] }, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody }>>;

  /**
   * Create a project.
   *
   * Makes a project and gives it an id, or takes the id that the caller chose. PUT creates here, and POST renames. A name that is taken gives 500, not 409, so a repeated call fails. v2: `projectCreate`. A token that is bound to an environment is refused with 403.
   *
   * `PUT /api/v1/project` (Python: `create_project`)
   *
   * @param args The arguments.
   * @param options Signal, timeout, deadline, retries and headers of this call.
   * @returns The project was made.
   * @throws {BadRequestError} 400: An argument is missing, unknown or of the wrong type. Only a type fault fills `error_details.validation_errors`; its texts belong to the validation library of the server and change with it.
   * @throws {AuthenticationError} 401: Authentication is on and the request brought no token, or an `Authorization` header that is not `Bearer`.
   * @throws {PermissionDeniedError} 403: Authentication is on and the token does not fit: it cannot be decoded, is expired, has another issuer or audience, is made for other client types, or is bound to another environment. A bad token is a 403, never a 401.
   * @throws {ServerError} 500: A project of that name exists, or the server failed otherwise.
   */
  createProject(args: CreateProjectArguments, options?: CallOptions): Call<{ project: ProjectV1 }, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 500: ErrorBody }>>;

  /**
   * Get a project.
   *
   * Gives one project with the ids of its environments. v2: `projectGet`. A token that is bound to an environment is refused with 403.
   *
   * `GET /api/v1/project/{id}` (Python: `get_project`)
   *
   * @param args The arguments.
   * @param options Signal, timeout, deadline, retries and headers of this call.
   * @returns The project.
   * @throws {BadRequestError} 400: An argument is missing, unknown or of the wrong type. Only a type fault fills `error_details.validation_errors`; its texts belong to the validation library of the server and change with it.
   * @throws {AuthenticationError} 401: Authentication is on and the request brought no token, or an `Authorization` header that is not `Bearer`.
   * @throws {PermissionDeniedError} 403: Authentication is on and the token does not fit: it cannot be decoded, is expired, has another issuer or audience, is made for other client types, or is bound to another environment. A bad token is a 403, never a 401.
   * @throws {NotFoundError} 404: No project has this id.
   */
  getProject(args: GetProjectArguments, options?: CallOptions): Call<{ project: ProjectV1 }, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 404: ErrorBody }>>;

  /**
   * Rename a project.
   *
   * Gives a project another name. The reply always says `environments: []`, even when the project has environments. v2: `projectModify`. A token that is bound to an environment is refused with 403.
   *
   * `POST /api/v1/project/{id}` (Python: `modify_project`)
   *
   * @param args The arguments.
   * @param options Signal, timeout, deadline, retries and headers of this call.
   * @returns The project was renamed.
   * @throws {BadRequestError} 400: An argument is missing, unknown or of the wrong type. Only a type fault fills `error_details.validation_errors`; its texts belong to the validation library of the server and change with it.
   * @throws {AuthenticationError} 401: Authentication is on and the request brought no token, or an `Authorization` header that is not `Bearer`.
   * @throws {PermissionDeniedError} 403: Authentication is on and the token does not fit: it cannot be decoded, is expired, has another issuer or audience, is made for other client types, or is bound to another environment. A bad token is a 403, never a 401.
   * @throws {NotFoundError} 404: No project has this id.
   * @throws {ServerError} 500: Another project has that name, or the server failed otherwise.
   */
  modifyProject(args: ModifyProjectArguments, options?: CallOptions): Call<{ project: ProjectV1 }, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 404: ErrorBody; 500: ErrorBody }>>;

  /**
   * Delete a project.
   *
   * Removes a project that has no environments left. A second call gives 404. v2: `projectDelete`. A token that is bound to an environment is refused with 403.
   *
   * `DELETE /api/v1/project/{id}` (Python: `delete_project`)
   *
   * @param args The arguments.
   * @param options Signal, timeout, deadline, retries and headers of this call.
   * @returns The project was removed. The body is empty.
   * @throws {BadRequestError} 400: An argument is missing, unknown or of the wrong type. Only a type fault fills `error_details.validation_errors`; its texts belong to the validation library of the server and change with it.
   * @throws {AuthenticationError} 401: Authentication is on and the request brought no token, or an `Authorization` header that is not `Bearer`.
   * @throws {PermissionDeniedError} 403: Authentication is on and the token does not fit: it cannot be decoded, is expired, has another issuer or audience, is made for other client types, or is bound to another environment. A bad token is a 403, never a 401.
   * @throws {NotFoundError} 404: No project has this id.
   * @throws {ConflictError} 409: The project still has environments.
   */
  deleteProject(args: DeleteProjectArguments, options?: CallOptions): Call<void, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 404: ErrorBody; 409: ErrorBody }>>;

  /**
   * List environments.
   *
   * Gives all environments of all projects, sorted by project id, name and id. Description and icon are empty here, whatever is stored. v2: `environmentList`. A token that is bound to an environment is refused with 403.
   *
   * `GET /api/v1/environment` (Python: `list_environments`)
   *
   * @param args None.
   * @param options Signal, timeout, deadline, retries and headers of this call.
   * @returns The environments.
   * @throws {BadRequestError} 400: An argument is missing, unknown or of the wrong type. Only a type fault fills `error_details.validation_errors`; its texts belong to the validation library of the server and change with it.
   * @throws {AuthenticationError} 401: Authentication is on and the request brought no token, or an `Authorization` header that is not `Bearer`.
   * @throws {PermissionDeniedError} 403: Authentication is on and the token does not fit: it cannot be decoded, is expired, has another issuer or audience, is made for other client types, or is bound to another environment. A bad token is a 403, never a 401.
   */
  listEnvironments(args?: NoArguments, options?: CallOptions): Call<{ environments: EnvironmentV1[] }, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody }>>;

  /**
   * Create an environment.
   *
   * Makes an environment inside a project. `repository` and `branch` go together: one without the other is a 400. PUT creates here, and POST modifies. v2: `environmentCreate`. A token that is bound to an environment is refused with 403.
   *
   * `PUT /api/v1/environment` (Python: `create_environment`)
   *
   * @param args The arguments.
   * @param options Signal, timeout, deadline, retries and headers of this call.
   * @returns The environment was made.
   * @throws {BadRequestError} 400: An argument is missing, unknown or of the wrong type; or the project has an environment of that name; or only one of `repository` and `branch` was given.
   * @throws {AuthenticationError} 401: Authentication is on and the request brought no token, or an `Authorization` header that is not `Bearer`.
   * @throws {PermissionDeniedError} 403: Authentication is on and the token does not fit: it cannot be decoded, is expired, has another issuer or audience, is made for other client types, or is bound to another environment. A bad token is a 403, never a 401.
   * @throws {NotFoundError} 404: No project has this id.
   * @throws {ServerError} 500: The chosen id is in use, or the server failed otherwise.
   */
  createEnvironment(args: CreateEnvironmentArguments, options?: CallOptions): Call<{ environment: EnvironmentV1 }, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 404: ErrorBody; 500: ErrorBody }>>;

  /**
   * Rename an environment or move its repository.
   *
   * Changes name, repository and branch. `name` is always needed, also to change the rest only; `repository` and `branch` keep their value when they are null or left out. v2: `environmentModify`. A token that is bound to an environment is refused with 403.
   *
   * `POST /api/v1/environment/{id}` (Python: `modify_environment`)
   *
   * @param args The arguments.
   * @param options Signal, timeout, deadline, retries and headers of this call.
   * @returns The environment was changed.
   * @throws {BadRequestError} 400: An argument is missing, unknown or of the wrong type; or the project has another environment of that name.
   * @throws {AuthenticationError} 401: Authentication is on and the request brought no token, or an `Authorization` header that is not `Bearer`.
   * @throws {PermissionDeniedError} 403: Authentication is on and the token does not fit: it cannot be decoded, is expired, has another issuer or audience, is made for other client types, or is bound to another environment. A bad token is a 403, never a 401.
   * @throws {NotFoundError} 404: No environment has this id.
   */
  modifyEnvironment(args: ModifyEnvironmentArguments, options?: CallOptions): Call<{ environment: EnvironmentV1 }, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 404: ErrorBody }>>;

  /**
   * Delete an environment.
   *
   * Removes an environment and everything in it: versions, resources, facts, compiles, notifications and settings. There is no way back. The setting `protected_environment` forbids it. A second call gives 404. v2: `environmentDelete`. A token that is bound to an environment is refused with 403.
   *
   * `DELETE /api/v1/environment/{id}` (Python: `delete_environment`)
   *
   * @param args The arguments.
   * @param options Signal, timeout, deadline, retries and headers of this call.
   * @returns The environment was removed. The body is empty.
   * @throws {BadRequestError} 400: An argument is missing, unknown or of the wrong type. Only a type fault fills `error_details.validation_errors`; its texts belong to the validation library of the server and change with it.
   * @throws {AuthenticationError} 401: Authentication is on and the request brought no token, or an `Authorization` header that is not `Bearer`.
   * @throws {PermissionDeniedError} 403: Authentication is on and the token does not fit; or the setting `protected_environment` is true.
   * @throws {NotFoundError} 404: No environment has this id.
   * @throws {ServerError} 500: The folder of the environment holds files of another system user, or the server failed otherwise.
   */
  deleteEnvironment(args: DeleteEnvironmentArguments, options?: CallOptions): Call<void, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 404: ErrorBody; 500: ErrorBody }>>;

  /**
   * Empty an environment.
   *
   * Removes nearly all that is in an environment, such as versions, resources, agents, parameters, compiles and notifications. The environment and its settings stay. It is halted while this goes on. The setting `protected_environment` forbids it. v2: `environmentClear`.
   *
   * `DELETE /api/v1/decommission/{id}` (Python: `clear_environment`)
   *
   * @param args The arguments.
   * @param options Signal, timeout, deadline, retries and headers of this call.
   * @returns The environment was emptied. The body is empty.
   * @throws {BadRequestError} 400: An argument is missing, unknown or of the wrong type. Only a type fault fills `error_details.validation_errors`; its texts belong to the validation library of the server and change with it.
   * @throws {AuthenticationError} 401: Authentication is on and the request brought no token, or an `Authorization` header that is not `Bearer`.
   * @throws {PermissionDeniedError} 403: Authentication is on and the token does not fit; or the setting `protected_environment` is true.
   * @throws {NotFoundError} 404: No environment has this id.
   * @throws {ServerError} 500: The folder of the environment holds files of another system user, or the server failed otherwise.
   */
  clearEnvironment(args: ClearEnvironmentArguments, options?: CallOptions): Call<void, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 404: ErrorBody; 500: ErrorBody }>>;

  /**
   * List settings.
   *
   * Gives the settings that have a stored value, and the definitions of all known settings. A setting that is missing from `settings` has the default of its definition. v2: `environmentSettingsList`. Accepts tokens for api, agent and compiler clients.
   *
   * `GET /api/v1/environment_settings` (Python: `list_settings`)
   *
   * @param args The arguments.
   * @param options Signal, timeout, deadline, retries and headers of this call.
   * @returns Values and definitions.
   * @throws {BadRequestError} 400: An argument is missing, unknown or of the wrong type. Only a type fault fills `error_details.validation_errors`; its texts belong to the validation library of the server and change with it.
   * @throws {AuthenticationError} 401: Authentication is on and the request brought no token, or an `Authorization` header that is not `Bearer`.
   * @throws {PermissionDeniedError} 403: Authentication is on and the token does not fit: it cannot be decoded, is expired, has another issuer or audience, is made for other client types, or is bound to another environment. A bad token is a 403, never a 401.
   * @throws {NotFoundError} 404: The environment does not exist.
   */
  listSettings(args?: ListSettingsArguments, options?: CallOptions): Call<{ settings: { [name: string]: EnvSettingValue }; metadata: { [name: string]: EnvironmentSettingDefinitionAPI } }, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 404: ErrorBody }>>;

  /**
   * Get a setting.
   *
   * Gives the value of one setting, its default when none is stored. Reading a setting without a stored value stores its default. `metadata` holds the definitions of all settings. v2: `environmentSettingGet`. Accepts tokens for api and agent clients.
   *
   * `GET /api/v1/environment_settings/{id}` (Python: `get_setting`)
   *
   * @param args The arguments.
   * @param options Signal, timeout, deadline, retries and headers of this call.
   * @returns Value and definitions.
   * @throws {BadRequestError} 400: An argument is missing, unknown or of the wrong type. Only a type fault fills `error_details.validation_errors`; its texts belong to the validation library of the server and change with it.
   * @throws {AuthenticationError} 401: Authentication is on and the request brought no token, or an `Authorization` header that is not `Bearer`.
   * @throws {PermissionDeniedError} 403: Authentication is on and the token does not fit: it cannot be decoded, is expired, has another issuer or audience, is made for other client types, or is bound to another environment. A bad token is a 403, never a 401.
   * @throws {NotFoundError} 404: The environment does not exist; or no setting has this id.
   */
  getSetting(args: GetSettingArguments, options?: CallOptions): Call<{ value: EnvSettingValue; metadata: { [name: string]: EnvironmentSettingDefinitionAPI } }, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 404: ErrorBody }>>;

  /**
   * Set a setting.
   *
   * Stores the value of one setting. Depending on its definition, a change recompiles the model or restarts agents. Text that reads as the right type is accepted. An unfit value is a 400 here and a 500 in v2; null passes the argument check and mostly ends in a 500, where v2 says 400. v2: `environmentSettingsSet`. Accepts tokens for api, agent and compiler clients.
   *
   * `POST /api/v1/environment_settings/{id}` (Python: `set_setting`)
   *
   * @param args The arguments.
   * @param options Signal, timeout, deadline, retries and headers of this call.
   * @returns The value was stored.
   * @throws {BadRequestError} 400: An argument is missing, unknown or of the wrong type; or the value does not fit the setting.
   * @throws {AuthenticationError} 401: Authentication is on and the request brought no token, or an `Authorization` header that is not `Bearer`.
   * @throws {PermissionDeniedError} 403: Authentication is on and the token does not fit; or the setting is protected.
   * @throws {NotFoundError} 404: The environment does not exist; or no setting has this id.
   * @throws {ServerError} 500: The value is null, or the server failed otherwise.
   */
  setSetting(args: SetSettingArguments, options?: CallOptions): Call<WarningsOnly, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 404: ErrorBody; 500: ErrorBody }>>;

  /**
   * Reset a setting.
   *
   * Puts one setting back to its default. Calling it again changes nothing. v2: `environmentSettingDelete`. Accepts tokens for api and agent clients.
   *
   * `DELETE /api/v1/environment_settings/{id}` (Python: `delete_setting`)
   *
   * @param args The arguments.
   * @param options Signal, timeout, deadline, retries and headers of this call.
   * @returns The setting has its default again.
   * @throws {BadRequestError} 400: An argument is missing, unknown or of the wrong type. Only a type fault fills `error_details.validation_errors`; its texts belong to the validation library of the server and change with it.
   * @throws {AuthenticationError} 401: Authentication is on and the request brought no token, or an `Authorization` header that is not `Bearer`.
   * @throws {PermissionDeniedError} 403: Authentication is on and the token does not fit; or the setting is protected.
   * @throws {NotFoundError} 404: The environment does not exist; or no setting has this id.
   */
  deleteSetting(args: DeleteSettingArguments, options?: CallOptions): Call<WarningsOnly, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 404: ErrorBody }>>;

  /**
   * Issue an environment token.
   *
   * Makes a JSON Web Token that is bound to the environment. An idempotent token has neither issue time nor expiry, so the same request gives the same token; it stays valid until the signing key changes. The other kind expires if the signing key has a lifetime. The server stores nothing. v2: `environmentCreateToken`. Accepts tokens for api and compiler clients.
   *
   * `POST /api/v1/environment_auth` (Python: `create_token`)
   *
   * @param args The arguments.
   * @param options Signal, timeout, deadline, retries and headers of this call.
   * @returns The token.
   * @throws {BadRequestError} 400: An argument is missing, unknown or of the wrong type; or authentication is switched off on the server.
   * @throws {AuthenticationError} 401: Authentication is on and the request brought no token, or an `Authorization` header that is not `Bearer`.
   * @throws {PermissionDeniedError} 403: Authentication is on and the token does not fit: it cannot be decoded, is expired, has another issuer or audience, is made for other client types, or is bound to another environment. A bad token is a 403, never a 401.
   * @throws {NotFoundError} 404: The environment does not exist.
   * @throws {ServerError} 500: The signing key does not allow one of the client types, there is no signing key, or the server failed otherwise.
   */
  createToken(args: CreateTokenArguments, options?: CallOptions): Call<{ token: string }, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 404: ErrorBody; 500: ErrorBody }>>;

  /**
   * Answer a call of the server.
   *
   * Hands the outcome of a call that came with a heartbeat back to the server. Only calls with a `reply_id` are answered, and only the first answer counts: a second one, a late one, or one that nobody waits for gives 200 and is dropped. The call has no `X-Inmanta-tid` header. With authentication on, only agent tokens are accepted.
   *
   * `PUT /api/v1/heartbeat` (Python: `heartbeat_reply`)
   *
   * @param args The arguments.
   * @param options Signal, timeout, deadline, retries and headers of this call.
   * @returns The answer was delivered. The body is empty.
   * @throws {BadRequestError} 400: An argument is missing, unknown or of the wrong type; or `sid` is no live session.
   * @throws {AuthenticationError} 401: Authentication is on and the request brought no token, or an `Authorization` header that is not `Bearer`.
   * @throws {PermissionDeniedError} 403: Authentication is on and the token does not fit: it cannot be decoded, is expired, has another issuer or audience, is made for other client types, or is bound to another environment. A bad token is a 403, never a 401.
   */
  heartbeatReply(args: HeartbeatReplyArguments, options?: CallOptions): Call<void, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody }>>;

  /**
   * Announce an agent session and fetch pending calls.
   *
   * Long poll of an agent process. The first call with a new `sid` opens the session; send it with `no_hang: true`, so that it returns at once. Later calls are held until the server has a call for the agent or the hold time has run out, by default about 22 seconds (server option `agent-hold`). The reply lists calls that the agent is to answer with `heartbeatReply`. Each call is handed out once: after a lost reply they are gone, so do not repeat a heartbeat blindly. With authentication on, only agent tokens are accepted.
   *
   * `POST /api/v1/heartbeat` (Python: `heartbeat`)
   *
   * @param args The arguments.
   * @param options Signal, timeout, deadline, retries and headers of this call.
   * @returns Calls that wait for the agent. The body is empty when none came before the hold time ran out.
   * @throws {BadRequestError} 400: An argument is missing, unknown or of the wrong type. Only a type fault fills `error_details.validation_errors`; its texts belong to the validation library of the server and change with it.
   * @throws {AuthenticationError} 401: Authentication is on and the request brought no token, or an `Authorization` header that is not `Bearer`.
   * @throws {PermissionDeniedError} 403: Authentication is on and the token does not fit: it cannot be decoded, is expired, has another issuer or audience, is made for other client types, or is bound to another environment. A bad token is a 403, never a 401.
   * @throws {NotFoundError} 404: The environment does not exist.
   * @throws {ServerError} 503: The server is shutting down.
   */
  heartbeat(args: HeartbeatArguments, options?: CallOptions): Call<HeartbeatCalls, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 404: ErrorBody; 503: ErrorBody }>>;

  /**
   * Ask whether an agent is enabled.
   *
   * An agent process asks, after it has come back, whether one of its agents is enabled. Needs a live session. With authentication on, only agent tokens are accepted.
   *
   * `GET /api/v1/agentrecovery` (Python: `get_state`)
   *
   * @param args The arguments.
   * @param options Signal, timeout, deadline, retries and headers of this call.
   * @returns Whether the agent is enabled.
   * @throws {BadRequestError} 400: An argument is missing, unknown or of the wrong type; or `sid` is missing or no live session.
   * @throws {AuthenticationError} 401: Authentication is on and the request brought no token, or an `Authorization` header that is not `Bearer`.
   * @throws {PermissionDeniedError} 403: Authentication is on and the token does not fit: it cannot be decoded, is expired, has another issuer or audience, is made for other client types, or is bound to another environment. A bad token is a 403, never a 401.
   * @throws {NotFoundError} 404: The environment does not exist.
   */
  getState(args: GetStateArguments, options?: CallOptions): Call<{ enabled: boolean }, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 404: ErrorBody }>>;

  /**
   * Write several parameters or facts.
   *
   * An agent writes parameters and facts that it found. Items are not checked as a whole: one without `id` or `source` ends in a 500. Needs a live session, so an API client gets 400; use `setParameter` and `setFact` there. Accepts tokens for api, compiler and agent clients.
   *
   * `PUT /api/v1/parameters` (Python: `set_parameters`)
   *
   * @param args The arguments.
   * @param options Signal, timeout, deadline, retries and headers of this call.
   * @returns All were written.
   * @throws {BadRequestError} 400: An argument is missing, unknown or of the wrong type; or `sid` is no live session; or `expires` is true for an item without a resource.
   * @throws {AuthenticationError} 401: Authentication is on and the request brought no token, or an `Authorization` header that is not `Bearer`.
   * @throws {PermissionDeniedError} 403: Authentication is on and the token does not fit: it cannot be decoded, is expired, has another issuer or audience, is made for other client types, or is bound to another environment. A bad token is a 403, never a 401.
   * @throws {NotFoundError} 404: The environment does not exist.
   * @throws {ServerError} 500: An item lacks `id` or `source`, or the server failed otherwise.
   */
  setParameters(args: SetParametersArguments, options?: CallOptions): Call<WarningsOnly, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 404: ErrorBody; 500: ErrorBody }>>;

  /**
   * Get a file.
   *
   * Gives the content of a file as base64 inside JSON. Accepts tokens for api, agent and compiler clients.
   *
   * `GET /api/v1/file/{id}` (Python: `get_file`)
   *
   * @param args The arguments.
   * @param options Signal, timeout, deadline, retries and headers of this call.
   * @returns The content.
   * @throws {BadRequestError} 400: An argument is missing, unknown or of the wrong type. Only a type fault fills `error_details.validation_errors`; its texts belong to the validation library of the server and change with it.
   * @throws {AuthenticationError} 401: Authentication is on and the request brought no token, or an `Authorization` header that is not `Bearer`.
   * @throws {PermissionDeniedError} 403: Authentication is on and the token does not fit: it cannot be decoded, is expired, has another issuer or audience, is made for other client types, or is bound to another environment. A bad token is a 403, never a 401.
   * @throws {NotFoundError} 404: No file has this id.
   */
  getFile(args: GetFileArguments, options?: CallOptions): Call<{ content: string }, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 404: ErrorBody }>>;

  /**
   * Store a file.
   *
   * Stores content under its SHA-1. The content travels as base64 inside JSON. Storing the same file again is fine. The server takes bodies of up to 100 MiB. The seed documentation leaves this call out, but there is no other way to store a file; the Python client calls it `upload_file`. Accepts tokens for api, agent and compiler clients.
   *
   * `PUT /api/v1/file/{id}`
   *
   * @param args The arguments.
   * @param options Signal, timeout, deadline, retries and headers of this call.
   * @returns The file is stored. The body is empty.
   * @throws {BadRequestError} 400: An argument is missing, unknown or of the wrong type; or the SHA-1 of the content is not the id.
   * @throws {AuthenticationError} 401: Authentication is on and the request brought no token, or an `Authorization` header that is not `Bearer`.
   * @throws {PermissionDeniedError} 403: Authentication is on and the token does not fit: it cannot be decoded, is expired, has another issuer or audience, is made for other client types, or is bound to another environment. A bad token is a 403, never a 401.
   * @throws {ServerError} 500: The content is no base64, or the server failed otherwise.
   */
  uploadFile(args: UploadFileArguments, options?: CallOptions): Call<void, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 500: ErrorBody }>>;

  /**
   * Ask whether a file is stored.
   *
   * The status is the whole answer: 200 when the file is stored, 404 when it is not. A reply to HEAD has no body. Accepts tokens for api, agent and compiler clients.
   *
   * `HEAD /api/v1/file/{id}` (Python: `stat_file`)
   *
   * @param args The arguments.
   * @param options Signal, timeout, deadline, retries and headers of this call.
   * @returns The file is stored.
   * @throws {BadRequestError} 400: An argument is missing, unknown or of the wrong type. A reply to HEAD has no body.
   * @throws {AuthenticationError} 401: Authentication is on and the request brought no token. A reply to HEAD has no body.
   * @throws {PermissionDeniedError} 403: Authentication is on and the token does not fit. A reply to HEAD has no body.
   * @throws {NotFoundError} 404: No file has this id. The body is empty.
   */
  statFile(args: StatFileArguments, options?: CallOptions): Call<void, Failures<{ 400: unknown; 401: unknown; 403: unknown; 404: unknown }>>;

  /**
   * Ask which files are missing.
   *
   * Gives back those ids for which no file is stored: upload these. POST, although it only reads. Accepts tokens for api, agent and compiler clients.
   *
   * `POST /api/v1/file` (Python: `stat_files`)
   *
   * @param args The arguments.
   * @param options Signal, timeout, deadline, retries and headers of this call.
   * @returns The missing ones.
   * @throws {BadRequestError} 400: An argument is missing, unknown or of the wrong type. Only a type fault fills `error_details.validation_errors`; its texts belong to the validation library of the server and change with it.
   * @throws {AuthenticationError} 401: Authentication is on and the request brought no token, or an `Authorization` header that is not `Bearer`.
   * @throws {PermissionDeniedError} 403: Authentication is on and the token does not fit: it cannot be decoded, is expired, has another issuer or audience, is made for other client types, or is bound to another environment. A bad token is a 403, never a 401.
   */
  statFiles(args: StatFilesArguments, options?: CallOptions): Call<{ files: string[] }, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody }>>;

  /**
   * Compare two files.
   *
   * Gives a unified diff of two stored files. The id `0`, or an empty text, stands for an empty file. POST, although it only reads. A token that is bound to an environment is refused with 403.
   *
   * `POST /api/v1/filediff` (Python: `diff`)
   *
   * @param args The arguments.
   * @param options Signal, timeout, deadline, retries and headers of this call.
   * @returns The diff.
   * @throws {BadRequestError} 400: An argument is missing, unknown or of the wrong type. Only a type fault fills `error_details.validation_errors`; its texts belong to the validation library of the server and change with it.
   * @throws {AuthenticationError} 401: Authentication is on and the request brought no token, or an `Authorization` header that is not `Bearer`.
   * @throws {PermissionDeniedError} 403: Authentication is on and the token does not fit: it cannot be decoded, is expired, has another issuer or audience, is made for other client types, or is bound to another environment. A bad token is a 403, never a 401.
   * @throws {NotFoundError} 404: One of the files is not stored.
   */
  diff(args: DiffArguments, options?: CallOptions): Call<{ diff: string[] }, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 404: ErrorBody }>>;

  /**
   * Get a resource of one version.
   *
   * Gives a resource of one version, with its actions, newest first, when `logs` is true; otherwise `logs` is empty. The id needs its version (`,v=4`). v2: `versionedResourceDetails`, `resourceLogs`. Accepts tokens for api and agent clients.
   *
   * `GET /api/v1/resource/{id}` (Python: `get_resource`)
   *
   * @param args The arguments.
   * @param options Signal, timeout, deadline, retries and headers of this call.
   * @returns The resource.
   * @throws {BadRequestError} 400: An argument is missing, unknown or of the wrong type; or the id is no resource id with a version.
   * @throws {AuthenticationError} 401: Authentication is on and the request brought no token, or an `Authorization` header that is not `Bearer`.
   * @throws {PermissionDeniedError} 403: Authentication is on and the token does not fit: it cannot be decoded, is expired, has another issuer or audience, is made for other client types, or is bound to another environment. A bad token is a 403, never a 401.
   * @throws {NotFoundError} 404: The environment does not exist; or it has no such resource.
   */
  getResource(args: GetResourceArguments, options?: CallOptions): Call<{ resource: ResourceRow; logs: ResourceActionRow[] }, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 404: ErrorBody }>>;

  /**
   * List versions.
   *
   * Gives the versions of the model, newest first. `start` is an offset (0 is the newest), not the number of a version. `start` and `limit` go together: one alone is a 500. `count` is the number of rows in the reply, not the total. v2: `listDesiredStateVersions`.
   *
   * `GET /api/v1/version` (Python: `list_versions`)
   *
   * @param args The arguments.
   * @param options Signal, timeout, deadline, retries and headers of this call.
   * @returns The versions.
   * @throws {BadRequestError} 400: An argument is missing, unknown or of the wrong type; or `limit` is above 1000.
   * @throws {AuthenticationError} 401: Authentication is on and the request brought no token, or an `Authorization` header that is not `Bearer`.
   * @throws {PermissionDeniedError} 403: Authentication is on and the token does not fit: it cannot be decoded, is expired, has another issuer or audience, is made for other client types, or is bound to another environment. A bad token is a 403, never a 401.
   * @throws {NotFoundError} 404: The environment does not exist.
   * @throws {ServerError} 500: Only one of `start` and `limit` was given, or the server failed otherwise.
   */
  listVersions(args?: ListVersionsArguments, options?: CallOptions): Call<{ versions: ConfigurationModelRow[]; start: number; limit: number; count: number }, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 404: ErrorBody; 500: ErrorBody }>>;

  /**
   * Store a version.
   *
   * Stores a whole version of the model under a number that `reserveVersion` (v2) gave. With the setting `auto_deploy` on it is released at once. Servers up to 17 demand `compiler_version`, though it looks optional; those from 18.0.0 on refuse it. Either fault is a 400. Every resource carries the version in its id. Files that the modules need must have been uploaded. A number can be stored only once: a second call gives 500. With authentication on, only compiler tokens are accepted, and API tokens get 403; with it off, anyone may call.
   *
   * `PUT /api/v1/version` (Python: `put_version`)
   *
   * @param args The arguments.
   * @param options Signal, timeout, deadline, retries and headers of this call.
   * @returns The version is stored. The body is empty.
   * @throws {BadRequestError} 400: An argument is missing, unknown or of the wrong type; or `compiler_version` is missing (from 18.0.0 on: given), the number was not reserved or is not positive, a resource names another version, `requires` leads out of the model, or module versions conflict.
   * @throws {AuthenticationError} 401: Authentication is on and the request brought no token, or an `Authorization` header that is not `Bearer`.
   * @throws {PermissionDeniedError} 403: Authentication is on and the token does not fit: it cannot be decoded, is expired, has another issuer or audience, is made for other client types, or is bound to another environment. A bad token is a 403, never a 401.
   * @throws {NotFoundError} 404: The environment does not exist.
   * @throws {ServerError} 500: The version is stored already, or the server failed otherwise.
   */
  putVersion(args: PutVersionArguments, options?: CallOptions): Call<void, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 404: ErrorBody; 500: ErrorBody }>>;

  /**
   * Get a version.
   *
   * Gives one version with all its resources and unknowns. With `include_logs` every resource carries its actions. `limit` bounds the number of actions fetched for the whole version, not the number of resources. v2: `getResourcesInVersion`.
   *
   * `GET /api/v1/version/{id}` (Python: `get_version`)
   *
   * @param args The arguments.
   * @param options Signal, timeout, deadline, retries and headers of this call.
   * @returns The version.
   * @throws {BadRequestError} 400: An argument is missing, unknown or of the wrong type; or `limit` is above 1000.
   * @throws {AuthenticationError} 401: Authentication is on and the request brought no token, or an `Authorization` header that is not `Bearer`.
   * @throws {PermissionDeniedError} 403: Authentication is on and the token does not fit: it cannot be decoded, is expired, has another issuer or audience, is made for other client types, or is bound to another environment. A bad token is a 403, never a 401.
   * @throws {NotFoundError} 404: The environment does not exist; or it has no version of that number.
   */
  getVersion(args: GetVersionArguments, options?: CallOptions): Call<{ model: ConfigurationModelRow; resources: ResourceRow[]; unknowns: UnknownParameterRow[] }, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 404: ErrorBody }>>;

  /**
   * Release a version.
   *
   * Makes a version the active one and has it deployed. A version that was released before, or that is older than the latest released one, gives 409, so a repeated call fails. `push` and `agent_trigger_method` are accepted and ignored. v2: `promoteDesiredStateVersion`. Accepts tokens for api and compiler clients.
   *
   * `POST /api/v1/version/{id}` (Python: `release_version`)
   *
   * @param args The arguments.
   * @param options Signal, timeout, deadline, retries and headers of this call.
   * @returns The version was released.
   * @throws {BadRequestError} 400: An argument is missing, unknown or of the wrong type. Only a type fault fills `error_details.validation_errors`; its texts belong to the validation library of the server and change with it.
   * @throws {AuthenticationError} 401: Authentication is on and the request brought no token, or an `Authorization` header that is not `Bearer`.
   * @throws {PermissionDeniedError} 403: Authentication is on and the token does not fit: it cannot be decoded, is expired, has another issuer or audience, is made for other client types, or is bound to another environment. A bad token is a 403, never a 401.
   * @throws {NotFoundError} 404: The environment does not exist; or it has no version of that number.
   * @throws {ConflictError} 409: The version is released already, or older than the latest released one.
   */
  releaseVersion(args: ReleaseVersionArguments, options?: CallOptions): Call<{ model: ConfigurationModelRow }, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 404: ErrorBody; 409: ErrorBody }>>;

  /**
   * Delete a version.
   *
   * Removes a version and its resources. The active version cannot be removed (400). A second call gives 404.
   *
   * `DELETE /api/v1/version/{id}` (Python: `delete_version`)
   *
   * @param args The arguments.
   * @param options Signal, timeout, deadline, retries and headers of this call.
   * @returns The version was removed. The body is empty.
   * @throws {BadRequestError} 400: An argument is missing, unknown or of the wrong type; or the version is the active one.
   * @throws {AuthenticationError} 401: Authentication is on and the request brought no token, or an `Authorization` header that is not `Bearer`.
   * @throws {PermissionDeniedError} 403: Authentication is on and the token does not fit: it cannot be decoded, is expired, has another issuer or audience, is made for other client types, or is bound to another environment. A bad token is a 403, never a 401.
   * @throws {NotFoundError} 404: The environment does not exist; or it has no version of that number.
   */
  deleteVersion(args: DeleteVersionArguments, options?: CallOptions): Call<void, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 404: ErrorBody }>>;

  /**
   * Deploy now.
   *
   * Asks the agents to deploy the active version at once. Names that the model does not have give a warning as long as one name fits. Each call starts a deployment. The same verb and path is also a call that the server makes to agents, see the webhook `trigger`.
   *
   * `POST /api/v1/deploy` (Python: `deploy`)
   *
   * @param args The arguments.
   * @param options Signal, timeout, deadline, retries and headers of this call.
   * @returns The agents were asked.
   * @throws {BadRequestError} 400: An argument is missing, unknown or of the wrong type. Only a type fault fills `error_details.validation_errors`; its texts belong to the validation library of the server and change with it.
   * @throws {AuthenticationError} 401: Authentication is on and the request brought no token, or an `Authorization` header that is not `Bearer`.
   * @throws {PermissionDeniedError} 403: Authentication is on and the token does not fit: it cannot be decoded, is expired, has another issuer or audience, is made for other client types, or is bound to another environment. A bad token is a 403, never a 401.
   * @throws {NotFoundError} 404: The environment does not exist, nothing was released, none of the names fits, or the scheduler cannot be reached.
   */
  deploy(args?: DeployArguments, options?: CallOptions): Call<{ agents: string[]; metadata?: Warnings | undefined }, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 404: ErrorWithWarnings }>>;

  /**
   * Get a dry run.
   *
   * Gives one dry run with the results so far; it is done when `todo` is 0. Looked up by its id alone: any environment that exists will do. v2: `getDryrunDiff`.
   *
   * `GET /api/v1/dryrun/{id}` (Python: `dryrun_report`)
   *
   * @param args The arguments.
   * @param options Signal, timeout, deadline, retries and headers of this call.
   * @returns The dry run.
   * @throws {BadRequestError} 400: An argument is missing, unknown or of the wrong type. Only a type fault fills `error_details.validation_errors`; its texts belong to the validation library of the server and change with it.
   * @throws {AuthenticationError} 401: Authentication is on and the request brought no token, or an `Authorization` header that is not `Bearer`.
   * @throws {PermissionDeniedError} 403: Authentication is on and the token does not fit: it cannot be decoded, is expired, has another issuer or audience, is made for other client types, or is bound to another environment. A bad token is a 403, never a 401.
   * @throws {NotFoundError} 404: The environment does not exist; or no dry run has this id.
   */
  dryrunReport(args: DryrunReportArguments, options?: CallOptions): Call<{ dryrun: DryRunRow }, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 404: ErrorBody }>>;

  /**
   * Report a dry run of one resource.
   *
   * An agent stores what a deployment of one resource would change. Needs a live session. Only the first report of a resource counts. The documentation does not name `sid`, but the server demands it. With authentication on, only agent tokens are accepted.
   *
   * `PUT /api/v1/dryrun/{id}` (Python: `dryrun_update`)
   *
   * @param args The arguments.
   * @param options Signal, timeout, deadline, retries and headers of this call.
   * @returns The report is stored. The body is empty.
   * @throws {BadRequestError} 400: An argument is missing, unknown or of the wrong type; or `sid` is no live session.
   * @throws {AuthenticationError} 401: Authentication is on and the request brought no token, or an `Authorization` header that is not `Bearer`.
   * @throws {PermissionDeniedError} 403: Authentication is on and the token does not fit: it cannot be decoded, is expired, has another issuer or audience, is made for other client types, or is bound to another environment. A bad token is a 403, never a 401.
   * @throws {NotFoundError} 404: The environment does not exist.
   */
  dryrunUpdate(args: DryrunUpdateArguments, options?: CallOptions): Call<void, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 404: ErrorBody }>>;

  /**
   * Start a dry run.
   *
   * Starts a dry run of a version: agents find out what a deployment would change, without changing it. Each call starts another dry run. Read its result with `dryrunReport` until `todo` is 0. The body is `{}` or left out. v2: `dryrunTrigger`.
   *
   * `POST /api/v1/dryrun/{id}` (Python: `dryrun_request`)
   *
   * @param args The arguments.
   * @param options Signal, timeout, deadline, retries and headers of this call.
   * @returns The dry run was started.
   * @throws {BadRequestError} 400: An argument is missing, unknown or of the wrong type. Only a type fault fills `error_details.validation_errors`; its texts belong to the validation library of the server and change with it.
   * @throws {AuthenticationError} 401: Authentication is on and the request brought no token, or an `Authorization` header that is not `Bearer`.
   * @throws {PermissionDeniedError} 403: Authentication is on and the token does not fit: it cannot be decoded, is expired, has another issuer or audience, is made for other client types, or is bound to another environment. A bad token is a 403, never a 401.
   * @throws {NotFoundError} 404: The environment does not exist; or it has no version of that number.
   * @throws {ConflictError} 409: The environment is halted, or its scheduler cannot be started.
   */
  dryrunRequest(args: DryrunRequestArguments, options?: CallOptions): Call<{ dryrun: DryRunRow }, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 404: ErrorBody; 409: ErrorBody }>>;

  /**
   * List dry runs.
   *
   * Gives the dry runs of an environment, sorted by id, without their results. v2: `listDryruns`.
   *
   * `GET /api/v1/dryrun` (Python: `dryrun_list`)
   *
   * @param args The arguments.
   * @param options Signal, timeout, deadline, retries and headers of this call.
   * @returns The dry runs.
   * @throws {BadRequestError} 400: An argument is missing, unknown or of the wrong type. Only a type fault fills `error_details.validation_errors`; its texts belong to the validation library of the server and change with it.
   * @throws {AuthenticationError} 401: Authentication is on and the request brought no token, or an `Authorization` header that is not `Bearer`.
   * @throws {PermissionDeniedError} 403: Authentication is on and the token does not fit: it cannot be decoded, is expired, has another issuer or audience, is made for other client types, or is bound to another environment. A bad token is a 403, never a 401.
   * @throws {NotFoundError} 404: The environment does not exist; or it has no version of that number.
   */
  dryrunList(args?: DryrunListArguments, options?: CallOptions): Call<{ dryruns: DryRunItemV1[] }, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 404: ErrorBody }>>;

  /**
   * Recompile (GET form).
   *
   * Asks for a recompile, although it is a GET: never prefetch it, cache it or repeat it blindly. When the setting `server_compile` is off, the reply is a 200 with a warning and nothing is compiled. `notifyChange` does the same as POST.
   *
   * `GET /api/v1/notify/{id}` (Python: `notify_change_get`)
   *
   * @param args The arguments.
   * @param options Signal, timeout, deadline, retries and headers of this call.
   * @returns The request was taken.
   * @throws {BadRequestError} 400: An argument is missing, unknown or of the wrong type. Only a type fault fills `error_details.validation_errors`; its texts belong to the validation library of the server and change with it.
   * @throws {AuthenticationError} 401: Authentication is on and the request brought no token, or an `Authorization` header that is not `Bearer`.
   * @throws {PermissionDeniedError} 403: Authentication is on and the token does not fit: it cannot be decoded, is expired, has another issuer or audience, is made for other client types, or is bound to another environment. A bad token is a 403, never a 401.
   * @throws {NotFoundError} 404: No environment has this id.
   */
  notifyChangeGet(args: NotifyChangeGetArguments, options?: CallOptions): Call<WarningsOnly, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 404: ErrorBody }>>;

  /**
   * Recompile.
   *
   * Asks for a recompile. A 200 does not promise one: when the setting `server_compile` is off, the reply carries a warning and nothing is compiled; in a halted environment the compile waits. Follow it with `isCompiling` and `getCompileReports`. `metadata` is stored with the compile; `type` and `message` are filled in when they are left out.
   *
   * `POST /api/v1/notify/{id}` (Python: `notify_change`)
   *
   * @param args The arguments.
   * @param options Signal, timeout, deadline, retries and headers of this call.
   * @returns The request was taken.
   * @throws {BadRequestError} 400: An argument is missing, unknown or of the wrong type. Only a type fault fills `error_details.validation_errors`; its texts belong to the validation library of the server and change with it.
   * @throws {AuthenticationError} 401: Authentication is on and the request brought no token, or an `Authorization` header that is not `Bearer`.
   * @throws {PermissionDeniedError} 403: Authentication is on and the token does not fit: it cannot be decoded, is expired, has another issuer or audience, is made for other client types, or is bound to another environment. A bad token is a 403, never a 401.
   * @throws {NotFoundError} 404: No environment has this id.
   */
  notifyChange(args: NotifyChangeArguments, options?: CallOptions): Call<WarningsOnly, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 404: ErrorBody }>>;

  /**
   * Ask whether a compile runs.
   *
   * The status is the whole answer: 200 while a compile runs, 204 when none does. An unknown environment is also a 204. A reply to HEAD has no body. The Python client takes 204 for an error; it is none. A token that is bound to an environment is refused with 403.
   *
   * `HEAD /api/v1/notify/{id}` (Python: `is_compiling`)
   *
   * @param args The arguments.
   * @param options Signal, timeout, deadline, retries and headers of this call.
   * @returns A compile runs.
   * @throws {BadRequestError} 400: An argument is missing, unknown or of the wrong type. A reply to HEAD has no body.
   * @throws {AuthenticationError} 401: Authentication is on and the request brought no token. A reply to HEAD has no body.
   * @throws {PermissionDeniedError} 403: Authentication is on and the token does not fit. A reply to HEAD has no body.
   */
  isCompiling(args: IsCompilingArguments, options?: CallOptions): Call<void, Failures<{ 400: unknown; 401: unknown; 403: unknown }>>;

  /**
   * List compile reports.
   *
   * Gives the compiles of an environment, latest start first, without step reports. `start` and `end` are exclusive bounds on the start time. v2: `getCompileReports`.
   *
   * `GET /api/v1/compilereport` (Python: `get_reports`)
   *
   * @param args The arguments.
   * @param options Signal, timeout, deadline, retries and headers of this call.
   * @returns The compiles.
   * @throws {BadRequestError} 400: An argument is missing, unknown or of the wrong type; or `limit` is above 1000.
   * @throws {AuthenticationError} 401: Authentication is on and the request brought no token, or an `Authorization` header that is not `Bearer`.
   * @throws {PermissionDeniedError} 403: Authentication is on and the token does not fit: it cannot be decoded, is expired, has another issuer or audience, is made for other client types, or is bound to another environment. A bad token is a 403, never a 401.
   * @throws {NotFoundError} 404: The environment does not exist.
   * @throws {ServerError} 500: `start` or `end` is no date, or the server failed otherwise.
   */
  getReports(args?: GetReportsArguments, options?: CallOptions): Call<{ reports: CompileRow[] }, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 404: ErrorBody; 500: ErrorBody }>>;

  /**
   * Get a compile report.
   *
   * Gives one compile with its step reports. When requests were merged, it is the compile that ran in place of this one. Needs no environment. v2: `compileDetails`. A token that is bound to an environment is refused with 403.
   *
   * `GET /api/v1/compilereport/{id}` (Python: `get_report`)
   *
   * @param args The arguments.
   * @param options Signal, timeout, deadline, retries and headers of this call.
   * @returns The compile.
   * @throws {BadRequestError} 400: An argument is missing, unknown or of the wrong type. Only a type fault fills `error_details.validation_errors`; its texts belong to the validation library of the server and change with it.
   * @throws {AuthenticationError} 401: Authentication is on and the request brought no token, or an `Authorization` header that is not `Bearer`.
   * @throws {PermissionDeniedError} 403: Authentication is on and the token does not fit: it cannot be decoded, is expired, has another issuer or audience, is made for other client types, or is bound to another environment. A bad token is a 403, never a 401.
   * @throws {NotFoundError} 404: No compile has this id. The body is empty.
   */
  getReport(args: GetReportArguments, options?: CallOptions): Call<{ report: CompileRowWithReports }, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 404: unknown }>>;

  /**
   * List waiting and running compiles.
   *
   * Gives the compiles that wait or run, oldest request first. The envelope key is `queue`, not `data`.
   *
   * `GET /api/v1/compilequeue` (Python: `get_compile_queue`)
   *
   * @param args The arguments.
   * @param options Signal, timeout, deadline, retries and headers of this call.
   * @returns The queue.
   * @throws {BadRequestError} 400: An argument is missing, unknown or of the wrong type. Only a type fault fills `error_details.validation_errors`; its texts belong to the validation library of the server and change with it.
   * @throws {AuthenticationError} 401: Authentication is on and the request brought no token, or an `Authorization` header that is not `Bearer`.
   * @throws {PermissionDeniedError} 403: Authentication is on and the token does not fit: it cannot be decoded, is expired, has another issuer or audience, is made for other client types, or is bound to another environment. A bad token is a 403, never a 401.
   * @throws {NotFoundError} 404: The environment does not exist.
   */
  getCompileQueue(args?: GetCompileQueueArguments, options?: CallOptions): Call<CompileRun[], Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 404: ErrorBody }>>;

  /**
   * Get a parameter or fact.
   *
   * Gives one parameter or fact. With `resource_id` it is the fact of that resource; when it is missing or has expired, the server asks the agent for it and answers 503: try again later. Without `resource_id` the first parameter or fact of that name is given. The 410 of the documentation is never sent. v2: `getParameters`, `getFacts`. Accepts tokens for api, compiler and agent clients.
   *
   * `GET /api/v1/parameter/{id}` (Python: `get_param`)
   *
   * @param args The arguments.
   * @param options Signal, timeout, deadline, retries and headers of this call.
   * @returns The parameter or fact.
   * @throws {BadRequestError} 400: An argument is missing, unknown or of the wrong type. Only a type fault fills `error_details.validation_errors`; its texts belong to the validation library of the server and change with it.
   * @throws {AuthenticationError} 401: Authentication is on and the request brought no token, or an `Authorization` header that is not `Bearer`.
   * @throws {PermissionDeniedError} 403: Authentication is on and the token does not fit: it cannot be decoded, is expired, has another issuer or audience, is made for other client types, or is bound to another environment. A bad token is a 403, never a 401.
   * @throws {NotFoundError} 404: The environment does not exist; or it has no such parameter, in which case the body is empty.
   * @throws {ServerError} 503: With `resource_id`: the fact is missing or has expired, and the agent was asked for it.
   */
  getParam(args: GetParamArguments, options?: CallOptions): Call<{ parameter: ParameterRow }, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 404: ErrorBody; 503: ErrorBody }>>;

  /**
   * Set a parameter or fact.
   *
   * Deprecated: use `setParameter` and `setFact` (v2). Writes a parameter, or a fact when `resource_id` is given; facts expire by default, parameters cannot. With `recompile` a change starts a compile. The outer `metadata` of the reply holds warnings, the inner one belongs to the parameter. Accepts tokens for api, compiler and agent clients.
   *
   * `PUT /api/v1/parameter/{id}` (Python: `set_param`)
   *
   * @param args The arguments.
   * @param options Signal, timeout, deadline, retries and headers of this call.
   * @returns The value was written.
   * @throws {BadRequestError} 400: An argument is missing, unknown or of the wrong type; or `expires` is true without a resource.
   * @throws {AuthenticationError} 401: Authentication is on and the request brought no token, or an `Authorization` header that is not `Bearer`.
   * @throws {PermissionDeniedError} 403: Authentication is on and the token does not fit: it cannot be decoded, is expired, has another issuer or audience, is made for other client types, or is bound to another environment. A bad token is a 403, never a 401.
   * @throws {NotFoundError} 404: The environment does not exist.
   * @deprecated
   */
  setParam(args: SetParamArguments, options?: CallOptions): Call<{ parameter: ParameterRow; metadata?: Warnings | undefined }, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 404: ErrorBody }>>;

  /**
   * Delete a parameter or fact.
   *
   * Removes a parameter, or a fact when `resource_id` is given, and recompiles the model. `resource_id` travels in the query. A second call gives 404. Accepts tokens for api, compiler and agent clients.
   *
   * `DELETE /api/v1/parameter/{id}` (Python: `delete_param`)
   *
   * @param args The arguments.
   * @param options Signal, timeout, deadline, retries and headers of this call.
   * @returns It was removed.
   * @throws {BadRequestError} 400: An argument is missing, unknown or of the wrong type. Only a type fault fills `error_details.validation_errors`; its texts belong to the validation library of the server and change with it.
   * @throws {AuthenticationError} 401: Authentication is on and the request brought no token, or an `Authorization` header that is not `Bearer`.
   * @throws {PermissionDeniedError} 403: Authentication is on and the token does not fit: it cannot be decoded, is expired, has another issuer or audience, is made for other client types, or is bound to another environment. A bad token is a 403, never a 401.
   * @throws {NotFoundError} 404: The environment does not exist; or it has no such parameter, in which case the body is empty.
   */
  deleteParam(args: DeleteParamArguments, options?: CallOptions): Call<WarningsOnly, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 404: ErrorBody }>>;

  /**
   * List parameters and facts.
   *
   * Gives parameters and facts whose metadata fits the query; every key must match exactly. An empty query gives all. POST, although it only reads. v2: `getParameters`, `getAllFacts`. Accepts tokens for api and compiler clients.
   *
   * `POST /api/v1/parameter` (Python: `list_params`)
   *
   * @param args The arguments.
   * @param options Signal, timeout, deadline, retries and headers of this call.
   * @returns Parameters and facts.
   * @throws {BadRequestError} 400: An argument is missing, unknown or of the wrong type. Only a type fault fills `error_details.validation_errors`; its texts belong to the validation library of the server and change with it.
   * @throws {AuthenticationError} 401: Authentication is on and the request brought no token, or an `Authorization` header that is not `Bearer`.
   * @throws {PermissionDeniedError} 403: Authentication is on and the token does not fit: it cannot be decoded, is expired, has another issuer or audience, is made for other client types, or is bound to another environment. A bad token is a 403, never a 401.
   * @throws {NotFoundError} 404: The environment does not exist.
   */
  listParams(args?: ListParamsArguments, options?: CallOptions): Call<{ parameters: ParameterRow[]; expire: number; now: string }, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 404: ErrorBody }>>;

  /**
   * List agent processes.
   *
   * Gives the processes that agents run in, with the agents in each. Expired processes are included by default. `start` and `end` are exclusive bounds on the session id. v2: `getAgentProcessDetails`. A token that is bound to an environment is refused with 403.
   *
   * `GET /api/v1/agentproc` (Python: `list_agent_processes`)
   *
   * @param args The arguments.
   * @param options Signal, timeout, deadline, retries and headers of this call.
   * @returns The processes.
   * @throws {BadRequestError} 400: An argument is missing, unknown or of the wrong type; or `limit` is above 1000.
   * @throws {AuthenticationError} 401: Authentication is on and the request brought no token, or an `Authorization` header that is not `Bearer`.
   * @throws {PermissionDeniedError} 403: Authentication is on and the token does not fit: it cannot be decoded, is expired, has another issuer or audience, is made for other client types, or is bound to another environment. A bad token is a 403, never a 401.
   * @throws {NotFoundError} 404: The environment that was given does not exist.
   */
  listAgentProcesses(args?: ListAgentProcessesArguments, options?: CallOptions): Call<{ processes: AgentProcessRow[] }, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 404: ErrorBody }>>;

  /**
   * Get the report of an agent process.
   *
   * Asks a live process for a report about itself and hands its answer on: body and status are those of the agent. The keys are an open set. v2: `getAgentProcessDetails` with `report`. A token that is bound to an environment is refused with 403.
   *
   * `GET /api/v1/agentproc/{id}` (Python: `get_agent_process`)
   *
   * @param args The arguments.
   * @param options Signal, timeout, deadline, retries and headers of this call.
   * @returns The report.
   * @throws {BadRequestError} 400: An argument is missing, unknown or of the wrong type. Only a type fault fills `error_details.validation_errors`; its texts belong to the validation library of the server and change with it.
   * @throws {AuthenticationError} 401: Authentication is on and the request brought no token, or an `Authorization` header that is not `Bearer`.
   * @throws {PermissionDeniedError} 403: Authentication is on and the token does not fit: it cannot be decoded, is expired, has another issuer or audience, is made for other client types, or is bound to another environment. A bad token is a 403, never a 401.
   * @throws {NotFoundError} 404: No process has this session id, or it no longer lives.
   */
  getAgentProcess(args: GetAgentProcessArguments, options?: CallOptions): Call<AgentReport, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 404: ErrorBody }>>;

  /**
   * List agents.
   *
   * Deprecated: use `getAgents` (v2). Gives the agents of an environment. `start` and `end` are exclusive bounds on the name, and exclude each other. `last_failover` is an empty text where v2 has null.
   *
   * `GET /api/v1/agent` (Python: `list_agents`)
   *
   * @param args The arguments.
   * @param options Signal, timeout, deadline, retries and headers of this call.
   * @returns The agents.
   * @throws {BadRequestError} 400: An argument is missing, unknown or of the wrong type; or `limit` is above 1000; or `start` and `end` were given together.
   * @throws {AuthenticationError} 401: Authentication is on and the request brought no token, or an `Authorization` header that is not `Bearer`.
   * @throws {PermissionDeniedError} 403: Authentication is on and the token does not fit: it cannot be decoded, is expired, has another issuer or audience, is made for other client types, or is bound to another environment. A bad token is a 403, never a 401.
   * @throws {NotFoundError} 404: The environment does not exist.
   * @deprecated
   */
  listAgents(args?: ListAgentsArguments, options?: CallOptions): Call<{ agents: AgentV1[]; servertime: string }, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 404: ErrorBody }>>;

  /**
   * Get the status of the server.
   *
   * Tells product, version, extensions, slices and features. A v1 path, yet the reply has the `data` envelope. The seed documentation leaves this call out; the Python client calls it `get_server_status`. For a check without a token use `health`. A token that is bound to an environment is refused with 403.
   *
   * `GET /api/v1/serverstatus`
   *
   * @param args None.
   * @param options Signal, timeout, deadline, retries and headers of this call.
   * @returns The status.
   * @throws {BadRequestError} 400: An argument is missing, unknown or of the wrong type. Only a type fault fills `error_details.validation_errors`; its texts belong to the validation library of the server and change with it.
   * @throws {AuthenticationError} 401: Authentication is on and the request brought no token, or an `Authorization` header that is not `Bearer`.
   * @throws {PermissionDeniedError} 403: Authentication is on and the token does not fit: it cannot be decoded, is expired, has another issuer or audience, is made for other client types, or is bound to another environment. A bad token is a 403, never a 401.
   */
  getServerStatus(args?: NoArguments, options?: CallOptions): Call<StatusResponse, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody }>>;

  /**
   * List all projects.
   *
   * All projects by name, each with its environments as whole objects, also by name. The list comes in one piece: there are no links and no metadata. An environment token is refused with a 403.
   *
   * `GET /api/v2/project` (Python: `project_list`)
   *
   * @param args The arguments.
   * @param options Signal, timeout, deadline, retries and headers of this call.
   * @returns All projects; an empty list when there are none.
   * @throws {BadRequestError} 400: An argument is missing, unknown or of the wrong type. Only a type fault fills `error_details.validation_errors`; its texts belong to the validation library of the server and change with it.
   * @throws {AuthenticationError} 401: Authentication is on and the request brought no token, or an `Authorization` header that is not `Bearer`.
   * @throws {PermissionDeniedError} 403: Authentication is on and the token does not fit: it cannot be decoded, is expired, has another issuer or audience, is made for other client types, or is bound to another environment. A bad token is a 403, never a 401.
   */
  projectList(args?: ProjectListArguments, options?: CallOptions): Call<Project[], Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody }>>;

  /**
   * Create a project.
   *
   * Creates a project, under the id that is given or one that the server chooses. Names are unique over the server; a name that is taken is a 500, not a 409, so a repeated call fails even though the first one worked. An environment token is refused with a 403.
   *
   * `PUT /api/v2/project` (Python: `project_create`)
   *
   * @param args The arguments.
   * @param options Signal, timeout, deadline, retries and headers of this call.
   * @returns The new project, without environments.
   * @throws {BadRequestError} 400: An argument is missing, unknown or of the wrong type. Only a type fault fills `error_details.validation_errors`; its texts belong to the validation library of the server and change with it.
   * @throws {AuthenticationError} 401: Authentication is on and the request brought no token, or an `Authorization` header that is not `Bearer`.
   * @throws {PermissionDeniedError} 403: Authentication is on and the token does not fit: it cannot be decoded, is expired, has another issuer or audience, is made for other client types, or is bound to another environment. A bad token is a 403, never a 401.
   * @throws {ServerError} 500: A project of that name exists already.
   */
  projectCreate(args: ProjectCreateArguments, options?: CallOptions): Call<Project, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 500: ErrorBody }>>;

  /**
   * Get a project.
   *
   * One project with its environments as whole objects. An environment token is refused with a 403.
   *
   * `GET /api/v2/project/{id}` (Python: `project_get`)
   *
   * @param args The arguments.
   * @param options Signal, timeout, deadline, retries and headers of this call.
   * @returns The project.
   * @throws {BadRequestError} 400: An argument is missing, unknown or of the wrong type. Only a type fault fills `error_details.validation_errors`; its texts belong to the validation library of the server and change with it.
   * @throws {AuthenticationError} 401: Authentication is on and the request brought no token, or an `Authorization` header that is not `Bearer`.
   * @throws {PermissionDeniedError} 403: Authentication is on and the token does not fit: it cannot be decoded, is expired, has another issuer or audience, is made for other client types, or is bound to another environment. A bad token is a 403, never a 401.
   * @throws {NotFoundError} 404: No project has this id.
   */
  projectGet(args: ProjectGetArguments, options?: CallOptions): Call<Project, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 404: ErrorBody }>>;

  /**
   * Rename a project.
   *
   * Gives the project another name. The reply says that the project has no environments, whatever it has: read it again when they matter. A name that another project bears is a 500. An environment token is refused with a 403.
   *
   * `POST /api/v2/project/{id}` (Python: `project_modify`)
   *
   * @param args The arguments.
   * @param options Signal, timeout, deadline, retries and headers of this call.
   * @returns The renamed project; `environments` is always empty here.
   * @throws {BadRequestError} 400: An argument is missing, unknown or of the wrong type. Only a type fault fills `error_details.validation_errors`; its texts belong to the validation library of the server and change with it.
   * @throws {AuthenticationError} 401: Authentication is on and the request brought no token, or an `Authorization` header that is not `Bearer`.
   * @throws {PermissionDeniedError} 403: Authentication is on and the token does not fit: it cannot be decoded, is expired, has another issuer or audience, is made for other client types, or is bound to another environment. A bad token is a 403, never a 401.
   * @throws {NotFoundError} 404: No project has this id.
   * @throws {ServerError} 500: Another project bears that name.
   */
  projectModify(args: ProjectModifyArguments, options?: CallOptions): Call<Project, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 404: ErrorBody; 500: ErrorBody }>>;

  /**
   * Delete an empty project.
   *
   * Removes a project that has no environments; delete those first. Sent again it answers a 404. An environment token is refused with a 403.
   *
   * `DELETE /api/v2/project/{id}` (Python: `project_delete`)
   *
   * @param args The arguments.
   * @param options Signal, timeout, deadline, retries and headers of this call.
   * @returns The project is gone. No body.
   * @throws {BadRequestError} 400: An argument is missing, unknown or of the wrong type. Only a type fault fills `error_details.validation_errors`; its texts belong to the validation library of the server and change with it.
   * @throws {AuthenticationError} 401: Authentication is on and the request brought no token, or an `Authorization` header that is not `Bearer`.
   * @throws {PermissionDeniedError} 403: Authentication is on and the token does not fit: it cannot be decoded, is expired, has another issuer or audience, is made for other client types, or is bound to another environment. A bad token is a 403, never a 401.
   * @throws {NotFoundError} 404: No project has this id.
   * @throws {ConflictError} 409: The project still has environments.
   */
  projectDelete(args: ProjectDeleteArguments, options?: CallOptions): Call<void, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 404: ErrorBody; 409: ErrorBody }>>;

  /**
   * List all environments.
   *
   * The environments of all projects, by project id, name and id, in one piece: no links, no metadata. Without `details`, `description` and `icon` are empty texts, not null and not absent. `settings` holds only settings that have a stored value. An environment token is refused with a 403.
   *
   * `GET /api/v2/environment` (Python: `environment_list`)
   *
   * @param args The arguments.
   * @param options Signal, timeout, deadline, retries and headers of this call.
   * @returns All environments.
   * @throws {BadRequestError} 400: An argument is missing, unknown or of the wrong type. Only a type fault fills `error_details.validation_errors`; its texts belong to the validation library of the server and change with it.
   * @throws {AuthenticationError} 401: Authentication is on and the request brought no token, or an `Authorization` header that is not `Bearer`.
   * @throws {PermissionDeniedError} 403: Authentication is on and the token does not fit: it cannot be decoded, is expired, has another issuer or audience, is made for other client types, or is bound to another environment. A bad token is a 403, never a 401.
   */
  environmentList(args?: EnvironmentListArguments, options?: CallOptions): Call<Environment[], Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody }>>;

  /**
   * Create an environment.
   *
   * Creates an environment inside a project. `repository` and `branch` go together: give both or neither. Names are unique within the project; a name that is taken is a 400, an id that is taken a 500. An environment token is refused with a 403.
   *
   * `PUT /api/v2/environment` (Python: `environment_create`)
   *
   * @param args The arguments.
   * @param options Signal, timeout, deadline, retries and headers of this call.
   * @returns The new environment.
   * @throws {BadRequestError} 400: The name is taken inside the project, only one of `repository` and `branch` is given, the icon is malformed, the description or icon is too long, or an argument is missing, unknown or ill-typed.
   * @throws {AuthenticationError} 401: Authentication is on and the request brought no token, or an `Authorization` header that is not `Bearer`.
   * @throws {PermissionDeniedError} 403: Authentication is on and the token does not fit: it cannot be decoded, is expired, has another issuer or audience, is made for other client types, or is bound to another environment. A bad token is a 403, never a 401.
   * @throws {NotFoundError} 404: No project has the id `project_id`.
   * @throws {ServerError} 500: An environment has the id `environment_id` already.
   */
  environmentCreate(args: EnvironmentCreateArguments, options?: CallOptions): Call<Environment, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 404: ErrorBody; 500: ErrorBody }>>;

  /**
   * Get an environment.
   *
   * One environment. Without `details`, `description` and `icon` are empty texts. `settings` holds only settings that have a stored value.
   *
   * `GET /api/v2/environment/{id}` (Python: `environment_get`)
   *
   * @param args The arguments.
   * @param options Signal, timeout, deadline, retries and headers of this call.
   * @returns The environment.
   * @throws {BadRequestError} 400: An argument is missing, unknown or of the wrong type. Only a type fault fills `error_details.validation_errors`; its texts belong to the validation library of the server and change with it.
   * @throws {AuthenticationError} 401: Authentication is on and the request brought no token, or an `Authorization` header that is not `Bearer`.
   * @throws {PermissionDeniedError} 403: Authentication is on and the token does not fit: it cannot be decoded, is expired, has another issuer or audience, is made for other client types, or is bound to another environment. A bad token is a 403, never a 401.
   * @throws {NotFoundError} 404: No environment has this id.
   */
  environmentGet(args: EnvironmentGetArguments, options?: CallOptions): Call<Environment, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 404: ErrorBody }>>;

  /**
   * Change an environment.
   *
   * Changes the name, repository, project, description or icon. `name` must be sent even when it stays as it is; the other fields keep their value when they are absent or null. An empty `icon` removes the icon. A target project that does not exist is a 400, not a 404. An environment token is refused with a 403.
   *
   * `POST /api/v2/environment/{id}` (Python: `environment_modify`)
   *
   * @param args The arguments.
   * @param options Signal, timeout, deadline, retries and headers of this call.
   * @returns The environment as it is now.
   * @throws {BadRequestError} 400: The name is taken inside the project, the target project does not exist, the icon is malformed, the description or icon is too long, or an argument is missing, unknown or ill-typed.
   * @throws {AuthenticationError} 401: Authentication is on and the request brought no token, or an `Authorization` header that is not `Bearer`.
   * @throws {PermissionDeniedError} 403: Authentication is on and the token does not fit: it cannot be decoded, is expired, has another issuer or audience, is made for other client types, or is bound to another environment. A bad token is a 403, never a 401.
   * @throws {NotFoundError} 404: No environment has this id.
   */
  environmentModify(args: EnvironmentModifyArguments, options?: CallOptions): Call<Environment, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 404: ErrorBody }>>;

  /**
   * Delete an environment.
   *
   * Removes the environment and everything in it for good. Refused while the setting `protected_environment` is on. Sent again it answers a 404. An environment token is refused with a 403.
   *
   * `DELETE /api/v2/environment/{id}` (Python: `environment_delete`)
   *
   * @param args The arguments.
   * @param options Signal, timeout, deadline, retries and headers of this call.
   * @returns The environment is gone. No body.
   * @throws {BadRequestError} 400: An argument is missing, unknown or of the wrong type. Only a type fault fills `error_details.validation_errors`; its texts belong to the validation library of the server and change with it.
   * @throws {AuthenticationError} 401: Authentication is on and the request brought no token, or an `Authorization` header that is not `Bearer`.
   * @throws {PermissionDeniedError} 403: The setting `protected_environment` is on; or authentication is on and the token does not fit.
   * @throws {NotFoundError} 404: No environment has this id.
   * @throws {ServerError} 500: The server's state folder holds files that belong to another user of the machine, so they cannot be removed.
   */
  environmentDelete(args: EnvironmentDeleteArguments, options?: CallOptions): Call<void, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 404: ErrorBody; 500: ErrorBody }>>;

  /**
   * Halt an environment.
   *
   * Stops all orchestration: agents are paused and cannot be unpaused, and requested compiles wait in the queue. While the environment is halted, the agent actions `pause` and `unpause` are refused and the on-resume actions are allowed. Halting a halted environment is fine. No body is needed.
   *
   * `POST /api/v2/actions/environment/halt` (Python: `halt_environment`)
   *
   * @param args The arguments.
   * @param options Signal, timeout, deadline, retries and headers of this call.
   * @returns The environment is halted. No body.
   * @throws {BadRequestError} 400: An argument is missing, unknown or of the wrong type. Only a type fault fills `error_details.validation_errors`; its texts belong to the validation library of the server and change with it.
   * @throws {AuthenticationError} 401: Authentication is on and the request brought no token, or an `Authorization` header that is not `Bearer`.
   * @throws {PermissionDeniedError} 403: Authentication is on and the token does not fit: it cannot be decoded, is expired, has another issuer or audience, is made for other client types, or is bound to another environment. A bad token is a 403, never a 401.
   * @throws {NotFoundError} 404: No environment has this id.
   */
  haltEnvironment(args?: HaltEnvironmentArguments, options?: CallOptions): Call<void, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 404: ErrorBody }>>;

  /**
   * Resume a halted environment.
   *
   * Starts orchestration again and unpauses the agents that were active when the environment was halted, or that were told to with `unpause_on_resume`. No body is needed.
   *
   * `POST /api/v2/actions/environment/resume` (Python: `resume_environment`)
   *
   * @param args The arguments.
   * @param options Signal, timeout, deadline, retries and headers of this call.
   * @returns The environment works again. No body.
   * @throws {BadRequestError} 400: The environment is being deleted, or an argument is unknown.
   * @throws {AuthenticationError} 401: Authentication is on and the request brought no token, or an `Authorization` header that is not `Bearer`.
   * @throws {PermissionDeniedError} 403: Authentication is on and the token does not fit: it cannot be decoded, is expired, has another issuer or audience, is made for other client types, or is bound to another environment. A bad token is a 403, never a 401.
   * @throws {NotFoundError} 404: No environment has this id.
   */
  resumeEnvironment(args?: ResumeEnvironmentArguments, options?: CallOptions): Call<void, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 404: ErrorBody }>>;

  /**
   * Empty an environment.
   *
   * Removes everything that the environment holds, but keeps the environment and its settings. It is halted for the time this takes. Refused while the setting `protected_environment` is on.
   *
   * `DELETE /api/v2/decommission/{id}` (Python: `environment_clear`)
   *
   * @param args The arguments.
   * @param options Signal, timeout, deadline, retries and headers of this call.
   * @returns The environment is empty. No body.
   * @throws {BadRequestError} 400: An argument is missing, unknown or of the wrong type. Only a type fault fills `error_details.validation_errors`; its texts belong to the validation library of the server and change with it.
   * @throws {AuthenticationError} 401: Authentication is on and the request brought no token, or an `Authorization` header that is not `Bearer`.
   * @throws {PermissionDeniedError} 403: The setting `protected_environment` is on; or authentication is on and the token does not fit.
   * @throws {NotFoundError} 404: No environment has this id.
   * @throws {ServerError} 500: The server's state folder holds files that belong to another user of the machine, so they cannot be removed.
   */
  environmentClear(args: EnvironmentClearArguments, options?: CallOptions): Call<void, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 404: ErrorBody; 500: ErrorBody }>>;

  /**
   * Issue a token for an environment.
   *
   * Issues a JWT that is good for this environment only, for the client types named. The result is the bare text of the token. An idempotent token (the default) has neither a time of issue nor an expiry, so the same request gives the same token again; otherwise it expires as the signing section of the server says. The server does not keep a list of tokens at this revision. A client type that the signing key does not allow, or does not know, is a 500. Accepts tokens for api and compiler clients.
   *
   * `POST /api/v2/environment_auth` (Python: `environment_create_token`)
   *
   * @param args The arguments.
   * @param options Signal, timeout, deadline, retries and headers of this call.
   * @returns The token.
   * @throws {BadRequestError} 400: The server runs without authentication, or an argument is missing, unknown or ill-typed.
   * @throws {AuthenticationError} 401: Authentication is on and the request brought no token, or an `Authorization` header that is not `Bearer`.
   * @throws {PermissionDeniedError} 403: Authentication is on and the token does not fit: it cannot be decoded, is expired, has another issuer or audience, is made for other client types, or is bound to another environment. A bad token is a 403, never a 401.
   * @throws {NotFoundError} 404: The environment does not exist.
   * @throws {ServerError} 500: The signing key does not allow one of the client types, or the server has no signing key.
   */
  environmentCreateToken(args: EnvironmentCreateTokenArguments, options?: CallOptions): Call<string, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 404: ErrorBody; 500: ErrorBody }>>;

  /**
   * List the settings of an environment.
   *
   * The settings that have a stored value, and the definitions of all settings that the server knows, by name. A setting without a stored value is not in `settings`: its default is in `definition`. Accepts tokens for api, agent and compiler clients.
   *
   * `GET /api/v2/environment_settings` (Python: `environment_settings_list`)
   *
   * @param args The arguments.
   * @param options Signal, timeout, deadline, retries and headers of this call.
   * @returns Stored values and all definitions.
   * @throws {BadRequestError} 400: An argument is missing, unknown or of the wrong type. Only a type fault fills `error_details.validation_errors`; its texts belong to the validation library of the server and change with it.
   * @throws {AuthenticationError} 401: Authentication is on and the request brought no token, or an `Authorization` header that is not `Bearer`.
   * @throws {PermissionDeniedError} 403: Authentication is on and the token does not fit: it cannot be decoded, is expired, has another issuer or audience, is made for other client types, or is bound to another environment. A bad token is a 403, never a 401.
   * @throws {NotFoundError} 404: The environment does not exist.
   */
  environmentSettingsList(args?: EnvironmentSettingsListArguments, options?: CallOptions): Call<EnvironmentSettingsReponse, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 404: ErrorBody }>>;

  /**
   * Get a setting.
   *
   * The value of one setting, its default when none is stored. `settings` has the one name that was asked for; `definition` has the definitions of all settings. Accepts tokens for api and agent clients.
   *
   * `GET /api/v2/environment_settings/{id}` (Python: `environment_setting_get`)
   *
   * @param args The arguments.
   * @param options Signal, timeout, deadline, retries and headers of this call.
   * @returns The value and all definitions.
   * @throws {BadRequestError} 400: An argument is missing, unknown or of the wrong type. Only a type fault fills `error_details.validation_errors`; its texts belong to the validation library of the server and change with it.
   * @throws {AuthenticationError} 401: Authentication is on and the request brought no token, or an `Authorization` header that is not `Bearer`.
   * @throws {PermissionDeniedError} 403: Authentication is on and the token does not fit: it cannot be decoded, is expired, has another issuer or audience, is made for other client types, or is bound to another environment. A bad token is a 403, never a 401.
   * @throws {NotFoundError} 404: No setting has this name, or the environment does not exist.
   */
  environmentSettingGet(args: EnvironmentSettingGetArguments, options?: CallOptions): Call<EnvironmentSettingsReponse, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 404: ErrorBody }>>;

  /**
   * Set a setting.
   *
   * Stores the value of a setting. A value that does not fit the type of the setting is a 500 here (the first API version answers a 400), null is a 400. A setting that `project.yml` protects is refused with a 403. The result is null; warnings, if any, are in `metadata.warnings`. Accepts tokens for api, agent and compiler clients.
   *
   * `POST /api/v2/environment_settings/{id}` (Python: `environment_settings_set`)
   *
   * @param args The arguments.
   * @param options Signal, timeout, deadline, retries and headers of this call.
   * @returns Stored.
   * @throws {BadRequestError} 400: An argument is missing, unknown or of the wrong type. Only a type fault fills `error_details.validation_errors`; its texts belong to the validation library of the server and change with it.
   * @throws {AuthenticationError} 401: Authentication is on and the request brought no token, or an `Authorization` header that is not `Bearer`.
   * @throws {PermissionDeniedError} 403: The setting is protected, or authentication is on and the token does not fit.
   * @throws {NotFoundError} 404: No setting has this name, or the environment does not exist.
   * @throws {ServerError} 500: The value does not fit the setting.
   */
  environmentSettingsSet(args: EnvironmentSettingsSetArguments, options?: CallOptions): Call<null, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 404: ErrorBody; 500: ErrorBody }>, { metadata?: Warnings | undefined }>;

  /**
   * Put a setting back to its default.
   *
   * Removes the stored value, so that the default holds again. A setting that `project.yml` protects is refused with a 403. The result is null; warnings, if any, are in `metadata.warnings`. Accepts tokens for api and agent clients.
   *
   * `DELETE /api/v2/environment_settings/{id}` (Python: `environment_setting_delete`)
   *
   * @param args The arguments.
   * @param options Signal, timeout, deadline, retries and headers of this call.
   * @returns The default holds.
   * @throws {BadRequestError} 400: An argument is missing, unknown or of the wrong type. Only a type fault fills `error_details.validation_errors`; its texts belong to the validation library of the server and change with it.
   * @throws {AuthenticationError} 401: Authentication is on and the request brought no token, or an `Authorization` header that is not `Bearer`.
   * @throws {PermissionDeniedError} 403: The setting is protected, or authentication is on and the token does not fit.
   * @throws {NotFoundError} 404: No setting has this name, or the environment does not exist.
   */
  environmentSettingDelete(args: EnvironmentSettingDeleteArguments, options?: CallOptions): Call<null, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 404: ErrorBody }>, { metadata?: Warnings | undefined }>;

  /**
   * Set and protect settings.
   *
   * For compilers: stores several settings at once and protects them, so that users can no longer change them. Any other setting that was protected for the same reason is unprotected. With authentication on only a compiler token is accepted; with it off the call is open. The server takes the value `project.yml` and also the name `project_yml`, which the Python client sends; replies say `project.yml`.
   *
   * `POST /api/v2/protected_environment_settings` (Python: `protected_environment_settings_set_batch`)
   *
   * @param args The arguments.
   * @param options Signal, timeout, deadline, retries and headers of this call.
   * @returns The settings are stored and protected. No body.
   * @throws {BadRequestError} 400: An argument is missing, unknown or of the wrong type. Only a type fault fills `error_details.validation_errors`; its texts belong to the validation library of the server and change with it.
   * @throws {AuthenticationError} 401: Authentication is on and the request brought no token, or an `Authorization` header that is not `Bearer`.
   * @throws {PermissionDeniedError} 403: Authentication is on and the token does not fit: it cannot be decoded, is expired, has another issuer or audience, is made for other client types, or is bound to another environment. A bad token is a 403, never a 401.
   * @throws {NotFoundError} 404: The environment does not exist.
   */
  protectedEnvironmentSettingsSetBatch(args: ProtectedEnvironmentSettingsSetBatchArguments, options?: CallOptions): Call<void, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 404: ErrorBody }>>;

  /**
   * Reserve a version number.
   *
   * For compilers: takes the next version number of the environment, to be used in putVersion. Each call takes another number; one that is not used stays unused. No partial version may be put between this call and putVersion. With authentication on only a compiler token is accepted; with it off the call is open. No body is needed.
   *
   * `POST /api/v2/reserve_version` (Python: `reserve_version`)
   *
   * @param args The arguments.
   * @param options Signal, timeout, deadline, retries and headers of this call.
   * @returns The reserved number.
   * @throws {BadRequestError} 400: An argument is missing, unknown or of the wrong type. Only a type fault fills `error_details.validation_errors`; its texts belong to the validation library of the server and change with it.
   * @throws {AuthenticationError} 401: Authentication is on and the request brought no token, or an `Authorization` header that is not `Bearer`.
   * @throws {PermissionDeniedError} 403: Authentication is on and the token does not fit: it cannot be decoded, is expired, has another issuer or audience, is made for other client types, or is bound to another environment. A bad token is a 403, never a 401.
   * @throws {NotFoundError} 404: The environment does not exist.
   */
  reserveVersion(args?: ReserveVersionArguments, options?: CallOptions): Call<number, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 404: ErrorBody }>>;

  /**
   * Store a partial version.
   *
   * For compilers: stores a new version that replaces only the resource sets which it mentions and takes the rest from the latest version, so an earlier version must exist. The server takes the version number itself; the ids of the resources say `v=0`. Concurrent calls are safe when their resource sets do not overlap, but not beside reserveVersion and putVersion. `resources` is required in effect: without it, or with a field that the server does not know, the answer is a 500. With authentication on only a compiler token is accepted; with it off the call is open.
   *
   * `PUT /api/v2/version/partial` (Python: `put_partial`)
   *
   * @param args The arguments.
   * @param options Signal, timeout, deadline, retries and headers of this call.
   * @returns The number of the new version.
   * @throws {BadRequestError} 400: There is no version to build on; `resources` is not a list of objects whose ids end in `v=0`; a resource set is both updated and removed; a resource has moved to another set; module versions conflict; or an argument is missing or ill-typed.
   * @throws {AuthenticationError} 401: Authentication is on and the request brought no token, or an `Authorization` header that is not `Bearer`.
   * @throws {PermissionDeniedError} 403: Authentication is on and the token does not fit: it cannot be decoded, is expired, has another issuer or audience, is made for other client types, or is bound to another environment. A bad token is a 403, never a 401.
   * @throws {NotFoundError} 404: The environment does not exist.
   * @throws {ServerError} 500: `resources` is missing, or there is a field that the server does not know.
   */
  putPartial(args: PutPartialArguments, options?: CallOptions): Call<number, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 404: ErrorBody; 500: ErrorBody }>>;

  /**
   * List released resources.
   *
   * The resources of the latest released version, and orphans of earlier ones, with their deployment state. `limit` sizes the pages; follow `links.next` for more. Orphaned resources are listed too, unless `filter.status` negates `orphaned` or names wanted states without it. `requires` holds ids without a version.
   *
   * `GET /api/v2/resource` (Python: `resource_list`)
   *
   * @param args The arguments.
   * @param options Signal, timeout, deadline, retries and headers of this call.
   * @returns One page of resources.
   * @throws {BadRequestError} 400: A sort column, filter or bound that the call does not know, `start` together with `end`, a `limit` above 1000, or an argument that is unknown or ill-typed.
   * @throws {AuthenticationError} 401: Authentication is on and the request brought no token, or an `Authorization` header that is not `Bearer`.
   * @throws {PermissionDeniedError} 403: Authentication is on and the token does not fit: it cannot be decoded, is expired, has another issuer or audience, is made for other client types, or is bound to another environment. A bad token is a 403, never a 401.
   * @throws {NotFoundError} 404: The environment does not exist.
   */
  resourceList(args?: ResourceListArguments, options?: CallOptions): PagedCall<LatestReleasedResource, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 404: ErrorBody }>, { links: PagingLinks; metadata: ResourceListMetadata }>;

  /**
   * Get a released resource.
   *
   * The latest released state of one resource, with the states of the resources that it requires. An id that was stored but never released is a 404, like an unknown one.
   *
   * `GET /api/v2/resource/{rid}` (Python: `resource_details`)
   *
   * @param args The arguments.
   * @param options Signal, timeout, deadline, retries and headers of this call.
   * @returns The resource.
   * @throws {BadRequestError} 400: An argument is missing, unknown or of the wrong type. Only a type fault fills `error_details.validation_errors`; its texts belong to the validation library of the server and change with it.
   * @throws {AuthenticationError} 401: Authentication is on and the request brought no token, or an `Authorization` header that is not `Bearer`.
   * @throws {PermissionDeniedError} 403: Authentication is on and the token does not fit: it cannot be decoded, is expired, has another issuer or audience, is made for other client types, or is bound to another environment. A bad token is a 403, never a 401.
   * @throws {NotFoundError} 404: The resource is unknown or was never released, or the environment does not exist.
   */
  resourceDetails(args: ResourceDetailsArguments, options?: CallOptions): Call<ReleasedResourceDetails, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 404: ErrorBody }>>;

  /**
   * List the history of a resource.
   *
   * The different sets of attributes that the resource has had, each with the date when it first appeared. `limit` sizes the pages; follow `links.next` for more. There are no filters. An unknown resource is an empty list, not a 404.
   *
   * `GET /api/v2/resource/{rid}/history` (Python: `resource_history`)
   *
   * @param args The arguments.
   * @param options Signal, timeout, deadline, retries and headers of this call.
   * @returns One page of the history.
   * @throws {BadRequestError} 400: A sort column, filter or bound that the call does not know, `start` together with `end`, a `limit` above 1000, or an argument that is unknown or ill-typed.
   * @throws {AuthenticationError} 401: Authentication is on and the request brought no token, or an `Authorization` header that is not `Bearer`.
   * @throws {PermissionDeniedError} 403: Authentication is on and the token does not fit: it cannot be decoded, is expired, has another issuer or audience, is made for other client types, or is bound to another environment. A bad token is a 403, never a 401.
   * @throws {NotFoundError} 404: The environment does not exist.
   */
  resourceHistory(args: ResourceHistoryArguments, options?: CallOptions): PagedCall<ResourceHistory, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 404: ErrorBody }>, { links: PagingLinks; metadata: PagingMetadata }>;

  /**
   * List the log of a resource.
   *
   * The log lines of one resource, each with the action it belongs to. `limit` sizes the pages; follow `links.next` for more. There is no tie-break here: lines with equal timestamps at the border of two pages can be skipped. An unknown resource is an empty list, not a 404.
   *
   * `GET /api/v2/resource/{rid}/logs` (Python: `resource_logs`)
   *
   * @param args The arguments.
   * @param options Signal, timeout, deadline, retries and headers of this call.
   * @returns One page of log lines.
   * @throws {BadRequestError} 400: A sort column, filter or bound that the call does not know, `start` together with `end`, a `limit` above 1000, or an argument that is unknown or ill-typed.
   * @throws {AuthenticationError} 401: Authentication is on and the request brought no token, or an `Authorization` header that is not `Bearer`.
   * @throws {PermissionDeniedError} 403: Authentication is on and the token does not fit: it cannot be decoded, is expired, has another issuer or audience, is made for other client types, or is bound to another environment. A bad token is a 403, never a 401.
   * @throws {NotFoundError} 404: The environment does not exist.
   */
  resourceLogs(args: ResourceLogsArguments, options?: CallOptions): PagedCall<ResourceLog, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 404: ErrorBody }>, { links: PagingLinks; metadata: PagingMetadata }>;

  /**
   * Search the log of resource actions.
   *
   * Actions on resources (store, deploy, dry run and so on), latest start first, or earliest first when `first_timestamp` is given. Without `limit` (or with 0) everything comes at once, however much it is. With `limit` the reply has `links`: `next` leads to earlier actions, `prev` to later ones. Both are there even on the last page; only an empty page has none, so paging ends there. The links lose `exclude_changes`: later pages come unfiltered. There is no `metadata`, and no link to the first page.
   *
   * `GET /api/v2/resource_actions` (Python: `get_resource_actions`)
   *
   * @param args The arguments.
   * @param options Signal, timeout, deadline, retries and headers of this call.
   * @returns The matching actions.
   * @throws {BadRequestError} 400: `attribute` without `attribute_value` or the reverse, both timestamps, `action_id` without a timestamp, a `limit` above 1000, or an argument that is unknown or ill-typed.
   * @throws {AuthenticationError} 401: Authentication is on and the request brought no token, or an `Authorization` header that is not `Bearer`.
   * @throws {PermissionDeniedError} 403: Authentication is on and the token does not fit: it cannot be decoded, is expired, has another issuer or audience, is made for other client types, or is bound to another environment. A bad token is a 403, never a 401.
   * @throws {NotFoundError} 404: The environment does not exist.
   */
  getResourceActions(args?: GetResourceActionsArguments, options?: CallOptions): PagedCall<ResourceAction, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 404: ErrorBody }>, { links?: ResourceActionLinks | undefined }>;

  /**
   * List what happened to the dependencies.
   *
   * For agents: the deploy actions of each resource that this one requires, since its own last successful deployment, latest first, over all versions. To be asked only while the resource is being deployed. Needs a live agent session; ordinary clients get a 400. With authentication on, only agent tokens are accepted.
   *
   * `GET /api/v2/resource/{rvid}/events` (Python: `get_resource_events`)
   *
   * @param args The arguments.
   * @param options Signal, timeout, deadline, retries and headers of this call.
   * @returns Resource id of each dependency to its actions.
   * @throws {BadRequestError} 400: `rvid` is no id with a version, the resource is not being deployed now, there is no live session `sid`, or an argument is unknown or ill-typed.
   * @throws {AuthenticationError} 401: Authentication is on and the request brought no token, or an `Authorization` header that is not `Bearer`.
   * @throws {PermissionDeniedError} 403: Authentication is on and the token does not fit: it cannot be decoded, is expired, has another issuer or audience, is made for other client types, or is bound to another environment. A bad token is a 403, never a 401.
   * @throws {NotFoundError} 404: The resource or the environment does not exist.
   */
  getResourceEvents(args: GetResourceEventsArguments, options?: CallOptions): Call<{ [name: string]: ResourceAction[] }, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 404: ErrorBody }>>;

  /**
   * Ask whether a dependency has changed.
   *
   * For agents: did a resource that this one requires change since its last deployment? To be asked only while the resource is being deployed. Needs a live agent session; ordinary clients get a 400. With authentication on, only agent tokens are accepted.
   *
   * `GET /api/v2/resource/{rvid}/did_dependency_change` (Python: `resource_did_dependency_change`)
   *
   * @param args The arguments.
   * @param options Signal, timeout, deadline, retries and headers of this call.
   * @returns The answer.
   * @throws {BadRequestError} 400: `rvid` is no id with a version, the resource is not being deployed now, there is no live session `sid`, or an argument is unknown or ill-typed.
   * @throws {AuthenticationError} 401: Authentication is on and the request brought no token, or an `Authorization` header that is not `Bearer`.
   * @throws {PermissionDeniedError} 403: Authentication is on and the token does not fit: it cannot be decoded, is expired, has another issuer or audience, is made for other client types, or is bound to another environment. A bad token is a 403, never a 401.
   * @throws {NotFoundError} 404: The resource or the environment does not exist.
   */
  resourceDidDependencyChange(args: ResourceDidDependencyChangeArguments, options?: CallOptions): Call<boolean, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 404: ErrorBody }>>;

  /**
   * List model versions.
   *
   * The versions of the desired state, latest first, with their status. `limit` sizes the pages; follow `links.next` for more. `labels` is empty unless the export metadata of the version has both a type and a message.
   *
   * `GET /api/v2/desiredstate` (Python: `list_desired_state_versions`)
   *
   * @param args The arguments.
   * @param options Signal, timeout, deadline, retries and headers of this call.
   * @returns One page of versions.
   * @throws {BadRequestError} 400: A sort column, filter or bound that the call does not know, `start` together with `end`, a `limit` above 1000, or an argument that is unknown or ill-typed.
   * @throws {AuthenticationError} 401: Authentication is on and the request brought no token, or an `Authorization` header that is not `Bearer`.
   * @throws {PermissionDeniedError} 403: Authentication is on and the token does not fit: it cannot be decoded, is expired, has another issuer or audience, is made for other client types, or is bound to another environment. A bad token is a 403, never a 401.
   * @throws {NotFoundError} 404: The environment does not exist.
   */
  listDesiredStateVersions(args?: ListDesiredStateVersionsArguments, options?: CallOptions): PagedCall<DesiredStateVersion, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 404: ErrorBody }>, { links: PagingLinks; metadata: PagingMetadata }>;

  /**
   * List the resources of a version.
   *
   * The resources that belong to one version. `limit` sizes the pages; follow `links.next` for more. An unknown version is an empty list, not a 404. `requires` holds ids without a version.
   *
   * `GET /api/v2/desiredstate/{version}` (Python: `get_resources_in_version`)
   *
   * @param args The arguments.
   * @param options Signal, timeout, deadline, retries and headers of this call.
   * @returns One page of resources.
   * @throws {BadRequestError} 400: A sort column, filter or bound that the call does not know, `start` together with `end`, a `limit` above 1000, or an argument that is unknown or ill-typed.
   * @throws {AuthenticationError} 401: Authentication is on and the request brought no token, or an `Authorization` header that is not `Bearer`.
   * @throws {PermissionDeniedError} 403: Authentication is on and the token does not fit: it cannot be decoded, is expired, has another issuer or audience, is made for other client types, or is bound to another environment. A bad token is a 403, never a 401.
   * @throws {NotFoundError} 404: The environment does not exist.
   */
  getResourcesInVersion(args: GetResourcesInVersionArguments, options?: CallOptions): PagedCall<VersionedResource, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 404: ErrorBody }>, { links: PagingLinks; metadata: PagingMetadata }>;

  /**
   * Release a version.
   *
   * Releases a version, which makes it the active one. A version that is released already, or older than the latest released one, is a 409, so a repeated call fails even though the first one worked. An unknown version is a 404 whose message lacks the usual prefix.
   *
   * `POST /api/v2/desiredstate/{version}/promote` (Python: `promote_desired_state_version`)
   *
   * @param args The arguments.
   * @param options Signal, timeout, deadline, retries and headers of this call.
   * @returns The version is active. No body.
   * @throws {BadRequestError} 400: An argument is missing, unknown or of the wrong type. Only a type fault fills `error_details.validation_errors`; its texts belong to the validation library of the server and change with it.
   * @throws {AuthenticationError} 401: Authentication is on and the request brought no token, or an `Authorization` header that is not `Bearer`.
   * @throws {PermissionDeniedError} 403: Authentication is on and the token does not fit: it cannot be decoded, is expired, has another issuer or audience, is made for other client types, or is bound to another environment. A bad token is a 403, never a 401.
   * @throws {NotFoundError} 404: The version or the environment does not exist.
   * @throws {ConflictError} 409: The version is released already, or older than the latest released one.
   */
  promoteDesiredStateVersion(args: PromoteDesiredStateVersionArguments, options?: CallOptions): Call<void, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 404: ErrorBody; 409: ErrorBody }>>;

  /**
   * Compare two versions.
   *
   * The resources that differ between two versions: added, modified or deleted, with the values of their attributes, also as text that is easy to compare. Resources that are equal are left out. The first version must be the smaller one.
   *
   * `GET /api/v2/desiredstate/diff/{from_version}/{to_version}` (Python: `get_diff_of_versions`)
   *
   * @param args The arguments.
   * @param options Signal, timeout, deadline, retries and headers of this call.
   * @returns The differences; an empty list when the versions are alike.
   * @throws {BadRequestError} 400: `from_version` is not smaller than `to_version`, or an argument is unknown or ill-typed.
   * @throws {AuthenticationError} 401: Authentication is on and the request brought no token, or an `Authorization` header that is not `Bearer`.
   * @throws {PermissionDeniedError} 403: Authentication is on and the token does not fit: it cannot be decoded, is expired, has another issuer or audience, is made for other client types, or is bound to another environment. A bad token is a 403, never a 401.
   * @throws {NotFoundError} 404: The version or the environment does not exist.
   */
  getDiffOfVersions(args: GetDiffOfVersionsArguments, options?: CallOptions): Call<ResourceDiff[], Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 404: ErrorBody }>>;

  /**
   * Get a resource of a version.
   *
   * One resource as it was in one version, released or not.
   *
   * `GET /api/v2/desiredstate/{version}/resource/{rid}` (Python: `versioned_resource_details`)
   *
   * @param args The arguments.
   * @param options Signal, timeout, deadline, retries and headers of this call.
   * @returns The resource.
   * @throws {BadRequestError} 400: An argument is missing, unknown or of the wrong type. Only a type fault fills `error_details.validation_errors`; its texts belong to the validation library of the server and change with it.
   * @throws {AuthenticationError} 401: Authentication is on and the request brought no token, or an `Authorization` header that is not `Bearer`.
   * @throws {PermissionDeniedError} 403: Authentication is on and the token does not fit: it cannot be decoded, is expired, has another issuer or audience, is made for other client types, or is bound to another environment. A bad token is a 403, never a 401.
   * @throws {NotFoundError} 404: The version, the resource in it, or the environment does not exist.
   */
  versionedResourceDetails(args: VersionedResourceDetailsArguments, options?: CallOptions): Call<VersionedResourceDetails, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 404: ErrorBody }>>;

  /**
   * Get the pip settings of a version.
   *
   * How pip is to install modules for this version. The result is null when the version was stored without. The names have hyphens: `index-url`, `extra-index-url`, `pre`, `use-system-config`. Accepts tokens for agent and api clients.
   *
   * `GET /api/v2/pip/config/{version}` (Python: `get_pip_config`)
   *
   * @param args The arguments.
   * @param options Signal, timeout, deadline, retries and headers of this call.
   * @returns The settings, or null.
   * @throws {BadRequestError} 400: An argument is missing, unknown or of the wrong type. Only a type fault fills `error_details.validation_errors`; its texts belong to the validation library of the server and change with it.
   * @throws {AuthenticationError} 401: Authentication is on and the request brought no token, or an `Authorization` header that is not `Bearer`.
   * @throws {PermissionDeniedError} 403: Authentication is on and the token does not fit: it cannot be decoded, is expired, has another issuer or audience, is made for other client types, or is bound to another environment. A bad token is a 403, never a 401.
   * @throws {NotFoundError} 404: The version or the environment does not exist.
   */
  getPipConfig(args: GetPipConfigArguments, options?: CallOptions): Call<PipConfig | null, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 404: ErrorBody }>>;

  /**
   * List the dry runs of a version.
   *
   * The dry runs of one version, latest first, in one piece: no links, no metadata. `todo` counts the resources that have not been looked at yet.
   *
   * `GET /api/v2/dryrun/{version}` (Python: `list_dryruns`)
   *
   * @param args The arguments.
   * @param options Signal, timeout, deadline, retries and headers of this call.
   * @returns The dry runs.
   * @throws {BadRequestError} 400: An argument is missing, unknown or of the wrong type. Only a type fault fills `error_details.validation_errors`; its texts belong to the validation library of the server and change with it.
   * @throws {AuthenticationError} 401: Authentication is on and the request brought no token, or an `Authorization` header that is not `Bearer`.
   * @throws {PermissionDeniedError} 403: Authentication is on and the token does not fit: it cannot be decoded, is expired, has another issuer or audience, is made for other client types, or is bound to another environment. A bad token is a 403, never a 401.
   * @throws {NotFoundError} 404: The version or the environment does not exist.
   */
  listDryruns(args: ListDryrunsArguments, options?: CallOptions): Call<DryRun[], Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 404: ErrorBody }>>;

  /**
   * Start a dry run.
   *
   * Lets the agents compare a version with the real state of things, without changing anything. The result is the id of the dry run; it is done when `todo` in listDryruns is 0. Each call starts another dry run. No body is needed.
   *
   * `POST /api/v2/dryrun/{version}` (Python: `dryrun_trigger`)
   *
   * @param args The arguments.
   * @param options Signal, timeout, deadline, retries and headers of this call.
   * @returns Id of the new dry run.
   * @throws {BadRequestError} 400: An argument is missing, unknown or of the wrong type. Only a type fault fills `error_details.validation_errors`; its texts belong to the validation library of the server and change with it.
   * @throws {AuthenticationError} 401: Authentication is on and the request brought no token, or an `Authorization` header that is not `Bearer`.
   * @throws {PermissionDeniedError} 403: Authentication is on and the token does not fit: it cannot be decoded, is expired, has another issuer or audience, is made for other client types, or is bound to another environment. A bad token is a 403, never a 401.
   * @throws {NotFoundError} 404: The version or the environment does not exist.
   * @throws {ConflictError} 409: The environment is halted, or its scheduler could not be started.
   */
  dryrunTrigger(args: DryrunTriggerArguments, options?: CallOptions): Call<Uuid, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 404: ErrorBody; 409: ErrorBody }>>;

  /**
   * Get the outcome of a dry run.
   *
   * What a deployment of the version would change, in the form of getDiffOfVersions. Every resource is listed: those that would stay as they are have the status `unmodified`.
   *
   * `GET /api/v2/dryrun/{version}/{report_id}` (Python: `get_dryrun_diff`)
   *
   * @param args The arguments.
   * @param options Signal, timeout, deadline, retries and headers of this call.
   * @returns Summary and differences.
   * @throws {BadRequestError} 400: An argument is missing, unknown or of the wrong type. Only a type fault fills `error_details.validation_errors`; its texts belong to the validation library of the server and change with it.
   * @throws {AuthenticationError} 401: Authentication is on and the request brought no token, or an `Authorization` header that is not `Bearer`.
   * @throws {PermissionDeniedError} 403: Authentication is on and the token does not fit: it cannot be decoded, is expired, has another issuer or audience, is made for other client types, or is bound to another environment. A bad token is a 403, never a 401.
   * @throws {NotFoundError} 404: The version has no dry run with this id, or the environment does not exist.
   */
  getDryrunDiff(args: GetDryrunDiffArguments, options?: CallOptions): Call<DryRunReport, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 404: ErrorBody }>>;

  /**
   * List compile reports.
   *
   * The compiles of an environment, latest request first: waiting, running and finished ones. `limit` sizes the pages; follow `links.next` for more. Steps and exported errors come with compileDetails only.
   *
   * `GET /api/v2/compilereport` (Python: `get_compile_reports`)
   *
   * @param args The arguments.
   * @param options Signal, timeout, deadline, retries and headers of this call.
   * @returns One page of reports.
   * @throws {BadRequestError} 400: A sort column, filter or bound that the call does not know, `start` together with `end`, a `limit` above 1000, or an argument that is unknown or ill-typed.
   * @throws {AuthenticationError} 401: Authentication is on and the request brought no token, or an `Authorization` header that is not `Bearer`.
   * @throws {PermissionDeniedError} 403: Authentication is on and the token does not fit: it cannot be decoded, is expired, has another issuer or audience, is made for other client types, or is bound to another environment. A bad token is a 403, never a 401.
   * @throws {NotFoundError} 404: The environment does not exist.
   */
  getCompileReports(args?: GetCompileReportsArguments, options?: CallOptions): PagedCall<CompileReport, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 404: ErrorBody }>, { links: PagingLinks; metadata: PagingMetadata }>;

  /**
   * Get a compile report.
   *
   * One compile with the output of its steps and the errors that it exported. `compile_data` is null when it exported none.
   *
   * `GET /api/v2/compilereport/{id}` (Python: `compile_details`)
   *
   * @param args The arguments.
   * @param options Signal, timeout, deadline, retries and headers of this call.
   * @returns The compile.
   * @throws {BadRequestError} 400: An argument is missing, unknown or of the wrong type. Only a type fault fills `error_details.validation_errors`; its texts belong to the validation library of the server and change with it.
   * @throws {AuthenticationError} 401: Authentication is on and the request brought no token, or an `Authorization` header that is not `Bearer`.
   * @throws {PermissionDeniedError} 403: Authentication is on and the token does not fit: it cannot be decoded, is expired, has another issuer or audience, is made for other client types, or is bound to another environment. A bad token is a 403, never a 401.
   * @throws {NotFoundError} 404: The environment has no compile with this id, or does not exist.
   */
  compileDetails(args: CompileDetailsArguments, options?: CallOptions): Call<CompileDetails, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 404: ErrorBody }>>;

  /**
   * Get the errors of a compile.
   *
   * The errors that a compile exported. The result is null when it exported none. The call has no environment; an environment token is refused with a 403.
   *
   * `GET /api/v2/compiledata/{id}` (Python: `get_compile_data`)
   *
   * @param args The arguments.
   * @param options Signal, timeout, deadline, retries and headers of this call.
   * @returns The errors, or null.
   * @throws {BadRequestError} 400: An argument is missing, unknown or of the wrong type. Only a type fault fills `error_details.validation_errors`; its texts belong to the validation library of the server and change with it.
   * @throws {AuthenticationError} 401: Authentication is on and the request brought no token, or an `Authorization` header that is not `Bearer`.
   * @throws {PermissionDeniedError} 403: Authentication is on and the token does not fit: it cannot be decoded, is expired, has another issuer or audience, is made for other client types, or is bound to another environment. A bad token is a 403, never a 401.
   * @throws {NotFoundError} 404: No compile has this id.
   */
  getCompileData(args: GetCompileDataArguments, options?: CallOptions): Call<CompileData | null, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 404: ErrorBody }>>;

  /**
   * List agents.
   *
   * The agents of an environment, by name. `limit` sizes the pages; follow `links.next` for more. `process_id` and `process_name` are always null at this revision, so filtering on `process_name` finds nothing.
   *
   * `GET /api/v2/agents` (Python: `get_agents`)
   *
   * @param args The arguments.
   * @param options Signal, timeout, deadline, retries and headers of this call.
   * @returns One page of agents.
   * @throws {BadRequestError} 400: A sort column, filter or bound that the call does not know, `start` together with `end`, a `limit` above 1000, or an argument that is unknown or ill-typed.
   * @throws {AuthenticationError} 401: Authentication is on and the request brought no token, or an `Authorization` header that is not `Bearer`.
   * @throws {PermissionDeniedError} 403: Authentication is on and the token does not fit: it cannot be decoded, is expired, has another issuer or audience, is made for other client types, or is bound to another environment. A bad token is a 403, never a 401.
   * @throws {NotFoundError} 404: The environment does not exist.
   */
  getAgents(args?: GetAgentsArguments, options?: CallOptions): PagedCall<Agent, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 404: ErrorBody }>, { links: PagingLinks; metadata: PagingMetadata }>;

  /**
   * Get an agent process.
   *
   * One agent process of the environment. `state` is null unless `report` is true and the process is live; the process itself answers it then.
   *
   * `GET /api/v2/agents/process/{id}` (Python: `get_agent_process_details`)
   *
   * @param args The arguments.
   * @param options Signal, timeout, deadline, retries and headers of this call.
   * @returns The process.
   * @throws {BadRequestError} 400: An argument is missing, unknown or of the wrong type. Only a type fault fills `error_details.validation_errors`; its texts belong to the validation library of the server and change with it.
   * @throws {AuthenticationError} 401: Authentication is on and the request brought no token, or an `Authorization` header that is not `Bearer`.
   * @throws {PermissionDeniedError} 403: Authentication is on and the token does not fit: it cannot be decoded, is expired, has another issuer or audience, is made for other client types, or is bound to another environment. A bad token is a 403, never a 401.
   * @throws {NotFoundError} 404: The environment has no process with this id, or does not exist.
   */
  getAgentProcessDetails(args: GetAgentProcessDetailsArguments, options?: CallOptions): Call<AgentProcess, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 404: ErrorBody }>>;

  /**
   * Pause or unpause an agent.
   *
   * `pause` and `unpause` work while the environment is not halted; `keep_paused_on_resume` and `unpause_on_resume` work while it is, and say what happens when it is resumed. An agent that the environment does not have is accepted without a word. The internal scheduler agent is refused. No body is needed.
   *
   * `POST /api/v2/agent/{name}/{action}` (Python: `agent_action`)
   *
   * @param args The arguments.
   * @param options Signal, timeout, deadline, retries and headers of this call.
   * @returns Done. No body.
   * @throws {BadRequestError} 400: `name` is the internal scheduler agent, or an argument is unknown or ill-typed.
   * @throws {AuthenticationError} 401: Authentication is on and the request brought no token, or an `Authorization` header that is not `Bearer`.
   * @throws {PermissionDeniedError} 403: The environment is halted and the action is `pause` or `unpause`; it is not halted and the action is one of the on-resume ones; or authentication is on and the token does not fit.
   * @throws {NotFoundError} 404: The environment does not exist.
   */
  agentAction(args: AgentActionArguments, options?: CallOptions): Call<void, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 404: ErrorBody }>>;

  /**
   * Act on all agents.
   *
   * Does to all agents of the environment what agentAction does to one. `remove_all_agent_venvs` drops their Python environments: deployments that are running finish first, and the removal itself goes on after the reply, possibly for long. No body is needed.
   *
   * `POST /api/v2/agents/{action}` (Python: `all_agents_action`)
   *
   * @param args The arguments.
   * @param options Signal, timeout, deadline, retries and headers of this call.
   * @returns Done, or under way for `remove_all_agent_venvs`. No body.
   * @throws {BadRequestError} 400: An argument is missing, unknown or of the wrong type. Only a type fault fills `error_details.validation_errors`; its texts belong to the validation library of the server and change with it.
   * @throws {AuthenticationError} 401: Authentication is on and the request brought no token, or an `Authorization` header that is not `Bearer`.
   * @throws {PermissionDeniedError} 403: The environment is halted and the action is `pause` or `unpause`; it is not halted and the action is one of the on-resume ones; or authentication is on and the token does not fit.
   * @throws {NotFoundError} 404: The environment does not exist.
   * @throws {ConflictError} 409: `remove_all_agent_venvs` while no scheduler runs.
   */
  allAgentsAction(args: AllAgentsActionArguments, options?: CallOptions): Call<void, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 404: ErrorBody; 409: ErrorBody }>>;

  /**
   * List parameters.
   *
   * The parameters of an environment, by name; facts are not among them. `limit` sizes the pages; follow `links.next` for more.
   *
   * `GET /api/v2/parameters` (Python: `get_parameters`)
   *
   * @param args The arguments.
   * @param options Signal, timeout, deadline, retries and headers of this call.
   * @returns One page of parameters.
   * @throws {BadRequestError} 400: A sort column, filter or bound that the call does not know, `start` together with `end`, a `limit` above 1000, or an argument that is unknown or ill-typed.
   * @throws {AuthenticationError} 401: Authentication is on and the request brought no token, or an `Authorization` header that is not `Bearer`.
   * @throws {PermissionDeniedError} 403: Authentication is on and the token does not fit: it cannot be decoded, is expired, has another issuer or audience, is made for other client types, or is bound to another environment. A bad token is a 403, never a 401.
   * @throws {NotFoundError} 404: The environment does not exist.
   */
  getParameters(args?: GetParametersArguments, options?: CallOptions): PagedCall<Parameter, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 404: ErrorBody }>, { links: PagingLinks; metadata: PagingMetadata }>;

  /**
   * Set a parameter.
   *
   * Creates the parameter or gives it another value. A parameter that the model was waiting for makes the server recompile in any case; otherwise it does so when `recompile` is true and the value has changed. Warnings, if any, are in `metadata.warnings` beside the result; the `metadata` inside it is the parameter's own. Accepts tokens for api, compiler and agent clients.
   *
   * `PUT /api/v2/parameters/{name}` (Python: `set_parameter`)
   *
   * @param args The arguments.
   * @param options Signal, timeout, deadline, retries and headers of this call.
   * @returns The parameter as stored.
   * @throws {BadRequestError} 400: An argument is missing, unknown or of the wrong type. Only a type fault fills `error_details.validation_errors`; its texts belong to the validation library of the server and change with it.
   * @throws {AuthenticationError} 401: Authentication is on and the request brought no token, or an `Authorization` header that is not `Bearer`.
   * @throws {PermissionDeniedError} 403: Authentication is on and the token does not fit: it cannot be decoded, is expired, has another issuer or audience, is made for other client types, or is bound to another environment. A bad token is a 403, never a 401.
   * @throws {NotFoundError} 404: The environment does not exist.
   */
  setParameter(args: SetParameterArguments, options?: CallOptions): Call<Parameter, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 404: ErrorBody }>, { metadata?: Warnings | undefined }>;

  /**
   * List the facts of an environment.
   *
   * The facts of all resources, by name. `limit` sizes the pages; follow `links.next` for more. `expires` is always true in this list, even for facts that were stored with false; `filter.expires` does look at the stored value, and getFacts and getFact show it.
   *
   * `GET /api/v2/facts` (Python: `get_all_facts`)
   *
   * @param args The arguments.
   * @param options Signal, timeout, deadline, retries and headers of this call.
   * @returns One page of facts.
   * @throws {BadRequestError} 400: A sort column, filter or bound that the call does not know, `start` together with `end`, a `limit` above 1000, or an argument that is unknown or ill-typed.
   * @throws {AuthenticationError} 401: Authentication is on and the request brought no token, or an `Authorization` header that is not `Bearer`.
   * @throws {PermissionDeniedError} 403: Authentication is on and the token does not fit: it cannot be decoded, is expired, has another issuer or audience, is made for other client types, or is bound to another environment. A bad token is a 403, never a 401.
   * @throws {NotFoundError} 404: The environment does not exist.
   */
  getAllFacts(args?: GetAllFactsArguments, options?: CallOptions): PagedCall<Fact, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 404: ErrorBody }>, { links: PagingLinks; metadata: PagingMetadata }>;

  /**
   * Set a fact.
   *
   * Creates the fact of a resource or gives it another value. A fact that the model was waiting for makes the server recompile in any case; otherwise it does so when `recompile` is true and the value has changed. Warnings, if any, are in `metadata.warnings` beside the result. Accepts tokens for api, compiler and agent clients.
   *
   * `PUT /api/v2/facts/{name}` (Python: `set_fact`)
   *
   * @param args The arguments.
   * @param options Signal, timeout, deadline, retries and headers of this call.
   * @returns The fact as stored.
   * @throws {BadRequestError} 400: An argument is missing, unknown or of the wrong type. Only a type fault fills `error_details.validation_errors`; its texts belong to the validation library of the server and change with it.
   * @throws {AuthenticationError} 401: Authentication is on and the request brought no token, or an `Authorization` header that is not `Bearer`.
   * @throws {PermissionDeniedError} 403: Authentication is on and the token does not fit: it cannot be decoded, is expired, has another issuer or audience, is made for other client types, or is bound to another environment. A bad token is a 403, never a 401.
   * @throws {NotFoundError} 404: The environment does not exist.
   */
  setFact(args: SetFactArguments, options?: CallOptions): Call<Fact, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 404: ErrorBody }>, { metadata?: Warnings | undefined }>;

  /**
   * List the facts of a resource.
   *
   * The facts of one resource, by name, in one piece: no links, no metadata. An unknown resource is an empty list. A row of the resource whose source is not `fact`, which setParam can make, turns the whole call into a 500.
   *
   * `GET /api/v2/resource/{rid}/facts` (Python: `get_facts`)
   *
   * @param args The arguments.
   * @param options Signal, timeout, deadline, retries and headers of this call.
   * @returns The facts.
   * @throws {BadRequestError} 400: An argument is missing, unknown or of the wrong type. Only a type fault fills `error_details.validation_errors`; its texts belong to the validation library of the server and change with it.
   * @throws {AuthenticationError} 401: Authentication is on and the request brought no token, or an `Authorization` header that is not `Bearer`.
   * @throws {PermissionDeniedError} 403: Authentication is on and the token does not fit: it cannot be decoded, is expired, has another issuer or audience, is made for other client types, or is bound to another environment. A bad token is a 403, never a 401.
   * @throws {NotFoundError} 404: The environment does not exist.
   * @throws {ServerError} 500: The resource also has a value whose source is not `fact`.
   */
  getFacts(args: GetFactsArguments, options?: CallOptions): Call<Fact[], Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 404: ErrorBody; 500: ErrorBody }>>;

  /**
   * Get a fact.
   *
   * One fact of one resource, by its id.
   *
   * `GET /api/v2/resource/{rid}/facts/{id}` (Python: `get_fact`)
   *
   * @param args The arguments.
   * @param options Signal, timeout, deadline, retries and headers of this call.
   * @returns The fact.
   * @throws {BadRequestError} 400: An argument is missing, unknown or of the wrong type. Only a type fault fills `error_details.validation_errors`; its texts belong to the validation library of the server and change with it.
   * @throws {AuthenticationError} 401: Authentication is on and the request brought no token, or an `Authorization` header that is not `Bearer`.
   * @throws {PermissionDeniedError} 403: Authentication is on and the token does not fit: it cannot be decoded, is expired, has another issuer or audience, is made for other client types, or is bound to another environment. A bad token is a 403, never a 401.
   * @throws {NotFoundError} 404: The resource has no fact with this id, or the environment does not exist.
   */
  getFact(args: GetFactArguments, options?: CallOptions): Call<Fact, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 404: ErrorBody }>>;

  /**
   * List notifications.
   *
   * The notifications of an environment, latest first. `limit` sizes the pages; follow `links.next` for more.
   *
   * `GET /api/v2/notification` (Python: `list_notifications`)
   *
   * @param args The arguments.
   * @param options Signal, timeout, deadline, retries and headers of this call.
   * @returns One page of notifications.
   * @throws {BadRequestError} 400: A sort column, filter or bound that the call does not know, `start` together with `end`, a `limit` above 1000, or an argument that is unknown or ill-typed.
   * @throws {AuthenticationError} 401: Authentication is on and the request brought no token, or an `Authorization` header that is not `Bearer`.
   * @throws {PermissionDeniedError} 403: Authentication is on and the token does not fit: it cannot be decoded, is expired, has another issuer or audience, is made for other client types, or is bound to another environment. A bad token is a 403, never a 401.
   * @throws {NotFoundError} 404: The environment does not exist.
   */
  listNotifications(args?: ListNotificationsArguments, options?: CallOptions): PagedCall<Notification, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 404: ErrorBody }>, { links: PagingLinks; metadata: PagingMetadata }>;

  /**
   * Get a notification.
   *
   * One notification. `uri` is a path of this API, such as that of a compile report.
   *
   * `GET /api/v2/notification/{notification_id}` (Python: `get_notification`)
   *
   * @param args The arguments.
   * @param options Signal, timeout, deadline, retries and headers of this call.
   * @returns The notification.
   * @throws {BadRequestError} 400: An argument is missing, unknown or of the wrong type. Only a type fault fills `error_details.validation_errors`; its texts belong to the validation library of the server and change with it.
   * @throws {AuthenticationError} 401: Authentication is on and the request brought no token, or an `Authorization` header that is not `Bearer`.
   * @throws {PermissionDeniedError} 403: Authentication is on and the token does not fit: it cannot be decoded, is expired, has another issuer or audience, is made for other client types, or is bound to another environment. A bad token is a 403, never a 401.
   * @throws {NotFoundError} 404: The environment has no notification with this id, or does not exist.
   */
  getNotification(args: GetNotificationArguments, options?: CallOptions): Call<Notification, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 404: ErrorBody }>>;

  /**
   * Mark a notification.
   *
   * Sets the flags `read` and `cleared`; absent and null ones stay as they are. Giving neither is a 400.
   *
   * `PATCH /api/v2/notification/{notification_id}` (Python: `update_notification`)
   *
   * @param args The arguments.
   * @param options Signal, timeout, deadline, retries and headers of this call.
   * @returns The notification as it is now.
   * @throws {BadRequestError} 400: Neither `read` nor `cleared` is given, or an argument is unknown or ill-typed.
   * @throws {AuthenticationError} 401: Authentication is on and the request brought no token, or an `Authorization` header that is not `Bearer`.
   * @throws {PermissionDeniedError} 403: Authentication is on and the token does not fit: it cannot be decoded, is expired, has another issuer or audience, is made for other client types, or is bound to another environment. A bad token is a 403, never a 401.
   * @throws {NotFoundError} 404: The environment has no notification with this id, or does not exist.
   */
  updateNotification(args: UpdateNotificationArguments, options?: CallOptions): Call<Notification, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 404: ErrorBody }>>;

  /**
   * Get metrics of an environment.
   *
   * Metrics over a window of time, cut into `nb_datapoints` equal slots. The metrics under `resource.` hold an object of numbers in each slot, the others a number; null means no data (0 in the case of `orchestrator.compile_rate`). The window must be at least `nb_datapoints` minutes long. With `round_timestamps` the slots end on full hours; the window may then get wider and the slots more than asked for, and the window must be at least `nb_datapoints` hours long.
   *
   * `GET /api/v2/metrics` (Python: `get_environment_metrics`)
   *
   * @param args The arguments.
   * @param options Signal, timeout, deadline, retries and headers of this call.
   * @returns The metrics, slot by slot.
   * @throws {BadRequestError} 400: The window is empty or too short, `nb_datapoints` is not above 0, no metric or an unknown one is named, or an argument is missing, unknown or ill-typed.
   * @throws {AuthenticationError} 401: Authentication is on and the request brought no token, or an `Authorization` header that is not `Bearer`.
   * @throws {PermissionDeniedError} 403: Authentication is on and the token does not fit: it cannot be decoded, is expired, has another issuer or audience, is made for other client types, or is bound to another environment. A bad token is a 403, never a 401.
   * @throws {NotFoundError} 404: The environment does not exist.
   */
  getEnvironmentMetrics(args: GetEnvironmentMetricsArguments, options?: CallOptions): Call<EnvironmentMetricsResult, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 404: ErrorBody }>>;

  /**
   * Log in.
   *
   * Exchanges user name and password for a token, to be sent as `Authorization: Bearer <token>`. Needs no token itself. A wrong name and a wrong password give the same 401. A server that runs without authentication answers a 400, unlike its own documentation, which speaks of a 401.
   *
   * `POST /api/v2/login` (Python: `login`)
   *
   * @param args The arguments.
   * @param options Signal, timeout, deadline, retries and headers of this call.
   * @returns The token and the user.
   * @throws {BadRequestError} 400: The server runs without authentication, or an argument is missing, unknown or ill-typed.
   * @throws {AuthenticationError} 401: User name or password is wrong.
   */
  login(args: LoginArguments, options?: CallOptions): Call<LoginReturn, Failures<{ 400: ErrorBody; 401: ErrorBody }>>;

  /**
   * List users.
   *
   * All users with their roles in each environment, in one piece: no links, no metadata. Works without authentication too; the list is empty then. An environment token is refused with a 403.
   *
   * `GET /api/v2/user` (Python: `list_users`)
   *
   * @param args None.
   * @param options Signal, timeout, deadline, retries and headers of this call.
   * @returns All users.
   * @throws {BadRequestError} 400: An argument is missing, unknown or of the wrong type. Only a type fault fills `error_details.validation_errors`; its texts belong to the validation library of the server and change with it.
   * @throws {AuthenticationError} 401: Authentication is on and the request brought no token, or an `Authorization` header that is not `Bearer`.
   * @throws {PermissionDeniedError} 403: Authentication is on and the token does not fit: it cannot be decoded, is expired, has another issuer or audience, is made for other client types, or is bound to another environment. A bad token is a 403, never a 401.
   */
  listUsers(args?: NoArguments, options?: CallOptions): Call<UserWithRoles[], Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody }>>;

  /**
   * Add a user.
   *
   * Adds a user to the user database of the server. A name that is taken is a 409, so a repeated call fails even though the first one worked. An environment token is refused with a 403.
   *
   * `POST /api/v2/user` (Python: `add_user`)
   *
   * @param args The arguments.
   * @param options Signal, timeout, deadline, retries and headers of this call.
   * @returns The new user, without administrator rights.
   * @throws {BadRequestError} 400: The server runs without authentication, the user name is empty, the password is shorter than 8 characters, or an argument is missing, unknown or ill-typed.
   * @throws {AuthenticationError} 401: Authentication is on and the request brought no token, or an `Authorization` header that is not `Bearer`.
   * @throws {PermissionDeniedError} 403: Authentication is on and the token does not fit: it cannot be decoded, is expired, has another issuer or audience, is made for other client types, or is bound to another environment. A bad token is a 403, never a 401.
   * @throws {ConflictError} 409: There is a user of that name.
   */
  addUser(args: AddUserArguments, options?: CallOptions): Call<User, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 409: ErrorBody }>>;

  /**
   * Get the user of the token.
   *
   * The user whom the token of the request names. A token that names no user, and a server without authentication, give a 404. An environment token is refused with a 403.
   *
   * `GET /api/v2/current_user` (Python: `get_current_user`)
   *
   * @param args None.
   * @param options Signal, timeout, deadline, retries and headers of this call.
   * @returns The user.
   * @throws {BadRequestError} 400: An argument is missing, unknown or of the wrong type. Only a type fault fills `error_details.validation_errors`; its texts belong to the validation library of the server and change with it.
   * @throws {AuthenticationError} 401: Authentication is on and the request brought no token, or an `Authorization` header that is not `Bearer`.
   * @throws {PermissionDeniedError} 403: Authentication is on and the token does not fit: it cannot be decoded, is expired, has another issuer or audience, is made for other client types, or is bound to another environment. A bad token is a 403, never a 401.
   * @throws {NotFoundError} 404: The token names no user, or the server runs without authentication.
   */
  getCurrentUser(args?: NoArguments, options?: CallOptions): Call<CurrentUser, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 404: ErrorBody }>>;

  /**
   * Delete a user.
   *
   * Removes a user. Sent again it answers a 404. An environment token is refused with a 403.
   *
   * `DELETE /api/v2/user/{username}` (Python: `delete_user`)
   *
   * @param args The arguments.
   * @param options Signal, timeout, deadline, retries and headers of this call.
   * @returns The user is gone. No body.
   * @throws {BadRequestError} 400: The server runs without authentication, or an argument is unknown or ill-typed.
   * @throws {AuthenticationError} 401: Authentication is on and the request brought no token, or an `Authorization` header that is not `Bearer`.
   * @throws {PermissionDeniedError} 403: Authentication is on and the token does not fit: it cannot be decoded, is expired, has another issuer or audience, is made for other client types, or is bound to another environment. A bad token is a 403, never a 401.
   * @throws {NotFoundError} 404: There is no user of that name.
   */
  deleteUser(args: DeleteUserArguments, options?: CallOptions): Call<void, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 404: ErrorBody }>>;

  /**
   * Change a password.
   *
   * Gives a user another password. The old one is not asked for. An environment token is refused with a 403.
   *
   * `PATCH /api/v2/user/{username}/password` (Python: `set_password`)
   *
   * @param args The arguments.
   * @param options Signal, timeout, deadline, retries and headers of this call.
   * @returns The password is changed. No body.
   * @throws {BadRequestError} 400: The server runs without authentication, the password is shorter than 8 characters, or an argument is missing, unknown or ill-typed.
   * @throws {AuthenticationError} 401: Authentication is on and the request brought no token, or an `Authorization` header that is not `Bearer`.
   * @throws {PermissionDeniedError} 403: Authentication is on and the token does not fit: it cannot be decoded, is expired, has another issuer or audience, is made for other client types, or is bound to another environment. A bad token is a 403, never a 401.
   * @throws {NotFoundError} 404: There is no user of that name.
   */
  setPassword(args: SetPasswordArguments, options?: CallOptions): Call<void, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 404: ErrorBody }>>;

  /**
   * Grant or take administrator rights.
   *
   * Makes a user an administrator or an ordinary user. The name of the user is a field of the body, not part of the path. An unknown user is a 400, not a 404. An environment token is refused with a 403.
   *
   * `PATCH /api/v2/is_admin` (Python: `set_is_admin`)
   *
   * @param args The arguments.
   * @param options Signal, timeout, deadline, retries and headers of this call.
   * @returns The rights are set. No body.
   * @throws {BadRequestError} 400: The server runs without authentication, there is no such user, or an argument is missing, unknown or ill-typed.
   * @throws {AuthenticationError} 401: Authentication is on and the request brought no token, or an `Authorization` header that is not `Bearer`.
   * @throws {PermissionDeniedError} 403: Authentication is on and the token does not fit: it cannot be decoded, is expired, has another issuer or audience, is made for other client types, or is bound to another environment. A bad token is a 403, never a 401.
   */
  setIsAdmin(args: SetIsAdminArguments, options?: CallOptions): Call<void, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody }>>;

  /**
   * List roles.
   *
   * The names of all roles, sorted, in one piece: no links, no metadata. An environment token is refused with a 403.
   *
   * `GET /api/v2/role` (Python: `list_roles`)
   *
   * @param args None.
   * @param options Signal, timeout, deadline, retries and headers of this call.
   * @returns All role names.
   * @throws {BadRequestError} 400: An argument is missing, unknown or of the wrong type. Only a type fault fills `error_details.validation_errors`; its texts belong to the validation library of the server and change with it.
   * @throws {AuthenticationError} 401: Authentication is on and the request brought no token, or an `Authorization` header that is not `Bearer`.
   * @throws {PermissionDeniedError} 403: Authentication is on and the token does not fit: it cannot be decoded, is expired, has another issuer or audience, is made for other client types, or is bound to another environment. A bad token is a 403, never a 401.
   */
  listRoles(args?: NoArguments, options?: CallOptions): Call<string[], Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody }>>;

  /**
   * Create a role.
   *
   * Adds a role. A name that is taken is a 400, not a 409, so a repeated call fails even though the first one worked. An environment token is refused with a 403.
   *
   * `POST /api/v2/role` (Python: `create_role`)
   *
   * @param args The arguments.
   * @param options Signal, timeout, deadline, retries and headers of this call.
   * @returns The role exists. No body.
   * @throws {BadRequestError} 400: The server runs without authentication, there is a role of that name, or an argument is missing, unknown or ill-typed.
   * @throws {AuthenticationError} 401: Authentication is on and the request brought no token, or an `Authorization` header that is not `Bearer`.
   * @throws {PermissionDeniedError} 403: Authentication is on and the token does not fit: it cannot be decoded, is expired, has another issuer or audience, is made for other client types, or is bound to another environment. A bad token is a 403, never a 401.
   */
  createRole(args: CreateRoleArguments, options?: CallOptions): Call<void, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody }>>;

  /**
   * Delete a role.
   *
   * Removes a role that nobody holds. The name goes into the query, not into the path. An unknown role is a 400, not a 404, and so is the same call sent again. An environment token is refused with a 403.
   *
   * `DELETE /api/v2/role` (Python: `delete_role`)
   *
   * @param args The arguments.
   * @param options Signal, timeout, deadline, retries and headers of this call.
   * @returns The role is gone. No body.
   * @throws {BadRequestError} 400: The server runs without authentication, there is no such role, somebody holds it, or an argument is missing, unknown or ill-typed.
   * @throws {AuthenticationError} 401: Authentication is on and the request brought no token, or an `Authorization` header that is not `Bearer`.
   * @throws {PermissionDeniedError} 403: Authentication is on and the token does not fit: it cannot be decoded, is expired, has another issuer or audience, is made for other client types, or is bound to another environment. A bad token is a 403, never a 401.
   */
  deleteRole(args: DeleteRoleArguments, options?: CallOptions): Call<void, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody }>>;

  /**
   * List the roles of a user.
   *
   * The roles that a user holds in each environment. An unknown user has none: that is no error. An environment token is refused with a 403.
   *
   * `GET /api/v2/role_assignment/{username}` (Python: `list_roles_for_user`)
   *
   * @param args The arguments.
   * @param options Signal, timeout, deadline, retries and headers of this call.
   * @returns The roles by environment.
   * @throws {BadRequestError} 400: An argument is missing, unknown or of the wrong type. Only a type fault fills `error_details.validation_errors`; its texts belong to the validation library of the server and change with it.
   * @throws {AuthenticationError} 401: Authentication is on and the request brought no token, or an `Authorization` header that is not `Bearer`.
   * @throws {PermissionDeniedError} 403: Authentication is on and the token does not fit: it cannot be decoded, is expired, has another issuer or audience, is made for other client types, or is bound to another environment. A bad token is a 403, never a 401.
   */
  listRolesForUser(args: ListRolesForUserArguments, options?: CallOptions): Call<RoleAssignmentsPerEnvironment, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody }>>;

  /**
   * Give a user a role.
   *
   * Lets a user hold a role in one environment. An unknown user, role or environment is a 400. What the server answers when the user holds the role already is not established. An environment token is refused with a 403.
   *
   * `POST /api/v2/role_assignment/{username}` (Python: `assign_role`)
   *
   * @param args The arguments.
   * @param options Signal, timeout, deadline, retries and headers of this call.
   * @returns The user holds the role. No body.
   * @throws {BadRequestError} 400: The server runs without authentication; the user, the role or the environment does not exist; or an argument is missing, unknown or ill-typed.
   * @throws {AuthenticationError} 401: Authentication is on and the request brought no token, or an `Authorization` header that is not `Bearer`.
   * @throws {PermissionDeniedError} 403: Authentication is on and the token does not fit: it cannot be decoded, is expired, has another issuer or audience, is made for other client types, or is bound to another environment. A bad token is a 403, never a 401.
   */
  assignRole(args: AssignRoleArguments, options?: CallOptions): Call<void, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody }>>;

  /**
   * Take a role from a user.
   *
   * Ends that a user holds a role in one environment. Environment and role go into the query. A role that the user does not hold is a 400, and so is the same call sent again. An environment token is refused with a 403.
   *
   * `DELETE /api/v2/role_assignment/{username}` (Python: `unassign_role`)
   *
   * @param args The arguments.
   * @param options Signal, timeout, deadline, retries and headers of this call.
   * @returns The user no longer holds the role. No body.
   * @throws {BadRequestError} 400: The server runs without authentication, the user does not hold the role there, or an argument is missing, unknown or ill-typed.
   * @throws {AuthenticationError} 401: Authentication is on and the request brought no token, or an `Authorization` header that is not `Bearer`.
   * @throws {PermissionDeniedError} 403: Authentication is on and the token does not fit: it cannot be decoded, is expired, has another issuer or audience, is made for other client types, or is bound to another environment. A bad token is a 403, never a 401.
   */
  unassignRole(args: UnassignRoleArguments, options?: CallOptions): Call<void, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody }>>;

  /**
   * List discovered resources.
   *
   * What the agents have found out there, managed or not; `managed_resource_uri` leads to the resource that manages it. `limit` sizes the pages; follow `links.next` for more. Page only on `discovered_resource_id`: the other columns have no tie-break, so rows that are equal in them and do not fit on the page cannot be reached, and no next link appears although `metadata.total` is larger.
   *
   * `GET /api/v2/discovered` (Python: `discovered_resources_get_batch`)
   *
   * @param args The arguments.
   * @param options Signal, timeout, deadline, retries and headers of this call.
   * @returns One page of discovered resources.
   * @throws {BadRequestError} 400: A sort column, filter or bound that the call does not know, `start` together with `end`, a `limit` above 1000, or an argument that is unknown or ill-typed.
   * @throws {AuthenticationError} 401: Authentication is on and the request brought no token, or an `Authorization` header that is not `Bearer`.
   * @throws {PermissionDeniedError} 403: The discovery feature is off, or authentication is on and the token does not fit.
   * @throws {NotFoundError} 404: The environment does not exist.
   */
  discoveredResourcesGetBatch(args?: DiscoveredResourcesGetBatchArguments, options?: CallOptions): PagedCall<DiscoveredResource, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 404: ErrorBody }>, { links: PagingLinks; metadata: PagingMetadata }>;

  /**
   * Get a discovered resource.
   *
   * One discovered resource. `managed_resource_uri` is always null here; only the list fills it.
   *
   * `GET /api/v2/discovered/{discovered_resource_id}` (Python: `discovered_resources_get`)
   *
   * @param args The arguments.
   * @param options Signal, timeout, deadline, retries and headers of this call.
   * @returns The discovered resource.
   * @throws {BadRequestError} 400: An argument is missing, unknown or of the wrong type. Only a type fault fills `error_details.validation_errors`; its texts belong to the validation library of the server and change with it.
   * @throws {AuthenticationError} 401: Authentication is on and the request brought no token, or an `Authorization` header that is not `Bearer`.
   * @throws {PermissionDeniedError} 403: The discovery feature is off, or authentication is on and the token does not fit.
   * @throws {NotFoundError} 404: The environment has no discovered resource with this id, or does not exist.
   */
  discoveredResourcesGet(args: DiscoveredResourcesGetArguments, options?: CallOptions): Call<DiscoveredResource, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 404: ErrorBody }>>;

  /**
   * Store a discovered resource.
   *
   * For agents: stores one resource that was found. `values` is required in effect: without it the answer is a 500. Needs a live agent session; ordinary clients get a 400. What happens to a resource that is stored already is not established. With authentication on, only agent tokens are accepted.
   *
   * `POST /api/v2/discovered/{discovered_resource_id}` (Python: `discovered_resource_create`)
   *
   * @param args The arguments.
   * @param options Signal, timeout, deadline, retries and headers of this call.
   * @returns Stored. No body.
   * @throws {BadRequestError} 400: One of the ids is no resource id, there is no live session `sid`, or an argument is missing or ill-typed.
   * @throws {AuthenticationError} 401: Authentication is on and the request brought no token, or an `Authorization` header that is not `Bearer`.
   * @throws {PermissionDeniedError} 403: Authentication is on and the token does not fit: it cannot be decoded, is expired, has another issuer or audience, is made for other client types, or is bound to another environment. A bad token is a 403, never a 401.
   * @throws {NotFoundError} 404: The environment does not exist.
   * @throws {ServerError} 500: `values` is missing.
   */
  discoveredResourceCreate(args: DiscoveredResourceCreateArguments, options?: CallOptions): Call<void, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 404: ErrorBody; 500: ErrorBody }>>;

  /**
   * Store discovered resources.
   *
   * For agents: stores several resources that were found. The path ends in a slash; without it the server answers a 405 with an HTML page. Needs a live agent session; ordinary clients get a 400. What happens to resources that are stored already is not established. With authentication on, only agent tokens are accepted.
   *
   * `POST /api/v2/discovered/` (Python: `discovered_resource_create_batch`)
   *
   * @param args The arguments.
   * @param options Signal, timeout, deadline, retries and headers of this call.
   * @returns Stored. No body.
   * @throws {BadRequestError} 400: There is no live session `sid`, or an argument is missing, unknown or ill-typed.
   * @throws {AuthenticationError} 401: Authentication is on and the request brought no token, or an `Authorization` header that is not `Bearer`.
   * @throws {PermissionDeniedError} 403: Authentication is on and the token does not fit: it cannot be decoded, is expired, has another issuer or audience, is made for other client types, or is bound to another environment. A bad token is a 403, never a 401.
   * @throws {NotFoundError} 404: The environment does not exist.
   */
  discoveredResourceCreateBatch(args: DiscoveredResourceCreateBatchArguments, options?: CallOptions): Call<void, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 404: ErrorBody }>>;

  /**
   * Get the API documentation.
   *
   * What the server says of its own API. With `format=openapi` an OpenAPI 3.0.2 document inside the envelope, otherwise an HTML page without one. The document writes path placeholders as `<name>`, marks no argument as required, and leaves out calls that only agents and compilers make. Browsers cannot set a header on a page, so the token may come in the query; it wins over the header. An environment token is refused with a 403.
   *
   * `GET /api/v2/docs` (Python: `get_api_docs`)
   *
   * @param args The arguments.
   * @param options Signal, timeout, deadline, retries and headers of this call.
   * @returns The description of the API: JSON with `format=openapi`, otherwise a page.
   * @throws {BadRequestError} 400: An argument is missing, unknown or of the wrong type. Only a type fault fills `error_details.validation_errors`; its texts belong to the validation library of the server and change with it.
   * @throws {AuthenticationError} 401: Authentication is on and the request brought no token, or an `Authorization` header that is not `Bearer`.
   * @throws {PermissionDeniedError} 403: Authentication is on and the token does not fit: it cannot be decoded, is expired, has another issuer or audience, is made for other client types, or is bound to another environment. A bad token is a 403, never a 401.
   */
  getApiDocs(args?: GetApiDocsArguments, options?: CallOptions): Call<OpenAPI | string, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody }>>;

  /**
   * Compare the scheduler with the database.
   *
   * What the scheduler of an environment has in memory, what the database says, and where they differ: an empty object when they agree, otherwise a list (of faults of the whole model) or resource id to list. Starts the scheduler when it is down. The answer may be that of the scheduler itself, whatever its status.
   *
   * `GET /api/v2/scheduler_status` (Python: `get_scheduler_status`)
   *
   * @param args The arguments.
   * @param options Signal, timeout, deadline, retries and headers of this call.
   * @returns Both states.
   * @throws {BadRequestError} 400: An argument is missing, unknown or of the wrong type. Only a type fault fills `error_details.validation_errors`; its texts belong to the validation library of the server and change with it.
   * @throws {AuthenticationError} 401: Authentication is on and the request brought no token, or an `Authorization` header that is not `Bearer`.
   * @throws {PermissionDeniedError} 403: Authentication is on and the token does not fit: it cannot be decoded, is expired, has another issuer or audience, is made for other client types, or is bound to another environment. A bad token is a 403, never a 401.
   * @throws {NotFoundError} 404: The environment is halted or does not exist, or no scheduler is running.
   * @throws {ServerError} 500: The scheduler did not start.
   */
  getSchedulerStatus(args?: GetSchedulerStatusArguments, options?: CallOptions): Call<SchedulerStatusReport, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 404: ErrorBody; 500: ErrorBody }>>;

  /**
   * Run a GraphQL query.
   *
   * Runs a query; `environments`, `notifications` and `resources` can be asked for, as Relay connections. The outcome is inside the envelope: the result has `data` and `errors`. A query with errors is a 200 too, and the errors are plain texts. Only `query` is taken: `variables` and `operationName` are a 400 at this revision. Read from the handler, not run. An environment token is refused with a 403.
   *
   * `POST /api/v2/graphql` (Python: `graphql`)
   *
   * @param args The arguments.
   * @param options Signal, timeout, deadline, retries and headers of this call.
   * @returns The outcome of the query.
   * @throws {BadRequestError} 400: A field other than `query`, or `query` is missing or no text.
   * @throws {AuthenticationError} 401: Authentication is on and the request brought no token, or an `Authorization` header that is not `Bearer`.
   * @throws {PermissionDeniedError} 403: Authentication is on and the token does not fit: it cannot be decoded, is expired, has another issuer or audience, is made for other client types, or is bound to another environment. A bad token is a 403, never a 401.
   */
  graphql(args: GraphqlArguments, options?: CallOptions): Call<GraphQLResult, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody }>>;

  /**
   * Get the GraphQL schema.
   *
   * The schema as the standard introspection gives it, under `__schema`. An environment token is refused with a 403.
   *
   * `GET /api/v2/graphql/schema` (Python: `graphql_schema`)
   *
   * @param args None.
   * @param options Signal, timeout, deadline, retries and headers of this call.
   * @returns The schema.
   * @throws {BadRequestError} 400: An argument is missing, unknown or of the wrong type. Only a type fault fills `error_details.validation_errors`; its texts belong to the validation library of the server and change with it.
   * @throws {AuthenticationError} 401: Authentication is on and the request brought no token, or an `Authorization` header that is not `Bearer`.
   * @throws {PermissionDeniedError} 403: Authentication is on and the token does not fit: it cannot be decoded, is expired, has another issuer or audience, is made for other client types, or is bound to another environment. A bad token is a 403, never a 401.
   */
  graphqlSchema(args?: NoArguments, options?: CallOptions): Call<{ __schema?: { [name: string]: unknown } | undefined }, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody }>>;

  /**
   * Ask whether the server is well.
   *
   * A 200 when every part of the server is well, a 500 when one is not; the body is the same. Never needs a token.
   *
   * `GET /api/v2/health` (Python: `health`)
   *
   * @param args None.
   * @param options Signal, timeout, deadline, retries and headers of this call.
   * @returns The server is well.
   * @throws {BadRequestError} 400: An argument is missing, unknown or of the wrong type. Only a type fault fills `error_details.validation_errors`; its texts belong to the validation library of the server and change with it.
   * @throws {ServerError} 500: A part of the server is not well.
   */
  health(args?: NoArguments, options?: CallOptions): Call<null, Failures<{ 400: ErrorBody; 500: { data: null } }>>;
}

/** Where each argument goes and what each reply holds; read by the runtime. */
export const inmantaOperations: OperationTable = {
  platform: "inmanta",
  rows: {
    listProjects: "GET /api/v1/project",
    createProject: "PUT /api/v1/project +name! +project_id",
    getProject: "GET /api/v1/project/{id}",
    modifyProject: "POST /api/v1/project/{id} ~ +name!",
    deleteProject: "DELETE /api/v1/project/{id} =none",
    listEnvironments: "GET /api/v1/environment",
    createEnvironment: "PUT /api/v1/environment +project_id! +name! +repository +branch +environment_id",
    modifyEnvironment: "POST /api/v1/environment/{id} ~ +name! +repository +branch",
    deleteEnvironment: "DELETE /api/v1/environment/{id} =none",
    clearEnvironment: "DELETE /api/v1/decommission/{id} ~ =none",
    listSettings: "GET /api/v1/environment_settings ^tid:X-Inmanta-tid!environment",
    getSetting: "GET /api/v1/environment_settings/{id} ^tid:X-Inmanta-tid!environment",
    setSetting: "POST /api/v1/environment_settings/{id} ~ ^tid:X-Inmanta-tid!environment +value!",
    deleteSetting: "DELETE /api/v1/environment_settings/{id} ~ ^tid:X-Inmanta-tid!environment",
    createToken: "POST /api/v1/environment_auth ~ ^tid:X-Inmanta-tid!environment +client_types! +idempotent",
    heartbeatReply: "PUT /api/v1/heartbeat ~ +sid! +reply_id! +data! =none",
    heartbeat: "POST /api/v1/heartbeat ^tid:X-Inmanta-tid!environment +sid! +endpoint_names! +nodename! +no_hang",
    getState: "GET /api/v1/agentrecovery ^tid:X-Inmanta-tid!environment ?sid! ?agent!",
    setParameters: "PUT /api/v1/parameters ~ ^tid:X-Inmanta-tid!environment +parameters! +sid!",
    getFile: "GET /api/v1/file/{id}",
    uploadFile: "PUT /api/v1/file/{id} ~ +content! =none",
    statFile: "HEAD /api/v1/file/{id}",
    statFiles: "POST /api/v1/file ~ +files!",
    diff: "POST /api/v1/filediff ~ +file_id_1! +file_id_2!",
    getResource: "GET /api/v1/resource/{id} ^tid:X-Inmanta-tid!environment ?logs ?log_action ?log_limit",
    listVersions: "GET /api/v1/version ^tid:X-Inmanta-tid!environment ?start ?limit",
    putVersion: "PUT /api/v1/version ^tid:X-Inmanta-tid!environment +version! +resources! +module_version_info! +resource_state +unknowns +version_info +compiler_version +resource_sets +pip_config +project_constraints =none",
    getVersion: "GET /api/v1/version/{id} ^tid:X-Inmanta-tid!environment ?include_logs ?log_filter ?limit",
    releaseVersion: "POST /api/v1/version/{id} ^tid:X-Inmanta-tid!environment +push +agent_trigger_method",
    deleteVersion: "DELETE /api/v1/version/{id} ^tid:X-Inmanta-tid!environment =none",
    deploy: "POST /api/v1/deploy ^tid:X-Inmanta-tid!environment +agent_trigger_method +agents",
    dryrunReport: "GET /api/v1/dryrun/{id} ^tid:X-Inmanta-tid!environment",
    dryrunUpdate: "PUT /api/v1/dryrun/{id} ~ ^tid:X-Inmanta-tid!environment +resource! +changes! +sid! =none",
    dryrunRequest: "POST /api/v1/dryrun/{id} ^tid:X-Inmanta-tid!environment",
    dryrunList: "GET /api/v1/dryrun ^tid:X-Inmanta-tid!environment ?version",
    notifyChangeGet: "GET /api/v1/notify/{id} - ?update",
    notifyChange: "POST /api/v1/notify/{id} +update +metadata",
    isCompiling: "HEAD /api/v1/notify/{id}",
    getReports: "GET /api/v1/compilereport ^tid:X-Inmanta-tid!environment ?start ?end ?limit",
    getReport: "GET /api/v1/compilereport/{id}",
    getCompileQueue: "GET /api/v1/compilequeue ^tid:X-Inmanta-tid!environment @queue",
    getParam: "GET /api/v1/parameter/{id} ^tid:X-Inmanta-tid!environment ?resource_id",
    setParam: "PUT /api/v1/parameter/{id} ~ ^tid:X-Inmanta-tid!environment +source! +value! +resource_id +metadata +recompile +expires",
    deleteParam: "DELETE /api/v1/parameter/{id} ^tid:X-Inmanta-tid!environment ?resource_id",
    listParams: "POST /api/v1/parameter ~ ^tid:X-Inmanta-tid!environment +query",
    listAgentProcesses: "GET /api/v1/agentproc ?environment ?expired ?start ?end ?limit",
    getAgentProcess: "GET /api/v1/agentproc/{id}",
    listAgents: "GET /api/v1/agent ^tid:X-Inmanta-tid!environment ?start ?end ?limit",
    getServerStatus: "GET /api/v1/serverstatus @data",
    projectList: "GET /api/v2/project ?environment_details @data",
    projectCreate: "PUT /api/v2/project +name! +project_id @data",
    projectGet: "GET /api/v2/project/{id} ?environment_details @data",
    projectModify: "POST /api/v2/project/{id} ~ +name! @data",
    projectDelete: "DELETE /api/v2/project/{id} =none",
    environmentList: "GET /api/v2/environment ?details @data",
    environmentCreate: "PUT /api/v2/environment +project_id! +name! +repository +branch +environment_id +description +icon @data",
    environmentGet: "GET /api/v2/environment/{id} ?details @data",
    environmentModify: "POST /api/v2/environment/{id} ~ +name! +repository +branch +project_id +description +icon @data",
    environmentDelete: "DELETE /api/v2/environment/{id} =none",
    haltEnvironment: "POST /api/v2/actions/environment/halt ~ ^tid:X-Inmanta-tid!environment =none",
    resumeEnvironment: "POST /api/v2/actions/environment/resume ~ ^tid:X-Inmanta-tid!environment =none",
    environmentClear: "DELETE /api/v2/decommission/{id} ~ =none",
    environmentCreateToken: "POST /api/v2/environment_auth ~ ^tid:X-Inmanta-tid!environment +client_types! +idempotent @data",
    environmentSettingsList: "GET /api/v2/environment_settings ^tid:X-Inmanta-tid!environment @data",
    environmentSettingGet: "GET /api/v2/environment_settings/{id} ^tid:X-Inmanta-tid!environment @data",
    environmentSettingsSet: "POST /api/v2/environment_settings/{id} ~ ^tid:X-Inmanta-tid!environment +value! @data",
    environmentSettingDelete: "DELETE /api/v2/environment_settings/{id} ~ ^tid:X-Inmanta-tid!environment @data",
    protectedEnvironmentSettingsSetBatch: "POST /api/v2/protected_environment_settings ~ ^tid:X-Inmanta-tid!environment +settings! +protected_by! =none",
    reserveVersion: "POST /api/v2/reserve_version ^tid:X-Inmanta-tid!environment @data",
    putPartial: "PUT /api/v2/version/partial ^tid:X-Inmanta-tid!environment +module_version_info! +resources! +version_info +resource_state +unknowns +resource_sets +removed_resource_sets +pip_config +allow_handler_code_update @data",
    resourceList: "GET /api/v2/resource ^tid:X-Inmanta-tid!environment ?limit ?first_id ?last_id ?start ?end ?filter.resource_type ?filter.agent ?filter.resource_id_value ?filter.status ?sort ?deploy_summary @data >links.next",
    resourceDetails: "GET /api/v2/resource/{rid} ^tid:X-Inmanta-tid!environment @data",
    resourceHistory: "GET /api/v2/resource/{rid}/history ^tid:X-Inmanta-tid!environment ?limit ?first_id ?last_id ?start ?end ?sort @data >links.next",
    resourceLogs: "GET /api/v2/resource/{rid}/logs ^tid:X-Inmanta-tid!environment ?limit ?start ?end ?filter.minimal_log_level ?filter.timestamp ?filter.message ?filter.action ?sort @data >links.next",
    getResourceActions: "GET /api/v2/resource_actions ^tid:X-Inmanta-tid!environment ?resource_type ?agent ?attribute ?attribute_value ?log_severity ?limit ?action_id ?first_timestamp ?last_timestamp ?exclude_changes @data >links.next+exclude_changes",
    getResourceEvents: "GET /api/v2/resource/{rvid}/events ^tid:X-Inmanta-tid!environment ?exclude_change ?sid! @data",
    resourceDidDependencyChange: "GET /api/v2/resource/{rvid}/did_dependency_change ^tid:X-Inmanta-tid!environment ?sid! @data",
    listDesiredStateVersions: "GET /api/v2/desiredstate ^tid:X-Inmanta-tid!environment ?limit ?start ?end ?filter.version ?filter.date ?filter.status ?filter.released ?sort @data >links.next",
    getResourcesInVersion: "GET /api/v2/desiredstate/{version} ^tid:X-Inmanta-tid!environment ?limit ?first_id ?last_id ?start ?end ?filter.resource_type ?filter.agent ?filter.resource_id_value ?sort @data >links.next",
    promoteDesiredStateVersion: "POST /api/v2/desiredstate/{version}/promote ^tid:X-Inmanta-tid!environment +trigger_method =none",
    getDiffOfVersions: "GET /api/v2/desiredstate/diff/{from_version}/{to_version} ^tid:X-Inmanta-tid!environment @data",
    versionedResourceDetails: "GET /api/v2/desiredstate/{version}/resource/{rid} ^tid:X-Inmanta-tid!environment @data",
    getPipConfig: "GET /api/v2/pip/config/{version} ^tid:X-Inmanta-tid!environment @data",
    listDryruns: "GET /api/v2/dryrun/{version} ^tid:X-Inmanta-tid!environment @data",
    dryrunTrigger: "POST /api/v2/dryrun/{version} ^tid:X-Inmanta-tid!environment @data",
    getDryrunDiff: "GET /api/v2/dryrun/{version}/{report_id} ^tid:X-Inmanta-tid!environment @data",
    getCompileReports: "GET /api/v2/compilereport ^tid:X-Inmanta-tid!environment ?limit ?first_id ?last_id ?start ?end ?filter.requested ?filter.success ?filter.started ?filter.completed ?sort @data >links.next",
    compileDetails: "GET /api/v2/compilereport/{id} ^tid:X-Inmanta-tid!environment @data",
    getCompileData: "GET /api/v2/compiledata/{id} @data",
    getAgents: "GET /api/v2/agents ^tid:X-Inmanta-tid!environment ?limit ?start ?end ?first_id ?last_id ?filter.name ?filter.process_name ?filter.status ?sort @data >links.next",
    getAgentProcessDetails: "GET /api/v2/agents/process/{id} ^tid:X-Inmanta-tid!environment ?report @data",
    agentAction: "POST /api/v2/agent/{name}/{action} ~ ^tid:X-Inmanta-tid!environment =none",
    allAgentsAction: "POST /api/v2/agents/{action} ~ ^tid:X-Inmanta-tid!environment =none",
    getParameters: "GET /api/v2/parameters ^tid:X-Inmanta-tid!environment ?limit ?first_id ?last_id ?start ?end ?filter.name ?filter.source ?filter.updated ?sort @data >links.next",
    setParameter: "PUT /api/v2/parameters/{name} ~ ^tid:X-Inmanta-tid!environment +source! +value! +metadata +recompile @data",
    getAllFacts: "GET /api/v2/facts ^tid:X-Inmanta-tid!environment ?limit ?first_id ?last_id ?start ?end ?filter.name ?filter.resource_id ?filter.expires ?sort @data >links.next",
    setFact: "PUT /api/v2/facts/{name} ~ ^tid:X-Inmanta-tid!environment +source! +value! +resource_id! +metadata +recompile +expires @data",
    getFacts: "GET /api/v2/resource/{rid}/facts ^tid:X-Inmanta-tid!environment @data",
    getFact: "GET /api/v2/resource/{rid}/facts/{id} ^tid:X-Inmanta-tid!environment @data",
    listNotifications: "GET /api/v2/notification ^tid:X-Inmanta-tid!environment ?limit ?first_id ?last_id ?start ?end ?filter.title ?filter.message ?filter.read ?filter.cleared ?filter.severity ?sort @data >links.next",
    getNotification: "GET /api/v2/notification/{notification_id} ^tid:X-Inmanta-tid!environment @data",
    updateNotification: "PATCH /api/v2/notification/{notification_id} ~ ^tid:X-Inmanta-tid!environment +read +cleared @data",
    getEnvironmentMetrics: "GET /api/v2/metrics ^tid:X-Inmanta-tid!environment ?metrics! ?start_interval! ?end_interval! ?nb_datapoints! ?round_timestamps @data",
    login: "POST /api/v2/login ~ !auth +username! +password! $password @data",
    listUsers: "GET /api/v2/user @data",
    addUser: "POST /api/v2/user +username! +password! $password @data",
    getCurrentUser: "GET /api/v2/current_user @data",
    deleteUser: "DELETE /api/v2/user/{username} =none",
    setPassword: "PATCH /api/v2/user/{username}/password ~ +password! $password =none",
    setIsAdmin: "PATCH /api/v2/is_admin ~ +username! +is_admin! =none",
    listRoles: "GET /api/v2/role @data",
    createRole: "POST /api/v2/role +name! =none",
    deleteRole: "DELETE /api/v2/role ?name! =none",
    listRolesForUser: "GET /api/v2/role_assignment/{username} @data",
    assignRole: "POST /api/v2/role_assignment/{username} +environment! +role! =none",
    unassignRole: "DELETE /api/v2/role_assignment/{username} ?environment! ?role! =none",
    discoveredResourcesGetBatch: "GET /api/v2/discovered ^tid:X-Inmanta-tid!environment ?limit ?start ?end ?sort ?filter.resource_type ?filter.agent ?filter.resource_id_value ?filter.managed @data >links.next",
    discoveredResourcesGet: "GET /api/v2/discovered/{discovered_resource_id} ^tid:X-Inmanta-tid!environment @data",
    discoveredResourceCreate: "POST /api/v2/discovered/{discovered_resource_id} ^tid:X-Inmanta-tid!environment +discovery_resource_id! +values! +sid! =none",
    discoveredResourceCreateBatch: "POST /api/v2/discovered/ ^tid:X-Inmanta-tid!environment +discovered_resources! +sid! =none",
    getApiDocs: "GET /api/v2/docs ?format ?token $token =auto @data",
    getSchedulerStatus: "GET /api/v2/scheduler_status ^tid:X-Inmanta-tid!environment @data",
    graphql: "POST /api/v2/graphql ~ +query! @data",
    graphqlSchema: "GET /api/v2/graphql/schema @data",
    health: "GET /api/v2/health !auth @data",
  },
};
