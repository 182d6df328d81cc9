// Generated from specs/inmanta by `npm run generate`. Do not edit: change the spec.
import type { NoArguments, OperationTable, Uuid } from "@platform-clients/core";

import type { AgentReport, DataBaseReport, ResourceIdStr, SchedulerStatusReport } from "./types.ts";

/** Arguments of `setState`. */
export interface SetStateArguments {
  /** Name of the agent; null for all. */
  agent: string | null;
  /** Whether the agent shall be enabled. */
  enabled: boolean;
}

/** Arguments of `trigger`. */
export interface TriggerArguments {
  /** Id of the environment that the call works on. Not echoed in the reply. An id that does not exist is a 404. */
  tid: Uuid;
  /** Name of the agent; null for all. */
  id: string | null;
  /** Whether to deploy only what is not as it should be. */
  incremental_deploy: boolean;
}

/** Arguments of `triggerReadVersion`. */
export interface TriggerReadVersionArguments {
  /** Id of the environment that the call works on. Not echoed in the reply. An id that does not exist is a 404. */
  tid: Uuid;
}

/** Arguments of `doDryrun`. */
export interface DoDryrunArguments {
  /** Id of the environment that the call works on. Not echoed in the reply. An id that does not exist is a 404. */
  tid: Uuid;
  /** Id of the dry run. */
  id: Uuid;
  /** Name of the agent. */
  agent: string;
  /** Version of the model. */
  version: number;
}

/** Arguments of `getParameter`. */
export interface GetParameterArguments {
  /** Id of the environment that the call works on. Not echoed in the reply. An id that does not exist is a 404. */
  tid: Uuid;
  /** Name of the agent. */
  agent: string;
  /** Id of the resource. */
  resource_id: ResourceIdStr;
}

/** Arguments of `notifyTimerUpdate`. */
export interface NotifyTimerUpdateArguments {
  /** Id of the environment that the call works on. Not echoed in the reply. An id that does not exist is a 404. */
  tid: Uuid;
}

/** Arguments of `triggerGetStatus`. */
export interface TriggerGetStatusArguments {
  /** Id of the environment that the call works on. Not echoed in the reply. An id that does not exist is a 404. */
  tid: Uuid;
}

/** The calls that a server makes to an agent of Inmanta orchestrator, one handler each. */
export interface InmantaWebhooks {
  /**
   * Report on the process.
   *
   * The server wants a report about the process that the agent runs in.
   *
   * `GET /api/v1/status` (Python: `get_status`)
   *
   * @param args What the server sends.
   * @returns What the server is told.
   */
  getStatus(args: NoArguments): AgentReport | Promise<AgentReport>;

  /**
   * Enable or disable an agent.
   *
   * The server enables or disables one agent of the process, or all of them.
   *
   * `POST /api/v1/agentstate` (Python: `set_state`)
   *
   * @param args What the server sends.
   * @returns What the server is told.
   */
  setState(args: SetStateArguments): void | Promise<void>;

  /**
   * Deploy now.
   *
   * The server tells the scheduler to deploy. The same verb and path as the operation `deploy`, sent the other way.
   *
   * `POST /api/v1/deploy` (Python: `trigger`)
   *
   * @param args What the server sends.
   * @returns What the server is told.
   */
  trigger(args: TriggerArguments): void | Promise<void>;

  /**
   * Read the newly released version.
   *
   * The server tells the scheduler that a version was released. Carries no arguments: the body is `{}` or null. The path ends in a slash.
   *
   * `POST /api/v1/scheduler/`
   *
   * @param args What the server sends.
   * @returns What the server is told.
   */
  triggerReadVersion(args: TriggerReadVersionArguments): { data: number } | Promise<{ data: number }>;

  /**
   * Run a dry run.
   *
   * The server tells the scheduler to find out what a deployment of a version would change. Results go back through `dryrunUpdate`.
   *
   * `POST /api/v1/agent_dryrun/{id}` (Python: `do_dryrun`)
   *
   * @param args What the server sends.
   * @returns What the server is told.
   */
  doDryrun(args: DoDryrunArguments): void | Promise<void>;

  /**
   * Collect facts of a resource.
   *
   * The server wants the facts of a resource. They go back later, through `setParameters`. Comes without `reply_id`: nothing is sent back.
   *
   * `POST /api/v1/agent_parameter` (Python: `get_parameter`)
   *
   * @param args What the server sends.
   * @returns What the server is told.
   */
  getParameter(args: GetParameterArguments): void | Promise<void>;

  /**
   * Take over changed timer settings.
   *
   * The server tells the scheduler that settings of its timers have changed. Carries no arguments: the body is `{}` or null. Comes without `reply_id`: nothing is sent back.
   *
   * `POST /api/v1/scheduler/timers` (Python: `notify_timer_update`)
   *
   * @param args What the server sends.
   * @returns What the server is told.
   */
  notifyTimerUpdate(args: NotifyTimerUpdateArguments): void | Promise<void>;

  /**
   * Remove the Python environments of executors.
   *
   * The server tells the scheduler to throw away the Python environments of its executors. Users ask for this through `allAgentsAction`. Comes without `reply_id`: nothing is sent back.
   *
   * `DELETE /api/v1/executors/remove_venvs` (Python: `remove_executor_venvs`)
   *
   * @param args What the server sends.
   * @returns What the server is told.
   */
  removeExecutorVenvs(args: NoArguments): void | Promise<void>;

  /**
   * Report on the scheduler.
   *
   * The server wants the state of the scheduler, held against the database. Time limit unknown.
   *
   * `GET /api/v2/scheduler/state` (Python: `trigger_get_status`)
   *
   * @param args What the server sends.
   * @returns What the server is told.
   */
  triggerGetStatus(args: TriggerGetStatusArguments): { data: SchedulerStatusReport } | Promise<{ data: SchedulerStatusReport }>;

  /**
   * Report on the database connections.
   *
   * The server wants the figures of the pool of database connections. Carries no arguments: the body is `{}` or null. Time limit unknown.
   *
   * `POST /api/v2/db_status` (Python: `get_db_status`)
   *
   * @param args What the server sends.
   * @returns What the server is told.
   */
  getDbStatus(args: NoArguments): { data: DataBaseReport } | Promise<{ data: DataBaseReport }>;
}

/** How each call looks on the wire, in the grammar of operation tables. */
export const inmantaWebhooks: OperationTable = {
  platform: "inmanta",
  rows: {
    getStatus: "GET /api/v1/status !auth",
    setState: "POST /api/v1/agentstate !auth +agent! +enabled! =none",
    trigger: "POST /api/v1/deploy !auth ^tid:X-Inmanta-tid! +id! +incremental_deploy! =none",
    triggerReadVersion: "POST /api/v1/scheduler/ !auth ^tid:X-Inmanta-tid!",
    doDryrun: "POST /api/v1/agent_dryrun/{id} !auth ^tid:X-Inmanta-tid! +agent! +version! =none",
    getParameter: "POST /api/v1/agent_parameter !auth ^tid:X-Inmanta-tid! +agent! +resource_id! =none",
    notifyTimerUpdate: "POST /api/v1/scheduler/timers !auth ^tid:X-Inmanta-tid! =none",
    removeExecutorVenvs: "DELETE /api/v1/executors/remove_venvs !auth =none",
    triggerGetStatus: "GET /api/v2/scheduler/state !auth ^tid:X-Inmanta-tid!",
    getDbStatus: "POST /api/v2/db_status !auth",
  },
};
