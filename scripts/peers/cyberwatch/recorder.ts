import { createHmac } from "node:crypto";
import { createServer } from "node:http";
import type { IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";

import type { ContractOperation, Json } from "@platform-clients/contract";

import { patternOf } from "./steps.ts";

/** The keys of both clients. */
export const keys = { apiKey: "dGVzdC1hcGkta2V5", secretKey: "made-up-secret/+0123456789==" };

/** A request as it arrived. */
export interface Recorded {
  /** Method and path. */
  readonly line: string;
  /** The decoded pairs of the query, in alphabetical order. */
  readonly query: readonly string[];
  readonly body: unknown;
  readonly contentType: string | undefined;
  /** `hmac` if it is signed correctly, `basic` with the right keys, otherwise the header. */
  readonly credentials: string;
}

/** A server that answers with the examples of specs, lists in two pages, and records requests by step. */
export interface Recorder {
  readonly url: string;
  /** The requests of each step. */
  readonly requests: readonly (readonly Recorded[])[];
  /** Begins a step; a request of `/step/<index>` does the same. */
  begin(index: number): void;
  /** Forgets the requests. */
  clear(): void;
  close(): Promise<void>;
}

/**
 * Starts a recorder.
 *
 * @param operations The operations of the specs.
 * @returns The recorder.
 */
export async function startRecorder(operations: readonly ContractOperation[]): Promise<Recorder> {
  let requests: Recorded[][] = [];
  let current: Recorded[] = [];
  let url = "";
  const begin = (index: number): void => void (current = requests[index] = []);
  const server = createServer((request, response) => {
    void (async () => {
      const target = new URL(request.url ?? "/", url);
      const step = /^\/step\/(\d+)$/.exec(target.pathname)?.[1];
      if (step !== undefined) {
        begin(Number(step));
        return response.end();
      }
      const recorded = await record(request, target);
      current.push(recorded);
      const operation = operations.find((each) => each.method === request.method && patternOf(each).test(target.pathname));
      const success = operation?.responses.find(({ status }) => status < 300);
      const [content] = success?.contents ?? [];
      const example = Object.values(content?.examples ?? {})[0];
      const isFirst =
        !recorded.query.some((pair) => pair.startsWith("page=")) && (recorded.body as Json | undefined)?.["page"] === undefined;
      const isPaged = operation?.source["x-paging"] !== undefined;
      // The number of the page is all that the links of real servers have.
      if (isPaged && isFirst)
        response.setHeader("link", `<${url}${target.pathname}?page=2>; rel="last", <${url}${target.pathname}?page=2>; rel="next"`);
      response.writeHead(success?.status ?? 404, { "content-type": content?.type ?? "text/plain" });
      return response.end(content?.type === "application/json" ? JSON.stringify(example) : (example as string | undefined));
    })();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url,
    get requests() {
      return requests;
    },
    begin,
    clear: () => void (requests = []),
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function record(request: IncomingMessage, { pathname, searchParams }: URL): Promise<Recorded> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  const text = Buffer.concat(parts).toString();
  const { authorization = "", "content-type": contentType, date = "" } = request.headers;
  const signed = `${request.method},${text === "" ? "" : "application/json"},,${request.url},${date}`;
  const signature = createHmac("sha256", keys.secretKey).update(signed).digest("base64");
  const known: Readonly<Record<string, string>> = {
    [`CyberWatch APIAuth-HMAC-SHA256 ${keys.apiKey}:${signature}`]: "hmac",
    [`Basic ${btoa(`${keys.apiKey}:${keys.secretKey}`)}`]: "basic",
  };
  return {
    line: `${request.method} ${pathname}`,
    query: [...searchParams].map((pair) => pair.join("=")).toSorted(),
    body: text === "" ? undefined : JSON.parse(text),
    contentType,
    credentials: known[authorization] ?? authorization,
  };
}
