import type { ModelResponse } from "../state/model.ts";
import { environmentRow } from "./environments.ts";
import { data, empty, ok, Refusal } from "./replies.ts";
import { bodyOf, flagOf, idOf } from "./server.ts";
import type { Handlers, Server } from "./server.ts";
import type { Environment, Project } from "./state.ts";

/**
 * Creates the handlers of projects, v1 and v2.
 *
 * @param server The server.
 * @returns The handlers.
 */
export function projectHandlers(server: Server): Handlers {
  const { state } = server;
  const environmentsOf = ({ id }: Project): Environment[] => state.environments.filter(({ project_id }) => project_id === id);
  const byName = <Item extends { name: string }>(items: readonly Item[]): Item[] =>
    items.toSorted((one, other) => (one.name < other.name ? -1 : 1));

  const v1 = (project: Project): object => ({ ...project, environments: environmentsOf(project).map(({ id }) => id) });
  const v2 = (project: Project, details = false): object => ({
    ...project,
    environments: byName(environmentsOf(project)).map((environment) => environmentRow(environment, details)),
  });
  const find = (id: string): Project => {
    const project = state.projects.find((one) => one.id === id);
    if (project === undefined) throw Refusal.notFound("The project with given id does not exist.");
    return project;
  };
  const create = ({ name, project_id: id }: { name: string; project_id?: string | null }): Project => {
    const created = { id: (id ?? server.id()).toLowerCase(), name };
    if (state.projects.some((other) => other.name === name || other.id === created.id))
      throw Refusal.serverError(`A project with name ${name} already exists.`);
    state.projects.push(created);
    return created;
  };
  const modify = (id: string, name: string): Project => {
    const project = find(id);
    if (state.projects.some((other) => other !== project && other.name === name))
      throw Refusal.serverError(`A project with name ${name} already exists.`);
    project.name = name;
    return project;
  };
  const remove = (id: string): ModelResponse => {
    const project = find(id);
    const kept = environmentsOf(project).map((environment) => `('${environment.name}', '${environment.id}')`);
    if (kept.length > 0)
      throw Refusal.conflict(`Cannot remove the project \`${id}\` because it still contains some environments: ${kept.join(",")}`);
    state.projects.splice(state.projects.indexOf(project), 1);
    return empty;
  };

  return {
    listProjects: () => ok({ projects: byName(state.projects).map(v1) }),
    createProject: (request) => ok({ project: v1(create(bodyOf(request))) }),
    getProject: (request) => ok({ project: v1(find(idOf(request))) }),
    modifyProject: (request) => ok({ project: v1(modify(idOf(request), bodyOf<{ name: string }>(request).name)) }),
    deleteProject: (request) => remove(idOf(request)),
    projectList: (request) => data(byName(state.projects).map((project) => v2(project, flagOf(request, "environment_details")))),
    projectCreate: (request) => data(v2(create(bodyOf(request)))),
    projectGet: (request) => data(v2(find(idOf(request)), flagOf(request, "environment_details"))),
    projectModify: (request) => data({ ...modify(idOf(request), bodyOf<{ name: string }>(request).name), environments: [] }),
    projectDelete: (request) => remove(idOf(request)),
  };
}
