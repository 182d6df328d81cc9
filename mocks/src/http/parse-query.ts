/**
 * Splits the target of a request at its first question mark.
 *
 * @param target Path and query as sent.
 * @returns Both, without the question mark.
 */
export function splitTarget(target: string): { path: string; query: string } {
  const mark = target.indexOf("?");
  return mark < 0 ? { path: target, query: "" } : { path: target.slice(0, mark), query: target.slice(mark + 1) };
}

/**
 * Parses a query.
 *
 * @param query The text after the question mark.
 * @param encoding How the platform decodes the bytes of values.
 * @returns The parameters.
 */
export function parseQuery(query: string, encoding: "utf-8" | "latin1"): URLSearchParams {
  if (encoding === "utf-8") return new URLSearchParams(query);
  const pairs = query.split("&").filter((pair) => pair !== "");
  return new URLSearchParams(
    pairs.map((pair) => {
      const [name = "", ...value] = pair.split("=");
      return [decodeLatin1(name), decodeLatin1(value.join("="))];
    }),
  );
}

// Each percent-encoded byte is one character.
function decodeLatin1(text: string): string {
  return text.replaceAll("+", " ").replace(/%([\da-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

/**
 * Groups the values of a query by name.
 *
 * @param query The query.
 * @returns A value for each name, a list where it occurs more than once.
 */
export function groupQuery(query: URLSearchParams): Record<string, string | string[]> {
  const groups: Record<string, string | string[]> = {};
  for (const name of new Set(query.keys())) {
    const values = query.getAll(name);
    groups[name] = values.length === 1 ? (values[0] ?? "") : values;
  }
  return groups;
}
