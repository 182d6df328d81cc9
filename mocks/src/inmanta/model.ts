import type { Handler, Model, ModelRequest, ModelResponse } from "../state/model.ts";
import { actionHandlers } from "./actions.ts";
import { agentHandlers } from "./agents.ts";
import { tolerate } from "./arguments.ts";
import { compileHandlers } from "./compiles.ts";
import { desiredStateHandlers } from "./desired-state.ts";
import { discoveryHandlers } from "./discovery.ts";
import { dryrunHandlers } from "./dryruns.ts";
import { environmentHandlers } from "./environments.ts";
import { tokenHandlers } from "./environment-tokens.ts";
import { createExampleData } from "./example-data.ts";
import { fileHandlers } from "./files.ts";
import { notificationHandlers } from "./notifications.ts";
import { parameterHandlers } from "./parameters.ts";
import { projectHandlers } from "./projects.ts";
import { Refusal } from "./replies.ts";
import { resourceHandlers } from "./resources.ts";
import { roleHandlers } from "./roles.ts";
import { schedulerHandlers } from "./scheduler.ts";
import { createServer } from "./server.ts";
import { sessionHandlers } from "./sessions.ts";
import { settingHandlers } from "./settings.ts";
import type { InmantaState } from "./state.ts";
import { checkToken } from "./tokens.ts";
import { userHandlers } from "./users.ts";
import { versionHandlers } from "./versions.ts";

const groups = [
  actionHandlers,
  agentHandlers,
  compileHandlers,
  desiredStateHandlers,
  discoveryHandlers,
  dryrunHandlers,
  environmentHandlers,
  fileHandlers,
  notificationHandlers,
  parameterHandlers,
  projectHandlers,
  resourceHandlers,
  roleHandlers,
  schedulerHandlers,
  sessionHandlers,
  settingHandlers,
  tokenHandlers,
  userHandlers,
  versionHandlers,
];

const withoutToken = ["login", "health"];

/** The behaviour of the Inmanta orchestrator. */
export const inmanta: Model<InmantaState> = {
  queryEncoding: "latin1",
  initial: createExampleData,
  handlers(state, context) {
    const server = createServer(state, context);
    const handlers = groups.flatMap((create) => Object.entries(create(server)));
    return Object.fromEntries(handlers.map(([operation, handler]) => [operation, refusing(handler)]));
  },
  authorize(request, state, context) {
    const isOn = context.token !== undefined || state.server.authentication === "on";
    if (!isOn || withoutToken.includes(request.operation)) return undefined;
    return refusalOf(() => checkToken(request, state, context));
  },
  tolerate,
};

// Refusals are thrown where they are found.
function refusing(handler: Handler): Handler {
  return async (request: ModelRequest): Promise<ModelResponse> => {
    try {
      // The database cannot store NUL.
      if (request.body !== undefined && JSON.stringify(request.body).includes(String.raw`\u0000`))
        throw Refusal.serverError("('invalid byte sequence for encoding \"UTF8\": 0x00',)");
      return await handler(request);
    } catch (error) {
      if (error instanceof Refusal) return error.response;
      throw error;
    }
  };
}

function refusalOf(check: () => void): ModelResponse | undefined {
  try {
    check();
    return undefined;
  } catch (error) {
    if (error instanceof Refusal) return error.response;
    throw error;
  }
}
