import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

import { exec } from "tinyexec";

import { root, specOf } from "../platforms.ts";
import { redoclyPeer } from "./peers.ts";
import type { GeneratedModule } from "./peers.ts";
import type { Subject } from "./subject.ts";

/**
 * Generates a client from specs/airview with `@redocly/cli` and loads it.
 *
 * @returns The client.
 * @throws {Error} When the generator fails.
 */
export async function generateRedoclyPeer(): Promise<Subject> {
  const folder = await mkdtemp(join(tmpdir(), "faults-"));
  try {
    const file = join(folder, "client.ts");
    const cli = join(root, "node_modules/@redocly/cli/bin/cli.js");
    const options = { nodeOptions: { cwd: root, env: { REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" } } };
    const { exitCode, stderr } = await exec(process.execPath, [cli, "generate-client", specOf("airview"), "--output", file], options);
    if (exitCode !== 0) throw new Error(`redocly generate-client failed: ${stderr.slice(-500)}`);
    return redoclyPeer((await import(pathToFileURL(file).href)) as GeneratedModule);
  } finally {
    await rm(folder, { recursive: true });
  }
}
