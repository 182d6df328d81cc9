// `npm run test:runtimes`: packs core and the platforms and calls them in every runtime that is available. `-- bun deno` selects some.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";

import { platforms as mocked } from "@platform-clients/mocks";

import { dependenciesOf, installPacked, linkDependencies } from "../check/install-packed.ts";
import { scope, workspacePackages } from "../check/workspace.ts";
import { isDraft, root } from "../platforms.ts";
import { runScript } from "./run-script.ts";
import { runtimes } from "./runtimes.ts";
import type { Runtime } from "./runtimes.ts";
import { writeScript } from "./write-script.ts";
import { startGateway } from "./gateway.ts";
import type { Gateway } from "./gateway.ts";

const { positionals } = parseArgs({ allowPositionals: true });
// The first API of each platform.
const platforms = mocked.filter((name) => !name.includes("@") && !isDraft(name));
const cache = join(root, ".cache/runtimes");
const app = join(cache, "app");
const totals = { passed: 0, failed: 0, skipped: 0 };
const faults: string[] = [];

const row = (cells: readonly string[]): void =>
  console.log(
    cells
      .map((cell, index) => cell.padEnd(index === 0 ? 22 : 12))
      .join("")
      .trimEnd(),
  );

async function drive(runtime: Runtime, gateway: Gateway): Promise<void> {
  const script = await writeScript(app, runtime.form, gateway.url);
  gateway.script = readFileSync(script, "utf8");
  let command: string[];
  try {
    command = await runtime.command({ cache, script, gateway: gateway.url });
  } catch (error) {
    totals.skipped += 1;
    row([runtime.name, `skipped: ${error instanceof Error ? error.message : String(error)}`]);
    return;
  }
  const findings = await runScript(command, app, gateway);
  const words = platforms.map((platform) => (typeof findings === "string" ? findings : (findings[platform] ?? "it was not called")));
  const failed = words.flatMap((word, index) => (word === "" ? [] : [`${runtime.name}, ${platforms[index]}: ${word}`]));
  faults.push(...(typeof findings === "string" ? [`${runtime.name}: ${findings}`] : failed));
  totals.failed += failed.length;
  totals.passed += platforms.length - failed.length;
  // In a page, Cyberwatch's client must refuse.
  const good = platforms.map((platform) => (runtime.form === "page" && platform === "cyberwatch" ? "refuses" : "ok"));
  row([runtime.name, ...words.map((word, index) => (word === "" ? (good[index] ?? "") : "FAILED"))]);
}

const chosen = runtimes.filter(({ name }) => positionals.length === 0 || positionals.some((word) => name.startsWith(word)));
rmSync(app, { recursive: true, force: true });
mkdirSync(app, { recursive: true });
// Deno imports only packages that a package.json names.
const dependencies = Object.fromEntries(platforms.map((platform) => [scope + platform, "*"]));
writeFileSync(join(app, "package.json"), JSON.stringify({ private: true, type: "module", dependencies }));
const items = workspacePackages().filter(({ short }) => short !== "mocks");
const project = await installPacked(items, app);
linkDependencies(project, new Map(items.flatMap((item) => [...dependenciesOf(item, items, false)])));
const gateway = await startGateway(platforms);
try {
  row(["", ...platforms]);
  for (const runtime of chosen) await drive(runtime, gateway);
} finally {
  await gateway.close();
}
for (const fault of faults) console.error(`\n${fault}`);
const { failed, passed, skipped } = totals;
console.log(`\ntest:runtimes: ${chosen.length - skipped} of ${chosen.length} runtimes ran, ${passed} of ${passed + failed} passed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
