import { readFileSync } from "node:fs";

import { createValidator, readContract } from "@platform-clients/contract";
import type { ContractDocument, ContractOperation, Json } from "@platform-clients/contract";
import type { Fetch } from "@platform-clients/core";
import { afterAll, describe, expect, it } from "vitest";

import { createCyberwatchClient as createV2Client } from "../../src/index.ts";
import { createCyberwatchClient } from "../../src/v3/index.ts";
import { keys } from "../fixtures/signatures.ts";

/** An exchange that the vendor recorded with its Python toolbox and published with it (MIT licence). Long lists are cut. */
interface Recording {
  readonly cassette: string;
  readonly index: number;
  readonly method: string;
  readonly path: string;
  readonly body: Json | null;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
}

type Method = (args: Json) => { result(): Promise<unknown> };

const errorClasses: Readonly<Record<number, string>> = {
  400: "BadRequestError",
  401: "AuthenticationError",
  404: "NotFoundError",
  422: "UnprocessableEntityError",
};

const recordings = readFileSync(new URL("../fixtures/v3-recordings.jsonl", import.meta.url), "utf8")
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line) as Recording);

// Servers of version 3 still have the scripts of version 2.
const apis = [
  { contract: await readContract("cyberwatch@v3"), create: createCyberwatchClient },
  { contract: await readContract("cyberwatch"), create: createV2Client },
].map((api) => ({ ...api, ajv: createValidator(api.contract.document) }));

const patternOf = ({ path }: ContractOperation): RegExp => new RegExp(`^${path.replaceAll(/\{(\w+)\}/g, "(?<$1>[^/]+)")}$`);

function find(recording: Recording) {
  for (const api of apis) {
    const operation = api.contract.operations.find(
      ({ method, path }) => method === recording.method && patternOf({ path } as ContractOperation).test(recording.path),
    );
    if (operation !== undefined) return { ...api, operation };
  }
  throw new Error(`No operation sends ${recording.method} ${recording.path}.`);
}

let validated = 0;

describe("recorded exchanges of real servers", () => {
  it.each(recordings.map((recording) => [`${recording.cassette} ${recording.index}: ${recording.status}`, recording] as const))(
    "%s",
    async (_, recording) => {
      const { body, method, path, status, text } = recording;
      const { ajv, contract, create, operation } = find(recording);
      const [content] = operation.responses.find((response) => response.status === status)?.contents ?? [];
      const parsed = JSON.parse(text) as unknown;
      expect(content, `status ${status} is documented`).toBeDefined();
      const faults = (schema: Json, value: unknown): string | undefined => {
        const check = ajv.compile({ components: contract.document["components"], ...schema });
        return check(value) ? undefined : ajv.errorsText(check.errors);
      };
      const [media] = Object.values((operation.body?.["content"] ?? {}) as Json) as { schema: Json }[];
      const isRequestValid = body === null || method === "GET" || status >= 400 || faults(media?.schema ?? {}, body) === undefined;
      expect([faults({ $ref: `spec:#${content?.schema}` }, parsed), isRequestValid]).toEqual([undefined, true]);

      const sent: [URL, RequestInit][] = [];
      const fetch: Fetch = async (url, init) => {
        sent.push([new URL(url), init]);
        return new Response(text, { status, headers: recording.headers });
      };
      const client = create({ ...keys, baseUrl: "https://cyberwatch.local", fetch, retry: false }) as unknown as Record<string, Method>;
      const outcome = await client[operation.name]?.({
        ...patternOf(operation).exec(path)?.groups,
        ...argumentsOf(operation, body, contract),
      }).result();

      const [[url, init]] = sent as [[URL, RequestInit]];
      expect(`${init.method} ${url.pathname}`).toBe(`${method} ${path}`);
      const own = { query: Object.fromEntries(url.searchParams), body: init.body === undefined ? null : JSON.parse(init.body as string) };
      const paging = operation.source["x-paging"] === undefined ? {} : { per_page: "100" };
      // Python sends filters and the page in a JSON body.
      expect(own).toEqual(method === "GET" ? { query: { ...paging, ...textOf(body ?? {}) }, body: null } : { query: {}, body });
      const results = (operation.source["x-result-from-status"] ?? {}) as Json;
      expect(outcome).toMatchObject(
        status < 300 || status in results
          ? { ok: true, data: status in results ? results[status] : parsed }
          : { ok: false, error: { name: errorClasses[status], operation: operation.name, status, body: parsed } },
      );
      validated += 1;
    },
  );

  afterAll(() => console.log(`recordings cyberwatch v3: ${validated} validated of ${recordings.length}`));
});

describe("the recorded list of 47 pages", () => {
  const pages = new Map(
    recordings.filter(({ cassette }) => cassette === "compliance_rules").map((recording) => [recording.headers["x-page"], recording]),
  );
  const urls: string[] = [];
  const client = createCyberwatchClient({
    ...keys,
    baseUrl: "https://cyberwatch.local/proxied",
    fetch: async (url) => {
      urls.push(url);
      const { headers, text } = pages.get(new URL(url).searchParams.get("page") ?? "1") as Recording;
      return new Response(text, { headers });
    },
  });

  it("is read to its end, although its links have another host and lack `per_page`", async () => {
    const ids: number[] = [];
    for await (const { id } of client.complianceRules()) ids.push(id);
    const all = [...pages.values()].flatMap(({ text }) => (JSON.parse(text) as { id: number }[]).map(({ id }) => id));
    expect(ids).toEqual(all);
    const list = "https://cyberwatch.local/proxied/api/v3/compliance/rules?per_page=100";
    expect(urls).toEqual([list, ...Array.from({ length: 46 }, (_, index) => `${list}&page=${index + 2}`)]);
  });
});

function argumentsOf(operation: ContractOperation, body: Json | null, contract: ContractDocument): Json {
  const whole = (operation.body === undefined ? undefined : contract.resolve(operation.body)["x-body-argument"]) as string | undefined;
  return whole === undefined ? (body ?? {}) : { [whole]: body };
}

function textOf(body: Json): Json {
  return Object.fromEntries(Object.entries(body).map(([name, value]) => [name, String(value)]));
}
