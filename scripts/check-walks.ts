// `npm run check:walks`: does what CONTRIBUTING.md tells contributors to do, literally, in a copy of the repository.
import { copyFileSync, cpSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";

import { x } from "tinyexec";

import { readWalk, writeStep } from "./check/walks.ts";
import { report } from "./check/workspace.ts";
import { root } from "./platforms.ts";

const walks = ["Adding an operation", "Adding a platform"];

// In the repository, so that pnpm can link files instead of copying them. Git and turbo ignore the folder.
const copy = join(root, ".cache/walks");

/** Without what npm and turbo tell the programs that they start. */
const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(?:npm_|turbo_|INIT_CWD$)/i.test(name)));

/** Runs a line of the shell in the copy. Returns what it printed if it failed. */
async function run(command: string): Promise<string | undefined> {
  const { exitCode, stderr, stdout } = await x(command, [], { nodeOptions: { cwd: copy, env, shell: true } });
  return exitCode === 0 ? undefined : `${stdout}${stderr}`.trim().split("\n").slice(-30).join("\n");
}

/** Copies the files that git knows, or would know, and installs their dependencies without a network. */
async function createCopy(): Promise<void> {
  rmSync(copy, { recursive: true, force: true });
  mkdirSync(copy, { recursive: true });
  const list = await x("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard", "--deduplicate"], {
    nodeOptions: { cwd: root },
  });
  const deleted = await x("git", ["ls-files", "-z", "--deleted"], { nodeOptions: { cwd: root } });
  const gone = new Set(deleted.stdout.split("\0"));
  for (const file of list.stdout.split("\0")) if (file !== "" && !gone.has(file)) cpSync(join(root, file), join(copy, file));
  const pnpm = JSON.stringify(join(root, "node_modules/.bin/pnpm"));
  const identity = "-c user.name=walk -c user.email=walk@example.com";
  for (const command of [`${pnpm} install --offline --frozen-lockfile`, "git init -q", "git add -A", `git ${identity} commit -qm before`]) {
    const failure = await run(command);
    if (failure !== undefined) throw new Error(`${command}\n${failure}`);
  }
  copyFileSync(join(copy, "pnpm-lock.yaml"), join(copy, "node_modules/.installed-lock.yaml"));
}

/** Takes the steps of a section. Returns what failed. */
async function walk(heading: string): Promise<string[]> {
  for (const step of readWalk(readFileSync(join(root, "CONTRIBUTING.md"), "utf8"), heading)) {
    if (step.kind === "file") writeStep(copy, step);
    else {
      const failure = await run(step.command);
      if (failure !== undefined) return [`CONTRIBUTING.md:${step.line} ${step.command}\n${failure}`];
    }
  }
  return [];
}

try {
  await createCopy();
  const faults: string[] = [];
  for (const heading of walks) {
    faults.push(...(await walk(heading)));
    await run("git stash --include-untracked --quiet");
  }
  report("walks", faults, `${walks.length} sections of CONTRIBUTING.md can be followed literally`);
} finally {
  rmSync(copy, { recursive: true, force: true });
}
