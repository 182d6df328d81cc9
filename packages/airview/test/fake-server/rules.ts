/** How the fake server reads requests, and the errors that it returns. */

/** What a field or a query parameter must be. */
export interface Rule {
  readonly type: "string" | "integer" | "boolean" | "array";
  readonly required?: boolean;
  readonly nullable?: boolean;
  /** Whether only the characters of references are allowed. */
  readonly reference?: boolean;
  /** The fields of an array's items. */
  readonly items?: Rules;
}
export type Rules = Readonly<Record<string, Rule>>;
export type Values = Record<string, unknown>;

/** One request. */
export interface Arrived {
  readonly method: string;
  /** The path as it was sent, percent-encoded, without the query. */
  readonly path: string;
  /** The query as it was sent, `?` included; `""` without one. */
  readonly search: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
}

const phrases: Readonly<Record<number, string>> = {
  400: "Bad Request",
  401: "Unauthorized",
  403: "Forbidden",
  404: "Not Found",
  405: "Method Not Allowed",
  409: "Conflict",
  422: "Unprocessable Entity",
  500: "Internal Server Error",
  503: "Service Unavailable",
};

/** An error status with the body that AirView returns. */
export class Refusal extends Error {
  readonly status: number;
  readonly body: unknown;
  constructor(status: number, more: Values | string = {}) {
    super(String(status));
    this.status = status;
    this.body = typeof more === "string" ? more : { code: status, ...more, status: phrases[status] };
  }
}

/** A 400 of the application itself. */
export const badRequest = (message: string): Refusal => new Refusal(400, { message });

/** Returns the fields of the body. Throws one 422 with all faults. */
export function readBody(request: Arrived, rules: Rules): Values {
  const body = isJson(request) ? parse(request.body ?? "") : {};
  if (typeof body !== "object" || body === null || Array.isArray(body))
    throw new Refusal(422, { errors: { json: { _schema: ["Invalid input type."] } } });
  const faults = faultsOf(body as Values, rules, true);
  if (faults !== undefined) throw new Refusal(422, { errors: { json: faults } });
  return body as Values;
}

/** Returns the parameters of the query. Ignores unknown ones, and all but the first of repeated ones. */
export function readQuery(request: Arrived, rules: Rules): Values {
  const values: Values = {};
  const search = new URLSearchParams(request.search);
  for (const [name, rule] of Object.entries(rules)) {
    const text = search.get(name);
    if (text !== null) values[name] = rule.type === "integer" && /^\d+$/.test(text) ? Number(text) : text;
  }
  const faults = faultsOf(values, rules, false);
  if (faults !== undefined) throw new Refusal(422, { errors: { query: faults } });
  return values;
}

function isJson(request: Arrived): boolean {
  return /^application\/([\w.]+\+)?json\b/.test(request.headers["content-type"] ?? "");
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new Refusal(400, { errors: { json: ["Invalid JSON body."] } });
  }
}

function faultsOf(values: Values, rules: Rules, refuseUnknown: boolean): Values | undefined {
  const faults: Values = {};
  for (const name of new Set([...Object.keys(values), ...Object.keys(rules)])) {
    const fault = faultOf(values[name], name in values, rules[name], refuseUnknown);
    if (fault !== undefined) faults[name] = fault;
  }
  return Object.keys(faults).length === 0 ? undefined : faults;
}

function faultOf(value: unknown, given: boolean, rule: Rule | undefined, refuseUnknown: boolean): unknown {
  if (rule === undefined) return refuseUnknown ? ["Unknown field."] : undefined;
  if (!given) return rule.required ? ["Missing data for required field."] : undefined;
  if (value === null) return rule.nullable ? undefined : ["Field may not be null."];
  const type = Array.isArray(value) ? "array" : Number.isInteger(value) ? "integer" : typeof value;
  if (type !== rule.type) return [`Not a valid ${rule.type}.`];
  if (rule.reference && !/^[A-Za-z0-9_.~/-]*$/.test(value as string)) return ["String does not match expected pattern."];
  if (rule.items === undefined) return undefined;
  const faults: Values = {};
  for (const [index, item] of (value as Values[]).entries()) {
    const fault = faultsOf(item, rule.items, refuseUnknown);
    if (fault !== undefined) faults[String(index)] = fault;
  }
  return Object.keys(faults).length === 0 ? undefined : faults;
}
