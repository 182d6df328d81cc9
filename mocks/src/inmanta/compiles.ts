import type { ModelRequest, ModelResponse } from "../state/model.ts";
import { advanceCompiles, openCompiles, requestCompile } from "./compile-runs.ts";
import { flag, microseconds, range } from "./filters.ts";
import { limitOf, listPage } from "./paging.ts";
import { data, emptyNotFound, ok, Refusal, warningsBody } from "./replies.ts";
import { bodyOf, environmentById, environmentOf, flagOf, idOf } from "./server.ts";
import type { Handlers, Server } from "./server.ts";
import type { Compile, Environment, Json } from "./state.ts";

/**
 * Creates the handlers of compiles and their reports, v1 and v2. Each reading of an environment's compiles lets them go on.
 *
 * @param server The server.
 * @returns The handlers.
 */
export function compileHandlers(server: Server): Handlers {
  const { state } = server;
  const read = (request: ModelRequest): Environment => {
    const environment = environmentOf(server, request);
    advanceCompiles(server, environment);
    return environment;
  };
  const ownOf = ({ id }: Environment): Compile[] => state.compiles.filter(({ environment }) => environment === id);

  return {
    notifyChange: (request) => {
      const { metadata = {}, update = true } = bodyOf<{ update?: boolean; metadata?: Json }>(request);
      return notify(server, request, update, metadata);
    },
    notifyChangeGet: (request) => notify(server, request, flagOf(request, "update", true), {}),
    isCompiling: (request) => {
      const id = idOf(request);
      const isCompiling = openCompiles(server, { id }).length > 0 && isStillCompiling(server, id);
      return { status: isCompiling ? 200 : 204, headers: isCompiling ? { "content-type": "application/json" } : {} };
    },
    getCompileQueue: (request) => {
      const queue = openCompiles(server, read(request)).filter(({ started }) => started === null);
      return ok({ queue: queue.map(runOf) });
    },
    getReports: (request) => getReports(server, read(request), request.query),
    getReport: (request) => {
      const compile = state.compiles.find(({ id }) => id === idOf(request));
      if (compile === undefined) return emptyNotFound;
      return ok({ report: { ...rowOf(compile), reports: compile.reports.map((step) => ({ ...step, compile: compile.id })) } });
    },
    getCompileReports: (request) =>
      listPage(
        request,
        {
          rows: ownOf(read(request)),
          path: "/api/v2/compilereport",
          filters: {
            requested: range(({ requested }) => microseconds(requested), microseconds),
            success: flag(({ success }) => success),
            started: flag(({ started }) => started !== null),
            completed: flag(({ completed }) => completed !== null),
          },
          columns: { requested: { read: ({ requested }) => requested, type: "date" } },
          sort: "requested.desc",
          id: { read: ({ id }) => id },
        },
        reportOf,
      ),
    compileDetails: (request) => {
      const compile = ownOf(read(request)).find(({ id }) => id === idOf(request));
      if (compile === undefined) throw Refusal.notFound("The compile with the given id does not exist.");
      return data({ ...reportOf(compile), compile_data: compile.compile_data, reports: compile.reports });
    },
    getCompileData: (request) => {
      const compile = state.compiles.find(({ id }) => id === idOf(request));
      if (compile === undefined) throw Refusal.notFound("The given compile id does not exist");
      return data(compile.compile_data);
    },
  };
}

function notify(server: Server, request: ModelRequest, update: boolean, metadata: Json): ModelResponse {
  const environment = environmentById(server, idOf(request));
  const reason = { type: "api", message: "Recompile trigger through API call", ...metadata };
  return ok(warningsBody(requestCompile(server, environment, { update, metadata: reason })));
}

function isStillCompiling(server: Server, id: string): boolean {
  advanceCompiles(server, environmentById(server, id));
  return openCompiles(server, { id }).length > 0;
}

function common({ do_export, environment, force_update, id, metadata, remote_id, requested, started }: Compile): object {
  const none = {
    partial: false,
    removed_resource_sets: [],
    exporter_plugin: null,
    notify_failed_compile: null,
    failed_compile_message: null,
  };
  const variables = { mergeable_environment_variables: {}, requested_environment_variables: {}, environment_variables: {} };
  return { id, remote_id, environment, requested, started, do_export, force_update, metadata, ...variables, ...none, links: {} };
}

function runOf(compile: Compile): object {
  return { ...common(compile), compile_data: compile.compile_data };
}

function reportOf(compile: Compile): object {
  const { completed, success, version } = compile;
  return { ...common(compile), completed, success, version };
}

function rowOf(compile: Compile): object {
  const more = { used_environment_variables: compile.started === null ? null : {}, handled: compile.completed !== null };
  return { ...reportOf(compile), ...more, substitute_compile_id: null, compile_data: compile.compile_data, soft_delete: false };
}

function getReports(server: Server, environment: Environment, query: URLSearchParams): ModelResponse {
  const limit = limitOf(query.get("limit"));
  const [start, end] = ["start", "end"].map((name) => timeOf(query.get(name)));
  const found = server.state.compiles
    .filter((compile) => compile.environment === environment.id && compile.started !== null)
    .map((compile) => ({ compile, time: microseconds(compile.started ?? "") }))
    .filter(({ time }) => (start === undefined || time > start) && (end === undefined || time < end))
    .toSorted((one, other) => other.time - one.time);
  return ok({ reports: found.slice(0, limit).map(({ compile }) => rowOf(compile)) });
}

function timeOf(text: string | null): number | undefined {
  if (text === null) return undefined;
  try {
    return microseconds(text);
  } catch {
    throw Refusal.serverError(`('Unknown string format: %s', '${text}')`);
  }
}
