import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { closeSync, openSync, readFileSync } from "node:fs";
import { constants } from "node:os";
import { setTimeout as sleep } from "node:timers/promises";

/** A server that was started here. */
export interface Service {
  readonly name: string;
  /** Everything that it printed so far. */
  output(): string;
  /** Whether it has ended. */
  readonly ended: boolean;
  stop(): Promise<void>;
}

/** How to start one. */
export interface ServiceOptions {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
  /** File that takes what it prints. */
  readonly log: string;
  readonly env?: NodeJS.ProcessEnv | undefined;
  readonly user?: { readonly uid: number; readonly gid: number } | undefined;
  /** Signal for a clean end. Default SIGTERM. */
  readonly signal?: NodeJS.Signals | undefined;
}

const running: Service[] = [];

/**
 * Starts a server in a process group of its own, so that nothing that it starts itself outlives it.
 *
 * @param options What to start.
 * @returns The server; it may not be ready yet.
 */
export function startService({ name, command, args, log, env, user, signal = "SIGTERM" }: ServiceOptions): Service {
  const file = openSync(log, "a");
  const child = spawn(command, args, { detached: true, stdio: ["ignore", file, file], env: env ?? process.env, cwd: "/", ...user });
  closeSync(file);
  let ended = false;
  const exited = new Promise<void>((resolve) => {
    const end = (): void => {
      ended = true;
      resolve();
    };
    child.once("exit", end);
    child.once("error", end);
  });
  const service: Service = {
    name,
    output: () => readFileSync(log, "utf8"),
    get ended() {
      return ended;
    },
    async stop() {
      signalGroup(child, signal);
      await Promise.race([exited, sleep(15_000, undefined, { ref: false })]);
      signalGroup(child, "SIGKILL");
      await exited;
      const index = running.indexOf(service);
      if (index >= 0) running.splice(index, 1);
    },
  };
  running.push(service);
  return service;
}

/** Stops everything that still runs, the last one first. */
export async function stopAll(): Promise<void> {
  for (const service of running.toReversed()) await service.stop();
}

/**
 * Makes signals to this process end it in good order: servers first.
 *
 * @param finish What else is to be tidied up.
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

function signalGroup({ pid }: ChildProcess, signal: NodeJS.Signals): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, signal);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ESRCH") throw error;
  }
}
