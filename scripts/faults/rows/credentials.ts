import { inspect } from "node:util";

import { tokenCache } from "@platform-clients/core";

import { closedUrl } from "../server.ts";
import { answer } from "../steps.ts";
import { read } from "../subject.ts";
import type { Group } from "../trial.ts";

const secret = "credential-canary";
const late = 2_000;

function shows(error: unknown, text: string): boolean {
  const json = ((): string => {
    try {
      return JSON.stringify(error) ?? "";
    } catch {
      return "";
    }
  })();
  return [inspect(error, { depth: 8, showHidden: true }), json, String(read(error, "stack"))].some((shown) => shown.includes(text));
}

/** Credentials, and the code that provides them. */
export const credentials: Group = {
  title: "Credentials",
  rows: [
    {
      fault: "401 for ever, and a provider that always has new credentials",
      promise: "Fails with status 401 after two requests",
      needs: ["refresh"],
      async run(trial) {
        const server = await trial.serve(answer(401));
        let count = 0;
        const auth = { authorize: () => ({ authorization: `Bearer ${(count += 1)}` }), refresh: () => true };
        trial.expectError(await trial.settle(() => trial.open(server, { auth }).list()), 401);
        trial.expectRequests(server, 2);
      },
    },
    {
      fault: "401, once, and a provider that has new credentials (create)",
      promise: "The second request succeeds with the new credentials",
      needs: ["refresh"],
      async run(trial) {
        const server = await trial.serve(answer(401), trial.created);
        let count = 0;
        const auth = { authorize: () => ({ authorization: `Bearer token-${(count += 1)}` }), refresh: () => true };
        trial.expectValue(await trial.settle(() => trial.open(server, { auth }).create()));
        trial.expect(server.seen[1]?.headers.authorization === "Bearer token-2", "the new credentials were not sent");
      },
    },
    {
      fault: "1,000 calls at the same time, and the token is revoked",
      promise: "All succeed; the token is requested twice: at the beginning, and once after the rejection",
      needs: ["refresh"],
      alone: true,
      async run(trial) {
        const { good } = trial;
        const server = await trial.serve((exchange) =>
          (exchange.seen.headers.authorization === "Bearer token-1" ? answer(401) : good)(exchange),
        );
        let issued = 0;
        const auth = tokenCache(async () => ({ token: `token-${(issued += 1)}` }));
        const session = trial.open(server, { auth, timeout: 60_000 });
        const results = await Promise.allSettled(Array.from({ length: 1_000 }, async () => session.list()));
        trial.expect(
          results.every(({ status }) => status === "fulfilled"),
          "some calls failed",
        );
        trial.expect(issued === 2, `the token was requested ${issued} times`);
      },
    },
    {
      fault: "The token from a function ends with CR LF and a header",
      promise: "Fails; nothing is sent, and the error does not show the token",
      needs: ["tokenFunction"],
      async run(trial) {
        const server = await trial.serve(trial.good);
        const token = (): string => `${secret}\r\nx-injected: yes`;
        const outcome = await trial.settle(() => trial.open(server, { token }).list());
        trial.expectError(outcome);
        trial.expectRequests(server, 0);
        trial.expect(!shows(outcome.error, secret), "the error shows the token");
      },
    },
    {
      fault: "The auth provider returns a header with CR LF",
      promise: "Fails at once, not as a retryable error; nothing is sent",
      needs: ["refresh"],
      async run(trial) {
        const server = await trial.serve(trial.good);
        let count = 0;
        const authorize = (): Record<string, string> => {
          count += 1;
          return { "x-key": `${secret}\r\nx-injected: yes` };
        };
        const outcome = await trial.settle(() => trial.open(server, { auth: { authorize } }).list());
        trial.expectError(outcome, "configuration");
        trial.expect(count === 1, `the provider was called ${count} times`);
        trial.expectRequests(server, 0);
        trial.expect(!shows(outcome.error, secret), "the error shows the credential");
      },
    },
    {
      fault: "The function that returns the token throws",
      promise: "Fails; nothing is sent",
      needs: ["tokenFunction"],
      async run(trial) {
        const server = await trial.serve(trial.good);
        const token = async (): Promise<string> => Promise.reject(new Error("no token today"));
        trial.expectError(await trial.settle(() => trial.open(server, { token }).list()));
        trial.expectRequests(server, 0);
      },
    },
    {
      fault: "The function that returns the token never returns (timeout 250 ms)",
      promise: "Fails as a timeout; nothing is sent",
      needs: ["tokenFunction", "timeout"],
      async run(trial) {
        const server = await trial.serve(trial.good);
        const token = (): Promise<string> => new Promise(() => undefined);
        const opening = { token, timeout: 250, attempts: 1 };
        trial.expectError(await trial.settle(() => trial.open(server, opening).list(), 250 + late), "timeout");
        trial.expectRequests(server, 0);
      },
    },
    {
      fault: "The token is missing, and the client requires one",
      promise: "Fails; nothing is sent",
      needs: ["requireAuth"],
      async run(trial) {
        const server = await trial.serve(trial.good);
        trial.expectError(await trial.settle(async () => trial.open(server, { anonymous: true }).list()));
        trial.expectRequests(server, 0);
      },
    },
    {
      fault: "400 whose body contains the request headers",
      promise: "The error does not show the token: not in its message, stack, JSON or `inspect`",
      async run(trial) {
        const server = await trial.serve((exchange) => answer(400, { message: JSON.stringify(exchange.seen.headers) })(exchange));
        const outcome = await trial.settle(() => trial.open(server, { token: secret }).list());
        trial.expectError(outcome, 400);
        trial.expect(JSON.stringify(server.seen).includes(secret), "the token was not sent");
        trial.expect(!shows(outcome.error, secret), "the error shows the token");
      },
    },
    {
      fault: "The connection is refused, and the client has a token",
      promise: "The error does not show the token",
      async run(trial) {
        const url = await closedUrl();
        const outcome = await trial.settle(() => trial.open({ url }, { token: secret, attempts: 1 }).list());
        trial.expectError(outcome);
        trial.expect(!shows(outcome.error, secret), "the error shows the token");
      },
    },
  ],
};
