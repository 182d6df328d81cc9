import type { GetAvailableAssetsArguments } from "../generated/operations.ts";
import type { AssetSelection } from "../models/arguments.ts";
import { argumentError, checkExclusive, show } from "./checks.ts";

/** An ID: a prefix and a UUID. The server accepts it in lower case only. */
const idFormat = /^([a-z]{3,})-[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$/;

/**
 * Converts a `scope_id` to the query parameter it belongs to: an ID by its prefix, any other value as a username.
 *
 * @param operation The operation.
 * @param selection Its arguments.
 * @returns The arguments as the server knows them.
 * @throws {ConfigurationError} For an ID of another kind, an ID with capital letters (the Python client takes it for a username), or two scopes.
 */
export function toScope(operation: string, selection: AssetSelection): GetAvailableAssetsArguments {
  checkExclusive(operation, selection, [["scope_id"], ["user_id"], ["product_id"], ["unit_id"], ["org_id"]]);
  if (!("scope_id" in selection)) return selection;
  const { scope_id: scope, ...others } = selection;
  if (scope === undefined) return others;
  if (typeof scope !== "string" || scope === "")
    throw argumentError(operation, `\`scope_id\` is ${show(scope)}: it must be a username or an ID. Omit it to list all assets.`);
  const prefix = idFormat.exec(scope.toLowerCase())?.[1];
  if (prefix === undefined) return { ...others, user_id: scope };
  if (scope !== scope.toLowerCase())
    throw argumentError(operation, `\`scope_id\` ${show(scope)} contains capital letters: IDs are in lower case.`);
  switch (prefix) {
    case "product":
      return { ...others, product_id: scope };
    case "unit":
      return { ...others, unit_id: scope };
    case "org":
      return { ...others, org_id: scope };
    default:
      throw argumentError(operation, `\`scope_id\` begins with "${prefix}-": it must be the ID of a product, unit or org, or a username.`);
  }
}
