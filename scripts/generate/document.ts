/** A JSON Schema as our specs write it. */
export interface Schema {
  $ref?: string;
  type?: string | string[];
  format?: string;
  enum?: unknown[];
  const?: unknown;
  properties?: Record<string, Schema>;
  required?: string[];
  additionalProperties?: boolean | Schema;
  items?: Schema;
  allOf?: Schema[];
  oneOf?: Schema[];
  anyOf?: Schema[];
  description?: string;
  default?: unknown;
  deprecated?: boolean;
  "x-open"?: boolean;
  "x-enum-descriptions"?: Record<string, string>;
  "x-typescript-type"?: string;
  "x-secret"?: boolean;
}

/** A parameter of an operation. */
export interface Parameter {
  $ref?: string;
  name: string;
  in: "path" | "query" | "header";
  required?: boolean;
  description?: string;
  deprecated?: boolean;
  schema?: Schema;
  style?: string;
  explode?: boolean;
  example?: unknown;
  examples?: Record<string, { value?: unknown }>;
  "x-argument"?: string;
  "x-default-from"?: string;
  "x-secret"?: boolean;
  "x-body-fallback"?: boolean;
}

/** One media type of a body. */
export interface MediaType {
  schema?: Schema;
  examples?: Record<string, { value?: unknown; $ref?: string; summary?: string }>;
}

/** A request body. */
export interface RequestBody {
  $ref?: string;
  required?: boolean;
  description?: string;
  content: Record<string, MediaType>;
  "x-body-argument"?: string;
  "x-shared-arguments"?: string[];
}

/** One status of an operation. */
export interface ResponseObject {
  $ref?: string;
  description: string;
  content?: Record<string, MediaType>;
}

/** One operation. */
export interface OperationObject {
  operationId: string;
  tags?: string[];
  summary?: string;
  description?: string;
  deprecated?: boolean;
  parameters?: Parameter[];
  requestBody?: RequestBody;
  responses: Record<string, ResponseObject>;
  security?: Record<string, string[]>[];
  "x-python-name"?: string[];
  "x-idempotent"?: boolean;
  "x-envelope"?: string;
  "x-paging"?:
    | { header: string; parameter: string }
    | { next: string; keep?: string[]; total?: string; before?: string; "ends-when-empty"?: boolean };
  "x-exclusive"?: string[][];
  "x-result-from-status"?: Record<number, boolean | number | string | null>;
  "x-warnings"?: string;
}

/** The methods of a path item. */
export const verbs = ["get", "put", "post", "delete", "options", "head", "patch", "trace"] as const;

/** A path item: its operations by method, and the parameters that they share. */
export type PathItem = { $ref?: string; parameters?: Parameter[] } & { [Verb in (typeof verbs)[number]]?: OperationObject };

/** A bundled OpenAPI 3.1 document. */
export interface Document {
  openapi: string;
  "x-query-encoding"?: "latin1";
  info: { title: string; version: string; description?: string };
  security?: Record<string, string[]>[];
  paths: Record<string, PathItem>;
  webhooks?: Record<string, PathItem>;
  components?: {
    schemas?: Record<string, Schema>;
    parameters?: Record<string, Parameter>;
    responses?: Record<string, ResponseObject>;
    requestBodies?: Record<string, RequestBody>;
  };
}
