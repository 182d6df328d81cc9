import { describe, expect, it } from "vitest";

import { createCyberwatchClient } from "../src/index.ts";
import { cyberwatchOperations } from "../src/generated/operations.ts";
import { keys } from "./fixtures/signatures.ts";
import { seedMethods } from "./fixtures/seed-methods.ts";

describe("the seed's methods", () => {
  it("are all there, and nothing else is", () => {
    expect(new Set(seedMethods.map(({ method }) => method))).toEqual(new Set(Object.keys(cyberwatchOperations.rows)));
    expect(seedMethods).toHaveLength(13);
    for (const { method, seed } of seedMethods) expect(method).toBe(seed.replaceAll(/_(\w)/g, (_, letter: string) => letter.toUpperCase()));
  });

  it.each(seedMethods)("$seed: $request", async ({ args, body, method, request }) => {
    const sent: [string, RequestInit][] = [];
    const client = createCyberwatchClient({
      ...keys,
      baseUrl: "https://cyberwatch.local",
      fetch: async (url, init) => {
        sent.push([url, init]);
        return Response.json({});
      },
    });
    await (client[method] as (args?: object) => PromiseLike<unknown>)(args);
    expect(sent.map(([url, init]) => `${init.method} ${url.replace("https://cyberwatch.local", "")}`)).toEqual([request]);
    const [[, init]] = sent as [[string, RequestInit]];
    expect(init.body === undefined ? undefined : JSON.parse(init.body as string)).toEqual(body);
  });
});

describe("arguments", () => {
  const client = createCyberwatchClient({
    ...keys,
    baseUrl: "https://cyberwatch.local",
    fetch: () => Promise.reject(new Error("nothing may be sent")),
  });

  it.each(["", ".", ".."])("an id %j, which would lead to another route, is refused before anything is sent", async (serverId) => {
    await expect(client.server({ serverId })).rejects.toMatchObject({ name: "ConfigurationError", operation: "server" });
  });

  it("an id cannot leave its segment", async () => {
    const urls: string[] = [];
    const fetch = async (url: string): Promise<Response> => {
      urls.push(url);
      return Response.json({});
    };
    await client.server({ serverId: "../ping?x#y" }, { fetch });
    expect(urls).toEqual(["https://cyberwatch.local/api/v2/servers/..%2Fping%3Fx%23y"]);
  });

  it("what is missing or unknown is named, and not sent", async () => {
    await expect(client.createRemoteAccess({ type: "CbwRam::RemoteAccess::Snmp", address: "pc-1", port: 161 } as never)).rejects.toThrow(
      "needs the argument `login`",
    );
    await expect(client.servers({ page: 2 } as never)).rejects.toThrow("has no argument `page`");
  });
});
