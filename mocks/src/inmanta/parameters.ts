import type { ModelRequest, ModelResponse } from "../state/model.ts";
import { tellScheduler, schedulerName } from "./agent-calls.ts";
import { requestCompile } from "./compile-runs.ts";
import { contains, flag, microseconds, range } from "./filters.ts";
import { listPage } from "./paging.ts";
import { data, emptyNotFound, ok, Refusal, warningsBody } from "./replies.ts";
import { argument } from "./arguments.ts";
import { bodyOf, environmentOf, idOf } from "./server.ts";
import type { Handlers, Server } from "./server.ts";
import { requireSession } from "./sessions.ts";
import { setValue } from "./set-value.ts";
import type { ValueInput } from "./set-value.ts";
import type { Environment, Json, Parameter } from "./state.ts";

/** How long a fact is valid, in seconds. */
const factLifetime = 3600;

/**
 * Creates the handlers of parameters and facts, v1 and v2.
 *
 * @param server The server.
 * @returns The handlers.
 */
export function parameterHandlers(server: Server): Handlers {
  const ownOf = ({ id }: Environment): Parameter[] => server.state.parameters.filter(({ environment }) => environment === id);
  const name = { read: (parameter: Parameter) => parameter.name };
  const id = { read: (parameter: Parameter) => parameter.id };

  return {
    getParam: (request) => getParam(server, request),
    setParam: (request) => {
      const input = { ...bodyOf<ValueInput>(request), name: request.params["id"] ?? "" };
      const { parameter, warnings } = setValue(server, environmentOf(server, request), input, "parameters");
      return ok({ parameter, ...warningsBody(warnings) });
    },
    deleteParam: (request) => deleteParam(server, request),
    listParams: (request) => listParams(server, request),
    setParameters: (request) => setParameters(server, request),
    getParameters: (request) =>
      listPage(
        request,
        {
          rows: ownOf(environmentOf(server, request)).filter(({ source }) => source !== "fact"),
          path: "/api/v2/parameters",
          filters: {
            name: contains(name.read),
            source: contains(({ source }) => source),
            updated: range(({ updated }) => (updated === null ? null : microseconds(updated)), microseconds),
          },
          columns: {
            name,
            source: { read: ({ source }) => source },
            updated: { read: ({ updated }) => updated, type: "date", isOptional: true },
          },
          sort: "name.asc",
          id,
        },
        parameterOf,
      ),
    setParameter: (request) => {
      const input = { metadata: {}, ...bodyOf<ValueInput>(request), name: request.params["name"] ?? "" };
      const { parameter, warnings } = setValue(server, environmentOf(server, request), input, "parameters/facts");
      return data(parameterOf(parameter), warnings);
    },
    getAllFacts: (request) =>
      listPage(
        request,
        {
          rows: ownOf(environmentOf(server, request)).filter(({ source }) => source === "fact"),
          path: "/api/v2/facts",
          filters: {
            name: contains(name.read),
            resource_id: contains(({ resource_id }) => resource_id),
            expires: flag(({ expires }) => expires),
          },
          columns: { name, resource_id: { read: ({ resource_id }) => resource_id } },
          sort: "name.asc",
          id,
        },
        (fact) => fact,
      ),
    setFact: (request) => {
      const input = { expires: true, metadata: {}, ...bodyOf<ValueInput>(request), name: request.params["name"] ?? "" };
      const { parameter, warnings } = setValue(server, environmentOf(server, request), input, "parameters/facts");
      return data(parameter, warnings);
    },
    getFacts: (request) => {
      const facts = ownOf(environmentOf(server, request)).filter(({ resource_id }) => resource_id === request.params["rid"]);
      return data(facts.toSorted((one, other) => (one.name < other.name ? -1 : 1)));
    },
    getFact: (request) => {
      const wanted = idOf(request);
      const fact = ownOf(environmentOf(server, request)).find((one) => one.id === wanted && one.resource_id === request.params["rid"]);
      if (fact === undefined) throw Refusal.notFound(`Fact with id ${wanted} does not exist`);
      return data(fact);
    },
  };
}

function parameterOf({ environment, id, metadata, name, source, updated, value }: Parameter): object {
  return { id, name, value, environment, source, updated, metadata };
}

function getParam(server: Server, request: ModelRequest): ModelResponse {
  const environment = environmentOf(server, request);
  const resource = request.query.get("resource_id");
  const found = server.state.parameters.find(
    (one) => one.environment === environment.id && one.name === request.params["id"] && (resource === null || one.resource_id === resource),
  );
  if (found === undefined && resource === null) return emptyNotFound;
  if (found !== undefined && (resource === null || !found.expires || !hasExpired(server, found))) return ok({ parameter: found });
  if (resource === "") return { status: 404, body: { message: "resource_id parameter is required." } };
  // Expired or unknown facts are collected from the agent.
  tellScheduler(server, environment, "getParameter", { agent: schedulerName, resource_id: resource });
  return { status: 503, body: { message: "Agents queried for resource parameter." } };
}

function hasExpired(server: Server, { updated }: Parameter): boolean {
  return updated !== null && microseconds(updated) + factLifetime * 1e6 <= server.context.clock.now().getTime() * 1000;
}

function deleteParam(server: Server, request: ModelRequest): ModelResponse {
  const environment = environmentOf(server, request);
  const { parameters } = server.state;
  const resource = argument(request, "resource_id");
  const found = parameters.find(
    (one) => one.environment === environment.id && one.name === request.params["id"] && (resource === null || one.resource_id === resource),
  );
  if (found === undefined) return emptyNotFound;
  parameters.splice(parameters.indexOf(found), 1);
  const message = "Recompile model because one or more parameters were deleted";
  const metadata = { type: "param", params: [[found.name, found.resource_id]], message };
  return ok(warningsBody(requestCompile(server, environment, { metadata })));
}

function listParams(server: Server, request: ModelRequest): ModelResponse {
  const environment = environmentOf(server, request);
  const { query = {} } = bodyOf<{ query?: Record<string, string> }>(request);
  const found = server.state.parameters.filter(
    ({ environment: owner, metadata }) =>
      owner === environment.id && Object.entries(query).every(([key, value]) => String(metadata?.[key]) === value),
  );
  return ok({ parameters: found, expire: factLifetime, now: server.now() });
}

function setParameters(server: Server, request: ModelRequest): ModelResponse {
  const environment = environmentOf(server, request);
  const { parameters, sid } = bodyOf<{ sid: string; parameters: (Omit<ValueInput, "name"> & { id: string } & Json)[] }>(request);
  requireSession(server, sid);
  const warnings = parameters.flatMap(
    ({ id: name, ...input }) => setValue(server, environment, { metadata: null, ...input, name }, "parameters").warnings,
  );
  return ok(warningsBody([...new Set(warnings)]));
}
