import { spawn } from "node:child_process";
import { setTimeout as sleep } from "node:timers/promises";

import type { Findings } from "./exercise.ts";
import type { Stage } from "./stage.ts";

const limit = 60_000;

/**
 * Runs the script in one runtime, until it has said what it found.
 *
 * @param command Program and arguments.
 * @param cwd Where to run it.
 * @param stage Where it sends its findings.
 * @returns What it found, or why there is nothing: what the program printed, or that it took too long.
 */
export async function perform([program = "", ...args]: readonly string[], cwd: string, stage: Stage): Promise<Findings | string> {
  const found = new Promise<Findings>((resolve) => {
    stage.onFindings = resolve;
  });
  const child = spawn(program, args, { cwd, stdio: ["ignore", "pipe", "pipe"], detached: true, env: { ...process.env, NO_COLOR: "1" } });
  let printed = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk: Buffer) => (printed += chunk.toString()));
  const ended = new Promise<string>((resolve) => {
    child.once("close", (code) => resolve(`ended with ${String(code)}. ${printed}`.trim()));
    child.once("error", (error) => resolve(error.message));
  });
  const giveUp = new AbortController();
  const late = sleep(limit, `nothing found in ${limit / 1000} s. ${printed}`, { signal: giveUp.signal }).catch(() => "stopped");
  const result = await Promise.race([found, ended, late]);
  giveUp.abort();
  stop(child.pid);
  await ended;
  return result;
}

// The program leads a process group, so that a browser's helpers end with it.
function stop(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, "SIGKILL");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ESRCH") throw error;
  }
}
