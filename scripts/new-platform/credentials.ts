import { verbs } from "../generate/document.ts";
import type { Document, OperationObject, Parameter } from "../generate/document.ts";
import { camelCase, Names } from "../generate/foreign/names.ts";
import type { Derived } from "../generate/foreign/notes.ts";
import { follow } from "../generate/foreign/pointers.ts";
import { operationNameFault } from "../generate/rules/names.mjs";

/** A security scheme as OpenAPI writes it. */
interface SecurityScheme {
  $ref?: string;
  type: string;
  scheme?: string;
  name?: string;
  in?: string;
}

/** An API key: the option of the client, and where it is sent. */
export interface ApiKey {
  /** The client's option, e.g. `"apiKey"`. */
  readonly option: string;
  /** The name of the header or query parameter. */
  readonly wire: string;
  readonly in: "header" | "query";
}

/** How the calls of a platform are authenticated. */
export interface Credentials {
  /** Whether the client has the option `token`, sent as a bearer token. */
  readonly bearer: boolean;
  /** Whether the client has the options `username` and `password`. */
  readonly basic: boolean;
  readonly keys: readonly ApiKey[];
}

/** Options that clients have, and names that `src/auth.ts` uses. */
const taken = new Set(
  (
    "auth baseUrl deadline fetch headers hooks logger password requireAuth retry timeout token username " +
    "basic bearerAuth both configurationError credentials headerAuth operation options provider resolveAuth"
  ).split(" "),
);

/**
 * Reads the security schemes of a document, and makes API keys in the query parameters of the operations, which the client fills in.
 *
 * @param document The document. It is changed.
 * @param derived Receives what cannot be done, or is assumed.
 * @returns The credentials of the client.
 */
export function readCredentials(document: Document, derived: Derived[]): Credentials {
  const { securitySchemes = {} } = (document.components ?? {}) as { securitySchemes?: Record<string, SecurityScheme> };
  const tell = (name: string, message: string): unknown =>
    derived.push({ rule: "authentication", place: `#/components/securitySchemes/${name}`, message });
  const schemes = Object.entries(securitySchemes).map(([name, scheme]) => [name, follow(document, scheme)] as const);
  const named = schemes.filter(([, { type, in: place }]) => type === "apiKey" && place !== "cookie");
  const options = new Names((name) => taken.has(name) || operationNameFault(name) !== undefined);
  const keys = named.map(([name, scheme]): readonly [string, ApiKey] => {
    const wanted = named.length === 1 ? "apiKey" : camelCase(name);
    const option = options.take(/^[a-z]/.test(wanted) ? wanted : `key${wanted}`, "Key");
    return [name, { option, wire: scheme.name ?? name, in: scheme.in === "query" ? "query" : "header" }];
  });
  const kinds = schemes.map(([name, scheme]) => kindOf(name, scheme, tell));
  if (schemes.length === 0) {
    const message = "The document has no security scheme. The client takes a bearer token.";
    derived.push({ rule: "authentication", place: "#/components", message });
  }
  restrict(document, schemes.length > 0);
  for (const [name, key] of keys) if (key.in === "query") addQueryKey(document, name, key);
  return {
    bearer: kinds.includes("bearer") || schemes.length === 0,
    basic: kinds.includes("basic"),
    keys: keys.map(([, key]) => key),
  };
}

function kindOf(name: string, { type, scheme, in: place }: SecurityScheme, tell: (name: string, message: string) => unknown): string {
  const lower = scheme?.toLowerCase();
  if (type === "oauth2" || type === "openIdConnect") {
    tell(name, "The client takes an access token and sends it as a bearer token. It does not request one.");
    return "bearer";
  }
  if (type === "http" && (lower === "bearer" || lower === "basic")) return lower;
  if (type === "apiKey" && place !== "cookie") return "key";
  tell(name, `The client has no option for ${[type, scheme, place].filter(Boolean).join(" ")}. Pass an auth provider as \`auth\`.`);
  return "none";
}

function operationsOf(document: Document): OperationObject[] {
  return Object.values(document.paths).flatMap((item) => verbs.flatMap((verb) => item[verb] ?? []));
}

/** States on operations that need no credentials that they need none: the generator takes a missing `security` for the client's default. */
function restrict(document: Document, hasSchemes: boolean): void {
  if (document.security !== undefined || !hasSchemes) return;
  for (const operation of operationsOf(document)) operation.security ??= [];
}

function addQueryKey(document: Document, scheme: string, { option, wire }: ApiKey): void {
  for (const item of Object.values(document.paths)) {
    for (const operation of verbs.flatMap((verb) => item[verb] ?? [])) {
      const security = operation.security ?? document.security ?? [];
      if (!security.some((alternative) => Object.hasOwn(alternative, scheme))) continue;
      const shared = item.parameters ?? [];
      const own = operation.parameters ?? [];
      const all = [...shared, ...own].map((parameter) => follow(document, parameter));
      const known = all.find((parameter) => parameter.in === "query" && parameter.name === wire);
      if (known !== undefined) {
        Object.assign(known, { "x-secret": true, "x-default-from": option });
        continue;
      }
      const names = new Set(all.map((parameter) => parameter["x-argument"] ?? parameter.name));
      const parameter: Parameter = {
        name: wire,
        in: "query",
        description: `The API key. Default: the client's option \`${option}\`.`,
        schema: { type: "string" },
        example: "key",
        "x-secret": true,
        "x-default-from": option,
        ...(names.has(wire) && { "x-argument": option }),
      };
      operation.parameters = [...own, parameter];
    }
  }
}
