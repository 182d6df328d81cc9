import type { PrismRequest } from "./check.ts";
import type { Operation } from "./load-operations.ts";

type Parameters = NonNullable<Operation["request"]>;

/** What all kinds of parameters have. */
interface Parameter {
  readonly name: string;
  readonly style: string;
  readonly required?: boolean | undefined;
  readonly explode?: boolean | undefined;
  readonly schema?: { readonly type?: unknown; readonly properties?: object | undefined } | undefined;
}

/**
 * Lists the parameters of an operation as Prism can check them. It reads a list or an object before it looks whether it was sent, and then
 * fails, or finds fault with what is absent. Such parameters lose their schema, so that only `required` is checked.
 *
 * @param operation The operation.
 * @param request The request.
 * @param params Its path parameters.
 * @returns The parameters.
 */
export function sentParameters(operation: Operation, request: PrismRequest, params: Readonly<Record<string, string>>): Parameters {
  const { headers = [], query = [], path = [] } = operation.request ?? {};
  const names = Object.keys(request.query).map((name) => name.toLowerCase());
  return {
    ...operation.request,
    headers: sentHeaders(headers, request.headers),
    query: replace(query, (one) => inQuery(one, names)),
    // What the path does not contain cannot be sent.
    path: replace(path, (one) => (Object.hasOwn(params, one.name) ? one : undefined)),
  };
}

/**
 * Does for headers what {@link sentParameters} does.
 *
 * @param headers The headers that the spec describes.
 * @param sent The headers of a message, by lower-case name.
 * @returns The headers as Prism can check them.
 */
export function sentHeaders<Item extends Parameter>(headers: Item[], sent: Readonly<Record<string, string>>): Item[] {
  return replace(headers, (one) => (Object.hasOwn(sent, one.name.toLowerCase()) ? one : absent(one)));
}

// Prism remembers validators by the identity of lists: the same changes give the same list.
const known = new WeakMap<object, Map<string, unknown>>();

function replace<Item extends Parameter>(list: Item[], change: (item: Item) => Item | undefined): Item[] {
  const changed = list.map(change);
  if (changed.every((item, index) => item === list[index])) return list;
  const key = changed.map((item, index) => (item === undefined ? "removed" : item === list[index])).join();
  const variants = known.get(list) ?? new Map<string, unknown>();
  known.set(list, variants);
  const found = variants.get(key) ?? changed.filter((item) => item !== undefined);
  variants.set(key, found);
  return found as Item[];
}

function inQuery<Item extends Parameter>(parameter: Item, sent: readonly string[]): Item | undefined {
  const { style, explode, required, schema } = parameter;
  if (style === "form") {
    // An object whose properties are parameters themselves. Unless `explode` is there, Prism looks for it under its own name.
    const isSpread = schema?.type === "object" && explode !== false;
    if (!isSpread) return parameter;
    if (explode === undefined) return undefined;
    return required === true || Object.keys(schema.properties ?? {}).some((key) => sent.includes(key)) ? parameter : absent(parameter);
  }
  const name = parameter.name.toLowerCase();
  if (style === "deepObject") return sent.some((key) => key.startsWith(`${name}[`)) ? parameter : absent(parameter);
  // Prism throws for values with delimiters that are not simply lists, e.g. for nullable ones.
  return sent.includes(name) && schema?.type === "array" ? parameter : absent(parameter);
}

// Text that is absent is no problem.
function absent<Item extends Parameter>(parameter: Item): Item {
  const { schema: { type } = {}, style } = parameter;
  if (style === "simple" && type !== "array" && type !== "object") return parameter;
  const { schema: _, style: __, ...rest } = parameter;
  return rest as unknown as Item;
}
