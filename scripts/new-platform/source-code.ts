import { pascal } from "../generate/types.ts";
import { printAuth } from "./auth-code.ts";
import type { NewPlatform } from "./new-platform.ts";

/**
 * Writes the sources of a new package: what is not generated.
 *
 * @param platform The platform.
 * @returns Texts by path from the package's folder.
 */
export function printSources({ credentials, name, title }: NewPlatform): Record<string, string> {
  return {
    "src/auth.ts": printAuth(name, title, credentials),
    "src/client.ts": printClient(name, title, credentials),
    "src/raw.ts": printRaw(name, title),
    "src/index.ts": printIndex(name),
  };
}

function printClient(name: string, title: string, { basic, bearer, keys }: NewPlatform["credentials"]): string {
  const type = pascal(name);
  const own = [...keys.map(({ option }) => option), ...(basic ? ["username", "password"] : [])];
  const defaults = keys.filter((key) => key.in === "query").map(({ option }) => `${option}: options?.${option}`);
  return `import { ${bearer ? "bearerAuth, " : ""}createClient } from "@platform-clients/core";
import type { ClientOptions, PlatformClient } from "@platform-clients/core";

import { ${name}Auth } from "./auth.ts";
import type { ${type}Credentials } from "./auth.ts";
import { ${name}Descriptors, ${name}Features } from "./generated/descriptors.ts";
import type { ${type}Operations } from "./generated/operations.ts";

/** The options of a client for ${title}. */
export interface ${type}ClientOptions extends ClientOptions, ${type}Credentials {}

/** A client with one method for each operation of ${title}. */
export type ${type}Client = PlatformClient<${type}Operations>;

/**
 * Creates a client for ${title}. No request is sent.
 *
 * @param options Base URL, credentials and limits.
 * @returns The client.
 * @throws {ConfigurationError} When an option is missing or invalid.
 */
export function create${type}Client(options: ${type}ClientOptions): ${type}Client {
  return createClient<${type}Operations>(${name}Descriptors, options, {
    ...${name}Features,
    platform: "${name}",
    auth: ${name}Auth("${name}.create${type}Client", options ?? {}),
${bearer ? "    tokenAuth: bearerAuth,\n" : ""}${own.length > 0 ? `    optionNames: ${JSON.stringify(own)},\n` : ""}${defaults.length > 0 ? `    defaults: { ${defaults.join(", ")} },\n` : ""}  });
}
`;
}

function printRaw(name: string, title: string): string {
  const type = pascal(name);
  return `import { createRawClient as createTypedClient } from "@platform-clients/core/raw";
import type { RawClient } from "@platform-clients/core/raw";

import type { ${type}Client } from "./client.ts";
import type { paths } from "./generated/schema.ts";

export type { RawClient };

/**
 * Creates openapi-fetch's client for the paths of ${title}, with the credentials, retries and timeouts of a client. An error status is returned
 * as \`error\`, not thrown.
 *
 * @param client A client from \`create${type}Client\`.
 * @returns One method for each HTTP method.
 * @throws {ConfigurationError} When the client is something else.
 */
export function createRawClient(client: ${type}Client): RawClient<paths> {
  return createTypedClient<paths>(client);
}
`;
}

function printIndex(name: string): string {
  const type = pascal(name);
  return `export * from "@platform-clients/core/errors";
export type { AuthProvider, Call, CallOptions, Credential, Fetch, Hooks, Logger, Result, RetryOptions } from "@platform-clients/core";
export type { ${type}Credentials } from "./auth.ts";
export { create${type}Client } from "./client.ts";
export type { ${type}Client, ${type}ClientOptions } from "./client.ts";
export * from "./generated/enums.ts";
export type * from "./generated/models.ts";
export type * from "./generated/operations.ts";
`;
}
