import { ConfigurationError } from "@platform-clients/core";
import type { Fetch, OperationDescriptor, OperationDescriptors } from "@platform-clients/core";
import { afterAll, describe, expect, it } from "vitest";

import { inmantaDescriptors } from "../src/generated/descriptors.ts";
import { inmantaWebhookDescriptors } from "../src/generated/webhooks.ts";
import { createInmantaClient } from "../src/index.ts";
import { seedNames } from "./fixtures/seed-names.ts";

type Method = (args: Readonly<Record<string, unknown>>) => Promise<unknown>;

const operations: OperationDescriptors = inmantaDescriptors;
const webhooks: OperationDescriptors = inmantaWebhookDescriptors;

/** The additional keywords of Python functions with `**kwargs`; their handlers accept these and no others. */
const keywords: Readonly<Record<string, readonly string[]>> = {
  discovered_resource_create: ["values"],
  put_partial: ["resources", "version_info"],
};

const methods = Object.values(seedNames).flatMap((module) => Object.entries(module));
const camelCase = (name: string): string => name.replaceAll(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
const served = methods.filter(([name]) => camelCase(name) in operations);
const agentSide = methods.filter(([name]) => !(camelCase(name) in operations));
const reached = { methods: 0, arguments: 0 };

let sent: { url: URL; text: string }[] = [];
/** What the next response holds. */
let shape: "array" | "object" = "array";
const fetch: Fetch = (url, init) => {
  const { pathname, search } = new URL(url);
  const text = [decodeURIComponent(pathname + search), JSON.stringify(init.headers), typeof init.body === "string" ? init.body : ""].join(
    "\n",
  );
  sent.push({ url: new URL(url), text });
  return Promise.resolve(Response.json({ data: shape === "object" ? {} : [], queue: [] }));
};
const client = createInmantaClient({ baseUrl: "http://localhost:8888", fetch }) as unknown as Record<string, Method>;

/** A value that can be recognized in the request, in the shape that the argument has. */
function marked(descriptor: OperationDescriptor, name: string): unknown {
  const marker = `the ${name}`;
  const parameter = descriptor.parameters?.[name];
  if (parameter === undefined || !("members" in parameter)) return marker;
  return { [Object.keys(parameter.members)[0] ?? ""]: [marker] };
}

/** The names of the arguments without which a call fails. */
function requiredBy({ parameters = {} }: OperationDescriptor): string[] {
  return Object.entries(parameters).flatMap(([name, parameter]) => ("members" in parameter || parameter.required !== true ? [] : [name]));
}

describe("names of the Python client", () => {
  it("come from the whole documentation", () => {
    expect([methods.length, methods.flatMap(([, args]) => args).length]).toEqual([132, 387]);
    expect(served.length + agentSide.length).toBe(132);
  });

  it.each(served)("%s is a method that sends each of its arguments", async (python, args) => {
    const name = camelCase(python);
    const descriptor = operations[name] as OperationDescriptor;
    const wanted = args.flatMap((arg) => (arg === "**kwargs" ? (keywords[python] ?? []) : [arg]));
    const needed = requiredBy(descriptor).filter((required) => !wanted.includes(required));
    expect(client[name]).toBeTypeOf("function");
    sent = [];
    shape = descriptor.response.shape ?? "array";
    await client[name]?.(Object.fromEntries([...wanted, ...needed].map((arg) => [arg, marked(descriptor, arg)])));
    expect(sent).toHaveLength(1);
    for (const arg of wanted) expect(sent[0]?.text).toContain(`the ${arg}`);
    reached.methods += 1;
    reached.arguments += args.length;
  });

  it.each(agentSide)("%s is a call to agents with each of its arguments", (python, args) => {
    const name = camelCase(python);
    expect(webhooks[name], `${name} is neither an operation nor a webhook`).toBeDefined();
    for (const arg of args) expect(Object.keys(webhooks[name]?.parameters ?? {})).toContain(arg);
    reached.methods += 1;
    reached.arguments += args.length;
  });

  it.each(served)("%s rejects an unknown argument, and sends nothing", async (python) => {
    sent = [];
    const failure: unknown = await client[camelCase(python)]?.({ no_such_argument: 1 }).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(ConfigurationError);
    expect((failure as Error).message).toContain("no_such_argument");
    expect(sent).toHaveLength(0);
  });

  afterAll(() => {
    console.log(`seed inmanta: methods ${reached.methods}/132, arguments ${reached.arguments}/387`);
  });
});
