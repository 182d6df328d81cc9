import { answer } from "../steps.ts";
import type { AnyFetch } from "../subject.ts";
import { pause } from "../trial.ts";
import type { Group, Row, Trial } from "../trial.ts";

const strange: readonly (readonly [name: string, fetch: AnyFetch])[] = [
  ["returns an object that is not a Response", async () => ({ data: [] })],
  ["returns `undefined`", async () => undefined],
];

const throwing: readonly (readonly [name: string, fetch: AnyFetch])[] = [
  [
    "throws before it returns a promise",
    () => {
      throw new Error("no network");
    },
  ],
  ["rejects with `undefined`", () => Promise.reject()],
  ["rejects with a string", () => Promise.reject("offline")],
];

/** Runs work while it collects unhandled rejections of observers. */
async function unhandled(work: () => Promise<void>): Promise<number> {
  let count = 0;
  const listener = (reason: unknown): void => {
    if (reason instanceof Error && reason.message === "observer") count += 1;
  };
  process.on("unhandledRejection", listener);
  await work();
  await pause(50);
  process.off("unhandledRejection", listener);
  return count;
}

const failures: readonly (readonly [name: string, fail: () => unknown])[] = [
  [
    "throws",
    () => {
      throw new Error("observer");
    },
  ],
  ["rejects", () => Promise.reject(new Error("observer"))],
];

async function expectUnaffected(trial: Trial, opening: { readonly logger?: object; readonly hooks?: object }): Promise<void> {
  const server = await trial.serve(answer(503), trial.good);
  const count = await unhandled(async () => {
    trial.expectValue(await trial.settle(() => trial.open(server, opening).list()));
  });
  trial.expect(count === 0, "a rejection was not handled");
}

const observerRows: readonly Row[] = failures.flatMap(([name, fail]): Row[] => [
  {
    fault: `Every method of the logger ${name}`,
    promise: "The call succeeds on the second attempt, without an unhandled rejection",
    needs: ["logger", "retry"],
    alone: true,
    run: (trial) => expectUnaffected(trial, { logger: { debug: fail, info: fail, warn: fail, error: fail } }),
  },
  {
    fault: `Every hook ${name}`,
    promise: "The call succeeds on the second attempt, without an unhandled rejection",
    needs: ["hooks", "retry"],
    alone: true,
    run: (trial) => expectUnaffected(trial, { hooks: { onRequest: fail, onResponse: fail, onRetry: fail, onPage: fail } }),
  },
]);

/** Functions of the caller: fetch, loggers, hooks. */
export const observers: Group = {
  title: "Functions of the caller",
  rows: [
    ...strange.map(([name, fetch]): Row => ({
      fault: `\`fetch\` ${name}`,
      promise: "Fails after one call of it",
      needs: ["customFetch"],
      async run(trial) {
        let count = 0;
        const counting: AnyFetch = (...args) => {
          count += 1;
          return fetch(...args);
        };
        trial.expectError(await trial.settle(async () => trial.open({ url: "http://127.0.0.1:1" }, { fetch: counting }).list()));
        trial.expect(count === 1, `\`fetch\` was called ${count} times`);
      },
    })),
    ...throwing.map(([name, fetch]): Row => ({
      fault: `\`fetch\` ${name} (create)`,
      promise: "Fails with an Error; one call of it",
      needs: ["customFetch"],
      async run(trial) {
        let count = 0;
        const counting: AnyFetch = (...args) => {
          count += 1;
          return fetch(...args);
        };
        trial.expectError(await trial.settle(async () => trial.open({ url: "http://127.0.0.1:1" }, { fetch: counting }).create()));
        trial.expect(count === 1, `\`fetch\` was called ${count} times`);
      },
    })),
    {
      fault: "`fetch` never returns and ignores the signal (timeout 250 ms)",
      promise: "Fails as a timeout",
      needs: ["customFetch", "timeout"],
      async run(trial) {
        const opening = { fetch: () => new Promise(() => undefined), timeout: 250, attempts: 1 };
        trial.expectError(await trial.settle(() => trial.open({ url: "http://127.0.0.1:1" }, opening).list(), 2_250), "timeout");
      },
    },
    ...observerRows,
  ],
};
