import { describe, expect, it, vi } from "vitest";

import { ServerError } from "../src/index.ts";
import type { Hooks, Logger } from "../src/index.ts";
import { depot } from "./depot.ts";
import { json, stubFetch } from "./stub-fetch.ts";
import { failureOf } from "./thrown.ts";

function recorder(): { hooks: Hooks; logger: Logger; events: [string, Record<string, unknown>][]; lines: [string, string][] } {
  const events: [string, Record<string, unknown>][] = [];
  const lines: [string, string][] = [];
  const record = (name: string) => (event: object) => void events.push([name, { ...event }]);
  const write = (level: string) => (line: string) => void lines.push([level, line]);
  return {
    hooks: { onRequest: record("request"), onResponse: record("response"), onRetry: record("retry"), onPage: record("page") },
    logger: { debug: write("debug"), info: write("info"), warn: write("warn"), error: write("error") },
    events,
    lines,
  };
}

describe("hooks", () => {
  it("are called for every attempt, response and wait, in order", async () => {
    const { hooks, events } = recorder();
    const { fetch } = stubFetch(json({}, 503), json({ id: 1 }));
    await depot({ fetch, hooks }).itemGet({ id: 1 });
    const call = { platform: "depot", operation: "itemGet", method: "GET", url: "http://depot.test/items/1" };
    expect(events).toEqual([
      ["request", { ...call, attempt: 1 }],
      ["response", { ...call, attempt: 1, status: 503, elapsed: expect.any(Number) }],
      ["retry", { ...call, attempt: 1, delay: expect.any(Number), error: expect.any(ServerError) }],
      ["request", { ...call, attempt: 2 }],
      ["response", { ...call, attempt: 2, status: 200, elapsed: expect.any(Number) }],
    ]);
  });

  it("are not called for a response that never arrives", async () => {
    const { hooks, events } = recorder();
    const { fetch } = stubFetch(() => Promise.reject(new TypeError("fetch failed")));
    await failureOf(depot({ fetch, hooks, retry: false }).itemGet({ id: 1 }));
    expect(events.map(([name]) => name)).toEqual(["request"]);
  });

  it("are not called when nothing is sent", async () => {
    const { hooks, events } = recorder();
    await failureOf(depot({ hooks }).itemGet({ id: ".." }));
    await failureOf(depot({ hooks }).itemGet({ id: 1 }, { signal: AbortSignal.abort() }));
    expect(events).toEqual([]);
  });

  it("count redirects and renewed credentials as attempts", async () => {
    const { hooks, events } = recorder();
    const { fetch } = stubFetch(() => new Response(null, { status: 302, headers: { location: "/moved" } }), json({}, 401), json({ id: 1 }));
    await depot({ fetch, hooks }, { auth: { authorize: () => ({}), refresh: () => true } }).itemGet({ id: 1 });
    expect(events.filter(([name]) => name === "request").map(([, event]) => [event["attempt"], event["url"]])).toEqual([
      [1, "http://depot.test/items/1"],
      [2, "http://depot.test/moved"],
      [3, "http://depot.test/moved"],
    ]);
  });

  it.each(["onRequest", "onResponse", "onRetry", "onPage"] as const)("only cause a log line if %s throws", async (name) => {
    const { logger, lines } = recorder();
    const { fetch } = stubFetch(json({}, 503), json({ data: [{ id: 1 }] }));
    const hooks = { [name]: () => { throw new Error("the hook failed"); } }; // prettier-ignore
    expect(await depot({ fetch, hooks, logger }).itemList().toArray({ limit: 9 })).toEqual([{ id: 1 }]);
    expect(lines.filter(([level]) => level === "warn").map(([, line]) => line)[0]).toContain("the hook failed");
  });

  it("only cause a log line if they are async and reject", async () => {
    const unhandled: unknown[] = [];
    const listener = (reason: unknown): void => void unhandled.push(reason);
    process.on("unhandledRejection", listener);
    const { logger, lines } = recorder();
    const { fetch } = stubFetch(json({ id: 1 }));
    const onRequest = (async () => Promise.reject(new Error("the hook failed"))) as () => void;
    expect(await depot({ fetch, hooks: { onRequest }, logger }).itemGet({ id: 1 })).toEqual({ id: 1 });
    await new Promise((resolve) => setTimeout(resolve, 5));
    process.off("unhandledRejection", listener);
    expect(unhandled).toEqual([]);
    expect(lines.some(([level, line]) => level === "warn" && line.includes("the hook failed"))).toBe(true);
  });

  it("cannot change a call", async () => {
    const { fetch, sent } = stubFetch(json({ id: 1 }));
    const hooks: Hooks = { onRequest: (event) => void Object.assign(event, { url: "http://elsewhere.test/", method: "DELETE" }) };
    await depot({ fetch, hooks }).itemGet({ id: 1 });
    expect([sent[0]?.method, sent[0]?.url]).toEqual(["GET", "http://depot.test/items/1"]);
  });
});

describe("the logger", () => {
  it("gets a debug line for each response, an info line for each wait, and an error line for each failed call", async () => {
    const { logger, lines } = recorder();
    const { fetch } = stubFetch(json({}, 503), json({ message: "no" }, 404));
    await failureOf(depot({ fetch, logger }).itemGet({ id: 1 }));
    expect(lines.map(([level]) => level)).toEqual(["debug", "info", "debug", "error"]);
    expect(lines[0]?.[1]).toMatch(/^\[depot\.itemGet\] GET http:\/\/depot\.test\/items\/1: 503 in \d+ ms, attempt 1$/);
    expect(lines[1]?.[1]).toMatch(/503.*next attempt in \d+ ms$/);
    expect(lines[3]?.[1]).toBe("[depot.itemGet] GET http://depot.test/items/1: 404: no");
  });

  it("gets only debug lines for a successful call", async () => {
    const { logger, lines } = recorder();
    const { fetch } = stubFetch(json({ id: 1 }));
    await depot({ fetch, logger }).itemGet({ id: 1 });
    expect(lines.map(([level]) => level)).toEqual(["debug"]);
  });

  it("gets an error line for a response that does not match the spec", async () => {
    const { logger, lines } = recorder();
    const { fetch } = stubFetch(() => new Response("{"));
    const error = await failureOf(depot({ fetch, logger }).itemGet({ id: 1 }));
    expect(lines.at(-1)).toEqual(["error", error.message]);
  });

  it("can be the console, or an object whose methods use `this`", async () => {
    class Lines {
      readonly all: string[] = [];
      debug(line: string): void {
        this.all.push(line);
      }
      info(line: string): void {
        this.debug(line);
      }
      warn(line: string): void {
        this.debug(line);
      }
      error(line: string): void {
        this.debug(line);
      }
    }
    const logger = new Lines();
    const { fetch } = stubFetch(json({}, 503));
    await failureOf(depot({ fetch, logger }).itemGet({ id: 1 }));
    expect(logger.all.length).toBeGreaterThan(3);
    const spy = vi.spyOn(console, "debug").mockImplementation(() => undefined);
    await depot({ fetch: stubFetch(json({})).fetch, logger: console }).ping();
    expect(spy).toHaveBeenCalledTimes(1);
    spy.mockRestore();
  });
});
