import { Call } from "@platform-clients/core";
import type { CallOptions, Logger } from "@platform-clients/core";

import type { InmantaOperations } from "./generated/operations.ts";

/** The operations whose replies may hold warnings: v1 has them in the result, v2 beside it. `metadata` in a v2 result is the user's own. */
const places = {
  deleteParam: "result",
  deleteSetting: "result",
  deploy: "result",
  environmentSettingDelete: "envelope",
  environmentSettingsSet: "envelope",
  notifyChange: "result",
  notifyChangeGet: "result",
  setFact: "envelope",
  setParam: "result",
  setParameter: "envelope",
  setParameters: "result",
  setSetting: "result",
} as const satisfies Partial<Record<keyof InmantaOperations, "result" | "envelope">>;

/** What `.withResponse()` gives besides, for an operation whose reply may hold warnings. */
export interface WithWarnings {
  /** Why the server did less than it was asked for, e.g. that a compile was skipped. Empty when there is nothing to say. */
  readonly warnings: readonly string[];
}

/** An operation with `warnings` in what `.withResponse()` gives. */
export type Warned<Method> = Method extends (...args: infer Args) => Call<infer Data, infer Errors, infer Envelope>
  ? (...args: Args) => Call<Data, Errors, Envelope & WithWarnings>
  : never;

type AnyMethod = (args?: never, options?: CallOptions) => Call<unknown>;

/**
 * Gives warnings one place, whatever the generation of the operation. They are logged as well, because few ask for the whole reply of a write.
 *
 * @param client The client, whose methods are replaced.
 * @param logger Where warnings are written.
 */
export function liftWarnings(client: InmantaOperations, logger: Logger | undefined): void {
  const methods = client as unknown as Record<string, AnyMethod>;
  for (const [name, place] of Object.entries(places)) {
    const method = methods[name] as AnyMethod;
    methods[name] = (args, options) => {
      const reply = method(args, options).withResponse();
      return new Call(
        reply.then(({ data, response, ...rest }) => {
          const warnings = readWarnings(place === "result" ? data : rest);
          for (const warning of warnings) logger?.warn(`[inmanta.${name}] the server warns: ${warning}`);
          return { data, response, rest: { ...rest, warnings } };
        }),
      );
    };
  }
}

function readWarnings(holder: unknown): string[] {
  const { metadata } = (holder ?? {}) as { metadata?: { warnings?: unknown } | null };
  const warnings = metadata?.warnings;
  return Array.isArray(warnings) ? warnings.filter((warning): warning is string => typeof warning === "string") : [];
}
