import { describe, expect, it } from "vitest";

import { AssetScopeEnum, createSquonk2Client, DefaultProductPrivacyEnum, EventStreamFormat } from "../src/index.ts";
import { fakeFetch } from "./fake-fetch.ts";
import { operations } from "./fixtures/operations.ts";
import { seedNames } from "./fixtures/seed-names.ts";

const camelCase = (name: string): string => name.replaceAll(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());

describe("the names of the Python client 6.1.0", () => {
  const fetch = fakeFetch();
  const client = createSquonk2Client({ baseUrl: "https://squonk.example.com", fetch });
  const methods = client as unknown as Record<string, unknown>;

  it("are all methods of the client", () => {
    const missing = seedNames.filter((name) => typeof methods[camelCase(name)] !== "function");
    expect(seedNames).toHaveLength(54);
    expect(missing).toEqual([]);
    console.log(`seed names squonk2: ${seedNames.length - missing.length}/${seedNames.length}`);
  });

  it("stand for 50 operations, two aliases of operations, and two other methods", () => {
    const own = ["ping", "getAvailableUnits", "getApiUrl", "setApiUrl"];
    const names = seedNames.map(camelCase);
    expect(names.filter((name) => !(name in operations)).toSorted()).toEqual(own.toSorted());
    expect(Object.keys(operations).filter((name) => !names.includes(name))).toEqual([
      "getCharges",
      "getActions",
      "createDefaultUnit",
      "deleteDefaultUnit",
    ]);
  });

  it("that are aliases send the requests of their operations, and take no arguments", async () => {
    await client.ping();
    await client.getAvailableUnits();
    expect(fetch.sent.map(({ method, url }) => `${method} ${url}`)).toEqual([
      "GET https://squonk.example.com/version",
      "GET https://squonk.example.com/unit",
    ]);
    const outcome = await client.getAvailableUnits({ name: "Kinases" } as never).result();
    expect(outcome).toMatchObject({ ok: false, error: { name: "ConfigurationError", operation: "getAvailableUnits" } });
  });

  it("of enum members are the values that are sent", () => {
    expect(AssetScopeEnum).toEqual({ USER: "USER", PRODUCT: "PRODUCT", UNIT: "UNIT", ORGANISATION: "ORGANISATION", GLOBAL: "GLOBAL" });
    expect(Object.values(DefaultProductPrivacyEnum)).toEqual(["ALWAYS_PRIVATE", "ALWAYS_PUBLIC", "DEFAULT_PRIVATE", "DEFAULT_PUBLIC"]);
    expect(Object.entries(EventStreamFormat)).toEqual([
      ["JSON_STRING", "JSON_STRING"],
      ["PROTOCOL_STRING", "PROTOCOL_STRING"],
    ]);
  });
});
