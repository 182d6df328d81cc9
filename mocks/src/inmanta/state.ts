import type { RoleAssignment, Token, User } from "./access-state.ts";

/** Any JSON object. */
export type Json = Record<string, unknown>;

/** The data of a mock orchestrator. All dates are ISO 8601 with six decimals of a second and `+00:00`. */
export interface InmantaState {
  /** How it behaves. */
  server: ServerOptions;
  /** The projects. */
  projects: Project[];
  /** The environments. */
  environments: Environment[];
  /** The versions of all environments. */
  versions: Version[];
  /** What the server remembers of each resource across versions. */
  resources: ResourceRecord[];
  /** What was done with resources, oldest first. */
  actions: ResourceAction[];
  /** The dry runs, oldest first. */
  dryruns: DryRun[];
  /** The compiles, oldest first. */
  compiles: Compile[];
  /** Parameters, and facts: those have a `resource_id`. */
  parameters: Parameter[];
  /** Values that versions need and that are not known. */
  unknowns: Unknown[];
  /** The notifications. */
  notifications: Notification[];
  /** The agents, except schedulers. */
  agents: Agent[];
  /** The processes of agents. */
  processes: AgentProcess[];
  /** The agent sessions that poll, oldest first. */
  sessions: AgentSession[];
  /** The discovered resources. */
  discovered: DiscoveredResource[];
  /** Contents in Base64, by SHA-1. */
  files: Record<string, string>;
  /** The users. */
  users: User[];
  /** The names of the roles. */
  roles: string[];
  /** The roles of users. */
  assignments: RoleAssignment[];
  /** The tokens of environments that can be revoked. */
  tokens: Token[];
}

/** How the mock orchestrator behaves. */
export interface ServerOptions {
  /**
   * `open`: users can log in, and calls are accepted with any token or none. `on`: a missing token is a 401, an invalid one a 403. `off`: as a server
   * without authentication: login and changes of users and roles are a 400.
   */
  authentication: "open" | "on" | "off";
  /** Signs tokens, in base64url. Another key makes earlier tokens invalid. */
  key: string;
  /** Lifetime of a login's token, in seconds. `null`: tokens have no expiry. */
  tokenLifetime: number | null;
  /** How many polls a compile, a dry run or a deployment takes. 0: they are done at once. */
  polls: number;
  /** Whether compiles succeed. */
  compiles: boolean;
  /** How long a heartbeat without calls is held, in milliseconds. */
  agentHold: number;
}

/** A project. */
export interface Project {
  readonly id: string;
  name: string;
}

/** The value of a setting. */
export type SettingValue = string | number | boolean | Record<string, string | number | boolean>;

/** An environment. */
export interface Environment {
  readonly id: string;
  name: string;
  project_id: string;
  repo_url: string;
  repo_branch: string;
  description: string;
  icon: string;
  halted: boolean;
  is_marked_for_deletion: boolean;
  settings: Record<string, SettingValue>;
  /** Who protects a setting, by its name. */
  protected_settings: Record<string, string>;
  /** The last version number that was reserved. */
  last_version: number;
}

/** A version of the model. */
export interface Version {
  readonly environment: string;
  readonly version: number;
  readonly date: string;
  released: boolean;
  readonly partial_base: number | null;
  readonly pip_config: Json | null;
  readonly version_info: Json | null;
  readonly project_constraints: string | null;
  readonly resources: Resource[];
}

/** A resource in a version. */
export interface Resource {
  readonly resource_id: string;
  readonly attributes: Json;
  readonly is_undefined: boolean;
  readonly set_name: string | null;
  /** Id of its resource set. */
  readonly resource_set: string;
}

/** What the server remembers of a resource across versions. */
export interface ResourceRecord {
  readonly environment: string;
  readonly resource_id: string;
  status: string;
  last_deploy: string | null;
  readonly first_generated_time: string;
  /** The attributes that the last successful deployment left; `null`: the resource does not exist. */
  deployed: Json | null;
}

/** A line of a log. */
export interface LogLine {
  readonly level: string;
  readonly msg: string;
  readonly args: readonly unknown[];
  readonly kwargs: Json;
  readonly timestamp: string;
}

/** Something that was done with resources. */
export interface ResourceAction {
  readonly environment: string;
  readonly version: number;
  readonly resource_version_ids: readonly string[];
  readonly action_id: string;
  readonly action: string;
  readonly started: string;
  readonly finished: string | null;
  readonly messages: readonly LogLine[] | null;
  readonly status: string | null;
  readonly changes: Json | null;
  readonly change: string | null;
}

/** A dry run. */
export interface DryRun {
  readonly id: string;
  readonly environment: string;
  readonly model: number;
  readonly date: string;
  readonly total: number;
  todo: number;
  readonly resources: Record<string, DryRunResource>;
}

/** The result of a dry run for one resource. */
export interface DryRunResource {
  readonly id: string;
  readonly changes: Record<string, { readonly current?: unknown; readonly desired?: unknown }>;
  readonly id_fields: Json;
  readonly diff_status?: string;
}

/** A compile. */
export interface Compile {
  readonly id: string;
  readonly remote_id: string | null;
  readonly environment: string;
  readonly requested: string;
  started: string | null;
  completed: string | null;
  readonly do_export: boolean;
  readonly force_update: boolean;
  readonly metadata: Json;
  success: boolean | null;
  version: number | null;
  compile_data: Json | null;
  /** How many more polls it takes. */
  polls: number;
  readonly reports: CompileStep[];
}

/** A step of a compile. */
export interface CompileStep {
  readonly id: string;
  readonly started: string;
  readonly completed: string | null;
  readonly command: string;
  readonly name: string;
  readonly errstream: string;
  readonly outstream: string;
  readonly returncode: number | null;
}

/** A parameter or fact. */
export interface Parameter {
  readonly id: string;
  readonly environment: string;
  readonly name: string;
  value: string;
  source: string;
  /** Empty for a parameter. */
  readonly resource_id: string;
  updated: string | null;
  metadata: Json | null;
  expires: boolean;
}

/** A parameter that a version of the model needs and that is not known. */
export interface Unknown {
  readonly id: string;
  readonly name: string;
  readonly environment: string;
  readonly source: string;
  readonly resource_id: string;
  readonly version: number;
  readonly metadata: Json | null;
  resolved: boolean;
}

/** A message to the users of an environment. */
export interface Notification {
  readonly id: string;
  readonly environment: string;
  readonly created: string;
  readonly title: string;
  readonly message: string;
  readonly severity: string;
  readonly uri: string | null;
  readonly compile_id: string | null;
  read: boolean;
  cleared: boolean;
}

/** An agent. */
export interface Agent {
  readonly environment: string;
  readonly name: string;
  paused: boolean;
  unpause_on_resume: boolean | null;
}

/** A process of agents. */
export interface AgentProcess {
  readonly sid: string;
  readonly hostname: string;
  readonly environment: string;
  readonly first_seen: string;
  last_seen: string;
  expired: string | null;
  readonly endpoints: { readonly id: string; readonly name: string }[];
}

/** An agent session that polls. */
export interface AgentSession {
  readonly sid: string;
  readonly environment: string;
  readonly nodename: string;
  endpoint_names: string[];
  /** Calls that the next poll gets. */
  queue: Json[];
}

/** A resource that was discovered. */
export interface DiscoveredResource {
  readonly environment: string;
  readonly discovered_resource_id: string;
  values: Json;
  discovery_resource_id: string;
}
