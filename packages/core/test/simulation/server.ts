import type { Fetch } from "../../src/index.ts";
import type { FakeTime, Happening } from "./fake-time.ts";
import type { Answer } from "./scenario.ts";

/** One request and what came of it. */
export interface Exchange {
  /** The call that it belongs to: the value of the header `x-call`. */
  readonly call: string;
  /** The page of a list that it asks for. */
  readonly page: string;
  readonly url: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly sentAt: number;
  readonly answer: Answer;
  /** The status, as soon as the client has the headers. */
  status: number | undefined;
  /** How it ended for the client. `refused`: no server was reached. `reset`: the connection failed, before the headers or after them. */
  end: "open" | "complete" | "refused" | "reset" | "aborted";
  endedAt: number | undefined;
  /** Whether fetch still works on it although the client gave it up. Only a fetch that ignores its signal does. */
  running: boolean;
  /** Whether the response arrived after the client gave it up. */
  late: boolean;
}

/** The origin of the simulated server. */
export const origin = "http://depot.test";

/** Ten minutes: the server's clock is behind by so much. */
const skew = 600_000;

/** A server that takes one answer of the script for each request, and keeps a ledger. */
export class ScriptedServer {
  readonly ledger: Exchange[] = [];
  readonly #time: FakeTime;
  readonly #answers: readonly Answer[];
  readonly #pages: readonly number[];

  constructor(time: FakeTime, answers: readonly Answer[], pages: readonly number[]) {
    this.#time = time;
    this.#answers = answers;
    this.#pages = pages;
  }

  /** @returns A fetch function for the client. */
  fetch(): Fetch {
    return (url, init) => new Promise((resolve, reject) => this.#receive(url, init, resolve, reject));
  }

  /** @returns All items of the list of a call. */
  items(call: string): string[] {
    return this.#pages.flatMap((count, page) => itemsOf(call, page, count));
  }

  #receive(url: string, init: RequestInit, resolve: (response: Response) => void, reject: (reason: unknown) => void): void {
    const time = this.#time;
    const headers = init.headers as Record<string, string>;
    const answer = this.#answers[this.ledger.length % this.#answers.length] as Answer;
    const exchange: Exchange = {
      call: headers["x-call"] ?? "",
      page: new URL(url).searchParams.get("page") ?? "",
      url,
      method: init.method ?? "GET",
      headers,
      body: typeof init.body === "string" ? init.body : "",
      sentAt: time.now,
      answer,
      status: undefined,
      end: "open",
      endedAt: undefined,
      running: true,
      late: false,
    };
    this.ledger.push(exchange);
    const planned = new Set<Happening>();
    const later = (delay: number, label: string, work: () => void): void => void planned.add(time.plan(delay, "wire", label, work));
    const finish = (end: Exchange["end"]): void => {
      exchange.running = false;
      for (const happening of planned) time.cancel(happening);
      if (exchange.end !== "open") return;
      exchange.end = end;
      exchange.endedAt = time.now;
    };
    let failBody: ((reason: unknown) => void) | undefined;
    const { signal } = init;
    signal?.addEventListener(
      "abort",
      () => {
        if (!exchange.running) return;
        if (answer.deaf) {
          exchange.end = "aborted";
          exchange.endedAt = time.now;
          return;
        }
        finish("aborted");
        reject(signal.reason);
        failBody?.(signal.reason);
      },
      { once: true },
    );
    const label = `${exchange.method} ${exchange.call}`;
    if (answer.type === "stall") return;
    later(answer.delay, label, () => {
      if (answer.type === "refused" || answer.type === "reset") {
        finish(answer.type);
        reject(connectionError(answer.type));
        return;
      }
      if (exchange.end === "open") exchange.status = answer.status;
      else exchange.late = true;
      const text = this.#body(exchange);
      const head = { status: answer.status, headers: this.#headers(exchange, text) };
      if (text === undefined || answer.body === "whole" || answer.body === "malformed" || answer.body === "empty") {
        finish("complete");
        resolve(new Response(text ?? null, head));
        return;
      }
      const stream = new ReadableStream<Uint8Array>({
        start(controller) {
          failBody = (reason) => controller.error(reason);
          sendParts(answer, text, controller, later, finish);
        },
        cancel: () => finish("aborted"),
      });
      resolve(new Response(stream, head));
    });
  }

  #headers({ answer, url }: Exchange, text: string | undefined): Record<string, string> {
    const headers: Record<string, string> = { "content-type": "application/json" };
    if (text !== undefined && answer.body === "whole") headers["content-length"] = String(text.length);
    if (answer.type === "redirect" && answer.where !== "nowhere") headers["location"] = redirectTarget(url, answer.where);
    if (answer.retryAfter === undefined || answer.type !== "status") return headers;
    if (answer.retryForm === "reset" && answer.status === 429) {
      headers["ratelimit-reset"] = String(answer.retryAfter / 1_000);
    } else if (answer.retryForm === "date" && answer.retryAfter % 1_000 === 0) {
      const now = Math.floor(Date.now() / 1_000) * 1_000 - skew;
      headers["date"] = new Date(now).toUTCString();
      headers["retry-after"] = new Date(now + answer.retryAfter).toUTCString();
    } else {
      headers["retry-after"] = String(answer.retryAfter / 1_000);
    }
    return headers;
  }

  #body({ answer, method, page, url }: Exchange): string | undefined {
    if (method === "HEAD") return undefined;
    if (answer.body === "empty") return "";
    const text = answer.type === "ok" ? this.#result(new URL(url), page) : JSON.stringify({ message: "no" });
    return answer.body === "malformed" ? text.slice(0, -1) : text;
  }

  #result({ pathname, searchParams }: URL, page: string): string {
    const [, , id = "", kind] = pathname.split("/");
    if (kind === "text" || kind === "file") return `content of ${id}`;
    const start = searchParams.get("start");
    if (start === null) return JSON.stringify({ id });
    const number = Number(page);
    const data = itemsOf(start, number, this.#pages[number] ?? 0);
    const next = number + 1 < this.#pages.length ? `/items?start=${start}&page=${number + 1}` : undefined;
    return JSON.stringify({ data, links: { next } });
  }
}

function itemsOf(call: string, page: number, count: number): string[] {
  return Array.from({ length: count }, (_, item) => `${call}:${page}:${item}`);
}

/**
 * Returns where a redirect leads.
 *
 * @param url The URL of the request.
 * @param where Whether it stays on this server.
 * @returns A URL that has not been requested before.
 */
export function redirectTarget(url: string, where: Answer["where"]): string {
  const target = new URL(url);
  target.searchParams.set("hop", String(Number(target.searchParams.get("hop") ?? "0") + 1));
  return where === "here" ? target.href : target.href.replace(origin, "http://other.test");
}

function connectionError(type: "refused" | "reset"): TypeError {
  const [code, syscall] = type === "refused" ? ["ECONNREFUSED", "connect"] : ["ECONNRESET", "read"];
  return new TypeError("fetch failed", { cause: Object.assign(new Error(code), { code, syscall }) });
}

function sendParts(
  { body, delay }: Answer,
  text: string,
  controller: ReadableStreamDefaultController<Uint8Array>,
  later: (delay: number, label: string, work: () => void) => void,
  finish: (end: Exchange["end"]) => void,
): void {
  const bytes = new TextEncoder().encode(text);
  const half = Math.ceil(bytes.length / 2);
  if (half > 0) controller.enqueue(bytes.subarray(0, half));
  if (body === "stalled") return;
  later(body === "streamed" ? 0 : Math.max(5, delay), "body", () => {
    if (body === "cut") {
      finish("reset");
      controller.error(new TypeError("terminated"));
      return;
    }
    if (half < bytes.length) controller.enqueue(bytes.subarray(half));
    finish("complete");
    controller.close();
  });
}
