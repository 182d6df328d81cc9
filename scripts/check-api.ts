// `npm run check:api`: compares the public types of every built package with their reports in `api/`. `npm run api` writes the reports.
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import ts from "typescript";

import { apiReport } from "./check/api-report.ts";
import { report, workspacePackages } from "./check/workspace.ts";
import { apis, isDraft, root } from "./platforms.ts";

const isWriting = process.argv.includes("--write");
// A draft has no report until it is promoted.
const packages = workspacePackages().filter(({ short }) => !isDraft(short));
const entries = packages.flatMap(({ folder, manifest }) =>
  Object.entries((manifest.publishConfig?.["exports"] ?? {}) as Record<string, { types?: string }>).flatMap(([key, { types }]) =>
    types === undefined
      ? []
      : [
          {
            folder,
            name: manifest.name + key.slice(1),
            types: join(root, folder, types),
            file: `${folder}/api/${key === "." ? "index" : key.slice(2).replaceAll("/", "-")}.md`,
          },
        ],
  ),
);
const program = ts.createProgram(
  entries.map(({ types }) => types),
  {
    module: ts.ModuleKind.NodeNext,
    target: ts.ScriptTarget.ES2022,
    types: ["node"],
    typeRoots: [join(root, "node_modules/@types")],
    skipLibCheck: true,
  },
);

const faults: string[] = [];
const kept = new Set(entries.map(({ file }) => file));
for (const entry of entries) {
  const { file, folder } = entry;
  const own = entries.filter((other) => other.folder === folder);
  const text = withoutDrafts(apiReport(program, entry, own));
  const path = join(root, file);
  const old = existsSync(path) ? readFileSync(path, "utf8") : undefined;
  if (old === text) continue;
  if (isWriting) {
    mkdirSync(join(path, ".."), { recursive: true });
    writeFileSync(path, text);
  } else
    faults.push(
      `${file} ${old === undefined ? "is missing" : "does not match what the package exports"}: run \`npm run api\` and review the change`,
    );
}
for (const { folder } of workspacePackages()) {
  for (const name of existsSync(join(root, folder, "api")) ? readdirSync(join(root, folder, "api")) : []) {
    const file = `${folder}/api/${name}`;
    if (kept.has(file)) continue;
    if (isWriting) rmSync(join(root, file));
    else faults.push(`${file} belongs to no entry: run \`npm run api\``);
  }
}
report("API reports", faults, `${entries.length} entries are as reported`);

// The mocks list every platform, each on a line of its own.
function withoutDrafts(text: string): string {
  const drafts = new Set(apis.filter(({ draft }) => draft).map(({ name }) => `"${name}"`));
  if (drafts.size === 0) return text;
  const lines = text.split("\n").filter((line) => !drafts.has(line.trim().replace(/,$/, "")));
  return lines.join("\n").replaceAll(/,\n\];/g, "\n];");
}
