import type { FaultServer, Step } from "../server.ts";
import { answer } from "../steps.ts";
import type { Group, Row, Trial } from "../trial.ts";

// Milliseconds between the first request and another one.
function gap({ seen }: FaultServer, index = 1): number {
  return (seen[index]?.at ?? 0) - (seen[0]?.at ?? 0);
}

// The first attempt fails, the second one succeeds, at the earliest after so many milliseconds.
async function expectWait(trial: Trial, step: Step, least: number): Promise<void> {
  const server = await trial.serve(step, trial.good);
  trial.expectValue(await trial.settle(() => trial.open(server).list()));
  trial.expectRequests(server, 2);
  trial.expect(gap(server) >= least - 5, `the second attempt came after ${Math.round(gap(server))} ms`);
}

const after = (value: string): Step => answer(503, {}, { "retry-after": value });

/** Makes many calls, fifty at a time. Returns how many succeeded. */
async function callMany(call: () => PromiseLike<unknown>, count: number): Promise<number> {
  let succeeded = 0;
  for (let done = 0; done < count; done += 50) {
    const results = await Promise.allSettled(Array.from({ length: 50 }, async () => call()));
    succeeded += results.filter(({ status }) => status === "fulfilled").length;
  }
  return succeeded;
}

const values: readonly Row[] = ["soon", "-1", "1e9", "99999999999999999999"].map((value) => ({
  fault: `503 with Retry-After: ${value}, once`,
  promise: "The wait is the normal backoff, or the error is thrown at once",
  needs: ["retryAfter"],
  async run(trial) {
    const server = await trial.serve(after(value), trial.good);
    const outcome = await trial.settle(() => trial.open(server).list(), 4_000);
    trial.expect(outcome.settled !== "never", "the call waits as if the value were a duration");
  },
}));

/** Retries: which, how often, and when. */
export const retries: Group = {
  title: "Retries",
  rows: [
    {
      fault: "503, once (GET)",
      promise: "The second attempt succeeds",
      needs: ["retry"],
      run: (trial) => expectWait(trial, answer(503), 0),
    },
    {
      fault: "503 for ever (GET)",
      promise: "Fails with status 503 after the configured number of attempts",
      needs: ["retry"],
      async run(trial) {
        const server = await trial.serve(answer(503));
        trial.expectError(await trial.settle(() => trial.open(server).list()), 503);
        trial.expectRequests(server, 3);
      },
    },
    ...([502, 503, 504] as const).map((status): Row => ({
      fault: `${status} with Retry-After (create)`,
      promise: `Fails with status ${status}; the request is sent once, because the server may have done the work`,
      needs: ["retry"],
      async run(trial) {
        const server = await trial.serve(answer(status, {}, { "retry-after": "0" }));
        trial.expectError(await trial.settle(() => trial.open(server).create()), status);
        trial.expectRequests(server, 1);
      },
    })),
    {
      fault: "429 with Retry-After, once (create)",
      promise: "The second attempt succeeds: nothing was done",
      needs: ["retry"],
      async run(trial) {
        const server = await trial.serve(answer(429, {}, { "retry-after": "0" }), trial.created);
        trial.expectValue(await trial.settle(() => trial.open(server).create()));
        trial.expectRequests(server, 2);
      },
    },
    {
      fault: "503 with Retry-After: 1",
      promise: "The next attempt comes after at least 1 second",
      needs: ["retryAfter"],
      run: (trial) => expectWait(trial, after("1"), 1_000),
    },
    {
      fault: "503 with Retry-After: 0, five attempts",
      promise: "The normal backoff applies: five requests take at least 60 ms",
      needs: ["retryAfter"],
      async run(trial) {
        const server = await trial.serve(after("0"));
        trial.expectError(await trial.settle(() => trial.open(server, { attempts: 5, slow: true }).list(), 20_000), 503);
        const { seen } = server;
        const elapsed = (seen.at(-1)?.at ?? 0) - (seen[0]?.at ?? 0);
        trial.expectRequests(server, 5);
        trial.expect(elapsed >= 60, `five requests in ${Math.round(elapsed)} ms`);
      },
    },
    {
      fault: "503 with Retry-After as a date in 1 second, and a Date that is ten minutes behind",
      promise: "The next attempt comes after at least 1 second: the date counts from the response's Date",
      needs: ["retryAfter"],
      async run(trial) {
        const now = Date.now() - 600_000;
        const headers = { date: new Date(now).toUTCString(), "retry-after": new Date(now + 1_000).toUTCString() };
        await expectWait(trial, answer(503, {}, headers), 1_000);
      },
    },
    {
      fault: "503 with Retry-After as a date in 1 second, and a Date that is ten minutes ahead",
      promise: "The next attempt comes within 4 seconds",
      needs: ["retryAfter"],
      async run(trial) {
        const now = Date.now() + 600_000;
        const headers = { date: new Date(now).toUTCString(), "retry-after": new Date(now + 1_000).toUTCString() };
        const server = await trial.serve(answer(503, {}, headers), trial.good);
        trial.expectValue(await trial.settle(() => trial.open(server).list(), 4_000));
      },
    },
    {
      fault: "503 with Retry-After: 86400",
      promise: "Fails with status 503 at once: nobody waits a day",
      needs: ["retryAfter"],
      async run(trial) {
        const server = await trial.serve(after("86400"), trial.good);
        trial.expectError(await trial.settle(() => trial.open(server).list(), 3_000), 503);
        trial.expectRequests(server, 1);
      },
    },
    ...values,
    {
      fault: "30 calls at the same time, all answered with 503 and Retry-After: 1",
      promise: "The next attempts come after at least 1 second, spread over at least 200 ms",
      needs: ["retryAfter"],
      alone: true,
      async run(trial) {
        const { good } = trial;
        const server = await trial.serve((exchange) => (exchange.number <= 30 ? after("1") : good)(exchange));
        const session = trial.open(server, { timeout: 60_000 });
        const results = await Promise.allSettled(Array.from({ length: 30 }, async () => session.list()));
        const succeeded = results.filter(({ status }) => status === "fulfilled").length;
        trial.expect(succeeded === 30, `${succeeded} calls succeeded`);
        trial.expectRequests(server, 60);
        const spread = (server.seen.at(-1)?.at ?? 0) - (server.seen[30]?.at ?? 0);
        trial.expect(spread >= 200, `the attempts came within ${Math.round(spread)} ms`);
        trial.expect(gap(server, 30) >= 995, `the first one came after ${Math.round(gap(server, 30))} ms`);
      },
    },
    {
      fault: "1,000 calls in an outage (503)",
      promise: "At most 1,050 requests",
      needs: ["retry"],
      alone: true,
      async run(trial) {
        const server = await trial.serve(answer(503));
        const session = trial.open(server);
        trial.expect((await callMany(() => session.list(), 1_000)) === 0, "some calls succeeded");
        trial.expect(server.seen.length <= 1_050, `${server.seen.length} requests`);
      },
    },
    {
      fault: "1,000 calls of which 1 % fail once",
      promise: "All succeed: no retry is refused",
      needs: ["retry"],
      alone: true,
      async run(trial) {
        const { good } = trial;
        const server = await trial.serve((exchange) => (exchange.number % 100 === 0 ? answer(503) : good)(exchange));
        const session = trial.open(server);
        const succeeded = await callMany(() => session.list(), 1_000);
        trial.expect(succeeded === 1_000, `${succeeded} calls succeeded`);
      },
    },
    {
      fault: "100 calls in an outage, then the server recovers",
      promise: "The next call succeeds",
      alone: true,
      needs: ["retry"],
      async run(trial) {
        let healthy = false;
        const { good } = trial;
        const server = await trial.serve((exchange) => (healthy ? good : answer(503))(exchange));
        const session = trial.open(server);
        await callMany(() => session.list(), 100);
        healthy = true;
        trial.expectValue(await trial.settle(() => session.list()));
      },
    },
  ],
};
