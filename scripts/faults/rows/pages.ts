import type { Step } from "../server.ts";
import { answer, stall } from "../steps.ts";
import { read } from "../subject.ts";
import type { ListedPage, PagesInput, Session } from "../subject.ts";
import { pause } from "../trial.ts";
import type { Group, Row, Trial } from "../trial.ts";

/** A page in the form of Inmanta (`links.next`, an offset) and of OpenAI (`has_more`, the last ID). */
function page(ids: readonly string[], next?: unknown, metadata: object = {}): Step {
  const links = next === undefined ? {} : { next };
  return answer(200, { data: ids.map((id) => ({ id })), links, metadata, has_more: next !== undefined });
}

const link = (start: string): string => `/api/v2/resource?limit=2&start=${start}`;

interface Listing {
  readonly ids: readonly string[];
  readonly pages: readonly ListedPage[];
}

async function gather(session: Session, input?: PagesInput): Promise<Listing> {
  const pages: ListedPage[] = [];
  for await (const one of session.pages?.(input) ?? []) pages.push(one);
  return { pages, ids: pages.flatMap(({ items }) => items.map((item) => String(read(item, "id")))) };
}

function expectIds(trial: Trial, value: unknown, ids: readonly string[]): void {
  const found = read(value, "ids");
  trial.expect(Array.isArray(found) && found.join() === ids.join(), `the items are ${String(found)} instead of ${ids.join()}`);
}

// The second page must not be requested; the listing fails with the given code.
function refused(fault: string, next: unknown, code: string): Row {
  return {
    fault,
    promise: "Fails; the link is not followed",
    needs: ["links"],
    async run(trial) {
      const server = await trial.serve(page(["a"], next), page(["b"]));
      const outcome = await trial.settle(() => gather(trial.open(server)));
      trial.expectError(outcome);
      trial.expectCode(outcome, code);
      trial.expectRequests(server, 1);
    },
  };
}

// Two pages with one item each. The server says that there are five items.
function incomplete(fault: string, before: number): Row {
  return {
    fault,
    promise: "Fails: the list is incomplete",
    needs: ["total"],
    async run(trial) {
      const first = page(["a"], link("b"), { total: 5, before: 0, after: 4 });
      const server = await trial.serve(first, page(["b"], undefined, { total: 5, before, after: 4 - before }));
      const outcome = await trial.settle(() => gather(trial.open(server)));
      trial.expectError(outcome);
      trial.expectCode(outcome, "listing_incomplete");
    },
  };
}

/** Lists in pages. */
export const pages: Group = {
  title: "Pages",
  rows: [
    {
      fault: "Pages that link to each other: A, B, A",
      promise: "Fails instead of running for ever",
      needs: ["pages"],
      async run(trial) {
        const a = page(["a"], link("b"));
        const b = page(["b"], link("a"));
        const server = await trial.serve(({ number, ...exchange }) => (number % 2 === 1 ? a : b)({ number, ...exchange }));
        const outcome = await trial.settle(() => gather(trial.open(server), { maxPages: 50 }));
        trial.expectError(outcome);
        trial.expectCode(outcome, "paging_loop");
      },
    },
    {
      fault: "`next` leads to another origin",
      promise: "Fails; nothing is sent there",
      needs: ["links"],
      async run(trial) {
        const other = await trial.serve(page(["b"]));
        const server = await trial.serve(page(["a"], `${other.url}${link("b")}`));
        const outcome = await trial.settle(() => gather(trial.open(server)));
        trial.expectError(outcome);
        trial.expectCode(outcome, "paging_link_refused");
        trial.expectRequests(other, 0);
      },
    },
    {
      fault: "`next` leaves the path of the base URL",
      promise: "Fails; the link is not followed",
      needs: ["links"],
      async run(trial) {
        const server = await trial.serve(({ server: { url }, ...rest }) => {
          page(["a"], `${url}/admin/users`)({ ...rest, server });
        });
        const outcome = await trial.settle(() => gather(trial.open({ url: `${server.url}/gateway` })));
        trial.expectError(outcome);
        trial.expectCode(outcome, "paging_link_refused");
        trial.expectRequests(server, 1);
      },
    },
    refused("`next` is not a URL", "http://[broken", "paging_link_refused"),
    refused("`next` is a `javascript:` URL", "javascript:alert(1)", "paging_link_refused"),
    {
      fault: "`next` is a number",
      promise: "The listing ends or fails; the number is not followed",
      needs: ["links"],
      async run(trial) {
        const server = await trial.serve(page(["a"], 42), page(["b"]));
        const outcome = await trial.settle(() => gather(trial.open(server)));
        trial.expect(outcome.settled !== "never", "the listing does not end");
        trial.expectRequests(server, 1);
      },
    },
    {
      fault: "Pages without an end, all different, and `maxPages: 7`",
      promise: "The listing ends after 7 pages and 7 requests",
      needs: ["links"],
      async run(trial) {
        const server = await trial.serve((exchange) => page([`${exchange.number}`], link(`${exchange.number}`))(exchange));
        const outcome = await trial.settle(() => gather(trial.open(server), { maxPages: 7, prefetch: true }));
        expectIds(trial, outcome.value, ["1", "2", "3", "4", "5", "6", "7"]);
        trial.expectRequests(server, 7);
      },
    },
    {
      fault: "An empty page with a `next`",
      promise: "The listing goes on",
      needs: ["pages"],
      async run(trial) {
        const server = await trial.serve(page(["a"], link("b")), page([], link("c")), page(["c"]));
        expectIds(trial, (await trial.settle(() => gather(trial.open(server)))).value, ["a", "c"]);
      },
    },
    {
      fault: "Empty pages without an end, all with a different `next`",
      promise: "Fails instead of running for ever",
      needs: ["links"],
      async run(trial) {
        const server = await trial.serve((exchange) => page([], link(`${exchange.number}`))(exchange));
        const outcome = await trial.settle(() => gather(trial.open(server)));
        trial.expectError(outcome);
        trial.expectCode(outcome, "paging_loop");
      },
    },
    {
      fault: "The second page fails with 503, once",
      promise: "The list is complete",
      needs: ["pages", "retry"],
      async run(trial) {
        const server = await trial.serve(page(["a"], link("b")), answer(503), page(["b"]));
        expectIds(trial, (await trial.settle(() => gather(trial.open(server)))).value, ["a", "b"]);
      },
    },
    {
      fault: "The second page fails with 500, and the listing is resumed with the cursor of the error",
      promise: "Begins with the page that failed",
      needs: ["cursors"],
      async run(trial) {
        const server = await trial.serve(page(["a"], link("b")), answer(500), page(["b"], link("c")), page(["c"]));
        const session = trial.open(server);
        const failed = await trial.settle(() => gather(session));
        trial.expectError(failed, 500);
        const from = read(failed.error, "cursor");
        trial.expect(typeof from === "string", "the error has no cursor");
        expectIds(trial, (await trial.settle(() => gather(session, { from: String(from) }))).value, ["b", "c"]);
        trial.expect(server.seen[2]?.url === server.seen[1]?.url, "another page was requested");
      },
    },
    {
      fault: "A listing is resumed with the cursor of its first page",
      promise: "Begins with the second page",
      needs: ["cursors"],
      async run(trial) {
        const server = await trial.serve(page(["a"], link("b")), page(["b"]));
        const session = trial.open(server);
        const first = await trial.settle(() => gather(session, { maxPages: 1 }));
        const cursor = (read(first.value, "pages", "0") as ListedPage | undefined)?.cursor;
        expectIds(trial, (await trial.settle(() => gather(session, { from: cursor }))).value, ["b"]);
        trial.expectRequests(server, 2);
      },
    },
    {
      fault: "A cursor that was not made by this operation",
      promise: "Fails; nothing is sent",
      needs: ["cursors"],
      async run(trial) {
        const server = await trial.serve(page(["a"]));
        trial.expectError(await trial.settle(() => gather(trial.open(server), { from: "bm9uc2Vuc2U" })), "configuration");
        trial.expectRequests(server, 0);
      },
    },
    incomplete("The server skips 3 items between two pages (metadata: 5 items, 4 before the last one)", 4),
    incomplete("The last page has no `next` although 3 items follow (metadata: 5 items, 1 before the last one)", 1),
    {
      fault: "The caller leaves the loop while the next page stalls",
      promise: "The loop ends at once, and nothing more is requested",
      needs: ["pages"],
      async run(trial) {
        const server = await trial.serve(page(["a"], link("b")), stall);
        const outcome = await trial.settle(async () => {
          for await (const one of trial.open(server).pages?.({ prefetch: true }) ?? []) return one.items.length;
          return 0;
        }, 2_000);
        trial.expect(outcome.settled === "value" && outcome.value === 1, "the loop does not end");
        await pause(50);
        trial.expect(server.seen.length <= 2, `${server.seen.length} requests`);
      },
    },
  ],
};
