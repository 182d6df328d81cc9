import { expect, it } from "vitest";

import { ServerError, tokenCache } from "../src/index.ts";
import type { AuthProvider } from "../src/index.ts";
import { depot, quick } from "./depot.ts";
import { json, stubFetch } from "./stub-fetch.ts";
import { failureOf } from "./thrown.ts";

/** Found by the simulation: what calls share must not carry the facts of one of them. */
function tokenEndpointThatIsDown(): AuthProvider {
  return tokenCache(async () => {
    throw new ServerError("the token endpoint returned 503", { code: "token_refused", status: 503, headers: {}, retryable: true });
  });
}

it("gives each list that waits for the same token a cursor of its own", async () => {
  const { fetch, sent } = stubFetch(json({ data: [], links: {} }));
  const waiting = depot({ fetch, retry: false }, { auth: tokenEndpointThatIsDown() });
  const errors = await Promise.all(["one", "two"].map((start) => failureOf(waiting.itemList({ start }).pages().next())));
  for (const error of errors)
    await depot({ fetch })
      .itemList()
      .pages({ from: (error as { cursor?: string }).cursor })
      .next();
  expect(sent.map(({ url }) => new URL(url).searchParams.get("start"))).toEqual(["one", "two"]);
});

it("mentions the retry budget once in the error of each call that waits for the same token", async () => {
  const { fetch } = stubFetch(json({}));
  const client = depot({ fetch, retry: { ...quick, budget: 0 } }, { auth: tokenEndpointThatIsDown() });
  const errors = await Promise.all([1, 2, 3].map((id) => failureOf(client.itemGet({ id }))));
  expect(errors.map(({ message }) => message.split("retry budget").length - 1)).toEqual([1, 1, 1]);
});

it("does not ask for credentials when the call has ended while a header function was running", async () => {
  const { fetch } = stubFetch(json({}));
  let asked = 0;
  const auth: AuthProvider = { authorize: () => ({ authorization: `Bearer ${(asked += 1)}` }) };
  const controller = new AbortController();
  let release = (): void => undefined;
  const headers = async (): Promise<Record<string, string>> => {
    await new Promise<void>((resolve) => (release = resolve));
    return {};
  };
  const failure = failureOf(depot({ fetch }, { auth }).ping({}, { headers, signal: controller.signal }));
  controller.abort();
  expect(await failure).toMatchObject({ code: "aborted" });
  release();
  await new Promise((resolve) => setImmediate(resolve));
  expect(asked).toBe(0);
});
