import type { CallOptions, Uuid } from "@platform-clients/core";

import type { CompileReport } from "../generated/types.ts";
import type { InmantaMethods } from "../methods.ts";
import { beginWaiting } from "./wait.ts";
import type { WaitOptions } from "./wait.ts";

/** Arguments of `compileAndWait`. */
export interface CompileAndWaitArguments {
  /** Id of the environment. Left out: the client's `environment`. */
  tid?: Uuid | undefined;
  /** Whether to fetch the model anew first. Default: yes. */
  update?: boolean | undefined;
  /** Free details to store with the compile. Default: none. */
  metadata?: { [name: string]: unknown } | undefined;
}

/** How a compile went. */
export interface CompileOutcome {
  /**
   * The environment's newest compile. `success` tells whether it worked and `version` what it stored; a compile that waits because the
   * environment is halted has `completed: null`. `undefined` when the server skipped the compile, or has none.
   */
  readonly report: CompileReport | undefined;
  /** Why the compile was skipped; empty when it was not. */
  readonly warnings: readonly string[];
}

/**
 * Compiles and waits: see {@link InmantaFlows.compileAndWait}.
 *
 * @param client The client.
 * @param tid Id of the environment.
 * @param args How to compile.
 * @param options Limits of the flow.
 * @returns How it went.
 */
export async function compileAndWait(
  client: InmantaMethods,
  tid: Uuid,
  args: CompileAndWaitArguments,
  options?: WaitOptions,
): Promise<CompileOutcome> {
  const waiting = beginWaiting("compileAndWait", options);
  const { update, metadata } = args;
  const { warnings } = await client.notifyChange({ id: tid, update, metadata }, waiting.call()).withResponse();
  if (warnings.length > 0) return { report: undefined, warnings };
  await waiting.until(async () => ((await compiling(client, tid, waiting.call())) ? undefined : true));
  const [report] = await client.getCompileReports({ tid, limit: 1, sort: "requested.desc" }, waiting.call());
  return { report, warnings };
}

/**
 * Asks whether an environment compiles: see {@link InmantaFlows.compiling}.
 *
 * @param client The client.
 * @param id Id of the environment.
 * @param options Limits of the call.
 * @returns Whether it does.
 */
export async function compiling(client: InmantaMethods, id: Uuid, options?: CallOptions): Promise<boolean> {
  const { response } = await client.isCompiling({ id }, options).withResponse();
  return response.status === 200;
}
