import { ownApis } from "./package-rules.ts";
import type { WorkspacePackage } from "./workspace.ts";

const generated = ["descriptors.ts", "models.ts", "operations.ts", "schema.ts"].map((name) => `generated/${name}`);
const sources = ["index.ts", "client.ts", "auth.ts", "raw.ts", ...generated];
const optional = ["models", "flows"];
const tests = ["auth", "client", "contract", "raw"].map((name) => `${name}.test.ts`);
const pythonTests = ["seed-names.test.ts", "fixtures/seed-names.ts"];

/**
 * Checks that a platform package has the source and test files of its siblings, and no other source files.
 *
 * @param item The package.
 * @param files Paths of its files, from its folder.
 * @param hasPython Whether the platform has a Python client, whose names a test compares.
 * @returns One line for each file that is missing or must not exist.
 */
export function shapeFaults({ folder, manifest, short }: WorkspacePackage, files: readonly string[], hasPython: boolean): string[] {
  const entries = Object.values(manifest.exports).filter((target) => typeof target === "string");
  const isEntry = (file: string): boolean => entries.includes(`./${file}`);
  const apis = ownApis(manifest);
  // A second API can use the credentials of the first.
  const needed = [
    ...sources.map((name) => `src/${name}`),
    ...apis.flatMap((api) => sources.filter((name) => name !== "auth.ts").map((name) => `src/${api}/${name}`)),
    ...[...tests, "types.test-d.ts", ...(hasPython ? pythonTests : [])].map((name) => `test/${name}`),
  ];
  const folders = ["generated", ...optional];
  const isKnown = (file: string): boolean => {
    const steps = file.split("/").slice(1);
    if (steps.length > 1 && apis.includes(steps[0] ?? "")) steps.shift();
    return steps.length > 1 ? folders.includes(steps[0] ?? "") : sources.includes(steps[0] ?? "") || isEntry(file);
  };
  const unwanted = [`test/fake-${short}.ts`, "test/types.test.ts"];
  return [
    ...needed.filter((file) => !files.includes(file)).map((file) => `${folder}/${file} is missing`),
    ...files
      .filter((file) => file.startsWith("src/") && !isKnown(file))
      .map((file) => `${folder}/${file} must be in models/ or flows/, or be an entry of package.json`),
    ...unwanted
      .filter((file) => files.includes(file))
      .map((file) => `${folder}/${file}: the other platforms name it ${file.includes("fake") ? "fake-server.ts" : "types.test-d.ts"}`),
  ];
}
