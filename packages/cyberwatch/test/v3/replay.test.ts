import { readFileSync } from "node:fs";

import { startMock } from "@platform-clients/mocks";
import { afterAll, describe, expect, it } from "vitest";

/** An exchange that the vendor recorded with its Python toolbox and published with it (MIT licence). Long lists are cut. */
interface Recording {
  readonly cassette: string;
  readonly index: number;
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
}

const recordings = readFileSync(new URL("../fixtures/v3-recordings.jsonl", import.meta.url), "utf8")
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line) as Recording);

/** What cannot be replayed, and why. */
const excluded: Readonly<Record<string, string>> = {
  fetch_airgapped_script: "it is version 2, whose mock responds with an example",
  update_security_issue_wrong_level: "the mock refuses every value outside an enum with the 422 of the spec, the server with 400",
};

const mock = await startMock("cyberwatch@v3", { port: false });
let replayed = 0;

describe("recorded exchanges of real servers, replayed with the mock", () => {
  it.each(
    recordings.filter(({ cassette }) => excluded[cassette] === undefined).map((one) => [`${one.cassette} ${one.index}`, one] as const),
  )("%s", async (_, { body, cassette, headers, method, path, status, text }) => {
    if (method !== "GET") mock.reset();
    const secret = cassette === "ping_without_secret_key" ? "" : "my-secret";
    const response = await send(method, path, body, secret);
    expect(response.status).toBe(status);
    const received: unknown = await response.json();
    const recorded: unknown = JSON.parse(text);
    expect(status < 400 ? differences(received, recorded) : received).toEqual(status < 400 ? [] : recorded);
    const paging = ["x-page", "x-per-page"];
    expect(paging.map((name) => response.headers.get(name))).toEqual(paging.map((name) => headers[name] ?? null));
    replayed += 1;
  });

  afterAll(() => {
    console.log(`recordings cyberwatch v3: ${replayed} of ${recordings.length} replayed with the mock`);
    for (const [cassette, reason] of Object.entries(excluded)) console.log(`  ${cassette}: ${reason}`);
  });
});

// `fetch` sends no body with a GET, but the toolbox does.
async function send(method: string, path: string, body: unknown, secret: string): Promise<Response> {
  const headers = { authorization: `Basic ${btoa(`my-key:${secret}`)}`, "content-type": "application/json" };
  if (method !== "GET" || body === null)
    return mock.fetch(mock.url + path, { method, headers, ...(body !== null && { body: JSON.stringify(body) }) });
  const query = new URLSearchParams(body as Record<string, string>).toString();
  return mock.fetch(`${mock.url}${path}?${query}`, { headers });
}

/** Lists where two values differ in keys or types. Null stands for a value of any type, and an empty array for one with any items. */
function differences(actual: unknown, expected: unknown, place = "body"): string[] {
  if (actual === null || expected === null) return [];
  if (Array.isArray(actual) && Array.isArray(expected)) {
    const [first] = expected as unknown[];
    return first === undefined ? [] : (actual as unknown[]).flatMap((item, index) => differences(item, first, `${place}[${index}]`));
  }
  if (typeof actual !== typeof expected) return [`${place} is of type ${typeof actual} instead of ${typeof expected}`];
  if (typeof actual !== "object") return [];
  const [own, other] = [actual, expected] as Record<string, unknown>[];
  const keys = new Set([...Object.keys(own ?? {}), ...Object.keys(other ?? {})]);
  return [...keys].flatMap((key) => {
    if (own?.[key] === undefined) return [`${place}.${key} is missing`];
    if (other?.[key] === undefined) return [`${place}.${key} was not recorded`];
    return differences(own[key], other[key], `${place}.${key}`);
  });
}
