import { describe, expect, it } from "vitest";

import { ours } from "../../faults/ours.ts";
import { groups } from "../../faults/rows.ts";
import { runTable } from "../../faults/run.ts";
import type { Cell } from "../../faults/run.ts";

// Inmanta has every feature, so each row runs. `npm run faults` runs them on all clients.
const subjects = ours.filter(({ name }) => name === "inmanta");
let cells: Promise<Cell[]> | undefined;

describe.each(groups)("faults: $title", ({ rows }) => {
  it.each(rows)("$fault", async (row) => {
    const found = (await (cells ??= runTable(groups, subjects, 8))).find((cell) => cell.row === row);
    expect(found?.failures).toEqual([]);
    expect(found?.holds).toBe(true);
  });
});
