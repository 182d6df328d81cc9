import { configurationError } from "@platform-clients/core";
import type { Uuid } from "@platform-clients/core";
import { Deadline, poll } from "@platform-clients/core/flows";

import type { CompileReport } from "../generated/models.ts";
import { checkArguments } from "./check-arguments.ts";
import type { FlowContext } from "./flow-context.ts";
import { pollInterval } from "./wait-options.ts";
import type { WaitOptions } from "./wait-options.ts";

/** Arguments of `compileAndWait`. */
export interface CompileAndWaitArguments {
  /** Id of the environment. Default: the client's `environment`. */
  tid?: Uuid | undefined;
  /** Whether to update the model's sources before the compile. Default: true. */
  update?: boolean | undefined;
  /** Free-form details to store with the compile. Default: none. */
  metadata?: { [name: string]: unknown } | undefined;
}

/** The outcome of a compile. */
export interface CompileOutcome {
  /**
   * The report of the environment's newest compile. `success` says whether it succeeded and `version` which version it stored. A compile that
   * waits because the environment is halted has `completed: null`. `undefined` if the server skipped the compile or has no report.
   */
  readonly report: CompileReport | undefined;
  /** Why the compile was skipped. Empty if it was not. */
  readonly warnings: readonly string[];
}

const operation = "inmanta.compileAndWait";

/**
 * Compiles and waits: see {@link InmantaFlows.compileAndWait}.
 *
 * @param client What the flow uses of its client, and the client's environment.
 * @param args How to compile.
 * @param options Options of the flow.
 * @returns The outcome.
 */
export async function compileAndWait(
  client: FlowContext & { readonly environment: Uuid | undefined },
  args: CompileAndWaitArguments = {},
  options?: WaitOptions,
): Promise<CompileOutcome> {
  checkArguments(operation, args, ["tid", "update", "metadata"]);
  const { defaults, environment, operations } = client;
  const { metadata, tid = environment, update } = args;
  if (tid === undefined)
    throw configurationError(operation, "`tid` is missing: pass it as an argument, or set the client's option `environment`.");
  const interval = pollInterval(operation, options);
  const deadline = new Deadline(operation, options, defaults);
  const trigger = operations.notifyChange({ id: tid, update, metadata }, deadline.callOptions(options));
  const { warnings } = await trigger.withResponse();
  if (warnings.length > 0) return { report: undefined, warnings };
  const isDone = async (): Promise<true | undefined> => {
    const isCompiling = await operations.isCompiling({ id: tid }, deadline.callOptions(options));
    return isCompiling ? undefined : true;
  };
  await poll(isDone, interval, deadline);
  const [report] = await operations.getCompileReports({ tid, limit: 1, sort: "requested.desc" }, deadline.callOptions(options));
  return { report, warnings };
}
