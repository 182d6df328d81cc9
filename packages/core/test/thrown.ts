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
