import type { Document, Schema } from "../generate/document.ts";
import { follow } from "../generate/foreign/pointers.ts";
import { Expression, literal, pascal } from "../generate/types.ts";
import type { Credentials } from "./credentials.ts";
import type { NewPlatform } from "./new-platform.ts";

/** A test of one credential: the options of the client, and where its value is in the request. */
interface CredentialCase {
  readonly options: Readonly<Record<string, string>>;
  readonly header?: string;
  readonly parameter?: string;
  readonly value: string;
}

/**
 * Writes the tests of a new package.
 *
 * @param platform The platform.
 * @returns Texts by path from the package's folder.
 */
export function printTests(platform: NewPlatform): Record<string, string> {
  const { credentials, name } = platform;
  const create = `create${pascal(name)}Client`;
  return {
    "test/auth.test.ts": printAuthTest(platform),
    "test/canary.test.ts": `import { describeCanary } from "@platform-clients/contract";

import { ${name}Descriptors } from "../src/generated/descriptors.ts";
import { ${create} } from "../src/index.ts";

await describeCanary({
  platform: "${name}",
  descriptors: ${name}Descriptors,
  create: (options, secret) => ${create}({ ${optionNames(credentials)
    .map((option) => `${option}: secret("${option}")`)
    .concat("...options")
    .join(", ")} }),
});
`,
    "test/client.test.ts": printClientTest(platform),
    "test/contract.test.ts": `import { describeContract } from "@platform-clients/contract";

import { ${create} } from "../src/index.ts";

await describeContract("${name}", ${contractClient(create, credentials)});
`,
    "test/raw.test.ts": printRawTest(platform),
    "test/types.test-d.ts": printTypeTest(platform),
  };
}

/**
 * @param credentials How calls are authenticated.
 * @returns The options of the client that can be used together.
 */
export function optionNames({ basic, bearer, keys }: Credentials): string[] {
  return [...(bearer ? ["token"] : []), ...keys.map(({ option }) => option), ...(basic && !bearer ? ["username", "password"] : [])];
}

/** Token and user exclude each other: both are sent in the header `authorization`. */
function contractClient(create: string, credentials: Credentials): string {
  const print = (names: string[]): string => names.map((option) => `${option}: "example-${option}"`).join(", ");
  const { basic, bearer } = credentials;
  if (!basic || !bearer) return `(options) => ${create}({ ${[print(optionNames(credentials)), "...options"].filter(Boolean).join(", ")} })`;
  const keys = print(credentials.keys.map(({ option }) => option));
  const user = `...(credentials === "basic" ? { ${print(["username", "password"])} } : { ${print(["token"])} })`;
  return `(options, credentials) => ${create}({ ${[user, keys, "...options"].filter(Boolean).join(", ")} })`;
}

function connect(name: string): string {
  const type = pascal(name);
  return `/** A client whose requests are recorded. Each is answered with \`{}\`. */
function connect(options: Partial<${type}ClientOptions> = {}) {
  const requests: { url: URL; method: string | undefined; headers: Record<string, string> }[] = [];
  const fetch: Fetch = async (url, init) => {
    requests.push({ url: new URL(url), method: init.method, headers: { ...(init.headers as Record<string, string>) } });
    return Response.json({});
  };
  return { requests, client: create${type}Client({ baseUrl: "https://${name}.test", fetch, retry: false, ...options }) };
}
`;
}

function casesOf({ basic, bearer, keys }: Credentials): CredentialCase[] {
  return [
    ...(bearer ? [{ options: { token: "abc" }, header: "authorization", value: "Bearer abc" }] : []),
    ...keys.map(({ in: place, option, wire }) => ({
      options: { [option]: "abc" },
      ...(place === "header" ? { header: wire.toLowerCase() } : { parameter: wire }),
      value: "abc",
    })),
    ...(basic ? [{ options: { username: "ann", password: "s3cret" }, header: "authorization", value: "Basic YW5uOnMzY3JldA==" }] : []),
  ];
}

function printAuthTest({ credentials, name, sample }: NewPlatform): string {
  const type = pascal(name);
  const cases = casesOf(credentials).filter(({ parameter }) => parameter === undefined || sampleSends(sample, parameter));
  const sent = ({ header, parameter }: CredentialCase): string =>
    header === undefined ? `request?.url.searchParams.get("${parameter ?? ""}")` : `request?.headers["${header}"]`;
  const tests = cases.map(
    (one) => `
test("${Object.keys(one.options).join(" and ")}: sent as ${one.header === undefined ? `the query parameter ${one.parameter ?? ""}` : `the header ${one.header}`}", async () => {
  const { client, requests } = connect(${literal(one.options)});
  await ${sample.call}.result();
  const [request] = requests;
  expect(${sent(one)}).toBe(${!sample.operation.authenticated && one.header !== undefined ? "undefined" : JSON.stringify(one.value)});
});
`,
  );
  const other = optionNames(credentials).find((option) => !credentials.keys.some((key) => key.option === option && key.in === "query"));
  const [first] = casesOf(credentials).filter(({ header }) => header !== undefined);
  const exclusive =
    other === undefined || first === undefined
      ? ""
      : `
test("\`auth\` and other credentials exclude each other", () => {
  const auth = headerAuth({ "x-gateway-key": "key" });
  expect(() => connect({ ${literal(first.options).slice(2, -2)}, auth })).toThrow(ConfigurationError);
});
`;
  return `import { ConfigurationError, headerAuth } from "@platform-clients/core";
import type { Fetch } from "@platform-clients/core";
import { expect, test } from "vitest";

import { create${type}Client } from "../src/index.ts";
import type { ${type}ClientOptions } from "../src/index.ts";

${connect(name)}${tests.join("")}
test("\`auth\` can be any provider", async () => {
  const { client, requests } = connect({ auth: headerAuth({ "x-gateway-key": "key" }) });
  await ${sample.call}.result();
  expect(requests[0]?.headers["x-gateway-key"]).toBe(${!sample.operation.authenticated ? "undefined" : '"key"'});
});
${exclusive}
test("credentials that are not valid are a configuration error", () => {
  expect(() => connect({ auth: "abc" as never })).toThrow(ConfigurationError);
});
`;
}

function sampleSends(sample: NewPlatform["sample"], parameter: string): boolean {
  return sample.operation.parameters.some(({ in: place, wire }) => place === "query" && wire === parameter);
}

function printClientTest({ name, sample }: NewPlatform): string {
  const type = pascal(name);
  return `import { ConfigurationError } from "@platform-clients/core";
import type { Fetch } from "@platform-clients/core";
import { expect, test } from "vitest";

import { create${type}Client } from "../src/index.ts";
import type { ${type}ClientOptions } from "../src/index.ts";

${connect(name)}
test("keeps the path of the base URL and ignores its trailing slash", async () => {
  const { client, requests } = connect({ baseUrl: "https://${name}.test/base/" });
  await ${sample.call}.result();
  expect(requests.map(({ method, url }) => \`\${method} \${url.origin}\`)).toEqual(["${sample.operation.method} https://${name}.test"]);
  expect(requests[0]?.url.pathname).toContain("/base${sample.pathStart}");
});

test("returns an error status as an error", async () => {
  const fetch: Fetch = async () => Response.json({ message: "no such thing" }, { status: 404 });
  const { client } = connect({ fetch });
  await expect(${sample.call}).rejects.toMatchObject({ name: "NotFoundError", status: 404 });
});

test("an option that does not exist is a configuration error", () => {
  expect(() => connect({ noSuchOption: true } as never)).toThrow(ConfigurationError);
});
`;
}

function printRawTest({ document, name, sample }: NewPlatform): string {
  const type = pascal(name);
  const { method, path } = sample.operation;
  return `import { ConfigurationError } from "@platform-clients/core";
import { expect, test } from "vitest";

import { create${type}Client } from "../src/index.ts";
import { createRawClient } from "../src/raw.ts";

test("calls a path with the settings of the client", async () => {
  const requests: string[] = [];
  const client = create${type}Client({
    baseUrl: "https://${name}.test",
    headers: { "x-own": "1" },
    fetch: async (url, init) => {
      requests.push(\`\${init.method} \${new URL(url).pathname} \${(init.headers as Record<string, string>)["x-own"]}\`);
      return Response.json({});
    },
  });
  const raw = createRawClient(client);
  const { response } = await raw.${method}(${literal(path)}${rawArguments(sample, document)});
  expect(response.status).toBe(200);
  expect(requests).toEqual([expect.stringMatching(/^${method} .* 1$/)]);
});

test("needs a client of this platform", () => {
  expect(() => createRawClient({} as never)).toThrow(ConfigurationError);
});
`;
}

/** The second argument of openapi-fetch: required parameters, and the example of the body. */
function rawArguments({ operation }: NewPlatform["sample"], document: Document): string {
  const { body, parameters, requestBody } = operation;
  const params: Record<string, Record<string, unknown>> = {};
  for (const { example, in: place, required, wire } of parameters) if (required) (params[place] ??= {})[wire] = example;
  const example: unknown = Object.values(Object.values(requestBody?.content ?? {})[0]?.examples ?? {})[0]?.value;
  const fields = body?.variants.flat() ?? [];
  const [whole] = fields.filter(({ in: place }) => place === "body");
  const sent = whole === undefined ? withBlobs(document, example, fields) : toBlob(document, example, whole.schema);
  const init = { ...(Object.keys(params).length > 0 && { params }), ...(sent !== undefined && { body: sent }) };
  return Object.keys(init).length === 0 ? "" : `, ${literal(init)}`;
}

function withBlobs(document: Document, example: unknown, fields: readonly { name: string; schema: Schema }[]): unknown {
  if (typeof example !== "object" || example === null) return example;
  const schemas = new Map(fields.map(({ name, schema }) => [name, schema]));
  return Object.fromEntries(Object.entries(example).map(([name, value]) => [name, toBlob(document, value, schemas.get(name) ?? {})]));
}

/** Examples can only contain binary values as strings. */
function toBlob(document: Document, value: unknown, schema: Schema): unknown {
  const { format, items } = follow(document, schema);
  if (Array.isArray(value) && items !== undefined) return value.map((item) => toBlob(document, item, items));
  return format === "binary" ? new Expression('new Blob(["content"])') : value;
}

function printTypeTest({ name, sample }: NewPlatform): string {
  const type = pascal(name);
  return `import { expectTypeOf } from "vitest";

import { create${type}Client } from "../src/index.ts";
import type { ${type}Client, ${type}ClientOptions } from "../src/index.ts";

declare const client: ${type}Client;

expectTypeOf(create${type}Client).toEqualTypeOf<(options: ${type}ClientOptions) => ${type}Client>();
expectTypeOf(${sample.call}).toHaveProperty("withResponse");

// @ts-expect-error -- no such operation
void client.noSuchOperation;
// @ts-expect-error -- no such option
create${type}Client({ baseUrl: "", noSuchOption: 1 });
`;
}
