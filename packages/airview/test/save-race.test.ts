import { ServerError } from "@platform-clients/core";
import type { Fetch } from "@platform-clients/core";
import { expect, test } from "vitest";

import { addPayments, createHandler, receiptsFlagged } from "./story.ts";

/** What AirView returns for the violated unique key of a resource, as for every fault of its own. */
const internalError = (): Response => Response.json({ code: 500, status: "Internal Server Error" }, { status: 500 });

/** A handler of a server with all objects but resources. `answer` answers a report, or passes it on. */
function createReporter(answer: (pass: () => Promise<Response>, number: number) => Promise<Response>) {
  const { fake } = createHandler();
  const system = fake.store.addSystem("cloud-posture");
  fake.store.addLink(addPayments(fake), fake.store.addControl({ reference: "storage/encryption", systemId: system }));
  let reports = 0;
  const fetch: Fetch = (url, init) => {
    const pass = (): Promise<Response> => fake.fetch(url, init);
    return init.method === "PUT" ? answer(pass, (reports += 1)) : pass();
  };
  return { fake, handler: createHandler({ fetch }).handler, reports: () => reports };
}

test("ten reports of a new resource at the same time are all recorded, although the server creates it for one of them", async () => {
  const count = 10;
  let arrived = 0;
  let release: () => void = () => undefined;
  const all = new Promise<void>((resolve) => (release = resolve));
  const { fake, handler, reports } = createReporter(async (pass, number) => {
    if (number > count) return pass();
    arrived += 1;
    if (arrived === count) release();
    await all;
    return number === 1 ? pass() : internalError();
  });
  await Promise.all(
    Array.from({ length: count }, (_, index) => handler.handleComplianceEvent(receiptsFlagged({ additionalData: `${index}` }))),
  );
  expect(fake.store.resources).toMatchObject([{ reference: "eu-west-1/receipts", monitoringState: "FLAGGED" }]);
  expect(reports()).toBe(2 * count - 1);
});

test("the repetition sends the same report", async () => {
  const { fake, handler } = createReporter((pass, number) => (number === 1 ? pass().then(internalError) : pass()));
  await handler.handleComplianceEvent(receiptsFlagged({ additionalData: "scan 7" }));
  const [first, second] = fake.requests.slice(-2);
  expect(second).toEqual(first);
  expect(fake.store.resources).toMatchObject([{ additionalData: "scan 7" }]);
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
