import type { ContractDocument, ContractOperation, Json } from "@platform-clients/contract";

/** One side's view of an operation. */
interface View {
  readonly parameters: ReadonlySet<string>;
  readonly body: ReadonlySet<string>;
}

/** The result of the comparison. */
export interface Comparison {
  /** The number of operations that both have. */
  readonly shared: number;
  /** One line for each difference. */
  readonly differences: readonly string[];
  /** Operations for agents and compilers, which the server does not list. */
  readonly unlisted: readonly string[];
}

/**
 * Compares the spec with the OpenAPI document that the server serves: paths, verbs, names of parameters and keys of bodies. The server
 * does not say what is required, and lists all filters as one parameter.
 *
 * @param contract The spec.
 * @param served The server's document.
 * @returns The differences.
 */
export function compareDocs(contract: ContractDocument, served: Json): Comparison {
  const { operations } = contract;
  const theirs = readServed(served);
  const ours = new Map(operations.map((operation) => [`${operation.method} ${operation.path.replaceAll(/\{[^}]+\}/g, "{}")}`, operation]));
  const differences: string[] = [];
  const unlisted: string[] = [];
  let shared = 0;
  for (const [line, operation] of ours) {
    const view = theirs.get(line);
    if (view === undefined) {
      if (isForApiUsers(operation)) differences.push(`${operation.name}: the server does not list ${operation.method} ${operation.path}`);
      else unlisted.push(operation.name);
      continue;
    }
    shared += 1;
    const own = viewOf(operation, contract);
    differences.push(
      ...compareNames(`${operation.name}: parameter`, own.parameters, view.parameters),
      ...compareNames(`${operation.name}: body key`, own.body, view.body),
    );
  }
  for (const line of theirs.keys()) if (!ours.has(line)) differences.push(`not in the spec: ${line}`);
  return { shared, differences, unlisted };
}

function isForApiUsers({ source }: ContractOperation): boolean {
  const [tag] = source["tags"] as string[];
  return tag !== "agent" && tag !== "compiler";
}

function compareNames(what: string, own: ReadonlySet<string>, served: ReadonlySet<string>): string[] {
  const added = [...own].filter((name) => !served.has(name)).map((name) => `${what} ${name} is only in the spec`);
  const missing = [...served].filter((name) => !own.has(name)).map((name) => `${what} ${name} is only on the server`);
  return [...added, ...missing];
}

function readServed(document: Json): Map<string, View> {
  const views = new Map<string, View>();
  for (const [path, item] of Object.entries(document["paths"] as Json)) {
    for (const [verb, operation] of Object.entries(item as Record<string, Json>)) {
      const parameters = (operation["parameters"] ?? []) as { name: string; in: string }[];
      const body = schemaKeys(operation["requestBody"] as Json | undefined);
      const names = parameters.filter((parameter) => parameter.in !== "path").map(({ name }) => name);
      views.set(`${verb.toUpperCase()} ${path.replaceAll(/<[^>]+>|\{[^}]+\}/g, "{}")}`, { parameters: new Set(names), body });
    }
  }
  return views;
}

function viewOf({ parameters, body }: ContractOperation, contract: ContractDocument): View {
  const names = parameters
    .filter((parameter) => parameter["in"] !== "path")
    .map((parameter) => (parameter["name"] as string).replace(/^filter\..+/, "filter"));
  return { parameters: new Set(names), body: schemaKeys(body, (node) => contract.resolve(node)) };
}

function schemaKeys(body: Json | undefined, resolve = (node: Json): Json => node): ReadonlySet<string> {
  const [content] = Object.values((body?.["content"] ?? {}) as Record<string, { schema?: Json }>);
  const schema = resolve(content?.schema ?? {});
  return new Set(Object.keys(schema["properties"] ?? {}));
}
