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

describe("options and environment", () => {
  it("the environment stands in for what is left out", async () => {
    setEnvironment();
    const { authorization, url } = await requestOf({});
    expect(url).toBe("https://from-environment.local/prefix/api/v2/groups");
    expect(authorization).toContain(" key-of-environment:");
  });

  it("options win, one by one", async () => {
    setEnvironment();
    expect((await requestOf({ baseUrl })).url).toBe(`${baseUrl}/api/v2/groups`);
    expect((await requestOf(keys)).authorization).toContain(` ${keys.apiKey}:`);
    expect((await requestOf({ apiKey: undefined })).authorization).toContain(" key-of-environment:");
  });

  it("the environment is read when the client is made, not before", async () => {
    setEnvironment();
    vi.stubEnv("CBW_API_URL", "https://second.local");
    expect((await requestOf({})).url).toBe("https://second.local/api/v2/groups");
  });

  it("is read from Deno's own place, where there is one", async () => {
    vi.stubGlobal("Deno", { env: { get: (name: string) => `https://${name.toLowerCase().replaceAll("_", "-")}.deno.local` } });
    expect((await requestOf(keys)).url).toBe("https://cbw-api-url.deno.local/api/v2/groups");
  });

  it("no permission to read it, or no environment at all, means that nothing is set", () => {
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
  ])("without %s the error names it and %s", (option, variable) => {
    for (const [value, fault] of [
      [undefined, "is missing"],
      ["", "is empty"],
      [7, "is of type number, not a string"],
    ] as const) {
      expect(faultOf({ baseUrl, ...keys, [option]: value })).toMatchObject({
        name: "ConfigurationError",
        code: "configuration",
        message: expect.stringContaining(`\`${option}\` ${fault}. Give it as an option, or set ${variable}`),
      });
    }
    vi.stubEnv(variable, "");
    expect(faultOf({ baseUrl, ...keys, [option]: undefined })).toMatchObject({ message: expect.stringContaining("is missing") });
  });

  it("a base URL without a scheme is refused", () => {
    expect(faultOf({ ...keys, baseUrl: "cyberwatch.local" })).toMatchObject({
      name: "ConfigurationError",
      message: expect.stringContaining("absolute URL"),
    });
  });

  it.each([
    [{ apiKey: "secret:part" }, "apiKey"],
    [{ apiKey: "secretpart\n" }, "apiKey"],
    [{ secretKey: "secretpart\n" }, "secretKey"],
  ])("a key that was copied wrong is refused without being shown", (wrong, option) => {
    const error = faultOf({ baseUrl, ...keys, ...wrong });
    expect(error).toMatchObject({ name: "ConfigurationError", message: expect.stringContaining(`\`${option}\``) });
    expect(inspect(error)).not.toContain("secretpart");
    expect(inspect(error)).not.toContain("secret:part");
  });

  it("another way to authenticate takes the place of the keys", async () => {
    expect(await requestOf({ baseUrl, auth: headerAuth({ authorization: "Basic abc" }) })).toEqual({
      url: `${baseUrl}/api/v2/groups`,
      authorization: "Basic abc",
      date: undefined,
    });
  });
});

describe("in a browser", () => {
  /** Leaves forbidden headers out, as the Fetch standard has pages do. */
  class PageRequest {
    readonly headers: Headers;
    constructor(_url: string, init: RequestInit) {
      this.headers = new Headers(init.headers);
      this.headers.delete("date");
    }
  }

  it("the client says at once that it cannot work", () => {
    vi.stubGlobal("Request", PageRequest);
    expect(faultOf({ baseUrl, ...keys })).toMatchObject({
      name: "ConfigurationError",
      message: expect.stringMatching(/`Date` header.*browsers/),
    });
  });

  it("works with a fetch that can send the date, and with authentication that needs none", () => {
    vi.stubGlobal("Request", PageRequest);
    expect(faultOf({ baseUrl, ...keys, fetch: async () => Response.json([]) })).not.toBeInstanceOf(Error);
    expect(faultOf({ baseUrl, auth: headerAuth({ authorization: "Basic abc" }) })).not.toBeInstanceOf(Error);
  });

  it("runtimes without Request are none", () => {
    vi.stubGlobal("Request", undefined);
    expect(faultOf({ baseUrl, ...keys })).not.toBeInstanceOf(Error);
  });
});

it("a client shows none of its keys", () => {
  const client = createCyberwatchClient({ baseUrl, ...keys });
  const shown = `${inspect(client, { depth: 9, showHidden: true })} ${JSON.stringify(client)}`;
  for (const secret of Object.values(keys)) expect(shown).not.toContain(secret);
});
