// Runs before `npm start`, `npm test` and others. Installs dependencies when they are missing or outdated. Needs only Node and npm.
import { spawnSync } from "node:child_process";
import { copyFileSync, existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

// A copy of the lockfile from which dependencies were installed. pnpm's own copy leaves out packages for other systems.
const stamp = "node_modules/.installed-lock.yaml";

/**
 * Checks the Node version.
 *
 * @param {string} version For example `20.19.0`.
 * @returns {string | undefined} The reason why it is not supported, or undefined when it is.
 */
export function unsupported(version) {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  return major > 20 || (major === 20 && minor >= 19) ? undefined : `Node ${version} is too old: 20.19 or newer is required.`;
}

/**
 * Checks whether the installed dependencies are those of pnpm-lock.yaml.
 *
 * @param {string} root The repository's folder.
 * @returns {string | undefined} The reason to install, or undefined when everything is in place.
 */
export function outdated(root) {
  const read = (/** @type {string} */ file) => (existsSync(join(root, file)) ? readFileSync(join(root, file), "utf8") : undefined);
  const [wanted = "", installed] = [read("pnpm-lock.yaml"), read(stamp)];
  if (installed === undefined) return "Dependencies are not installed.";
  if (installed !== wanted) return "pnpm-lock.yaml has changed since dependencies were installed.";
  const [, importers = ""] = /^importers:\n([\s\S]*?)^\S/m.exec(wanted) ?? [];
  const folders = [...importers.matchAll(/^ {2}(\S+):$/gm)].map((match) => match[1] ?? "");
  const bare = folders.find((folder) => !existsSync(join(root, folder, "node_modules")));
  return bare === undefined ? undefined : `Dependencies of ${bare} are not installed.`;
}

/** @param {string} root */
function install(root) {
  const tooOld = unsupported(process.versions.node);
  if (tooOld !== undefined) return fail(tooOld);
  const reason = outdated(root);
  if (reason === undefined) return;
  const { packageManager } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const args = ["--yes", packageManager, "install", "--frozen-lockfile", "--config.confirm-modules-purge=false"];
  console.log(`${reason} Installing with: npx ${args.join(" ")}`);
  const { status } = spawnSync("npx", args, { cwd: root, stdio: "inherit", shell: process.platform === "win32" });
  if (status === 0) copyFileSync(join(root, "pnpm-lock.yaml"), join(root, stamp));
  else fail("The install failed. If you changed dependencies, run `npx pnpm install` to update pnpm-lock.yaml.");
}

/** @param {string} message */
function fail(message) {
  console.error(message);
  process.exitCode = 1;
}

const file = fileURLToPath(import.meta.url);
if (process.argv[1] === file) install(dirname(dirname(file)));
