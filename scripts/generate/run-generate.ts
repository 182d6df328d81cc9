import { parseArgs } from "node:util";

import { choosePlatforms, regenerate } from "./regenerate.ts";
import { SpecError } from "./spec-error.ts";
import { root } from "./spec.ts";

/** Where the command writes. */
export interface Output {
  readonly out: (line: string) => void;
  readonly error: (line: string) => void;
}

/**
 * The command behind `npm run generate`.
 *
 * @param argv Platforms, `--check`, `--root folder`.
 * @param output Where lines go.
 * @returns The exit code: 0, or 1 when a spec is bad or `--check` found a difference.
 */
export async function runGenerate(argv: string[], output: Output): Promise<number> {
  const { values, positionals } = parseArgs({
    args: argv,
    allowPositionals: true,
    options: { check: { type: "boolean", default: false }, root: { type: "string", default: root } },
  });
  try {
    const { changed } = await regenerate(choosePlatforms(positionals, values.root), output.out, {
      write: !values.check,
      folder: values.root,
    });
    const list = changed.map((file) => `  ${file}`).join("\n");
    if (changed.length === 0) output.out("The generated files match their specs.");
    else if (values.check) output.error(`Out of date with their specs:\n${list}\nMend it with: npm run generate`);
    else output.out(`Changed:\n${list}`);
    return values.check && changed.length > 0 ? 1 : 0;
  } catch (error) {
    if (!(error instanceof SpecError)) throw error;
    output.error(`${error.message}\nNothing was written.`);
    return 1;
  }
}
