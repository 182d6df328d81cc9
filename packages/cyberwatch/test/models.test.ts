import { isConfigurationError } from "@platform-clients/core";
import { describe, expect, it } from "vitest";

import { affectedServers, groupNames, scoreOf } from "../src/index.ts";

describe("affectedServers", () => {
  it("nests the flat fields and keeps the order", () => {
    const first = {
      id: "25b4c2428fde60c311fb095e2083b33f",
      hostname: "web-01",
      active: true,
      ignored: false,
      comment: null,
      fixed_at: null,
      updates: [],
    };
    const second = {
      id: "9e107d9d372bb6826bd81d3542a419d6",
      active: false,
      ignored: true,
      comment: "old",
      fixed_at: "2019-11-14T10:30:00.000+01:00",
    };
    expect(affectedServers({ servers: [first, second] })).toEqual([
      { server: first, active: true, ignored: false, comment: null, fixed_at: null },
      { server: second, active: false, ignored: true, comment: "old", fixed_at: "2019-11-14T10:30:00.000+01:00" },
    ]);
    expect(affectedServers({ servers: [] })).toEqual([]);
  });
});

describe("scoreOf", () => {
  it.each([
    [{ score: 4.4, cve_score: 7 }, 4.4],
    [{ cve_score: 7 }, 7],
    [{ score: null, cve_score: 7 }, 7],
    [{ score: 0, cve_score: 7 }, 0],
    [{ score: null }, null],
    [{}, null],
  ])("returns for %j: %j", (cve, score) => {
    expect(scoreOf(cve)).toBe(score);
  });
});

describe("groupNames", () => {
  it("formats groups and names as one string", () => {
    expect(groupNames([{ name: "Production" }, " Web "])).toBe("Production, Web");
    expect(groupNames([])).toBe("");
  });

  it.each(["a,b", "", "  "])("rejects the name %j, which the server would read as other groups", (name) => {
    expect(() => groupNames(["Web", name])).toThrow(expect.toSatisfy(isConfigurationError) as never);
  });
});
