import { createValidator, readContract } from "@platform-clients/contract";
import type { ContractDocument, Json } from "@platform-clients/contract";
import type { Fetch, Hooks } from "@platform-clients/core";

/** Records every call to the live server and validates each response against the spec. */
export interface Recorder {
  /** For the client: validates each response. */
  readonly fetch: Fetch;
  /** For the client: counts calls. */
  readonly hooks: Hooks;
  /** The spec. */
  readonly contract: ContractDocument;
  /** The operations that were called, with the number of successful calls of each. */
  readonly called: ReadonlyMap<string, number>;
  /** Responses that differ from the spec, each difference once. */
  readonly faults: ReadonlySet<string>;
  /** Fields of responses that the spec does not name. It allows them, because servers add fields. */
  readonly unknownFields: ReadonlySet<string>;
  /** Whether the server has something that its document does not show: operations for agents, fields of v1, features. */
  readonly observed: Map<string, boolean>;
  /** How many responses were validated. */
  readonly validated: number;
  /** Returns the requests since the last call of this method. */
  takeRequests(): string[];
}

/**
 * Creates a recorder for Inmanta's spec.
 *
 * @returns The recorder.
 */
export async function createRecorder(): Promise<Recorder> {
  const contract = await readContract("inmanta");
  const { document, operations } = contract;
  const ajv = createValidator(document);
  const closed = createValidator(close(document) as Json);
  const matchers = operations.map((operation) => ({
    operation,
    pattern: new RegExp(`^${operation.path.replaceAll(/\{[^}]+\}/g, "[^/]+")}$`),
    literal: operation.path.replaceAll(/\{[^}]+\}/g, "").length,
  }));
  matchers.sort((one, other) => other.literal - one.literal);
  const called = new Map<string, number>();
  const faults = new Set<string>();
  const unknownFields = new Set<string>();
  let validated = 0;
  let requests: string[] = [];

  function validate(method: string, path: string, response: Response, text: string): void {
    const operation = matchers.find((matcher) => matcher.operation.method === method && matcher.pattern.test(path))?.operation;
    if (operation === undefined) return;
    validated += 1;
    const place = `${operation.name} ${response.status}`;
    const documented = operation.responses.find(({ status }) => status === response.status);
    if (documented === undefined) return void faults.add(`${place}: the status is not documented: ${text.slice(0, 300)}`);
    if (text === "" && (method === "HEAD" || documented.contents.length === 0 || operation.name === "heartbeat")) return;
    const type = response.headers.get("content-type")?.split(";")[0] ?? "none";
    const content = documented.contents.find((one) => one.type === type);
    if (content === undefined) return void faults.add(`${place}: a body of type ${type} is not documented: ${text.slice(0, 300)}`);
    if (!/[/+]json$/.test(type)) return;
    // The spec describes an empty response as an empty text.
    const body: unknown = text === "" ? "" : JSON.parse(text);
    const check = ajv.compile({ $ref: `spec:#${content.schema}` });
    if (!check(body)) faults.add(`${place}: ${ajv.errorsText(check.errors, { dataVar: "body" })}`);
    const strict = closed.compile({ $ref: `spec:#${content.schema}` });
    if (strict(body)) return;
    for (const { instancePath, keyword, params } of strict.errors ?? []) {
      if (keyword === "additionalProperties")
        unknownFields.add(`${operation.name}: ${instancePath.replaceAll(/\/\d+/g, "/*")}/${String(params["additionalProperty"])}`);
    }
  }

  return {
    contract,
    called,
    faults,
    unknownFields,
    observed: new Map(),
    get validated() {
      return validated;
    },
    hooks: {
      onRequest: ({ operation }) => void called.set(operation, called.get(operation) ?? 0),
      onResponse: ({ operation, status }) => void (status < 300 && called.set(operation, (called.get(operation) ?? 0) + 1)),
    },
    async fetch(url, init) {
      const response = await globalThis.fetch(url, init);
      const copy = response.clone();
      const { pathname, search } = new URL(url);
      const method = init.method ?? "GET";
      requests.push(`${method.padEnd(6)} ${decodeURI(pathname)}${search}  ${response.status}`);
      validate(method, pathname, response, await copy.text());
      return response;
    },
    takeRequests() {
      const taken = requests;
      requests = [];
      return taken;
    },
  };
}

// Copies a schema so that objects allow only the named properties.
function close(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(close);
  if (typeof node !== "object" || node === null) return node;
  const copy: Json = Object.fromEntries(Object.entries(node).map(([key, value]) => [key, close(value)]));
  return copy["additionalProperties"] === true && copy["properties"] !== undefined ? { ...copy, additionalProperties: false } : copy;
}
