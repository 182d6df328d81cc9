import type { Step } from "../server.ts";
import { drip, halfBody, halfHeaders, raw, stall } from "../steps.ts";
import type { Group, Row, Trial } from "../trial.ts";

const timeout = 250;

/** How much later than its limit a call can end: the machine may be busy. */
const late = 2_000;

const moments: readonly (readonly [name: string, step: Step])[] = [
  ["before the headers", stall],
  ["in the headers", raw(halfHeaders)],
  ["in the body", raw(halfBody)],
  ["in the body, but sends one byte every 50 ms", drip(50)],
];

async function expectTimeout(trial: Trial, step: Step): Promise<void> {
  const server = await trial.serve(step);
  const outcome = await trial.settle(() => trial.open(server, { timeout, attempts: 1 }).list(), timeout + late);
  trial.expectError(outcome, "timeout");
  trial.expect(outcome.elapsed >= timeout - 20, `the call ended after ${Math.round(outcome.elapsed)} ms`);
}

/** Servers that stop responding. */
export const stalls: Group = {
  title: "Stalls",
  rows: [
    ...moments.map(([name, step]): Row => ({
      fault: `The server stalls ${name} (timeout 250 ms)`,
      promise: "Fails as a timeout",
      needs: ["timeout"],
      run: (trial) => expectTimeout(trial, step),
    })),
    {
      fault: "The server stalls before the headers (create, three attempts, timeout 250 ms)",
      promise: "Fails as a timeout; the request is sent once",
      needs: ["timeout", "retry"],
      async run(trial) {
        const server = await trial.serve(stall);
        trial.expectError(await trial.settle(() => trial.open(server, { timeout }).create(), timeout + late), "timeout");
        await new Promise((resolve) => setTimeout(resolve, 50));
        trial.expectRequests(server, 1);
      },
    },
    {
      fault: "The server stalls before the headers, once (GET, timeout 1 second)",
      promise: "The second attempt succeeds",
      needs: ["timeout", "retry"],
      async run(trial) {
        const server = await trial.serve(stall, trial.good);
        trial.expectValue(await trial.settle(() => trial.open(server, { timeout: 1_000 }).list()));
      },
    },
    {
      fault: "The server stalls in the body, once (GET, timeout 1 second)",
      promise: "The second attempt succeeds",
      needs: ["timeout", "retry"],
      async run(trial) {
        const server = await trial.serve(raw(halfBody), trial.good);
        trial.expectValue(await trial.settle(() => trial.open(server, { timeout: 1_000 }).list()));
      },
    },
    {
      fault: "The server stalls in the body of an error (timeout 250 ms)",
      promise: "Fails, without a hang",
      needs: ["timeout"],
      async run(trial) {
        const step = raw("HTTP/1.1 500 Internal Server Error\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n{");
        const server = await trial.serve(step);
        trial.expectError(await trial.settle(() => trial.open(server, { timeout, attempts: 1 }).list(), timeout + late));
      },
    },
    {
      fault: "The server never closes the connection after a response without a length (timeout 250 ms)",
      promise: "Fails as a timeout",
      needs: ["timeout"],
      run: (trial) => expectTimeout(trial, raw("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n[]")),
    },
  ],
};
