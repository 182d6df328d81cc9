import { InvalidOptionError } from "../errors.ts";

/**
 * Checks a base path.
 *
 * @param basePath The path, e.g. `/account-server-api`, or an empty text.
 * @returns The same, without slashes at the end.
 * @throws {InvalidOptionError} When it does not begin with a slash, or has a query.
 */
export function checkBasePath(basePath: string): string {
  const trimmed = basePath.replace(/\/+$/, "");
  if (trimmed === "" || /^\/[^?#\s]+$/.test(trimmed)) return trimmed;
  throw new InvalidOptionError(`The base path must look like /account-server-api, not "${basePath}".`);
}

/**
 * Removes the base path from a request target.
 *
 * @param target Path and query as sent, or a complete URL.
 * @param basePath The base path.
 * @returns The rest, or `undefined` if the target lies outside the base path.
 */
export function stripBasePath(target: string, basePath: string): string | undefined {
  const path = target.startsWith("/") ? target : target.replace(/^https?:\/\/[^/?#]*/i, "") || "/";
  if (basePath === "") return path;
  if (!path.startsWith(basePath)) return undefined;
  const rest = path.slice(basePath.length);
  return rest === "" || rest.startsWith("?") ? `/${rest}` : rest.startsWith("/") ? rest : undefined;
}
