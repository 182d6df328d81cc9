// Generated from specs/inmanta by `npm run generate`. Do not edit: change the spec.
import type { components } from "./schema.ts";

export type { AgentAction, AgentSort, AgentStatus, AgentTriggerMethod, AllAgentAction, ApiDocsFormat, AuthMethod, AuthorizationProviderName, Blocked, Change, ClientType, CompileReportSort, Compilestate, Compliance, CoreAuthorizationLabel, DeployResult, DesiredStateVersionSort, DesiredStateVersionStatus, DiscoveredResourceSort, EnvironmentMetric, ErrorCategory, FactSort, InitialResourceState, LogLevel, NotificationSeverity, NotificationSort, ParameterSort, ParameterSource, PromoteTriggerMethod, ProtectedBy, ReleasedResourceState, ReportedStatus, ResourceActionKind, ResourceDiffStatus, ResourceHistorySort, ResourceListSort, ResourceLogSort, ResourceState, ResourceStatusFilter, VersionState, VersionedResourceSort } from "./enums.ts";

/** A new user. */
export type AddUserRequest = components["schemas"]["AddUserRequest"];

/** An agent of an environment. */
export type Agent = components["schemas"]["Agent"];

/** An agent inside a process: the stored row. */
export type AgentInstanceRow = components["schemas"]["AgentInstanceRow"];

/** One call that the server makes to an agent; see the webhooks of this document. */
export type AgentMethodCall = components["schemas"]["AgentMethodCall"];

/** A process that agents run in. */
export type AgentProcess = components["schemas"]["AgentProcess"];

/** A process that agents run in, as v1 shows it: the stored row. */
export type AgentProcessRow = components["schemas"]["AgentProcessRow"];

/** What a process tells about itself. The set of keys is open; a value is the text `ERROR` when it could not be found out. */
export type AgentReport = components["schemas"]["AgentReport"];

/** An agent as v1 shows it. */
export type AgentV1 = components["schemas"]["AgentV1"];

/** A role in an environment. */
export type AssignRoleRequest = components["schemas"]["AssignRoleRequest"];

/** How an attribute differs between two states. */
export type AttributeDiff = components["schemas"]["AttributeDiff"];

/** Current and desired value of an attribute. */
export type AttributeStateChange = components["schemas"]["AttributeStateChange"];

/** Current and desired value of an attribute, as an agent reports it. */
export type AttributeStateChangeInput = components["schemas"]["AttributeStateChangeInput"];

/** What the compiler reported about a compile. */
export type CompileData = components["schemas"]["CompileData"];

/** A compile with its step reports. */
export type CompileDetails = components["schemas"]["CompileDetails"];

/** A compile in the list of reports. */
export type CompileReport = components["schemas"]["CompileReport"];

/** A compile as v1 shows it: the stored row. */
export type CompileRow = components["schemas"]["CompileRow"];

/** A compile as v1 shows it, with its step reports. */
export type CompileRowWithReports = components["schemas"]["CompileRowWithReports"];

/** A compile that waits or runs. */
export type CompileRun = components["schemas"]["CompileRun"];

/** Report of one step of a compile. */
export type CompileRunReport = components["schemas"]["CompileRunReport"];

/** Report of one step of a compile as v1 shows it: the stored row. */
export type CompileStepRow = components["schemas"]["CompileStepRow"];

/** An error that the compiler found. Further keys depend on the kind of error. */
export type CompilerError = components["schemas"]["CompilerError"];

/** A version of the model as v1 shows it: the stored row. */
export type ConfigurationModelRow = components["schemas"]["ConfigurationModelRow"];

/** A new role. */
export type CreateRoleRequest = components["schemas"]["CreateRoleRequest"];

/** The user that a login token belongs to. */
export type CurrentUser = components["schemas"]["CurrentUser"];

/** State of a pool of database connections. */
export type DataBaseReport = components["schemas"]["DataBaseReport"];

/** A label on a version, made from what the exporter told about it. */
export type DesiredStateLabel = components["schemas"]["DesiredStateLabel"];

/** A version of the model in the list of versions. */
export type DesiredStateVersion = components["schemas"]["DesiredStateVersion"];

/** A resource that exists in the outside world and was found by a discovery resource. */
export type DiscoveredResource = components["schemas"]["DiscoveredResource"];

/** Discovered resources. */
export type DiscoveredResourceCreateBatchRequest = components["schemas"]["DiscoveredResourceCreateBatchRequest"];

/** A discovered resource. */
export type DiscoveredResourceCreateRequest = components["schemas"]["DiscoveredResourceCreateRequest"];

/** One difference between scheduler and database. */
export type Discrepancy = components["schemas"]["Discrepancy"];

/** A dry run: what a deployment would change. */
export type DryRun = components["schemas"]["DryRun"];

/** A dry run in the v1 list. */
export type DryRunItemV1 = components["schemas"]["DryRunItemV1"];

/** Result of a dry run. */
export type DryRunReport = components["schemas"]["DryRunReport"];

/** Result of a dry run for one resource. */
export type DryRunResource = components["schemas"]["DryRunResource"];

/** A dry run as v1 shows it: the stored row, with its results. */
export type DryRunRow = components["schemas"]["DryRunRow"];

/** Value of a setting: boolean, number, text, or a map of texts, integers and booleans. */
export type EnvSettingValue = components["schemas"]["EnvSettingValue"];

/** An environment: one model, with its versions, resources, agents and settings. */
export type Environment = components["schemas"]["Environment"];

/** What a new environment is made from. */
export type EnvironmentCreateRequest = components["schemas"]["EnvironmentCreateRequest"];

/** What a token is to be good for. */
export type EnvironmentCreateTokenRequest = components["schemas"]["EnvironmentCreateTokenRequest"];

/** Metrics of an environment over a stretch of time. */
export type EnvironmentMetricsResult = components["schemas"]["EnvironmentMetricsResult"];

/** New values of an environment; absent and null fields stay as they are. */
export type EnvironmentModifyRequest = components["schemas"]["EnvironmentModifyRequest"];

/** What a setting is: its type, default and effect. */
export type EnvironmentSettingDefinitionAPI = components["schemas"]["EnvironmentSettingDefinitionAPI"];

/** Settings of an environment and the definitions of all settings. */
export type EnvironmentSettingsReponse = components["schemas"]["EnvironmentSettingsReponse"];

/** The new value of a setting. */
export type EnvironmentSettingsSetRequest = components["schemas"]["EnvironmentSettingsSetRequest"];

/** An environment as v1 shows it. */
export type EnvironmentV1 = components["schemas"]["EnvironmentV1"];

/** Body of every error that has a JSON body. */
export type ErrorBody = components["schemas"]["ErrorBody"];

/** Free object beside the message of an error; only the argument check fills it. */
export type ErrorDetails = components["schemas"]["ErrorDetails"];

/** Body of a failed deploy request: an error message, with the warnings that led to it. */
export type ErrorWithWarnings = components["schemas"]["ErrorWithWarnings"];

/** An extension that is loaded. */
export type ExtensionStatus = components["schemas"]["ExtensionStatus"];

/** A value that belongs to a resource. */
export type Fact = components["schemas"]["Fact"];

/** A feature of the server. */
export type FeatureStatus = components["schemas"]["FeatureStatus"];

/** Result of a GraphQL query. */
export type GraphQLResult = components["schemas"]["GraphQLResult"];

/** A GraphQL query. */
export type GraphqlRequest = components["schemas"]["GraphqlRequest"];

/** Calls that wait for an agent. */
export type HeartbeatCalls = components["schemas"]["HeartbeatCalls"];

/** What an agent answers to a call. */
export type HeartbeatReplyData = components["schemas"]["HeartbeatReplyData"];

/** Parts of a resource version id. */
export type IdFields = components["schemas"]["IdFields"];

/** A module whose code agents need, as the compiler reports it. */
export type InmantaModule = components["schemas"]["InmantaModule"];

/** A resource of the latest released version it is part of, with its state. */
export type LatestReleasedResource = components["schemas"]["LatestReleasedResource"];

/** A resource that was found, as an agent reports it in a batch. */
export type LinkedDiscoveredResource = components["schemas"]["LinkedDiscoveredResource"];

/** A stretch of a model file. */
export type Location = components["schemas"]["Location"];

/** A log line inside a resource action. The server takes any JSON here; these keys are what this version stores. */
export type LogMessage = components["schemas"]["LogMessage"];

/** Who logs in. */
export type LoginRequest = components["schemas"]["LoginRequest"];

/** Outcome of a login. */
export type LoginReturn = components["schemas"]["LoginReturn"];

/** One file of a module; its content is uploaded as a file. */
export type ModuleSourceMetadata = components["schemas"]["ModuleSourceMetadata"];

/** A message of the server about an environment. */
export type Notification = components["schemas"]["Notification"];

/** The OpenAPI 3.0.2 document that the server makes of itself. Placeholders in paths are written `<name>`, and calls for agents and compilers alone are missing. */
export type OpenAPI = components["schemas"]["OpenAPI"];

/** Links to neighbouring pages: host-relative paths that begin with `/api/v2`, percent-encoded. Join them to scheme, host and port only. */
export type PagingLinks = components["schemas"]["PagingLinks"];

/** Where a page lies in the whole list. */
export type PagingMetadata = components["schemas"]["PagingMetadata"];

/** A value that the model reads from the server. */
export type Parameter = components["schemas"]["Parameter"];

/** A parameter or fact that an agent writes. */
export type ParameterInput = components["schemas"]["ParameterInput"];

/** A parameter or fact as v1 shows it: the stored row. */
export type ParameterRow = components["schemas"]["ParameterRow"];

/** Where Python packages are fetched from. Keys are hyphenated. */
export type PipConfig = components["schemas"]["PipConfig"];

/** Where agents fetch Python packages from, as the compiler states it. The server also takes the keys with underscores. */
export type PipConfigInput = components["schemas"]["PipConfigInput"];

/** A position in a file. */
export type Position = components["schemas"]["Position"];

/** A project with its environments. */
export type Project = components["schemas"]["Project"];

/** What a new project is made from. */
export type ProjectCreateRequest = components["schemas"]["ProjectCreateRequest"];

/** The new name of a project. */
export type ProjectModifyRequest = components["schemas"]["ProjectModifyRequest"];

/** A project with the ids of its environments (v1). */
export type ProjectV1 = components["schemas"]["ProjectV1"];

/** How a version is to be released. */
export type PromoteDesiredStateVersionRequest = components["schemas"]["PromoteDesiredStateVersionRequest"];

/** Settings to store and protect. */
export type ProtectedEnvironmentSettingsSetBatchRequest = components["schemas"]["ProtectedEnvironmentSettingsSetBatchRequest"];

/** The resource sets that change, and what their resources need. */
export type PutPartialRequest = components["schemas"]["PutPartialRequest"];

/** From one position to another. */
export type Range = components["schemas"]["Range"];

/** A bound on a number or date: `lt`, `le`, `gt` or `ge`, a colon and the number or the ISO 8601 date, which is UTC when it names no zone. Several bounds must all hold. */
export type RangeConstraint = components["schemas"]["RangeConstraint"];

/** A released resource in full. */
export type ReleasedResourceDetails = components["schemas"]["ReleasedResourceDetails"];

/** One action on resources: a deployment, a dry run, a fact collection and so on. */
export type ResourceAction = components["schemas"]["ResourceAction"];

/** Links of a page of resource actions. Both are always there, even when the next page is empty. */
export type ResourceActionLinks = components["schemas"]["ResourceActionLinks"];

/** A resource action as v1 shows it: the stored row. */
export type ResourceActionRow = components["schemas"]["ResourceActionRow"];

/** How many resources are in which state. Orphaned resources are not counted. */
export type ResourceDeploySummary = components["schemas"]["ResourceDeploySummary"];

/** How a resource differs between two states. */
export type ResourceDiff = components["schemas"]["ResourceDiff"];

/** One past shape of a resource. */
export type ResourceHistory = components["schemas"]["ResourceHistory"];

/** Parts of a resource id. */
export type ResourceIdDetails = components["schemas"]["ResourceIdDetails"];

/** Id of a resource, `Type[agent,attribute=value]`. Percent-encode the whole id in a path. */
export type ResourceIdStr = components["schemas"]["ResourceIdStr"];

/** A resource of a version that is being stored. Every key beyond the named ones is an attribute of the resource. */
export type ResourceInput = components["schemas"]["ResourceInput"];

/** Where a page of resources lies in the whole list, with an optional summary of the deployment. */
export type ResourceListMetadata = components["schemas"]["ResourceListMetadata"];

/** One log line of a resource, with the action that it belongs to. */
export type ResourceLog = components["schemas"]["ResourceLog"];

/** A resource as v1 shows it: the stored row. */
export type ResourceRow = components["schemas"]["ResourceRow"];

/** Id of a resource in one version: a resource id followed by `,v=` and the number of the version. */
export type ResourceVersionIdStr = components["schemas"]["ResourceVersionIdStr"];

/** Roles of a user in each environment. */
export type RoleAssignmentsPerEnvironment = components["schemas"]["RoleAssignmentsPerEnvironment"];

/** What the model wants of a resource. */
export type SchedulerResourceIntent = components["schemas"]["SchedulerResourceIntent"];

/** State of a resource in the memory of the scheduler. */
export type SchedulerResourceState = components["schemas"]["SchedulerResourceState"];

/** State of the scheduler of an environment, held against the database. */
export type SchedulerStatusReport = components["schemas"]["SchedulerStatusReport"];

/** The value of a fact. */
export type SetFactRequest = components["schemas"]["SetFactRequest"];

/** Whose rights to set. */
export type SetIsAdminRequest = components["schemas"]["SetIsAdminRequest"];

/** The value of a parameter. */
export type SetParameterRequest = components["schemas"]["SetParameterRequest"];

/** A new password. */
export type SetPasswordRequest = components["schemas"]["SetPasswordRequest"];

/** A part of the server. */
export type SliceStatus = components["schemas"]["SliceStatus"];

/** State of the server. */
export type StatusResponse = components["schemas"]["StatusResponse"];

/** A value that the model being stored waits for. */
export type UnknownInput = components["schemas"]["UnknownInput"];

/** A value that the model waits for, as v1 shows it: the stored row. */
export type UnknownParameterRow = components["schemas"]["UnknownParameterRow"];

/** Flags of a notification; at least one of them. */
export type UpdateNotificationRequest = components["schemas"]["UpdateNotificationRequest"];

/** A user of the server. */
export type User = components["schemas"]["User"];

/** A user with the roles in each environment. */
export type UserWithRoles = components["schemas"]["UserWithRoles"];

/** One fault that the argument check found. Types and texts belong to the validation library of the server (pydantic 2). */
export type ValidationErrorItem = components["schemas"]["ValidationErrorItem"];

/** A resource of one version. */
export type VersionedResource = components["schemas"]["VersionedResource"];

/** A resource of one version, with its attributes. */
export type VersionedResourceDetails = components["schemas"]["VersionedResourceDetails"];

/** Holder of warnings; the key that holds it is left out when there are none. */
export type Warnings = components["schemas"]["Warnings"];

/** Reply of a v1 write: empty, or warnings only. */
export type WarningsOnly = components["schemas"]["WarningsOnly"];
