import { parseArgs } from "node:util";

import { root } from "../platforms.ts";
import { choosePlatforms, regenerate } from "./regenerate.ts";
import { SpecError } from "./spec-error.ts";

/** Where the command writes its lines. */
export interface Output {
  readonly out: (line: string) => void;
  readonly error: (line: string) => void;
}

/**
 * The command behind `npm run generate`.
 *
 * @param argv Platforms, `--check`, `--allow-remote`, `--root folder`.
 * @param output Receives the lines.
 * @returns The exit code: 0, or 1 when a spec or an option is invalid or `--check` found a difference.
 */
export async function runGenerate(argv: string[], output: Output): Promise<number> {
  try {
    const { values, positionals } = readArguments(argv);
    const { changed } = await regenerate(choosePlatforms(positionals, values.root), output.out, {
      write: !values.check,
      folder: values.root,
      allowRemote: values["allow-remote"],
    });
    const list = changed.map((file) => `  ${file}`).join("\n");
    if (changed.length === 0) output.out("The generated files match their specs.");
    else if (values.check) output.error(`These files do not match their specs:\n${list}\nRun: npm run generate`);
    else output.out(`Changed:\n${list}`);
    return values.check && changed.length > 0 ? 1 : 0;
  } catch (error) {
    if (!(error instanceof SpecError)) throw error;
    output.error(`${error.message}\nNothing was written.`);
    return 1;
  }
}

function readArguments(argv: string[]) {
  try {
    return parseArgs({
      args: argv,
      allowPositionals: true,
      options: {
        check: { type: "boolean", default: false },
        "allow-remote": { type: "boolean", default: false },
        root: { type: "string", default: root },
      },
    });
  } catch (error) {
    // Node's message names the option.
    throw new SpecError((error as Error).message);
  }
}
