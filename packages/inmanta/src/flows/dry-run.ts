import type { Uuid } from "@platform-clients/core";

import type { DryRunReport } from "../generated/types.ts";
import type { InmantaMethods } from "../methods.ts";
import { beginWaiting } from "./wait.ts";
import type { WaitOptions } from "./wait.ts";

/** Arguments of `dryrunAndWait`. */
export interface DryrunAndWaitArguments {
  /** Id of the environment. Left out: the client's `environment`. */
  tid?: Uuid | undefined;
  /** Number of the version. */
  version: number;
}

/**
 * Makes a dry run and waits: see {@link InmantaFlows.dryrunAndWait}.
 *
 * @param client The client.
 * @param args The version.
 * @param options Limits of the flow.
 * @returns What a deployment would change.
 */
export async function dryrunAndWait(client: InmantaMethods, args: DryrunAndWaitArguments, options?: WaitOptions): Promise<DryRunReport> {
  const { tid, version } = args;
  const waiting = beginWaiting("dryrunAndWait", options);
  const id = await client.dryrunTrigger({ tid, version }, waiting.call());
  await waiting.until(async () => {
    const runs = await client.listDryruns({ tid, version }, waiting.call());
    return runs.find((run) => run.id === id && run.todo === 0);
  });
  return client.getDryrunDiff({ tid, version, report_id: id }, waiting.call());
}
