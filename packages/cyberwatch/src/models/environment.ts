import { configurationError, environmentVariable } from "@platform-clients/core";

/**
 * Returns an option, or the environment variable that is used if it is omitted. An empty variable counts as not set, and so does one that
 * cannot be read: there is no environment, or no permission to read it.
 *
 * @param option The option's name, for the error.
 * @param value What the caller passed; it has precedence.
 * @param variable The variable's name.
 * @returns The value.
 * @throws {ConfigurationError} When neither is set, or the option is empty or not a string; the value is not shown.
 */
export function optionOrVariable(option: string, value: string | undefined, variable: string): string {
  const found = value ?? environmentVariable(variable);
  if (typeof found === "string" && found.trim() !== "") return found;
  const advice = `Pass it as an option, or set ${variable} in the environment.`;
  if (value === undefined) throw configurationError("cyberwatch", `\`${option}\` is missing. ${advice}`);
  const fault = typeof found === "string" ? "is empty" : `is of type ${value === null ? "null" : typeof value}, not a string`;
  throw configurationError("cyberwatch", `\`${option}\` ${fault}. ${advice}`);
}
