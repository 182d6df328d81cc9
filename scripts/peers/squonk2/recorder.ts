import { createServer } from "node:http";
import type { IncomingHttpHeaders, ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** One request that the server received. */
export interface Recorded {
  readonly method: string;
  /** The path as it was sent, without the query. */
  readonly path: string;
  /** The query as it was sent, without the question mark. */
  readonly query: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** A response of the server. Default: 200 and `{}`. */
export interface Answer {
  readonly status?: number;
  readonly body?: unknown;
  readonly type?: string;
}

/** A local server that records requests. */
export interface Recorder {
  readonly url: string;
  readonly requests: Recorded[];
  readonly close: () => Promise<void>;
}

/**
 * Starts a server that records requests.
 *
 * @param answer Creates the response to each request.
 * @returns The server.
 */
export async function startRecorder(answer: (request: Recorded) => Answer | Promise<Answer> = () => ({})): Promise<Recorder> {
  const requests: Recorded[] = [];
  const server = createServer((incoming, outgoing) => {
    const chunks: Buffer[] = [];
    incoming.on("data", (chunk: Buffer) => chunks.push(chunk));
    incoming.on("end", () => {
      const [path = "", search = ""] = (incoming.url ?? "").split("?");
      const request = {
        method: incoming.method ?? "",
        path,
        query: search,
        headers: incoming.headers,
        body: Buffer.concat(chunks),
      };
      requests.push(request);
      void Promise.resolve(answer(request)).then((reply) => send(outgoing, reply));
    });
  });
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    requests,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => void server.close(resolve));
    },
  };
}

function send(outgoing: ServerResponse, { status = 200, body = {}, type = "application/json" }: Answer): void {
  outgoing.writeHead(status, { "content-type": type });
  outgoing.end(status === 204 ? undefined : typeof body === "string" ? body : JSON.stringify(body));
}
