import { readFileSync } from "node:fs";

import { ConfigurationError, parseRoute } from "@platform-clients/core";
import type { Fetch, Route } from "@platform-clients/core";
import { afterAll, describe, expect, it } from "vitest";

import { inmantaOperations } from "../src/generated/operations.ts";
import { inmantaWebhooks } from "../src/generated/webhooks.ts";
import { createInmantaClient } from "../src/index.ts";

type Table = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
type Method = (args: Readonly<Record<string, unknown>>) => Promise<unknown>;

/** The names in the documentation of the Python client, by module: each method with its arguments. */
const table = JSON.parse(readFileSync(new URL("fixtures/seed-names.json", import.meta.url), "utf8")) as Table;

/** What Python takes as further keywords; the handlers know these and no others. */
const keywords: Readonly<Record<string, readonly string[]>> = {
  discovered_resource_create: ["values"],
  put_partial: ["resources", "version_info"],
};

const methods = Object.values(table).flatMap((module) => Object.entries(module));
const camelCase = (name: string): string => name.replaceAll(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
const served = methods.filter(([name]) => camelCase(name) in inmantaOperations.rows);
const agentSide = methods.filter(([name]) => !(camelCase(name) in inmantaOperations.rows));
const reached = { methods: 0, arguments: 0 };

let sent: { url: URL; text: string }[] = [];
const fetch: Fetch = (url, init) => {
  const { pathname, search } = new URL(url);
  const text = [decodeURIComponent(pathname + search), JSON.stringify(init.headers), typeof init.body === "string" ? init.body : ""].join(
    "\n",
  );
  sent.push({ url: new URL(url), text });
  return Promise.resolve(Response.json({ data: [], queue: [] }));
};
const client = createInmantaClient({ baseUrl: "http://localhost:8888", fetch }) as unknown as Record<string, Method>;

/** A value that is found again in the request, in the shape that the argument has. */
function marked(route: Route, name: string): unknown {
  const marker = `the ${name}`;
  if (!route.groups.has(name)) return marker;
  const key = [...route.slots.keys()].find((slot) => slot.startsWith(`${name}.`))?.slice(name.length + 1) ?? "";
  return { [key]: [marker] };
}

describe("names of the Python client", () => {
  it("come from the whole documentation", () => {
    expect([methods.length, methods.flatMap(([, args]) => args).length]).toEqual([132, 387]);
    expect(served.length + agentSide.length).toBe(132);
  });

  it.each(served)("%s is a method that sends each of its arguments", async (python, args) => {
    const name = camelCase(python);
    const route = parseRoute(name, inmantaOperations.rows[name] ?? "");
    const wanted = args.flatMap((arg) => (arg === "**kwargs" ? (keywords[python] ?? []) : [arg]));
    const needed = route.required.filter((required) => !wanted.includes(required));
    expect(client[name]).toBeTypeOf("function");
    sent = [];
    await client[name]?.(Object.fromEntries([...wanted, ...needed].map((arg) => [arg, marked(route, arg)])));
    expect(sent).toHaveLength(1);
    for (const arg of wanted) expect(sent[0]?.text).toContain(`the ${arg}`);
    reached.methods += 1;
    reached.arguments += args.length;
  });

  it.each(agentSide)("%s is a call to agents with each of its arguments", (python, args) => {
    const name = camelCase(python);
    const row = inmantaWebhooks.rows[name];
    expect(row, `${name} is neither an operation nor a webhook`).toBeDefined();
    const { slots } = parseRoute(name, row ?? "");
    for (const arg of args) expect([...slots.keys()]).toContain(arg);
    reached.methods += 1;
    reached.arguments += args.length;
  });

  it.each(served)("%s refuses an argument that it does not have, and sends nothing", async (python) => {
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
