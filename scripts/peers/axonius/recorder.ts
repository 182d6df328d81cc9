import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** What is compared of a request. */
export interface Recorded {
  readonly line: string;
  readonly key: string | undefined;
  readonly secret: string | undefined;
  readonly contentType: string | undefined;
  readonly body: unknown;
}

/** Answers a request: the status and the body, which is sent as JSON unless it is a string. */
export type Model = (method: string, path: string, body: unknown) => readonly [status: number, body: unknown];

/** A server that records the requests of each step. */
export interface Recorder {
  readonly url: string;
  /** Begins a step with a new model, and forgets the requests before it. */
  begin(): void;
  /** Returns the requests since the step began. */
  requests(): Recorded[];
  close(): void;
}

/**
 * Starts a server that records requests and answers them from a model. `POST /begin` begins a step, and `GET /requests` returns its requests, for
 * clients in other processes.
 *
 * @param createModel Creates the model of a step.
 * @returns The server, on a free port.
 */
export async function startRecorder(createModel: () => Model): Promise<Recorder> {
  let recorded: Recorded[] = [];
  let model = createModel();
  const begin = (): void => {
    recorded = [];
    model = createModel();
  };
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const { headers, method = "", url = "" } = request;
      const text = Buffer.concat(chunks).toString();
      const body: unknown = text === "" ? undefined : JSON.parse(text);
      const [status, reply] = answer(method, url, body, headers);
      const isText = typeof reply === "string";
      response.writeHead(status, { "content-type": isText ? "text/html" : "application/json" });
      response.end(isText ? reply : JSON.stringify(reply));
    });
  });
  const answer = (
    method: string,
    url: string,
    body: unknown,
    headers: Readonly<Record<string, string | string[] | undefined>>,
  ): readonly [number, unknown] => {
    if (url === "/begin") {
      begin();
      return [200, {}];
    }
    if (url === "/requests") return [200, recorded];
    const one = (name: string): string | undefined => headers[name]?.toString();
    // Both clients escape brackets in a query, or neither has to: they mean the same.
    const line = `${method} ${decodeURIComponent(url)}`;
    recorded.push({ line, key: one("api-key"), secret: one("api-secret"), contentType: one("content-type"), body });
    return model(method, new URL(url, "http://localhost").pathname, body);
  };
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    begin,
    requests: () => recorded,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
