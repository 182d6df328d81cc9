// Measures the memory of calls in flight. Run with `--expose-gc`.
import { contenders } from "./contenders.ts";
import { report } from "./measure.ts";

const calls = 1_000;
const rounds = 5;
const { gc } = globalThis as { gc?: () => void };

let answer: (() => void) | undefined;
let gate = Promise.resolve();
// Stays pending until `answer` is called.
const list = contenders(async () => {
  await gate;
  return new Response("{}", { headers: { "content-type": "application/json" } });
});

async function usedHeap(): Promise<number> {
  // Requests and timers are released over several turns of the event loop.
  for (let turn = 0; turn < 3; turn += 1) {
    await new Promise(setImmediate);
    gc?.();
  }
  return process.memoryUsage().heapUsed;
}

async function bytesPerCall(call: () => Promise<unknown>): Promise<number> {
  gate = new Promise((resolve) => {
    answer = resolve;
  });
  const before = await usedHeap();
  const pending = Array.from({ length: calls }, call);
  const after = await usedHeap();
  answer?.();
  await Promise.all(pending);
  return (after - before) / calls;
}

const bytes = list.map((): number[] => []);
for (let round = 0; round <= rounds; round += 1) {
  for (const [index, { call }] of list.entries()) {
    const value = await bytesPerCall(call);
    // The first round is a warm-up.
    if (round > 0) bytes[index]?.push(value);
  }
}
report(list.map(({ name, note }, index) => ({ name, note, bytes: bytes[index] })));
