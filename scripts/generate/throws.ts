import type { Model, Operation } from "./model.ts";

const errorNames: Readonly<Record<string, string>> = {
  400: "BadRequestError",
  401: "AuthenticationError",
  403: "PermissionDeniedError",
  404: "NotFoundError",
  409: "ConflictError",
  422: "UnprocessableEntityError",
  429: "RateLimitError",
};

/** What a range of statuses stands for: those that servers use. */
const ranges: Readonly<Record<string, readonly string[]>> = {
  "4XX": ["400", "401", "403", "404", "405", "406", "408", "409", "410", "412", "413", "415", "422", "423", "429"],
  "5XX": ["500", "501", "502", "503", "504"],
};

/** The error statuses of one documented response. */
interface ErrorResponse {
  readonly response: Operation["responses"][number]["response"];
  readonly statuses: readonly string[];
}

/**
 * Lists the error responses of an operation. A range such as `4XX` stands for its statuses that are not documented by themselves. Statuses that
 * are a result (`x-result-from-status`) are not errors.
 *
 * @param operation The operation.
 * @returns The documented error responses.
 */
export function statusesOf(operation: Operation): ErrorResponse[] {
  const documented = new Set(operation.responses.map(({ status }) => status));
  const results = operation.source["x-result-from-status"] ?? {};
  return operation.responses.flatMap(({ response, status }) => {
    const statuses = (ranges[status.toUpperCase()] ?? [status]).filter((one) => one === status || !documented.has(one));
    const errors = statuses.filter((one) => /^[45]\d\d$/.test(one) && !(one in results));
    return errors.length === 0 ? [] : [{ response, statuses: errors }];
  });
}

/** A sentence that more responses have in common is left out: the class of the error says it. */
const maxUses = 2;

/**
 * Writes one short `@throws` line for each error class of an operation.
 *
 * @param operation The operation.
 * @param model The platform.
 * @returns The lines.
 */
export function printThrows(operation: Operation, model: Model): string[] {
  const uses = countDescriptions(model);
  const lines = new Map<string, string>();
  for (const { response, statuses } of statusesOf(operation)) {
    const [status = ""] = statuses;
    const name = errorNames[status] ?? (status.startsWith("5") ? "ServerError" : "ApiError");
    const text = firstSentence(response.description);
    if (!lines.has(name)) lines.set(name, `@throws {${name}} ${status}${(uses.get(text) ?? 0) > maxUses ? "" : `: ${text}`}`);
  }
  return [...lines.values()];
}

const counted = new WeakMap<Model, Map<string, number>>();

function countDescriptions(model: Model): Map<string, number> {
  const known = counted.get(model);
  if (known !== undefined) return known;
  const uses = new Map<string, number>();
  for (const { responses } of model.operations) {
    for (const { response } of responses) {
      const text = firstSentence(response.description);
      uses.set(text, (uses.get(text) ?? 0) + 1);
    }
  }
  counted.set(model, uses);
  return uses;
}

function firstSentence(text: string): string {
  const line = text.replaceAll(/\s+/g, " ").trim();
  return /^.*?[.:;](?= |$)/.exec(line)?.[0].replace(/[:;]$/, ".") ?? line;
}
