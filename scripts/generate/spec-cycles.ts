import { dirname, resolve } from "node:path";

import type { Located, Place, Source } from "./spec-source.ts";

/** A chain of references that returns to where it started, or is too long. */
export interface Cycle {
  readonly source: Source;
  /** Where the reference is that closes the cycle or begins the chain. */
  readonly at: Place | undefined;
  readonly message: string;
}

/** The most references that may follow each other. Redocly needs time and memory that grow with the square of the number. */
const longestChain = 100;

type Node = Located["node"];

/** A value and the file that it is in. */
interface Value extends Located {
  readonly source: Source;
}

/**
 * Finds chains of references that are too long, and values that are nothing but a reference to themselves, directly or through other references and `allOf`, `oneOf` or `anyOf`.
 * A schema that contains itself through a property, an array item or a map value is no such cycle.
 *
 * @param sources The files of a spec by absolute path.
 * @returns The cycles, each once.
 */
export function findCycles(sources: ReadonlyMap<string, Source>): Cycle[] {
  const done = new Map<Node, number>();
  return [...sources.values()].flatMap((source) => source.links.flatMap(({ node, at }) => findFrom({ source, node, at }, sources, done)));
}

/** One step of the walk. */
interface Step {
  readonly value: Value;
  readonly next: Iterator<Value>;
  /** The longest chain of references from here that has been found. */
  length: number;
}

/** Walks depth first without recursion, because chains of references may be long. `done` holds the length of the chain from each value. */
function findFrom(first: Value, sources: ReadonlyMap<string, Source>, done: Map<Node, number>): Cycle[] {
  const cycles: Cycle[] = [];
  const steps: Step[] = [];
  const positions = new Map<Node, number>();
  const enter = (value: Value): void => {
    const start = positions.get(value.node);
    const length = done.get(value.node);
    const last = steps.at(-1);
    if (start !== undefined) cycles.push(describe(steps.slice(start).map((step) => step.value)));
    else if (length !== undefined && last !== undefined) last.length = Math.max(last.length, length + 1);
    if (start !== undefined || length !== undefined) return;
    positions.set(value.node, steps.length);
    steps.push({ value, next: successors(value, sources), length: 0 });
  };
  enter(first);
  for (let step = steps.at(-1); step !== undefined; step = steps.at(-1)) {
    const next = step.next.next();
    if (next.done !== true) {
      enter(next.value);
      continue;
    }
    const { value, length } = step;
    steps.pop();
    positions.delete(value.node);
    done.set(value.node, length);
    const before = steps.at(-1);
    if (before !== undefined) before.length = Math.max(before.length, length + 1);
    if (length === longestChain)
      cycles.push({ ...value, message: `More than ${longestChain} references follow from here. Refer to the last one.` });
  }
  return cycles;
}

function describe(chain: readonly Value[]): Cycle {
  const links = chain.filter(({ node }) => typeof node.$ref === "string");
  const last = links.at(-1) ?? chain[0];
  if (last === undefined) throw new Error("A cycle has at least one link.");
  const names = links.map(({ node }) => String(node.$ref).split("/").at(-1) ?? "");
  return {
    source: last.source,
    at: { key: "$ref", within: last.at },
    message: `This reference leads back to itself: ${[names.at(-1), ...names].join(" -> ")}. A schema may contain itself only in a property, an array item or a map value.`,
  };
}

/** @yields The values that a value stands for: the target of its reference, and the parts that it combines. */
function* successors({ source, node, at }: Value, sources: ReadonlyMap<string, Source>): Generator<Value> {
  if (typeof node.$ref === "string") {
    const target = follow(source, node.$ref, sources);
    if (target !== undefined) yield target;
  }
  for (const key of ["allOf", "oneOf", "anyOf"]) {
    const parts = node[key];
    if (!Array.isArray(parts)) continue;
    for (const [index, part] of parts.entries())
      if (isNode(part)) yield { source, node: part, at: { key: String(index), within: { key, within: at } } };
  }
}

function follow(from: Source, ref: string, sources: ReadonlyMap<string, Source>): Value | undefined {
  const [path = "", pointer = ""] = ref.split("#");
  const source = path === "" ? from : sources.get(resolve(dirname(from.file), path));
  if (source === undefined) return undefined;
  let at: Place | undefined;
  let value: unknown = source.data;
  for (const key of pointer.split("/").slice(1).map(decode)) {
    value = isNode(value) && Object.hasOwn(value, key) ? value[key] : undefined;
    at = { key, within: at };
  }
  return isNode(value) ? { source, node: value, at } : undefined;
}

function decode(segment: string): string {
  if (!/[%~]/.test(segment)) return segment;
  let text = segment;
  try {
    text = decodeURIComponent(segment);
  } catch {
    // A lone percent sign is part of the key.
  }
  return text.replaceAll("~1", "/").replaceAll("~0", "~");
}

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null;
}
