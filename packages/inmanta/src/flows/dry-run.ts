import type { Uuid } from "@platform-clients/core";
import { Deadline, poll } from "@platform-clients/core/flows";

import type { DryRunReport } from "../generated/models.ts";
import { checkArguments } from "./check-arguments.ts";
import type { FlowContext } from "./flow-context.ts";
import { pollInterval } from "./wait-options.ts";
import type { WaitOptions } from "./wait-options.ts";

/** Arguments of `dryrunAndWait`. */
export interface DryrunAndWaitArguments {
  /** Id of the environment. Default: the client's `environment`. */
  tid?: Uuid | undefined;
  /** Number of the version. */
  version: number;
}

const operation = "inmanta.dryrunAndWait";

/**
 * Makes a dry run and waits: see {@link InmantaFlows.dryrunAndWait}.
 *
 * @param client What the flow uses of its client.
 * @param args The version.
 * @param options Options of the flow.
 * @returns What a deployment would change.
 */
export async function dryrunAndWait(client: FlowContext, args: DryrunAndWaitArguments, options?: WaitOptions): Promise<DryRunReport> {
  checkArguments(operation, args, ["tid", "version"]);
  const { defaults, operations } = client;
  const { tid, version } = args;
  const interval = pollInterval(operation, options);
  const deadline = new Deadline(operation, options, defaults);
  const id = await operations.dryrunTrigger({ tid, version }, deadline.callOptions(options));
  const findDone = async (): Promise<unknown> => {
    const runs = await operations.listDryruns({ tid, version }, deadline.callOptions(options));
    return runs.find((run) => run.id === id && run.todo === 0);
  };
  await poll(findDone, interval, deadline);
  return operations.getDryrunDiff({ tid, version, report_id: id }, deadline.callOptions(options));
}
