import { isDeepStrictEqual } from "node:util";

import { collectArguments } from "../generate/arguments.ts";
import { verbs } from "../generate/document.ts";
import type { Document, MediaType, OperationObject, Parameter, RequestBody, Schema } from "../generate/document.ts";
import type { Derived } from "../generate/foreign/notes.ts";
import { follow } from "../generate/foreign/pointers.ts";
import { isJson, requestKind } from "../generate/media-type.mjs";
import { correctExamples, createSchemaTest, sampleValue } from "./schema-examples.ts";
import type { SchemaTest } from "./schema-examples.ts";

type Media = MediaType & { example?: unknown };

/**
 * Adds what clients and tests need beyond what the generator derives: summaries, the names in a Python client, examples of requests and responses,
 * and JSON as the first media type of a response.
 *
 * @param document A document that the generator accepts. It is changed.
 * @param derived Receives what is added.
 */
export function complete(document: Document, derived: Derived[]): void {
  const allows = createSchemaTest(document);
  const completed = new Set<Media>();
  const corrected = new Set<Schema>();
  const correct = (place: string, schema: Schema | undefined): void => {
    const deleted = schema === undefined ? 0 : correctExamples(schema, allows, corrected);
    const message = `${deleted} examples or defaults inside the schema left out, because it does not allow them.`;
    if (deleted > 0) derived.push({ rule: "platform/response-examples", place, message });
  };
  for (const [name, schema] of Object.entries(document.components?.schemas ?? {})) correct(`#/components/schemas/${name}`, schema);
  for (const [path, item] of Object.entries(document.paths)) {
    for (const verb of verbs) {
      const operation = item[verb];
      if (operation === undefined) continue;
      const place = `${verb.toUpperCase()} ${path}`;
      const tell = (rule: string, message: string): unknown => derived.push({ rule, place, message });
      describe(operation, tell);
      if (!Object.keys(operation.responses).some((status) => status.startsWith("2"))) {
        operation.responses = { "200": { description: "Success." }, ...operation.responses };
        tell("platform/response-status", "Status 200 without a body is added: no success is documented.");
      }
      const add = (media: Media, what: string, rule: string, fit?: Fit): void => {
        if (completed.has(media)) return;
        completed.add(media);
        correct(place, media.schema);
        addExample(document, media, allows, fit, (message) => tell(rule, `${what}: ${message}`));
      };
      for (const written of [...(item.parameters ?? []), ...(operation.parameters ?? [])]) {
        const parameter = follow(document, written);
        correct(place, parameter.schema);
        checkParameter(document, parameter, allows, (message) => tell("platform/parameter-example", message));
      }
      const body = operation.requestBody && follow(document, operation.requestBody);
      for (const [type, media] of Object.entries(body?.content ?? {}))
        if (body !== undefined && requestKind(type) !== undefined)
          add(media, "The request body", "platform/closed-request", fitArguments(document, operation, body));
      for (const [status, response] of Object.entries(operation.responses)) {
        const { content } = follow(document, response);
        if (content === undefined) continue;
        sortJsonFirst(content);
        for (const [type, media] of Object.entries(content))
          if (isJson(type)) add(media, `Response ${status}`, "platform/response-examples");
      }
    }
  }
}

/**
 * Replaces an example that the schema does not allow, or removes it: the generator derives one without looking at formats and bounds.
 *
 * @param document The document.
 * @param parameter The parameter. It is changed.
 * @param allows The check of values.
 * @param tell Receives what is left out.
 */
function checkParameter(document: Document, parameter: Parameter, allows: SchemaTest, tell: (message: string) => unknown): void {
  const { schema, example, examples } = parameter;
  if (schema === undefined || (example === undefined && examples !== undefined)) return;
  const verdict = allows(schema, example);
  if (verdict === true) return;
  const value = sampleValue(document, schema, true, allows);
  if (value !== undefined) parameter.example = value;
  else if (verdict === false && example !== undefined) {
    delete parameter.example;
    tell(`no example of the ${parameter.in} parameter ${parameter.name} was found.`);
  }
}

function describe(operation: OperationObject, tell: (rule: string, message: string) => unknown): void {
  if (!operation.summary) {
    const words = operation.operationId.replaceAll(/(?<=[a-z\d])(?=[A-Z])/g, " ").toLowerCase();
    operation.summary = words.charAt(0).toUpperCase() + words.slice(1);
    tell("operation-summary", `The summary is "${operation.summary}".`);
  }
  if (operation["x-python-name"] === undefined) {
    operation["x-python-name"] = [];
    tell("platform/python-name-stated", "No Python client is known to make this call.");
  }
}

/** The client and the tests take the first media type. */
function sortJsonFirst(content: Record<string, Media>): void {
  const entries = Object.entries(content);
  const sorted = entries.toSorted(([one], [other]) => Number(isJson(other)) - Number(isJson(one)));
  if (sorted.every((entry, index) => entry === entries[index])) return;
  for (const [type] of entries) delete content[type];
  Object.assign(content, Object.fromEntries(sorted));
}

/** Makes the arguments of a call of an example of the request body. */
type Fit = (value: unknown) => unknown;

/** An open schema allows examples with fields that are no arguments. The client refuses them, so they are dropped. */
function fitArguments(document: Document, operation: OperationObject, requestBody: RequestBody): Fit {
  const { body } = collectArguments(document, operation, [], requestBody);
  if (body === undefined || body.open || requestBody["x-body-argument"] !== undefined) return (value) => value;
  const names = new Set(body.variants.flat().map(({ name }) => name));
  return (value) =>
    typeof value !== "object" || value === null ? value : Object.fromEntries(Object.entries(value).filter(([name]) => names.has(name)));
}

/**
 * Leaves a media type with named examples that conform to its schema, or with none.
 *
 * @param document The document.
 * @param media The media type. It is changed.
 * @param allows The check of values.
 * @param fit For a request body: leaves only the arguments in an example.
 * @param tell Receives what is added or left out.
 */
function addExample(document: Document, media: Media, allows: SchemaTest, fit: Fit | undefined, tell: (message: string) => unknown): void {
  const { example, schema } = media;
  const given = Object.entries({ ...(example !== undefined && { example: { value: example } }), ...media.examples });
  delete media.example;
  delete media.examples;
  const good = given.flatMap(([name, written]): [string, { value?: unknown; $ref?: string }][] => {
    const entry = follow(document, written as { $ref?: string; value?: unknown });
    const found = valueOf(document, entry.value);
    const value = fit === undefined ? found : fit(found);
    if (schema !== undefined && allows(schema, value) !== true) return [];
    return [[name, isDeepStrictEqual(value, entry.value) ? written : { ...entry, value }]];
  });
  if (good.length < given.length)
    tell(`${given.length - good.length} of ${given.length} examples left out, because the schema does not allow them.`);
  if (good.length > 0) {
    media.examples = Object.fromEntries(good);
    return;
  }
  if (schema === undefined) return;
  const sampled = sampleValue(document, schema, fit !== undefined, allows);
  const value = fit === undefined ? sampled : fit(sampled);
  if (allows(schema, value) !== true) {
    tell("no example was found.");
    return;
  }
  media.examples = { example: { value } };
  tell("the example is derived from the schema.");
}

/** Some documents have a reference in place of an example's value. The mock server follows it. */
function valueOf(document: Document, value: unknown): unknown {
  const { $ref } = (typeof value === "object" && value !== null ? value : {}) as { $ref?: unknown };
  return typeof $ref === "string" && $ref.startsWith("#/") ? follow(document, { $ref }) : value;
}
