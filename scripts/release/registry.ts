import { createServer } from "node:http";
import type { IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";

/** A registry for one scope, in memory. */
export interface Registry {
  /** Its URL, with a slash at the end. */
  readonly url: string;
  /** What was published, in order: `@platform-clients/core@0.2.0`. */
  readonly published: readonly string[];
  close(): Promise<void>;
}

interface Packument {
  readonly name: string;
  readonly versions: Record<string, { dist: { tarball: string } }>;
  readonly "dist-tags": Record<string, string>;
  readonly _attachments?: Record<string, { data: string }>;
}

/**
 * Starts a registry on this machine that takes what `npm publish` sends, and gives it to `npm install`. It knows no other package: npm gets
 * those from the registry that is configured, because only our scope is set to this one. Credentials are not checked.
 *
 * @returns The registry.
 */
export async function startRegistry(): Promise<Registry> {
  const packuments = new Map<string, Packument>();
  const tarballs = new Map<string, Buffer>();
  const published: string[] = [];
  let url = "";

  function publish(sent: Packument): void {
    const old = packuments.get(sent.name);
    for (const [file, { data }] of Object.entries(sent["_attachments"] ?? {}))
      tarballs.set(`/${sent.name}/-/${file}`, Buffer.from(data, "base64"));
    for (const [version, manifest] of Object.entries(sent.versions)) {
      published.push(`${sent.name}@${version}`);
      manifest.dist.tarball = new URL(new URL(manifest.dist.tarball).pathname, url).href;
    }
    packuments.set(sent.name, {
      name: sent.name,
      versions: { ...old?.versions, ...sent.versions },
      "dist-tags": { ...old?.["dist-tags"], ...sent["dist-tags"] },
    });
  }

  const server = createServer((request, response) => {
    const answer = (status: number, body: unknown): unknown => {
      response.writeHead(status, { "content-type": "application/json" });
      return response.end(Buffer.isBuffer(body) ? body : JSON.stringify(body));
    };
    const path = decodeURIComponent(new URL(request.url ?? "/", url).pathname);
    if (request.method === "PUT") {
      void readAll(request).then((text) => {
        publish(JSON.parse(text) as Packument);
        return answer(201, { ok: true });
      });
      return;
    }
    const found = tarballs.get(path) ?? packuments.get(path.slice(1));
    answer(found === undefined ? 404 : 200, found ?? { error: "not_found" });
  });
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  return {
    url,
    published,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function readAll(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString("utf8");
}
