import { describe, expect, it } from "vitest";

import { depot } from "./depot.ts";
import type { Depot } from "./depot.ts";
import { stubFetch } from "./stub-fetch.ts";
import type { Responder } from "./stub-fetch.ts";
import { failureOf } from "./thrown.ts";

/** A redirect with these headers. */
function redirect(status: number, headers: Record<string, string> = {}): Responder {
  return () => new Response(null, { status, headers });
}

/** The message of a call whose response is a redirect, after one request. */
async function messageOf(respond: Responder, call: (client: Depot) => PromiseLike<unknown>): Promise<string> {
  const { fetch, sent } = stubFetch(respond);
  const { code, message } = await failureOf(call(depot({ fetch })));
  expect(code).toBe("redirect_refused");
  expect(sent).toHaveLength(1);
  return message;
}

describe("the error of a redirect that is not followed says why", () => {
  it("the Location is missing", async () => {
    expect(await messageOf(redirect(302), (client) => client.itemGet({ id: 7 }))).toContain("redirects without a Location header");
  });

  it("the Location is invalid", async () => {
    expect(await messageOf(redirect(302, { location: "http://" }), (client) => client.itemGet({ id: 7 }))).toContain(
      "redirects to an invalid URL",
    );
  });

  it("the origin differs", async () => {
    expect(await messageOf(redirect(302, { location: "https://other.test/x" }), (client) => client.itemGet({ id: 7 }))).toContain(
      "redirects to another origin, https://other.test; credentials are not sent there. Set `baseUrl` to the final address",
    );
  });

  it.each([301, 302, 303])("%i of a POST: the server may have processed it", async (status) => {
    expect(await messageOf(redirect(status, { location: "/moved" }), (client) => client.itemCreate({ name: "crate" }))).toContain(
      "redirects a POST, which is not sent twice; the server may have processed it. Check `baseUrl` and its path",
    );
  });

  it.each([307, 308])("%i of a POST: the server did not process it", async (status) => {
    expect(await messageOf(redirect(status, { location: "/moved" }), (client) => client.itemCreate({ name: "crate" }))).toContain(
      "redirects a POST, which is not sent twice; the server did not process it. Check `baseUrl` and its path",
    );
  });
});

describe("a redirect of a GET that must not be sent twice", () => {
  it("is not followed", async () => {
    expect(await messageOf(redirect(302, { location: "/moved" }), (client) => client.itemNotify({ id: 7 }))).toContain(
      "redirects a GET, which is not sent twice; the server may have processed it",
    );
  });
});

describe("a redirect that is followed", () => {
  it("loses the fragment, the user name and the password of its Location", async () => {
    const { fetch, sent } = stubFetch(redirect(302, { location: "http://user:word@depot.test/moved?x=1#part" }), () => Response.json({}));
    await depot({ fetch }).itemGet({ id: 7 });
    expect(sent[1]?.url).toBe("http://depot.test/moved?x=1");
  });

  it("is followed five times, and then the error says so", async () => {
    let count = 0;
    const { fetch, sent } = stubFetch(() => new Response(null, { status: 302, headers: { location: `/step-${(count += 1)}` } }));
    const error = await failureOf(depot({ fetch }).itemGet({ id: 7 }));
    expect(error.message).toContain("more than 5 redirects");
    expect(sent).toHaveLength(6);
  });
});
