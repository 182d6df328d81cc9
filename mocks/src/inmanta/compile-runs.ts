import type { Server } from "./server.ts";
import { readSetting } from "./settings.ts";
import type { Compile, CompileStep, Environment, Json } from "./state.ts";
import { storeCompiled } from "./store-version.ts";

/** Details of a compile. */
export interface CompileRequest {
  readonly metadata: Json;
  readonly update?: boolean;
}

/**
 * Requests a compile. It takes some polls; see `advanceCompiles`.
 *
 * @param server The server.
 * @param environment The environment.
 * @param request Why.
 * @param request.metadata What is shown as the reason.
 * @param request.update Whether the project is updated first.
 * @returns Warnings: the environment may not compile on the server.
 */
export function requestCompile(server: Server, environment: Environment, { metadata, update = false }: CompileRequest): string[] {
  if (readSetting(environment, "server_compile") !== true)
    return ["Skipping compile because server compile not enabled for this environment."];
  server.state.compiles.push({
    id: server.id(),
    remote_id: server.id(),
    environment: environment.id,
    requested: server.now(),
    started: null,
    completed: null,
    do_export: true,
    force_update: update,
    metadata,
    success: null,
    version: null,
    compile_data: null,
    polls: server.state.server.polls,
    reports: [],
  });
  if (server.state.server.polls === 0) advanceCompiles(server, environment);
  return [];
}

/**
 * Returns the compiles of an environment that are not completed.
 *
 * @param server The server.
 * @param server.state Its data.
 * @param environment The environment.
 * @param environment.id Its id.
 * @returns The compiles, oldest first.
 */
export function openCompiles({ state }: Server, { id }: Pick<Environment, "id">): Compile[] {
  return state.compiles.filter(({ completed, environment }) => environment === id && completed === null);
}

/**
 * Lets the oldest open compile of an environment go on by one poll. The last one completes it: a version with the resources of the newest one is
 * stored. A compile of an environment without a repository fails, as in an orchestrator that has no project for it.
 *
 * @param server The server.
 * @param environment The environment.
 */
export function advanceCompiles(server: Server, environment: Environment): void {
  if (environment.halted) return;
  const [compile] = openCompiles(server, environment);
  if (compile === undefined) return;
  compile.started ??= server.now();
  if (compile.polls > 0) compile.polls -= 1;
  else complete(server, environment, compile);
}

function complete(server: Server, environment: Environment, compile: Compile): void {
  const now = server.now();
  const hasProject = environment.repo_url !== "";
  const success = hasProject && server.state.server.compiles;
  const started = compile.started ?? now;
  const step = (name: string, command: string, returncode: number, texts: Partial<CompileStep> = {}): void => {
    compile.reports.push({ id: server.id(), started, completed: now, command, name, errstream: "", outstream: "", returncode, ...texts });
  };
  if (hasProject) {
    step("Init", "", 0);
    const failure = { errstream: "Compilation failed\n" };
    step(
      "Recompiling configuration model",
      "python -m inmanta.app export -X",
      success ? 0 : 1,
      success ? { outstream: "Compile done\n" } : failure,
    );
  } else step("Init", "", 1, { errstream: "Failed to compile: no project found and no repository set.\n" });
  compile.completed = now;
  compile.success = success;
  if (success) compile.version = storeCompiled(server, environment, compile.metadata);
  else notifyFailure(server, compile);
}

function notifyFailure(server: Server, { environment, id }: Compile): void {
  server.state.notifications.push({
    id: server.id(),
    environment,
    created: server.now(),
    title: "Compilation failed",
    message: "An exporting compile has failed",
    severity: "error",
    uri: `/api/v2/compilereport/${id}`,
    compile_id: id,
    read: false,
    cleared: false,
  });
}
