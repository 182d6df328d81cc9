import { ConfigurationError } from "@platform-clients/core";
import { describe, expect, it } from "vitest";

import { createInmantaClient, isUuid, range, timestamp, uuid } from "../src/index.ts";
import { baseUrl, decodeLatin1, production, startOrchestrator } from "./orchestrator.ts";

const server = await startOrchestrator();

describe("range", () => {
  it("formats dates in UTC; strings and numbers are unchanged", () => {
    const from = new Date("2025-11-21T10:00:00.5+01:00");
    expect(range({ ge: from, lt: "2025-11-22 00:00:00" })).toEqual(["ge:2025-11-21T09:00:00.500+00:00", "lt:2025-11-22 00:00:00"]);
    expect(range({ gt: 0, le: 5 })).toEqual(["gt:0", "le:5"]);
    expect(range({ ge: 1, lt: undefined })).toEqual(["ge:1"]);
    expect(timestamp(from)).toBe("2025-11-21T09:00:00.500+00:00");
  });

  it("is sent as one query parameter for each bound, with the plus sign encoded", async () => {
    const client = createInmantaClient({ baseUrl, environment: production, fetch: server.fetch });
    expect(await client.getCompileReports({ filter: { requested: range({ ge: new Date(0), lt: new Date(1) }), success: false } })).toEqual(
      [],
    );
    const query = server.requests[0]?.query ?? "";
    expect(query).toBe(
      "filter.requested=ge%3A1970-01-01T00%3A00%3A00.000%2B00%3A00&filter.requested=lt%3A1970-01-01T00%3A00%3A00.001%2B00%3A00&filter.success=false",
    );
    expect(decodeLatin1(query)).toContain("filter.requested=ge:1970-01-01T00:00:00.000+00:00");
    const day = range({ ge: new Date("2025-11-21T09:00:00Z"), lt: new Date("2025-11-21T09:30:00Z") });
    expect((await client.getCompileReports({ filter: { requested: day } })).map(({ version }) => version)).toEqual([4]);
  });

  it.each([
    ["no bound", {}, "no bound"],
    ["an unknown bound", { from: 1 }, "`from`"],
    ["an invalid date", { ge: new Date("tomorrow") }, "invalid"],
    ["an empty string", { ge: " " }, "`ge`"],
    ["not a number", { lt: Number.NaN }, "`lt`"],
  ])("rejects %s", (_, bounds, message) => {
    expect(() => range(bounds as never)).toThrow(ConfigurationError);
    expect(() => range(bounds as never)).toThrow(message);
  });
});

describe("uuid", () => {
  it("accepts UUIDs in upper and lower case and rejects everything else with its name", () => {
    const id = "0D6F2B84-91c3-4e5a-b7d8-3f1e2c4a5b60";
    expect([uuid(id), isUuid(id), isUuid("123"), isUuid(undefined)]).toEqual([id, true, false, false]);
    expect(() => uuid(undefined, "TID")).toThrow(/`TID` is undefined/);
    expect(() => uuid("a-b-c-d-e")).toThrow(ConfigurationError);
  });
});
