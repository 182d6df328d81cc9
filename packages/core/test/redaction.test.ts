import { inspect } from "node:util";

import { describe, expect, it } from "vitest";

import { bearerAuth, ConfigurationError, headerAuth, hmacAuth, isPlatformClientError, tokenCache } from "../src/index.ts";
import type { AuthProvider, ClientOptions, Fetch } from "../src/index.ts";
import { clientCredentials, passwordGrant } from "../src/oauth2.ts";
import { depot, raw } from "./depot.ts";
import type { Depot } from "./depot.ts";
import { stubFetch } from "./stub-fetch.ts";
import type { Responder, Sent } from "./stub-fetch.ts";
import { failureOf, thrownFrom } from "./thrown.ts";
import { leaksOf, surfacesOf } from "./leaks.ts";

const canary = "cnry-5f1d7c2e9b.zq";

interface Slot {
  options?: Partial<ClientOptions>;
  auth?: AuthProvider;
  call?: (client: Depot) => PromiseLike<unknown>;
}

const lastPage: Responder = () => Response.json({ data: [{ id: 1 }], links: { next: "/kept?start=2" } });

/** Every way in which a caller passes a secret. */
const slots: Record<string, Slot> = {
  "a token": { auth: bearerAuth(canary) },
  "a token from a function": { auth: bearerAuth(() => Promise.resolve(canary)) },
  "a token from a cache": { auth: tokenCache(() => Promise.resolve({ token: canary })) },
  "a pair of headers": { auth: headerAuth({ "api-key": "some-key", "api-secret": canary }) },
  "a provider's header of any name": { auth: headerAuth({ "x-visitor": canary }) },
  "a header of the client": { options: { headers: { "X-Api-Key": canary } } },
  "a cookie of the client": { options: { headers: { Cookie: `session=${canary}` } } },
  "a header of the call": { call: (client) => client.ping({}, { headers: { "X-Auth-Token": canary } }) },
  "a query argument named token": { call: (client) => client.search({ token: canary }) },
  "a query argument that the descriptor marks as secret": { call: (client) => client.search({ code: canary }) },
  "a password in a JSON body": { call: (client) => client.logIn({ username: "ann", password: canary }) },
  "a password in a form": { call: (client) => client.logInForm({ username: "ann", password: canary }) },
  "a secret deep in a body": { call: (client) => client.itemReplace({ id: 1, item: [{ settings: { clientSecret: [canary] } }] }) },
  "a header argument": { call: (client) => client.itemListKept({ apiKey: canary }) },
  "a header argument, on the second page": { call: (client) => client.itemListKept({ apiKey: canary }).toArray({ limit: 9 }) },
};

const status =
  (init: ResponseInit, body: BodyInit | null = null): Responder =>
  () =>
    new Response(body, init);
function failing(thrown: unknown): Responder {
  return async () => Promise.reject(thrown);
}

/** Every way in which a server, or fetch itself, returns the secret. */
const echoes: Record<string, (secret: string) => Responder> = {
  "in a JSON body": (secret) => () => Response.json({ message: `bad ${secret}`, deep: [{ at: secret }], [secret]: 1 }, { status: 400 }),
  "in a JSON body after an escape": (secret) => status({ status: 400 }, `{"message":"\\u0063${secret.slice(1)}"}`),
  "in a string": (secret) => status({ status: 500 }, `Traceback: ${secret}\n  at ${secret}`),
  "percent-encoded": (secret) => status({ status: 500 }, `at /search?x=${encodeURIComponent(secret)}`),
  "in headers": (secret) => status({ status: 403, headers: { "x-echo": secret, "x-request-id": secret, "set-cookie": `a=${secret}` } }),
  "in the status text": (secret) => status({ status: 400, statusText: `Bad ${secret}` }),
  "in a redirect to another origin": (secret) =>
    status({ status: 302, headers: { location: `https://elsewhere.test/${secret}?a=${secret}` } }),
  "in a redirect to another host": (secret) => status({ status: 302, headers: { location: `https://${secret}.test/` } }),
  "in a 200 that is not JSON": (secret) => status({ status: 200 }, `{"id": ${secret}`),
  "in a 200 without its envelope": (secret) => status({ status: 200 }, `"${secret}"`),
  "in an error's message": (secret) => failing(new TypeError(`cannot send ${secret}`)),
  "in an error's cause": (secret) => failing(new TypeError("fetch failed", { cause: new Error("inner", { cause: new Error(secret) }) })),
  "in an error's fields": (secret) =>
    failing(Object.assign(new Error("fetch failed"), { request: { headers: { authorization: secret } }, code: "EOTHER" })),
  "in an AggregateError": (secret) => failing(new TypeError("fetch failed", { cause: new AggregateError([new Error(`no ${secret}`)]) })),
  "in a thrown string": (secret) => failing(`no ${secret}`),
  "in an error's symbols and maps": (secret) =>
    failing(Object.assign(new Error("fetch failed"), { [Symbol("request")]: secret, options: new Map([["token", secret]]) })),
  "in a thrown response": (secret) => failing(new Response(null, { status: 502, headers: { "x-echo": secret } })),
  "in a thrown object of maps and headers": (secret) =>
    failing({ headers: new Headers({ authorization: secret }), fields: new Map([["token", secret]]) }),
  "in a thrown object": (secret) => failing({ request: { authorization: secret } }),
};

/** Returns everything that a client shows when a call fails. */
async function shownBy(slot: Slot, responders: Responder[]): Promise<{ surfaces: string[]; sent: Sent[]; failed: boolean }> {
  const surfaces: string[] = [];
  const write = (line: string): void => void surfaces.push(line);
  const show = (event: object): void => void surfaces.push(...surfacesOf(event), ...("error" in event ? surfacesOf(event.error) : []));
  const { fetch, sent } = stubFetch(...responders);
  const hooks = { onRequest: show, onResponse: show, onRetry: show, onPage: show };
  const logger = { debug: write, info: write, warn: write, error: write };
  const client = depot({ fetch, hooks, logger, retry: { maxAttempts: 2, minDelay: 1 }, ...slot.options }, { auth: slot.auth });
  let failed = false;
  try {
    await (slot.call ?? ((each: Depot) => each.itemEnvelope()))(client);
  } catch (error) {
    failed = isPlatformClientError(error);
    surfaces.push(...surfacesOf(error));
  }
  surfaces.push(...surfacesOf(client), ...surfacesOf(slot.auth));
  return { surfaces, sent, failed };
}

describe.each(Object.entries(slots))("%s is never shown", (name, slot) => {
  it.each(Object.entries(echoes))("when it is returned %s", async (_, echo) => {
    const responders = name.includes("second page") ? [lastPage, echo(canary)] : [echo(canary)];
    const { surfaces, sent } = await shownBy(slot, responders);
    expect(inspect(sent, { depth: 5 })).toContain(canary);
    expect(surfaces.length).toBeGreaterThan(10);
    expect(leaksOf(surfaces, canary)).toEqual([]);
  });
});

describe("secrets with characters that have several encodings", () => {
  const awkward = 'pä "w&o+r/d!" 10%';

  it.each([
    ["as JSON", JSON.stringify({ message: awkward })],
    ["as ASCII-only JSON, as written by Python", `{"message":"${awkward.replaceAll('"', '\\"').replace("ä", "\\u00e4")}"}`],
    ["as JSON with escaped slashes, as written by PHP", JSON.stringify({ message: awkward }).replaceAll("/", "\\/")],
    ["percent-encoded", encodeURIComponent(awkward)],
    ["as a form", new URLSearchParams({ password: awkward }).toString()],
  ])("are never shown when they are returned %s", async (_, body) => {
    const { surfaces, failed } = await shownBy({ call: (client) => client.logInForm({ username: "ann", password: awkward }) }, [
      status({ status: 400 }, body),
    ]);
    expect(failed).toBe(true);
    expect(leaksOf(surfaces, awkward)).toEqual([]);
  });

  it("are never shown when non-ASCII letters are returned as escapes", async () => {
    const { surfaces } = await shownBy({ call: (client) => client.logIn({ username: "ann", password: "pässwörterbuch" }) }, [
      status({ status: 400 }, '{"message":"p\\u00e4ssw\\u00f6rterbuch"}'),
    ]);
    expect(leaksOf(surfaces, "pässwörterbuch")).toEqual([]);
  });

  it("do not replace the error by another one", async () => {
    const { fetch } = stubFetch(status({ status: 400 }));
    expect(await failureOf(depot({ fetch }).logIn({ username: "ann", password: "half \ud800 pair" }))).toMatchObject({ status: 400 });
  });
});

describe("short secrets", () => {
  it.each(["tok1", "a:b", "key 1", "abc:def:ghi"])("%j is never shown when a server returns it", async (token) => {
    const { surfaces } = await shownBy({ auth: bearerAuth(token) }, [status({ status: 400 }, `no <${token}>`)]);
    expect(surfaces.filter((surface) => surface.includes(`<${token}>`))).toEqual([]);
  });
});

describe("values that are derived from a secret", () => {
  it("a signature and its key are never shown", async () => {
    const auth = hmacAuth({
      secret: canary,
      canonical: ({ url }, date) => `${url}${date}`,
      headers: (_, signature) => ({ authorization: `Depot ann:${signature}` }),
    });
    const echo: Responder = (request) =>
      Response.json({ message: request.headers["authorization"], half: request.headers["authorization"]?.split(":")[1] }, { status: 401 });
    const { surfaces, sent } = await shownBy({ auth }, [echo]);
    const signature = sent[0]?.headers["authorization"]?.split(":")[1] ?? "";
    expect(signature).toHaveLength(44);
    expect(leaksOf(surfaces, signature)).toEqual([]);
    expect(leaksOf(surfaces, canary)).toEqual([]);
  });

  it("the tokens of all attempts are never shown", async () => {
    const tokens = ["first-token-77aa", "second-token-88bb"];
    let count = 0;
    const auth = bearerAuth(() => tokens[count++] ?? "third-token");
    const { surfaces } = await shownBy({ auth }, [status({ status: 503 }), status({ status: 500 }, tokens.join(" "))]);
    for (const token of tokens) expect(leaksOf(surfaces, token)).toEqual([]);
  });
});

describe("invalid secrets", () => {
  it("a password in the base URL is rejected and not shown", () => {
    for (const baseUrl of [`https://ann:${canary}@depot.test`, `https://${canary}@depot.test/api`, `https://depot.test/?token=${canary}`]) {
      const error = thrownFrom(() => depot({ baseUrl }));
      expect(error).toBeInstanceOf(ConfigurationError);
      expect(leaksOf(surfacesOf(error), canary)).toEqual([]);
    }
  });

  it("a header value with a line break is rejected and not shown", async () => {
    const bad = `${canary}\n`;
    const { fetch, sent } = stubFetch(status({ status: 200 }));
    const errors = [
      thrownFrom(() => bearerAuth(bad)),
      thrownFrom(() => headerAuth({ "api-key": bad })),
      thrownFrom(() => depot({ headers: { "x-api-key": bad } })),
      await failureOf(depot({ fetch }).ping({}, { headers: { "x-api-key": bad } })),
      await failureOf(depot({ fetch }).itemListKept({ apiKey: bad })),
      await failureOf(depot({ fetch }, { auth: bearerAuth(() => bad) }).ping()),
      await failureOf(depot({ fetch }, { auth: tokenCache(() => Promise.resolve({ token: bad })) }).ping()),
    ];
    for (const error of errors) {
      expect(error).toBeInstanceOf(ConfigurationError);
      expect(leaksOf(surfacesOf(error), canary)).toEqual([]);
    }
    expect(sent).toHaveLength(0);
  });

  it("a body that cannot be encoded is rejected and not shown", async () => {
    const item: Record<string, unknown> = { password: canary };
    item["self"] = item;
    expect(leaksOf(surfacesOf(await failureOf(depot().itemReplace({ id: 1, item }))), canary)).toEqual([]);
  });

  it("credentials in the error message of a provider are not shown", async () => {
    const auth: AuthProvider = {
      authorize: () => {
        throw new Error(`cannot sign Bearer ${canary}`);
      },
    };
    const { surfaces, failed } = await shownBy({ auth }, [status({ status: 200 })]);
    expect(failed).toBe(true);
    expect(leaksOf(surfaces, canary)).toEqual([]);
  });
});

describe("secrets of the server", () => {
  it("credentials in a Location header are not shown", async () => {
    const location = `https://ann:${canary}@elsewhere.test/cb?access_token=${canary}`;
    const { surfaces } = await shownBy({}, [status({ status: 302, headers: { location } })]);
    expect(leaksOf(surfaces, canary)).toEqual([]);
  });

  it("credentials in a pagination link are not shown", async () => {
    const next = `https://ann:${canary}@elsewhere.test/items?access_token=${canary}`;
    const { surfaces, failed } = await shownBy({ call: (client) => client.itemList().toArray({ limit: 9 }) }, [
      () => Response.json({ data: [{ id: 1 }], links: { next } }),
    ]);
    expect(failed).toBe(true);
    expect(leaksOf(surfaces, canary)).toEqual([]);
  });

  it("a cookie is not shown", async () => {
    const { surfaces } = await shownBy({}, [status({ status: 400, headers: { "set-cookie": `session=${canary}` } })]);
    expect(leaksOf(surfaces, canary)).toEqual([]);
  });
});

describe("inspect", () => {
  it("shows no secret of a client, a provider or a call", async () => {
    const fetch: Fetch = () => Promise.resolve(Response.json({}));
    const grant = { tokenUrl: "https://login.test/token", clientId: "depot-cli", clientSecret: canary };
    const cache = tokenCache(() => Promise.resolve({ token: canary }));
    await cache.token();
    const providers = [
      bearerAuth(canary),
      headerAuth({ "api-key": canary }),
      cache,
      clientCredentials(grant),
      passwordGrant({ ...grant, username: "ann", password: canary }),
    ];
    for (const auth of providers) {
      const client = depot({ fetch, headers: { "x-api-key": canary } }, { auth });
      expect(leaksOf([...surfacesOf(auth), ...surfacesOf(client), ...surfacesOf(raw(client))], canary)).toEqual([]);
    }
    const call = depot({ fetch }, { auth: bearerAuth(canary) }).ping();
    expect(leaksOf(surfacesOf(call), canary)).toEqual([]);
    await call;
    expect(leaksOf(surfacesOf(call), canary)).toEqual([]);
  });
});

describe("the cost of redaction", () => {
  it("is low for a large upload that fails", async () => {
    const { fetch } = stubFetch(status({ status: 400 }));
    expect(await failureOf(depot({ fetch }).sendBytes({ content: new Uint8Array(3_000_000) }))).toMatchObject({ status: 400 });
  }, 5000);

  it("is low for many calls with a logger and a long token", async () => {
    const lines: string[] = [];
    const write = (line: string): void => void lines.push(line);
    const fetch: Fetch = () => Promise.resolve(Response.json({}));
    const client = depot(
      { fetch, logger: { debug: write, info: write, warn: write, error: write } },
      { auth: bearerAuth("x".repeat(4000)) },
    );
    for (let count = 0; count < 300; count += 1) await client.ping();
    expect(lines).toHaveLength(300);
  }, 5000);
});

describe("values that are not secret", () => {
  it("are shown", async () => {
    const { fetch } = stubFetch(() => Response.json({ message: "no crate 4711" }, { status: 404, headers: { "x-kept": "yes" } }));
    const error = await failureOf(depot({ fetch }, { auth: bearerAuth(canary) }).search({ q: "4711", token: canary }));
    expect(error.url).toBe("http://depot.test/search?q=4711&token=[redacted]");
    expect(error.message).toContain("no crate 4711");
    expect(error.headers).toMatchObject({ "x-kept": "yes" });
  });
});
