import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";

import { createClient } from "@hey-api/openapi-ts";
import { exec } from "tinyexec";

import { inmantaDescriptors } from "../../packages/inmanta/src/generated/descriptors.ts";
import { initialSize, kilobytes } from "../check/packed-size.ts";
import type { Document } from "../generate/document.ts";
import { loadSpec } from "../generate/spec.ts";
import { root, specOf } from "../platforms.ts";
import type { Bench } from "./table.ts";

const path = "/api/v2/resource";
const settings = `
  const baseUrl = "https://inmanta.example.com";
  const token = "abc.def.ghi";
  const environment = "0d6f2b84-91c3-4e5a-b7d8-3f1e2c4a5b60";`;

const ours = `
  import { bearerAuth, createClient } from "@platform-clients/core";
  ${settings}
  const descriptors = { resourceList: ${JSON.stringify(inmantaDescriptors.resourceList)} };
  const setup = { platform: "inmanta", optionNames: [], auth: bearerAuth(token), tokenAuth: bearerAuth, defaults: { environment }, queryEncoding: "latin1" };
  const client = createClient(descriptors, { baseUrl, token }, setup);
  for await (const { resource_id } of client.resourceList({ limit: 20 })) console.log(resource_id);
`;
const redocly = `
  import { client, resourceList } from "./redocly";
  ${settings}
  client.configure({ serverUrl: baseUrl, timeout: 30_000, retry: { retries: 2 }, auth: { bearer: token } });
  const pages = resourceList.items({ query: { limit: 20 }, headers: { "X-Inmanta-tid": environment } });
  for await (const { resource_id } of pages) console.log(resource_id);
`;
const heyApi = `
  import { createClient } from "./hey-api/client";
  import { resourceList } from "./hey-api/sdk.gen";
  ${settings}
  const client = createClient({ baseUrl, auth: token, timeout: 30_000, retry: { limit: 2 }, throwOnError: true });
  async function* resources() {
    let query = { limit: 20 };
    for (;;) {
      const { data } = await resourceList({ client, query, headers: { "X-Inmanta-tid": environment }, throwOnError: true });
      yield* data.data;
      if (!data.links?.next) return;
      query = Object.fromEntries(new URL(data.links.next, baseUrl).searchParams);
    }
  }
  for await (const { resource_id } of resources()) console.log(resource_id);
`;

/** The size of a client with one operation, next to clients from other generators. */
export const operation: Bench = {
  name: "operation",
  title: "A client for one operation, next to other generators",
  goal: "shown side by side",
  about:
    "A client that has only Inmanta's `resourceList`, and a program that reads all its items with a token, a timeout of 30 s, three attempts and an error for each " +
    "status that is not 2xx, bundled as above (kB after gzip). Our client is core with one descriptor. The others are generated during the run from a spec with only " +
    "this operation; the program for hey-api follows the pages itself.",
  async run() {
    // Below the root, so that generated code finds ky.
    const folder = await mkdtemp(join(root, "node_modules/.bench-"));
    try {
      const spec = join(folder, "openapi.json");
      await writeFile(spec, JSON.stringify(await oneOperation()));
      await generateRedocly(spec, folder);
      await createClient({
        input: spec,
        output: join(folder, "hey-api"),
        plugins: ["@hey-api/client-ky", "@hey-api/typescript", "@hey-api/sdk"],
        logs: { level: "silent" },
      });
      const size = await initialSize(ours, join(root, "packages/inmanta"));
      const row = (name: string, bytes: number, more: string): string[] => [name, kilobytes(bytes), more];
      return {
        head: ["client", "kB", "what else it contains"],
        rows: [
          row(
            "platform-clients",
            size,
            "deadline, retry budget, hooks, logs, a limit for bodies, errors without secrets, pages that resume, redirects",
          ),
          row("redocly generate-client", await initialSize(redocly, folder), "middleware, multipart bodies, server-sent events"),
          row("hey-api with ky", await initialSize(heyApi, folder), "interceptors, multipart bodies, server-sent events"),
        ],
        result: `${kilobytes(size)} kB`,
      };
    } finally {
      await rm(folder, { recursive: true });
    }
  },
};

/** Inmanta's spec with one operation. */
async function oneOperation(): Promise<Document> {
  const document = await loadSpec(specOf("inmanta"));
  const { get, parameters } = document.paths[path] ?? {};
  if (get === undefined) throw new Error(`The spec has no GET ${path}`);
  return { ...document, paths: { [path]: { ...(parameters !== undefined && { parameters }), get } } };
}

async function generateRedocly(spec: string, folder: string): Promise<void> {
  const config = join(folder, "redocly.yaml");
  await writeFile(config, JSON.stringify({ client: { pagination: { style: "body-link", nextLink: "/links/next", items: "/data" } } }));
  const cli = join(root, "node_modules/@redocly/cli/bin/cli.js");
  const args = [cli, "generate-client", spec, "--config", config, "--output", join(folder, "redocly.ts")];
  const env = { REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" };
  await exec(process.execPath, args, { throwOnError: true, nodeOptions: { cwd: folder, env } });
}
