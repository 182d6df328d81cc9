/** Where runtimes keep the environment. */
interface Runtime {
  readonly process?: { readonly env?: Readonly<Record<string, string | undefined>> };
  readonly Deno?: { readonly env?: { get(name: string): string | undefined } };
}

/**
 * Reads an environment variable, in any runtime.
 *
 * @param name The variable's name.
 * @returns Its value; nothing where it is not set, there is no environment (browsers), or no permission to read it (Deno).
 */
export function environmentVariable(name: string): string | undefined {
  const { Deno, process } = globalThis as unknown as Runtime;
  try {
    return Deno?.env?.get(name) ?? process?.env?.[name];
  } catch {
    return undefined;
  }
}
