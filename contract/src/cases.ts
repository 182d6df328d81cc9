import type { ContractContent, ContractDocument, ContractOperation, Json } from "./document.ts";

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
    const successes = operation.responses.filter(({ status }) => status < 300);
    const [first] = successes;
    const head = operation.method === "HEAD";
    const of = (title: string, args: Json, status: number, content?: ContractContent, example?: string): ContractCase => ({
      title: `${operation.name}: ${title}`,
      operation,
      args,
      status,
      content: head ? undefined : content,
      example,
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
  const [media] = Object.values(operation.body["content"] as Json) as Json[];
  const examples = Object.values((media?.["examples"] ?? {}) as Json).map((example) => contract.resolve(example)["value"]);
  const whole = operation.body["x-body-argument"] as string | undefined;
  const binary = binaryFields(contract, media?.["schema"]);
  return examples.map((value) => (whole === undefined ? withBlobs(value as Json, binary) : { [whole]: value }));
}

// Returns the names of the binary fields. Examples can only contain them as strings.
function binaryFields(contract: ContractDocument, schema: unknown): Set<string> {
  const node = contract.resolve(schema);
  const parts = [node["oneOf"], node["anyOf"], node["allOf"]].flatMap((list) => (list ?? []) as unknown[]);
  const own = Object.entries((node["properties"] ?? {}) as Json).flatMap(([name, field]) =>
    contract.resolve(field)["format"] === "binary" ? [name] : [],
  );
  return new Set([...own, ...parts.flatMap((part) => [...binaryFields(contract, part)])]);
}

function withBlobs(body: Json, binary: ReadonlySet<string>): Json {
  return Object.fromEntries(
    Object.entries(body).map(([name, value]) => [name, binary.has(name) && typeof value === "string" ? new Blob([value]) : value]),
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
  for (const name of requiredFields(contract, media?.["schema"], full)) args[name] ??= full[name];
  return args;
}

function requiredFields(contract: ContractDocument, schema: unknown, full: Json): string[] {
  const node = contract.resolve(schema);
  const branches = (node["oneOf"] ?? node["anyOf"]) as unknown[] | undefined;
  if (branches !== undefined) {
    const match = branches.find((branch) =>
      Object.entries((contract.resolve(branch)["properties"] ?? {}) as Json).every(([name, field]) => {
        const { const: constant } = contract.resolve(field);
        return constant === undefined || constant === full[name];
      }),
    );
    return requiredFields(contract, match ?? branches[0], full);
  }
  const inherited = ((node["allOf"] ?? []) as unknown[]).flatMap((part) => requiredFields(contract, part, full));
  return [...inherited, ...((node["required"] ?? []) as string[])];
}
