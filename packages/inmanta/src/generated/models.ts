// Generated from specs/inmanta by `npm run generate`. Do not edit: change the spec.
import type { components } from "./schema.ts";

export type {
  HandlerResult,
  AgentAction,
  AgentSort,
  AgentStatus,
  AgentTriggerMethod,
  AllAgentAction,
  ApiDocsFormat,
  AuthMethod,
  AuthorizationProviderName,
  Blocked,
  Change,
  ClientType,
  CompileReportSort,
  Compilestate,
  Compliance,
  CoreAuthorizationLabel,
  DeployResult,
  DesiredStateVersionSort,
  DesiredStateVersionStatus,
  DiscoveredResourceSort,
  EnvironmentMetric,
  ErrorCategory,
  FactSort,
  InitialResourceState,
  LogLevel,
  NotificationSeverity,
  NotificationSort,
  ParameterSort,
  ParameterSource,
  PromoteTriggerMethod,
  ProtectedBy,
  ReleasedResourceState,
  ReportedStatus,
  ResourceActionKind,
  ResourceDiffStatus,
  ResourceHistorySort,
  ResourceListSort,
  ResourceLogSort,
  ResourceState,
  ResourceStatusFilter,
  VersionState,
  VersionedResourceSort,
} from "./enums.ts";

type Schema<Name extends keyof components["schemas"]> = components["schemas"][Name];

/** Discovered resources to delete. */
export interface DiscoveredResourceDeleteBatchRequest extends Schema<"DiscoveredResourceDeleteBatchRequest"> {}

/** Condition on a text in a `ResourceFilter`. */
export interface TextCondition extends Schema<"TextCondition"> {}

/** Condition on `Blocked` in a `ResourceFilter`, with GraphQL's names of the values. */
export interface BlockedCondition extends Schema<"BlockedCondition"> {}

/** Condition on `Compliance` in a `ResourceFilter`, with GraphQL's names of the values. */
export interface ComplianceCondition extends Schema<"ComplianceCondition"> {}

/** Condition on `HandlerResult` in a `ResourceFilter`, with GraphQL's names of the values. */
export interface HandlerResultCondition extends Schema<"HandlerResultCondition"> {}

/** Response of `deployFiltered`: the resources. */
export interface DeployFilteredResponse extends Schema<"DeployFilteredResponse"> {}

/** Response of `dryrunFiltered`: the new dry run. */
export interface DryrunFilteredResponse extends Schema<"DryrunFilteredResponse"> {}

/** Response of `environmentTokenList`: the tokens. */
export interface EnvironmentTokenListResponse extends Schema<"EnvironmentTokenListResponse"> {}

/** Response of `getComplianceReport`: the state of each resource. */
export interface GetComplianceReportResponse extends Schema<"GetComplianceReportResponse"> {}

/** Response of `isBoolFeatureEnabled`: whether the feature is on. */
export interface IsBoolFeatureEnabledResponse extends Schema<"IsBoolFeatureEnabledResponse"> {}

/** Response of `getStateV2`: whether the agent is enabled. */
export interface GetStateV2Response extends Schema<"GetStateV2Response"> {}

/** Body of a failed GraphQL query: since server 18.1.0 the result of the query, otherwise an error with a message. */
export type GraphqlErrorBody = Schema<"GraphqlErrorBody">;

/** Selects resources, as `ResourceFilter` of the GraphQL query `resources` does, without its `environment`. All conditions must hold. Extensions of the server add further fields. Since server 18.3.0, but not in 19.0.0. */
export interface ResourceFilter extends Schema<"ResourceFilter"> {}

/** Resources to deploy. */
export interface DeployFilteredRequest extends Schema<"DeployFilteredRequest"> {}

/** Resources for a dry run. */
export interface DryrunFilteredRequest extends Schema<"DryrunFilteredRequest"> {}

/** Resources of a compliance report. */
export interface GetComplianceReportRequest extends Schema<"GetComplianceReportRequest"> {}

/** A token that the server can revoke. Since server 18.2.0. */
export interface Token extends Schema<"Token"> {}

/** A new dry run. Since server 18.3.0, but not in 19.0.0. */
export interface DryRunIdentity extends Schema<"DryRunIdentity"> {}

/** Whether a resource matches the model, and what differs. Since server 18.0.0. */
export interface ResourceComplianceDiff extends Schema<"ResourceComplianceDiff"> {}

/** A new user. */
export interface AddUserRequest extends Schema<"AddUserRequest"> {}

/** Response of `addUser`: the new user, without administrator rights. */
export interface AddUserResponse extends Schema<"AddUserResponse"> {}

/** Response of `compileDetails`: the compile. */
export interface CompileDetailsResponse extends Schema<"CompileDetailsResponse"> {}

/** Response of `discoveredResourcesGetBatch`: one page of discovered resources. */
export interface DiscoveredResourcesGetBatchResponse extends Schema<"DiscoveredResourcesGetBatchResponse"> {}

/** Response of `discoveredResourcesGet`: the discovered resource. */
export interface DiscoveredResourcesGetResponse extends Schema<"DiscoveredResourcesGetResponse"> {}

/** Response of `dryrunTrigger`: id of the new dry run. */
export interface DryrunTriggerResponse extends Schema<"DryrunTriggerResponse"> {}

/** Response of `environmentCreate`: the new environment. */
export interface EnvironmentCreateResponse extends Schema<"EnvironmentCreateResponse"> {}

/** Response of `environmentCreateToken`: the token. */
export interface EnvironmentCreateTokenResponse extends Schema<"EnvironmentCreateTokenResponse"> {}

/** Response of `environmentGet`: the environment. */
export interface EnvironmentGetResponse extends Schema<"EnvironmentGetResponse"> {}

/** Response of `environmentList`: all environments. */
export interface EnvironmentListResponse extends Schema<"EnvironmentListResponse"> {}

/** Response of `environmentModify`: the modified environment. */
export interface EnvironmentModifyResponse extends Schema<"EnvironmentModifyResponse"> {}

/** Response of `environmentSettingDelete`: null, and any warnings. */
export interface EnvironmentSettingDeleteResponse extends Schema<"EnvironmentSettingDeleteResponse"> {}

/** Response of `environmentSettingGet`: the value and all definitions. */
export interface EnvironmentSettingGetResponse extends Schema<"EnvironmentSettingGetResponse"> {}

/** Response of `environmentSettingsList`: stored values and all definitions. */
export interface EnvironmentSettingsListResponse extends Schema<"EnvironmentSettingsListResponse"> {}

/** Response of `environmentSettingsSet`: null, and any warnings. */
export interface EnvironmentSettingsSetResponse extends Schema<"EnvironmentSettingsSetResponse"> {}

/** Response of `getAgentProcessDetails`: the process. */
export interface GetAgentProcessDetailsResponse extends Schema<"GetAgentProcessDetailsResponse"> {}

/** Response of `getAgents`: one page of agents. */
export interface GetAgentsResponse extends Schema<"GetAgentsResponse"> {}

/** Response of `getAllFacts`: one page of facts. */
export interface GetAllFactsResponse extends Schema<"GetAllFactsResponse"> {}

/** Response of `getApiDocs`: an OpenAPI 3.0.2 document. */
export interface GetApiDocsResponse extends Schema<"GetApiDocsResponse"> {}

/** Response of `getCompileData`: the errors of the compile, or null. */
export interface GetCompileDataResponse extends Schema<"GetCompileDataResponse"> {}

/** Response of `getCompileReports`: one page of reports. */
export interface GetCompileReportsResponse extends Schema<"GetCompileReportsResponse"> {}

/** Response of `getCurrentUser`: the user. */
export interface GetCurrentUserResponse extends Schema<"GetCurrentUserResponse"> {}

/** Response of `getDiffOfVersions`: the differences; an empty array if the versions are equal. */
export interface GetDiffOfVersionsResponse extends Schema<"GetDiffOfVersionsResponse"> {}

/** Response of `getDryrunDiff`: summary and differences. */
export interface GetDryrunDiffResponse extends Schema<"GetDryrunDiffResponse"> {}

/** Response of `getEnvironmentMetrics`: the metrics by slot. */
export interface GetEnvironmentMetricsResponse extends Schema<"GetEnvironmentMetricsResponse"> {}

/** Response of `getFact`: the fact. */
export interface GetFactResponse extends Schema<"GetFactResponse"> {}

/** Response of `getFacts`: the facts. */
export interface GetFactsResponse extends Schema<"GetFactsResponse"> {}

/** Response of `getNotification`: the notification. */
export interface GetNotificationResponse extends Schema<"GetNotificationResponse"> {}

/** Response of `getParameters`: one page of parameters. */
export interface GetParametersResponse extends Schema<"GetParametersResponse"> {}

/** Response of `getPipConfig`: the pip settings, or null. */
export interface GetPipConfigResponse extends Schema<"GetPipConfigResponse"> {}

/** Response of `getResourceActions`: the matching actions. */
export interface GetResourceActionsResponse extends Schema<"GetResourceActionsResponse"> {}

/** Response of `getResourceEvents`: map from the resource id of each dependency to its actions. */
export interface GetResourceEventsResponse extends Schema<"GetResourceEventsResponse"> {}

/** Response of `getResourcesInVersion`: one page of resources. */
export interface GetResourcesInVersionResponse extends Schema<"GetResourcesInVersionResponse"> {}

/** Response of `getSchedulerStatus`: both states. */
export interface GetSchedulerStatusResponse extends Schema<"GetSchedulerStatusResponse"> {}

/** Result of the GraphQL introspection. */
export interface GraphQLSchemaResult extends Schema<"GraphQLSchemaResult"> {}

/** Response of `graphql`: the result of the query. */
export interface GraphqlResponse extends Schema<"GraphqlResponse"> {}

/** Response of `graphqlSchema`: the GraphQL schema. */
export interface GraphqlSchemaResponse extends Schema<"GraphqlSchemaResponse"> {}

/** Response of `health`. The body is the same for both statuses. */
export interface HealthResponse extends Schema<"HealthResponse"> {}

/** Response of `listDesiredStateVersions`: one page of versions. */
export interface ListDesiredStateVersionsResponse extends Schema<"ListDesiredStateVersionsResponse"> {}

/** Response of `listDryruns`: the dry runs. */
export interface ListDryrunsResponse extends Schema<"ListDryrunsResponse"> {}

/** Response of `listNotifications`: one page of notifications. */
export interface ListNotificationsResponse extends Schema<"ListNotificationsResponse"> {}

/** Response of `listRolesForUser`: the roles by environment. */
export interface ListRolesForUserResponse extends Schema<"ListRolesForUserResponse"> {}

/** Response of `listRoles`: all role names. */
export interface ListRolesResponse extends Schema<"ListRolesResponse"> {}

/** Response of `listUsers`: all users. */
export interface ListUsersResponse extends Schema<"ListUsersResponse"> {}

/** Response of `login`: the token and the user. */
export interface LoginResponse extends Schema<"LoginResponse"> {}

/** Response of `projectCreate`: the new project, without environments. */
export interface ProjectCreateResponse extends Schema<"ProjectCreateResponse"> {}

/** Response of `projectGet`: the project. */
export interface ProjectGetResponse extends Schema<"ProjectGetResponse"> {}

/** Response of `projectList`: all projects; an empty array if there are none. */
export interface ProjectListResponse extends Schema<"ProjectListResponse"> {}

/** Response of `projectModify`: the renamed project; `environments` is always empty here. */
export interface ProjectModifyResponse extends Schema<"ProjectModifyResponse"> {}

/** Response of `putPartial`: the number of the new version. */
export interface PutPartialResponse extends Schema<"PutPartialResponse"> {}

/** Response of `reserveVersion`: the reserved number. */
export interface ReserveVersionResponse extends Schema<"ReserveVersionResponse"> {}

/** Response of `resourceDetails`: the resource. */
export interface ResourceDetailsResponse extends Schema<"ResourceDetailsResponse"> {}

/** Response of `resourceDidDependencyChange`: whether a dependency has changed. */
export interface ResourceDidDependencyChangeResponse extends Schema<"ResourceDidDependencyChangeResponse"> {}

/** Response of `resourceHistory`: one page of the history. */
export interface ResourceHistoryResponse extends Schema<"ResourceHistoryResponse"> {}

/** Response of `resourceList`: one page of resources. */
export interface ResourceListResponse extends Schema<"ResourceListResponse"> {}

/** Response of `resourceLogs`: one page of log lines. */
export interface ResourceLogsResponse extends Schema<"ResourceLogsResponse"> {}

/** Response of `setFact`: the stored fact. */
export interface SetFactResponse extends Schema<"SetFactResponse"> {}

/** Response of `setParameter`: the stored parameter. */
export interface SetParameterResponse extends Schema<"SetParameterResponse"> {}

/** Response of `updateNotification`: the updated notification. */
export interface UpdateNotificationResponse extends Schema<"UpdateNotificationResponse"> {}

/** Response of `versionedResourceDetails`: the resource. */
export interface VersionedResourceDetailsResponse extends Schema<"VersionedResourceDetailsResponse"> {}

/** An agent of an environment. */
export interface Agent extends Schema<"Agent"> {}

/** An agent in a process: the stored row. */
export interface AgentInstanceRow extends Schema<"AgentInstanceRow"> {}

/** A call that the server makes to an agent. See the webhooks of this document. */
export interface AgentMethodCall extends Schema<"AgentMethodCall"> {}

/** A process that agents run in. */
export interface AgentProcess extends Schema<"AgentProcess"> {}

/** A process that agents run in, as v1 returns it: the stored row. */
export interface AgentProcessRow extends Schema<"AgentProcessRow"> {}

/** Report of a process about itself. The set of keys is open. A value is the string `ERROR` if it could not be determined. */
export interface AgentReport extends Schema<"AgentReport"> {}

/** An agent as v1 returns it. */
export interface AgentV1 extends Schema<"AgentV1"> {}

/** A role to assign in an environment. */
export interface AssignRoleRequest extends Schema<"AssignRoleRequest"> {}

/** Difference of an attribute between two states. */
export interface AttributeDiff extends Schema<"AttributeDiff"> {}

/** Current and desired value of an attribute. */
export interface AttributeStateChange extends Schema<"AttributeStateChange"> {}

/** Current and desired value of an attribute, as an agent reports it. */
export interface AttributeStateChangeInput extends Schema<"AttributeStateChangeInput"> {}

/** Data that the compiler reported about a compile. */
export interface CompileData extends Schema<"CompileData"> {}

/** A compile with its step reports. */
export interface CompileDetails extends Schema<"CompileDetails"> {}

/** A compile in the list of compile reports. */
export interface CompileReport extends Schema<"CompileReport"> {}

/** A compile as v1 returns it: the stored row. */
export interface CompileRow extends Schema<"CompileRow"> {}

/** A compile as v1 returns it, with its step reports. */
export interface CompileRowWithReports extends Schema<"CompileRowWithReports"> {}

/** A compile that is queued or running. */
export interface CompileRun extends Schema<"CompileRun"> {}

/** Report of one step of a compile. */
export interface CompileRunReport extends Schema<"CompileRunReport"> {}

/** Report of one step of a compile as v1 returns it: the stored row. */
export interface CompileStepRow extends Schema<"CompileStepRow"> {}

/** An error that the compiler found. Additional keys depend on the category of the error. */
export interface CompilerError extends Schema<"CompilerError"> {}

/** A version of the model as v1 returns it: the stored row. */
export interface ConfigurationModelRow extends Schema<"ConfigurationModelRow"> {}

/** A new role. */
export interface CreateRoleRequest extends Schema<"CreateRoleRequest"> {}

/** The user to whom a login token belongs. */
export interface CurrentUser extends Schema<"CurrentUser"> {}

/** State of a database connection pool. */
export interface DataBaseReport extends Schema<"DataBaseReport"> {}

/** A label on a version, created from the information that the exporter sent about it. */
export interface DesiredStateLabel extends Schema<"DesiredStateLabel"> {}

/** A version of the model in the list of versions. */
export interface DesiredStateVersion extends Schema<"DesiredStateVersion"> {}

/** A resource that exists in the infrastructure and that a discovery resource found. */
export interface DiscoveredResource extends Schema<"DiscoveredResource"> {}

/** Discovered resources. */
export interface DiscoveredResourceCreateBatchRequest extends Schema<"DiscoveredResourceCreateBatchRequest"> {}

/** A discovered resource. */
export interface DiscoveredResourceCreateRequest extends Schema<"DiscoveredResourceCreateRequest"> {}

/** A difference between the scheduler and the database. */
export interface Discrepancy extends Schema<"Discrepancy"> {}

/** A dry run: what a deployment would change. */
export interface DryRun extends Schema<"DryRun"> {}

/** A dry run in the v1 list. */
export interface DryRunItemV1 extends Schema<"DryRunItemV1"> {}

/** Result of a dry run. */
export interface DryRunReport extends Schema<"DryRunReport"> {}

/** Result of a dry run for one resource. */
export interface DryRunResource extends Schema<"DryRunResource"> {}

/** A dry run as v1 returns it: the stored row with its results. */
export interface DryRunRow extends Schema<"DryRunRow"> {}

/** Value of a setting: a boolean, a number, a string, or a map of strings, integers and booleans. */
export type EnvSettingValue = Schema<"EnvSettingValue">;

/** An environment: one model, with its versions, resources, agents and settings. */
export interface Environment extends Schema<"Environment"> {}

/** Properties of a new environment. */
export interface EnvironmentCreateRequest extends Schema<"EnvironmentCreateRequest"> {}

/** Scope of a new token. */
export interface EnvironmentCreateTokenRequest extends Schema<"EnvironmentCreateTokenRequest"> {}

/** Metrics of an environment over a time window. */
export interface EnvironmentMetricsResult extends Schema<"EnvironmentMetricsResult"> {}

/** New values of an environment. Fields that are null or omitted remain unchanged. */
export interface EnvironmentModifyRequest extends Schema<"EnvironmentModifyRequest"> {}

/** Definition of a setting: its type, default and effect. */
export interface EnvironmentSettingDefinitionAPI extends Schema<"EnvironmentSettingDefinitionAPI"> {}

/** Settings of an environment and the definitions of all settings. */
export interface EnvironmentSettingsReponse extends Schema<"EnvironmentSettingsReponse"> {}

/** New value of a setting. */
export interface EnvironmentSettingsSetRequest extends Schema<"EnvironmentSettingsSetRequest"> {}

/** An environment as v1 returns it. */
export interface EnvironmentV1 extends Schema<"EnvironmentV1"> {}

/** Body of every error response that has a JSON body. */
export interface ErrorBody extends Schema<"ErrorBody"> {}

/** Body of an error response that can be empty. The empty text stands for a response without content, although its content type is JSON. */
export type ErrorBodyOrEmpty = Schema<"ErrorBodyOrEmpty">;

/** Free-form object in addition to the message of an error. Only the argument validation fills it. */
export interface ErrorDetails extends Schema<"ErrorDetails"> {}

/** Body of the response to a failed deploy request: an error message and the warnings that led to it. */
export interface ErrorWithWarnings extends Schema<"ErrorWithWarnings"> {}

/** A loaded extension. */
export interface ExtensionStatus extends Schema<"ExtensionStatus"> {}

/** A value that belongs to a resource. */
export interface Fact extends Schema<"Fact"> {}

/** A feature of the server. */
export interface FeatureStatus extends Schema<"FeatureStatus"> {}

/** Result of a GraphQL query. */
export interface GraphQLResult extends Schema<"GraphQLResult"> {}

/** A GraphQL query. */
export interface GraphqlRequest extends Schema<"GraphqlRequest"> {}

/** Calls that are waiting for an agent. */
export interface HeartbeatCalls extends Schema<"HeartbeatCalls"> {}

/** Response of an agent to a call. */
export interface HeartbeatReplyData extends Schema<"HeartbeatReplyData"> {}

/** Parts of a resource version id. */
export interface IdFields extends Schema<"IdFields"> {}

/** A module whose code agents need, as the compiler reports it. */
export interface InmantaModule extends Schema<"InmantaModule"> {}

/** A resource in the latest released version that contains it, with its state. */
export interface LatestReleasedResource extends Schema<"LatestReleasedResource"> {}

/** A discovered resource, as an agent reports it in a batch. */
export interface LinkedDiscoveredResource extends Schema<"LinkedDiscoveredResource"> {}

/** A range in a model file. */
export interface Location extends Schema<"Location"> {}

/** A log line in a resource action. The server accepts any JSON here; these are the keys that this version stores. */
export interface LogMessage extends Schema<"LogMessage"> {}

/** Login credentials of a user. */
export interface LoginRequest extends Schema<"LoginRequest"> {}

/** Result of a login. */
export interface LoginReturn extends Schema<"LoginReturn"> {}

/** A file of a module. Its content is uploaded as a file. */
export interface ModuleSourceMetadata extends Schema<"ModuleSourceMetadata"> {}

/** A message from the server about an environment. */
export interface Notification extends Schema<"Notification"> {}

/** The OpenAPI 3.0.2 document that the server generates about itself. Placeholders in paths are written `<name>`. Operations that are only for agents and compilers are missing. */
export interface OpenAPI extends Schema<"OpenAPI"> {}

/** Links to adjacent pages: percent-encoded, host-relative paths that start with `/api/v2`. Append them to scheme, host and port only. */
export interface PagingLinks extends Schema<"PagingLinks"> {}

/** Position of a page in the whole list. */
export interface PagingMetadata extends Schema<"PagingMetadata"> {}

/** A value that the model reads from the server. */
export interface Parameter extends Schema<"Parameter"> {}

/** A parameter or fact that an agent writes. */
export interface ParameterInput extends Schema<"ParameterInput"> {}

/** A parameter or fact as v1 returns it: the stored row. */
export interface ParameterRow extends Schema<"ParameterRow"> {}

/** Where Python packages are fetched from. The keys contain hyphens. */
export interface PipConfig extends Schema<"PipConfig"> {}

/** Where agents fetch Python packages from, as the compiler specifies it. The server also accepts the keys with underscores. */
export interface PipConfigInput extends Schema<"PipConfigInput"> {}

/** A position in a file. */
export interface Position extends Schema<"Position"> {}

/** A project with its environments. */
export interface Project extends Schema<"Project"> {}

/** Properties of a new project. */
export interface ProjectCreateRequest extends Schema<"ProjectCreateRequest"> {}

/** New name of a project. */
export interface ProjectModifyRequest extends Schema<"ProjectModifyRequest"> {}

/** A project with the ids of its environments (v1). */
export interface ProjectV1 extends Schema<"ProjectV1"> {}

/** Options for the release of a version. */
export interface PromoteDesiredStateVersionRequest extends Schema<"PromoteDesiredStateVersionRequest"> {}

/** Settings to store and protect. */
export interface ProtectedEnvironmentSettingsSetBatchRequest extends Schema<"ProtectedEnvironmentSettingsSetBatchRequest"> {}

/** The resource sets that change, and the data that their resources need. */
export interface PutPartialRequest extends Schema<"PutPartialRequest"> {}

/** A range between two positions. */
export interface Range extends Schema<"Range"> {}

/** A bound on a number or date: `lt`, `le`, `gt` or `ge`, a colon, and the number or the ISO 8601 date. A date without a time zone is in UTC. If there are several bounds, all of them apply. */
export type RangeConstraint = Schema<"RangeConstraint">;

/** A released resource with all its details. */
export interface ReleasedResourceDetails extends Schema<"ReleasedResourceDetails"> {}

/** An action on resources: a deployment, a dry run, a fact collection and so on. */
export interface ResourceAction extends Schema<"ResourceAction"> {}

/** Links of a page of resource actions. Both are always present, even if the next page is empty. */
export interface ResourceActionLinks extends Schema<"ResourceActionLinks"> {}

/** A resource action as v1 returns it: the stored row. */
export interface ResourceActionRow extends Schema<"ResourceActionRow"> {}

/** Number of resources in each state. Orphaned resources are not counted. */
export interface ResourceDeploySummary extends Schema<"ResourceDeploySummary"> {}

/** Difference of a resource between two states. */
export interface ResourceDiff extends Schema<"ResourceDiff"> {}

/** A past definition of a resource. */
export interface ResourceHistory extends Schema<"ResourceHistory"> {}

/** Parts of a resource id. */
export interface ResourceIdDetails extends Schema<"ResourceIdDetails"> {}

/** Id of a resource, `Type[agent,attribute=value]`. Percent-encode the whole id in a path. */
export type ResourceIdStr = Schema<"ResourceIdStr">;

/** A resource in a version that is being stored. Every key other than the listed ones is an attribute of the resource. */
export interface ResourceInput extends Schema<"ResourceInput"> {}

/** Position of a page of resources in the whole list, with an optional summary of the deployment. */
export interface ResourceListMetadata extends Schema<"ResourceListMetadata"> {}

/** A log line of a resource, with the action that it belongs to. */
export interface ResourceLog extends Schema<"ResourceLog"> {}

/** A resource as v1 returns it: the stored row. */
export interface ResourceRow extends Schema<"ResourceRow"> {}

/** Id of a resource in one version: a resource id followed by `,v=` and the number of the version. */
export type ResourceVersionIdStr = Schema<"ResourceVersionIdStr">;

/** Roles of a user in each environment. */
export interface RoleAssignmentsPerEnvironment extends Schema<"RoleAssignmentsPerEnvironment"> {}

/** Desired state of a resource. */
export interface SchedulerResourceIntent extends Schema<"SchedulerResourceIntent"> {}

/** State of a resource in the memory of the scheduler. */
export interface SchedulerResourceState extends Schema<"SchedulerResourceState"> {}

/** State of the scheduler of an environment, compared with the database. */
export interface SchedulerStatusReport extends Schema<"SchedulerStatusReport"> {}

/** Value of a fact. */
export interface SetFactRequest extends Schema<"SetFactRequest"> {}

/** User whose administrator rights are set. */
export interface SetIsAdminRequest extends Schema<"SetIsAdminRequest"> {}

/** Value of a parameter. */
export interface SetParameterRequest extends Schema<"SetParameterRequest"> {}

/** A new password. */
export interface SetPasswordRequest extends Schema<"SetPasswordRequest"> {}

/** A slice, which is a part of the server. */
export interface SliceStatus extends Schema<"SliceStatus"> {}

/** State of the server. */
export interface StatusResponse extends Schema<"StatusResponse"> {}

/** An unknown in a version that is being stored: a value that the model waits for. */
export interface UnknownInput extends Schema<"UnknownInput"> {}

/** A value that the model waits for, as v1 returns it: the stored row. */
export interface UnknownParameterRow extends Schema<"UnknownParameterRow"> {}

/** Flags of a notification. At least one is required. */
export interface UpdateNotificationRequest extends Schema<"UpdateNotificationRequest"> {}

/** A user of the server. */
export interface User extends Schema<"User"> {}

/** A user with the roles of the user in each environment. */
export interface UserWithRoles extends Schema<"UserWithRoles"> {}

/** An error that the argument validation found. Types and messages come from the validation library of the server (pydantic 2). */
export interface ValidationErrorItem extends Schema<"ValidationErrorItem"> {}

/** A resource in one version. */
export interface VersionedResource extends Schema<"VersionedResource"> {}

/** A resource in one version, with its attributes. */
export interface VersionedResourceDetails extends Schema<"VersionedResourceDetails"> {}

/** Object that contains warnings. Its key is omitted if there are no warnings. */
export interface Warnings extends Schema<"Warnings"> {}

/** Response to a v1 write: empty, or only warnings. */
export interface WarningsOnly extends Schema<"WarningsOnly"> {}

/** Response of `createEnvironment`: the new environment. */
export interface CreateEnvironmentResponse extends Schema<"CreateEnvironmentResponse"> {}

/** Response of `createProject`: the new project. */
export interface CreateProjectResponse extends Schema<"CreateProjectResponse"> {}

/** Response of `createToken`: the new token. */
export interface CreateTokenResponse extends Schema<"CreateTokenResponse"> {}

/** Response of `deploy`: the agents that were requested to deploy. */
export interface DeployResponse extends Schema<"DeployResponse"> {}

/** Response of `diff`: the lines of the diff. */
export interface DiffResponse extends Schema<"DiffResponse"> {}

/** Response of `dryrunList`: the dry runs. */
export interface DryrunListResponse extends Schema<"DryrunListResponse"> {}

/** Response of `dryrunReport`: the dry run. */
export interface DryrunReportResponse extends Schema<"DryrunReportResponse"> {}

/** Response of `dryrunRequest`: the new dry run. */
export interface DryrunRequestResponse extends Schema<"DryrunRequestResponse"> {}

/** Response of `getCompileQueue`: the waiting and running compiles. */
export interface GetCompileQueueResponse extends Schema<"GetCompileQueueResponse"> {}

/** Response of `getDbStatus`: the statistics of the connection pool. */
export interface GetDbStatusResponse extends Schema<"GetDbStatusResponse"> {}

/** Response of `getFile`: the content of the file. */
export interface GetFileResponse extends Schema<"GetFileResponse"> {}

/** Response of `getParam`: the parameter or fact. */
export interface GetParamResponse extends Schema<"GetParamResponse"> {}

/** Response of `getProject`: the project. */
export interface GetProjectResponse extends Schema<"GetProjectResponse"> {}

/** Response of `getReport`: the compile. */
export interface GetReportResponse extends Schema<"GetReportResponse"> {}

/** Response of `getReports`: the compiles. */
export interface GetReportsResponse extends Schema<"GetReportsResponse"> {}

/** Response of `getResource`: a resource of one version, with its actions. */
export interface GetResourceResponse extends Schema<"GetResourceResponse"> {}

/** Response of `getServerStatus`: the status of the server. */
export interface GetServerStatusResponse extends Schema<"GetServerStatusResponse"> {}

/** Response of `getSetting`: one value and all definitions. */
export interface GetSettingResponse extends Schema<"GetSettingResponse"> {}

/** Response of `getState`: whether the agent is enabled. */
export interface GetStateResponse extends Schema<"GetStateResponse"> {}

/** Response of `getVersion`: a version with its resources and unknowns. */
export interface GetVersionResponse extends Schema<"GetVersionResponse"> {}

/** Response of `listAgentProcesses`: the agent processes. */
export interface ListAgentProcessesResponse extends Schema<"ListAgentProcessesResponse"> {}

/** Response of `listAgents`: the agents. */
export interface ListAgentsResponse extends Schema<"ListAgentsResponse"> {}

/** Response of `listEnvironments`: all environments. */
export interface ListEnvironmentsResponse extends Schema<"ListEnvironmentsResponse"> {}

/** Response of `listParams`: the matching parameters and facts. */
export interface ListParamsResponse extends Schema<"ListParamsResponse"> {}

/** Response of `listProjects`: all projects. */
export interface ListProjectsResponse extends Schema<"ListProjectsResponse"> {}

/** Response of `listSettings`: stored values and all definitions. */
export interface ListSettingsResponse extends Schema<"ListSettingsResponse"> {}

/** Response of `listVersions`: one range of versions. */
export interface ListVersionsResponse extends Schema<"ListVersionsResponse"> {}

/** Response of `modifyEnvironment`: the updated environment. */
export interface ModifyEnvironmentResponse extends Schema<"ModifyEnvironmentResponse"> {}

/** Response of `modifyProject`: the renamed project. */
export interface ModifyProjectResponse extends Schema<"ModifyProjectResponse"> {}

/** Response of `releaseVersion`: the released version. */
export interface ReleaseVersionResponse extends Schema<"ReleaseVersionResponse"> {}

/** Response of `setParam`: the parameter or fact that was written. */
export interface SetParamResponse extends Schema<"SetParamResponse"> {}

/** Response of `statFiles`: the ids of the missing files. */
export interface StatFilesResponse extends Schema<"StatFilesResponse"> {}

/** Response of `triggerGetStatus`: the state of the scheduler. */
export interface TriggerGetStatusResponse extends Schema<"TriggerGetStatusResponse"> {}

/** Response of `triggerReadVersion`: always 200. */
export interface TriggerReadVersionResponse extends Schema<"TriggerReadVersionResponse"> {}
