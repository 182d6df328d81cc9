import { closeSync, openSync, readFileSync } from "node:fs";
import { constants } from "node:os";
import { setTimeout as sleep } from "node:timers/promises";

import { x } from "tinyexec";

import { signalGroup } from "../signal-group.ts";

/** A server that was started here. */
export interface Service {
  /** Returns everything that it has printed so far. */
  output(): string;
  /** Whether it has ended. */
  readonly ended: boolean;
  /**
   * Stops it.
   *
   * @param now The signal. Default: the one for a clean end.
   */
  stop(now?: NodeJS.Signals): Promise<void>;
}

/** How to start a server. */
export interface ServiceOptions {
  readonly command: string;
  readonly args: readonly string[];
  /** File for its output. */
  readonly log: string;
  /** Added to this process's environment; undefined removes a variable. */
  readonly env?: NodeJS.ProcessEnv | undefined;
  readonly user?: { readonly uid: number; readonly gid: number } | undefined;
  /** Signal for a clean end. Default: SIGTERM. */
  readonly signal?: NodeJS.Signals | undefined;
}

const running: Service[] = [];

/**
 * Starts a server in a new process group. Stopping it also stops every process that it started.
 *
 * @param options What to start.
 * @returns The server; it may not be ready yet.
 */
export function startService({ command, args, log, env = {}, user, signal = "SIGTERM" }: ServiceOptions): Service {
  const file = openSync(log, "a");
  const child = x(command, args, { nodeOptions: { detached: true, stdio: ["ignore", file, file], env, cwd: "/", ...user } });
  closeSync(file);
  let ended = false;
  const end = (): void => void (ended = true);
  const exited = child.then(end, end);
  const service: Service = {
    output: () => readFileSync(log, "utf8"),
    get ended() {
      return ended;
    },
    async stop(now = signal) {
      signalGroup(child.pid, now);
      await Promise.race([exited, sleep(15_000, undefined, { ref: false })]);
      signalGroup(child.pid, "SIGKILL");
      await exited;
      const index = running.indexOf(service);
      if (index >= 0) running.splice(index, 1);
    },
  };
  running.push(service);
  return service;
}

/** Stops every server that still runs, the last one first. */
export async function stopAll(): Promise<void> {
  for (const service of running.toReversed()) await service.stop();
}

/**
 * Stops the servers and then this process when it gets a signal.
 *
 * @param finish What to do after the servers have stopped.
 */
export function stopOnSignals(finish: () => void): void {
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
    process.once(signal, () => {
      console.error(`\n${signal}: stopping the servers`);
      void stopAll().finally(() => {
        finish();
        process.exit(128 + constants.signals[signal]);
      });
    });
  }
}
