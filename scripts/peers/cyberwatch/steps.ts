import type { ContractDocument, ContractOperation, Json } from "@platform-clients/contract";

/** One call of an operation, for a Python client and for ours. */
export interface Step {
  readonly operation: ContractOperation;
  /** The operation, and which of its calls. */
  readonly name: string;
  /** The method of the toolbox, if it has one. */
  readonly python: string | undefined;
  /** Its arguments. */
  readonly pythonArguments: readonly unknown[];
  /** The arguments of our method. */
  readonly ours: Json;
  /** The keyword arguments of the newer client. */
  readonly request: Json;
  /** Whether the result is a list in pages. */
  readonly paged: boolean;
}

/**
 * Makes the steps for the operations of a spec from its examples: one for each operation, and for a list with filters a second one without.
 *
 * @param contract The spec.
 * @param operations Those of its operations that are called.
 * @returns The steps.
 */
export function stepsOf(contract: ContractDocument, operations: readonly ContractOperation[]): Step[] {
  return operations.flatMap((operation) => {
    const { body, method, parameters, path, source } = operation;
    const [python] = source["x-python-name"] as string[];
    const paged = source["x-paging"] !== undefined;
    const media = body && (Object.values(body["content"] as Json)[0] as Json);
    const content = media && contract.resolve(Object.values(media["examples"] as Json)[0])["value"];
    const whole = body?.["x-body-argument"] as string | undefined;
    const inPath = parameters.filter((parameter) => parameter["in"] === "path");
    const ids = inPath.map((parameter) => String(parameter["example"]));
    const filters = parameters.filter((parameter) => parameter["in"] === "query" && !["page", "per_page"].includes(nameOf(parameter)));
    const make = (name: string, chosen: readonly Json[]): Step => {
      const wire = Object.fromEntries(chosen.map((parameter) => [nameOf(parameter).replace("[]", ""), parameter["example"]]));
      const query = Object.fromEntries(chosen.map((parameter) => [nameOf(parameter), textOf(parameter["example"])]));
      const information = content ?? (chosen.length > 0 ? wire : undefined);
      const endpoint = inPath.reduce((filled, parameter, index) => filled.replace(`{${nameOf(parameter)}}`, ids[index] ?? ""), path);
      return {
        operation,
        name,
        python,
        pythonArguments: [...ids, ...(information === undefined ? [] : [information])],
        ours: {
          ...Object.fromEntries(inPath.map((parameter) => [nameOf(parameter), parameter["example"]])),
          ...wire,
          ...(content !== undefined && (whole === undefined ? (content as Json) : { [whole]: content })),
        },
        request: {
          method,
          endpoint,
          params: { ...query, ...(paged && { per_page: "100" }) },
          ...(content !== undefined && { body_params: content }),
        },
        paged,
      };
    };
    const name = operation.name;
    return paged && filters.length > 0 ? [make(name, []), make(`${name}, filtered`, filters)] : [make(name, filters)];
  });
}

/**
 * Returns what matches the paths of an operation.
 *
 * @param operation The operation.
 * @returns A pattern.
 */
export function patternOf({ path }: Pick<ContractOperation, "path">): RegExp {
  return new RegExp(`^${path.replaceAll(/\{\w+\}/g, "[^/]+")}$`);
}

const nameOf = (parameter: Json): string => parameter["name"] as string;
const textOf = (example: unknown): unknown => (Array.isArray(example) ? example.map(String) : String(example));
