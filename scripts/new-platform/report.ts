import type { Derived } from "../generate/foreign/notes.ts";

/** What the defaults of a rule are, by rule. */
const meanings: Readonly<Record<string, string>> = {
  extension: "extensions (`x-…`) left out",
  authentication: "authentication that was assumed or cannot be done",
  callbacks: "callbacks left out: the client does not receive requests",
  servers: "servers of paths and operations ignored: the client has one base URL",
  "operation-operationId": "names of operations derived from method and path",
  "operation-summary": "summaries derived from names",
  "path-parameters-defined": "path parameters added",
  struct: "faults of the document repaired, and fields left out that OpenAPI does not have",
  "platform/argument-collision": "arguments renamed, because two had the same name",
  "platform/closed-request": "request bodies: one argument, or an example derived",
  "platform/idempotency-stated": "`x-idempotent` derived from the HTTP method",
  "platform/media-type": "media types chosen, or bodies left out",
  "platform/named-object": "names given to schemas without one",
  "platform/operation-name": "operations renamed to camelCase",
  "platform/parameter-example": "examples of parameters derived from the schema",
  "platform/parameter-shape": "parameters or operations left out, because the client cannot send them",
  "platform/python-name-stated": "operations without a name in a Python client",
  "platform/response-examples": "examples of responses and schemas derived, or left out because the schema does not allow them",
  "platform/response-status": "success statuses added",
  "platform/schema-name": "schemas renamed, so that TypeScript accepts the name",
};

/** One line of the report. */
export interface ReportLine {
  readonly count: number;
  readonly meaning: string;
  /** Where the first one is, and what was taken. */
  readonly first: string;
}

/**
 * Summarizes what was derived, by rule.
 *
 * @param derived What was derived.
 * @returns One line for each rule, the most frequent first.
 */
export function summarize(derived: readonly Derived[]): ReportLine[] {
  return [...new Set(derived.map(({ rule }) => rule))]
    .map((rule) => {
      const found = derived.filter((one) => one.rule === rule);
      const [first] = found;
      return {
        count: found.length,
        meaning: meanings[rule] ?? rule,
        first: first === undefined ? "" : `${first.place}: ${first.message}`,
      };
    })
    .toSorted((one, other) => other.count - one.count);
}
