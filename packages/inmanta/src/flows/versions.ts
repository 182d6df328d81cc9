import { ConfigurationError, isConflictError } from "@platform-clients/core";
import type { CallOptions, Uuid } from "@platform-clients/core";

import type { PutVersionArguments } from "../generated/operations.ts";
import type { InmantaMethods } from "../methods.ts";
import { range } from "../range.ts";

/** A version to be stored: everything but its number and its environment. */
export type VersionContent = Omit<PutVersionArguments, "tid" | "version">;

/** Arguments of `storeAndRelease`. */
export interface StoreAndReleaseArguments {
  /** Id of the environment. Left out: the client's `environment`. */
  tid?: Uuid | undefined;
  /** Makes the version; it is told the number that was reserved, because the id of each resource ends in it. */
  content: (version: number) => VersionContent | Promise<VersionContent>;
}

/**
 * Stores and releases a version: see {@link InmantaFlows.storeAndRelease}.
 *
 * @param client The client.
 * @param args The version.
 * @param options Limits of each call.
 * @returns Its number.
 */
export async function storeAndRelease(client: InmantaMethods, args: StoreAndReleaseArguments, options?: CallOptions): Promise<number> {
  const { content, tid } = args;
  if (typeof content !== "function")
    throw new ConfigurationError(
      "[inmanta.storeAndRelease] `content` must be a function that makes the version's content from its number.",
      { platform: "inmanta", operation: "storeAndRelease" },
    );
  const version = await client.reserveVersion({ tid }, options);
  await client.putVersion({ ...(await content(version)), tid, version }, options);
  try {
    await client.promoteDesiredStateVersion({ tid, version }, options);
  } catch (refusal) {
    // With `auto_deploy` on, the server has released the version itself, and refuses to do it twice.
    if (!isConflictError(refusal) || !(await isReleased(client, tid, version, options))) throw refusal;
  }
  return version;
}

async function isReleased(client: InmantaMethods, tid: Uuid | undefined, version: number, options?: CallOptions): Promise<boolean> {
  const [row] = await client.listDesiredStateVersions({ tid, limit: 1, filter: { version: range({ ge: version, le: version }) } }, options);
  return row?.released === true;
}
