/**
 * Reads variables of the environment. If one is missing, prints what is missing and ends the program with status 2.
 *
 * @param meanings Each variable with its meaning.
 * @returns The value of each.
 */
export function readEnvironment<Name extends string>(meanings: Readonly<Record<Name, string>>): Record<Name, string> {
  const names = Object.keys(meanings) as Name[];
  const missing = names.filter((name) => !process.env[name]);
  if (missing.length > 0) refuse(missing.map((name) => `Set ${name} in the environment: ${meanings[name]}.`));
  return Object.fromEntries(names.map((name) => [name, process.env[name]])) as Record<Name, string>;
}

/**
 * Reads the arguments of the program. If one is missing, prints how to call the program and ends it with status 2.
 *
 * @param names The arguments, as shown to the user.
 * @returns Their values, in the same order.
 */
export function readArguments<const Names extends readonly string[]>(...names: Names): { readonly [Index in keyof Names]: string } {
  const given = process.argv.slice(2).filter((argument) => !argument.startsWith("--"));
  const program = process.argv[1]?.replaceAll("\\", "/").replace(/^.*\/(?=examples\/)/, "");
  if (given.length < names.length) refuse([`Usage: npx tsx ${program} ${names.join(" ")}`]);
  return given as readonly string[] as { readonly [Index in keyof Names]: string };
}

function refuse(lines: readonly string[]): never {
  for (const line of lines) console.error(line);
  process.exit(2);
}
