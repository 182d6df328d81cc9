import { pascal } from "../generate/types.ts";
import type { Credentials } from "./credentials.ts";

/**
 * Writes `src/auth.ts`.
 *
 * @param name The platform's short name.
 * @param title The title of its document.
 * @param credentials How its calls are authenticated.
 * @returns The file's text.
 */
export function printAuth(name: string, title: string, credentials: Credentials): string {
  const { basic, bearer } = credentials;
  const type = `${pascal(name)}Credentials`;
  const headers = credentials.keys.filter((key) => key.in === "header");
  const names = [...headers.map(({ option }) => option), ...(basic ? ["username", "password"] : [])];
  const token = bearer ? "bearerAuth" : undefined;
  const resolve = `resolveAuth(operation, options${token ? `, ${token}` : ""})`;
  const runtime = [...(bearer ? ["bearerAuth"] : []), ...(names.length > 0 ? ["configurationError", "headerAuth"] : []), "resolveAuth"];
  const types = ["AuthProvider", ...(bearer || names.length > 0 ? ["Credential"] : [])];
  return `import { ${runtime.join(", ")} } from "@platform-clients/core";
import type { ${types.join(", ")} } from "@platform-clients/core";

/** The credentials of a client for ${title}. */
export interface ${type} {
${printOptions(credentials)}  /** Any other way to authenticate, instead of the other options. */
  auth?: AuthProvider | undefined;
}

/**
 * Reads the credentials.
 *
 * @param operation The platform and the function, for errors.
 * @param credentials What the caller passed.
 * @returns The auth provider, or \`undefined\` without credentials.
 * @throws {ConfigurationError} When one of them is invalid, or \`auth\` is not the only one; no credential is shown.
 */
export function ${name}Auth(operation: string, credentials: ${type}): AuthProvider | undefined {
${names.length === 0 ? `  return ${resolve.replace("options", "credentials")};` : printHeaders(credentials, names, resolve)}
}
${names.length > 0 && bearer ? both : ""}${basic ? basicHeader : ""}`;
}

function printOptions({ basic, bearer, keys }: Credentials): string {
  const lines = [
    ...(bearer
      ? [
          "/** The access token, with or without `Bearer ` in front, or a function that returns it and is called for each attempt. */",
          "token?: Credential | undefined;",
        ]
      : []),
    ...keys.flatMap(({ in: place, option, wire }) =>
      place === "header"
        ? [
            `/** The API key, sent in the header \`${wire}\`: a string, or a function that returns it and is called for each attempt. */`,
            `${option}?: Credential | undefined;`,
          ]
        : [`/** The API key, sent as the query parameter \`${wire}\`. */`, `${option}?: string | undefined;`],
    ),
    ...(basic
      ? [
          "/** The user's name, for HTTP Basic authentication. Some platforms expect an API key here. */",
          "username?: string | undefined;",
          "/** The password that belongs to `username`. Default: empty. */",
          "password?: string | undefined;",
        ]
      : []),
  ];
  return lines.map((line) => `  ${line}\n`).join("");
}

function printHeaders({ basic, bearer, keys }: Credentials, names: readonly string[], resolve: string): string {
  const query = keys.filter((key) => key.in === "query").map(({ option }) => `${option}: _${option}`);
  const fills = keys
    .filter((key) => key.in === "header")
    .map(({ option, wire }) => `  if (${option} !== undefined) headers[${JSON.stringify(wire)}] = ${option};`);
  const lines = [
    `  const { ${[...names, ...query].join(", ")}, ...options } = credentials;`,
    `  const provider = ${resolve};`,
    "  const headers: Record<string, Credential> = {};",
    ...fills,
    ...(basic ? ['  if (username !== undefined) headers["authorization"] = basic(username, password ?? "");'] : []),
    "  if (Object.keys(headers).length === 0) return provider;",
    '  if (options.auth !== undefined) throw configurationError(operation, "pass either `auth` or the other credentials.");',
    bearer
      ? "  return provider === undefined ? headerAuth(headers) : both(provider, headerAuth(headers));"
      : "  return provider ?? headerAuth(headers);",
  ];
  return lines.join("\n");
}

const both = `
// Sends the credentials of two providers. After a 401 or 403, either one may ask for another attempt.
function both(one: AuthProvider, other: AuthProvider): AuthProvider {
  return {
    authorize: async (request) => ({ ...(await other.authorize(request)), ...(await one.authorize(request)) }),
    refresh: async (rejection) => [await one.refresh?.(rejection), await other.refresh?.(rejection)].includes(true),
  };
}
`;

const basicHeader = `
function basic(username: string, password: string): string {
  return \`Basic \${btoa(String.fromCharCode(...new TextEncoder().encode(\`\${username}:\${password}\`)))}\`;
}
`;
