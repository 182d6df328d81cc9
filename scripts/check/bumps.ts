/** By how much a version is raised. */
export type Bump = "none" | "patch" | "minor" | "major";

const order: readonly Bump[] = ["none", "patch", "minor", "major"];

/**
 * Tells which of two bumps is the larger.
 *
 * @param one A bump.
 * @param other Another one.
 * @returns True when the first is smaller than the second.
 */
export function isSmaller(one: Bump, other: Bump): boolean {
  return order.indexOf(one) < order.indexOf(other);
}

/**
 * Compares two versions.
 *
 * @param from The released version, e.g. `0.1.0`.
 * @param to The next version.
 * @returns The first part that is raised; `none` when the second version is not newer.
 */
export function bumpBetween(from: string, to: string): Bump {
  const [old, next] = [from, to].map((version) => version.split(/[.-]/).slice(0, 3).map(Number)) as [number[], number[]];
  const first = next.findIndex((part, index) => part !== old[index]);
  return first >= 0 && (next[first] ?? 0) > (old[first] ?? 0) ? (["major", "minor", "patch"] as const)[first as 0 | 1 | 2] : "none";
}

/**
 * Applies the rule for versions 0.x: `^0.1.0` accepts 0.1.1 but not 0.2.0, so there a breaking change raises the minor version, and any other
 * change the patch version.
 *
 * @param impact What the change would raise from version 1 on.
 * @param version The released version.
 * @returns The least bump.
 */
export function leastBump(impact: Bump, version: string): Bump {
  if (!version.startsWith("0.")) return impact;
  if (impact === "major") return "minor";
  return impact === "minor" ? "patch" : impact;
}
