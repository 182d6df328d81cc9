import { createHmac } from "node:crypto";
import { once } from "node:events";
import { createServer, request } from "node:http";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";

import { startMock } from "@platform-clients/mocks";
import type { Mock, Platform } from "@platform-clients/mocks";

import type { Findings } from "./exercise.ts";

/** One server before all the mocks, so that a page can reach them at its own origin. */
export interface Stage {
  readonly url: string;
  /** Serves a page that runs this script. */
  script: string;
  /** What the runtime that runs now sends; set before it starts. */
  onFindings: (findings: Findings) => void;
  close(): Promise<void>;
}

/**
 * Starts the mocks and the server before them. `/<platform>/...` leads to a mock, and every other path to Axonius, which has no path before
 * its own; a request with the header `x-stage: hang` is never answered; a wrong signature for Cyberwatch is a 401.
 *
 * @param platforms The platforms.
 * @returns The stage.
 */
export async function startStage(platforms: readonly Platform[]): Promise<Stage> {
  const mocks = new Map<string, Mock>();
  for (const platform of platforms) mocks.set(platform, await startMock(platform));
  const server = createServer((incoming, reply) => void answer(incoming, reply).catch((error: unknown) => fail(reply, error)));
  await once(server.listen(0, "127.0.0.1"), "listening");
  const stage: Stage = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    script: "",
    onFindings: () => undefined,
    async close() {
      server.close();
      server.closeAllConnections();
      await Promise.all([...mocks.values()].map((mock) => mock.close()));
    },
  };

  async function answer(incoming: IncomingMessage, reply: ServerResponse): Promise<void> {
    const { headers, method, url = "/" } = incoming;
    if (headers["x-stage"] === "hang") return;
    const [, first = ""] = url.split("/");
    if (first === "findings") {
      stage.onFindings(JSON.parse(await text(incoming)) as Findings);
      reply.end();
    } else if (first === "" || first === "exercise.js") {
      reply.setHeader("content-type", first === "" ? "text/html" : "text/javascript");
      reply.end(first === "" ? '<!doctype html><script type="module" src="/exercise.js"></script>' : stage.script);
    } else if (first === "cyberwatch" && !isSigned(incoming)) {
      reply.writeHead(401, { "content-type": "application/json" }).end('{"error":{"code":"wrong_signature","status":401}}');
    } else {
      const mock = mocks.get(first);
      const target = mock === undefined ? `${mocks.get("axonius")?.url}${url}` : mock.url + url.slice(first.length + 1);
      const onward = request(target, { method, headers }, (answered) => {
        reply.writeHead(answered.statusCode ?? 500, answered.headers);
        answered.pipe(reply);
      });
      onward.once("error", (error) => fail(reply, error));
      incoming.pipe(onward);
    }
  }
  return stage;
}

function isSigned({ headers, method, url }: IncomingMessage): boolean {
  const signed = [method, headers["content-type"] ?? "", "", url, headers.date].join(",");
  const signature = createHmac("sha256", "secret").update(signed).digest("base64");
  return headers.authorization === `CyberWatch APIAuth-HMAC-SHA256 key:${signature}`;
}

function fail(reply: ServerResponse, error: unknown): void {
  reply.writeHead(502).end(String(error));
}
