import { inspect } from "node:util";

import { headerAuth } from "@platform-clients/core";
import { afterEach, describe, expect, it, vi } from "vitest";

import { createCyberwatchClient } from "../src/index.ts";
import type { CyberwatchClientOptions } from "../src/index.ts";
import { keys } from "./fixtures/signatures.ts";

const baseUrl = "https://cyberwatch.local";

afterEach(() => {
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
});

function setEnvironment(): void {
  vi.stubEnv("CBW_API_URL", "https://from-environment.local/prefix/");
  vi.stubEnv("CBW_API_KEY", "key-of-environment");
  vi.stubEnv("CBW_SECRET_KEY", "secret-of-environment");
}

async function requestOf(
  options: CyberwatchClientOptions,
): Promise<{ url: string; authorization: string | undefined; date: string | undefined }> {
  let url = "";
  let headers: Record<string, string> = {};
  const fetch = async (sentUrl: string, init: RequestInit): Promise<Response> => {
    url = sentUrl;
    headers = init.headers as Record<string, string>;
    return Response.json([]);
  };
  await createCyberwatchClient({ ...options, fetch }).groups();
  const { authorization, date } = headers;
  return { url, authorization, date };
}

function faultOf(options: CyberwatchClientOptions): unknown {
  try {
    return createCyberwatchClient(options);
  } catch (error) {
    return error;
  }
}

describe("options and environment variables", () => {
  it("an omitted option defaults to its environment variable", async () => {
    setEnvironment();
    const { authorization, url } = await requestOf({});
    expect(url).toBe("https://from-environment.local/prefix/api/v2/groups");
    expect(authorization).toContain(" key-of-environment:");
  });

  it("each option has precedence over its environment variable", async () => {
    setEnvironment();
    expect((await requestOf({ baseUrl })).url).toBe(`${baseUrl}/api/v2/groups`);
    expect((await requestOf(keys)).authorization).toContain(` ${keys.apiKey}:`);
    expect((await requestOf({ apiKey: undefined })).authorization).toContain(" key-of-environment:");
  });

  it("the environment is read when the client is created", async () => {
    setEnvironment();
    vi.stubEnv("CBW_API_URL", "https://second.local");
    expect((await requestOf({})).url).toBe("https://second.local/api/v2/groups");
  });

  it("the environment is read from Deno if that exists", async () => {
    vi.stubGlobal("Deno", { env: { get: (name: string) => `https://${name.toLowerCase().replaceAll("_", "-")}.deno.local` } });
    expect((await requestOf(keys)).url).toBe("https://cbw-api-url.deno.local/api/v2/groups");
  });

  it("without permission to read the environment, and without an environment, no variable is set", () => {
    const denied = {
      env: {
        get: () => {
          throw new Error("NotCapable");
        },
      },
    };
    vi.stubGlobal("Deno", denied);
    expect(faultOf(keys)).toMatchObject({ name: "ConfigurationError", message: expect.stringContaining("CBW_API_URL") });
    vi.stubGlobal("Deno", undefined);
    vi.stubGlobal("process", undefined);
    expect(faultOf(keys)).toMatchObject({ name: "ConfigurationError", message: expect.stringContaining("CBW_API_URL") });
  });

  it.each([
    ["baseUrl", "CBW_API_URL"],
    ["apiKey", "CBW_API_KEY"],
    ["secretKey", "CBW_SECRET_KEY"],
  ])("a missing %s is an error that names it and %s", (option, variable) => {
    for (const [value, fault] of [
      [undefined, "is missing"],
      ["", "is empty"],
      [7, "is of type number, not a string"],
    ] as const) {
      expect(faultOf({ baseUrl, ...keys, [option]: value })).toMatchObject({
        name: "ConfigurationError",
        code: "configuration",
        message: expect.stringContaining(`\`${option}\` ${fault}. Pass it as an option, or set ${variable}`),
      });
    }
    vi.stubEnv(variable, "");
    expect(faultOf({ baseUrl, ...keys, [option]: undefined })).toMatchObject({ message: expect.stringContaining("is missing") });
  });

  it("a base URL without a scheme is rejected", () => {
    expect(faultOf({ ...keys, baseUrl: "cyberwatch.local" })).toMatchObject({
      name: "ConfigurationError",
      message: expect.stringContaining("absolute URL"),
    });
  });

  it.each([
    [{ apiKey: "secret:part" }, "apiKey"],
    [{ apiKey: "secretpart\n" }, "apiKey"],
    [{ secretKey: "secretpart\n" }, "secretKey"],
  ])("a key with an invalid character is rejected and not shown (%o)", (wrong, option) => {
    const error = faultOf({ baseUrl, ...keys, ...wrong });
    expect(error).toMatchObject({ name: "ConfigurationError", message: expect.stringContaining(`\`${option}\``) });
    expect(inspect(error)).not.toContain("secretpart");
    expect(inspect(error)).not.toContain("secret:part");
  });

  it("`auth` replaces the keys", async () => {
    expect(await requestOf({ baseUrl, auth: headerAuth({ authorization: "Basic abc" }) })).toEqual({
      url: `${baseUrl}/api/v2/groups`,
      authorization: "Basic abc",
      date: undefined,
    });
  });

  it("`auth` has precedence over keys in the environment", async () => {
    setEnvironment();
    expect((await requestOf({ auth: headerAuth({ authorization: "Basic abc" }) })).authorization).toBe("Basic abc");
  });

  it.each([{ apiKey: keys.apiKey }, { secretKey: keys.secretKey }, keys])("`auth` together with a key is rejected", (given) => {
    const error = faultOf({ baseUrl, ...given, auth: headerAuth({ authorization: "Basic abc" }) });
    expect(error).toMatchObject({ name: "ConfigurationError", message: expect.stringContaining("[cyberwatch] pass only one of `auth`") });
    for (const secret of Object.values(keys)) expect(inspect(error)).not.toContain(secret);
  });

  it("an `auth` that is not a provider is rejected", () => {
    expect(faultOf({ baseUrl, auth: {} as never })).toMatchObject({
      name: "ConfigurationError",
      message: expect.stringContaining("`auth` must be an auth provider"),
    });
  });

  it("a call takes another `auth`, but no `token`", async () => {
    const sent: unknown[] = [];
    const fetch = async (_url: string, init: RequestInit): Promise<Response> => {
      sent.push((init.headers as Record<string, string>)["authorization"]);
      return Response.json([]);
    };
    const client = createCyberwatchClient({ baseUrl, ...keys, fetch });
    await client.groups({}, { auth: headerAuth({ authorization: "Basic abc" }) });
    expect(sent).toEqual(["Basic abc"]);
    await expect(client.groups({}, { token: "some-token" })).rejects.toMatchObject({
      name: "ConfigurationError",
      message: expect.stringContaining("`token` is not supported"),
    });
    expect(sent).toHaveLength(1);
  });
});

describe("in a browser", () => {
  /** Removes forbidden headers, as the Fetch standard requires in pages. */
  class PageRequest {
    readonly headers: Headers;
    constructor(_url: string, init: RequestInit) {
      this.headers = new Headers(init.headers);
      this.headers.delete("date");
    }
  }

  it("creating a client throws", () => {
    vi.stubGlobal("Request", PageRequest);
    expect(faultOf({ baseUrl, ...keys })).toMatchObject({
      name: "ConfigurationError",
      message: expect.stringMatching(/`Date` header.*browsers/),
    });
  });

  it("a client can be created with a `fetch` that can send the date, and with `auth`", () => {
    vi.stubGlobal("Request", PageRequest);
    expect(faultOf({ baseUrl, ...keys, fetch: async () => Response.json([]) })).not.toBeInstanceOf(Error);
    expect(faultOf({ baseUrl, auth: headerAuth({ authorization: "Basic abc" }) })).not.toBeInstanceOf(Error);
  });

  it("a runtime without `Request` is not a browser", () => {
    vi.stubGlobal("Request", undefined);
    expect(faultOf({ baseUrl, ...keys })).not.toBeInstanceOf(Error);
  });
});

it("a client does not show its keys", () => {
  const client = createCyberwatchClient({ baseUrl, ...keys });
  const shown = `${inspect(client, { depth: 9, showHidden: true })} ${JSON.stringify(client)}`;
  for (const secret of Object.values(keys)) expect(shown).not.toContain(secret);
});

describe("arguments", () => {
  const client = createCyberwatchClient({
    ...keys,
    baseUrl: "https://cyberwatch.local",
    fetch: () => Promise.reject(new Error("no request expected")),
  });

  it.each(["", ".", ".."])("an ID of %j, which leads to another route, is rejected before a request is sent", async (serverId) => {
    await expect(client.server({ serverId })).rejects.toMatchObject({ name: "ConfigurationError", operation: "server" });
  });

  it("an ID stays in its path segment", async () => {
    const urls: string[] = [];
    const fetch = async (url: string): Promise<Response> => {
      urls.push(url);
      return Response.json({});
    };
    await client.server({ serverId: "../ping?x#y" }, { fetch });
    expect(urls).toEqual(["https://cyberwatch.local/api/v2/servers/..%2Fping%3Fx%23y"]);
  });

  it("missing and unknown arguments are named in the error, and no request is sent", async () => {
    await expect(client.createRemoteAccess({ type: "CbwRam::RemoteAccess::Snmp", address: "pc-1", port: 161 } as never)).rejects.toThrow(
      "needs the argument `login`",
    );
    await expect(client.servers({ page: 2 } as never)).rejects.toThrow("has no argument `page`");
  });
});
