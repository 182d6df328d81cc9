import { isConfigurationError } from "@platform-clients/core";
import { startMock, violationsHeader } from "@platform-clients/mocks";
import type { Mock } from "@platform-clients/mocks";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";

import { AssetScopeEnum, createSquonk2Client } from "../src/index.ts";
import type { AssetChange, NewAsset, Squonk2Client } from "../src/index.ts";
import { capture } from "./capture.ts";
import { asset, org, product, unit } from "./fixtures/ids.ts";
import { readParts } from "./multipart.ts";
import type { Part } from "./multipart.ts";

const base = { name: "docking-config", scope: AssetScopeEnum.USER };
const awkward = 'line one\nline two\r\nlast "line" — ü\n--form-0--\r\n';

describe("assets", () => {
  let mock: Mock;
  let client: Squonk2Client;
  const fetch = capture(async (url, init) => {
    const response = await globalThis.fetch(url, init);
    const violations = response.headers.get(violationsHeader);
    if (violations !== null) throw new Error(`The request violates the spec: ${violations}`);
    return response;
  });

  beforeAll(async () => {
    mock = await startMock("squonk2");
    client = createSquonk2Client({ baseUrl: mock.url, token: "abc", retry: false, fetch });
  });
  beforeEach(() => {
    mock.reset();
    fetch.sent.length = 0;
  });
  afterAll(() => mock.close());

  const partsSent = async (): Promise<Part[]> => {
    const [request] = fetch.sent;
    return request === undefined ? [] : readParts(request);
  };
  const created = { id: expect.stringMatching(/^asset-/) as string };

  it("creates one from a string, which is sent unchanged", async () => {
    expect(await client.createAsset({ ...base, description: "Docking", content_string: awkward })).toEqual(created);
    expect(await partsSent()).toEqual([
      { name: "name", value: "docking-config" },
      { name: "scope", value: "USER" },
      { name: "description", value: "Docking" },
      { name: "content_string", value: awkward },
      { name: "secret", value: "false" },
    ]);
    expect(mock.requests[0]?.headers["content-type"]).toMatch(/^multipart\/form-data; boundary=\S+$/);
    expect(mock.requests[0]?.headers["content-length"]).toBe(String(fetch.sent[0]?.body.length));
  });

  it("creates one from a File, with its name and bytes", async () => {
    await client.createAsset({
      name: "notes",
      scope: "UNIT",
      scope_id: unit,
      secret: true,
      content_file: new File([awkward], 'a "b".txt', { type: "text/plain" }),
    });
    expect(await partsSent()).toEqual([
      { name: "name", value: "notes" },
      { name: "scope", value: "UNIT" },
      { name: "scope_id", value: unit },
      { name: "secret", value: "true" },
      { name: "content_file", value: awkward, file: "a %22b%22.txt" },
    ]);
    expect(fetch.sent[0]?.body.toString()).toContain("\r\nContent-Type: text/plain\r\n");
  });

  it.each([
    ["a Blob", new Blob(["text"])],
    ["a File without a name", new File(["text"], "")],
  ])("adds a file name to %s, because a file without a name counts as no file", async (_, content) => {
    await client.createAsset({ ...base, content_file: content });
    expect(await partsSent()).toContainEqual({ name: "content_file", value: "text", file: "content_file" });
  });

  it("stores the content until it is changed", async () => {
    const { id } = await client.createAsset({ ...base, content_string: awkward });
    expect(await client.getAsset({ asset_id: id })).toMatchObject({ id, content: awkward });
    expect(await client.alterAsset({ asset_id: id, description: "Numbers" })).toBeUndefined();
    expect(await client.getAsset({ asset_id: id })).toMatchObject({ id, content: awkward, description: "Numbers" });
    await client.alterAsset({ asset_id: id, content_file: new Blob(["three"]) });
    expect(await client.getAsset({ asset_id: id })).toMatchObject({ id, content: "three", description: "Numbers" });
  });

  it("attaches one to a merchant, after which it cannot be deleted until it is detached", async () => {
    const { id } = await client.createAsset({ ...base, content_string: "one" });
    await client.attachAsset({ asset_id: id, m_id: 1 });
    expect((await client.getAsset({ asset_id: id })).merchants).toMatchObject([{ id: 1 }]);
    expect(await client.deleteAsset({ asset_id: id }).result()).toMatchObject({ ok: false, error: { name: "BadRequestError" } });
    await client.detachAsset({ asset_id: id, m_id: 1 });
    expect(await client.deleteAsset({ asset_id: id })).toBeUndefined();
    expect((await client.getAvailableAssets({ scope_id: "maria" })).count).toBe(0);
  });

  it("changes one with a PATCH that contains only the changes", async () => {
    await client.alterAsset({ asset_id: asset, content_string: "new" });
    expect(fetch.sent[0]).toMatchObject({ method: "PATCH", path: `/asset/${asset}` });
    expect(await partsSent()).toEqual([{ name: "content_string", value: "new" }]);
  });

  it("sends the content unchanged with the fetch function of one call", async () => {
    const own = capture(mock.fetch);
    await client.createAsset({ ...base, content_string: "a\nb" }, { fetch: own });
    expect(own.sent).toHaveLength(1);
    for (const request of own.sent) expect(await readParts(request)).toContainEqual({ name: "content_string", value: "a\nb" });
  });

  it("sends the whole form again in a retry", async () => {
    mock.faults.next(503);
    const flaky = createSquonk2Client({ baseUrl: mock.url, token: "abc", retry: { minDelay: 0, maxDelay: 0 }, fetch });
    await flaky.alterAsset({ asset_id: asset, content_string: "again\n" });
    expect(fetch.sent).toHaveLength(2);
    for (const request of fetch.sent) expect(await readParts(request)).toEqual([{ name: "content_string", value: "again\n" }]);
  });

  const rejected: [title: string, send: (to: Squonk2Client) => PromiseLike<unknown>, said: RegExp][] = [
    ["no content", (to) => to.createAsset(base as NewAsset), /createAsset\].*content_string.*content_file/],
    [
      "both contents",
      (to) => to.createAsset({ ...base, content_string: "s3cr3t", content_file: new Blob() } as unknown as NewAsset),
      /createAsset\].*both/,
    ],
    [
      "both contents of a change",
      (to) => to.alterAsset({ asset_id: asset, content_string: "", content_file: new Blob() } as unknown as AssetChange),
      /alterAsset\].*both/,
    ],
    ["nothing to change", (to) => to.alterAsset({ asset_id: asset } as AssetChange), /alterAsset\].*nothing to change/],
    [
      "a path, which is supported on Node only",
      (to) => to.createAsset({ ...base, content_file: "/s3cr3t" as unknown as Blob }),
      /squonk2\/node/,
    ],
    [
      "a content_string that is not a string",
      (to) => to.createAsset({ ...base, content_string: 5 as unknown as string }),
      /must be a string/,
    ],
    ["an unknown argument", (to) => to.createAsset({ ...base, content_string: "s3cr3t", is_secret: true } as NewAsset), /is_secret/],
  ];
  it.each(rejected)("rejects %s before a request is sent", async (_, send, said) => {
    const error = await send(client).then(
      () => undefined,
      (thrown: unknown) => thrown as Error,
    );
    expect(isConfigurationError(error)).toBe(true);
    expect(error?.message).toMatch(said);
    expect(error?.message).not.toContain("s3cr3t");
    expect(fetch.sent).toHaveLength(0);
  });

  it("does not show the content in errors", async () => {
    const rejecting = createSquonk2Client({
      baseUrl: mock.url,
      fetch: async () => Response.json({ error: "Bad content: s3cr3t-content" }, { status: 400 }),
    });
    const outcome = await rejecting.createAsset({ ...base, secret: true, content_string: "s3cr3t-content" }).result();
    expect(JSON.stringify(outcome)).not.toContain("s3cr3t");
  });
});

describe("the scope of listed assets", () => {
  let mock: Mock;
  beforeAll(async () => {
    mock = await startMock("squonk2", { port: false });
  });
  afterAll(() => mock.close());

  const queries: [scope: string | undefined, query: [string, string][]][] = [
    [undefined, []],
    [product, [["product_id", product]]],
    [unit, [["unit_id", unit]]],
    [org, [["org_id", org]]],
    ["tom.reed@example.com", [["user_id", "tom.reed@example.com"]]],
    ["unit-tests", [["user_id", "unit-tests"]]],
  ];
  it.each(queries)("sends %s as the query %j", async (scope_id, query) => {
    mock.reset();
    await createSquonk2Client({ baseUrl: mock.url, token: "abc", fetch: mock.fetch }).getAvailableAssets({ scope_id });
    const sent = mock.requests.map((request) => [request.method, request.path, [...new URLSearchParams(request.query)]]);
    expect(sent).toEqual([["GET", "/asset", query]]);
  });

  it.each([
    [{ scope_id: asset }, /"asset-"/],
    [{ scope_id: unit.toUpperCase() }, /lower case/],
    [{ scope_id: "" }, /Omit it/],
    [{ scope_id: unit, unit_id: unit }, /both given/],
    [{ user_id: "tom", org_id: org }, /`user_id` and `org_id`/],
  ])("rejects %j", async (args, said) => {
    const client = createSquonk2Client({ baseUrl: "http://127.0.0.1:9", fetch: () => expect.unreachable() });
    const outcome = await client.getAvailableAssets(args as never).result();
    expect(outcome).toMatchObject({
      ok: false,
      error: { name: "ConfigurationError", operation: "getAvailableAssets", message: expect.stringMatching(said) as string },
    });
  });
});
