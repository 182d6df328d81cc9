import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const stamp = "node_modules/.installed-lock";

/**
 * Says why dependencies have to be installed.
 *
 * @param {string} root The repository's folder.
 * @returns {string | undefined} The reason, or undefined when everything is in place.
 */
export function missing(root) {
  if (!existsSync(join(root, "node_modules/.modules.yaml"))) return "Dependencies are not installed yet.";
  const bare = workspaceFolders(root).find((folder) => wantsModules(join(root, folder)) && !existsSync(join(root, folder, "node_modules")));
  if (bare !== undefined) return `Dependencies of ${bare} are not installed yet.`;
  const lock = read(join(root, "pnpm-lock.yaml"));
  if (read(join(root, "node_modules/.pnpm/lock.yaml")) === lock || read(join(root, stamp)) === digest(lock)) return undefined;
  return "pnpm-lock.yaml has changed since dependencies were installed.";
}

/**
 * Installs what pnpm-lock.yaml names, with the pnpm that package.json names. Needs nothing but Node and npm.
 *
 * @param {string} root The repository's folder.
 * @returns {boolean} Whether it worked.
 */
export function install(root) {
  const { packageManager } = JSON.parse(read(join(root, "package.json")));
  const args = ["--yes", packageManager, "install", "--frozen-lockfile", "--config.confirm-modules-purge=false"];
  console.log(`Installing with: npx ${args.join(" ")}`);
  const { status } = spawnSync("npx", args, { cwd: root, stdio: "inherit", shell: process.platform === "win32" });
  if (status === 0) writeFileSync(join(root, stamp), digest(read(join(root, "pnpm-lock.yaml"))));
  else console.error("The install failed. After a change of dependencies, run `npx pnpm install` to bring pnpm-lock.yaml up to date.");
  return status === 0;
}

/** @param {string} root */
function workspaceFolders(root) {
  const packages = existsSync(join(root, "packages")) ? readdirSync(join(root, "packages")) : [];
  return [...packages.map((name) => `packages/${name}`), "mocks"];
}

/** @param {string} folder */
function wantsModules(folder) {
  const text = read(join(folder, "package.json"));
  return text !== "" && /"(?:dev)?dependencies"/i.test(text);
}

/** @param {string} file */
function read(file) {
  return existsSync(file) ? readFileSync(file, "utf8") : "";
}

/** @param {string} text */
function digest(text) {
  return createHash("sha256").update(text).digest("hex");
}
