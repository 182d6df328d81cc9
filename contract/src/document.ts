import { bundle, createConfig } from "@redocly/openapi-core";

import { specOf } from "../../scripts/platforms.ts";

/** Any JSON object. */
export type Json = Record<string, unknown>;

/** One operation of a spec. References of its direct parts are resolved. */
export interface ContractOperation {
  readonly name: string;
  readonly method: string;
  readonly path: string;
  readonly source: Json;
  readonly parameters: readonly Json[];
  readonly body: Json | undefined;
  readonly responses: readonly { readonly status: number; readonly contents: readonly ContractContent[] }[];
}

/** One media type of a response. */
export interface ContractContent {
  readonly type: string;
  /** JSON pointer to its schema in the document. */
  readonly schema: string;
  readonly examples: Readonly<Record<string, unknown>>;
}

/** A spec as read by the contract tests, independently of the generator. */
export interface ContractDocument {
  readonly document: Json;
  readonly operations: readonly ContractOperation[];
  resolve(node: unknown): Json;
}

const verbs = ["get", "put", "post", "delete", "head", "patch"];

/**
 * Reads a platform's spec.
 *
 * @param platform The platform's short name.
 * @returns The spec.
 */
export async function readContract(platform: string): Promise<ContractDocument> {
  process.env["REDOCLY_TELEMETRY"] = "off";
  const { bundle: bundled } = await bundle({ ref: specOf(platform), config: await createConfig({}) });
  const document = bundled.parsed as Json;
  const locate = (node: unknown): { node: Json; pointer: string | undefined } => {
    let current = node as Json;
    let pointer: string | undefined;
    while (typeof current["$ref"] === "string") {
      pointer = current["$ref"].slice(1);
      current = pointer
        .split("/")
        .slice(1)
        .reduce<unknown>((inner, part) => (inner as Json)[part.replaceAll("~1", "/").replaceAll("~0", "~")], document) as Json;
    }
    return { node: current, pointer };
  };
  const resolve = (node: unknown): Json => locate(node).node;
  const operations = Object.entries(document["paths"] as Json).flatMap(([path, item]) =>
    verbs.flatMap((verb) => {
      const source = (item as Json)[verb] as Json | undefined;
      if (source === undefined) return [];
      const shared = ((item as Json)["parameters"] ?? []) as unknown[];
      const parameters = [...shared, ...((source["parameters"] ?? []) as unknown[])].map(resolve);
      const responses = Object.entries(source["responses"] as Json).map(([status, response]) => {
        const { node, pointer = `/paths/${escape(path)}/${verb}/responses/${status}` } = locate(response);
        return { status: Number(status), contents: readContents(node, pointer, resolve) };
      });
      const body = source["requestBody"] === undefined ? undefined : resolve(source["requestBody"]);
      return [{ name: source["operationId"] as string, method: verb.toUpperCase(), path, source, parameters, body, responses }];
    }),
  );
  return { document, operations, resolve };
}

function readContents(response: Json, pointer: string, resolve: (node: unknown) => Json): ContractContent[] {
  return Object.entries((response["content"] ?? {}) as Json).map(([type, media]) => ({
    type,
    schema: `${pointer}/content/${escape(type)}/schema`,
    examples: Object.fromEntries(
      Object.entries(((media as Json)["examples"] ?? {}) as Json).map(([name, example]) => [name, resolve(example)["value"]]),
    ),
  }));
}

function escape(part: string): string {
  return encodeURIComponent(part.replaceAll("~", "~0").replaceAll("/", "~1"));
}
