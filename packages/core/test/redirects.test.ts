import { describe, expect, it } from "vitest";

import { ApiError, bearerAuth } from "../src/index.ts";
import { respond, redirect, startServer } from "./fault-server.ts";
import { depot } from "./depot.ts";
import { stubFetch } from "./stub-fetch.ts";
import { failureOf } from "./thrown.ts";

describe("a redirect", () => {
  it.each([301, 302, 303, 307, 308])("%i within the origin is followed for GET, with credentials", async (status) => {
    const server = await startServer(redirect("/moved/7?x=1", status), respond(200, { id: 7 }));
    const client = depot({ baseUrl: server.url, headers: { "x-own": "1" } }, { auth: bearerAuth("some-token") });
    expect(await client.itemGet({ id: 7 })).toEqual({ id: 7 });
    expect(server.seen.map(({ method, url }) => `${method} ${url}`)).toEqual(["GET /items/7", "GET /moved/7?x=1"]);
    expect(server.seen[1]?.headers).toMatchObject({ authorization: "Bearer some-token", "x-own": "1" });
  });

  it("may be relative to the request", async () => {
    const server = await startServer(redirect("8"), respond(200, { id: 8 }));
    expect(await depot({ baseUrl: server.url }).itemGet({ id: 7 })).toEqual({ id: 8 });
    expect(server.seen[1]?.url).toBe("/items/8");
  });

  it("is followed for HEAD with HEAD", async () => {
    const server = await startServer(redirect("/moved"), respond(200, ""));
    await depot({ baseUrl: server.url }).itemHead({ id: 7 });
    expect(server.seen.map(({ method }) => method)).toEqual(["HEAD", "HEAD"]);
  });

  it("does not count as an attempt, and a retry uses the new URL", async () => {
    const server = await startServer(redirect("/moved"), respond(503), respond(503), respond(200, { id: 7 }));
    expect(await depot({ baseUrl: server.url }).itemGet({ id: 7 })).toEqual({ id: 7 });
    expect(server.seen.map(({ url }) => url)).toEqual(["/items/7", "/moved", "/moved", "/moved"]);
  });

  it.each([301, 302, 303, 307, 308])("%i of a POST is rejected: it is sent neither twice nor as a GET", async (status) => {
    const server = await startServer(redirect("/moved", status), respond(200, { id: 7 }));
    const error = await failureOf(depot({ baseUrl: server.url }).itemCreate({ name: "crate" }));
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject({ code: "redirect_refused", status, attempts: 1, retryable: false });
    expect(server.seen).toHaveLength(1);
  });

  it("of a PUT is rejected although the operation is idempotent", async () => {
    const server = await startServer(redirect("/moved", 307));
    expect(await failureOf(depot({ baseUrl: server.url }).itemReplace({ id: 1, item: {} }))).toMatchObject({ code: "redirect_refused" });
    expect(server.seen).toHaveLength(1);
  });

  it.each([
    ["another host", (port: string) => `http://localhost:${port}/items/7`],
    ["another scheme", (port: string) => `https://127.0.0.1:${port}/items/7`],
    ["another port", () => "http://127.0.0.1:1/items/7"],
    ["a host in a scheme-relative URL", () => "//elsewhere.test/items/7"],
    ["a host after a user name that looks like the original host", (port: string) => `http://127.0.0.1:${port}@elsewhere.test/`],
  ])("to %s is rejected", async (_, location) => {
    const server = await startServer((response, seen, request) =>
      redirect(location(String(request.socket.localPort)))(response, seen, request),
    );
    const error = await failureOf(depot({ baseUrl: server.url }, { auth: bearerAuth("some-token") }).itemGet({ id: 7 }));
    expect(error).toMatchObject({ code: "redirect_refused", status: 302, retryable: false });
    expect(error.message).toContain("another origin");
    expect(server.seen).toHaveLength(1);
  });

  it("loop ends after five redirects", async () => {
    const server = await startServer((response, seen, request) =>
      redirect(seen.url === "/items/7" ? "/other" : "/items/7")(response, seen, request),
    );
    const error = await failureOf(depot({ baseUrl: server.url }).itemGet({ id: 7 }));
    expect(error).toMatchObject({ code: "redirect_refused", status: 302 });
    expect(error.message).toContain("5 redirects");
    expect(server.seen).toHaveLength(6);
  });

  it("without a Location, or with an invalid one, is rejected", async () => {
    for (const headers of [{}, { location: "http://" }]) {
      const { fetch } = stubFetch(() => new Response(null, { status: 302, headers }));
      expect(await failureOf(depot({ fetch }).itemGet({ id: 7 }))).toMatchObject({ code: "redirect_refused", status: 302 });
    }
  });

  it("that a browser hides is reported as a redirect", async () => {
    const hidden = Object.defineProperty(Response.error(), "type", { value: "opaqueredirect" });
    const { fetch } = stubFetch(() => hidden);
    const error = await failureOf(depot({ fetch }).itemGet({ id: 7 }));
    expect(error.code).toBe("redirect_refused");
    expect(error.message).toContain("baseUrl");
  });

  it("is never followed by fetch itself", async () => {
    const modes: unknown[] = [];
    const fetch = (_: string, init: RequestInit): Promise<Response> => {
      modes.push(init.redirect);
      return Promise.resolve(Response.json({ id: 7 }));
    };
    await depot({ fetch }).itemGet({ id: 7 });
    expect(modes).toEqual(["manual"]);
  });

  it("with 300 or 304 is an error status", async () => {
    for (const status of [300, 304]) {
      const { fetch } = stubFetch(() => new Response(null, { status, headers: { location: "http://elsewhere.test/" } }));
      const error = await failureOf(depot({ fetch }).itemGet({ id: 7 }));
      expect(error).toBeInstanceOf(ApiError);
      expect(error).toMatchObject({ code: "api_error", status });
    }
  });
});
