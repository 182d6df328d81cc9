import { createHash } from "node:crypto";

import { ConfigurationError, isResponseFormatError, NotFoundError, ServerError } from "@platform-clients/core";
import type { Fetch } from "@platform-clients/core";
import { describe, expect, it } from "vitest";

import { createInmantaClient, fileId } from "../src/index.ts";
import { baseUrl, canned, startOrchestrator } from "./orchestrator.ts";

const sha1 = (content: string | Uint8Array): string => createHash("sha1").update(content).digest("hex");
const base64 = (content: string | Uint8Array): string => Buffer.from(content).toString("base64");

const server = await startOrchestrator({}, (state) => void (state.files = {}));
const client = createInmantaClient({ baseUrl, fetch: server.fetch, retry: false });

describe("uploadFiles", () => {
  it("asks once which files are missing and uploads only those", async () => {
    server.state.files[sha1("old")] = base64("old");
    const ids = await client.uploadFiles(["old", "new", "newer", "new"]);
    expect(ids).toEqual([sha1("old"), sha1("new"), sha1("newer"), sha1("new")]);
    expect(server.lines()).toEqual(["POST /api/v1/file", `PUT /api/v1/file/${sha1("new")}`, `PUT /api/v1/file/${sha1("newer")}`]);
    expect(server.requests[0]?.body).toEqual({ files: [sha1("old"), sha1("new"), sha1("newer")] });
    expect(server.requests[1]?.body).toEqual({ content: base64("new") });
  });

  it("accepts strings, bytes, buffers and blobs of any size", async () => {
    const large = new Uint8Array(200_001).map((_, index) => index % 251);
    const bytes = Uint8Array.of(0, 255, 10, 13);
    const ids = await client.uploadFiles(["héllo ☃", bytes, bytes.buffer, new Blob([bytes]), large, ""]);
    expect(ids).toEqual([sha1("héllo ☃"), sha1(bytes), sha1(bytes), sha1(bytes), sha1(large), sha1("")]);
    expect(server.state.files[sha1(large)]).toBe(base64(large));
    expect(Object.keys(server.state.files)).toHaveLength(4);
  });

  it("hashes only the part of a buffer that a view covers", async () => {
    const view = new Uint8Array(new TextEncoder().encode("...hello...").buffer, 3, 5);
    expect(await client.uploadFiles([view])).toEqual([sha1("hello")]);
    expect(server.state.files).toEqual({ [sha1("hello")]: base64("hello") });
  });

  it("stores the bytes that any other view covers", async () => {
    const { buffer } = new TextEncoder().encode("..hello!..");
    const views = [new DataView(buffer, 2, 6), new Uint16Array(buffer, 2, 3)];
    expect(await client.uploadFiles(views as never)).toEqual([sha1("hello!"), sha1("hello!")]);
    expect(server.state.files).toEqual({ [sha1("hello!")]: base64("hello!") });
  });

  it("stores bytes under their own id, although the caller changes them meanwhile", async () => {
    const [view, other] = [new TextEncoder().encode("hello"), new TextEncoder().encode("world")];
    const fetch: Fetch = (url, init) => {
      for (const bytes of [view, other]) bytes.fill(0);
      return server.fetch(url, init);
    };
    await createInmantaClient({ baseUrl, fetch }).uploadFiles([view, other.buffer]);
    expect(server.state.files).toEqual({ [sha1("hello")]: base64("hello"), [sha1("world")]: base64("world") });
  });

  it("sends nothing for an empty array", async () => {
    expect(await client.uploadFiles([])).toEqual([]);
    expect(server.requests).toHaveLength(0);
  });

  it.each([
    ["a string instead of an array", "hello"],
    ["bytes instead of an array", Uint8Array.of(1)],
    ["no array", undefined],
    ["a number in the array", [1]],
  ])("rejects %s and sends nothing", async (_, contents) => {
    await expect(client.uploadFiles(contents as never)).rejects.toBeInstanceOf(ConfigurationError);
    expect(server.requests).toHaveLength(0);
  });
});

describe("fileId", () => {
  it("returns the id of the recorded file", async () => {
    expect(await fileId("hello\nworld\n")).toBe("58853e8a5e8272b1012f9a52a80758b27bd0d3cb");
  });
});

describe("downloadFile", () => {
  it("returns what was uploaded", async () => {
    const content = Uint8Array.from({ length: 1000 }, (_, index) => index % 256);
    const [id = ""] = await client.uploadFiles([content]);
    expect(await client.downloadFile({ id })).toEqual(content);
  });

  it("fails for a file that the server does not have", async () => {
    await expect(client.downloadFile({ id: "zz" })).rejects.toBeInstanceOf(NotFoundError);
  });
});

describe("downloadFile from a server that sends no content", () => {
  it.each([
    ["null", { content: null }, "`content` of the response must be a string, not null"],
    ["nothing", {}, "`content` of the response must be a string, not undefined"],
    ["a number", { content: 1234 }, "`content` of the response must be a string, not number"],
    ["no base64", { content: "%%%" }, "`content` of the response must be base64; these 3 characters are not"],
  ])("fails for %s", async (_, body, why) => {
    const { fetch } = canned(() => Response.json(body));
    const failure: unknown = await createInmantaClient({ baseUrl, fetch })
      .downloadFile({ id: sha1("hello") })
      .catch((error: unknown) => error);
    expect(isResponseFormatError(failure)).toBe(true);
    expect(failure).toMatchObject({ message: `[inmanta.downloadFile] ${why}`, code: "response_format", operation: "downloadFile" });
  });
});

describe("statFile", () => {
  it("returns the status as a boolean; other errors stay errors", async () => {
    const [id = ""] = await client.uploadFiles(["hello"]);
    expect([await client.statFile({ id }), await client.statFile({ id: sha1("other") })]).toEqual([true, false]);
    server.mock.faults.next(500, { operation: "statFile" });
    await expect(client.statFile({ id })).rejects.toBeInstanceOf(ServerError);
    expect(server.requests.at(-1)?.method).toBe("HEAD");
  });
});
