import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";

import type { Fetch } from "@platform-clients/core";
import { createNodeFetch } from "@platform-clients/core/node";

import { assemble } from "./assemble.ts";
import { fault } from "./checks.ts";
import { openBlob } from "./flows/asset-form.ts";
import type { Squonk2Client } from "./methods.ts";
import type { Squonk2ClientOptions } from "./options.ts";

/** What Node takes as the file of an asset: a Blob or File, or the path or `file:` URL of an existing file. */
export type AssetFile = Blob | string | URL;

/** A client on Node, which also takes paths as files of assets. */
export type Squonk2NodeClient = Squonk2Client<AssetFile>;

/**
 * Makes a client for the Account Server, on Node. With `verifySslCert: false` this client alone accepts any certificate; other clients
 * and the process stay as they are. Needs the package `undici`. No request is sent.
 *
 * @param options Base URL, token and limits. What is left out of `baseUrl` and `verifySslCert` comes from the environment.
 * @returns The client.
 * @throws {ConfigurationError} When an option cannot work, no URL is known, or there is a `fetch` beside `verifySslCert: false`.
 */
export function createSquonk2Client(options: Squonk2ClientOptions = {}): Squonk2NodeClient {
  let unverified: Fetch | undefined;
  return assemble(options, {
    openFile,
    fetchFor: ({ verifySslCert }) => {
      if (verifySslCert) return options.fetch;
      if (options.fetch !== undefined) {
        throw fault(
          "createSquonk2Client",
          "certificates shall not be verified, but the `fetch` given decides that itself: leave it out, or make one that does not verify them and set `verifySslCert: true`.",
        );
      }
      return (unverified ??= createNodeFetch({ rejectUnauthorized: false }));
    },
  });
}

function openFile(operation: string, content: unknown): Blob | Promise<Blob> {
  return typeof content === "string" || content instanceof URL ? readAsset(operation, content) : openBlob(operation, content);
}

async function readAsset(operation: string, path: string | URL): Promise<Blob> {
  try {
    const bytes = await readFile(path);
    return new File([bytes], basename(path instanceof URL ? fileURLToPath(path) : path));
  } catch (cause) {
    throw fault(operation, `\`content_file\`: no file can be read at ${String(path)}. Give text as \`content_string\`.`, cause);
  }
}
