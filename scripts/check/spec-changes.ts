import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

import getReleasePlan from "@changesets/get-release-plan";
import { x } from "tinyexec";

import { bumpBetween, isSmaller, leastBump } from "./bumps.ts";
import type { Bump } from "./bumps.ts";

/** A spec, and the packages that contain it. */
export interface Spec {
  /** Path of its root document, from the repository's root. */
  readonly path: string;
  /** Names of the packages that are published with it: the platform's client, and the mocks. */
  readonly packages: readonly string[];
}

/** A package and the version in its package.json. */
export interface Versioned {
  readonly name: string;
  readonly version: string;
}

interface Change {
  readonly impact: Bump;
  readonly text: string;
}

const config = fileURLToPath(new URL("../release/redocly-diff.yaml", import.meta.url));
const bin = fileURLToPath(new URL("../../node_modules/@redocly/cli/bin/cli.js", import.meta.url));

/**
 * Compares specs with those of the last release, and checks that the pending changesets, or versions that were raised already, are large enough
 * for the changes.
 *
 * @param root The repository's folder.
 * @param specs The specs.
 * @param packages The packages, with the versions of their package.json.
 * @returns Faults, and what else to say, one line each.
 */
export async function specChangeFaults(
  root: string,
  specs: readonly Spec[],
  packages: readonly Versioned[],
): Promise<{ faults: string[]; notes: string[] }> {
  const releases = await lastReleases(root);
  if (releases === undefined) return { faults: [], notes: ["this is not a git repository, so no release is known"] };
  if (releases.size === 0)
    return { faults: [], notes: ["no tag marks a release (`@platform-clients/NAME@x.y.z`), so every version may follow"] };
  const plan = await getReleasePlan(root);
  const next = new Map(packages.map(({ name, version }) => [name, version]));
  for (const { name, newVersion } of plan.releases) next.set(name, newVersion);

  const faults: string[] = [];
  const notes: string[] = [];
  for (const { path, packages: names } of specs) {
    for (const name of names) {
      const released = releases.get(name);
      if (released === undefined) {
        notes.push(`${name} has not been released`);
        continue;
      }
      const changes = await changesSince(root, `${name}@${released}`, path);
      const largest = changes.reduce<Bump>((least, { impact }) => (isSmaller(least, impact) ? impact : least), "none");
      // In the mocks, a spec is data: they are used in tests, and their own API does not change with it.
      const least = name.endsWith("/mocks") && largest !== "none" ? "patch" : leastBump(largest, released);
      const actual = bumpBetween(released, next.get(name) ?? released);
      if (!isSmaller(actual, least)) continue;
      const why = changes.filter(({ impact }) => impact === largest).map(({ text }) => `  ${text}`);
      const rule = least === largest ? "" : ` (${largest} from 1.0 on)`;
      const found =
        actual === "none"
          ? "there is no changeset for it"
          : `the next release is ${actual === "patch" ? "a patch" : `a ${actual} release`}`;
      faults.push(
        [`${path}: since ${name}@${released}, changes need at least a ${least} release${rule} of ${name}, but ${found}:`, ...why].join(
          "\n",
        ),
      );
    }
  }
  return { faults, notes };
}

// The newest released version of each package in the history of the current commit, or undefined outside of git.
async function lastReleases(root: string): Promise<Map<string, string> | undefined> {
  const { exitCode, stdout } = await x("git", ["tag", "--merged", "HEAD", "--list", "@platform-clients/*@*", "--sort=v:refname"], {
    nodeOptions: { cwd: root },
  });
  if (exitCode !== 0) return undefined;
  const tags = stdout.split("\n").flatMap((tag) => {
    const match = /^(@[^@]+)@(\d+\.\d+\.\d+)$/.exec(tag);
    return match === null ? [] : [[match[1] ?? "", match[2] ?? ""] as const];
  });
  return new Map(tags);
}

async function changesSince(root: string, tag: string, path: string): Promise<Change[]> {
  const inRoot = { throwOnError: true, nodeOptions: { cwd: root } };
  const { stdout: known } = await x("git", ["ls-tree", "--name-only", tag, path], inRoot);
  if (known.trim() === "") return [{ impact: "minor", text: `minor: ${path} is new` }];
  const { exitCode } = await x("git", ["diff", "--quiet", tag, "--", `${dirname(path)}/*.yaml`], { nodeOptions: { cwd: root } });
  if (exitCode === 0) return [];
  const folder = mkdtempSync(join(tmpdir(), "released-spec-"));
  try {
    const archive = join(folder, "specs.tar");
    const old = join(folder, "old");
    mkdirSync(old);
    await x("git", ["archive", "--output", archive, tag, "specs"], inRoot);
    await x("tar", ["-xf", archive, "-C", old], { throwOnError: true });
    const args = [bin, "diff", join(old, path), join(root, path), "--config", config, "--format", "json", "--fail-on", "none"];
    const env = { ...process.env, REDOCLY_SUPPRESS_UPDATE_NOTICE: "true", REDOCLY_TELEMETRY: "off" };
    const { stdout, stderr } = await x(process.execPath, args, { nodeOptions: { cwd: root, env } });
    if (!stdout.trimStart().startsWith("{")) throw new Error(`redocly diff failed for ${path}:\n${stdout}${stderr}`);
    const { changes } = JSON.parse(stdout) as { changes: { path: string; kind: string; impact: Bump; verdicts: { message: string }[] }[] };
    return changes.map(({ path: pointer, kind, impact, verdicts }) => ({
      impact,
      text: `${impact}: ${verdicts[0]?.message ?? `${pointer} was ${kind}`}`,
    }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
