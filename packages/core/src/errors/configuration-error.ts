import { ConfigurationError } from "./errors.ts";

/**
 * Creates the error for an invalid option or argument.
 *
 * @param operation The platform and the function, e.g. `"inmanta.compileAndWait"`, or the platform alone.
 * @param text What was wrong and what to do, as a sentence.
 * @param cause The underlying error.
 * @returns The error, with `[operation]` in front of its message.
 */
export function configurationError(operation: string, text: string, cause?: unknown): ConfigurationError {
  const dot = operation.indexOf(".");
  const platform = dot < 0 ? operation : operation.slice(0, dot);
  const name = dot < 0 ? undefined : operation.slice(dot + 1);
  return new ConfigurationError(`[${operation}] ${text}`, { platform, operation: name, cause });
}
