import { setTimeout as sleep } from "node:timers/promises";

import { x } from "tinyexec";

import { signalGroup } from "../signal-group.ts";
import type { Findings } from "./exercise.ts";
import type { Gateway } from "./gateway.ts";

const limit = 60_000;

/**
 * Runs the script in one runtime until it has sent its findings.
 *
 * @param command Program and arguments.
 * @param cwd Where to run it.
 * @param gateway Where it sends its findings.
 * @returns The findings, or the reason why they are missing: the program's output, or that it took too long.
 */
export async function runScript([program = "", ...args]: readonly string[], cwd: string, gateway: Gateway): Promise<Findings | string> {
  const found = new Promise<Findings>((resolve) => {
    gateway.onFindings = resolve;
  });
  const child = x(program, args, { nodeOptions: { cwd, stdio: ["ignore", "pipe", "pipe"], detached: true, env: { NO_COLOR: "1" } } });
  const ended = child.then(
    ({ exitCode, stderr, stdout }) => `ended with ${exitCode ?? child.signalCode}. ${stdout}${stderr}`.trim(),
    (error: unknown) => String(error),
  );
  const tooLate = new AbortController();
  const late = sleep(limit, undefined, { signal: tooLate.signal }).catch(() => undefined);
  const result = await Promise.race([found, ended, late]);
  tooLate.abort();
  // The program leads a process group, so a browser's helper processes end with it.
  signalGroup(child.pid, "SIGKILL");
  const output = await ended;
  return result ?? `no findings in ${limit / 1000} s: ${output}`;
}
