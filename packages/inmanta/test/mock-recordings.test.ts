import { readFileSync } from "node:fs";

import { parseViolations, startMock, violationsHeader } from "@platform-clients/mocks";
import type { InmantaState } from "@platform-clients/mocks";
import { afterAll, describe, expect, it } from "vitest";

import { guarded, recordedState } from "./recorded-state.ts";

interface Recording {
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
  readonly tid: string | null;
  readonly status: number;
  readonly text: string;
  readonly auth_server: boolean;
}

/** What was different on the recorded server when it got a request, by line of the recordings. */
const differences: Readonly<Record<number, (state: InmantaState) => void>> = {
  2: (state) => void (state.projects = [{ id: guarded, name: "proj1" }]),
  20: (state) => void (state.versions = []),
  79: ({ environments }) => protect(environments),
  107: ({ versions }) => releaseAll(versions),
  108: ({ versions }) => void versions.splice(2),
  109: ({ versions }) => releaseAll(versions),
  110: ({ environments, versions }) => {
    versions.splice(2);
    for (const one of environments) one.last_version = 4;
  },
  111: ({ versions }) => releaseAll(versions),
  112: ({ environments }) => halt(environments),
  113: ({ environments }) => halt(environments),
  114: ({ environments }) => halt(environments),
  120: ({ environments }) => {
    for (const { settings } of environments) settings["protected_environment"] = true;
  },
  129: ({ versions }) => releaseAll(versions),
  140: ({ users }) => void users.push(alice),
  141: ({ users }) => void users.push(alice),
  146: (state) => assign(state),
  147: (state) => assign(state),
  152: (state) => deployTwo(state),
  153: (state) => deployTwo(state),
};

const alice = { username: "alice", password: "longenough", is_admin: false };

function releaseAll(versions: InmantaState["versions"]): void {
  for (const version of versions) version.released = true;
}

function halt(environments: InmantaState["environments"]): void {
  for (const one of environments) one.halted = true;
}

function protect(environments: InmantaState["environments"]): void {
  for (const one of environments) one.protected_settings = { auto_deploy: "project.yml" };
}

function assign(state: InmantaState): void {
  state.users.push(alice);
  state.roles.push("r1");
  state.assignments.push({ username: "alice", environment: guarded, role: "r1" });
}

function deployTwo({ resources, versions }: InmantaState): void {
  releaseAll(versions);
  for (const record of resources) if (record.resource_id.includes("=r2]")) record.status = "deploying";
}

/** Recordings that the mock cannot repeat, by line. */
const omitted: Readonly<Record<number, string>> = {
  15: "the spec requires a body",
  77: "the spec has only the value `project.yml`, and the server also accepts its Python name",
  31: "the spec has a pattern for ids of resources",
  104: "the spec has no such argument",
  115: "the spec has the argument in the body only",
  127: "the spec has no `null` here",
  128: "the argument exists since 18.2.0, which the spec describes",
  149: "the spec has no such client type",
  151: "the mock answers OPTIONS as its own server",
};

const recordings = readFileSync(new URL("fixtures/recordings.jsonl", import.meta.url), "utf8")
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line) as Recording);
const mock = await startMock("inmanta", { port: false, data: recordedState(), clock: "2026-11-21T19:51:20Z" });
const replayable = recordings
  .map((recording, index) => ({ line: index + 1, title: `${recording.method} ${recording.path}`, recording }))
  .filter(({ line }) => !(line in omitted));
let replayed = 0;

describe("the mock responds like the recorded server", () => {
  it.each(replayable)("$line: $title", async ({ line, recording }) => {
    mock.reset();
    const state = mock.state as InmantaState;
    state.server.authentication = recording.auth_server ? "open" : "off";
    differences[line]?.(state);
    const response = await send(recording);
    const text = await response.text();
    const violations = parseViolations(response.headers.get(violationsHeader));
    expect(violations.filter(({ location }) => location[0] === "response")).toEqual([]);
    expect([response.status, text]).toEqual([recording.status, expect.any(String)]);
    // The web framework answers unknown paths and methods with a page.
    expect(recording.text.startsWith("<") ? [] : shapeFaults(parse(recording.text), parse(text))).toEqual([]);
    replayed += 1;
  });
  afterAll(() => {
    console.log(`recordings inmanta against the mock: ${replayed} replayed of ${recordings.length}`);
    for (const [line, reason] of Object.entries(omitted)) console.log(`  not replayed: line ${line}, ${reason}`);
  });
});

function send({ body, method, path, tid }: Recording): Promise<Response> {
  const headers = { ...(tid === null ? {} : { "x-inmanta-tid": tid }), ...(body === null ? {} : { "content-type": "application/json" }) };
  return mock.fetch(`http://mock.invalid${path}`, { method, headers, body: body === null ? null : JSON.stringify(body) });
}

function parse(text: string): unknown {
  return text === "" ? "no body" : JSON.parse(text);
}

/** Compares keys and types. `null` may stand for any type. */
function shapeFaults(expected: unknown, found: unknown, place = "$"): string[] {
  if (expected === null || found === null) return [];
  if (Array.isArray(expected) || Array.isArray(found)) {
    if (!Array.isArray(expected) || !Array.isArray(found)) return [`${place}: a list or not`];
    if (expected.length > 0 && found.length === 0) return [`${place}: empty`];
    return expected.length === 0 ? [] : shapeFaults(expected[0], found[0], `${place}[0]`);
  }
  if (typeof expected !== typeof found) return [`${place}: ${typeof expected}, not ${typeof found}`];
  if (typeof expected !== "object" || typeof found !== "object") return [];
  const [wanted, given] = [expected as Record<string, unknown>, found as Record<string, unknown>];
  // Details of invalid arguments, which the spec has as optional.
  delete wanted["error_details"];
  // Settings are stored when they are first used.
  const names = place.endsWith(".settings")
    ? Object.keys(wanted).filter((name) => name in given)
    : [...Object.keys(wanted), ...Object.keys(given)];
  return [...new Set(names)].flatMap((name) =>
    !(name in wanted)
      ? [`${place}.${name}: not recorded`]
      : !(name in given)
        ? [`${place}.${name}: missing`]
        : shapeFaults(wanted[name], given[name], `${place}.${name}`),
  );
}
