import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";

import { configurationError } from "@platform-clients/core";
import type { Fetch } from "@platform-clients/core";
import { createNodeFetch } from "@platform-clients/core/node";

import { createClientFor } from "./client.ts";
import type { Squonk2Client, Squonk2ClientOptions } from "./client.ts";
import { argumentError } from "./flows/checks.ts";
import { sendAfterReading } from "./flows/send-after-reading.ts";
import { sendBlob } from "./flows/send-blob.ts";

/** What Node accepts as the file of an asset: a Blob or File, or the path or `file:` URL of an existing file. */
export type AssetFile = Blob | string | URL;

/** A client on Node, which also accepts paths as files of assets. */
export type Squonk2NodeClient = Squonk2Client<AssetFile>;

/**
 * Creates a client for the Account Server, on Node. With `verifySslCert: false`, this client accepts any certificate; other clients and the process
 * do not change. This requires the package `undici`. A call with its own `fetch` uses that. No request is sent.
 *
 * @param options Base URL, credentials and limits. `baseUrl` and `verifySslCert` default to the environment.
 * @returns The client.
 * @throws {ConfigurationError} When an option is invalid, or `fetch` is given together with `verifySslCert: false`. Not when the URL is missing:
 *   then calls fail until `setApiUrl` is called.
 */
export function createSquonk2Client(options: Squonk2ClientOptions = {}): Squonk2NodeClient {
  let unverified: Fetch | undefined;
  return createClientFor<AssetFile>(options, {
    sendFile: (request, send) => {
      const { content, operation } = request;
      const isPath = typeof content === "string" || content instanceof URL;
      return isPath ? sendAfterReading(() => readAsset(operation, content), request, send) : sendBlob(request, send);
    },
    fetchFor: ({ verifySslCert }, operation) => {
      if (verifySslCert) return undefined;
      if (options.fetch !== undefined) {
        throw configurationError(
          operation,
          "`verifySslCert: false` has no effect on the `fetch` that is given: omit `fetch`, or pass one that does not verify certificates and set `verifySslCert: true`.",
        );
      }
      return (unverified ??= createNodeFetch({ rejectUnauthorized: false }));
    },
  });
}

async function readAsset(operation: string, path: string | URL): Promise<Blob> {
  try {
    const bytes = await readFile(path);
    return new File([bytes], basename(path instanceof URL ? fileURLToPath(path) : path));
  } catch (error) {
    // The path can be secret content that was passed by mistake, and the error of the system contains it.
    const { code = "unknown error" } = error as NodeJS.ErrnoException;
    throw argumentError(
      operation,
      `\`content_file\`: the file cannot be read (${code}). Pass the path of an existing file, or pass a string as \`content_string\`.`,
    );
  }
}
