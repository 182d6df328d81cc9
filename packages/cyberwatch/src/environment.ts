import { ConfigurationError } from "@platform-clients/core";

/** Where runtimes keep the environment. */
interface Runtime {
  readonly process?: { readonly env?: Readonly<Record<string, string | undefined>> };
  readonly Deno?: { readonly env?: { get(name: string): string | undefined } };
}

/**
 * Reads an option, or the environment variable that stands in for it. A variable that is empty counts as not set, and where there is no
 * environment, or no permission to read it, none is set.
 *
 * @param option The option's name, for the error.
 * @param value What the caller gave; it wins.
 * @param variable The variable's name.
 * @returns The value.
 * @throws {ConfigurationError} When there is neither, or the option is no text or empty; the value is not shown.
 */
export function optionOrVariable(option: string, value: string | undefined, variable: string): string {
  const found = value ?? readVariable(variable);
  if (typeof found === "string" && found.trim() !== "") return found;
  const fault =
    value === undefined
      ? "is missing"
      : typeof found === "string"
        ? "is empty"
        : `is of type ${found === null ? "null" : typeof found}, not a string`;
  throw new ConfigurationError(`cyberwatch: \`${option}\` ${fault}. Give it as an option, or set ${variable} in the environment.`, {
    platform: "cyberwatch",
  });
}

function readVariable(name: string): string | undefined {
  const { Deno, process } = globalThis as unknown as Runtime;
  try {
    return Deno?.env?.get(name) ?? process?.env?.[name];
  } catch {
    return undefined;
  }
}
