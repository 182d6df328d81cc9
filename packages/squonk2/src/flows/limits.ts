import type { Call, CallOptions } from "@platform-clients/core";

import type { Squonk2Operations } from "../generated/operations.ts";

/** Milliseconds: the deadline of a call if neither it nor its client sets a limit. Python has the same number, but for each read. */
const defaultDeadline = 4_000;

/** The limits that a caller set for a client. */
export interface Limits {
  /** Milliseconds for each attempt; `false` for no limit. */
  readonly timeout?: number | false | undefined;
  /** Milliseconds for the whole call. */
  readonly deadline?: number | undefined;
}

/** The operations that send the content of an asset. */
export type Uploads = Pick<Squonk2Operations, "createAsset" | "alterAsset">;

/**
 * Returns the deadline of calls that set no limit.
 *
 * @param limits The limits of the client.
 * @returns Milliseconds; `undefined` for no deadline.
 */
export function deadlineOf(limits: Limits): number | undefined {
  const { deadline, timeout } = limits;
  return deadline ?? (timeout === undefined ? defaultDeadline : undefined);
}

/**
 * Makes the default deadline apply only to calls that set no limit: one that sets only a `timeout` has no deadline.
 *
 * @param operations The operations of a client whose deadline is that of {@link deadlineOf}.
 * @param limits The limits of the client.
 * @returns The operations.
 */
export function replaceDefaultDeadline(operations: Squonk2Operations, limits: Limits): Squonk2Operations {
  if (limits.deadline !== undefined || limits.timeout !== undefined) return operations;
  type Start = (args?: object, options?: CallOptions) => Call<unknown>;
  const replaced = Object.entries(operations as unknown as Readonly<Record<string, Start>>).map(([name, start]) => [
    name,
    (args?: object, options?: CallOptions) =>
      start(args, options?.timeout === undefined ? options : { ...options, deadline: options.deadline ?? Infinity }),
  ]);
  return Object.fromEntries(replaced) as Squonk2Operations;
}

/**
 * Removes all default limits from the operations that send the content of an asset: how long that takes depends on its size.
 *
 * @param operations The operations of a client whose deadline is that of {@link deadlineOf}.
 * @param limits The limits of the client.
 * @returns The operations for content.
 */
export function uploadsOf(operations: Squonk2Operations, limits: Limits): Uploads {
  const ownLimits = (options: CallOptions = {}): CallOptions => {
    // The operation refuses what is not an object of options.
    if (typeof options !== "object" || (options as object | null) === null || Array.isArray(options)) return options;
    const { deadline = limits.deadline ?? Infinity, timeout = limits.timeout ?? false } = options;
    return { ...options, timeout, deadline };
  };
  return {
    createAsset: (args, options) => operations.createAsset(args, ownLimits(options)),
    alterAsset: (args, options) => operations.alterAsset(args, ownLimits(options)),
  };
}
