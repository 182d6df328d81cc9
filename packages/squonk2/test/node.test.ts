import { readFileSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:https";
import type { Server } from "node:https";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { inspect } from "node:util";

import { startMock } from "@platform-clients/mocks";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { createSquonk2Client as createNeutralClient } from "../src/index.ts";
import { createSquonk2Client } from "../src/node.ts";
import { capture } from "./capture.ts";
import { asset } from "./fixtures/ids.ts";
import { readParts } from "./multipart.ts";
import type { FormRequest } from "./multipart.ts";

const fixture = (name: string): string => readFileSync(new URL(`fixtures/${name}`, import.meta.url), "utf8");

describe("certificates", () => {
  let server: Server;
  let baseUrl: string;
  const seen: FormRequest[] = [];

  beforeAll(async () => {
    server = createServer({ key: fixture("self-signed-key.pem"), cert: fixture("self-signed-cert.pem") }, (incoming, outgoing) => {
      const chunks: Buffer[] = [];
      incoming.on("data", (chunk: Buffer) => chunks.push(chunk));
      incoming.on("end", () => {
        seen.push({ headers: incoming.headers, body: Buffer.concat(chunks) });
        outgoing.setHeader("content-type", "application/json").end(JSON.stringify({ version: "4.4.0", id: asset }));
      });
    });
    await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
    baseUrl = `https://localhost:${(server.address() as AddressInfo).port}`;
  });
  afterAll(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => void server.close(resolve));
  });

  it("that are self-signed make the call fail, except for the client with `verifySslCert: false`", async () => {
    const unverified = createSquonk2Client({ baseUrl, verifySslCert: false, retry: false });
    const verified = createSquonk2Client({ baseUrl, retry: false });
    const neutral = createNeutralClient({ baseUrl, retry: false });
    expect(await unverified.ping()).toMatchObject({ version: "4.4.0" });
    for (const client of [verified, neutral])
      expect(await client.ping().result()).toMatchObject({ ok: false, error: { name: "ConnectionError" } });
    await expect(globalThis.fetch(`${baseUrl}/version`)).rejects.toThrow("fetch failed");
    expect(process.env["NODE_TLS_REJECT_UNAUTHORIZED"]).toBeUndefined();
  });

  it("are verified again after setApiUrl", async () => {
    const client = createSquonk2Client({ baseUrl, verifySslCert: false, retry: false });
    await client.ping();
    client.setApiUrl(baseUrl);
    expect(await client.ping().result()).toMatchObject({ ok: false });
    client.setApiUrl(baseUrl, { verifySslCert: false });
    await client.ping();
  });

  it("that are not verified do not change how forms are sent", async () => {
    const client = createSquonk2Client({ baseUrl, verifySslCert: false, retry: false });
    expect(await client.createAsset({ name: "notes", scope: "USER", content_file: new File(["one\n"], "notes.txt") })).toMatchObject({
      id: asset,
    });
    expect(await readParts(seen.at(-1) as FormRequest)).toContainEqual({ name: "content_file", value: "one\n", file: "notes.txt" });
  });
});

describe("paths of assets", () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "squonk2-"));
    await writeFile(join(folder, "döcking notes.yaml"), Buffer.from([0, 255, 13, 10, 10]));
  });
  afterAll(() => rm(folder, { recursive: true }));

  it.each([
    ["a string", (path: string) => path],
    ["a file: URL", (path: string) => pathToFileURL(path)],
  ])("given as %s send the file with its base name and bytes", async (_, of) => {
    await using mock = await startMock("squonk2", { port: false });
    const fetch = capture(mock.fetch);
    const client = createSquonk2Client({ baseUrl: mock.url, token: "abc", fetch });
    const call = client.createAsset({ name: "docking", scope: "USER", content_file: of(join(folder, "döcking notes.yaml")) });
    expect((await call.withResponse()).response.status).toBe(201);
    await client.alterAsset({ asset_id: (await call).id, content_file: of(join(folder, "döcking notes.yaml")) });
    expect(mock.requests.map(({ method, status }) => [method, status])).toEqual([
      ["POST", 201],
      ["PATCH", 200],
    ]);
    expect(fetch.sent).toHaveLength(2);
    for (const request of fetch.sent) {
      const file = (await readParts(request)).find(({ name }) => name === "content_file");
      expect(file).toMatchObject({ file: "döcking notes.yaml" });
      expect(request.body.includes(Buffer.from([13, 10, 13, 10, 0, 255, 13, 10, 10, 13, 10]))).toBe(true);
    }
  });

  it.each([
    ["nowhere", () => join(folder, "missing-secret.yaml"), "ENOENT"],
    ["nowhere, because they are content,", () => "missing-secret: 1", "ENOENT"],
    ["to a folder", () => folder, "EISDIR"],
    ["to the web", () => new URL("https://example.com/missing-secret"), "ERR_INVALID_URL_SCHEME"],
    ["nowhere, because they have a null character,", () => "missing-secret\0", "ERR_INVALID_ARG_VALUE"],
  ])("that lead %s are rejected before a request is sent, and are not shown", async (_, path, code) => {
    const client = createSquonk2Client({ baseUrl: "http://127.0.0.1:9", fetch: () => expect.unreachable() });
    const calls = [
      client.createAsset({ name: "docking", scope: "USER", content_file: path() }),
      client.alterAsset({ asset_id: asset, content_file: path() }),
    ];
    for (const call of calls) {
      const error: unknown = await call.catch((caught: unknown) => caught);
      expect(error).toMatchObject({ name: "ConfigurationError", message: expect.stringContaining(`(${code})`) as string });
      for (const shown of [inspect(error, { depth: 9, showHidden: true }), JSON.stringify(error)]) {
        expect(shown).not.toContain("missing-secret");
        expect(shown).not.toContain(folder);
      }
      expect((error as Error).cause).toBeUndefined();
    }
  });
});
