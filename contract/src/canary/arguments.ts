import type { Json } from "../document.ts";
import type { Secrets } from "./secrets.ts";

/** What is read of a generated descriptor. */
export interface CanaryDescriptor {
  /** The HTTP method. */
  readonly method: string;
  readonly parameters?: Readonly<Record<string, object>>;
}

/** Names of arguments and fields that are secret wherever they are. */
const secretNames = /password|passwd|secret|token|api_?key|credential/i;

/**
 * Puts a canary into every secret argument.
 *
 * @param args Example arguments.
 * @param descriptor The operation's descriptor; its parameters with `secret` are secret.
 * @param secrets The canaries.
 * @returns The arguments with canaries. Binary values stay as they are.
 */
export function withSecretArguments(args: Json, descriptor: CanaryDescriptor, secrets: Secrets): Json {
  const parameters: Readonly<Record<string, { readonly secret?: true }>> = descriptor.parameters ?? {};
  const isSecret = (name: string): boolean => parameters[name]?.secret === true || secretNames.test(name);
  const replace = (value: unknown, inside: boolean, place: string): unknown => {
    if (typeof value === "string") return inside ? secrets.of(`argument ${place}`) : value;
    if (Array.isArray(value)) return value.map((part) => replace(part, inside, place));
    if (typeof value !== "object" || value === null || Object.getPrototypeOf(value) !== Object.prototype) return value;
    return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, replace(part, inside || isSecret(name), name)]));
  };
  return replace(args, false, "") as Json;
}
