// Generated from specs/inmanta by `npm run generate`. Do not edit: change the spec.
import type {
  NoArguments,
  OperationDescriptors,
  Uuid,
} from "@platform-clients/core";
import type {
  AgentReport,
  GetDbStatusResponse,
  ResourceIdStr,
  TriggerGetStatusResponse,
  TriggerReadVersionResponse,
} from "./models.ts";

/** Arguments of `setState`. */
export interface SetStateArguments {
  /** Name of the agent. Null means all agents. */
  agent: string | null;
  /** Whether to enable the agent. */
  enabled: boolean;
}

/** Arguments of `trigger`. */
export interface TriggerArguments {
  /** Id of the environment that the operation uses. The response does not repeat it. An id that does not exist is a 404. */
  tid: Uuid;
  /** Name of the agent. Null means all agents. */
  id: string | null;
  /** Whether to deploy only resources that are not in their desired state. */
  incremental_deploy: boolean;
  /** Ids of the resources. Null or omitted means all of the agent. Since server 18.3.0, but not in 19.0.0. */
  resources?: ResourceIdStr[] | null | undefined;
}

/** Arguments of `triggerReadVersion`. */
export interface TriggerReadVersionArguments {
  /** Id of the environment that the operation uses. The response does not repeat it. An id that does not exist is a 404. */
  tid: Uuid;
}

/** Arguments of `doDryrun`. */
export interface DoDryrunArguments {
  /** Id of the environment that the operation uses. The response does not repeat it. An id that does not exist is a 404. */
  tid: Uuid;
  /** Id of the dry run. */
  id: Uuid;
  /** Name of the agent. */
  agent: string;
  /** Version of the model. */
  version: number;
  /** Ids of the resources. Null or omitted means all of the agent. Since server 18.3.0, but not in 19.0.0. */
  resources?: ResourceIdStr[] | null | undefined;
}

/** Arguments of `getParameter`. */
export interface GetParameterArguments {
  /** Id of the environment that the operation uses. The response does not repeat it. An id that does not exist is a 404. */
  tid: Uuid;
  /** Name of the agent. */
  agent: string;
  /** Id of the resource. */
  resource_id: ResourceIdStr;
}

/** Arguments of `notifyTimerUpdate`. */
export interface NotifyTimerUpdateArguments {
  /** Id of the environment that the operation uses. The response does not repeat it. An id that does not exist is a 404. */
  tid: Uuid;
}

/** Arguments of `triggerGetStatus`. */
export interface TriggerGetStatusArguments {
  /** Id of the environment that the operation uses. The response does not repeat it. An id that does not exist is a 404. */
  tid: Uuid;
}

/** The calls that a server makes to an agent of Inmanta orchestrator, one handler each. */
export interface InmantaWebhooks {
  /**
   * Report the status of the process.
   *
   * Requests a report about the process that the agent runs in.
   *
   * `GET /api/v1/status` (Python: `get_status`)
   *
   * @param args What the server sends.
   * @returns The result for the server.
   */
  getStatus(args: NoArguments): AgentReport | Promise<AgentReport>;

  /**
   * Enable or disable an agent.
   *
   * Enables or disables one agent of the process, or all of them.
   *
   * `POST /api/v1/agentstate` (Python: `set_state`)
   *
   * @param args What the server sends.
   * @returns The result for the server.
   */
  setState(args: SetStateArguments): void | Promise<void>;

  /**
   * Deploy now.
   *
   * Instructs the scheduler to deploy. Has the same method and path as the operation `deploy`, but the server sends it to the agent.
   *
   * `POST /api/v1/deploy` (Python: `trigger`)
   *
   * @param args What the server sends.
   * @returns The result for the server.
   */
  trigger(args: TriggerArguments): void | Promise<void>;

  /**
   * Read the newly released version.
   *
   * Notifies the scheduler that a version was released. Has no arguments: the body is `{}` or null. The path ends with a slash.
   *
   * `POST /api/v1/scheduler/`
   *
   * @param args What the server sends.
   * @returns The result for the server.
   */
  triggerReadVersion(args: TriggerReadVersionArguments): TriggerReadVersionResponse | Promise<TriggerReadVersionResponse>;

  /**
   * Run a dry run.
   *
   * Instructs the scheduler to determine what a deployment of a version would change. The agent sends the results with `dryrunUpdate`.
   *
   * `POST /api/v1/agent_dryrun/{id}` (Python: `do_dryrun`)
   *
   * @param args What the server sends.
   * @returns The result for the server.
   */
  doDryrun(args: DoDryrunArguments): void | Promise<void>;

  /**
   * Collect facts of a resource.
   *
   * Requests the facts of a resource. The agent sends them later with `setParameters`. The call has no `reply_id`, so the agent sends no outcome.
   *
   * `POST /api/v1/agent_parameter` (Python: `get_parameter`)
   *
   * @param args What the server sends.
   * @returns The result for the server.
   */
  getParameter(args: GetParameterArguments): void | Promise<void>;

  /**
   * Apply changed timer settings.
   *
   * Notifies the scheduler that settings of its timers have changed. Has no arguments: the body is `{}` or null. The call has no `reply_id`, so the agent sends no outcome.
   *
   * `POST /api/v1/scheduler/timers` (Python: `notify_timer_update`)
   *
   * @param args What the server sends.
   * @returns The result for the server.
   */
  notifyTimerUpdate(args: NotifyTimerUpdateArguments): void | Promise<void>;

  /**
   * Delete the Python environments of executors.
   *
   * Instructs the scheduler to delete the Python environments of its executors. Users trigger this with `allAgentsAction`. The call has no `reply_id`, so the agent sends no outcome.
   *
   * `DELETE /api/v1/executors/remove_venvs` (Python: `remove_executor_venvs`)
   *
   * @param args What the server sends.
   * @returns The result for the server.
   */
  removeExecutorVenvs(args: NoArguments): void | Promise<void>;

  /**
   * Report the state of the scheduler.
   *
   * Requests the state of the scheduler, compared with the database. The timeout is unknown.
   *
   * `GET /api/v2/scheduler/state` (Python: `trigger_get_status`)
   *
   * @param args What the server sends.
   * @returns The result for the server.
   */
  triggerGetStatus(args: TriggerGetStatusArguments): TriggerGetStatusResponse | Promise<TriggerGetStatusResponse>;

  /**
   * Report the status of the database connections.
   *
   * Requests the statistics of the database connection pool. Has no arguments: the body is `{}` or null. The timeout is unknown.
   *
   * `POST /api/v2/db_status` (Python: `get_db_status`)
   *
   * @param args What the server sends.
   * @returns The result for the server.
   */
  getDbStatus(args: NoArguments): GetDbStatusResponse | Promise<GetDbStatusResponse>;
}

/** The calls as they look on the wire. */
export const inmantaWebhookDescriptors = {
  getStatus: { method: "GET", path: "/api/v1/status", response: { type: "json", shape: "object" }, idempotent: true, authenticated: false },
  setState: {
    method: "POST",
    path: "/api/v1/agentstate",
    parameters: { agent: { in: "field", required: true }, enabled: { in: "field", required: true } },
    body: { type: "json" },
    response: { type: "none" },
    idempotent: false,
    authenticated: false,
  },
  trigger: {
    method: "POST",
    path: "/api/v1/deploy",
    parameters: {
      tid: { in: "header", name: "X-Inmanta-tid", required: true },
      id: { in: "field", required: true },
      incremental_deploy: { in: "field", required: true },
      resources: { in: "field" },
    },
    body: { type: "json" },
    response: { type: "none" },
    idempotent: false,
    authenticated: false,
  },
  triggerReadVersion: {
    method: "POST",
    path: "/api/v1/scheduler/",
    parameters: { tid: { in: "header", name: "X-Inmanta-tid", required: true } },
    response: { type: "json", shape: "object" },
    idempotent: false,
    authenticated: false,
  },
  doDryrun: {
    method: "POST",
    path: "/api/v1/agent_dryrun/{id}",
    parameters: {
      tid: { in: "header", name: "X-Inmanta-tid", required: true },
      id: { in: "path", required: true },
      agent: { in: "field", required: true },
      version: { in: "field", required: true },
      resources: { in: "field" },
    },
    body: { type: "json" },
    response: { type: "none" },
    idempotent: false,
    authenticated: false,
  },
  getParameter: {
    method: "POST",
    path: "/api/v1/agent_parameter",
    parameters: {
      tid: { in: "header", name: "X-Inmanta-tid", required: true },
      agent: { in: "field", required: true },
      resource_id: { in: "field", required: true },
    },
    body: { type: "json" },
    response: { type: "none" },
    idempotent: false,
    authenticated: false,
  },
  notifyTimerUpdate: {
    method: "POST",
    path: "/api/v1/scheduler/timers",
    parameters: { tid: { in: "header", name: "X-Inmanta-tid", required: true } },
    response: { type: "none" },
    idempotent: false,
    authenticated: false,
  },
  removeExecutorVenvs: {
    method: "DELETE",
    path: "/api/v1/executors/remove_venvs",
    response: { type: "none" },
    idempotent: false,
    authenticated: false,
  },
  triggerGetStatus: {
    method: "GET",
    path: "/api/v2/scheduler/state",
    parameters: { tid: { in: "header", name: "X-Inmanta-tid", required: true } },
    response: { type: "json", shape: "object" },
    idempotent: true,
    authenticated: false,
  },
  getDbStatus: {
    method: "POST",
    path: "/api/v2/db_status",
    response: { type: "json", shape: "object" },
    idempotent: false,
    authenticated: false,
  },
} as const satisfies OperationDescriptors;
