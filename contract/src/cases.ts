import type { ContractContent, ContractDocument, ContractOperation, Json } from "./document.ts";
import { chooseCredentials } from "./credentials.ts";
import type { ContractCredentials } from "./credentials.ts";

/** One call of a contract test and its expected result. */
export interface ContractCase {
  readonly title: string;
  readonly operation: ContractOperation;
  readonly args: Json;
  readonly status: number;
  /** The expected media type, or `undefined` if the response has no body. */
  readonly content: ContractContent | undefined;
  /** The name of the example that is requested from the mock. */
  readonly example: string | undefined;
  /** The credentials that the operation accepts. */
  readonly credentials: ContractCredentials;
  /** Why the call cannot be made, if that is so. */
  readonly skipped: string | undefined;
}

/**
 * Lists the calls that check a client against its spec: each operation with only its required arguments, with all arguments in each of its request
 * examples and exclusive groups, each example of each success, and each error status.
 *
 * @param contract The spec.
 * @returns The cases.
 */
export function listCases(contract: ContractDocument): ContractCase[] {
  return contract.operations.flatMap((operation) => {
    const [full = {}, ...others] = fullArguments(contract, operation);
    const successes = operation.responses.filter(({ status }) => status >= 200 && status < 300);
    const [first] = successes;
    const head = operation.method === "HEAD";
    const { credentials, obstacle } = chooseCredentials(contract, operation);
    const skipped = obstacle ?? obstacleOf(contract, operation);
    const of = (title: string, args: Json, status: number, content?: ContractContent, example?: string): ContractCase => ({
      title: `${operation.name}: ${title}`,
      operation,
      args,
      status,
      content: head || status === 204 ? undefined : content,
      example,
      credentials,
      skipped: skipped ?? (status === 407 ? "fetch takes status 407 for a network error" : undefined),
    });
    const [firstContent] = first?.contents ?? [];
    const firstExample = Object.keys(firstContent?.examples ?? {})[0];
    const status = first?.status ?? 200;
    return [
      of("required arguments", requiredArguments(contract, operation, full), status, firstContent, firstExample),
      ...others.map((args, index) => of(`all arguments, choice ${index + 2}`, args, status, firstContent, firstExample)),
      ...successes.flatMap((response) =>
        cells(response).map(([content, example]) =>
          of(`all arguments, ${response.status}${example ? ` ${example}` : ""}`, full, response.status, content, example),
        ),
      ),
      ...operation.responses
        .filter((response) => response.status >= 400)
        .flatMap((response) =>
          cells(response).map(([content, example]) =>
            of(`error ${response.status}${example ? ` ${example}` : ""}`, full, response.status, content, example),
          ),
        ),
    ];
  });
}

// Says why an operation cannot be called with the examples of the spec, if that is so.
function obstacleOf(contract: ContractDocument, operation: ContractOperation): string | undefined {
  if (operation.method === "TRACE") return "fetch cannot send TRACE";
  const missing = operation.parameters.find((parameter) => parameter["required"] === true && exampleOf(contract, parameter) === undefined);
  if (missing !== undefined) return `the spec has no example of the parameter ${String(missing["name"])}`;
  const { body } = operation;
  if (body === undefined || bodyExamples(contract, operation).length > 0) return undefined;
  // A body of fields is sent even if none is passed.
  const sent = body["required"] === true || body["x-body-argument"] === undefined;
  return sent ? "the spec has no example of the request body" : undefined;
}

function cells(response: ContractOperation["responses"][number]): [ContractContent | undefined, string | undefined][] {
  const [content] = response.contents;
  const names = Object.keys(content?.examples ?? {});
  return names.length === 0 ? [[content, undefined]] : names.map((name) => [content, name]);
}

function argumentOf(parameter: Json): string {
  return (parameter["x-argument"] ?? parameter["name"]) as string;
}

// Puts `filter.status` into `{ filter: { status } }`.
function place(args: Json, name: string, value: unknown): void {
  const dot = name.indexOf(".");
  if (dot < 0) args[name] = value;
  else args[name.slice(0, dot)] = { ...(args[name.slice(0, dot)] as Json | undefined), [name.slice(dot + 1)]: value };
}

function exampleOf(contract: ContractDocument, parameter: Json): unknown {
  if (parameter["example"] !== undefined) return parameter["example"];
  const [first] = Object.values((parameter["examples"] ?? {}) as Json);
  return first === undefined ? undefined : contract.resolve(first)["value"];
}

/**
 * Lists the arguments of the examples of an operation.
 *
 * @param contract The spec.
 * @param operation The operation.
 * @returns All arguments, in each of its request examples and exclusive groups.
 */
export function fullArguments(contract: ContractDocument, operation: ContractOperation): Json[] {
  const groups = (operation.source["x-exclusive"] ?? [[]]) as string[][];
  const exclusive = groups.flat();
  const bodies = bodyExamples(contract, operation);
  const sets = groups.map((group) => {
    const args: Json = {};
    for (const parameter of operation.parameters) {
      const name = argumentOf(parameter);
      if (!exclusive.includes(name) || group.includes(name)) place(args, name, exampleOf(contract, parameter));
    }
    return args;
  });
  if (bodies.length === 0) return sets;
  const [body = {}, ...more] = bodies;
  return [...sets.map((set) => ({ ...body, ...set })), ...more.map((other) => ({ ...other, ...sets[0] }))];
}

function bodyExamples(contract: ContractDocument, operation: ContractOperation): Json[] {
  if (operation.body === undefined) return [];
  const [[type, media] = []] = Object.entries(operation.body["content"] as Record<string, Json>);
  const examples = Object.values((media?.["examples"] ?? {}) as Json).map((example) => contract.resolve(example)["value"]);
  const whole = operation.body["x-body-argument"] as string | undefined;
  const binary = type?.startsWith("multipart/") ? binaryFields(contract, media?.["schema"]) : new Set<string>();
  return examples.map((value) => (whole === undefined ? withBlobs(value as Json, binary) : { [whole]: value }));
}

// Returns the names of the binary fields. Examples can only contain them as strings.
function binaryFields(contract: ContractDocument, schema: unknown): Set<string> {
  const node = contract.resolve(schema);
  const parts = [node["oneOf"], node["anyOf"], node["allOf"]].flatMap((list) => (list ?? []) as unknown[]);
  const isBinary = (field: unknown): boolean => contract.resolve(field)["format"] === "binary";
  const own = Object.entries((node["properties"] ?? {}) as Json).flatMap(([name, field]) =>
    isBinary(field) || isBinary(contract.resolve(field)["items"]) ? [name] : [],
  );
  return new Set([...own, ...parts.flatMap((part) => [...binaryFields(contract, part)])]);
}

function withBlobs(body: Json, binary: ReadonlySet<string>): Json {
  const toBlob = (value: unknown): unknown => (typeof value === "string" ? new Blob([value]) : value);
  return Object.fromEntries(
    Object.entries(body).map(([name, value]) => {
      if (!binary.has(name)) return [name, value];
      return [name, Array.isArray(value) ? value.map(toBlob) : toBlob(value)];
    }),
  );
}

function requiredArguments(contract: ContractDocument, operation: ContractOperation, full: Json): Json {
  const args: Json = {};
  for (const parameter of operation.parameters) {
    if (parameter["required"] === true) place(args, argumentOf(parameter), exampleOf(contract, parameter));
  }
  const { body } = operation;
  if (body === undefined) return args;
  const whole = body["x-body-argument"] as string | undefined;
  if (whole !== undefined) return body["required"] === true ? { ...args, [whole]: full[whole] } : args;
  const [media] = Object.values(body["content"] as Json) as Json[];
  const [example = {}] = bodyExamples(contract, operation);
  for (const name of requiredFields(contract, media?.["schema"], example)) args[name] ??= full[name];
  return args;
}

// The fields that a body like the example needs. Where its choice is not clear, fewer fields could mean two choices at once: then all.
function requiredFields(contract: ContractDocument, schema: unknown, example: Json): string[] {
  const node = contract.resolve(schema);
  const branches = (node["oneOf"] ?? node["anyOf"]) as unknown[] | undefined;
  if (branches !== undefined) {
    const [match, ...others] = branches.filter((branch) =>
      Object.entries((contract.resolve(branch)["properties"] ?? {}) as Json).every(([name, field]) => {
        const { const: constant } = contract.resolve(field);
        return constant === undefined || constant === example[name];
      }),
    );
    return others.length > 0 ? Object.keys(example) : requiredFields(contract, match ?? branches[0], example);
  }
  const inherited = ((node["allOf"] ?? []) as unknown[]).flatMap((part) => requiredFields(contract, part, example));
  return [...inherited, ...((node["required"] ?? []) as string[])];
}
