import { Call } from "@platform-clients/core";
import type { CallOptions, ErrorBodies, Logger } from "@platform-clients/core";

import type { InmantaOperations } from "./generated/operations.ts";

/** The operations whose replies may hold warnings. */
export const warningOperations = [
  "deleteParam",
  "deleteSetting",
  "deploy",
  "environmentSettingDelete",
  "environmentSettingsSet",
  "notifyChange",
  "notifyChangeGet",
  "setFact",
  "setParam",
  "setParameter",
  "setParameters",
  "setSetting",
] as const satisfies readonly (keyof InmantaOperations)[];

/** What `.withResponse()` gives besides, for an operation whose reply may hold warnings. */
export interface WithWarnings {
  /** Why the server did less than it was asked for, e.g. that a compile was skipped. Empty when there is nothing to say. */
  readonly warnings: readonly string[];
}

/** An operation with `warnings` in what `.withResponse()` gives. */
export type Warned<Method> = Method extends (...args: infer Args) => Call<infer Data, infer Errors, infer Envelope> ? (...args: Args) => Call<Data, Errors, Envelope & WithWarnings> : never;

type Method = (args?: never, options?: CallOptions) => Call<unknown, ErrorBodies>;

/**
 * Gives warnings one place: v2 replies hold them beside the envelope, v1 replies inside the result. They are logged as well, because few ask
 * for the whole reply of a write.
 *
 * @param client The client, whose methods are replaced.
 * @param logger Where warnings are written.
 */
export function liftWarnings(client: InmantaOperations, logger: Logger | undefined): void {
  const methods = client as unknown as Record<string, Method>;
  for (const name of warningOperations) {
    const method = methods[name] as Method;
    methods[name] = (args, options) => carryWarnings(name, method(args, options), logger);
  }
}

function carryWarnings(name: string, call: Call<unknown, ErrorBodies>, logger: Logger | undefined): Call<unknown, ErrorBodies, WithWarnings> {
  const reply = call.withResponse().then(({ data, response, ...rest }) => {
    const warnings = [...readWarnings(rest), ...readWarnings(data)];
    for (const warning of warnings) logger?.warn(`[inmanta.${name}] the server warns: ${warning}`);
    return { data, response, rest: { ...rest, warnings } };
  });
  return new Call(reply);
}

function readWarnings(holder: unknown): string[] {
  const { metadata } = (holder ?? {}) as { metadata?: { warnings?: unknown } };
  const warnings = metadata?.warnings;
  return Array.isArray(warnings) ? warnings.filter((warning): warning is string => typeof warning === "string") : [];
}
