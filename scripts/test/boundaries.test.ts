import { describe, expect, it } from "vitest";

import boundaries from "../lint/boundaries.mjs";

interface Node {
  readonly source: { readonly value: string };
}

// Runs the rule on one import, in a file whose path is given from `packages`.
function messages(file: string, source: string): string[] {
  const found: string[] = [];
  const filename = `/repository/packages/${file}`;
  const rule = boundaries.rules["layers"]?.create({
    filename,
    report: (problem: object) => found.push((problem as { message: string }).message),
  });
  (rule?.ImportDeclaration as ((node: Node) => void) | undefined)?.({ source: { value: source } });
  return found;
}

describe("layers", () => {
  it.each([
    ["core/src/client.ts", "./call/call.ts"],
    ["core/src/call/call.ts", "./pagination.ts"],
    ["core/src/hooks.ts", "./logger.ts"],
    ["core/src/errors/redact-cause.ts", "../redaction/redactor.ts"],
    ["core/src/raw.ts", "./client.ts"],
    ["core/src/index.ts", "./errors/index.ts"],
    ["core/src/node.ts", "undici"],
    ["core/src/node/exchange.ts", "./node-response.ts"],
    ["airview/src/flows/agent/poll.ts", "../../models/ids.ts"],
    ["airview/src/client.ts", "./auth.ts"],
    ["airview/src/auth.ts", "./models/jwt.ts"],
    ["airview/src/node.ts", "./flows/files.ts"],
    ["airview/src/v3/client.ts", "./flows/pages.ts"],
    ["airview/src/v3/flows/pages.ts", "../../auth.ts"],
    ["airview/src/v3/index.ts", "./client.ts"],
  ])("lets %s import %s", (file, source) => {
    expect(messages(file, source)).toEqual([]);
  });

  it.each([
    ["core/src/async/sleep.ts", "../transport/retry.ts", "async/sleep.ts may not import transport/retry.ts"],
    ["core/src/errors/guards.ts", "../request/headers.ts", "may not import request/headers.ts"],
    ["core/src/redaction/redactor.ts", "../errors/guards.ts", "may not import errors/guards.ts"],
    ["core/src/transport/attempt.ts", "../node/exchange.ts", "transport/attempt.ts may not import node/exchange.ts"],
    ["core/src/call/call.ts", "../oauth2.ts", "oauth2.ts is an entry"],
    ["core/src/logger.ts", "./errors/index.ts", "errors/index.ts is an entry"],
    ["core/src/helpers/text.ts", "../types.ts", "helpers/text.ts may not import types.ts"],
    ["core/src/call/call.ts", "../helpers/text.ts", "may not import helpers/text.ts"],
    ["airview/src/models/role.ts", "../flows/roles.ts", "models/role.ts may not import flows/roles.ts"],
    ["airview/src/models/role.ts", "../auth.ts", "may not import auth.ts"],
    ["airview/src/flows/roles.ts", "../client.ts", "may not import client.ts"],
    ["airview/src/auth.ts", "./flows/roles.ts", "may not import flows/roles.ts"],
    ["airview/src/client.ts", "./raw.ts", "raw.ts is an entry"],
    ["airview/src/client.ts", "./index.ts", "index.ts is an entry"],
    ["airview/src/client.ts", "./v3/index.ts", "v3/index.ts is an entry"],
    ["airview/src/client.ts", "./v3/models/page.ts", "Only the files of v3/ and entries may import v3/models/page.ts"],
    ["airview/src/v3/models/page.ts", "../../flows/roles.ts", "v3/models/page.ts may not import flows/roles.ts"],
  ])("does not let %s import %s", (file, source, message) => {
    expect(messages(file, source)).toEqual([expect.stringContaining(message)]);
  });
});
