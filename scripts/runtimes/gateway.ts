import { once } from "node:events";
import { createServer, request } from "node:http";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";

import { startMock } from "@platform-clients/mocks";
import type { Mock, Platform } from "@platform-clients/mocks";

import type { Findings } from "./exercise.ts";

/** A server in front of all mocks, so a page reaches them at one origin. */
export interface Gateway {
  readonly url: string;
  /** The script of the page that it serves. */
  script: string;
  /** Called with the findings of the current runtime. Set it before the runtime starts. */
  onFindings: (findings: Findings) => void;
  close(): Promise<void>;
}

/**
 * Starts the mocks and the gateway. `/<platform>/...` is forwarded to a mock, and every other path to Axonius, whose base URL has no path. A
 * request with the header `x-gateway: hang` gets no response. The mock of Cyberwatch checks signatures, which include the path before the API's.
 *
 * @param platforms The platforms.
 * @returns The gateway.
 */
export async function startGateway(platforms: readonly Platform[]): Promise<Gateway> {
  const mocks = new Map<string, Mock>();
  for (const platform of platforms) {
    const basePath = platform === "axonius" ? "" : `/${platform}`;
    // Only Cyberwatch needs its state, which checks signatures. The exercise calls the others with the ids of the examples.
    mocks.set(platform, await startMock(platform, { basePath, examples: platform !== "cyberwatch" }));
  }
  const server = createServer((incoming, response) => void handle(incoming, response).catch((error: unknown) => fail(response, error)));
  await once(server.listen(0, "127.0.0.1"), "listening");
  const gateway: Gateway = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    script: "",
    onFindings: () => undefined,
    async close() {
      server.close();
      server.closeAllConnections();
      await Promise.all([...mocks.values()].map((mock) => mock.close()));
    },
  };

  async function handle(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const { headers, method, url = "/" } = incoming;
    if (headers["x-gateway"] === "hang") return;
    const [, first = ""] = url.split("/");
    if (first === "findings") {
      gateway.onFindings(JSON.parse(await text(incoming)) as Findings);
      response.end();
    } else if (first === "" || first === "exercise.js") {
      response.setHeader("content-type", first === "" ? "text/html" : "text/javascript");
      response.end(first === "" ? '<!doctype html><script type="module" src="/exercise.js"></script>' : gateway.script);
    } else {
      const target = new URL(url, (mocks.get(first) ?? mocks.get("axonius"))?.url);
      const onward = request(target, { method, headers }, (received) => {
        response.writeHead(received.statusCode ?? 500, received.headers);
        received.pipe(response);
      });
      onward.once("error", (error) => fail(response, error));
      incoming.pipe(onward);
    }
  }
  return gateway;
}

function fail(response: ServerResponse, error: unknown): void {
  response.writeHead(502).end(String(error));
}
