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
  /** JSON pointer to its schema in the document, if it has one. */
  readonly schema: string | undefined;
  readonly examples: Readonly<Record<string, unknown>>;
}

/** A spec as read by the contract tests, independently of the generator. */
export interface ContractDocument {
  readonly document: Json;
  readonly operations: readonly ContractOperation[];
  resolve(node: unknown): Json;
}

const verbs = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/**
 * Reads a platform's spec.
 *
 * @param platform The platform's short name.
 * @returns The spec.
 */
export async function readContract(platform: string): Promise<ContractDocument> {
  process.env["REDOCLY_TELEMETRY"] = "off";
  const { bundle: bundled } = await bundle({ ref: specOf(platform), config: await createConfig({}) });
  return toContract(bundled.parsed as Json);
}

/**
 * Reads a document.
 *
 * @param document The document, in one file.
 * @returns The spec.
 */
export function toContract(document: Json): ContractDocument {
  const locate = (node: unknown): { node: Json; pointer: string | undefined } => {
    let current = (node ?? {}) as Json;
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
  const operations = Object.entries(document["paths"] as Json).flatMap(([path, written]) => {
    const { node: item, pointer: place = `/paths/${escape(path)}` } = locate(written);
    return verbs.flatMap((verb) => {
      const source = item[verb] as Json | undefined;
      if (source === undefined) return [];
      const shared = (item["parameters"] ?? []) as unknown[];
      const parameters = [...shared, ...((source["parameters"] ?? []) as unknown[])].map(resolve);
      const documented = source["responses"] as Json;
      const responses = Object.entries(documented).flatMap(([key, response]) => {
        // A range is tested with its first status.
        const status = key.replace(/xx$/i, "00");
        if (status !== key && status in documented) return [];
        const { node, pointer = `${place}/${verb}/responses/${key}` } = locate(response);
        return [{ status: Number(status), contents: readContents(node, pointer, resolve) }];
      });
      const body = source["requestBody"] === undefined ? undefined : resolve(source["requestBody"]);
      return [{ name: source["operationId"] as string, method: verb.toUpperCase(), path, source, parameters, body, responses }];
    });
  });
  return { document, operations, resolve };
}

function readContents(response: Json, pointer: string, resolve: (node: unknown) => Json): ContractContent[] {
  return Object.entries((response["content"] ?? {}) as Json).map(([type, media]) => ({
    type,
    schema: (media as Json)["schema"] === undefined ? undefined : `${pointer}/content/${escape(type)}/schema`,
    examples: Object.fromEntries(
      Object.entries(((media as Json)["examples"] ?? {}) as Json).map(([name, example]) => [name, resolve(example)["value"]]),
    ),
  }));
}

function escape(part: string): string {
  return encodeURIComponent(part.replaceAll("~", "~0").replaceAll("/", "~1"));
}
