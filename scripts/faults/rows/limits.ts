import type { FaultServer, Step } from "../server.ts";
import { answer, halfBody, halfHeaders, raw, stall } from "../steps.ts";
import type { Feature, Opening, Session } from "../subject.ts";
import { pause } from "../trial.ts";
import type { Group, Row, Trial } from "../trial.ts";

const deadline = 300;
/** How much later a call can end: the machine may be busy. */
const late = 2_000;

interface Moment {
  readonly name: string;
  readonly needs: readonly Feature[];
  readonly steps: (trial: Trial) => readonly Step[];
  readonly opening?: Opening;
  /** Waits until the call has come so far. Default: until the server has the request. */
  readonly reached?: (server: FaultServer) => Promise<void>;
  readonly start?: (session: Session, signal: AbortSignal | undefined) => PromiseLike<unknown>;
  /** How many requests the server has received at the end. */
  readonly requests: number;
}

const afterArrival = async (server: FaultServer): Promise<void> => {
  await server.arrived(1);
  await pause(40);
};

const nextPage = answer(200, { data: [{ id: "a" }], links: { next: "/api/v2/resource?start=b" }, metadata: {}, has_more: true });

/** The moments of a call at which a limit can be reached. */
const moments: readonly Moment[] = [
  {
    name: "while the token is obtained",
    needs: ["tokenFunction"],
    steps: () => [stall],
    opening: { token: () => new Promise(() => undefined) },
    reached: () => pause(20),
    requests: 0,
  },
  { name: "before the headers", needs: [], steps: () => [stall], requests: 1 },
  { name: "in the headers", needs: [], steps: () => [raw(halfHeaders)], reached: afterArrival, requests: 1 },
  { name: "in the body", needs: [], steps: () => [raw(halfBody)], reached: afterArrival, requests: 1 },
  {
    name: "in the wait before another attempt",
    needs: ["retry"],
    steps: (trial) => [answer(503, {}, { "retry-after": "20" }), trial.good],
    reached: afterArrival,
    requests: 1,
  },
  {
    name: "while the second page stalls",
    needs: ["pages"],
    steps: () => [nextPage, stall],
    reached: (server) => server.arrived(2),
    async start(session, signal) {
      for await (const page of session.pages?.({ signal }) ?? []) if (page.items.length === 0) break;
    },
    requests: 2,
  },
];

const list = (session: Session, signal: AbortSignal | undefined): PromiseLike<unknown> => session.list({ signal });

const abortRows = moments.map(({ name, needs, opening, reached = (server) => server.arrived(1), requests, start = list, steps }): Row => ({
  fault: `The caller aborts ${name}`,
  promise: "Fails as aborted, at once; nothing more is sent",
  needs,
  async run(trial) {
    const server = await trial.serve(...steps(trial));
    const controller = new AbortController();
    const pending = trial.settle(() => start(trial.open(server, opening), controller.signal), late);
    await reached(server);
    controller.abort();
    trial.expectError(await pending, "aborted");
    await pause(50);
    trial.expectRequests(server, requests);
  },
}));

const deadlineRows = moments.map(({ name, needs, opening, requests, start = list, steps }): Row => ({
  fault: `The deadline of 300 ms passes ${name}`,
  promise: "Fails within the deadline; nothing more is sent",
  needs: ["deadline", ...needs],
  async run(trial) {
    const server = await trial.serve(...steps(trial));
    trial.expectError(await trial.settle(() => start(trial.open(server, { ...opening, deadline }), undefined), deadline + late));
    await pause(50);
    trial.expect(server.seen.length <= requests, `${server.seen.length} requests`);
  },
}));

/** Signals and deadlines, at each moment of a call. */
export const limits: Group = {
  title: "Aborts and deadlines",
  rows: [
    {
      fault: "The signal has been aborted before the call",
      promise: "Fails as aborted; nothing is sent",
      async run(trial) {
        const server = await trial.serve(trial.good);
        trial.expectError(await trial.settle(() => trial.open(server).list({ signal: AbortSignal.abort() })), "aborted");
        trial.expectRequests(server, 0);
      },
    },
    {
      fault: "The caller aborts while the connection is opened",
      promise: "Fails as aborted, at once",
      async run(trial) {
        const server = await trial.serve(stall);
        const controller = new AbortController();
        const pending = trial.settle(() => trial.open(server).list({ signal: controller.signal }), late);
        setImmediate(() => controller.abort());
        trial.expectError(await pending, "aborted");
      },
    },
    ...abortRows,
    {
      fault: "The caller aborts between two pages",
      promise: "Fails as aborted; the next page is not requested",
      needs: ["pages"],
      async run(trial) {
        const server = await trial.serve(nextPage, nextPage);
        const controller = new AbortController();
        const outcome = await trial.settle(async () => {
          for await (const page of trial.open(server).pages?.({ signal: controller.signal }) ?? [])
            if (page.items.length > 0) controller.abort();
        });
        trial.expectError(outcome, "aborted");
        trial.expectRequests(server, 1);
      },
    },
    {
      fault: "A deadline of 0 ms",
      promise: "Fails; nothing is sent",
      needs: ["deadline", "hooks"],
      async run(trial) {
        const server = await trial.serve(trial.good);
        trial.expectError(await trial.settle(() => trial.open(server, { deadline: 0 }).list()), "timeout");
        trial.expectRequests(server, 0);
      },
    },
    {
      fault: "The deadline of 1 ms passes while the connection is opened",
      promise: "Fails as a timeout",
      needs: ["deadline"],
      async run(trial) {
        const server = await trial.serve(stall);
        trial.expectError(await trial.settle(() => trial.open(server, { deadline: 1 }).list(), late), "timeout");
      },
    },
    ...deadlineRows,
    {
      fault: "The deadline of 300 ms passes between two pages, which the caller processes slowly",
      promise: "Fails as a timeout; the next page is not requested",
      needs: ["deadline", "pages"],
      async run(trial) {
        const server = await trial.serve(nextPage);
        const outcome = await trial.settle(async () => {
          for await (const page of trial.open(server, { deadline }).pages?.() ?? []) if (page.items.length > 0) await pause(400);
        });
        trial.expectError(outcome, "timeout");
        trial.expectRequests(server, 1);
      },
    },
    {
      fault: "Each attempt is answered with 503 after 100 ms (deadline 300 ms, 50 attempts)",
      promise: "Fails within the deadline",
      needs: ["deadline", "retry"],
      async run(trial) {
        const server = await trial.serve((exchange) => void setTimeout(() => answer(503)(exchange), 100));
        const outcome = await trial.settle(() => trial.open(server, { deadline, attempts: 50 }).list(), deadline + late);
        trial.expectError(outcome);
      },
    },
    {
      fault: "1,000 calls at the same time share one signal",
      promise: "No warning about listeners",
      alone: true,
      async run(trial) {
        const { good } = trial;
        const server = await trial.serve((exchange) => void setTimeout(() => good(exchange), 20));
        const { signal } = new AbortController();
        const warnings: string[] = [];
        const onWarning = (warning: Error & { target?: unknown }): void => {
          if (warning.name === "MaxListenersExceededWarning") warnings.push(warning.message);
        };
        process.on("warning", onWarning);
        const session = trial.open(server, { timeout: 60_000 });
        const results = await Promise.allSettled(Array.from({ length: 1_000 }, async () => session.list({ signal })));
        await pause(50);
        process.off("warning", onWarning);
        trial.expect(
          results.every(({ status }) => status === "fulfilled"),
          "some calls failed",
        );
        trial.expect(warnings.length === 0, warnings.join("; "));
      },
    },
  ],
};
