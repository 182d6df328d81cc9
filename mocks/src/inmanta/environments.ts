import type { ModelResponse } from "../state/model.ts";
import { tellScheduler } from "./agent-calls.ts";
import { startScheduler } from "./agents.ts";
import { clearEnvironment } from "./clear-environment.ts";
import { data, empty, ok, Refusal } from "./replies.ts";
import { bodyOf, environmentById, environmentOf, flagOf, idOf } from "./server.ts";
import type { Handlers, Server } from "./server.ts";
import { readSetting } from "./settings.ts";
import type { Environment } from "./state.ts";

interface Input {
  readonly name: string;
  readonly project_id?: string | null;
  readonly environment_id?: string | null;
  readonly repository?: string | null;
  readonly branch?: string | null;
  readonly description?: string | null;
  readonly icon?: string | null;
}

/**
 * Returns an environment as v2 has it.
 *
 * @param environment The environment.
 * @param details Whether description and icon are included.
 * @returns The row.
 */
export function environmentRow(environment: Environment, details: boolean): object {
  const { id, name, project_id, repo_url, repo_branch, settings, halted, is_marked_for_deletion, description, icon } = environment;
  const more = details ? { description, icon } : { description: "", icon: "" };
  return { id, name, project_id, repo_url, repo_branch, settings, halted, is_marked_for_deletion, ...more };
}

/**
 * Creates the handlers of environments, v1 and v2.
 *
 * @param server The server.
 * @returns The handlers.
 */
export function environmentHandlers(server: Server): Handlers {
  const { state } = server;
  const v1 = (environment: Environment, details = true): object => {
    const { project_id: project, ...row } = environmentRow(environment, details) as Environment;
    return { ...row, project };
  };
  const sorted = (): Environment[] => state.environments.toSorted((one, other) => (sortKey(one) < sortKey(other) ? -1 : 1));

  const remove = (id: string): ModelResponse => {
    const environment = environmentById(server, id, "The environment with given id does not exist.");
    refuseIfProtected(environment);
    clearEnvironment(server, environment);
    state.environments.splice(state.environments.indexOf(environment), 1);
    return empty;
  };
  const clear = (id: string): ModelResponse => {
    const environment = environmentById(server, id);
    refuseIfProtected(environment);
    clearEnvironment(server, environment);
    return empty;
  };

  return {
    listEnvironments: () => ok({ environments: sorted().map((environment) => v1(environment, false)) }),
    createEnvironment: (request) => ok({ environment: v1(create(server, bodyOf(request))) }),
    modifyEnvironment: (request) => ok({ environment: v1(modify(server, idOf(request), bodyOf(request))) }),
    deleteEnvironment: (request) => remove(idOf(request)),
    clearEnvironment: (request) => clear(idOf(request)),
    environmentList: (request) => data(sorted().map((environment) => environmentRow(environment, flagOf(request, "details")))),
    environmentCreate: (request) => data(environmentRow(create(server, bodyOf(request)), true)),
    environmentGet: (request) =>
      data(environmentRow(environmentById(server, idOf(request), "The environment id does not exist."), flagOf(request, "details"))),
    environmentModify: (request) => data(environmentRow(modify(server, idOf(request), bodyOf(request)), true)),
    environmentDelete: (request) => remove(idOf(request)),
    environmentClear: (request) => clear(idOf(request)),
    haltEnvironment: (request) => {
      const environment = environmentOf(server, request);
      if (environment.halted) return empty;
      environment.halted = true;
      for (const agent of agentsOf(server, environment)) {
        agent.unpause_on_resume = !agent.paused;
        agent.paused = true;
      }
      return empty;
    },
    resumeEnvironment: (request) => {
      const environment = environmentOf(server, request);
      environment.halted = false;
      for (const agent of agentsOf(server, environment)) {
        if (agent.unpause_on_resume === true) agent.paused = false;
        agent.unpause_on_resume = null;
      }
      tellScheduler(server, environment, "setState", { agent: null, enabled: true });
      return empty;
    },
  };
}

function create(server: Server, input: Input): Environment {
  const { branch, description, environment_id: id, icon, name, repository } = input;
  const { environments, projects } = server.state;
  const project_id = (input.project_id ?? "").toLowerCase();
  refuseTakenName(server, project_id, name);
  if ((repository ?? null) === null ? (branch ?? null) !== null : (branch ?? null) === null)
    throw Refusal.badRequest("Repository and branch should be set together.");
  if (!projects.some((project) => project.id === project_id)) throw Refusal.notFound("The project id for the environment does not exist.");
  checkIcon(icon);
  const created: Environment = {
    id: (id ?? server.id()).toLowerCase(),
    name,
    project_id,
    repo_url: repository ?? "",
    repo_branch: branch ?? "",
    description: description ?? "",
    icon: icon ?? "",
    halted: false,
    is_marked_for_deletion: false,
    settings: { auto_full_compile: "" },
    protected_settings: {},
    last_version: 0,
  };
  environments.push(created);
  startScheduler(server, created);
  return created;
}

function modify(server: Server, id: string, input: Input): Environment {
  const environment = environmentById(server, id, "The environment id does not exist.");
  const project_id = input.project_id?.toLowerCase() ?? environment.project_id;
  refuseTakenName(server, project_id, input.name, environment);
  if (!server.state.projects.some((project) => project.id === project_id))
    throw Refusal.badRequest(`Project with id=${project_id} doesn't exist`);
  checkIcon(input.icon);
  environment.name = input.name;
  environment.project_id = project_id;
  environment.repo_url = input.repository ?? environment.repo_url;
  environment.repo_branch = input.branch ?? environment.repo_branch;
  environment.description = input.description ?? environment.description;
  environment.icon = input.icon ?? environment.icon;
  return environment;
}

function refuseTakenName({ state }: Server, project: string, name: string, except?: Environment): void {
  if (state.environments.some((other) => other !== except && other.project_id === project && other.name === name))
    throw Refusal.badRequest(`Project with id=${project} already has an environment with name ${name}`);
}

function checkIcon(icon: string | null | undefined): void {
  if (icon && !/^image\/(?:png|jpeg|webp|svg\+xml);base64,.+$/.test(icon))
    throw Refusal.badRequest("The value supplied for the icon parameter is invalid");
}

function refuseIfProtected(environment: Environment): void {
  if (readSetting(environment, "protected_environment") === true)
    throw Refusal.forbidden(`Environment ${environment.id} is protected. See environment setting: protected_environment`);
}

function agentsOf({ state }: Server, { id }: Environment): Server["state"]["agents"] {
  return state.agents.filter(({ environment }) => environment === id);
}

function sortKey({ id, name, project_id }: Environment): string {
  return [project_id, name, id].join("\n");
}
