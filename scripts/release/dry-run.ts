// `npm run release:dry`: a release from changeset to install, with a copy of the repository and a registry on this machine. Writes a changeset
// for every package, raises the versions, publishes, installs two packages in an empty project and runs a program there. Leaves nothing behind.
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

import { x } from "tinyexec";

import { scope, workspacePackages } from "../check/workspace.ts";
import { root } from "../platforms.ts";
import { startRegistry } from "./registry.ts";

const packages = workspacePackages();
const installed = [`${scope}axonius`, `${scope}mocks`];
const folder = mkdtempSync(join(tmpdir(), "release-dry-"));
const [copy, project] = [join(folder, "copy"), join(folder, "project")];

const registry = await startRegistry();
try {
  await step("copy the repository", copyRepository);
  await step("install its dependencies", () => run(copy, "pnpm", "install", "--frozen-lockfile", "--prefer-offline"));
  const bumps = packages.map(({ manifest: { name } }) => `"${name}": minor\n`).join("");
  await step("write a changeset", () => write(copy, ".changeset/dry-run.md", `---\n${bumps}---\n\nTry a release.\n`));
  await step("npm run version:packages", () => run(copy, "npm", "run", "version:packages"));
  await step("npm run format:check", () => run(copy, "npm", "run", "format:check"));
  await step("npm run release", () => run(copy, "npm", "run", "release"));
  for (const name of registry.published) console.log(`  published ${name}`);
  if (registry.published.length !== packages.length)
    throw new Error(`${registry.published.length} of ${packages.length} packages were published.`);
  await step(`npm install ${installed.join(" ")}`, installInProject);
  await step("run a program", async () => console.log(`  ${(await run(project, "node", "first-program.mjs")).trim()}`));
  console.log("release:dry: every step worked");
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  await registry.close();
  rmSync(folder, { recursive: true, force: true });
}

async function step(name: string, work: () => unknown): Promise<void> {
  const started = performance.now();
  await work();
  console.log(`${name}: ${((performance.now() - started) / 1000).toFixed(1)} s`);
}

async function copyRepository(): Promise<void> {
  const files = await run(root, "git", "ls-files", "-z", "--cached", "--others", "--exclude-standard");
  for (const file of files.split("\0").filter((name) => name !== "" && existsSync(join(root, name)))) {
    mkdirSync(dirname(join(copy, file)), { recursive: true });
    copyFileSync(join(root, file), join(copy, file));
  }
  // Changesets tags the release.
  await run(copy, "git", "init", "--quiet");
  await run(copy, "git", "add", "--all");
  const author = ["-c", "user.name=dry run", "-c", "user.email=dry-run@example.com", "-c", "commit.gpgsign=false"];
  await run(copy, "git", ...author, "commit", "--quiet", "--message", "Start");
  // npm reads the settings of the folder from which it publishes.
  for (const inner of ["", ...packages.map((item) => item.folder)]) useRegistry(join(copy, inner));
}

async function installInProject(): Promise<void> {
  mkdirSync(project);
  useRegistry(project);
  write(project, "package.json", '{ "private": true }');
  copyFileSync(new URL("first-program.mjs", import.meta.url), join(project, "first-program.mjs"));
  await run(project, "npm", "install", ...installed);
}

// Our scope only: every other package comes from the registry that is configured.
function useRegistry(where: string): void {
  write(where, ".npmrc", `${scope.slice(0, -1)}:registry=${registry.url}\n${registry.url.replace("http:", "")}:_authToken=dry-run\n`);
}

function write(where: string, file: string, text: string): void {
  writeFileSync(join(where, file), text);
}

async function run(cwd: string, command: string, ...args: string[]): Promise<string> {
  const env = { ...process.env, npm_config_cache: join(folder, "cache") };
  const { exitCode, stdout, stderr } = await x(command, args, { nodeOptions: { cwd, env } });
  if (exitCode !== 0) throw new Error(`${command} ${args.join(" ")} failed:\n${stdout}${stderr}`);
  return stdout;
}
