import { ServerError } from "@platform-clients/core";
import type { Fetch } from "@platform-clients/core";
import { expect, test } from "vitest";

import { addControl, addLink, addPayments, addSystem, createHandler, fetch, mock, rows } from "./server.ts";
import { receiptsFlagged } from "./story.ts";

/** What AirView returns for the violated unique key of a resource, as for every fault of its own. */
const internalError = (): Response => Response.json({ code: 500, status: "Internal Server Error" }, { status: 500 });

/** A handler of a server with all objects but resources. `answer` answers a report, or passes it on. */
function createReporter(answer: (pass: () => Promise<Response>, number: number) => Promise<Response>) {
  const system = addSystem("cloud-posture");
  addLink(addPayments(), addControl(system, "storage/encryption"));
  let reports = 0;
  const racingFetch: Fetch = (url, init) => {
    const pass = (): Promise<Response> => fetch(url, init);
    return init.method === "PUT" ? answer(pass, (reports += 1)) : pass();
  };
  return { handler: createHandler({ fetch: racingFetch }), reports: () => reports };
}

test("ten reports of a new resource at the same time are all recorded, although the server creates it for one of them", async () => {
  const count = 10;
  let arrived = 0;
  let release: () => void = () => undefined;
  const all = new Promise<void>((resolve) => (release = resolve));
  const { handler, reports } = createReporter(async (pass, number) => {
    if (number > count) return pass();
    arrived += 1;
    if (arrived === count) release();
    await all;
    return number === 1 ? pass() : internalError();
  });
  await Promise.all(
    Array.from({ length: count }, (_, index) => handler.handleComplianceEvent(receiptsFlagged({ additionalData: `${index}` }))),
  );
  expect(rows("monitoredResources")).toMatchObject([{ reference: "eu-west-1/receipts", monitoringState: "FLAGGED" }]);
  expect(reports()).toBe(2 * count - 1);
});

test("the repetition sends the same report", async () => {
  const { handler } = createReporter((pass, number) => (number === 1 ? pass().then(internalError) : pass()));
  await handler.handleComplianceEvent(receiptsFlagged({ additionalData: "scan 7" }));
  const [first, second] = mock.requests.slice(-2);
  expect(second).toEqual(first);
  expect(rows("monitoredResources")).toMatchObject([{ additionalData: "scan 7" }]);
});

test("a second 500 is thrown", async () => {
  const { handler, reports } = createReporter(() => Promise.resolve(internalError()));
  await expect(handler.handleComplianceEvent(receiptsFlagged())).rejects.toThrow(ServerError);
  expect(reports()).toBe(2);
});

test.each([
  ["a 500 of something in between", () => new Response("<h1>Internal Server Error</h1>", { status: 500 }), 500],
  ["another status", () => Response.json({ code: 503, status: "Service Unavailable" }, { status: 503 }), 503],
])("%s is not repeated", async (_, answer, status) => {
  const { handler, reports } = createReporter(() => Promise.resolve(answer()));
  await expect(handler.handleComplianceEvent(receiptsFlagged())).rejects.toMatchObject({ status });
  expect(reports()).toBe(1);
});
