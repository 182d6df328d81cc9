import { requestCompile } from "./compile-runs.ts";
import { Refusal } from "./replies.ts";
import type { Server } from "./server.ts";
import type { Environment, Json, Parameter } from "./state.ts";

/** The new value of a parameter or fact. */
export interface ValueInput {
  readonly name: string;
  readonly source: string;
  readonly value?: unknown;
  readonly resource_id?: string | null;
  readonly metadata?: Json | null;
  readonly recompile?: boolean;
  readonly expires?: boolean | null;
}

/**
 * Creates or updates a parameter or fact. A compile is requested if it resolves an unknown, or if the caller wants it and the value is new.
 *
 * @param server The server.
 * @param environment The environment.
 * @param input The value.
 * @param what What is updated, for the reason of the compile.
 * @returns The stored row, and the warnings of the compile.
 * @throws {Refusal} 400 for a parameter that shall expire.
 */
export function setValue(
  server: Server,
  environment: Environment,
  input: ValueInput,
  what: string,
): { readonly parameter: Parameter; readonly warnings: string[] } {
  const { expires, metadata = {}, name, recompile = false, source } = input;
  const resource_id = input.resource_id ?? "";
  if (resource_id === "" && expires === true)
    throw Refusal.badRequest(
      `Cannot update or set parameter ${name}: \`expire\` set to True but parameters cannot expire. Consider using a fact instead by providing a resource_id.`,
    );
  const value =
    typeof input.value === "string"
      ? input.value
      : input.value === undefined || input.value === null
        ? "None"
        : JSON.stringify(input.value);
  const updated = server.now();
  const { parameters, unknowns } = server.state;
  const isIt = (one: { environment: string; name: string; resource_id: string }): boolean =>
    one.environment === environment.id && one.name === name && one.resource_id === resource_id;
  const known = parameters.find(isIt);
  const isNewValue = known === undefined || known.value !== value;
  const parameter = known ?? {
    id: server.id(),
    name,
    value,
    environment: environment.id,
    source,
    updated,
    metadata,
    resource_id,
    expires: expires ?? resource_id !== "",
  };
  if (known === undefined) parameters.push(parameter);
  else Object.assign(known, { value, source, updated, metadata, expires: expires ?? known.expires });
  const open = unknowns.filter((one) => isIt(one) && !one.resolved);
  for (const one of open) one.resolved = true;
  if (open.length === 0 && !(recompile && isNewValue)) return { parameter, warnings: [] };
  const message = `Recompile model because one or more ${what} were updated`;
  const reason = { type: resource_id === "" ? "param" : "fact", params: [[name, resource_id]], message };
  return { parameter, warnings: requestCompile(server, environment, { metadata: reason }) };
}
