// `npm run check:package [-- package ...]`: packs every built package, installs all of them into one project, and checks that each is complete,
// can be imported and required, has correct types, and keeps its size budget. Prints sizes.
import { mkdtempSync, readFileSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { dependenciesOf, installPacked, linkDependencies } from "./check/install-packed.ts";
import type { Packed, Project } from "./check/install-packed.ts";
import { budgetFaults, kilobytes, programSizes } from "./check/packed-size.ts";
import { needsNode, typeFaults } from "./check/packed-types.ts";
import { contentFaults, importFaults, lintFaults } from "./check/packed.ts";
import { root } from "./platforms.ts";
import { report, scope, workspacePackages } from "./check/workspace.ts";

const chosen = process.argv.slice(2);
const items = workspacePackages();
const typesOfNode = ["@types/node", realpathSync(join(root, "node_modules/@types/node"))] as const;
const faults: string[] = [];
const lines: string[] = [];

// Packages with the same dependencies are checked together, while the project contains only these dependencies.
const groups = new Map<string, { names: string[]; dependencies: Map<string, string> }>();
for (const item of items.filter(({ short }) => chosen.length === 0 || chosen.includes(short))) {
  const dependencies = dependenciesOf(item, items, true);
  const key = [...[...dependencies.keys()].toSorted(), needsNode(item)].join();
  const group = groups.get(key) ?? { names: [], dependencies: new Map([typesOfNode, ...dependencies]) };
  group.names.push(item.manifest.name);
  groups.set(key, group);
}

async function check(packed: Packed, { folder }: Project): Promise<boolean> {
  const { name, version } = packed.manifest;
  const broken = [...contentFaults(packed), ...(await importFaults(packed, folder))];
  const found = [...broken, ...(await lintFaults(packed))];
  const sizes = broken.length === 0 ? await programSizes(name.replace(scope, ""), folder) : undefined;
  if (sizes !== undefined) found.push(...budgetFaults(packed.manifest, sizes));
  faults.push(...found.map((fault) => `${name}: ${fault}`));
  const programs = (sizes ?? []).map((size) => `  ${size.name} ${kilobytes(size.gzip)} kB gzip`);
  lines.push(`${name} ${version}, ${kilobytes(readFileSync(packed.tarball).length)} kB packed`, ...programs);
  return broken.length === 0;
}

const target = mkdtempSync(join(tmpdir(), "check-package-"));
try {
  const project = await installPacked(items, target);
  for (const { names, dependencies } of groups.values()) {
    linkDependencies(project, dependencies);
    const group = names.flatMap((name) => project.packages.get(name) ?? []);
    await Promise.all(group.map((packed) => check(packed, project)));
    faults.push(...(await typeFaults(group, target)));
  }
  report("packages as packed", faults, ["no faults", ...lines].join("\n  "));
} finally {
  rmSync(target, { recursive: true, force: true });
}
