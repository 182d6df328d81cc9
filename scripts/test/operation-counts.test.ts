import { expect, it } from "vitest";

import { countFaults } from "../check/operation-counts.ts";

const counts = { operations: 125, webhooks: 10 };

it("accepts the counts of the spec", () => {
  expect(countFaults("All 125 operations.\n125 of 125 operations and the 10 calls to agents; 151 responses.", "inmanta", counts)).toEqual(
    [],
  );
});

it("names the line of each wrong count", () => {
  expect(countFaults("All 124 operations.\n125 of 126 operations and the 9 calls to agents.", "inmanta", counts)).toEqual([
    "1: inmanta has 125 operations, not 124",
    "2: inmanta has 125 operations, not 126",
    "2: inmanta has 10 calls to agents, not 9",
  ]);
});

it("reads only the lines about the platform where several are listed", () => {
  const text =
    "| `@platform-clients/axonius` | 7 |\n| `@platform-clients/inmanta` | v1 | 12, and 9 calls to agents |\nplatform-mocks inmanta 3 operations";
  expect(countFaults(text, "inmanta", counts, true)).toEqual([
    "2: inmanta has 125 operations, not 12",
    "2: inmanta has 10 calls to agents, not 9",
    "3: inmanta has 125 operations, not 3",
  ]);
});
