import { isDeepStrictEqual } from "node:util";

import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { squonk2Descriptors } from "../src/generated/descriptors.ts";
import { operations } from "./fixtures/operations.ts";
import { exceptions, startComparison } from "./npm-client.ts";
import type { Comparison } from "./npm-client.ts";

describe("each operation against @squonk/account-server-client", () => {
  let comparison: Comparison;
  const counts = { same: 0, exceptions: 0 };

  beforeAll(async () => {
    comparison = await startComparison();
  });
  afterAll(async () => {
    await comparison.close();
    console.log(`differential squonk2: ${counts.same} same, ${counts.exceptions} exceptions`);
  });

  it("covers all operations", () => {
    expect(Object.keys(operations).toSorted()).toEqual(Object.keys(squonk2Descriptors).toSorted());
    expect(Object.keys(operations)).toEqual(expect.arrayContaining(Object.keys(exceptions)));
  });

  it.each(Object.entries(operations))("%s", async (name, { body, form, query = [], wire }) => {
    const { mine, theirs } = await comparison.both(name);
    const [method = "", path = ""] = wire.split(" ");
    expect(mine).toEqual({
      method,
      path,
      query,
      type: body && (form ? "multipart/form-data" : "application/json"),
      body,
    });
    const exception = exceptions[name];
    expect(theirs).toEqual(exception === undefined ? mine : exception.asPeer(mine));
    expect(isDeepStrictEqual(theirs, mine), `no longer an exception: ${exception?.reason}`).toBe(exception === undefined);
    counts[exception === undefined ? "same" : "exceptions"] += 1;
  });
});
