// `npm run test:peers [-- platform ...]`: runs other clients of the platforms beside ours and compares what they send and return.
import { NotAvailable } from "./peer.ts";
import { peers } from "./peers.ts";
import { createPython } from "./python.ts";

const chosen = process.argv.slice(2);
const selected = peers.filter(({ platform }) => chosen.length === 0 || chosen.includes(platform));
if (selected.length === 0) {
  console.error(`There is no peer for ${chosen.join(", ")}.`);
  process.exitCode = 1;
}
const faults: string[] = [];
const row = (cells: readonly string[]): void =>
  console.log(cells.map((cell, index) => cell.padEnd([12, 38, 20, 8, 12][index] ?? 0)).join(""));
row(["platform", "peer", "against", "same", "different", "result"]);
for (const peer of selected) {
  const { against, name, platform } = peer;
  try {
    const result = await peer.run({ python: createPython });
    row([platform, name, against, String(result.same), String(result.different.length), result.faults.length === 0 ? "ok" : "FAILED"]);
    for (const difference of result.different) console.log(`  ${difference.name}: ${difference.why}`);
    for (const fault of result.faults) console.log(`  FAULT ${fault}`);
    faults.push(...result.faults);
  } catch (error) {
    if (!(error instanceof NotAvailable)) throw error;
    row([platform, name, against, "", "", `not run: ${error.message}`]);
  }
}
if (faults.length > 0) process.exitCode = 1;
