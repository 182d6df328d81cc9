import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";

import { initialSize } from "../check/packed-size.ts";
import { checkCompiles } from "../generate/compile-check.ts";
import { generateForeign } from "../generate/generate.ts";
import { operationNameFault } from "../generate/rules/names.mjs";
import type { Output } from "../generate/run-generate.ts";
import { SpecError } from "../generate/spec-error.ts";
import { isDraft, platforms, root } from "../platforms.ts";
import { deleteOwn, ownPaths, readFiles, writeFiles } from "./change-tree.ts";
import { format, install } from "./install.ts";
import { readNewPlatform } from "./new-platform.ts";
import { inOneStep } from "./one-step.ts";
import { printFiles } from "./package-files.ts";
import { changeLists } from "./registration.ts";
import { summarize } from "./report.ts";

const usage = "Usage: npm run new-platform -- NAME path/to/openapi.yaml, or npm run new-platform -- --remove NAME";

/** Names of packages that are not platforms. */
const reserved = ["contract", "core", "examples", "mocks"];

/**
 * The command behind `npm run new-platform`.
 *
 * @param argv A name and the path of a document, or `--remove` and a name.
 * @param output Receives the lines.
 * @param folder What the path is relative to.
 * @returns The exit code: 0, or 1 when nothing was changed.
 */
export async function runNewPlatform(argv: string[], output: Output, folder: string): Promise<number> {
  try {
    const { values, positionals } = readArguments(argv);
    const [name, file, ...others] = positionals;
    if (name === undefined || others.length > 0 || (file === undefined) !== values.remove) throw new SpecError(usage);
    if (file === undefined) await remove(name, output);
    else if (/^https?:\/\//i.test(file))
      throw new SpecError(`${file} is a URL. Download the document first, and pass the path of the file.`);
    else await create(name, resolve(folder, file), output);
    return 0;
  } catch (error) {
    if (!(error instanceof SpecError)) throw error;
    output.error(`${error.message}\nNothing was changed.`);
    return 1;
  }
}

function readArguments(argv: string[]) {
  try {
    return parseArgs({ args: argv, allowPositionals: true, options: { remove: { type: "boolean", default: false } } });
  } catch (error) {
    throw new SpecError(`${(error as Error).message}\n${usage}`);
  }
}

/**
 * @param name The name that the user wants.
 * @throws {SpecError} When a new platform cannot have it.
 */
function checkName(name: string): void {
  if (!/^[a-z][a-z\d]*$/.test(name))
    throw new SpecError(`"${name}" cannot be the name of a platform: use lower-case letters and digits, and start with a letter.`);
  // YAML and JavaScript read some words as something else.
  if (operationNameFault(name) !== undefined) throw new SpecError(`"${name}" cannot be the name of a platform: JavaScript has that word.`);
  const taken = [...platforms, ...reserved].includes(name) ? "it is taken" : undefined;
  const present = ownPaths(name).find((path) => existsSync(join(root, path)));
  const reason = taken ?? (present === undefined ? undefined : `${present} exists`);
  if (reason !== undefined) throw new SpecError(`"${name}" cannot be the name of a new platform: ${reason}.`);
}

async function create(name: string, file: string, { out }: Output): Promise<void> {
  checkName(name);
  const platform = await readNewPlatform(name, file);
  const files = printFiles(platform, file);
  const lists = changeLists(root, name, "add");
  const before = readFiles(root, [...lists.keys(), "pnpm-lock.yaml"]);
  await inOneStep(
    [
      () => {
        writeFiles(root, files);
        writeFiles(root, lists);
      },
      () => format(root, [...files.keys(), ...lists.keys()]),
      () => writeGenerated(name),
      () => install(root),
      () => setBudget(name),
    ],
    async () => {
      deleteOwn(root, name);
      writeFiles(root, before);
      await install(root);
    },
  );
  out(`${name}: ${platform.title}, ${platform.operations} operations.`);
  const lines = summarize(platform.derived);
  if (lines.length > 0) out("The document does not say everything. Derived:");
  for (const { count, first, meaning } of lines) out(`  ${String(count).padStart(5)} ${meaning}\n        first: ${first}`);
  out(`Made ${ownPaths(name).join(", ")}, and entries in ${[...lists.keys()].join(", ")} and pnpm-lock.yaml.`);
  out(`Next: npm test -- --filter=@platform-clients/${name}. To remove it: npm run new-platform -- --remove ${name}`);
}

/** Generates from the spec as it was written: what is derived is in it. */
async function writeGenerated(name: string): Promise<void> {
  const { files } = await generateForeign(name, join(root, `specs/${name}/openapi.yaml`));
  const made = new Map([...files].map(([path, text]) => [`packages/${name}/src/generated/${path}`, text]));
  const faults = checkCompiles(made);
  if (faults.length > 0) throw new SpecError(faults);
  writeFiles(root, made);
}

/** The budget of the program is its size and a tenth, so that it notices growth. */
async function setBudget(name: string): Promise<void> {
  const program = readFileSync(join(root, `scripts/check/programs/${name}/call.ts`), "utf8");
  const size = await initialSize(program, join(root, "packages", name));
  const file = join(root, `packages/${name}/package.json`);
  const budget = `"sizeBudget": { "call": ${Math.ceil(size / 1000) * 1100} }`;
  writeFileSync(file, readFileSync(file, "utf8").replace(/"sizeBudget": \{\s*\}/, budget));
}

async function remove(name: string, { out }: Output): Promise<void> {
  if (!platforms.includes(name)) throw new SpecError(`There is no platform "${name}".`);
  if (!isDraft(name)) throw new SpecError(`"${name}" is not a draft (\`x-draft: true\` in redocly.yaml). Remove it by hand.`);
  const lists = changeLists(root, name, "remove");
  deleteOwn(root, name);
  writeFiles(root, lists);
  await format(root, [...lists.keys()]);
  await install(root);
  out(`Removed ${name}: ${ownPaths(name).join(", ")}, and its entries in ${[...lists.keys()].join(", ")} and pnpm-lock.yaml.`);
}
