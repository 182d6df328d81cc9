import { readFileSync } from "node:fs";

import type { Fetch } from "@platform-clients/core";
import { afterAll, describe, expect, it } from "vitest";

import { createInmantaClient } from "../src/index.ts";
import { readSpec } from "./spec.ts";
import type { Json, SpecOperation } from "./spec.ts";

interface Recording {
  readonly method: string;
  readonly path: string;
  readonly body: Json | unknown[] | null;
  readonly tid: string | null;
  readonly status: number;
  readonly ctype: string;
  readonly text: string;
}

type Method = (args: Json) => { result(): Promise<unknown> };

const errorClasses: Readonly<Record<number, string>> = {
  400: "BadRequestError",
  401: "AuthenticationError",
  403: "PermissionDeniedError",
  404: "NotFoundError",
  409: "ConflictError",
};

const spec = await readSpec();
const recordings = readFileSync(new URL("fixtures/recordings.jsonl", import.meta.url), "utf8")
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line) as Recording);

const pathOf = (recording: Recording): string => recording.path.split("?")[0] ?? "";
const find = (recording: Recording): SpecOperation | undefined =>
  spec.operations.find(({ method, pattern }) => method === recording.method && pattern.test(pathOf(recording)));
const known = recordings.flatMap((recording, index) => {
  const operation = find(recording);
  return operation === undefined ? [] : [{ title: `${index + 1}: ${operation.name} ${recording.status}`, operation, recording }];
});
const strangers = recordings.filter((recording) => find(recording) === undefined);
let validated = 0;

describe("recorded responses of a real server", () => {
  it.each(known)("$title", async ({ operation, recording }) => {
    const { ctype, status, text } = recording;
    expect(spec.faults(operation, status, ctype, text)).toBeUndefined();

    let sent: string | undefined;
    const fetch: Fetch = (url, init) => {
      sent = `${init.method} ${new URL(url).pathname}`;
      return Promise.resolve(new Response(text === "" ? null : text, { status, headers: { "content-type": ctype } }));
    };
    const client = createInmantaClient({ baseUrl: "http://localhost:8888", fetch, retry: false }) as unknown as Record<string, Method>;
    const outcome = await client[operation.name]?.(argumentsOf(operation, recording)).result();

    expect(decodeURIComponent(sent ?? "")).toBe(`${recording.method} ${decodeURIComponent(pathOf(recording))}`);
    const body: unknown = text === "" ? undefined : JSON.parse(text);
    const envelope = operation.source["x-envelope"] as string | undefined;
    const results = (operation.source["x-result-from-status"] ?? {}) as Json;
    const success = { ok: true, data: results[status] ?? (envelope === undefined ? body : (body as Json)[envelope]) };
    const failure = { ok: false, error: { name: errorClasses[status] ?? "ServerError", operation: operation.name, status, body } };
    expect(outcome).toMatchObject(status < 300 || status in results ? success : failure);
    validated += 1;
  });

  it("omits only requests that no operation can send", () => {
    expect(strangers.map(({ method, path, status }) => `${method} ${path} ${status}`)).toEqual([
      "GET /api/v1/nope 404",
      "PATCH /api/v1/project 405",
      "POST /api/v2/discovered 405",
      "GET /api/v1/project/ 404",
      "GET /api/v1/file/xxxxxxxxxx/y 404",
      "OPTIONS /api/v2/user 200",
      "GET /api/v1/status 404",
    ]);
  });

  afterAll(() => {
    console.log(`recordings inmanta: ${validated} validated of ${recordings.length} (${strangers.length} belong to no operation)`);
    for (const { method, path, status } of strangers) console.log(`  no operation: ${method} ${path} ${status}`);
  });
});

/** The recorded arguments, as the client takes them. Invalid ones are omitted and missing ones invented: some recordings show how the server rejects them. */
function argumentsOf({ parameters, pattern, placeholders, source }: SpecOperation, recording: Recording): Json {
  const args: Json = {};
  const values = pattern.exec(pathOf(recording))?.slice(1) ?? [];
  placeholders.forEach((name, index) => {
    args[name] = decodeURIComponent(values[index] ?? "");
  });
  const query = new URLSearchParams(recording.path.split("?")[1] ?? "");
  for (const parameter of parameters) {
    const wire = parameter["name"] as string;
    const given = parameter["in"] === "query" ? query.getAll(wire) : [];
    const list = spec.resolve(parameter["schema"])["type"] === "array";
    if (given.length > 0) place(args, wire, list ? given : given[0]);
    else if (parameter["required"] === true && parameter["in"] === "query") place(args, wire, "made up");
  }
  if (parameters.some(({ name }) => name === "X-Inmanta-tid")) args["tid"] = recording.tid ?? "00000000-0000-4000-8000-000000000000";
  const { requestBody } = source;
  if (requestBody === undefined) return args;
  const [media] = Object.values(spec.resolve(requestBody)["content"] as Json) as Json[];
  const schema = spec.resolve(media?.["schema"]);
  const body = Array.isArray(recording.body) ? {} : (recording.body ?? {});
  for (const name of Object.keys(schema["properties"] ?? {})) if (body[name] !== undefined) args[name] ??= body[name];
  for (const name of (schema["required"] ?? []) as string[]) args[name] ??= "made up";
  return args;
}

function place(args: Json, name: string, value: unknown): void {
  const dot = name.indexOf(".");
  if (dot < 0) args[name] = value;
  else args[name.slice(0, dot)] = { ...(args[name.slice(0, dot)] as Json | undefined), [name.slice(dot + 1)]: value };
}
