import { answer } from "../steps.ts";
import type { FaultServer } from "../server.ts";
import { read } from "../subject.ts";
import type { Group, Outcome, Row, Trial } from "../trial.ts";

// Refused before anything is sent.
function expectRefused(trial: Trial, outcome: Outcome, server: FaultServer): void {
  trial.expectError(outcome, trial.subject.ours ? "configuration" : undefined);
  trial.expectRequests(server, 0);
}

const object = (trial: Trial): ReturnType<typeof answer> => answer(200, trial.subject.wrap({ id: 1 }));

const refusedIds: readonly (readonly [name: string, id: unknown])[] = [
  ["`..`", ".."],
  ["`.`", "."],
  ["an empty string", ""],
  ["`null`", null],
  ["an object", { id: 1 }],
];

const keptIds: readonly (readonly [name: string, id: string])[] = [
  ["`../../admin`", "../../admin"],
  ["`a/b?c#d`", "a/b?c#d"],
  ["`%2e%2e%2f`", "%2e%2e%2f"],
  ["`a\\r\\nx-injected: yes`", "a\r\nx-injected: yes"],
  ["`__proto__`", "__proto__"],
  ["`constructor`", "constructor"],
];

const headerRows: readonly Row[] = [
  ["CR LF and another header", "a\r\nx-injected: yes"],
  ["a NUL", "a\0b"],
  ["a character beyond Latin-1", "a€"],
].map(([name, value]) => ({
  fault: `The value of a header of the call contains ${name}`,
  promise: "Fails; nothing is sent",
  async run(trial) {
    const server = await trial.serve(trial.good);
    const outcome = await trial.settle(async () => trial.open(server).list({ headers: { "x-note": value ?? "" } }));
    expectRefused(trial, outcome, server);
  },
}));

const bodyRows: readonly (readonly [name: string, value: () => unknown])[] = [
  [
    "a `toJSON` that throws",
    () => ({
      toJSON: () => {
        throw new Error("not today");
      },
    }),
  ],
  [
    "a circular object",
    () => {
      const circular: Record<string, unknown> = {};
      circular["self"] = circular;
      return circular;
    },
  ],
  ["a BigInt", () => 1n],
];

/** Arguments and options. */
export const hostileArguments: Group = {
  title: "Arguments and options",
  rows: [
    ...refusedIds.map(([name, id]): Row => ({
      fault: `A path argument is ${name}`,
      promise: "Fails; nothing is sent",
      needs: ["pathArguments"],
      async run(trial) {
        const server = await trial.serve(object(trial));
        expectRefused(trial, await trial.settle(async () => trial.open(server).item(id)), server);
      },
    })),
    ...keptIds.map(([name, id]): Row => ({
      fault: `A path argument is ${name}`,
      promise: "The server receives exactly this segment of the path",
      needs: ["pathArguments"],
      async run(trial) {
        const server = await trial.serve(object(trial));
        trial.expectValue(await trial.settle(async () => trial.open(server).item(id)));
        const url = server.seen[0]?.url ?? "";
        trial.expect(url === trial.subject.itemPath + encodeURIComponent(id), `the server received ${url}`);
        trial.expect(server.seen[0]?.headers["x-injected"] === undefined, "a header was injected");
      },
    })),
    ...["constructor", "toString", "__proto__"].map((name): Row => ({
      fault: `An argument is called \`${name}\`, which the operation does not have`,
      promise: "Fails; nothing is sent",
      needs: ["argumentObject"],
      async run(trial) {
        const server = await trial.serve(trial.good);
        const args = JSON.parse(`{"${name}":"x"}`) as Record<string, unknown>;
        expectRefused(trial, await trial.settle(async () => trial.open(server).listWith?.(args)), server);
        trial.expect(read({}, "x") === undefined, "Object.prototype was changed");
      },
    })),
    {
      fault: "The options of the call are given as arguments",
      promise: "Fails; nothing is sent",
      needs: ["argumentObject"],
      async run(trial) {
        const server = await trial.serve(trial.good);
        const { signal } = new AbortController();
        expectRefused(trial, await trial.settle(async () => trial.open(server).listWith?.({ signal })), server);
      },
    },
    {
      fault: "An unknown option: `timeOut` instead of `timeout`",
      promise: "Fails; nothing is sent",
      async run(trial) {
        const server = await trial.serve(trial.good);
        expectRefused(trial, await trial.settle(async () => trial.open(server).list({ unknown: true })), server);
      },
    },
    ...headerRows,
    ...bodyRows.map(([name, value]): Row => ({
      fault: `The body contains ${name}`,
      promise: "Fails; nothing is sent",
      async run(trial) {
        const server = await trial.serve(trial.created);
        expectRefused(trial, await trial.settle(async () => trial.open(server).create({ name: value() })), server);
      },
    })),
  ],
};
