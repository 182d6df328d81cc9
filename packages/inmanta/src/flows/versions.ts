import { configurationError, isConflictError } from "@platform-clients/core";
import type { CallOptions, Uuid } from "@platform-clients/core";
import { Deadline } from "@platform-clients/core/flows";

import type { RangeConstraint } from "../generated/models.ts";
import type { InmantaOperations, PutVersionArguments } from "../generated/operations.ts";
import { checkArguments } from "./check-arguments.ts";
import type { FlowContext } from "./flow-context.ts";

/** A version to store, without its number and its environment. */
export type VersionContent = Omit<PutVersionArguments, "tid" | "version">;

/** Arguments of `storeAndRelease`. */
export interface StoreAndReleaseArguments {
  /** Id of the environment. Default: the client's `environment`. */
  tid?: Uuid | undefined;
  /** Creates the version from the number that was reserved. The id of each resource must end with that number. */
  content: (version: number) => VersionContent | Promise<VersionContent>;
}

const operation = "inmanta.storeAndRelease";

/**
 * Stores and releases a version: see {@link InmantaFlows.storeAndRelease}.
 *
 * @param client What the flow uses of its client.
 * @param args The version.
 * @param options Options of the flow.
 * @returns Its number.
 */
export async function storeAndRelease(client: FlowContext, args: StoreAndReleaseArguments, options?: CallOptions): Promise<number> {
  checkArguments(operation, args, ["tid", "content"]);
  const { defaults, operations } = client;
  const { content, tid } = args;
  if (typeof content !== "function")
    throw configurationError(operation, "`content` must be a function that creates the version's content from its number.");
  const deadline = new Deadline(operation, options, defaults);
  const version = await operations.reserveVersion({ tid }, deadline.callOptions(options));
  const created = await deadline.wait(async () => content(version));
  await operations.putVersion({ ...created, tid, version }, deadline.callOptions(options));
  try {
    await operations.promoteDesiredStateVersion({ tid, version }, deadline.callOptions(options));
  } catch (error) {
    // With the setting `auto_deploy` the server has already released the version, and rejects a second release with 409.
    if (!isConflictError(error) || !(await isReleased(operations, tid, version, deadline.callOptions(options)))) throw error;
  }
  return version;
}

async function isReleased(operations: InmantaOperations, tid: Uuid | undefined, version: number, options: CallOptions): Promise<boolean> {
  const isVersion: RangeConstraint[] = [`ge:${version}`, `le:${version}`];
  const [found] = await operations.listDesiredStateVersions({ tid, limit: 1, filter: { version: isVersion } }, options);
  return found?.released === true;
}
