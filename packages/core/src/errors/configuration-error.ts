import { ConfigurationError } from "./errors.ts";
import type { ErrorDetails } from "./errors.ts";
import { isConfigurationError, isPlatformClientError } from "./guards.ts";
import { causeMessage } from "./redact-cause.ts";

/**
 * Splits the name of a function.
 *
 * @param place The platform and the function, e.g. `"inmanta.compileAndWait"`, or the platform alone.
 * @returns The platform and the operation.
 */
export function placeOf(place: string): Pick<ErrorDetails, "platform" | "operation"> {
  const [platform, operation] = place.split(/\.(.*)/);
  return { platform, operation };
}

/**
 * Creates the error for an invalid option or argument.
 *
 * @param operation The platform and the function, e.g. `"inmanta.compileAndWait"`, or the platform alone.
 * @param text What was wrong and what to do, as a sentence.
 * @param cause The underlying error.
 * @returns The error, with `[operation]` in front of its message.
 */
export function configurationError(operation: string, text: string, cause?: unknown): ConfigurationError {
  return new ConfigurationError(`[${operation}] ${text}`, { ...placeOf(operation), cause });
}

/**
 * Adds the place to an error from a part that does not know it, e.g. from a getter of the caller.
 *
 * @param error Anything that was thrown.
 * @param place The platform and the function, or the platform alone.
 * @param details Further facts.
 * @returns The error with the place; the same one if it has a place. What is no error of a client becomes the cause of one.
 */
export function withPlace(error: unknown, place: string, details?: Partial<ErrorDetails>): unknown {
  const { platform, operation } = placeOf(place);
  if (!isPlatformClientError(error)) {
    const text = `[${place}] The arguments or options cannot be read: ${causeMessage(error)}`;
    return new ConfigurationError(text, { cause: error, platform, operation, ...details });
  }
  if (!isConfigurationError(error) || error.operation !== undefined || (operation === undefined && error.platform !== undefined))
    return error;
  const { cause, code, message } = error;
  return new ConfigurationError(`[${place}] ${message}`, { code, cause, platform, operation, ...details });
}
