import { spawn } from "node:child_process";
import { constants } from "node:os";
import { delimiter, join } from "node:path";

/**
 * The environment of every tool: the repository's own tools first, and nothing calls home.
 *
 * @param {string} root The repository's folder.
 * @returns {NodeJS.ProcessEnv} A copy of this process's environment with the additions.
 */
export function toolEnvironment(root) {
  return {
    ...process.env,
    PATH: `${join(root, "node_modules/.bin")}${delimiter}${process.env.PATH ?? ""}`,
    NODE_RELEASE: process.version,
    TURBO_TELEMETRY_DISABLED: "1",
    REDOCLY_TELEMETRY: "off",
    NO_UPDATE_NOTIFIER: "1",
    DO_NOT_TRACK: "1",
    ...(process.stdout.isTTY || process.env.FORCE_COLOR !== undefined ? {} : { NO_COLOR: "1" }),
  };
}

/**
 * Runs a tool on this terminal. Ctrl-C reaches the tool; this process waits until it has stopped.
 *
 * @param {string[]} command Name and arguments.
 * @param {string} root The repository's folder.
 * @returns {Promise<number>} The exit code; 128 + the signal's number when a signal ended it, 127 when it could not be started.
 */
export function run([name = "", ...args], root) {
  return new Promise((resolve) => {
    const child = spawn(name, args, { cwd: root, env: toolEnvironment(root), stdio: "inherit", shell: process.platform === "win32" });
    const forward = () => child.kill("SIGTERM");
    const wait = () => {};
    process.on("SIGTERM", forward);
    process.on("SIGINT", wait);
    const done = (/** @type {number} */ code) => {
      process.off("SIGTERM", forward);
      process.off("SIGINT", wait);
      resolve(code);
    };
    child.on("error", (error) => {
      console.error(`${name} cannot be started: ${error.message}`);
      done(127);
    });
    child.on("exit", (code, signal) => done(code ?? 128 + constants.signals[signal ?? "SIGTERM"]));
  });
}
