import { startMock } from "@platform-clients/mocks";
import { setAuthToken, setBaseUrl } from "@squonk/account-server-client";

import { createSquonk2Client } from "../src/index.ts";
import { comparable } from "./comparable.ts";
import type { Comparable } from "./comparable.ts";
import { operations } from "./fixtures/operations.ts";

/** A known difference to the npm client (4.4.0, its axios variant), and why this client differs. */
export interface Exception {
  readonly reason: string;
  /** Converts our request to that of the npm client. There must be no other difference. */
  readonly asPeer: (request: Comparable) => Comparable;
}
const unencodedPath: Exception = {
  reason: "the npm client does not encode path values; each must be one percent-encoded segment (usernames can contain @)",
  asPeer: (request) => ({ ...request, path: decodeURIComponent(request.path) }),
};
const changedLineBreaks: Exception = {
  reason: "the npm client uses FormData, which converts the line breaks of a string to CR LF; Python sends the string unchanged",
  asPeer: (request) => ({ ...request, body: JSON.parse(JSON.stringify(request.body).replaceAll("\\n", "\\r\\n")) as unknown }),
};

/** The known differences to the npm client, by operation. */
export const exceptions: Readonly<Record<string, Exception>> = {
  addUserToOrganisation: unencodedPath,
  addUserToUnit: unencodedPath,
  createAsset: changedLineBreaks,
  removeUserFromOrganisation: unencodedPath,
  removeUserFromUnit: unencodedPath,
};

/** The npm client and ours, with one mock server. */
export interface Comparison {
  /** Makes a call of `operations` with both clients, and returns the request of each. */
  both(name: string): Promise<{ readonly mine: Comparable; readonly theirs: Comparable }>;
  close(): Promise<void>;
}

/**
 * Starts a mock server for the npm client and for ours. It responds with examples, so every call succeeds. The npm client has one server per
 * process.
 *
 * @returns What makes the calls.
 */
export async function startComparison(): Promise<Comparison> {
  const mock = await startMock("squonk2", { basePath: "/account-server-api", examples: true });
  const client = createSquonk2Client({ baseUrl: mock.url, token: "abc.def.ghi", retry: false });
  setBaseUrl(mock.url);
  setAuthToken("abc.def.ghi");
  const record = async (send: () => PromiseLike<unknown>): Promise<Comparable> => {
    mock.reset();
    await send();
    const [request, ...others] = mock.requests;
    if (request === undefined || others.length > 0) throw new Error(`${mock.requests.length} requests instead of one`);
    return comparable(request);
  };
  return {
    close: () => mock.close(),
    both: async (name) => {
      const call = operations[name];
      if (call === undefined) throw new Error(`There is no call ${name}.`);
      return { mine: await record(() => call.ours(client)), theirs: await record(call.peer) };
    },
  };
}
