// Generated from specs/inmanta by `npm run generate`. Do not edit: change the spec.
/** Result of the last run of a resource's handler. */
export const HandlerResult = {
  /** Never ran. */
  new: "new",
  /** Succeeded. */
  successful: "successful",
  /** Failed. */
  failed: "failed",
  /** Skipped. */
  skipped: "skipped",
} as const;
/** Result of the last run of a resource's handler. The server may add values: any other text fits too. */
export type HandlerResult = (typeof HandlerResult)[keyof typeof HandlerResult] | (string & {});

/** Action on an agent. */
export const AgentAction = {
  /** Stop deploying. */
  pause: "pause",
  /** Deploy again. */
  unpause: "unpause",
  /** Stay paused when the halted environment resumes. */
  keep_paused_on_resume: "keep_paused_on_resume",
  /** Deploy again when the halted environment resumes. */
  unpause_on_resume: "unpause_on_resume",
} as const;
/** Action on an agent. */
export type AgentAction = (typeof AgentAction)[keyof typeof AgentAction];

/** Sort order of agents: a column and a direction. Servers from 19.0.0 on reject `last_failover` with 400. */
export const AgentSort = {
  "name.asc": "name.asc",
  "name.desc": "name.desc",
  "process_name.asc": "process_name.asc",
  "process_name.desc": "process_name.desc",
  "paused.asc": "paused.asc",
  "paused.desc": "paused.desc",
  "last_failover.asc": "last_failover.asc",
  "last_failover.desc": "last_failover.desc",
  "status.asc": "status.asc",
  "status.desc": "status.desc",
} as const;
/** Sort order of agents: a column and a direction. Servers from 19.0.0 on reject `last_failover` with 400. */
export type AgentSort = (typeof AgentSort)[keyof typeof AgentSort];

/** State of an agent. */
export const AgentStatus = {
  /** Paused; does not deploy. */
  paused: "paused",
  /** Running. */
  up: "up",
  /** Not running. */
  down: "down",
} as const;
/** State of an agent. The server may add values: any other text fits too. */
export type AgentStatus = (typeof AgentStatus)[keyof typeof AgentStatus] | (string & {});

/** Which resources the agents deploy. */
export const AgentTriggerMethod = {
  /** Only resources that do not match the model. */
  push_incremental_deploy: "push_incremental_deploy",
  /** All resources. */
  push_full_deploy: "push_full_deploy",
} as const;
/** Which resources the agents deploy. */
export type AgentTriggerMethod = (typeof AgentTriggerMethod)[keyof typeof AgentTriggerMethod];

/** Action on all agents. */
export const AllAgentAction = {
  /** Stop deploying. */
  pause: "pause",
  /** Deploy again. */
  unpause: "unpause",
  /** Stay paused when the halted environment resumes. */
  keep_paused_on_resume: "keep_paused_on_resume",
  /** Deploy again when the halted environment resumes. */
  unpause_on_resume: "unpause_on_resume",
  /** Delete the Python environments of the agents; they are created again. */
  remove_all_agent_venvs: "remove_all_agent_venvs",
} as const;
/** Action on all agents. */
export type AllAgentAction = (typeof AllAgentAction)[keyof typeof AllAgentAction];

/** Format of the API document. */
export const ApiDocsFormat = {
  /** OpenAPI document in JSON. */
  openapi: "openapi",
  /** HTML page. */
  swagger: "swagger",
} as const;
/** Format of the API document. */
export type ApiDocsFormat = (typeof ApiDocsFormat)[keyof typeof ApiDocsFormat];

/** What verifies the password of a user. */
export const AuthMethod = {
  /** The server itself. */
  database: "database",
  /** An OpenID Connect provider. */
  oidc: "oidc",
} as const;
/** What verifies the password of a user. */
export type AuthMethod = (typeof AuthMethod)[keyof typeof AuthMethod];

/** Component that authorizes requests: the server option `server.authorization-provider`. No request or response contains it. */
export const AuthorizationProviderName = {
  /** Only the environment scope of the token. */
  legacy: "legacy",
  /** A policy engine, based on roles. */
  "policy-engine": "policy-engine",
} as const;
/** Component that authorizes requests: the server option `server.authorization-provider`. No request or response contains it. The server may add values: any other text fits too. */
export type AuthorizationProviderName = (typeof AuthorizationProviderName)[keyof typeof AuthorizationProviderName] | (string & {});

/** Whether the deployment of a resource is blocked. */
export const Blocked = {
  /** Blocked until the model changes. */
  blocked: "blocked",
  /** Not blocked; can be deployed. */
  not_blocked: "not_blocked",
  /** Blocked until a resource that it requires is deployed. */
  temporarily_blocked: "temporarily_blocked",
} as const;
/** Whether the deployment of a resource is blocked. The server may add values: any other text fits too. */
export type Blocked = (typeof Blocked)[keyof typeof Blocked] | (string & {});

/** What an action did to a resource. */
export const Change = {
  /** No change was necessary. */
  nochange: "nochange",
  /** The resource was created. */
  created: "created",
  /** The resource was removed. */
  purged: "purged",
  /** The resource was updated. */
  updated: "updated",
} as const;
/** What an action did to a resource. */
export type Change = (typeof Change)[keyof typeof Change];

/** Type of client that a token is for. */
export const ClientType = {
  /** Users and their applications. */
  api: "api",
  /** Agents. */
  agent: "agent",
  /** The compiler. */
  compiler: "compiler",
} as const;
/** Type of client that a token is for. */
export type ClientType = (typeof ClientType)[keyof typeof ClientType];

/** Sort order of compile reports: a column and a direction. */
export const CompileReportSort = {
  "requested.asc": "requested.asc",
  "requested.desc": "requested.desc",
} as const;
/** Sort order of compile reports: a column and a direction. */
export type CompileReportSort = (typeof CompileReportSort)[keyof typeof CompileReportSort];

/** Result of a compile, under `inmanta:compile:state` in the export metadata of a version. */
export const Compilestate = {
  /** The compile succeeded. */
  success: "success",
  /** The compile failed. */
  failed: "failed",
} as const;
/** Result of a compile, under `inmanta:compile:state` in the export metadata of a version. The server may add values: any other text fits too. */
export type Compilestate = (typeof Compilestate)[keyof typeof Compilestate] | (string & {});

/** Whether a resource matches the model. */
export const Compliance = {
  /** The resource matches the model. */
  compliant: "compliant",
  /** The model changed since the resource was deployed. */
  has_update: "has_update",
  /** The resource does not match the model. */
  non_compliant: "non_compliant",
  /** An attribute has no value yet. */
  undefined: "undefined",
} as const;
/** Whether a resource matches the model. The server may add values: any other text fits too. */
export type Compliance = (typeof Compliance)[keyof typeof Compliance] | (string & {});

/** Labels that access policies use for operations. No request or response contains them. */
export const CoreAuthorizationLabel = {
  "agent.read": "agent.read",
  "agent.write": "agent.write",
  "user.read": "user.read",
  "user.write": "user.write",
  "user.change-password": "user.change-password",
  "compile-report.read": "compile-report.read",
  "compiler.execute": "compiler.execute",
  "compiler.status.read": "compiler.status.read",
  deploy: "deploy",
  "desired-state.read": "desired-state.read",
  "desired-state.write": "desired-state.write",
  "discovered-resources.read": "discovered-resources.read",
  "docs.read": "docs.read",
  "dryrun.read": "dryrun.read",
  "dryrun.write": "dryrun.write",
  "agent.pause-resume": "agent.pause-resume",
  "environment.halt-resume": "environment.halt-resume",
  "environment.read": "environment.read",
  "environment.create": "environment.create",
  "environment.modify": "environment.modify",
  "environment.delete": "environment.delete",
  "environment.clear": "environment.clear",
  "environment.setting.read": "environment.setting.read",
  "environment.setting.write": "environment.setting.write",
  "fact.read": "fact.read",
  "fact.write": "fact.write",
  "file.read": "file.read",
  "file.write": "file.write",
  "graphql.read": "graphql.read",
  "metrics.read": "metrics.read",
  "notification.read": "notification.read",
  "notification.write": "notification.write",
  "parameter.read": "parameter.read",
  "parameter.write": "parameter.write",
  "pip-config.read": "pip-config.read",
  "project.read": "project.read",
  "project.create": "project.create",
  "project.modify": "project.modify",
  "project.delete": "project.delete",
  "resource.read": "resource.read",
  "status.read": "status.read",
  token: "token",
  "role.read": "role.read",
  "role.write": "role.write",
  "role-assignment.read": "role-assignment.read",
  "role-assignment.write": "role-assignment.write",
  "role.is-admin": "role.is-admin",
} as const;
/** Labels that access policies use for operations. No request or response contains them. The server may add values: any other text fits too. */
export type CoreAuthorizationLabel = (typeof CoreAuthorizationLabel)[keyof typeof CoreAuthorizationLabel] | (string & {});

/** Result of the last deployment of a resource. */
export const DeployResult = {
  /** Never deployed. */
  new: "new",
  /** Succeeded. */
  deployed: "deployed",
  /** Failed. */
  failed: "failed",
  /** Skipped. */
  skipped: "skipped",
} as const;
/** Result of the last deployment of a resource. The server may add values: any other text fits too. */
export type DeployResult = (typeof DeployResult)[keyof typeof DeployResult] | (string & {});

/** Sort order of model versions: a column and a direction. */
export const DesiredStateVersionSort = {
  "version.asc": "version.asc",
  "version.desc": "version.desc",
} as const;
/** Sort order of model versions: a column and a direction. */
export type DesiredStateVersionSort = (typeof DesiredStateVersionSort)[keyof typeof DesiredStateVersionSort];

/** Lifecycle status of a version of the model. */
export const DesiredStateVersionStatus = {
  /** The latest released version. */
  active: "active",
  /** Not released, newer than the active one. */
  candidate: "candidate",
  /** Released earlier, since superseded. */
  retired: "retired",
  /** Never released, older than the active one. */
  skipped_candidate: "skipped_candidate",
} as const;
/** Lifecycle status of a version of the model. */
export type DesiredStateVersionStatus = (typeof DesiredStateVersionStatus)[keyof typeof DesiredStateVersionStatus];

/** Sort order of discovered resources: a column and a direction. */
export const DiscoveredResourceSort = {
  "discovered_resource_id.asc": "discovered_resource_id.asc",
  "discovered_resource_id.desc": "discovered_resource_id.desc",
  "agent.asc": "agent.asc",
  "agent.desc": "agent.desc",
  "resource_type.asc": "resource_type.asc",
  "resource_type.desc": "resource_type.desc",
  "resource_id_value.asc": "resource_id_value.asc",
  "resource_id_value.desc": "resource_id_value.desc",
} as const;
/** Sort order of discovered resources: a column and a direction. */
export type DiscoveredResourceSort = (typeof DiscoveredResourceSort)[keyof typeof DiscoveredResourceSort];

/** Name of a metric. Extensions of the server can add names. */
export const EnvironmentMetric = {
  /** Duration of compiles. */
  "orchestrator.compile_time": "orchestrator.compile_time",
  /** Time that compiles waited before they started. */
  "orchestrator.compile_waiting_time": "orchestrator.compile_waiting_time",
  /** Number of compiles. */
  "orchestrator.compile_rate": "orchestrator.compile_rate",
  /** Number of resources, in groups. */
  "resource.resource_count": "resource.resource_count",
  /** Number of agents, in groups. */
  "resource.agent_count": "resource.agent_count",
} as const;
/** Name of a metric. Extensions of the server can add names. The server may add values: any other text fits too. */
export type EnvironmentMetric = (typeof EnvironmentMetric)[keyof typeof EnvironmentMetric] | (string & {});

/** Category of a compiler error. */
export const ErrorCategory = {
  /** Raised by a plugin. */
  plugin_exception: "plugin_exception",
  /** The model cannot be parsed. */
  parse_error: "parse_error",
  /** The model cannot be evaluated. */
  runtime_error: "runtime_error",
} as const;
/** Category of a compiler error. The server may add values: any other text fits too. */
export type ErrorCategory = (typeof ErrorCategory)[keyof typeof ErrorCategory] | (string & {});

/** Sort order of facts: a column and a direction. */
export const FactSort = {
  "name.asc": "name.asc",
  "name.desc": "name.desc",
  "resource_id.asc": "resource_id.asc",
  "resource_id.desc": "resource_id.desc",
} as const;
/** Sort order of facts: a column and a direction. */
export type FactSort = (typeof FactSort)[keyof typeof FactSort];

/** Initial state that a compiler can give to a resource. */
export const InitialResourceState = {
  /** Everything about the resource is known. */
  available: "available",
  /** The resource depends on an unknown. */
  undefined: "undefined",
} as const;
/** Initial state that a compiler can give to a resource. */
export type InitialResourceState = (typeof InitialResourceState)[keyof typeof InitialResourceState];

/** Level of a log line. The most severe level comes first. */
export const LogLevel = {
  /** Severity 50. */
  CRITICAL: "CRITICAL",
  /** Severity 40. */
  ERROR: "ERROR",
  /** Severity 30. */
  WARNING: "WARNING",
  /** Severity 20. */
  INFO: "INFO",
  /** Severity 10. */
  DEBUG: "DEBUG",
  /** Severity 3. */
  TRACE: "TRACE",
} as const;
/** Level of a log line. The most severe level comes first. */
export type LogLevel = (typeof LogLevel)[keyof typeof LogLevel];

/** Severity of a notification. */
export const NotificationSeverity = {
  /** Plain message. */
  message: "message",
  /** Information. */
  info: "info",
  /** Something succeeded. */
  success: "success",
  /** Something needs attention. */
  warning: "warning",
  /** Something failed. */
  error: "error",
} as const;
/** Severity of a notification. The server may add values: any other text fits too. */
export type NotificationSeverity = (typeof NotificationSeverity)[keyof typeof NotificationSeverity] | (string & {});

/** Sort order of notifications: a column and a direction. */
export const NotificationSort = {
  "created.asc": "created.asc",
  "created.desc": "created.desc",
} as const;
/** Sort order of notifications: a column and a direction. */
export type NotificationSort = (typeof NotificationSort)[keyof typeof NotificationSort];

/** Sort order of parameters: a column and a direction. */
export const ParameterSort = {
  "name.asc": "name.asc",
  "name.desc": "name.desc",
  "source.asc": "source.asc",
  "source.desc": "source.desc",
  "updated.asc": "updated.asc",
  "updated.desc": "updated.desc",
} as const;
/** Sort order of parameters: a column and a direction. */
export type ParameterSort = (typeof ParameterSort)[keyof typeof ParameterSort];

/** Source of the value of a parameter. */
export const ParameterSource = {
  /** Collected from a resource. */
  fact: "fact",
  /** Set by a plugin of the model. */
  plugin: "plugin",
  /** Set by a user. */
  user: "user",
  /** Reported by an agent. */
  report: "report",
} as const;
/** Source of the value of a parameter. */
export type ParameterSource = (typeof ParameterSource)[keyof typeof ParameterSource];

/** Which resources are deployed after a promotion. This revision accepts and ignores it. */
export const PromoteTriggerMethod = {
  /** Only resources that do not match the model. */
  push_incremental_deploy: "push_incremental_deploy",
  /** All resources. */
  push_full_deploy: "push_full_deploy",
  /** No deployment yet. */
  no_push: "no_push",
} as const;
/** Which resources are deployed after a promotion. This revision accepts and ignores it. */
export type PromoteTriggerMethod = (typeof PromoteTriggerMethod)[keyof typeof PromoteTriggerMethod];

/** What protects a setting from changes. A request can also use `project_yml`, the name that the Python client sends. Responses use `project.yml`. */
export const ProtectedBy = {
  /** The file project.yml of the model. */
  "project.yml": "project.yml",
} as const;
/** What protects a setting from changes. A request can also use `project_yml`, the name that the Python client sends. Responses use `project.yml`. */
export type ProtectedBy = (typeof ProtectedBy)[keyof typeof ProtectedBy];

/** State of a released resource. */
export const ReleasedResourceState = {
  /** The agent cannot handle the resource. */
  unavailable: "unavailable",
  /** Not deployed because a resource that it requires failed. */
  skipped: "skipped",
  /** Checked only by a dry run. */
  dry: "dry",
  /** Matches the model. */
  deployed: "deployed",
  /** The last deployment failed. */
  failed: "failed",
  /** Being deployed. */
  deploying: "deploying",
  /** Ready to be deployed. */
  available: "available",
  /** The deployment was cancelled. */
  cancelled: "cancelled",
  /** An attribute has no value yet. */
  undefined: "undefined",
  /** Not deployed because a resource that it requires is undefined. */
  skipped_for_undefined: "skipped_for_undefined",
  /** No longer part of the latest released version. */
  orphaned: "orphaned",
  /** Does not match the model, and is only reported because it is in report-only mode. Since server 18.0.0. */
  non_compliant: "non_compliant",
} as const;
/** State of a released resource. The server may add values: any other text fits too. */
export type ReleasedResourceState = (typeof ReleasedResourceState)[keyof typeof ReleasedResourceState] | (string & {});

/** Health of a part of the server. */
export const ReportedStatus = {
  /** Works. */
  OK: "OK",
  /** Works, but has a problem. */
  Warning: "Warning",
  /** Does not work. */
  Error: "Error",
} as const;
/** Health of a part of the server. The server may add values: any other text fits too. */
export type ReportedStatus = (typeof ReportedStatus)[keyof typeof ReportedStatus] | (string & {});

/** Kind of action on a resource. */
export const ResourceActionKind = {
  /** Stored as part of a version. */
  store: "store",
  /** Pushed to the agent. */
  push: "push",
  /** Fetched by the agent. */
  pull: "pull",
  /** Deployed. */
  deploy: "deploy",
  /** Checked without changes. */
  dryrun: "dryrun",
  /** Facts were collected. */
  getfact: "getfact",
  /** Any other action. */
  other: "other",
} as const;
/** Kind of action on a resource. */
export type ResourceActionKind = (typeof ResourceActionKind)[keyof typeof ResourceActionKind];

/** Kind of difference in a resource. */
export const ResourceDiffStatus = {
  /** Only in the second state. */
  added: "added",
  /** In both states, but different. */
  modified: "modified",
  /** Only in the first state. */
  deleted: "deleted",
  /** The same in both states. */
  unmodified: "unmodified",
  /** Not checked because the agent is down. */
  agent_down: "agent_down",
  /** Not checked because an attribute has no value yet. */
  undefined: "undefined",
  /** Not checked because a resource that it requires is undefined. */
  skipped_for_undefined: "skipped_for_undefined",
} as const;
/** Kind of difference in a resource. The server may add values: any other text fits too. */
export type ResourceDiffStatus = (typeof ResourceDiffStatus)[keyof typeof ResourceDiffStatus] | (string & {});

/** Sort order of the history of a resource: a column and a direction. */
export const ResourceHistorySort = {
  "date.asc": "date.asc",
  "date.desc": "date.desc",
} as const;
/** Sort order of the history of a resource: a column and a direction. */
export type ResourceHistorySort = (typeof ResourceHistorySort)[keyof typeof ResourceHistorySort];

/** Sort order of released resources: a column and a direction. */
export const ResourceListSort = {
  "resource_type.asc": "resource_type.asc",
  "resource_type.desc": "resource_type.desc",
  "agent.asc": "agent.asc",
  "agent.desc": "agent.desc",
  "resource_id_value.asc": "resource_id_value.asc",
  "resource_id_value.desc": "resource_id_value.desc",
  "resource_id.asc": "resource_id.asc",
  "resource_id.desc": "resource_id.desc",
  "status.asc": "status.asc",
  "status.desc": "status.desc",
} as const;
/** Sort order of released resources: a column and a direction. */
export type ResourceListSort = (typeof ResourceListSort)[keyof typeof ResourceListSort];

/** Sort order of the log lines of a resource: a column and a direction. */
export const ResourceLogSort = {
  "timestamp.asc": "timestamp.asc",
  "timestamp.desc": "timestamp.desc",
} as const;
/** Sort order of the log lines of a resource: a column and a direction. */
export type ResourceLogSort = (typeof ResourceLogSort)[keyof typeof ResourceLogSort];

/** State of a resource. */
export const ResourceState = {
  /** The agent cannot handle the resource. */
  unavailable: "unavailable",
  /** Not deployed because a resource that it requires failed. */
  skipped: "skipped",
  /** Checked only by a dry run. */
  dry: "dry",
  /** Matches the model. */
  deployed: "deployed",
  /** The last deployment failed. */
  failed: "failed",
  /** Being deployed. */
  deploying: "deploying",
  /** Ready to be deployed. */
  available: "available",
  /** The deployment was cancelled. */
  cancelled: "cancelled",
  /** An attribute has no value yet. */
  undefined: "undefined",
  /** Not deployed because a resource that it requires is undefined. */
  skipped_for_undefined: "skipped_for_undefined",
  /** Does not match the model, and is only reported because it is in report-only mode. Since server 18.0.0. */
  non_compliant: "non_compliant",
} as const;
/** State of a resource. The server may add values: any other text fits too. */
export type ResourceState = (typeof ResourceState)[keyof typeof ResourceState] | (string & {});

/** A state that the listed resources must have, or, with a leading `!`, must not have. */
export const ResourceStatusFilter = {
  unavailable: "unavailable",
  skipped: "skipped",
  dry: "dry",
  deployed: "deployed",
  failed: "failed",
  deploying: "deploying",
  available: "available",
  cancelled: "cancelled",
  undefined: "undefined",
  skipped_for_undefined: "skipped_for_undefined",
  orphaned: "orphaned",
  non_compliant: "non_compliant",
  "!unavailable": "!unavailable",
  "!skipped": "!skipped",
  "!dry": "!dry",
  "!deployed": "!deployed",
  "!failed": "!failed",
  "!deploying": "!deploying",
  "!available": "!available",
  "!cancelled": "!cancelled",
  "!undefined": "!undefined",
  "!skipped_for_undefined": "!skipped_for_undefined",
  "!orphaned": "!orphaned",
  "!non_compliant": "!non_compliant",
} as const;
/** A state that the listed resources must have, or, with a leading `!`, must not have. */
export type ResourceStatusFilter = (typeof ResourceStatusFilter)[keyof typeof ResourceStatusFilter];

/** State of a version. No response of this revision uses it. */
export const VersionState = {
  /** Everything succeeded. */
  success: "success",
  /** Something failed. */
  failed: "failed",
  /** Being deployed. */
  deploying: "deploying",
  /** Not started. */
  pending: "pending",
} as const;
/** State of a version. No response of this revision uses it. The server may add values: any other text fits too. */
export type VersionState = (typeof VersionState)[keyof typeof VersionState] | (string & {});

/** Sort order of the resources of a version: a column and a direction. */
export const VersionedResourceSort = {
  "resource_type.asc": "resource_type.asc",
  "resource_type.desc": "resource_type.desc",
  "agent.asc": "agent.asc",
  "agent.desc": "agent.desc",
  "resource_id_value.asc": "resource_id_value.asc",
  "resource_id_value.desc": "resource_id_value.desc",
} as const;
/** Sort order of the resources of a version: a column and a direction. */
export type VersionedResourceSort = (typeof VersionedResourceSort)[keyof typeof VersionedResourceSort];
