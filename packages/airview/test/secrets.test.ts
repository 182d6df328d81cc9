import { inspect } from "node:util";

import { expect, test } from "vitest";

import { azureAuth, BackendConfig, createAirviewClient } from "../src/index.ts";
import { createHandler } from "./server.ts";

const canary = "canary-5f0c2d81";
const azure = { clientId: "cid", clientSecret: canary, tenantId: "contoso.example", scope: "api://airview/.default" };
const identity = { baseUrl: "https://airview.test", systemName: "a", systemStage: "BUILD", referencingType: "b" } as const;

/** Everything that a log, a debugger or a crash report can show of a value. */
function shown(value: unknown): string {
  const views = [inspect(value, { depth: Infinity, showHidden: true, getters: false }), JSON.stringify(value), String(value)];
  return [
    ...views,
    ...(value instanceof Error ? [value.stack, inspect(value.cause, { depth: Infinity })] : []),
    inspect({ ...(value as object) }),
  ].join("\n");
}

test.each([
  ["a BackendConfig", new BackendConfig({ ...identity, token: `Bearer ${canary}` })],
  ["a client", createAirviewClient({ baseUrl: "https://airview.test", token: `Bearer ${canary}` })],
  ["a handler", createHandler({ token: `Bearer ${canary}` })],
  ["an auth provider", azureAuth(azure)],
])("%s does not show its secrets", (_, value) => {
  expect(shown(value)).not.toContain(canary);
});

test("an error does not contain the token, even if the server returns it", async () => {
  const fetch = () =>
    Promise.resolve(Response.json({ code: 401, status: "Unauthorized", message: `bad token Bearer ${canary}` }, { status: 401 }));
  const error = await createHandler({ token: `Bearer ${canary}`, fetch })
    .backend.systemId()
    .catch((thrown: unknown) => thrown);
  expect(error).toMatchObject({ status: 401 });
  expect(shown(error)).not.toContain(canary);
});

test("an error of Azure AD does not contain the client secret, even if Azure AD returns it", async () => {
  const said = { error: "invalid_client", error_description: `AADSTS7000215: Invalid client secret ${canary}` };
  const fetch = () => Promise.resolve(Response.json(said, { status: 401 }));
  const error = await azureAuth({ ...azure, fetch })
    .token()
    .catch((thrown: unknown) => thrown);
  expect(error).toMatchObject({ status: 401, code: "token_refused" });
  expect(shown(error)).not.toContain(canary);
});
