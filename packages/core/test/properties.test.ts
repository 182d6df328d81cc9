import * as fc from "fast-check";
import { describe, expect, it, vi } from "vitest";

import { bearerAuth, ConfigurationError, isPlatformClientError } from "../src/index.ts";
import { depot } from "./depot.ts";
import { json, stubFetch } from "./stub-fetch.ts";
import type { Responder } from "./stub-fetch.ts";
import { failureOf, thrownBy } from "./thrown.ts";
import { spellingsOf, surfacesOf } from "./leaks.ts";

vi.setConfig({ testTimeout: 60_000 });

/** Any string: letters, control characters, and unpaired surrogates. */
const anyText = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units)),
  fc
    .array(fc.constantFrom(".", "..", "/", "\\", "%", "2e", "%2e", "%2F", "?", "#", ";", ":", "@", " ", "\n", "a"))
    .map((parts) => parts.join("")),
);

function canBeEncoded(text: string): boolean {
  try {
    encodeURIComponent(text);
    return true;
  } catch {
    return false;
  }
}

/** Any string that can be encoded as UTF-8. */
const anyUnicode = fc.string({ unit: "binary" });

describe("a path argument", () => {
  it("always stays in its path segment", async () => {
    await fc.assert(
      fc.asyncProperty(anyText, async (id) => {
        const { fetch, sent } = stubFetch(json(undefined));
        const outcome = await depot({ fetch, baseUrl: "http://depot.test/api" }).itemTouch({ id }).result();
        const rejected = ["", ".", ".."].includes(id) || !canBeEncoded(id);
        expect([outcome.ok, sent.length]).toEqual([!rejected, rejected ? 0 : 1]);
        expect(outcome.ok || outcome.error instanceof ConfigurationError).toBe(true);
        if (rejected) return;
        const { href, pathname, search, hash } = new URL(sent[0]?.url ?? "");
        expect(href).toBe(sent[0]?.url);
        expect([search, hash]).toEqual(["", ""]);
        const segments = pathname.split("/");
        expect([segments.length, segments[1], segments[2], segments[4]]).toEqual([5, "api", "items", "touch"]);
        expect(decodeURIComponent(segments[3] ?? "")).toBe(id);
      }),
      { numRuns: 500 },
    );
  });
});

describe("arguments are sent unchanged", () => {
  it("in the query", async () => {
    await fc.assert(
      fc.asyncProperty(anyUnicode, fc.array(anyUnicode), fc.integer(), async (start, tag, limit) => {
        const { fetch, sent } = stubFetch(json({ data: [] }));
        await depot({ fetch }).itemList({ start, tag, limit });
        const { searchParams, pathname } = new URL(sent[0]?.url ?? "");
        expect(pathname).toBe("/items");
        expect(searchParams.getAll("start")).toEqual([start]);
        expect(searchParams.getAll("tag")).toEqual(tag);
        expect(searchParams.getAll("limit")).toEqual([String(limit)]);
      }),
    );
  });

  it("in a JSON body of fields, of one argument, and of open fields", async () => {
    const names = anyUnicode.filter((name) => name !== "kind");
    await fc.assert(
      fc.asyncProperty(
        fc.jsonValue(),
        fc.dictionary(names, fc.jsonValue(), { noNullPrototype: true }),
        anyUnicode,
        async (item, fields, kind) => {
          const { fetch, sent } = stubFetch(json({}));
          const client = depot({ fetch });
          await client.itemReplace({ id: 1, item });
          expect(JSON.parse(String(sent[0]?.body))).toEqual(JSON.parse(JSON.stringify(item)));
          await client.saveOpen(Object.defineProperty({ ...fields, kind }, "kind", { value: kind, enumerable: true }));
          expect(JSON.parse(String(sent[1]?.body))).toEqual(JSON.parse(JSON.stringify({ ...fields, kind })));
        },
      ),
    );
  });

  it("in an open body even if a field is named __proto__", async () => {
    const { fetch, sent } = stubFetch(json({}));
    await depot({ fetch }).saveOpen(JSON.parse('{"kind":"k","__proto__":{"admin":true}}') as { kind: string });
    expect(sent[0]?.body).toBe('{"kind":"k","__proto__":{"admin":true}}');
  });

  it("in a form", async () => {
    await fc.assert(
      fc.asyncProperty(anyUnicode, anyUnicode, fc.array(anyUnicode), async (username, password, scope) => {
        const { fetch, sent } = stubFetch(json({}));
        await depot({ fetch }).logInForm({ username, password, scope });
        const form = new URLSearchParams(String(sent[0]?.body));
        expect([form.getAll("username"), form.getAll("password"), form.getAll("scope")]).toEqual([[username], [password], scope]);
      }),
    );
  });

  it("in a header, or are rejected", async () => {
    await fc.assert(
      fc.asyncProperty(anyText, async (tid) => {
        const { fetch, sent } = stubFetch(json({}));
        const outcome = await depot({ fetch }).shelfList({ tid }).result();
        const sendable = /^[\t\x20-\x7e\x80-\xff]*$/.test(tid);
        expect([outcome.ok, sent[0]?.headers["x-depot-tid"]]).toEqual(sendable ? [true, tid] : [false, undefined]);
      }),
    );
  });
});

describe("a response", () => {
  it("with any status and any body becomes data or an error of the client", async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 200, max: 599 }), fc.oneof(anyUnicode, fc.json()), async (status, body) => {
        const bodiless = [204, 205, 304].includes(status);
        const { fetch } = stubFetch(() => new Response(bodiless ? null : body, { status }));
        const client = depot({ fetch, retry: false });
        for (const call of [client.itemGet({ id: 1 }), client.itemList(), client.itemAny(), client.itemText({ id: 1 })]) {
          const error = await call.then(
            () => undefined,
            (thrown: unknown) => thrown,
          );
          expect(error === undefined || isPlatformClientError(error)).toBe(true);
          expect(error === undefined || status >= 300 || (error as { status: number }).status === status).toBe(true);
        }
      }),
    );
  });
});

describe("secrets", () => {
  const marker = "\u00a7";
  const echoes: ((secret: string) => Responder)[] = [
    (secret) => () => new Response(`${marker}${secret}${marker}`, { status: 500 }),
    (secret) => () => Response.json({ message: `${marker}${secret}${marker}`, deep: [secret] }, { status: 400 }),
    (secret) => () => new Response(`{"message":"${spellingsOf(secret)[4] ?? ""}"}`, { status: 422 }),
    (secret) => () => new Response(new URLSearchParams({ echo: secret }).toString(), { status: 400 }),
    (secret) => () => new Response(`${marker}${secret}`, { status: 200 }),
    (secret) => () => Promise.reject(new TypeError("fetch failed", { cause: new Error(`${marker}${secret}${marker}`) })),
    (secret) => () => Promise.reject(Object.assign(new Error("fetch failed"), { request: { headers: [secret] } })),
  ];

  /** Returns everything that the client shows when the server returns the secret. */
  async function surfacesFor(secret: string, echo: (secret: string) => Responder, asToken: boolean): Promise<string> {
    const lines: string[] = [];
    const write = (line: string): void => void lines.push(line);
    const { fetch } = stubFetch(echo(secret));
    const client = depot(
      { fetch, retry: false, logger: { debug: write, info: write, warn: write, error: write } },
      { auth: asToken ? bearerAuth(secret) : undefined },
    );
    const error = await thrownBy(asToken ? client.itemGet({ id: 1 }) : client.logIn({ username: "ann", password: secret }));
    expect(isPlatformClientError(error)).toBe(true);
    return [...lines, ...surfacesOf(error)].join("\n");
  }

  it.each([
    ["a token", true, fc.string({ minLength: 4, unit: fc.integer({ min: 0x21, max: 0x7e }).map((code) => String.fromCharCode(code)) })],
    ["a password", false, fc.string({ minLength: 4, unit: "grapheme" })],
  ] as const)("are never shown, wherever the server returns them: %s", async (_, asToken, secrets) => {
    const usual = "Zq7#vK9~".repeat(2);
    await fc.assert(
      fc.asyncProperty(secrets, fc.constantFrom(...echoes), async (secret, echo) => {
        fc.pre(secret.trim().length >= 4 && !/^\s|\s$/.test(secret));
        const baseline = await surfacesFor(usual, echo, asToken);
        fc.pre(!spellingsOf(secret).some((spelling) => baseline.includes(spelling)) && !"[redacted]".includes(secret));
        const surfaces = await surfacesFor(secret, echo, asToken);
        const at = Math.max(...spellingsOf(secret).map((spelling) => surfaces.indexOf(spelling)));
        expect(at < 0 ? "" : surfaces.slice(Math.max(0, at - 100), at + 50)).toBe("");
      }),
      { numRuns: 300 },
    );
  });
});

describe("Retry-After", () => {
  const dates = fc.date({ noInvalidDate: true }).map((date) => date.toUTCString());
  const numbers = fc.oneof(fc.double(), fc.integer(), fc.bigInt()).map(String);
  const headerText = fc.string({ unit: fc.integer({ min: 0x20, max: 0x7e }).map((code) => String.fromCharCode(code)) });

  it("is always a number and never negative, for any header value", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(dates, numbers, headerText),
        fc.constantFrom("retry-after", "ratelimit-reset", "x-ratelimit-reset"),
        async (value, header) => {
          const { fetch } = stubFetch(json({}, 429, { [header]: value }));
          const { retryAfter } = await failureOf(depot({ fetch, retry: false }).itemGet({ id: 1 }));
          expect(retryAfter === undefined || (retryAfter >= 0 && Number.isFinite(retryAfter))).toBe(true);
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe("a pagination link", () => {
  const pieces = fc.constantFrom(
    "http:",
    "https:",
    "//",
    "/",
    "\\",
    "depot.test",
    "elsewhere.test",
    "@",
    ":",
    "80",
    "8080",
    "api",
    "..",
    ".",
    "%2e",
    "?",
    "#",
    "x=1",
    " ",
    "\t",
    "user",
    "javascript:",
    "data:",
  );
  const links = fc.oneof(
    fc.webUrl(),
    fc.string(),
    fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join("")),
    fc.string().map((text) => `/${text}`),
  );

  it("never leaves the origin and the base path, for any link", async () => {
    await fc.assert(
      fc.asyncProperty(links, async (link) => {
        const { fetch, sent } = stubFetch(json({ data: [{ id: 1 }], links: { next: link } }), json({ data: [] }));
        const outcome = await depot({ fetch, baseUrl: "http://depot.test/api" }, { auth: bearerAuth("some-token") })
          .itemList()
          .toArray({ limit: 9 })
          .catch((error: unknown) => error);
        expect(Array.isArray(outcome) || isPlatformClientError(outcome)).toBe(true);
        for (const { url } of sent) {
          const { origin, pathname, username, password, href } = new URL(url);
          expect([origin, username, password]).toEqual(["http://depot.test", "", ""]);
          expect(pathname === "/api" || pathname.startsWith("/api/")).toBe(true);
          expect(href).toBe(url);
        }
      }),
      { numRuns: 500 },
    );
  });
});
