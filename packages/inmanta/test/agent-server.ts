import { setImmediate } from "node:timers/promises";

import type { Fetch } from "@platform-clients/core";
import { mockAgent, startMock } from "@platform-clients/mocks";
import type { AgentCall, AgentResult, InmantaState, Mock, MockAgent } from "@platform-clients/mocks";

/** A request that an agent sent. It may still be waiting for its response. */
export interface Seen {
  /** Method and path. */
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Record<string, unknown>;
}

/** An environment besides the mock's own. */
export const secondEnvironment = "aaaaaaaa-91c3-4e5a-b7d8-3f1e2c4a5b60";

/** A mock that listens on a port, seen from the server's side of agent sessions. */
export class AgentServer {
  /** The requests of clients that use `fetch`, oldest first. */
  readonly seen: Seen[] = [];
  /** Responses to the next requests of clients that use `fetch`, instead of the mock's. */
  readonly responses: Response[] = [];
  /** The global fetch, which notes requests. */
  readonly fetch: Fetch = (url, init) => {
    const body = (typeof init.body === "string" ? JSON.parse(init.body) : {}) as Record<string, unknown>;
    const headers = Object.fromEntries(new Headers(init.headers));
    this.seen.push({ method: `${init.method} ${new URL(url).pathname}`, headers, body });
    const response = this.responses.shift();
    return response === undefined ? fetch(url, init) : Promise.resolve(response);
  };
  #mock: Mock;

  private constructor(mock: Mock) {
    this.#mock = mock;
  }

  /** Starts a mock, on any free port by default. */
  static async start(port = 0): Promise<AgentServer> {
    const server = new AgentServer(await startMock("inmanta", { port }));
    server.reset();
    return server;
  }

  /** Forgets requests, and returns to two environments without agents. */
  reset(): void {
    this.#mock.reset();
    this.seen.length = 0;
    this.responses.length = 0;
    const { state } = this;
    const [first] = state.environments;
    if (first !== undefined) state.environments.push({ ...first, id: secondEnvironment, name: "second" });
    state.agents = [];
  }

  get url(): string {
    return this.#mock.url;
  }

  get mock(): Mock {
    return this.#mock;
  }

  get state(): InmantaState {
    return this.#mock.state as InmantaState;
  }

  /** Whether the agent that sent the last request polls. */
  get isPolled(): boolean {
    return this.#agent.isPolling;
  }

  // A request of an earlier session may still arrive after a reset.
  get #agent(): MockAgent {
    return mockAgent(this.#mock, this.seen.at(-1)?.body["sid"] as string | undefined);
  }

  /** Stops: connections break, and sessions are forgotten. */
  async stop(): Promise<void> {
    await this.#mock.close();
  }

  /** Starts again on the same port. */
  async restart(): Promise<void> {
    this.#mock = await startMock("inmanta", { port: Number(new URL(this.url).port) });
    this.state.agents = [];
  }

  /** Forgets the sessions, like after `agent-timeout`; a held poll gets no response. */
  forget(): void {
    this.state.sessions = [];
  }

  /** Resolves when a condition is met. */
  async until(condition: () => boolean): Promise<void> {
    while (!condition()) await setImmediate();
  }

  /** Resolves when a poll is held. */
  polled(): Promise<void> {
    return this.until(() => this.isPolled);
  }

  /** Makes a call to the agent and waits for the result. */
  call(call: AgentCall): Promise<AgentResult> {
    return this.#agent.call(call);
  }

  /** Makes a call that expects no result. */
  tell(call: AgentCall): void {
    this.#agent.tell(call);
  }

  /** Ends the hold time of the polls. */
  release(): void {
    this.#agent.release();
  }
}
