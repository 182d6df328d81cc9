import { describe, expect, it, vi } from "vitest";

import { isConnectionError, lazy } from "../src/index.ts";
import { failureOf } from "./thrown.ts";

describe("a part that is loaded with its first use", () => {
  it("is loaded once, and not before", async () => {
    const load = vi.fn<() => Promise<string>>(async () => "part");
    const part = lazy(load);
    expect(load).not.toHaveBeenCalled();
    expect(await Promise.all([part("depot.scan"), part("depot.count")])).toEqual(["part", "part"]);
    expect(await part("depot.scan")).toBe("part");
    expect(load).toHaveBeenCalledTimes(1);
  });

  it("is loaded again after a failure, which is an error of the client", async () => {
    const cause = new TypeError("Failed to fetch dynamically imported module");
    const load = vi.fn<() => Promise<string>>(async () => "part").mockRejectedValueOnce(cause);
    const part = lazy(load);
    const error = await failureOf(part("depot.scan"));
    expect(isConnectionError(error)).toBe(true);
    expect(error).toMatchObject({ code: "load_failed", platform: "depot", operation: "scan", retryable: true, attempts: 0, cause });
    expect(error.message).toContain("[depot.scan]");
    expect(await part("depot.scan")).toBe("part");
  });
});
