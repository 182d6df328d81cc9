import { deferCall } from "@platform-clients/core";
import type { Call, CallOptions, OperationDescriptors } from "@platform-clients/core";

import { isOtherGeneration, isOtherGenerationError, OtherGenerationError } from "../models/other-generation.ts";
import type { Facts, Generation } from "../models/other-generation.ts";

type Operation = (args?: object, options?: CallOptions) => Call<unknown>;

/**
 * Makes operations fail with an `OtherGenerationError` when the server has the other generation of the API. If a 404 does not say whether an object or
 * the path is missing, `listRoles` decides.
 *
 * @param operations The operations of the client.
 * @param descriptors Their descriptors.
 * @param generation The generation of the client.
 * @returns The same operations, with that error.
 */
export function guardOperations<Operations extends object>(
  operations: Operations,
  descriptors: OperationDescriptors,
  generation: Generation,
): Operations {
  const isMissing = async (options: CallOptions | undefined): Promise<boolean> => {
    const outcome = await (guarded["listRoles"] as Operation)({}, options).result();
    return !outcome.ok && isOtherGenerationError(outcome.error);
  };
  const guard = (operation: string, start: Operation): Operation => {
    const { method, path } = descriptors[operation] as OperationDescriptors[string];
    const check = async (call: Call<unknown>, options: CallOptions | undefined): Promise<{ call: Call<unknown> }> => {
      let facts: Facts = { method, operation };
      let isOther: boolean;
      try {
        isOther = generation.isOther(await call);
      } catch (error) {
        facts = error as Facts;
        isOther = isOtherGeneration(error, generation, path.includes("{")) ?? (await isMissing(options));
      }
      if (isOther) throw new OtherGenerationError(facts, generation);
      return { call };
    };
    return (args, options) =>
      deferCall(
        () => check(start(args, options), options),
        ({ call }) => call,
      );
  };
  const guarded: Record<string, Operation> = {};
  for (const [name, start] of Object.entries(operations) as [string, Operation][]) guarded[name] = guard(name, start);
  return guarded as Operations;
}
