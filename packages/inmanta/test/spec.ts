import { fileURLToPath } from "node:url";

import { bundle, createConfig } from "@redocly/openapi-core";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";

export type Json = Record<string, unknown>;

export interface SpecOperation {
  readonly name: string;
  readonly method: string;
  readonly path: string;
  readonly source: Json;
  readonly parameters: readonly Json[];
  /** Matches the paths of this operation; one group for each placeholder. */
  readonly pattern: RegExp;
  readonly placeholders: readonly string[];
}

export interface Spec {
  readonly operations: readonly SpecOperation[];
  readonly webhooks: readonly SpecOperation[];
  resolve(node: unknown): Json;
  /** Returns how the body of a response violates the spec; undefined if it is valid. */
  faults(operation: SpecOperation, status: number, contentType: string, text: string): string | undefined;
}

const verbs = ["get", "put", "post", "delete", "head", "patch"];

/** Reads the spec without the generator. */
export async function readSpec(): Promise<Spec> {
  process.env["REDOCLY_TELEMETRY"] = "off";
  const ref = fileURLToPath(new URL("../../../specs/inmanta/openapi.yaml", import.meta.url));
  const { bundle: bundled } = await bundle({ ref, config: await createConfig({}) });
  const document = bundled.parsed as Json;
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats.default(ajv);
  ajv.addSchema(document, "spec:");

  const resolve = (node: unknown): Json => {
    let current = node as Json;
    while (typeof current["$ref"] === "string")
      current = current["$ref"]
        .split("/")
        .slice(1)
        .reduce<unknown>((inner, part) => (inner as Json)[part], document) as Json;
    return current;
  };
  const list = (items: unknown): SpecOperation[] =>
    Object.entries(items as Json).flatMap(([path, item]) =>
      verbs.flatMap((verb) => {
        const source = (item as Json)[verb] as Json | undefined;
        if (source === undefined) return [];
        const shared = ((item as Json)["parameters"] ?? []) as unknown[];
        const parameters = [...shared, ...((source["parameters"] ?? []) as unknown[])].map(resolve);
        const pattern = new RegExp(`^${path.replaceAll(/\{[^}]+\}/g, "([^/]+)")}$`);
        const placeholders = [...path.matchAll(/\{([^}]+)\}/g)].map(([, name = ""]) => name);
        return [{ name: source["operationId"] as string, method: verb.toUpperCase(), path, source, parameters, pattern, placeholders }];
      }),
    );

  return {
    operations: list(document["paths"]),
    webhooks: list(document["webhooks"]),
    resolve,
    faults(operation, status, contentType, text) {
      const response = (operation.source["responses"] as Json)[String(status)];
      if (response === undefined) return `status ${status} is not documented`;
      const contents = (resolve(response)["content"] ?? {}) as Json;
      if (text === "" && (operation.method === "HEAD" || Object.keys(contents).length === 0)) return undefined;
      const type = contentType.split(";")[0] ?? "";
      const media = contents[type] as Json | undefined;
      if (media === undefined) return `content type ${type} is not documented`;
      if (!/[/+]json$/.test(type)) return undefined;
      const check = ajv.compile({ components: document["components"], ...(media["schema"] as Json) });
      // The spec describes an empty response as an empty text.
      return check(text === "" ? "" : JSON.parse(text)) ? undefined : ajv.errorsText(check.errors);
    },
  };
}
