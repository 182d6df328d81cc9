import { startMock } from "@platform-clients/mocks";
import type { Mock, Platform } from "@platform-clients/mocks";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { listCases } from "./cases.ts";
import type { ContractCredentials } from "./credentials.ts";
import { checkCase, lacksResponse } from "./check-case.ts";
import type { Method, ReceivedResponse } from "./check-case.ts";
import { readContract } from "./document.ts";
import { createValidator } from "./validator.ts";

/** The options with which the client under test is created. */
export interface ContractOptions {
  baseUrl: string;
  fetch: (url: string, init: RequestInit) => Promise<Response>;
  retry: false;
}

const noExample = "the spec has no example of the response, and the mock server cannot make one";

/**
 * Tests a client against its spec: every operation on a mock server that validates requests, and every documented status.
 *
 * @param platform The platform's short name.
 * @param create Creates the client under test, with the kind of credentials that the spec requires.
 * Called once for each kind.
 */
export async function describeContract(
  platform: Platform,
  create: (options: ContractOptions, credentials: ContractCredentials) => object,
): Promise<void> {
  const contract = await readContract(platform);
  const cases = listCases(contract);
  const ajv = createValidator(contract.document);

  describe(`contract: ${platform}`, () => {
    let mock: Mock;
    let clients: Readonly<Record<ContractCredentials, Readonly<Record<string, Method>>>>;
    let last: ReceivedResponse | undefined;
    const covered = new Set<string>();
    const skipped = new Map(cases.flatMap((one) => (one.skipped === undefined ? [] : [[one, one.skipped] as const])));

    beforeAll(async () => {
      mock = await startMock(platform, { examples: true });
      const fetch: ContractOptions["fetch"] = async (url, init) => {
        const response = await globalThis.fetch(url, init);
        last = { status: response.status, violations: response.headers.get("sl-violations"), text: await response.clone().text() };
        return response;
      };
      const client = (credentials: ContractCredentials) =>
        create({ baseUrl: mock.url, fetch, retry: false }, credentials) as Readonly<Record<string, Method>>;
      clients = { basic: client("basic"), token: client("token") };
    });
    afterAll(async () => {
      await mock.close();
      console.log(`contract ${platform}: ${covered.size}/${contract.operations.length} operations covered, ${cases.length} cases`);
      for (const [{ title }, reason] of skipped) console.log(`skipped ${title}: ${reason}`);
    });

    it.for(cases.map((one) => [one.title, one] as const))("%s", async ([, one], { skip }) => {
      if (one.skipped !== undefined) skip(one.skipped);
      last = undefined;
      const faults = await checkCase(one, clients[one.credentials][one.operation.name], () => last, ajv);
      if (last !== undefined && lacksResponse(one, last)) {
        skipped.set(one, noExample);
        skip(noExample);
      }
      expect(faults).toEqual([]);
      if (one.status < 300) covered.add(one.operation.name);
    });

    it("covers every operation", () => {
      const missing = cases.filter((one) => one.status < 300 && !skipped.has(one) && !covered.has(one.operation.name));
      expect([...new Set(missing.map(({ operation }) => operation.name))]).toEqual([]);
    });
  });
}
