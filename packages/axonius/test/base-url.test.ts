import { isConfigurationError } from "@platform-clients/core";
import type { Logger } from "@platform-clients/core";
import { describe, expect, it, vi } from "vitest";

import { createAxoniusClient } from "../src/index.ts";

/** Returns where a client with this base URL sends its requests, and its warnings. */
async function target(baseUrl: string): Promise<{ url: string; warnings: string[] }> {
  const warnings: string[] = [];
  const silent = (): void => undefined;
  const logger: Logger = { debug: silent, info: silent, warn: (text: string) => void warnings.push(text), error: silent };
  let sent = "";
  const fetch = async (url: string): Promise<Response> => {
    sent = url;
    return Response.json([]);
  };
  await createAxoniusClient({ baseUrl, apiKey: "demo-key", apiSecret: "demo-secret", fetch, logger }).listRoles();
  return { url: sent.replace("/api/V4.0/settings/roles", ""), warnings };
}

function refusal(baseUrl: unknown): unknown {
  try {
    createAxoniusClient({ baseUrl: baseUrl as string, apiKey: "demo-key", apiSecret: "demo-secret" });
  } catch (error) {
    return error;
  }
  return undefined;
}

describe("base URL", () => {
  it.each([
    ["axonius.example.com", "https://axonius.example.com"],
    ["axonius.example.com:8443", "https://axonius.example.com:8443"],
    ["localhost:80", "https://localhost:80"],
    ["[::1]:8443", "https://[::1]:8443"],
    [" AXONIUS.example.com ", "https://axonius.example.com"],
    ["https://axonius.example.com", "https://axonius.example.com"],
    ["https://axonius.example.com:443", "https://axonius.example.com"],
    ["https://axonius.example.com/dashboard?x=1#y", "https://axonius.example.com"],
    ["http://127.0.0.1:4010/", "http://127.0.0.1:4010"],
  ])("%s means %s", async (given, meant) => {
    expect(await target(given)).toEqual({ url: meant, warnings: [] });
  });

  it("is http only if that is explicit, with a warning", async () => {
    const { url, warnings } = await target("http://axonius.example.com");
    expect(url).toBe("http://axonius.example.com");
    expect(warnings).toEqual([expect.stringContaining("unencrypted to http://axonius.example.com")]);
  });

  it.each<[string, () => unknown]>([
    [
      "throws",
      () => {
        throw new Error("logger failed");
      },
    ],
    ["rejects", () => Promise.reject(new Error("logger failed"))],
  ])("is http also if the logger %s", async (_, warn) => {
    const unhandled = vi.fn<(reason: unknown) => void>();
    process.on("unhandledRejection", unhandled);
    const silent = (): void => undefined;
    const logger: Logger = { debug: silent, info: silent, warn, error: silent };
    const fetch = async (): Promise<Response> => Response.json([]);
    const client = createAxoniusClient({ baseUrl: "http://axonius.example.com", apiKey: "k", apiSecret: "s", fetch, logger });
    expect(await client.listRoles()).toEqual([]);
    await new Promise((resolve) => setImmediate(resolve));
    process.off("unhandledRejection", unhandled);
    expect(unhandled).not.toHaveBeenCalled();
  });

  it.each([
    ["a path without a scheme", "axonius.example.com/dashboard", /no scheme/],
    ["a query without a scheme", "axonius.example.com?x", /no scheme/],
    ["another scheme", "ftp://axonius.example.com:21", /scheme "ftp:"/],
    ["a scheme without slashes", "https:axonius.example.com", /not an address/],
    ["credentials", "https://user:hunter22@axonius.example.com:444", /user name or password/],
    ["credentials without a scheme", "user:hunter22@axonius.example.com", /user name or password/],
    ["an empty string", "", /missing/],
    ["undefined", undefined, /missing/],
    ["text that is not an address", "not an address", /not an address/],
  ])("rejects %s", (_, given, why) => {
    const error = refusal(given);
    expect(isConfigurationError(error)).toBe(true);
    expect(String(error)).toMatch(why);
    expect(String(error)).not.toContain("hunter22");
  });
});
