import { inspect } from "node:util";
import { promiseHooks, setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

import { settle } from "./fake-time.ts";

setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc") as () => void;

/**
 * Counts the promises of core that work leaves behind: pending, and still reachable, so that somebody can wait for them.
 *
 * @param work The work. What it returns is kept in memory while the promises are counted.
 * @returns What the promises are, and where they were created.
 */
export async function findPending(work: () => Promise<object>): Promise<string[]> {
  const created: { readonly ref: WeakRef<Promise<unknown>>; readonly stack: string }[] = [];
  const stop = promiseHooks.onInit((promise) => {
    const { stack = "" } = new Error();
    // "sandbox": where `npm run mutation` runs the tests.
    if (/(?:core|sandbox-?\w*)\/src\//.test(stack)) created.push({ ref: new WeakRef(promise), stack });
  }) as () => void;
  const kept: object[] = [];
  try {
    kept.push(await work());
  } finally {
    stop();
  }
  if (created.length === 0) throw new Error("no promise of core was seen");
  // A WeakRef keeps its target until the current job ends.
  for (let round = 0; round < 3; round += 1) {
    await settle();
    collectGarbage();
  }
  const pending = created.filter(({ ref }) => kept.length > 0 && inspect(ref.deref()).includes("<pending>"));
  return pending.map(({ stack }) => stack);
}
