/** An OpenAPI spec: the path or URL of a `.yaml` or `.json` file, or the document itself. */
export type Spec = string | URL | Record<string, unknown>;
