import { describe, expect, test } from "vitest";

import { compare } from "../../peers/axonius/compare.ts";
import type { Done, Step } from "../../peers/axonius/compare.ts";

const request = (line: string, body?: unknown): Done["requests"][number] => ({
  line,
  key: "k",
  secret: "s",
  contentType: "application/json",
  body,
  faults: [],
});
const done = (outcome: unknown, ...lines: string[]): Done => ({ outcome, requests: lines.map((line) => request(line)) });
const step = (more: Partial<Step<object>> = {}): Step<object> => ({ name: "one", python: "", ours: async () => undefined, ...more });
const run = (more: Partial<Step<object>>, python: Done, ours: Done): { same: number; different: number; faults: number } => {
  const { different, faults, same } = compare([step(more)], [python], [ours]);
  return { same, different: different.length, faults: faults.length };
};
const ok = { same: 1, different: 0, faults: 0 };
const asIntended = { same: 0, different: 1, faults: 0 };
const fault = { same: 0, different: 0, faults: 1 };

describe("the comparison with the Python client", () => {
  test("takes the same requests and results for the same", () => {
    expect(run({}, done([1], "GET /a"), done([1], "GET /a"))).toEqual(ok);
    expect(run({ fails: ["ApiError", "role_exists"] }, done({ error: "ApiError" }), done({ error: "role_exists" }))).toEqual(ok);
  });

  test("finds another result, another request, another order, another body and another key", () => {
    expect(run({}, done(1, "GET /a"), done(2, "GET /a"))).toEqual(fault);
    expect(run({}, done(1, "GET /a"), done(1, "GET /b"))).toEqual(fault);
    expect(run({}, done(1, "GET /a", "GET /b"), done(1, "GET /b", "GET /a"))).toEqual(fault);
    const body = (value: unknown): Done => ({ outcome: 1, requests: [request("PUT /a", value)] });
    expect(run({}, body({ a: 1 }), body({ a: 2 }))).toEqual(fault);
    expect(run({}, body({ a: 1 }), { outcome: 1, requests: [{ ...request("PUT /a", { a: 1 }), key: "other" }] })).toEqual(fault);
    expect(run({ fails: ["ApiError", "role_exists"] }, done({ error: "ApiError" }), done({ error: "no_changes" }))).toEqual(fault);
  });

  test("finds what the mock server objects to", () => {
    const objected: Done = { outcome: 1, requests: [{ ...request("GET /a"), faults: ["Request body is invalid"] }] };
    expect(run({}, objected, done(1, "GET /a"))).toEqual(fault);
    expect(run({}, done(1, "GET /a"), objected)).toEqual(fault);
  });

  test("accepts a difference that is stated, and nothing else", () => {
    const omits = { differs: { why: "", omits: ["GET /b"] } };
    expect(run(omits, done(1, "GET /a", "GET /b"), done(1, "GET /a"))).toEqual(asIntended);
    expect(run(omits, done(1, "GET /a"), done(1, "GET /a"))).toEqual(fault);
    expect(run({ differs: { why: "", adds: ["GET /b"] } }, done(1, "GET /a"), done(1, "GET /b", "GET /a"))).toEqual(asIntended);
    const outcomes = { differs: { why: "", outcomes: { python: 1, ours: 2 } } };
    expect(run(outcomes, done(1, "GET /a"), done(2, "GET /a"))).toEqual(asIntended);
    expect(run(outcomes, done(1, "GET /a"), done(1, "GET /a"))).toEqual(fault);
    expect(run({ differs: { why: "", anyOrder: true } }, done(1, "GET /a", "GET /b"), done(1, "GET /b", "GET /a"))).toEqual(asIntended);
  });

  test("misses no step that was not run", () => {
    expect(compare([step()], [], []).faults).toEqual(["one: it was not run"]);
  });
});
