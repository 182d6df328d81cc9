import type { Operation } from "./load-operations.ts";

/** The operation of a request. */
export interface Match {
  readonly operation: Operation;
  /** Path parameters, percent-encoded. */
  readonly params: Readonly<Record<string, string>>;
}

/** Finds operations. */
export interface Router {
  /**
   * Returns the operation of a method and a path, `"path"` when the spec does not have the path, or `"method"` when it does not have the
   * method there.
   */
  find(method: string, path: string): Match | "method" | "path";
}

interface Route {
  readonly operation: Operation;
  readonly pattern: RegExp;
  readonly names: readonly string[];
  readonly fixed: number;
}

// The same path can be sent with more or fewer characters percent-encoded. A malformed encoding stays: reading it fails later.
function canonical(path: string): string {
  return path
    .split("/")
    .map((segment) => {
      try {
        return encodeURIComponent(decodeURIComponent(segment));
      } catch {
        return segment;
      }
    })
    .join("/");
}

/**
 * Creates a router. Where several templates match a path, the one with the most fixed segments wins.
 *
 * @param operations The operations of the spec.
 * @returns The router.
 */
export function createRouter(operations: readonly Operation[]): Router {
  const bySegments = new Map<number, Route[]>();
  for (const operation of operations) {
    const count = operation.path.split("/").length;
    bySegments.set(count, [...(bySegments.get(count) ?? []), createRoute(operation)]);
  }
  for (const routes of bySegments.values()) routes.sort((one, other) => other.fixed - one.fixed);
  return {
    find(method, path) {
      const wanted = method.toLowerCase();
      let known = false;
      const sent = canonical(path);
      for (const { operation, pattern, names } of bySegments.get(path.split("/").length) ?? []) {
        const values = pattern.exec(sent);
        if (values === null) continue;
        known = true;
        if (operation.method.toLowerCase() !== wanted) continue;
        return { operation, params: Object.fromEntries(names.map((name, index) => [name, values[index + 1] ?? ""])) };
      }
      return known ? "method" : "path";
    },
  };
}

function createRoute(operation: Operation): Route {
  const names: string[] = [];
  const source = operation.path.replace(/\{([^}]+)\}|[^{]+/g, (part, name: string | undefined) => {
    if (name === undefined) return canonical(part).replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
    names.push(name);
    return "([^/]+?)";
  });
  const fixed = operation.path.split("/").filter((segment) => !segment.includes("{")).length;
  return { operation, pattern: new RegExp(`^${source}$`), names, fixed };
}
