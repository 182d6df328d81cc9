import { isDeepStrictEqual } from "node:util";

import { setAuthToken, setBaseUrl } from "@squonk/account-server-client";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { createSquonk2Client } from "../src/index.ts";
import type { Squonk2Client } from "../src/index.ts";
import { operations } from "./fixtures/operations.ts";
import { readParts } from "./multipart.ts";
import { startRecorder } from "./fake-server.ts";
import type { Recorded, Recorder } from "./fake-server.ts";

/** A known difference to the npm client (4.4.0, its axios variant), and why this client differs. */
interface Exception {
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
const exceptions: Readonly<Record<string, Exception>> = {
  addUserToOrganisation: unencodedPath,
  addUserToUnit: unencodedPath,
  createAsset: changedLineBreaks,
  removeUserFromOrganisation: unencodedPath,
  removeUserFromUnit: unencodedPath,
};

describe("each operation against @squonk/account-server-client", () => {
  let recorder: Recorder;
  let client: Squonk2Client;
  const counts = { same: 0, exceptions: 0 };

  beforeAll(async () => {
    recorder = await startRecorder();
    client = createSquonk2Client({ baseUrl: `${recorder.url}/account-server-api`, token: "abc.def.ghi", retry: false });
    setBaseUrl(`${recorder.url}/account-server-api`);
    setAuthToken("abc.def.ghi");
  });
  afterAll(async () => {
    await recorder.close();
    console.log(`differential squonk2: ${counts.same} same, ${counts.exceptions} exceptions`);
  });

  it("covers the 50 of the Python client", () => {
    expect(Object.keys(operations)).toHaveLength(50);
    expect(Object.keys(operations)).toEqual(expect.arrayContaining(Object.keys(exceptions)));
  });

  it.each(Object.entries(operations))("%s", async (name, { body, form, ours, peer, query = [], wire }) => {
    const mine = await record(() => ours(client));
    const theirs = await record(peer);
    const [method = "", path = ""] = wire.split(" ");
    expect(mine).toEqual({
      method,
      path: `/account-server-api${path}`,
      query,
      type: body && (form ? "multipart/form-data" : "application/json"),
      body,
    });
    const exception = exceptions[name];
    expect(theirs).toEqual(exception === undefined ? mine : exception.asPeer(mine));
    expect(isDeepStrictEqual(theirs, mine), `no longer an exception: ${exception?.reason}`).toBe(exception === undefined);
    counts[exception === undefined ? "same" : "exceptions"] += 1;
  });

  async function record(send: () => PromiseLike<unknown>) {
    recorder.requests.length = 0;
    await send();
    expect(recorder.requests).toHaveLength(1);
    return comparable(recorder.requests[0] as Recorded);
  }
});

/** The parts of a request that are compared. The order of a form's fields, its boundary, and the encoding of spaces in a query are ignored. */
interface Comparable extends Pick<Recorded, "method" | "path" | "query"> {
  readonly type: string | undefined;
  readonly body: unknown;
}

async function comparable(request: Recorded): Promise<Comparable> {
  const { method, path, query } = request;
  const type = request.body.length === 0 ? undefined : request.headers["content-type"]?.split(";")[0];
  if (type !== "multipart/form-data") return { method, path, query, type, body: type && (JSON.parse(request.body.toString()) as unknown) };
  const parts = await readParts(request);
  const fields = parts.map(({ file, name, value }) => [name, file === undefined ? value : `${file}: ${value}`] as const);
  expect(new Set(fields.map(([name]) => name)).size, "no field is sent twice").toBe(fields.length);
  return { method, path, query, type, body: Object.fromEntries(fields) as unknown };
}
