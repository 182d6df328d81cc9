import type { OperationDescriptors } from "@platform-clients/core";
import { describe, expect, it } from "vitest";

import { createCyberwatchClient } from "../src/index.ts";
import { cyberwatchDescriptors } from "../src/generated/descriptors.ts";
import { keys } from "./fixtures/signatures.ts";
import { seedMethods } from "./fixtures/seed-names.ts";

describe("the methods of the Python client", () => {
  it("are operations of the client", () => {
    expect(Object.keys(cyberwatchDescriptors)).toEqual(expect.arrayContaining(seedMethods.map(({ method }) => method)));
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
        return Response.json((cyberwatchDescriptors as OperationDescriptors)[method]?.response.shape === "array" ? [] : {});
      },
    });
    await (client[method] as (args?: object) => PromiseLike<unknown>)(args);
    expect(sent.map(([url, init]) => `${init.method} ${url.replace("https://cyberwatch.local", "")}`)).toEqual([request]);
    const [[, init]] = sent as [[string, RequestInit]];
    expect(init.body === undefined ? undefined : JSON.parse(init.body as string)).toEqual(body);
  });
});
