import { isDeepStrictEqual } from "node:util";

import { startMock } from "@platform-clients/mocks";
import type { Mock } from "@platform-clients/mocks";

import type { Peer } from "../peer.ts";
import { steps } from "./python-requests.ts";
import type { Exchange } from "./python-requests.ts";

const tables = ["environments", "applications", "systems", "technicalControls", "links", "monitoredResources", "exclusions"];
const empty = Object.fromEntries(tables.map((table) => [table, []]));
// The new objects of the story have the IDs 1, 2, 3 and so on.
const lastIds = Object.fromEntries(tables.map((table, index) => [table, index]));

/** The requests of the Python client, sent to the mock server, which must answer as the real server did. */
export const airviewReplies: Peer = {
  platform: "airview",
  name: "airviewclient 840db79, its requests",
  against: "the mock server",
  async run() {
    let same = 0;
    const faults: string[] = [];
    for (const { exchanges, given, name } of steps) {
      await using mock = await startMock("airview", { port: false, data: { ...empty, lastIds, ...given } });
      for (const exchange of exchanges) {
        const fault = await faultOf(mock, exchange);
        if (fault === undefined) same += 1;
        else faults.push(`${name}: ${fault}`);
      }
    }
    return { same, different: [], faults };
  },
};

async function faultOf(mock: Mock, { body, reply, request, status }: Exchange): Promise<string | undefined> {
  const [method = "", target = ""] = request.split(" ");
  const headers = { authorization: "Bearer abc", "content-type": "application/json" };
  const response = await mock.fetch(mock.url + target, { method, headers, ...(body === undefined ? {} : { body: JSON.stringify(body) }) });
  const text = await response.text();
  const received: unknown = text === "" ? undefined : JSON.parse(text);
  if (response.status === status && isDeepStrictEqual(received, reply)) return undefined;
  return `${request} is answered with ${response.status} ${text} instead of ${status} ${JSON.stringify(reply)}`;
}
