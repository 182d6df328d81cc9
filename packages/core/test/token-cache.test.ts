import { describe, expect, it } from "vitest";

import { ConfigurationError, tokenCache } from "../src/index.ts";
import type { IssuedToken } from "../src/index.ts";
import { depot } from "./depot.ts";
import { json, stubFetch } from "./stub-fetch.ts";
import type { Responder } from "./stub-fetch.ts";
import { failureOf } from "./thrown.ts";

interface Issuer {
  issue: () => Promise<IssuedToken>;
  count: () => number;
}

/** Creates an issuer of token-1, token-2, … with a lifetime in milliseconds. */
function issuer(clock: () => number, lifetime?: number): Issuer {
  let count = 0;
  const issue = async (): Promise<IssuedToken> => {
    count += 1;
    const token = `token-${count}`;
    await Promise.resolve();
    return lifetime === undefined ? { token } : { token, expiresAt: clock() + lifetime };
  };
  return { issue, count: () => count };
}

/** Responds with 200 to the given tokens and with 401 to all others. */
const accepting =
  (...tokens: string[]): Responder =>
  (request) =>
    json({}, tokens.some((token) => request.headers["authorization"] === `Bearer ${token}`) ? 200 : 401)(request);

describe("a token cache", () => {
  it("requests one token for concurrent calls, and keeps it for later ones", async () => {
    const { issue, count } = issuer(Date.now);
    const { fetch, sent } = stubFetch(accepting("token-1"));
    const client = depot({ fetch }, { auth: tokenCache(issue) });
    await Promise.all([client.ping(), client.ping(), client.ping()]);
    await client.ping();
    expect(count()).toBe(1);
    expect(sent).toHaveLength(4);
  });

  it("replaces a token 30 seconds before it expires", async () => {
    let now = 0;
    const { issue } = issuer(() => now, 100_000);
    const cache = tokenCache(issue, { clock: () => now });
    expect(await cache.token()).toBe("token-1");
    now = 69_999;
    expect(await cache.token()).toBe("token-1");
    now = 70_000;
    expect(await cache.token()).toBe("token-2");
  });

  it("replaces a token earlier with a larger `leeway`, but keeps it for at least half of its lifetime", async () => {
    let now = 0;
    const { issue } = issuer(() => now, 100_000);
    const cache = tokenCache(issue, { clock: () => now, leeway: 10_000 });
    await cache.token();
    now = 89_999;
    expect(await cache.token()).toBe("token-1");
    now = 90_000;
    expect(await cache.token()).toBe("token-2");
    const short = issuer(() => now, 20_000);
    const brief = tokenCache(short.issue, { clock: () => now });
    await brief.token();
    now += 9_999;
    expect(await brief.token()).toBe("token-1");
    now += 1;
    expect(await brief.token()).toBe("token-2");
  });

  it("keeps a token without expiry until it is rejected", async () => {
    let now = 0;
    const { issue, count } = issuer(() => now);
    const cache = tokenCache(issue, { clock: () => now });
    await cache.token();
    now = Number.MAX_SAFE_INTEGER;
    expect(await cache.token()).toBe("token-1");
    expect(count()).toBe(1);
  });

  it("replaces a token that the server rejects, and sends the request again", async () => {
    const { issue } = issuer(Date.now);
    const { fetch, sent } = stubFetch(accepting("token-2"));
    const client = depot({ fetch }, { auth: tokenCache(issue) });
    await client.itemCreate({ name: "crate" });
    expect(sent.map(({ headers }) => headers["authorization"])).toEqual(["Bearer token-1", "Bearer token-2"]);
  });

  it("fails when the new token is rejected too", async () => {
    const { issue, count } = issuer(Date.now);
    const { fetch, sent } = stubFetch(accepting());
    expect(await failureOf(depot({ fetch }, { auth: tokenCache(issue) }).ping())).toMatchObject({ status: 401, attempts: 2 });
    expect(sent).toHaveLength(2);
    expect(count()).toBe(2);
  });

  it("uses `refused` to detect other responses that reject the token", async () => {
    const { issue } = issuer(Date.now);
    const { fetch, sent } = stubFetch(json({ code: "stale" }, 403), json({}), json({ code: "role" }, 403));
    const auth = tokenCache(issue, { refused: ({ status, body }) => status === 403 && body.includes("stale") });
    const client = depot({ fetch }, { auth });
    await client.ping();
    expect(sent).toHaveLength(2);
    expect(await failureOf(client.ping())).toMatchObject({ status: 403, attempts: 1 });
  });

  it("requests one new token when many concurrent calls are rejected", async () => {
    const { issue, count } = issuer(Date.now);
    const { fetch } = stubFetch(accepting("token-2"));
    const client = depot({ fetch }, { auth: tokenCache(issue) });
    await Promise.all([client.ping(), client.ping(), client.ping(), client.ping()]);
    expect(count()).toBe(2);
  });

  it("keeps the new token when the old one is rejected late", async () => {
    const { issue, count } = issuer(Date.now);
    let release: () => void = () => undefined;
    const released = new Promise<void>((resolve) => (release = resolve));
    const respond = accepting("token-2");
    let requests = 0;
    const { fetch } = stubFetch(async (request) => {
      requests += 1;
      if (requests === 1) await released;
      return respond(request);
    });
    const client = depot({ fetch }, { auth: tokenCache(issue) });
    const slow = client.ping();
    await client.ping();
    release();
    await slow;
    expect(count()).toBe(2);
  });

  it("does not keep a failure: all waiting calls get it, and the next call tries again", async () => {
    let count = 0;
    const issue = async (): Promise<IssuedToken> => {
      count += 1;
      await Promise.resolve();
      if (count === 1) throw new Error("the issuer is not available");
      return { token: "token-1" };
    };
    const { fetch, sent } = stubFetch(json({ id: 1 }));
    const client = depot({ fetch }, { auth: tokenCache(issue) });
    const failures = await Promise.all([failureOf(client.ping()), failureOf(client.ping())]);
    expect(failures.map(({ code }) => code)).toEqual(["auth_failed", "auth_failed"]);
    expect([count, sent.length]).toEqual([1, 0]);
    expect(await client.ping()).toEqual({ id: 1 });
    expect(count).toBe(2);
  });

  it("rejects an empty, missing or invalid token, and does not keep it", async () => {
    for (const token of ["", undefined, "bad\ntoken"]) {
      let count = 0;
      const { fetch, sent } = stubFetch(json({ id: 1 }));
      const auth = tokenCache(() => Promise.resolve({ token: (count += 1) === 1 ? (token as string) : "good" }));
      const client = depot({ fetch }, { auth });
      expect(await failureOf(client.ping())).toBeInstanceOf(ConfigurationError);
      expect(sent).toHaveLength(0);
      expect(await client.ping()).toEqual({ id: 1 });
    }
  });

  it("can be used by several clients, and returns the token itself", async () => {
    const { issue, count } = issuer(Date.now);
    const auth = tokenCache(issue);
    const { fetch } = stubFetch(accepting("token-1"));
    await Promise.all([depot({ fetch }, { auth }).ping(), depot({ fetch }, { auth }).ping()]);
    expect(await auth.token()).toBe("token-1");
    expect(count()).toBe(1);
  });

  it("continues for other callers when one of them aborts", async () => {
    const controller = new AbortController();
    let issueToken: (issued: IssuedToken) => void = () => undefined;
    const auth = tokenCache(() => new Promise((resolve) => (issueToken = resolve)));
    const { fetch } = stubFetch(json({ id: 1 }));
    const client = depot({ fetch }, { auth });
    const aborted = failureOf(client.ping({}, { signal: controller.signal }));
    const waiting = client.ping();
    controller.abort();
    expect(await aborted).toMatchObject({ code: "aborted" });
    issueToken({ token: "token-1" });
    expect(await waiting).toEqual({ id: 1 });
  });
});
