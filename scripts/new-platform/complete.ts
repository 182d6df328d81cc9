import { sample } from "openapi-sampler";

import { createValidator } from "@platform-clients/contract";

import { verbs } from "../generate/document.ts";
import type { Document, MediaType, OperationObject, Parameter, Schema } from "../generate/document.ts";
import type { Derived } from "../generate/foreign/notes.ts";
import { follow } from "../generate/foreign/pointers.ts";
import { isJson, requestKind } from "../generate/media-type.mjs";

/** How deep objects in derived examples are, and how long the JSON of one may be; longer ones have only the required properties. */
const limits = { depth: 5, length: 2_000 };

type Media = MediaType & { example?: unknown };

/**
 * Adds what clients and tests need beyond what the generator derives: summaries, the names in a Python client, examples of requests and responses,
 * and JSON as the first media type of a response.
 *
 * @param document A document that the generator accepts. It is changed.
 * @param derived Receives what is added.
 */
export function complete(document: Document, derived: Derived[]): void {
  const validator = createValidator(structuredClone(document) as unknown as Record<string, unknown>);
  const completed = new Set<Media>();
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
      const add = (media: Media, what: string, rule: string, isRequest: boolean): void => {
        if (completed.has(media)) return;
        completed.add(media);
        addExample(document, media, isRequest, validator, (message) => tell(rule, `${what}: ${message}`));
      };
      for (const written of [...(item.parameters ?? []), ...(operation.parameters ?? [])])
        checkParameter(document, follow(document, written), validator);
      const body = operation.requestBody && follow(document, operation.requestBody);
      for (const [type, media] of Object.entries(body?.content ?? {}))
        if (requestKind(type) !== undefined) add(media, "The request body", "platform/closed-request", true);
      for (const [status, response] of Object.entries(operation.responses)) {
        const { content } = follow(document, response);
        if (content === undefined) continue;
        sortJsonFirst(content);
        for (const [type, media] of Object.entries(content))
          if (isJson(type)) add(media, `Response ${status}`, "platform/response-examples", false);
      }
    }
  }
}

/** Replaces an example that the schema does not allow: the generator derives one without looking at formats and bounds. */
function checkParameter(document: Document, parameter: Parameter, validator: Validator): void {
  const { schema, example, examples } = parameter;
  if (schema === undefined || (example === undefined && examples !== undefined)) return;
  const conforms = conformsTo(document, schema, validator);
  if (conforms(example)) return;
  parameter.example = sampleValue(document, schema, true, conforms) ?? example;
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

type Validator = ReturnType<typeof createValidator>;

/** Leaves a media type with named examples that conform to its schema, or with none. */
function addExample(document: Document, media: Media, isRequest: boolean, validator: Validator, tell: (message: string) => unknown): void {
  const { example, schema } = media;
  const given = Object.entries({ ...(example !== undefined && { example: { value: example } }), ...media.examples });
  delete media.example;
  delete media.examples;
  const conforms = conformsTo(document, schema, validator);
  const good = given.filter(([, entry]) => conforms(follow(document, entry as { $ref?: string; value?: unknown }).value));
  if (good.length < given.length)
    tell(`${given.length - good.length} of ${given.length} examples left out, because the schema does not allow them.`);
  if (good.length > 0) {
    media.examples = Object.fromEntries(good);
    return;
  }
  if (schema === undefined) return;
  const value = sampleValue(document, schema, isRequest, conforms);
  if (value === undefined) {
    tell("no example was found.");
    return;
  }
  media.examples = { example: { value } };
  tell("the example is derived from the schema.");
}

/** Returns a function that tells whether a value conforms to a schema. */
function conformsTo(document: Document, schema: Schema | undefined, validator: Validator): (value: unknown) => boolean {
  if (schema === undefined) return () => true;
  const local = JSON.stringify(schema).replaceAll('"$ref":"#/', '"$ref":"spec:#/');
  try {
    const check = validator.compile(JSON.parse(local) as object);
    return (value) => value !== undefined && check(value);
  } catch {
    // A pattern or keyword that the validator does not know: the mock server cannot check it either.
    return () => false;
  }
}

function sampleValue(document: Document, schema: Schema, isRequest: boolean, conforms: (value: unknown) => boolean): unknown {
  for (const skipNonRequired of [false, true]) {
    const options = {
      skipNonRequired,
      skipReadOnly: isRequest,
      skipWriteOnly: !isRequest,
      quiet: true,
      enablePatterns: true,
      maxSampleDepth: limits.depth,
    };
    try {
      const value = sample(schema as never, options, document);
      if (conforms(value) && (skipNonRequired || JSON.stringify(value).length <= limits.length)) return value;
    } catch {
      // The sampler gives up on some circular schemas.
    }
  }
  return undefined;
}
