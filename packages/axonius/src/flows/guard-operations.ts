import { deferCall, isAbortedError, isPlatformClientError } from "@platform-clients/core";
import type { Call, CallOptions, FlowDefaults, OperationDescriptors } from "@platform-clients/core";
import { Deadline } from "@platform-clients/core/flows";

import { isOtherGeneration, isOtherGenerationError, OtherGenerationError } from "../models/other-generation.ts";
import type { Facts, Generation } from "../models/other-generation.ts";

type Operation = (args?: object, options?: CallOptions) => Call<unknown>;

/**
 * Makes operations fail with an `OtherGenerationError` when the server has the other generation of the API. If a 404 does not say whether an object or
 * the path is missing, `listRoles` decides, within the deadline and the signal of the call.
 *
 * @param operations The operations of the client.
 * @param descriptors Their descriptors.
 * @param generation The generation of the client.
 * @param defaults The limits of the client.
 * @returns The same operations, with that error.
 */
export function guardOperations<Operations extends object>(
  operations: Operations,
  descriptors: OperationDescriptors,
  generation: Generation,
  defaults: FlowDefaults,
): Operations {
  const isMissing = async (options: CallOptions): Promise<boolean> => {
    const outcome = await (guarded["listRoles"] as Operation)({}, options).result();
    if (!outcome.ok && hasEnded(outcome.error)) throw outcome.error;
    return !outcome.ok && isOtherGenerationError(outcome.error);
  };
  const guard = (operation: string, start: Operation): Operation => {
    const { method, path } = descriptors[operation] as OperationDescriptors[string];
    const check = async (args: object | undefined, options: CallOptions | undefined): Promise<{ call: Call<unknown> }> => {
      const deadline = new Deadline(`axonius.${operation}`, options, defaults);
      const call = start(args, options);
      let facts: Facts = { method, operation };
      let isOther: boolean;
      try {
        isOther = generation.isOther(await call);
      } catch (error) {
        facts = error as Facts;
        isOther = isOtherGeneration(error, generation, path.includes("{")) ?? (await isMissing(deadline.callOptions(options)));
      }
      if (isOther) throw new OtherGenerationError(facts, generation);
      return { call };
    };
    return (args, options) =>
      deferCall(
        () => check(args, options),
        ({ call }) => call,
      );
  };
  const guarded: Record<string, Operation> = {};
  for (const [name, start] of Object.entries(operations) as [string, Operation][]) guarded[name] = guard(name, start);
  return guarded as Operations;
}

function hasEnded(error: unknown): boolean {
  return isAbortedError(error) || (isPlatformClientError(error) && error.code === "deadline_exceeded");
}
