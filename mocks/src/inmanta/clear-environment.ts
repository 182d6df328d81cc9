import type { Server } from "./server.ts";
import type { Environment, InmantaState } from "./state.ts";

const lists = [
  "versions",
  "resources",
  "actions",
  "dryruns",
  "compiles",
  "parameters",
  "unknowns",
  "notifications",
  "agents",
  "processes",
  "sessions",
  "discovered",
] as const satisfies readonly (keyof InmantaState)[];

/**
 * Removes everything that belongs to an environment, but not the environment itself.
 *
 * @param server The server.
 * @param server.state Its data.
 * @param environment The environment.
 */
export function clearEnvironment({ state }: Server, environment: Environment): void {
  for (const name of lists) removeOf(state[name], environment.id);
  environment.last_version = 0;
}

function removeOf(items: { readonly environment: string }[], id: string): void {
  for (let index = items.length - 1; index >= 0; index -= 1) if (items[index]?.environment === id) items.splice(index, 1);
}
