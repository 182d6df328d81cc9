/** One link: the target, and its parameters. A comma inside quotes does not end a link. */
const links = /<([^>]*)>((?:[^,"]|"(?:[^"\\]|\\.)*")*)/g;
/** One parameter of a link: the name, and the value with or without quotes. */
const parameters = /;\s*([^\s=;,"]+)\s*(?:=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s;,"]*)))?/g;

/**
 * Finds the link to the next page in a `Link` header (RFC 8288).
 *
 * @param header The header's value; several headers are joined with commas.
 * @returns The target of the first link whose relation is `next`, or `undefined` if no link has it.
 */
export function nextLink(header: string): string | undefined {
  for (const [, target, rest = ""] of header.matchAll(links)) {
    const relation = [...rest.matchAll(parameters)].find(([, name = ""]) => name.toLowerCase() === "rel");
    const types = (relation?.[2] ?? relation?.[3] ?? "").toLowerCase().split(/\s+/);
    if (types.includes("next")) return target;
  }
  return undefined;
}
