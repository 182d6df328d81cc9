// `npm run check:packages`: checks that every package has the files and fields of its siblings, depends on nothing that it must not, and states
// the number of operations of its spec. `-- --fix` writes the fields that follow from the root's `repository`.
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join, relative } from "node:path";

import { x } from "tinyexec";

import { platforms as mocked } from "@platform-clients/mocks";

import { countFaults, countOperations } from "./check/operation-counts.ts";
import { differences, neutral, ownFaults } from "./check/package-rules.ts";
import { shapeFaults } from "./check/package-shape.ts";
import { readmeFaults } from "./check/readme-rules.ts";
import { fixRepositoryFields, repositoryFaults } from "./check/repository-fields.ts";
import { isPlatform, readManifest, report, workspacePackages } from "./check/workspace.ts";
import type { WorkspacePackage } from "./check/workspace.ts";
import { apis, apisOf, isDraft, platforms as listed, root } from "./platforms.ts";

const alike = ["tsconfig.json", "tsconfig.build.json", "turbo.json"];
const needed = ["package.json", "README.md", "api", "src", "test", "vitest.config.ts", ...alike];
const tolerated = new Set([...needed, "CHANGELOG.md", "coming-from-python.md", "dist", "node_modules", ".turbo", "coverage"]);

if (process.argv.includes("--fix")) {
  const written = fixRepositoryFields(workspacePackages(), root);
  if (written.length > 0) await x("oxfmt", written, { throwOnError: true, nodeOptions: { cwd: root } });
}

const packages = workspacePackages();
const rootManifest = readManifest(root);
const platforms = packages.filter(isPlatform);
const model = platforms[0];
const counts = new Map(await Promise.all(platforms.map(async ({ short }) => [short, await countOperations(short)] as const)));
const faults = [
  ...(existsSync(join(root, "LICENSE")) ? [] : ["LICENSE is missing"]),
  ...packages.flatMap((item) => [...ownFaults(item), ...repositoryFaults(item, rootManifest), ...readme(item)]),
  ...listFaults(),
  ...platforms.flatMap(wrongCounts),
  ...platforms.flatMap((item) => [...folderFaults(item), ...generatedImports(item), ...(model === undefined ? [] : unlike(item, model))]),
];
report("packages", faults, `${packages.length} packages, ${platforms.length} of them platforms, are alike`);

// redocly.yaml lists the platforms. The published mocks and turbo.json cannot read it.
function listFaults(): string[] {
  const built = readFileSync(join(root, "turbo.json"), "utf8");
  const found = packages.filter(({ folder, short }) => folder.startsWith("packages/") && short !== "core").map(({ short }) => short);
  return [
    ...listed.filter((name) => !found.includes(name)).map((name) => `packages/${name} is missing, or has no src/index.ts`),
    ...found.filter((name) => !listed.includes(name)).map((name) => `redocly.yaml does not list ${name}`),
    ...(mocked.join() === apis.map(({ name }) => name).join() ? [] : ["mocks/src/platforms.ts does not list the APIs of redocly.yaml"]),
    ...packages
      .filter(({ manifest }) => !built.includes(`"${manifest.name}#build"`))
      .map(({ manifest }) => `turbo.json: //#check:package does not depend on ${manifest.name}#build`),
  ];
}

function wrongCounts({ folder, short }: WorkspacePackage): string[] {
  // A README of a platform with several APIs counts the operations of each.
  const count = counts.get(short);
  if (count === undefined || apisOf(short).length > 1) return [];
  return ["README.md", "mocks/README.md", `${folder}/README.md`].flatMap((file) =>
    countFaults(readFileSync(join(root, file), "utf8"), short, count, !file.startsWith(folder)).map((fault) => `${file}:${fault}`),
  );
}

function readme(item: WorkspacePackage): string[] {
  const file = join(root, item.folder, "README.md");
  return existsSync(file) ? readmeFaults(item, readFileSync(file, "utf8")) : [`${item.folder}/README.md is missing`];
}

function folderFaults(item: WorkspacePackage): string[] {
  const { folder, short } = item;
  // A draft has no API report until it is promoted.
  const omitted = ["README.md", ...(isDraft(short) ? ["api"] : [])];
  const missing = needed.filter((name) => !omitted.includes(name) && !existsSync(join(root, folder, name)));
  const odd = readdirSync(join(root, folder)).filter((name) => !tolerated.has(name) && !name.endsWith(".tgz"));
  return [
    ...missing.map((name) => `${folder}/${name} is missing`),
    ...odd.map((name) => `${folder}/${name}: no other platform package has such a file`),
    ...shapeFaults(item, [...filesOf(folder, "src"), ...filesOf(folder, "test")], counts.get(item.short)?.hasPython === true),
  ];
}

function filesOf(folder: string, name: string): string[] {
  if (!existsSync(join(root, folder, name))) return [];
  return readdirSync(join(root, folder, name), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(join(root, folder), join(entry.parentPath, entry.name)).replaceAll("\\", "/"));
}

function unlike(item: WorkspacePackage, other: WorkspacePackage): string[] {
  const files = alike.filter((name) => [item, other].every(({ folder }) => existsSync(join(root, folder, name))));
  const text = ({ folder, short }: WorkspacePackage, name: string) => neutral(readFileSync(join(root, folder, name), "utf8"), short);
  return [
    ...differences(item, other),
    ...files
      .filter((name) => text(item, name) !== text(other, name))
      .map((name) => `${item.folder}/${name} differs from that of ${other.folder}`),
  ];
}

// The linter ignores generated files, so this checks the direction of their imports.
function generatedImports({ folder }: WorkspacePackage): string[] {
  return filesOf(folder, "src")
    .filter((file) => file.includes("/generated/"))
    .flatMap((file) =>
      [...readFileSync(join(root, folder, file), "utf8").matchAll(/^(?:import|export) [^\n]*? from "([^"]+)";/gm)]
        .map((match) => match[1] ?? "")
        .filter((source) => source !== "@platform-clients/core" && !/^\.\/[\w-]+\.ts$/.test(source))
        .map((source) => `${folder}/${file} may not import ${source}`),
    );
}
