import { ConfigurationError, environmentVariable } from "@platform-clients/core";

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
  const found = value ?? environmentVariable(variable);
  if (typeof found === "string" && found.trim() !== "") return found;
  const fault =
    value === undefined
      ? "is missing"
      : typeof found === "string"
        ? "is empty"
        : `is of type ${value === null ? "null" : typeof value}, not a string`;
  throw new ConfigurationError(`cyberwatch: \`${option}\` ${fault}. Give it as an option, or set ${variable} in the environment.`, {
    platform: "cyberwatch",
  });
}
