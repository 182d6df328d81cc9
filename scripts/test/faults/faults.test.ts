import { createNodeFetch } from "@platform-clients/core/node";
import { afterAll, describe, expect, it } from "vitest";

import { ours } from "../../faults/ours.ts";
import { groups } from "../../faults/rows.ts";
import { runTable } from "../../faults/run.ts";
import type { Cell } from "../../faults/run.ts";
import type { AnyFetch, Subject } from "../../faults/subject.ts";

// Inmanta has every feature, so each row runs. `npm run faults` runs them on all clients.
const inmanta = ours.filter(({ name }) => name === "inmanta");
const nodeFetch = createNodeFetch();
const overNodeFetch = inmanta.map((subject): Subject => ({
  ...subject,
  open: (baseUrl, opening) => subject.open(baseUrl, { fetch: nodeFetch as AnyFetch, ...opening }),
}));

afterAll(() => nodeFetch.close());

describe.each([
  ["global fetch", inmanta],
  ["createNodeFetch", overNodeFetch],
])("with %s", (_, subjects) => {
  let cells: Promise<Cell[]> | undefined;

  describe.each(groups)("faults: $title", ({ rows }) => {
    it.each(rows)("$fault", async (row) => {
      const found = (await (cells ??= runTable(groups, subjects, 8))).find((cell) => cell.row === row);
      expect(found?.failures).toEqual([]);
      expect(found?.holds).toBe(true);
    });
  });
});
