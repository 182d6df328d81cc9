import { reply } from "../state/model.ts";
import type { Handler } from "../state/model.ts";
import { badRequest, notFound } from "./responses.ts";
import { insert } from "./state.ts";
import type { AirviewState, System } from "./state.ts";

/**
 * Creates the operations of systems.
 *
 * @param state The data.
 * @returns The handlers.
 */
export function systemHandlers(state: AirviewState): Readonly<Record<string, Handler>> {
  const find = (name: string | null): System | undefined => state.systems.find((system) => system.name === name);
  return {
    getSystemByName({ query }) {
      const system = find(query.get("name"));
      return system === undefined ? notFound : reply(system);
    },
    createSystem({ body }) {
      const { name, stage } = body as System;
      if (find(name) !== undefined) return badRequest("System with this name already exists");
      return reply(insert(state, "systems", { name, stage }));
    },
  };
}
