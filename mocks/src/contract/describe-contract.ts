import { isApiError } from "@platform-clients/core";
import type { Fetch } from "@platform-clients/core";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import type { Platform } from "../platforms.ts";
import { startMock } from "../start-mock.ts";
import type { Mock } from "../start-mock.ts";
import { listCases } from "./cases.ts";
import type { ContractCase } from "./cases.ts";
import { readContract } from "./document.ts";
import type { Json } from "./document.ts";

/** What a client under test is made with. */
export interface ContractOptions {
  baseUrl: string;
  fetch: Fetch;
  retry: false;
}

type Method = (args: Json, options: { headers: Record<string, string> }) => Promise<unknown> & { result(): Promise<{ ok: boolean; error?: unknown }> };

const errorClasses: Readonly<Record<number, string>> = { 400: "BadRequestError", 401: "AuthenticationError", 403: "PermissionDeniedError", 404: "NotFoundError", 409: "ConflictError", 422: "UnprocessableEntityError", 429: "RateLimitError" };

/**
 * Holds a client to its spec: every operation against a mock server that validates requests, and every documented status.
 *
 * @param platform The platform's short name.
 * @param create Makes the client under test; it needs credentials that the spec's security asks for.
 */
export async function describeContract(platform: Platform, create: (options: ContractOptions) => object): Promise<void> {
  const contract = await readContract(platform);
  const cases = listCases(contract);
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats.default(ajv);
  ajv.addSchema(contract.document, "spec:");

  describe(`contract: ${platform}`, () => {
    let mock: Mock;
    let methods: Record<string, Method>;
    let last: { status: number; violations: string | null; text: string } | undefined;
    const covered = new Set<string>();

    beforeAll(async () => {
      mock = await startMock(platform);
      const fetch: Fetch = async (url, init) => {
        const response = await globalThis.fetch(url, init);
        last = { status: response.status, violations: response.headers.get("sl-violations"), text: init.method === "HEAD" ? "" : await response.clone().text() };
        return response;
      };
      methods = create({ baseUrl: mock.url, fetch, retry: false }) as Record<string, Method>;
    });
    afterAll(async () => {
      await mock.close();
      console.log(`contract ${platform}: ${covered.size}/${contract.operations.length} operations covered, ${cases.length} cases`);
    });

    it.each(cases.map((one) => [one.title, one] as const))("%s", async (_, one) => {
      const method = methods[one.operation.name];
      expect(method, `the client has no method ${one.operation.name}`).toBeTypeOf("function");
      const call = method!(one.args, { headers: { Prefer: `code=${one.status}${one.example === undefined ? "" : `, example=${one.example}`}` } });
      const outcome = await call.result();
      expect(last?.violations, `the mock found faults: ${last?.violations} (${last?.text})`).toBeNull();
      expect(last?.status).toBe(one.status);
      validate(one);
      if (one.status < 300) {
        expect(outcome).toMatchObject({ ok: true });
        expect(await readable(await call)).toEqual(expected(one));
        covered.add(one.operation.name);
      } else {
        const { error } = outcome;
        expect(isApiError(error)).toBe(true);
        expect((error as Error).name).toBe(errorClasses[one.status] ?? (one.status >= 500 ? "ServerError" : "ApiError"));
        expect(error).toMatchObject({ operation: one.operation.name, status: one.status });
        if (one.example !== undefined && one.operation.method !== "HEAD") expect((error as { body: unknown }).body).toEqual(one.content?.examples[one.example]);
      }
    });

    function validate({ content, operation }: ContractCase): void {
      if (content === undefined || operation.method === "HEAD" || !/[/+]json$/.test(content.type)) return;
      const check = ajv.compile({ $ref: `spec:#${content.schema}` });
      expect(check(JSON.parse(last?.text ?? "")), JSON.stringify(check.errors)).toBe(true);
    }
  });
}

function expected({ content, example, operation }: ContractCase): unknown {
  if (content === undefined || example === undefined) return undefined;
  const body = content.examples[example];
  const envelope = operation.source["x-envelope"] as string | undefined;
  return envelope === undefined || !/[/+]json$/.test(content.type) ? body : (body as Json)[envelope];
}

async function readable(data: unknown): Promise<unknown> {
  return data instanceof Blob ? data.text() : data;
}
