import type { ContractDocument, ContractOperation, Json } from "./document.ts";

/** Which credentials a client is created with, if it takes several that exclude each other: user and password, or the others. */
export type ContractCredentials = "basic" | "token";

/**
 * Chooses the credentials for the calls of an operation.
 *
 * @param contract The spec.
 * @param operation The operation.
 * @returns The credentials of the first alternative that a client has options for. If a client has options for none of them, `obstacle` says so.
 */
export function chooseCredentials(
  contract: ContractDocument,
  operation: ContractOperation,
): { credentials: ContractCredentials; obstacle?: string } {
  const security = (operation.source["security"] ?? contract.document["security"] ?? []) as Json[];
  const components = (contract.document["components"] ?? {}) as Json;
  const schemes = (components["securitySchemes"] ?? {}) as Json;
  const alternatives = security.map((alternative) => Object.keys(alternative).map((name) => kindOf(contract.resolve(schemes[name]))));
  const usable = alternatives.find((kinds) => !kinds.includes("none") && !(kinds.includes("basic") && kinds.includes("token")));
  if (usable !== undefined || alternatives.length === 0) return { credentials: usable?.includes("basic") ? "basic" : "token" };
  const names = security.map((alternative) => Object.keys(alternative).join(" and ")).join(" or ");
  return { credentials: "token", obstacle: `a client has no options for the credentials ${names}` };
}

// A client has no options for keys in cookies and other schemes of HTTP. TLS is not its concern.
function kindOf({ in: place, scheme, type }: Json): ContractCredentials | "key" | "none" {
  const http = typeof scheme === "string" ? scheme.toLowerCase() : "";
  if (type === "http") return http === "basic" ? "basic" : http === "bearer" ? "token" : "none";
  if (type === "apiKey") return place === "cookie" ? "none" : "key";
  return type === "mutualTLS" ? "key" : "token";
}
