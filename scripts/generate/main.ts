// `npm run generate [platform ...] [--check]`: makes packages/<platform>/src/generated from specs/<platform>.
import { existsSync } from "node:fs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { parseArgs } from "node:util";

import { generate } from "./generate.ts";
import { SpecError } from "./spec-error.ts";
import { platforms, root } from "./spec.ts";

const { values, positionals } = parseArgs({ allowPositionals: true, options: { check: { type: "boolean", default: false } } });

function chosen(): string[] {
  const unknown = positionals.find((name) => !(platforms as readonly string[]).includes(name));
  if (unknown !== undefined) throw new SpecError(`Unknown platform "${unknown}": it must be one of ${platforms.join(", ")}.`);
  const names = positionals.length > 0 ? positionals : platforms;
  return names.filter((name) => existsSync(`${root}/packages/${name}/package.json`));
}

async function read(file: string): Promise<string | undefined> {
  return existsSync(file) ? readFile(file, "utf8") : undefined;
}

async function run(): Promise<number> {
  const drifted: string[] = [];
  const pending = new Map<string, string>();
  for (const platform of chosen()) {
    for (const [name, text] of await generate(platform, `${root}/specs/${platform}/openapi.yaml`)) {
      const file = `packages/${platform}/src/generated/${name}`;
      if ((await read(`${root}/${file}`)) === text) continue;
      drifted.push(file);
      pending.set(`${root}/${file}`, text);
    }
    if (!values.check) console.log(`${platform}: generated`);
  }
  if (values.check && drifted.length > 0) {
    console.error(`Out of date with their specs:\n${drifted.map((file) => `  ${file}`).join("\n")}\nMend it with: npm run generate`);
    return 1;
  }
  for (const [file, text] of pending) {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
  console.log(values.check ? "Generated files match their specs." : `${pending.size} of the generated files changed.`);
  return 0;
}

try {
  process.exitCode = await run();
} catch (error) {
  if (!(error instanceof SpecError)) throw error;
  console.error(`${error.message}\nNothing was written.`);
  process.exitCode = 1;
}
