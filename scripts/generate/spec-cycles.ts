import { dirname, resolve } from "node:path";

import type { Path, Source } from "./spec-source.ts";

/** A chain of references that returns to where it started. */
export interface Cycle {
  readonly source: Source;
  /** Where the reference is that closes the cycle. */
  readonly at: Path;
  readonly message: string;
}

type Node = Readonly<Record<string, unknown>>;

interface Place {
  readonly source: Source;
  readonly node: Node;
  readonly at: Path;
}

/**
 * Finds values that are nothing but a reference to themselves, directly or through other references and `allOf`, `oneOf` or `anyOf`.
 * A schema that contains itself through a property, an array item or a map value is no such cycle.
 *
 * @param sources The files of a spec by absolute path.
 * @returns The cycles, each once.
 */
export function findCycles(sources: ReadonlyMap<string, Source>): Cycle[] {
  const cycles: Cycle[] = [];
  const open: Place[] = [];
  const done = new Set<Node>();
  const visit = (place: Place): void => {
    if (done.has(place.node)) return;
    const start = open.findIndex(({ node }) => node === place.node);
    if (start >= 0) {
      cycles.push(describe(open.slice(start)));
      return;
    }
    open.push(place);
    for (const next of successors(place, sources)) visit(next);
    open.pop();
    done.add(place.node);
  };
  for (const source of sources.values()) for (const place of places(source)) visit(place);
  return cycles;
}

function describe(chain: readonly Place[]): Cycle {
  const links = chain.filter(({ node }) => typeof node.$ref === "string");
  const last = links.at(-1) ?? chain[0];
  if (last === undefined) throw new Error("A cycle has at least one link.");
  const names = links.map(({ node }) => String(node.$ref).split("/").at(-1) ?? "");
  return {
    source: last.source,
    at: [...last.at, "$ref"],
    message: `This reference leads back to itself: ${[names.at(-1), ...names].join(" -> ")}. A schema may contain itself only in a property, an array item or a map value.`,
  };
}

/** @yields The values that a value stands for: the target of its reference, and the parts that it combines. */
function* successors({ source, node, at }: Place, sources: ReadonlyMap<string, Source>): Generator<Place> {
  if (typeof node.$ref === "string") {
    const target = follow(source, node.$ref, sources);
    if (target !== undefined) yield target;
  }
  for (const key of ["allOf", "oneOf", "anyOf"]) {
    const parts = node[key];
    if (!Array.isArray(parts)) continue;
    for (const [index, part] of parts.entries()) if (isNode(part)) yield { source, node: part, at: [...at, key, String(index)] };
  }
}

function follow(from: Source, ref: string, sources: ReadonlyMap<string, Source>): Place | undefined {
  const [path = "", pointer = ""] = ref.split("#");
  const source = path === "" ? from : sources.get(resolve(dirname(from.file), path));
  if (source === undefined) return undefined;
  const at = pointer.split("/").slice(1).map(decode);
  let value: unknown = source.data;
  for (const key of at) value = isNode(value) && Object.hasOwn(value, key) ? value[key] : undefined;
  return isNode(value) ? { source, node: value, at } : undefined;
}

function decode(segment: string): string {
  let text = segment;
  try {
    text = decodeURIComponent(segment);
  } catch {
    // A lone percent sign is part of the key.
  }
  return text.replaceAll("~1", "/").replaceAll("~0", "~");
}

/** @yields The values that refer to others or combine others. */
function* places(source: Source): Generator<Place> {
  const seen = new Set<object>();
  const stack: { value: unknown; at: Path }[] = [{ value: source.data, at: [] }];
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    const { value, at } = next;
    if (typeof value !== "object" || value === null || seen.has(value)) continue;
    seen.add(value);
    if (isNode(value) && (typeof value.$ref === "string" || "allOf" in value || "oneOf" in value || "anyOf" in value))
      yield { source, node: value, at };
    for (const [name, child] of Object.entries(value)) stack.push({ value: child, at: [...at, name] });
  }
}

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null;
}
