import { writeFile } from "node:fs/promises";
import { join } from "node:path";

import { x } from "tinyexec";

import { scope } from "../check/workspace.ts";
import { platforms } from "../platforms.ts";
import { median } from "./measured/measure.ts";
import { inPackedProject } from "./packed-project.ts";
import { ratio, verdict } from "./table.ts";
import type { Bench } from "./table.ts";

const rounds = 25;
const limitMilliseconds = 10;

/** The CPU time of an import. */
export const coldImport: Bench = {
  name: "import",
  title: "Cold import",
  goal: "at most 10 ms of CPU time over an empty module",
  about:
    "A new Node process imports one packed client and reports its CPU time; another one imports an empty module. 25 processes each, in turns. The ratio is " +
    "that of the medians; the goal is about their difference.",
  async run() {
    return await inPackedProject(async (folder) => {
      await writeFile(join(folder, "empty.mjs"), "");
      const modules = ["./empty.mjs", ...platforms.map((short) => scope + short)];
      const times = new Map<string, number[]>(modules.map((name) => [name, []]));
      for (let round = 0; round < rounds; round += 1) for (const name of modules) times.get(name)?.push(await cpuOfImport(name, folder));
      const empty = median(times.get("./empty.mjs") ?? []);
      const clients = modules.slice(1).map((name) => ({ name: name.replace(scope, ""), time: median(times.get(name) ?? []) }));
      const isMet = ({ time }: { time: number }): boolean => time - empty <= limitMilliseconds;
      return {
        head: ["client", "CPU time of the process over an empty module", "goal"],
        rows: clients.map((client) => [client.name, ratio(client.time / empty), verdict(isMet(client))]),
        result: `${clients.filter(isMet).length} of ${clients.length} clients meet it`,
        met: clients.every(isMet),
        details: clients.map(({ name, time }) => `${name}: ${(time - empty).toFixed(1)} ms over an empty module`),
      };
    });
  },
};

/** Returns the CPU time of a process that imports a module, in milliseconds. */
async function cpuOfImport(name: string, folder: string): Promise<number> {
  const code = `import "${name}"; const { user, system } = process.cpuUsage(); console.log((user + system) / 1000);`;
  const { stdout } = await x(process.execPath, ["--input-type=module", "--eval", code], {
    throwOnError: true,
    nodeOptions: { cwd: folder },
  });
  return Number(stdout);
}
