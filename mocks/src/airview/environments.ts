import { reply } from "../state/model.ts";
import type { Handler } from "../state/model.ts";
import { badRequest } from "./responses.ts";
import { insert } from "./state.ts";
import type { AirviewState, Environment } from "./state.ts";

/**
 * Creates the operations of environments.
 *
 * @param state The data.
 * @returns The handlers.
 */
export function environmentHandlers(state: AirviewState): Readonly<Record<string, Handler>> {
  return {
    getEnvironments: () => reply(state.environments),
    createEnvironment({ body }) {
      const { abbreviation, name } = body as Environment;
      if (state.environments.some((environment) => environment.abbreviation === abbreviation)) {
        return badRequest("Environment with this abbreviation already exists");
      }
      return reply(insert(state, "environments", { name, abbreviation }));
    },
  };
}
