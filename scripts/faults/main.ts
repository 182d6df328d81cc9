// `npm run faults`: runs every fault on our clients and on other libraries, and writes docs/faults.md. With `--check`, compares instead of writing.
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

import { root } from "../platforms.ts";
import { ours } from "./ours.ts";
import { peers } from "./peers.ts";
import { generateRedoclyPeer } from "./redocly-client.ts";
import { groups } from "./rows.ts";
import { runTable } from "./run.ts";
import { writeTable } from "./table.ts";

const file = join(root, "docs/faults.md");
const options = process.argv.slice(2);
const option = (name: string): string | undefined => options.find((text) => text.startsWith(`--${name}=`))?.split("=")[1];

// Some libraries leave rejections behind. They are not the subject of any other row than that of observers, which counts its own.
process.on("unhandledRejection", (reason) => {
  if (options.includes("--verbose")) process.stderr.write(`unhandled rejection: ${String(reason)}\n`);
});

const only = option("client")?.split(",");
const subjects = [...ours, ...peers, await generateRedoclyPeer()].filter(({ name }) => only === undefined || only.includes(name));
const rows = new RegExp(option("row") ?? "", "i");
const chosen = groups.map((group) => ({ ...group, rows: group.rows.filter(({ fault }) => rows.test(fault)) }));
const startedAt = performance.now();
const cells = await runTable(chosen, subjects, 12);
const broken = cells.filter(({ holds, subject }) => holds === false && (subject.ours || options.includes("--verbose")));
for (const { failures, row, subject } of broken) process.stderr.write(`${subject.name}: ${row.fault}\n  ${failures.join("\n  ")}\n`);
process.stderr.write(`${cells.length} cells in ${Math.round((performance.now() - startedAt) / 1000)} s\n`);

const table = writeTable(chosen, subjects, cells);
if (only !== undefined || option("row") !== undefined) process.stdout.write(table);
else if (!options.includes("--check")) await writeFile(file, table);
else if ((await readFile(file, "utf8").catch(() => "")) !== table) {
  process.stderr.write("docs/faults.md differs from this run: run `npm run faults` and review the difference.\n");
  process.exitCode = 1;
}
// Calls that never end would keep the process alive.
process.exit(cells.some(({ holds, subject }) => holds === false && subject.ours) ? 1 : process.exitCode);
