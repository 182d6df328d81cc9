import { startMock } from "@platform-clients/mocks";
import type { Mock, Platform } from "@platform-clients/mocks";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { listCases } from "./cases.ts";
import { checkCase } from "./check-case.ts";
import type { Method, ReceivedResponse } from "./check-case.ts";
import { readContract } from "./document.ts";
import { createValidator } from "./validator.ts";

/** The options with which the client under test is created. */
export interface ContractOptions {
  baseUrl: string;
  fetch: (url: string, init: RequestInit) => Promise<Response>;
  retry: false;
}

/**
 * Tests a client against its spec: every operation on a mock server that validates requests, and every documented status.
 *
 * @param platform The platform's short name.
 * @param create Creates the client under test, with the kind of credentials that the spec requires.
 */
export async function describeContract(platform: Platform, create: (options: ContractOptions) => object): Promise<void> {
  const contract = await readContract(platform);
  const cases = listCases(contract);
  const ajv = createValidator(contract.document);

  describe(`contract: ${platform}`, () => {
    let mock: Mock;
    let methods: Readonly<Record<string, Method>>;
    let last: ReceivedResponse | undefined;
    const covered = new Set<string>();

    beforeAll(async () => {
      mock = await startMock(platform, { examples: true });
      const fetch: ContractOptions["fetch"] = async (url, init) => {
        const response = await globalThis.fetch(url, init);
        last = { status: response.status, violations: response.headers.get("sl-violations"), text: await response.clone().text() };
        return response;
      };
      methods = create({ baseUrl: mock.url, fetch, retry: false }) as Readonly<Record<string, Method>>;
    });
    afterAll(async () => {
      await mock.close();
      console.log(`contract ${platform}: ${covered.size}/${contract.operations.length} operations covered, ${cases.length} cases`);
    });

    it.each(cases.map((one) => [one.title, one] as const))("%s", async (_, one) => {
      last = undefined;
      expect(await checkCase(one, methods[one.operation.name], () => last, ajv)).toEqual([]);
      if (one.status < 300) covered.add(one.operation.name);
    });

    it("covers every operation", () => {
      expect(contract.operations.map(({ name }) => name).filter((name) => !covered.has(name))).toEqual([]);
    });
  });
}
