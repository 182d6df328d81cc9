import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { BaseResolver } from "@redocly/openapi-core";
import { x } from "tinyexec";

import type { Document } from "../generate/document.ts";
import { bundleSpec } from "../generate/redocly.ts";
import { root, specOf } from "../platforms.ts";
import { propertyExamples } from "./property-examples.ts";

/** How good a spec is. */
export interface Score {
  /** Redocly's score for readers and agents, 0 to 100. */
  readonly score: number;
  /** How many constraints an operation has for each property, 0 to 1, on average. */
  readonly constraintClarity: number;
  /** How many properties have an example, in percent. */
  readonly propertyExamples: number;
}

/** Scores by name of the API. */
export type Scores = Readonly<Record<string, Score>>;

/** What every spec in the stored scores must reach. */
const least: Partial<Score> = { constraintClarity: 0.5, propertyExamples: 60 };

const storedScores = join(root, "specs/scores.json");

const labels: Readonly<Record<keyof Score, string>> = {
  score: "score",
  constraintClarity: "constraint clarity",
  propertyExamples: "property examples in percent",
};

/**
 * Measures a spec. Redocly's score is only a command, which takes about a second: measure several specs at once.
 *
 * @param name The API's name, as in redocly.yaml.
 * @returns Its score.
 */
export async function scoreSpec(name: string): Promise<Score> {
  const cli = join(root, "node_modules/@redocly/cli/bin/cli.js");
  const run = x(process.execPath, [cli, "score", name, "--format=json"], {
    nodeOptions: { cwd: root, env: { REDOCLY_SUPPRESS_UPDATE_NOTICE: "true", REDOCLY_TELEMETRY: "off" } },
    throwOnError: true,
  });
  const [{ stdout }, document] = await Promise.all([run, bundleSpec({ file: specOf(name), resolver: new BaseResolver() })]);
  const { agentReadiness, subscores } = JSON.parse(stdout) as RedoclyScore;
  return {
    score: agentReadiness,
    constraintClarity: Math.round(subscores.constraintClarity * 1000) / 1000,
    propertyExamples: percentWithExample(document),
  };
}

interface RedoclyScore {
  readonly agentReadiness: number;
  readonly subscores: { readonly constraintClarity: number };
}

function percentWithExample(document: Document): number {
  const { properties, withExample } = propertyExamples(document);
  return properties === 0 ? 100 : Math.floor((withExample / properties) * 100);
}

/** @returns The stored scores, which `npm run lint:specs -- --update-scores` writes. */
export function readScores(): Scores {
  return JSON.parse(readFileSync(storedScores, "utf8")) as Scores;
}

/** @param scores What to store, in addition to the stored scores of other specs. */
export function storeScores(scores: Scores): void {
  const all = Object.entries({ ...readScores(), ...scores }).toSorted(([a], [b]) => a.localeCompare(b));
  writeFileSync(storedScores, `${JSON.stringify(Object.fromEntries(all), undefined, 2)}\n`);
}

/**
 * @param name The API's name.
 * @param score Its score now.
 * @param stored Its stored score. A new spec has none; it can have any score.
 * @returns What is too low, one sentence each.
 */
export function lowScores(name: string, score: Score, stored: Score | undefined): string[] {
  if (stored === undefined) return [];
  return (Object.keys(labels) as (keyof Score)[]).flatMap((part) => {
    const [value, before, minimum = 0] = [score[part], stored[part], least[part]];
    if (value < minimum) return [`${name}: ${labels[part]} is ${value}; it must be at least ${minimum}.`];
    if (value >= before) return [];
    return [
      `${name}: ${labels[part]} fell from ${before} to ${value}. If it must fall, store it: npm run lint:specs -- --update-scores ${name.split("@")[0]}`,
    ];
  });
}

/**
 * @param score A score.
 * @returns It as text, for one line.
 */
export function describeScore({ score, constraintClarity, propertyExamples: examples }: Score): string {
  return `score ${score.toFixed(1)}, constraint clarity ${constraintClarity.toFixed(2)}, property examples ${examples} %`;
}
