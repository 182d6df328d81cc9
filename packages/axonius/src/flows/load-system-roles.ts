import type { Role } from "../generated/models.ts";
import { checkArguments } from "./check-arguments.ts";
import type { FlowSettings, RequestingRoles } from "./create-system-roles.ts";
import { refusePredefined } from "./refuse-predefined.ts";
import type { SystemRoles } from "./system-roles.ts";

/**
 * Loads the code of the functions, for one of them.
 *
 * @typeParam Operations The operations.
 * @typeParam Details A role as the API returns it.
 */
export type LoadFlows<Operations, Details extends Role> = (operation: string) => Promise<{
  readonly createFlows: (operations: Operations, settings: FlowSettings) => RequestingRoles<Details>;
}>;

type Flow = (...args: unknown[]) => Promise<unknown>;

const names = [
  "get",
  "getByName",
  "getByUuid",
  "add",
  "setName",
  "setPerms",
  "deleteByName",
  "prettyPerms",
  "catActions",
  "catActionsToPerms",
] as const satisfies readonly (keyof RequestingRoles<Role>)[];

/**
 * Creates the functions that make more than one request. Their code is loaded with the first use: most programs do not need it.
 *
 * @typeParam Operations The operations.
 * @typeParam Details A role as the API returns it.
 * @param loadFlows Loads the code.
 * @param operations The operations.
 * @param settings Settings of the client.
 * @param origin The origin of the instance, for `toString`.
 * @returns The functions.
 */
export function loadSystemRoles<Operations, Details extends Role>(
  loadFlows: LoadFlows<Operations, Details>,
  operations: Operations,
  settings: FlowSettings,
  origin: string,
): SystemRoles<Details> {
  let roles: Readonly<Record<string, Flow>> | undefined;
  const load =
    (name: string): Flow =>
    async (...args) => {
      const { createFlows } = await loadFlows(`axonius.systemRoles.${name}`);
      roles ??= createFlows(operations, settings) as unknown as Readonly<Record<string, Flow>>;
      return (roles[name] as Flow)(...args);
    };
  return {
    ...(Object.fromEntries(names.map((name) => [name, load(name)])) as unknown as RequestingRoles<Details>),
    checkPredefined(role) {
      checkArguments("systemRoles.checkPredefined", { role }, { role: "object" });
      refusePredefined("systemRoles.checkPredefined", role);
    },
    toString: () => `SystemRoles of ${origin}`,
  };
}
