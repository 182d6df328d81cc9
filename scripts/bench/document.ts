import { join } from "node:path";

import { readManifest } from "../check/workspace.ts";
import { markdown } from "../faults/table.ts";
import { root } from "../platforms.ts";
import { verdict } from "./table.ts";
import type { Bench, Table } from "./table.ts";

const peers = ["openapi-fetch", "ky", "ofetch", "axios", "openai", "@redocly/cli", "@hey-api/openapi-ts", "typescript", "esbuild"];

/**
 * Writes one table.
 *
 * @param bench The benchmark.
 * @param table What it found.
 * @returns Markdown.
 */
export function writeSection({ about, goal, title }: Bench, { head, met, result, rows }: Table): string {
  const outcome = met === undefined ? result : `${result} (${verdict(met)})`;
  return `## ${title}\n\n${about}\n\nGoal: ${goal}. Result: ${outcome}.\n\n${markdown(head, rows)}`;
}

/**
 * Writes `docs/performance.md`.
 *
 * @param results All benchmarks and what they found.
 * @returns Markdown.
 */
export function writeDocument(results: readonly (readonly [Bench, Table])[]): string {
  const versions = peers.map((name) => `${name} ${readManifest(join(root, "node_modules", name)).version}`);
  const introduction = `# Performance

Written by \`npm run bench\`, which measures everything on this page again; \`npm run bench -- NAME\` runs one table. Times appear only as ratios of two
measurements in the same run, because absolute times depend on the machine. CPU time is that of the process, user and system. The sources are in
[\`scripts/bench\`](../scripts/bench).

Node ${process.versions.node}; ${versions.join(", ")}.
`;
  const summary = results.map(([{ goal, name, title }, { met, result }]) => [`\`${name}\``, title, goal, result, verdict(met)]);
  const sections = results.map(([bench, table]) => writeSection(bench, table));
  return [introduction, `## Goals\n\n${markdown(["name", "table", "goal", "result", ""], summary)}`, ...sections].join("\n");
}
