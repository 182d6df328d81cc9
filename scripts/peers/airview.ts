import { isDeepStrictEqual } from "node:util";

import { createAirviewHandler } from "@platform-clients/airview";
import type { Handler } from "@platform-clients/airview";
import type { Fetch } from "@platform-clients/core";

import { steps } from "./airview/python-requests.ts";
import type { Exchange, Step } from "./airview/python-requests.ts";
import type { Difference, Peer, PeerResult } from "./peer.ts";

interface Sent {
  readonly request: string;
  readonly body: unknown;
  readonly authorization: string | undefined;
}

/** Answers as the server answers Python, and records what it was sent. */
class Recorder {
  readonly sent: Sent[] = [];
  #step: Step | undefined;
  #used = 0;

  /** Begins a step. */
  begin(step: Step): void {
    this.#step = step;
    this.#used = 0;
    this.sent.length = 0;
  }

  readonly fetch: Fetch = (url, init) => {
    const { pathname, search } = new URL(url);
    const request = `${init.method ?? "GET"} ${pathname}${decodeURIComponent(search)}`;
    const headers = init.headers as Record<string, string>;
    this.sent.push({ request, body: parse(init.body), authorization: headers["authorization"] });
    if (request === this.#step?.extra?.request) return Promise.resolve(Response.json(this.#step.extra.reply));
    const exchange = this.#step?.exchanges[this.#used];
    this.#used += 1;
    if (exchange?.request !== request) return Promise.resolve(new Response("not a request of Python", { status: 418 }));
    const { reply, status } = exchange;
    return Promise.resolve(reply === undefined ? new Response(null, { status }) : Response.json(reply, { status }));
  };
}

const parse = (body: unknown): unknown => (typeof body === "string" ? (JSON.parse(body) as unknown) : undefined);

/** The requests of the Python client, beside those of our handler. Its package is in no registry, so its requests are a list and it is not run. */
export const airviewRequests: Peer = {
  platform: "airview",
  name: "airviewclient 840db79",
  against: "its known requests",
  async run() {
    const recorder = new Recorder();
    const create = (): Handler =>
      createAirviewHandler({
        baseUrl: "https://airview.test",
        token: "Bearer abc",
        systemName: "cloud-posture",
        systemStage: "MONITOR",
        referencingType: "aws_account_id",
        retry: false,
        fetch: recorder.fetch,
      });
    let handler = create();
    const total = { same: 0, different: [] as Difference[], faults: [] as string[] };
    for (const step of steps) {
      recorder.begin(step);
      if (step.fresh === true) handler = create();
      const returned = await step.run(handler).catch((error: unknown) => error);
      const { different, faults, same } = compare(step, recorder.sent, returned);
      total.same += same;
      total.different.push(...different);
      total.faults.push(...faults.map((fault) => `${step.name}: ${fault}`));
    }
    return total;
  },
};

function compare(step: Step, sent: readonly Sent[], returned: unknown): PeerResult {
  const { exchanges, extra, name, returns } = step;
  const faults: string[] = [];
  const different: Difference[] = [];
  if (returned instanceof Error) faults.push(returned.message);
  const own = sent.filter(({ request }) => request !== extra?.request);
  if (extra !== undefined) different.push({ name: `${name}, ${extra.request}`, why: extra.why });
  if (sent.length - own.length !== (extra === undefined ? 0 : 1)) faults.push(`${extra?.request} is not sent once`);
  if (own.length !== exchanges.length) faults.push(`${own.length} requests instead of ${exchanges.length}`);
  if (returns !== undefined) {
    different.push({ name: `${name}, result`, why: returns.why });
    if (!Array.isArray(returned) || returned.length !== returns.ours) faults.push(`does not return ${returns.ours} items`);
  }
  let same = 0;
  for (const [index, exchange] of exchanges.entries()) {
    const fault = faultOf(exchange, own[index]);
    if (fault !== undefined) faults.push(fault);
    else if (exchange.ours === undefined) same += 1;
    else different.push({ name: `${name}, ${exchange.request}`, why: exchange.ours.why });
  }
  return { same, different, faults };
}

function faultOf({ body, ours, request }: Exchange, sent: Sent | undefined): string | undefined {
  if (sent?.request !== request) return `${sent?.request ?? "nothing"} instead of ${request}`;
  if (sent.authorization !== "Bearer abc") return `${request} is sent with another authorization`;
  const wanted = ours === undefined ? body : { ...(body as object), ...ours.adds };
  return isDeepStrictEqual(sent.body, wanted) ? undefined : `${request} is sent with ${JSON.stringify(sent.body)}`;
}
