import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { join } from "node:path";

import { x } from "tinyexec";

import { findPythons, supported } from "../live/find-python.ts";
import { root } from "../platforms.ts";
import { NotAvailable } from "./peer.ts";

/**
 * Makes a virtual environment with packages, or finds the one of an earlier run.
 *
 * @param requirements What pip installs.
 * @param minors The minor versions of Python 3 that the packages run with, the preferred one first.
 * @returns The path of its Python.
 * @throws {NotAvailable} When there is no Python, or the packages cannot be installed.
 */
export async function createPython(requirements: readonly string[], minors: readonly number[] = supported): Promise<string> {
  const [python] = findPythons(minors);
  if (python === undefined) throw new NotAvailable(`there is no Python ${minors.map((minor) => `3.${minor}`).join(" or ")}`);
  const key = createHash("sha256")
    .update(JSON.stringify([python.version, requirements]))
    .digest("hex")
    .slice(0, 16);
  const folder = join(root, ".cache/peers", key);
  const executable = join(folder, "bin/python");
  if (existsSync(join(folder, "complete"))) return executable;
  try {
    await x(python.executable, ["-m", "venv", "--clear", folder], { throwOnError: true });
    await x(executable, ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", ...requirements], { throwOnError: true });
    await x(executable, ["-c", `open(${JSON.stringify(join(folder, "complete"))}, "w").close()`], { throwOnError: true });
  } catch (error) {
    const { output } = error as { output?: { stderr?: string } };
    const [reason = ""] = (output?.stderr ?? String(error)).trim().split("\n").slice(-1);
    throw new NotAvailable(`${requirements.join(", ")} cannot be installed: ${reason}`);
  }
  return executable;
}
