import { isConfigurationError } from "@platform-clients/core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";

import { AssetScopeEnum, createSquonk2Client } from "../src/index.ts";
import type { AssetChange, NewAsset, Squonk2Client } from "../src/index.ts";
import { asset, org, product, unit } from "./fixtures/ids.ts";
import { readParts } from "./multipart.ts";
import { startRecorder } from "./fake-server.ts";
import type { Recorded, Recorder } from "./fake-server.ts";

const base = { name: "docking-config", scope: AssetScopeEnum.USER };
const awkward = 'line one\nline two\r\nlast "line" — ü\n--form-0--\r\n';

/** Stores assets like the Account Server: from a form it reads the fields, and the files that have a name. */
class FakeAssets {
  readonly contents = new Map<string, string>();

  async answer(request: Recorded) {
    const id = request.path.split("/")[2] ?? asset;
    if (request.method === "GET") return { body: { id, content: this.contents.get(id) } };
    const parts = await readParts(request);
    const content = parts.find(({ file, name }) => name === "content_string" || (name === "content_file" && file !== ""));
    if (content !== undefined) this.contents.set(id, content.value);
    return request.method === "POST" ? { status: 201, body: { id } } : { status: 200, body: "" };
  }
}

describe("assets", () => {
  let recorder: Recorder;
  let client: Squonk2Client;
  const fake = new FakeAssets();

  beforeAll(async () => {
    recorder = await startRecorder((request) => fake.answer(request));
    client = createSquonk2Client({ baseUrl: recorder.url, token: "abc", retry: false });
  });
  beforeEach(() => {
    recorder.requests.length = 0;
  });
  afterAll(() => recorder.close());

  const partsSent = () => readParts(recorder.requests[0] as Recorded);

  it("creates one from a string, which is sent unchanged", async () => {
    expect(await client.createAsset({ ...base, description: "Docking", content_string: awkward })).toEqual({ id: asset });
    expect(await partsSent()).toEqual([
      { name: "name", value: "docking-config" },
      { name: "scope", value: "USER" },
      { name: "description", value: "Docking" },
      { name: "content_string", value: awkward },
      { name: "secret", value: "false" },
    ]);
    expect(recorder.requests[0]?.headers["content-type"]).toMatch(/^multipart\/form-data; boundary=\S+$/);
    expect(recorder.requests[0]?.headers["content-length"]).toBe(String(recorder.requests[0]?.body.length));
  });

  it("creates one from a File, with its name and bytes", async () => {
    await client.createAsset({
      ...base,
      scope: "UNIT",
      scope_id: unit,
      secret: true,
      content_file: new File([awkward], 'a "b".txt', { type: "text/plain" }),
    });
    expect(await partsSent()).toEqual([
      { name: "name", value: "docking-config" },
      { name: "scope", value: "UNIT" },
      { name: "scope_id", value: unit },
      { name: "secret", value: "true" },
      { name: "content_file", value: awkward, file: "a %22b%22.txt" },
    ]);
    expect(recorder.requests[0]?.body.toString()).toContain("\r\nContent-Type: text/plain\r\n");
  });

  it.each([
    ["a Blob", new Blob(["text"])],
    ["a File without a name", new File(["text"], "")],
  ])("adds a file name to %s, because a file without a name counts as no file", async (_, content) => {
    await client.createAsset({ ...base, content_file: content });
    expect(await partsSent()).toContainEqual({ name: "content_file", value: "text", file: "content_file" });
  });

  it("stores the content until it is changed", async () => {
    const { id } = await client.createAsset({ ...base, content_string: "one\ntwo\n" });
    expect(await client.getAsset({ asset_id: id })).toEqual({ id, content: "one\ntwo\n" });
    expect(await client.alterAsset({ asset_id: id, description: "Numbers" })).toBeUndefined();
    expect(await client.getAsset({ asset_id: id })).toEqual({ id, content: "one\ntwo\n" });
    await client.alterAsset({ asset_id: id, content_file: new Blob(["three"]) });
    expect(await client.getAsset({ asset_id: id })).toEqual({ id, content: "three" });
  });

  it("changes one with a PATCH that contains only the changes", async () => {
    await client.alterAsset({ asset_id: asset, content_string: "new" });
    expect(recorder.requests[0]).toMatchObject({ method: "PATCH", path: `/asset/${asset}` });
    expect(await partsSent()).toEqual([{ name: "content_string", value: "new" }]);
  });

  it("sends the content unchanged with the fetch function of one call", async () => {
    await client.createAsset({ ...base, content_string: "a\nb" }, { fetch: (url, init) => globalThis.fetch(url, init) });
    expect(await partsSent()).toContainEqual({ name: "content_string", value: "a\nb" });
  });

  it("sends the whole form again in a retry", async () => {
    let failures = 1;
    const flaky = createSquonk2Client({
      baseUrl: recorder.url,
      retry: { minDelay: 0, maxDelay: 0 },
      fetch: async (url, init) => {
        const response = await globalThis.fetch(url, init);
        return (failures -= 1) < 0 ? response : new Response("", { status: 503 });
      },
    });
    await flaky.alterAsset({ asset_id: asset, content_string: "again\n" });
    expect(recorder.requests).toHaveLength(2);
    for (const request of recorder.requests) expect(await readParts(request)).toEqual([{ name: "content_string", value: "again\n" }]);
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
    expect(recorder.requests).toHaveLength(0);
  });

  it("does not show the content in errors", async () => {
    const rejecting = createSquonk2Client({
      baseUrl: recorder.url,
      fetch: async () => Response.json({ error: "Bad content: s3cr3t-content" }, { status: 400 }),
    });
    const outcome = await rejecting.createAsset({ ...base, secret: true, content_string: "s3cr3t-content" }).result();
    expect(JSON.stringify(outcome)).not.toContain("s3cr3t");
  });
});

describe("the scope of listed assets", () => {
  const queries: [scope: string | undefined, query: [string, string][]][] = [
    [undefined, []],
    [product, [["product_id", product]]],
    [unit, [["unit_id", unit]]],
    [org, [["org_id", org]]],
    ["tom.reed@example.com", [["user_id", "tom.reed@example.com"]]],
    ["unit-tests", [["user_id", "unit-tests"]]],
  ];
  it.each(queries)("sends %s as the query %j", async (scope_id, query) => {
    const recorder = await startRecorder();
    await createSquonk2Client({ baseUrl: recorder.url }).getAvailableAssets({ scope_id });
    await recorder.close();
    expect(recorder.requests.map((request) => [request.method, request.path, request.query])).toEqual([["GET", "/asset", query]]);
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
