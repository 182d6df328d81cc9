import { Call, createClient } from "@platform-clients/core";
import type { CallOptions, Fetch } from "@platform-clients/core";

import type { OpenFile } from "./flows/asset-form.ts";
import { prepare } from "./flows/prepare.ts";
import { squonk2Operations } from "./generated/operations.ts";
import type { Squonk2Operations } from "./generated/operations.ts";
import type { paths } from "./generated/schema.ts";
import type { Squonk2Client } from "./methods.ts";
import { readApiUrl, readAuth } from "./options.ts";
import type { ApiUrl, Squonk2ClientOptions } from "./options.ts";

/** What differs between runtimes. */
export interface Runtime {
  /** Gives the fetch function for a server; none for the one of each call. */
  readonly fetchFor: (target: ApiUrl) => Fetch | undefined;
  /** Opens the file of an asset. */
  readonly openFile: OpenFile;
}

type Arguments = Readonly<Record<string, unknown>>;
type Methods = Record<string, (args: Arguments | undefined, options: CallOptions | undefined) => Call<unknown>>;

/** The operations, and the Python client's other names for two of them. */
const table = { ...squonk2Operations, rows: { ...squonk2Operations.rows, ping: "GET /version !auth", getAvailableUnits: "GET /unit" } };

/**
 * Makes a client for a runtime.
 *
 * @param options What the caller gave.
 * @param runtime What the runtime can do.
 * @returns The client.
 * @throws {ConfigurationError} When an option cannot work.
 */
export function assemble<File>(options: Squonk2ClientOptions, runtime: Runtime): Squonk2Client<File> {
  const auth = readAuth(options);
  const connect = (target: ApiUrl) =>
    createClient<Squonk2Operations, paths>(
      table,
      { ...options, baseUrl: target.baseUrl, timeout: options.timeout ?? 4_000, fetch: runtime.fetchFor(target) },
      { auth },
    );
  let target = readApiUrl(options);
  let current = connect(target);

  const client: Record<string, unknown> = {};
  for (const operation of Object.keys(table.rows)) {
    client[operation] = (args?: Arguments, callOptions?: CallOptions) => {
      const send = (current as unknown as Methods)[operation] as Methods[string];
      try {
        const prepared = prepare(operation, args, runtime.openFile);
        return prepared instanceof Promise
          ? later(prepared.then((ready) => send(ready, callOptions).withResponse()))
          : send(prepared, callOptions);
      } catch (refusal) {
        return new Call(Promise.reject(refusal));
      }
    };
  }
  Object.defineProperty(client, "raw", { enumerable: true, get: () => current.raw });
  return Object.assign(client as unknown as Squonk2Client<File>, {
    getApiUrl: (): ApiUrl => target,
    setApiUrl(baseUrl: string, { verifySslCert = true }: { verifySslCert?: boolean | undefined } = {}): void {
      const next = { baseUrl, verifySslCert };
      current = connect(next);
      target = next;
    },
  });
}

function later(reply: Promise<{ data: unknown; response: Response }>): Call<unknown> {
  return new Call(reply.then(({ data, response }) => ({ data, rest: undefined, response })));
}
