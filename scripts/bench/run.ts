// `npm run bench`: measures every table and writes docs/performance.md. `npm run bench -- NAME` measures one table and only prints it.
import { writeFile } from "node:fs/promises";
import { join } from "node:path";

import { root } from "../platforms.ts";
import { writeDocument, writeSection } from "./document.ts";
import type { Bench, Table } from "./table.ts";
import { tables } from "./tables.ts";

const [chosen] = process.argv.slice(2);
const selected = tables.filter(({ name }) => chosen === undefined || name === chosen);
if (selected.length === 0) {
  console.error(`There is no table "${chosen}". Choose one of ${tables.map(({ name }) => name).join(", ")}.`);
  process.exitCode = 1;
}
const results: [Bench, Table][] = [];
for (const bench of selected) {
  const table = await bench.run();
  results.push([bench, table]);
  console.log(writeSection(bench, table));
  if (chosen !== undefined) for (const line of table.details ?? []) console.log(line);
}
if (chosen === undefined) {
  await writeFile(join(root, "docs/performance.md"), writeDocument(results));
  console.log("docs/performance.md is written.");
}
