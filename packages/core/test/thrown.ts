import { isPlatformClientError } from "../src/index.ts";
import type { PlatformClientError } from "../src/index.ts";

/** Returns what a promise rejects with. Fails the test when it resolves. */
export async function thrownBy(promise: PromiseLike<unknown>): Promise<unknown> {
  try {
    await promise;
  } catch (error) {
    return error;
  }
  throw new Error("nothing was thrown");
}

/** Returns the client's error that a promise rejects with. Fails the test when the promise resolves or rejects with another error. */
export async function failureOf(promise: PromiseLike<unknown>): Promise<PlatformClientError> {
  const error = await thrownBy(promise);
  if (isPlatformClientError(error)) return error;
  throw new Error("the thrown value is not an error of the client", { cause: error });
}

/** Returns what a function throws synchronously. Fails the test when it returns. */
export function thrownFrom(work: () => unknown): unknown {
  try {
    work();
  } catch (error) {
    return error;
  }
  throw new Error("nothing was thrown");
}

/** Collects unhandled rejections while the work runs. */
export async function unhandledDuring(work: () => Promise<unknown>): Promise<unknown[]> {
  const unhandled: unknown[] = [];
  const listener = (reason: unknown): void => void unhandled.push(reason);
  process.on("unhandledRejection", listener);
  try {
    await work();
    await new Promise((resolve) => setTimeout(resolve, 5));
  } finally {
    process.off("unhandledRejection", listener);
  }
  return unhandled;
}
