import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createServer as createHttpServer, request as forward } from "node:http";
import type { IncomingMessage, Server } from "node:http";
import { createServer as createHttpsServer } from "node:https";
import type { ServerOptions } from "node:https";
import { connect } from "node:net";
import type { AddressInfo, Socket } from "node:net";
import type { TLSSocket } from "node:tls";

import { describe, expect, it, onTestFinished } from "vitest";

import { ConfigurationError, ConnectionError } from "../src/index.ts";
import { createNodeFetch } from "../src/node.ts";
import type { NodeFetch, NodeFetchOptions } from "../src/node.ts";
import { respond, redirect, stallHeaders, startServer } from "./fault-server.ts";
import { depot } from "./depot.ts";
import { failureOf, thrownFrom } from "./thrown.ts";
import { leaksOf, surfacesOf } from "./leaks.ts";

const pem = (name: string): string => readFileSync(new URL(`fixtures/tls/${name}.pem`, import.meta.url), "utf8");

/** Creates a fetch that is closed after the test. */
function nodeFetch(options?: NodeFetchOptions): NodeFetch {
  const fetch = createNodeFetch(options);
  onTestFinished(() => void fetch.close());
  return fetch;
}

async function listen(server: Server): Promise<number> {
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return (server.address() as AddressInfo).port;
}

/** Starts an https server with a certificate of an unknown authority. It responds with the name in the client's certificate. */
async function startTls(options: ServerOptions = {}): Promise<string> {
  const server = createHttpsServer({ key: pem("server-key"), cert: pem("server"), ...options }, (request, response) => {
    const { subject } = (request.socket as TLSSocket).getPeerCertificate();
    response
      .setHeader("content-type", "application/json")
      .end(JSON.stringify({ id: 1, name: (subject as { CN?: string } | undefined)?.CN ?? "" }));
  });
  return `https://localhost:${await listen(server)}`;
}

describe("TLS", () => {
  it("rejects an unknown authority with a message about the certificate", async () => {
    const error = await failureOf(depot({ baseUrl: await startTls(), fetch: nodeFetch() }).itemGet({ id: 1 }));
    expect(error).toBeInstanceOf(ConnectionError);
    expect(error.message).toMatch(/certificate/i);
  });

  it("does not retry after a rejected certificate", async () => {
    const error = await failureOf(depot({ baseUrl: await startTls(), fetch: nodeFetch() }).itemCreate({ name: "crate" }));
    expect(error).toMatchObject({ code: "connection_failed", attempts: 1 });
  });

  it("accepts a given authority, as a string or in an array", async () => {
    const baseUrl = await startTls();
    for (const ca of [pem("ca"), [pem("ca")]])
      expect(await depot({ baseUrl, fetch: nodeFetch({ ca }) }).itemGet({ id: 1 })).toMatchObject({ id: 1 });
  });

  it("still checks the host name in the certificate", async () => {
    const { port } = new URL(await startTls());
    const fetch = nodeFetch({ ca: pem("ca") });
    expect(await depot({ baseUrl: `https://127.0.0.1:${port}`, fetch }).itemGet({ id: 1 })).toMatchObject({ id: 1 });
    const error = await failureOf(
      depot({ baseUrl: `https://127.0.0.2:${port}`, fetch: nodeFetch({ ca: pem("server") }), retry: false }).itemGet({ id: 1 }),
    );
    expect(error).toBeInstanceOf(ConnectionError);
  });

  it("can skip verification for this fetch only", async () => {
    const baseUrl = await startTls();
    expect(await depot({ baseUrl, fetch: nodeFetch({ rejectUnauthorized: false }) }).itemGet({ id: 1 })).toMatchObject({ id: 1 });
    expect(await failureOf(depot({ baseUrl, fetch: nodeFetch(), retry: false }).itemGet({ id: 1 }))).toBeInstanceOf(ConnectionError);
    expect(await failureOf(depot({ baseUrl, retry: false }).itemGet({ id: 1 }))).toBeInstanceOf(ConnectionError);
    expect(process.env["NODE_TLS_REJECT_UNAUTHORIZED"]).toBeUndefined();
  });

  it("sends a client certificate", async () => {
    const baseUrl = await startTls({ requestCert: true, rejectUnauthorized: true, ca: pem("ca") });
    const known = nodeFetch({ ca: pem("ca"), cert: pem("client"), key: pem("client-key") });
    expect(await depot({ baseUrl, fetch: known }).itemGet({ id: 1 })).toMatchObject({ name: "depot client" });
    expect(await failureOf(depot({ baseUrl, fetch: nodeFetch({ ca: pem("ca") }), retry: false }).itemGet({ id: 1 }))).toBeInstanceOf(
      ConnectionError,
    );
  });

  it("treats undefined options as omitted", async () => {
    const fetch = nodeFetch({ ca: undefined, cert: undefined, key: undefined, rejectUnauthorized: undefined, proxy: undefined });
    expect(await failureOf(depot({ baseUrl: await startTls(), fetch, retry: false }).itemGet({ id: 1 }))).toBeInstanceOf(ConnectionError);
  });
});

interface Proxy {
  url: string;
  /** `CONNECT host:port` or `GET http://…`, one for each request. */
  requests: string[];
  authorizations: (string | undefined)[];
}

/** Starts a proxy that tunnels and forwards requests. With a status, it rejects all requests with it. */
async function startProxy(refusal?: number): Promise<Proxy> {
  const requests: string[] = [];
  const authorizations: (string | undefined)[] = [];
  const record = (request: IncomingMessage): void => {
    requests.push(`${request.method} ${request.url}`);
    authorizations.push(request.headers["proxy-authorization"]);
  };
  const server = createHttpServer((request, response) => {
    record(request);
    if (refusal !== undefined) {
      response.writeHead(refusal).end();
      return;
    }
    const onward = forward(request.url ?? "", { method: request.method, headers: request.headers }, (received) => {
      response.writeHead(received.statusCode ?? 502, received.headers);
      received.pipe(response);
    });
    request.pipe(onward);
  });
  server.on("connect", (request: IncomingMessage, socket: Socket) => {
    record(request);
    if (refusal !== undefined) {
      socket.end(`HTTP/1.1 ${refusal} No\r\n\r\n`);
      return;
    }
    const [host = "", port = ""] = (request.url ?? "").split(":");
    const tunnel = connect(Number(port), host, () => {
      socket.write("HTTP/1.1 200 OK\r\n\r\n");
      tunnel.pipe(socket).pipe(tunnel);
    });
    for (const end of [tunnel, socket]) end.on("error", () => void [tunnel.destroy(), socket.destroy()]);
    onTestFinished(() => void [tunnel.destroy(), socket.destroy()]);
  });
  return { url: `http://127.0.0.1:${await listen(server)}`, requests, authorizations };
}

describe("a proxy", () => {
  it("forwards calls without TLS", async () => {
    const server = await startServer(respond(200, { id: 1 }));
    const proxy = await startProxy();
    expect(await depot({ baseUrl: server.url, fetch: nodeFetch({ proxy: proxy.url }) }).itemGet({ id: 1 })).toEqual({ id: 1 });
    expect(proxy.requests).toHaveLength(1);
    expect(server.seen).toHaveLength(1);
  });

  it("tunnels calls with TLS, with the TLS options for the platform", async () => {
    const baseUrl = await startTls();
    const proxy = await startProxy();
    expect(await depot({ baseUrl, fetch: nodeFetch({ proxy: proxy.url, ca: pem("ca") }) }).itemGet({ id: 1 })).toMatchObject({ id: 1 });
    expect(proxy.requests).toEqual([`CONNECT localhost:${new URL(baseUrl).port}`]);
    expect(await failureOf(depot({ baseUrl, fetch: nodeFetch({ proxy: proxy.url }), retry: false }).itemGet({ id: 1 }))).toBeInstanceOf(
      ConnectionError,
    );
  });

  it("gets its user name and password, and no error shows them", async () => {
    const baseUrl = await startTls();
    const password = "proxy-password-1x2y3z";
    const proxy = await startProxy(407);
    const fetch = nodeFetch({ proxy: proxy.url.replace("//", `//ann:${password}@`), ca: pem("ca") });
    const error = await failureOf(depot({ baseUrl, fetch, retry: false }).itemGet({ id: 1 }));
    expect(error).toBeInstanceOf(ConnectionError);
    expect(error.message).toContain("407");
    expect(proxy.authorizations).toEqual([`Basic ${btoa(`ann:${password}`)}`]);
    expect(leaksOf([...surfacesOf(error), ...surfacesOf(fetch)], password)).toEqual([]);
    expect(leaksOf(surfacesOf(error), btoa(`ann:${password}`))).toEqual([]);
  });

  it("that cannot be reached is a ConnectionError", async () => {
    const fetch = nodeFetch({ proxy: "http://127.0.0.1:1" });
    expect(await failureOf(depot({ baseUrl: await startTls(), fetch, retry: false }).itemGet({ id: 1 }))).toBeInstanceOf(ConnectionError);
  });

  it.each(["proxy.test:3128", "", "not a url"])("with an invalid URL is rejected when the fetch is created: %j", (proxy) => {
    expect(thrownFrom(() => createNodeFetch({ proxy }))).toBeInstanceOf(ConfigurationError);
  });

  it("with an unknown name of an option is rejected when the fetch is created", () => {
    const error = thrownFrom(() => createNodeFetch({ proxi: "http://proxy.test" } as never)) as Error;
    expect(error).toBeInstanceOf(ConfigurationError);
    expect(error.message).toContain("Unknown option `proxi` of createNodeFetch");
  });

  it("from the environment is not used", async () => {
    const proxy = await startProxy();
    const server = await startServer(respond(200, { id: 1 }));
    process.env["HTTP_PROXY"] = proxy.url;
    try {
      await depot({ baseUrl: server.url, fetch: nodeFetch() }).itemGet({ id: 1 });
    } finally {
      delete process.env["HTTP_PROXY"];
    }
    expect(proxy.requests).toEqual([]);
  });
});

describe("the fetch of `node`", () => {
  it("leaves redirects to the client, and respects its timeouts", async () => {
    const server = await startServer(redirect("http://elsewhere.test/"), stallHeaders);
    const client = depot({ baseUrl: server.url, fetch: nodeFetch(), timeout: 50, retry: false });
    expect(await failureOf(client.itemGet({ id: 1 }))).toMatchObject({ code: "redirect_refused", status: 302 });
    expect(await failureOf(client.itemGet({ id: 1 }))).toMatchObject({ code: "timeout" });
  });

  it("sends files and forms", async () => {
    const server = await startServer(respond(200, {}));
    const client = depot({ baseUrl: server.url, fetch: nodeFetch() });
    await client.upload({ file: new File(["abc"], "a.txt"), note: "n" });
    await client.logInForm({ username: "ann", password: "pw" });
    expect(server.seen[0]?.headers["content-type"]).toMatch(/^multipart\/form-data; boundary=/);
    expect(server.seen[0]?.body).toContain('filename="a.txt"');
    expect(server.seen[1]?.body).toBe("username=ann&password=pw");
  });

  it("closes its connections with close()", async () => {
    const server = await startServer(respond(200, {}));
    const fetch = createNodeFetch();
    const client = depot({ baseUrl: server.url, fetch, retry: false });
    await client.ping();
    await fetch.close();
    expect(await failureOf(client.ping())).toBeInstanceOf(ConnectionError);
  });
});
