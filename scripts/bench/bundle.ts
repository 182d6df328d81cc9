import { kilobytes, programSizes } from "../check/packed-size.ts";
import { platforms } from "../platforms.ts";
import { inPackedProject } from "./packed-project.ts";
import { verdict } from "./table.ts";
import type { Bench } from "./table.ts";

// Bytes, by package and program.
const limits: Readonly<Record<string, number>> = {
  "airview call": 12_000,
  "airview azure": 13_000,
  "axonius call": 14_000,
  "cyberwatch call": 12_000,
  "squonk2 call": 14_000,
  "squonk2 keycloak": 15_000,
  "inmanta call": 16_000,
};

/** The size of realistic programs in a browser. */
export const bundle: Bench = {
  name: "bundle",
  title: "Bundle of one realistic call",
  goal: "at most 12 to 16 kB, by program",
  about:
    "The programs in [`scripts/check/programs`](../scripts/check/programs), bundled from the packed packages with esbuild (minified, code splitting on, " +
    "`platform: browser`, `target: es2022`). The figure is the initial chunk after gzip, in kB of 1000 bytes; chunks that are loaded later do not count. " +
    "`azure` and `keycloak` are the same call with a token from there. `npm test` compares each program with `sizeBudget` in the package's package.json.",
  async run() {
    const sizes = await inPackedProject(async (folder) => {
      const found = await Promise.all(
        platforms.map(async (short) => (await programSizes(short, folder)).map(({ gzip, name }) => ({ name: `${short} ${name}`, gzip }))),
      );
      return found.flat();
    });
    const rows = sizes.map(({ gzip, name }) => {
      const limit = limits[name];
      return { name, gzip, limit, met: limit === undefined ? undefined : gzip <= limit };
    });
    const withGoal = rows.filter(({ limit }) => limit !== undefined);
    const met = withGoal.filter((row) => row.met).length;
    return {
      head: ["program", "kB", "goal", ""],
      rows: rows.map((row) => [row.name, kilobytes(row.gzip), row.limit === undefined ? "-" : kilobytes(row.limit), verdict(row.met)]),
      result: `${met} of ${withGoal.length} programs meet it`,
      met: met === withGoal.length,
    };
  },
};
