import type { ModelRequest, ModelResponse } from "../state/model.ts";
import { askAgent, tellScheduler, schedulerName, schedulerOf } from "./agent-calls.ts";
import { contains, oneOf } from "./filters.ts";
import { limitOf, listPage } from "./paging.ts";
import { data, empty, ok, Refusal } from "./replies.ts";
import { environmentById, environmentOf, flagOf, idOf } from "./server.ts";
import type { Handlers, Server } from "./server.ts";
import type { Agent, AgentProcess, Environment, Json } from "./state.ts";

/**
 * Adds agents to an environment, unless it has them.
 *
 * @param server The server.
 * @param server.state Its data.
 * @param environment The environment.
 * @param names Their names.
 */
export function registerAgents({ state }: Server, environment: Environment, names: Iterable<string>): void {
  for (const name of names) {
    if (state.agents.some((agent) => agent.environment === environment.id && agent.name === name)) continue;
    state.agents.push({
      environment: environment.id,
      name,
      paused: environment.halted,
      unpause_on_resume: environment.halted ? true : null,
    });
  }
}

/**
 * Adds the process of the scheduler, which the mock plays.
 *
 * @param server The server.
 * @param environment The new environment.
 */
export function startScheduler(server: Server, environment: Environment): void {
  const now = server.now();
  server.state.processes.push({
    sid: server.id(),
    hostname: "localhost",
    environment: environment.id,
    first_seen: now,
    last_seen: now,
    expired: null,
    endpoints: [{ id: server.id(), name: schedulerName }],
  });
}

/**
 * Creates the handlers of agents and their processes, v1 and v2.
 *
 * @param server The server.
 * @returns The handlers.
 */
export function agentHandlers(server: Server): Handlers {
  return {
    listAgents: (request) => listAgents(server, request),
    getAgents: (request) =>
      listPage(
        request,
        {
          rows: agentsOf(server, environmentOf(server, request)),
          path: "/api/v2/agents",
          filters: { name: contains((agent) => agent.name), process_name: () => false, status: oneOf(statusOf) },
          columns: {
            name: { read: byName },
            process_name: { read: () => null, isOptional: true },
            paused: { read: ({ paused }) => paused, type: "flag" },
            last_failover: { read: () => null, type: "date", isOptional: true },
            status: { read: statusOf },
          },
          sort: "name.asc",
          id: { read: byName },
        },
        (agent) => agentRow(agent, null),
      ),
    agentAction: (request) => agentAction(server, request),
    allAgentsAction: (request) => act(server, environmentOf(server, request), request.params["action"] ?? "", null),
    listAgentProcesses: (request) => listProcesses(server, request),
    getAgentProcess: (request) => reportOf(server, idOf(request)),
    getAgentProcessDetails: (request) => processDetails(server, request),
  };
}

const byName = ({ name }: Agent): string => name;

function statusOf({ paused }: Agent): string {
  return paused ? "paused" : "up";
}

function agentRow(agent: Agent, missing: string | null): object {
  const { environment, name, paused, unpause_on_resume } = agent;
  const process = { process_id: null, process_name: null };
  return { environment, name, last_failover: missing, paused, ...process, unpause_on_resume, status: statusOf(agent) };
}

function agentsOf({ state }: Server, { id }: Environment): Agent[] {
  return state.agents.filter(({ environment }) => environment === id);
}

function listAgents(server: Server, request: ModelRequest): ModelResponse {
  const environment = environmentOf(server, request);
  const [start, end] = boundsOf(request.query);
  const limit = limitOf(request.query.get("limit"));
  const agents = agentsOf(server, environment)
    .filter(({ name }) => (start === null || name > start) && (end === null || name < end))
    .toSorted((one, other) => (one.name < other.name ? -1 : 1))
    .slice(0, limit);
  const rows = agents.map((agent) => ({ ...agentRow(agent, ""), primary: "", state: statusOf(agent) }));
  return ok({ agents: rows, servertime: server.now() });
}

function boundsOf(query: URLSearchParams): [string | null, string | null] {
  const [start, end] = [query.get("start"), query.get("end")];
  if (start !== null && end !== null)
    throw Refusal.badRequest(`Only one of start and end parameters is allowed at the same time. Received start: ${start}, end: ${end}`);
  return [start, end];
}

function agentAction(server: Server, request: ModelRequest): ModelResponse {
  const { action = "", name = "" } = request.params;
  const environment = environmentOf(server, request);
  if (name === schedulerName) throw Refusal.badRequest(`Particular action cannot be directed towards the Scheduler agent: ${action}`);
  return act(server, environment, action, name);
}

function act(server: Server, environment: Environment, action: string, name: string | null): ModelResponse {
  if (environment.halted && ["pause", "unpause"].includes(action))
    throw Refusal.forbidden("Can not pause or unpause agents when the environment has been halted.");
  if (!environment.halted && ["keep_paused_on_resume", "unpause_on_resume"].includes(action))
    throw Refusal.forbidden("Cannot set on_resume state of agents when the environment is not halted.");
  if (action === "remove_all_agent_venvs") {
    if (environment.halted) throw Refusal.conflict(`No scheduler process is running for environment ${environment.id}`);
    tellScheduler(server, environment, "removeExecutorVenvs");
    return empty;
  }
  const isOn = action.startsWith("unpause");
  for (const agent of agentsOf(server, environment)) {
    if (name !== null && agent.name !== name) continue;
    if (action.endsWith("on_resume")) agent.unpause_on_resume = isOn;
    else agent.paused = !isOn;
  }
  if (!action.endsWith("on_resume")) tellScheduler(server, environment, "setState", { agent: name, enabled: isOn });
  return empty;
}

function listProcesses(server: Server, request: ModelRequest): ModelResponse {
  const { query } = request;
  const [start, end] = boundsOf(query);
  const limit = limitOf(query.get("limit"), 1000, "Limit parameter");
  const id = query.get("environment");
  const environment = id === null ? undefined : environmentById(server, id).id;
  const withExpired = flagOf(request, "expired", true);
  const found = server.state.processes
    .filter((process) => (environment === undefined || process.environment === environment) && (withExpired || process.expired === null))
    .filter(({ sid }) => (start === null || sid > start) && (end === null || sid < end))
    .toSorted((one, other) => (one.first_seen > other.first_seen ? -1 : 1));
  return ok({ processes: found.slice(0, limit).map(processRow) });
}

function processRow({ endpoints, ...process }: AgentProcess): object {
  const rows = endpoints.map(({ id, name }) => ({ id, process: process.sid, name, expired: process.expired, tid: process.environment }));
  return { ...process, id: process.sid, endpoints: rows };
}

async function reportOf(server: Server, sid: string): Promise<ModelResponse> {
  const process = server.state.processes.find((one) => one.sid === sid);
  if (process === undefined) return { status: 404, body: { message: "The given AgentProcess id does not exist!" } };
  if (process.expired !== null) return { status: 404, body: { message: "The given AgentProcess is not live!" } };
  return ok(await stateOf(server, process));
}

async function processDetails(server: Server, request: ModelRequest): Promise<ModelResponse> {
  const environment = environmentOf(server, request);
  const id = idOf(request);
  const process = server.state.processes.find(({ environment: owner, sid }) => sid === id && owner === environment.id);
  if (process === undefined) throw Refusal.notFound(`Agent process with id ${id} not found`);
  const { endpoints: _, ...row } = process;
  return data({ ...row, state: flagOf(request, "report") && process.expired === null ? await stateOf(server, process) : null });
}

// A process with a session reports itself; the others are played by the mock.
async function stateOf(server: Server, { environment, hostname, sid }: AgentProcess): Promise<Json> {
  const session = server.state.sessions.find((one) => one.sid === sid);
  const answer = session === undefined ? undefined : await askAgent(server, session, "getStatus");
  if (answer?.code === 200) return answer.result as Json;
  const counters = [
    "ixrss",
    "idrss",
    "isrss",
    "minflt",
    "majflt",
    "nswap",
    "inblock",
    "oublock",
    "msgsnd",
    "msgrcv",
    "nsignals",
    "nvcsw",
    "nivcsw",
  ];
  const usage = { utime: 1.6, stime: 0.1, maxrss: 111_440, ...Object.fromEntries(counters.map((name) => [name, 0])) };
  return { environment, platform: "Linux", hostname, python: "CPython 3.12.8", pid: "4711", resources: usage };
}

/**
 * Checks whether the mock plays the scheduler of an environment: it has no session of a scheduler, and is not halted.
 *
 * @param server The server.
 * @param environment The environment.
 * @returns Whether deployments and dry runs go on by themselves.
 */
export function isPlayed(server: Server, environment: Environment): boolean {
  return !environment.halted && schedulerOf(server, environment) === undefined;
}
