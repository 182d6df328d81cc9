import { checkExclusive, fault, show } from "../checks.ts";

/** What an id looks like: a word and a UUID. The server wants it in lower case. */
const idFormat = /^([a-z]{3,})-[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$/;

const queryOf: Readonly<Record<string, string>> = { product: "product_id", unit: "unit_id", org: "org_id" };

/**
 * Puts a `scope_id` into the query that it belongs to: ids by their prefix, everything else as a username.
 *
 * @param operation The method that was called.
 * @param args Its arguments.
 * @returns The arguments as the server knows them.
 * @throws {ConfigurationError} For an id of another kind, an id with capitals (the Python client took those for usernames), or two scopes.
 */
export function selectScope(operation: string, args: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  checkExclusive(operation, args, [["scope_id"], ["user_id"], ["product_id"], ["unit_id"], ["org_id"]]);
  const { scope_id: scope, ...others } = args;
  if (scope === undefined) return args;
  if (typeof scope !== "string" || scope === "")
    throw fault(operation, `\`scope_id\` is ${show(scope)}: it must be a username or an id. Leave it out for all assets.`);
  const prefix = idFormat.exec(scope.toLowerCase())?.[1];
  if (prefix === undefined) return { ...others, user_id: scope };
  if (scope !== scope.toLowerCase()) throw fault(operation, `\`scope_id\` ${show(scope)} holds capitals: ids are written in lower case.`);
  const query = queryOf[prefix];
  if (query === undefined)
    throw fault(operation, `\`scope_id\` begins with "${prefix}-": it must be the id of a product, unit or org, or a username.`);
  return { ...others, [query]: scope };
}
