import { SpecError } from "../generate/spec-error.ts";

/** The signals that stop a command: Ctrl-C, and `kill`. */
const signals = ["SIGINT", "SIGTERM"] as const;

/**
 * Runs steps one after the other. If one fails, or a signal stops the command, undoes all. A step that has begun is finished first.
 *
 * @param steps The steps.
 * @param undo Takes back what the steps have done so far.
 * @throws {SpecError} When a signal stopped the command; otherwise, what the step threw.
 */
export async function inOneStep(steps: readonly (() => Promise<void> | void)[], undo: () => Promise<void>): Promise<void> {
  let stopped: NodeJS.Signals | undefined;
  const stop = (signal: NodeJS.Signals): void => {
    stopped = signal;
  };
  for (const signal of signals) process.on(signal, stop);
  try {
    for (const step of steps) {
      await step();
      // A signal that arrived during synchronous work is delivered now.
      await new Promise(setImmediate);
      if (stopped !== undefined) throw new SpecError(`Stopped by ${stopped}.`);
    }
  } catch (error) {
    await undo();
    // The signal also stops programs that a step has started. That they failed explains nothing.
    throw stopped === undefined ? error : new SpecError(`Stopped by ${stopped}.`);
  } finally {
    for (const signal of signals) process.off(signal, stop);
  }
}
