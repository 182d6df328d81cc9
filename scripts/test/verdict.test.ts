import { describe, expect, it } from "vitest";

import { outcomes, selection, shortName, verdict } from "../run/verdict.mjs";

const planned = [
  { taskId: "//#lint", command: "oxlint" },
  { taskId: "@platform-clients/core#build", command: "tsc" },
  { taskId: "@platform-clients/core#transit", command: "<NONEXISTENT>" },
  { taskId: "@platform-clients/airview#build", command: "tsc" },
];
const ran = (taskId: string, exitCode: number, status = "MISS") => ({
  taskId,
  cache: { status },
  execution: { startTime: 1000, endTime: 2500, exitCode },
});

describe("selection", () => {
  it("takes all tasks when nothing is named", () => {
    expect(selection(["test", "lint"], [])).toEqual(["test", "lint"]);
  });

  it("narrows to a package, to some tasks, and passes options on", () => {
    expect(selection(["test"], ["airview", "--force"])).toEqual(["test", "--filter=@platform-clients/airview", "--force"]);
    expect(selection(["test"], ["airview#build"])).toEqual(["@platform-clients/airview#build"]);
    expect(selection(["test", "lint"], ["lint", "airview#build"])).toEqual(["lint", "@platform-clients/airview#build"]);
  });
});

describe("outcomes", () => {
  it("leaves out tasks without a command and calls what never ran skipped", () => {
    const tasks = outcomes(planned, [ran("//#lint", 0, "HIT"), ran("@platform-clients/core#build", 2)]);
    expect(tasks).toEqual([
      { name: "lint", state: "ok", cached: true, seconds: 1.5 },
      { name: "core#build", state: "failed", cached: false, seconds: 1.5 },
      { name: "airview#build", state: "skipped", cached: false, seconds: 0 },
    ]);
  });
});

describe("verdict", () => {
  it("ends with the counts and one line that says passed", () => {
    const tasks = outcomes(planned.slice(0, 2), [ran("//#lint", 0, "HIT"), ran("@platform-clients/core#build", 0)]);
    expect(verdict("npm test", tasks, 1.6, 0)).toEqual([
      "  ok       lint        cached",
      "  ok       core#build  1.5 s",
      "",
      "2 passed, 0 failed",
      "npm test: passed (2 tasks, 1 cached, 2 s)",
    ]);
  });

  it("names what failed and the command that repeats just that", () => {
    const tasks = outcomes(planned, [ran("//#lint", 1), ran("@platform-clients/core#build", 2)]);
    expect(verdict("npm test", tasks, 3, 2).slice(-2)).toEqual([
      "0 passed, 2 failed, 1 skipped",
      "npm test: failed (3 tasks, 0 cached, 3 s): lint, core#build. Again: npm test -- lint core#build",
    ]);
  });

  it("does not call a run without tasks passed", () => {
    expect(verdict("npm test", [], 1, 0).at(-1)).toBe("npm test: failed (0 tasks, 0 cached, 1 s): no task ran");
  });

  it("shortens turbo's names", () => {
    expect(["//#lint:specs", "@platform-clients/core#test"].map(shortName)).toEqual(["lint:specs", "core#test"]);
  });
});
