import { once } from "node:events";
import { createServer } from "node:http";
import type { IncomingHttpHeaders, IncomingMessage, Server, ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** A request that the server received. */
export interface Seen {
  readonly method: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Json;
}

/** A call that the server wants to make. */
export interface Push {
  readonly method: string;
  readonly url: string;
  readonly headers?: Record<string, string>;
  readonly body?: Json | null;
}

/** The result that an agent sent. */
export interface Answered {
  readonly code: number;
  readonly result: unknown;
}

type Json = Record<string, unknown>;
type Poll = (body: string) => void;

interface Session {
  readonly queue: Json[];
  readonly replies: Map<string, (data: Answered) => void>;
  poll: Poll | undefined;
}

/** The server's side of agent sessions: it holds polls until there are calls, and receives results. */
export class FakeOrchestrator {
  readonly seen: Seen[] = [];
  /** Responses to the next polls instead of the correct ones, oldest first; `cut` breaks the connection. */
  readonly faults: ({ readonly status: number; readonly body?: string; readonly headers?: Record<string, string> } | "cut")[] = [];
  /** Whether the next polls get a response at once, without calls. */
  impatient = false;
  static readonly environment = "0d6f2b84-91c3-4e5a-b7d8-3f1e2c4a5b60";
  #sessions = new Map<string, Session>();
  #waiting: { readonly until: () => boolean; readonly resolve: () => void }[] = [];
  #http: Server | undefined;
  #port = 0;
  #replyIds = 0;

  get url(): string {
    return `http://127.0.0.1:${this.#port}`;
  }

  /** How many polls are being held. */
  get held(): number {
    return [...this.#sessions.values()].filter(({ poll }) => poll !== undefined).length;
  }

  /** Starts to listen, on the given port, or on the previous one if there was one. */
  async start(port = this.#port): Promise<void> {
    this.#port = port;
    this.#http = createServer((request, response) => void this.#serve(request, response));
    this.#http.listen(this.#port, "127.0.0.1");
    await once(this.#http, "listening");
    this.#port = (this.#http.address() as AddressInfo).port;
  }

  /** Stops: connections break, and sessions are forgotten. */
  async stop(): Promise<void> {
    this.#sessions.clear();
    this.#http?.closeAllConnections();
    await new Promise((resolve) => this.#http?.close(resolve));
  }

  /** Forgets a session, like after `agent-timeout`; a held poll gets no response. */
  forget(): void {
    this.#sessions.clear();
  }

  /** Resolves when a condition is met. It is checked after each request, and when a held poll ends. */
  until(condition: () => boolean): Promise<void> {
    return new Promise((resolve) => {
      if (condition()) resolve();
      else this.#waiting.push({ until: condition, resolve });
    });
  }

  /** Resolves when a poll is held. */
  polled(): Promise<void> {
    return this.until(() => this.held > 0);
  }

  /** Makes a call to the agent and waits for the result. */
  call(push: Push): Promise<Answered> {
    this.#replyIds += 1;
    const replyId = `5c07e9b3-d482-4a1f-96ce-${String(this.#replyIds).padStart(12, "0")}`;
    const answered = new Promise<Answered>((resolve) => this.#session().replies.set(replyId, resolve));
    this.#push({ ...push, reply_id: replyId });
    return answered;
  }

  /** Makes a call that expects no result. */
  tell(push: Push): void {
    this.#push(push);
  }

  /** Ends the hold time of the polls. */
  release(): void {
    for (const session of this.#sessions.values()) {
      session.poll?.("");
      session.poll = undefined;
    }
  }

  #session(): Session {
    const [session] = this.#sessions.values();
    if (session === undefined) throw new Error("No agent has opened a session.");
    return session;
  }

  #push(push: Push | Json): void {
    const session = this.#session();
    session.queue.push({ headers: {}, body: null, ...push });
    if (session.poll === undefined) return;
    session.poll(JSON.stringify({ method_calls: session.queue.splice(0) }));
    session.poll = undefined;
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part as Buffer);
    const body = JSON.parse(Buffer.concat(parts).toString()) as Json;
    this.seen.push({ method: `${request.method} ${request.url}`, headers: request.headers, body });
    if (request.method === "POST") this.#heartbeat(body, response);
    else this.#reply(body, response);
    this.#look();
  }

  #look(): void {
    this.#waiting = this.#waiting.filter(({ until, resolve }) => {
      const done = until();
      if (done) resolve();
      return !done;
    });
  }

  #heartbeat({ sid, no_hang: noHang }: Json, response: ServerResponse): void {
    const fault = this.faults.shift();
    if (fault === "cut") return void response.destroy();
    if (fault !== undefined) return send(response, fault.status, fault.body ?? JSON.stringify({ message: "no" }), fault.headers);
    const session = this.#sessions.get(sid as string) ?? { queue: [], replies: new Map(), poll: undefined };
    this.#sessions.set(sid as string, session);
    if (session.queue.length > 0) return send(response, 200, JSON.stringify({ method_calls: session.queue.splice(0) }));
    if (noHang === true || this.impatient) return send(response, 200, "");
    const poll: Poll = (text) => send(response, 200, text);
    session.poll = poll;
    response.on("close", () => {
      if (session.poll === poll) session.poll = undefined;
      this.#look();
    });
  }

  #reply({ sid, reply_id: replyId, data }: Json, response: ServerResponse): void {
    const session = this.#sessions.get(sid as string);
    if (session === undefined)
      return send(response, 400, JSON.stringify({ message: `Invalid request: the sid ${String(sid)} is not valid.` }));
    const resolve = session.replies.get(replyId as string);
    session.replies.delete(replyId as string);
    send(response, 200, "");
    resolve?.(data as Answered);
  }
}

function send(response: ServerResponse, status: number, body: string, headers: Record<string, string> = {}): void {
  response.writeHead(status, { "content-type": "application/json", ...headers }).end(body);
}
