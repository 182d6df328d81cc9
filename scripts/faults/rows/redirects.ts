import type { FaultServer } from "../server.ts";
import { answer, redirect } from "../steps.ts";
import type { Group, Row, Trial } from "../trial.ts";

const secret = "redirect-canary";

/** Whether a server saw the credentials, in whatever header. */
function sawSecret({ seen }: FaultServer, text: string): boolean {
  return JSON.stringify(seen).includes(text);
}

async function expectNoCredentials(trial: Trial, status: number, header: boolean): Promise<void> {
  const other = await trial.serve(trial.good);
  const server = await trial.serve(redirect(`${other.url}/elsewhere`, status));
  const opening = header ? { headers: { "x-tenant-key": secret } } : { token: secret };
  const outcome = await trial.settle(() => trial.open(server, opening).list());
  trial.expect(outcome.settled !== "never", "the call does not end");
  trial.expect(!sawSecret(other, secret), "the other origin received the credentials");
}

const posts: readonly Row[] = [302, 303, 307, 308].map((status) => ({
  fault: `${status} to the same origin (create)`,
  promise: "Fails; the request is sent once, and not again as a GET",
  async run(trial) {
    const server = await trial.serve(redirect("/elsewhere", status), trial.created);
    trial.expectError(await trial.settle(() => trial.open(server).create()));
    trial.expectRequests(server, 1);
  },
}));

/** Redirects. */
export const redirects: Group = {
  title: "Redirects",
  rows: [
    {
      fault: "302 to the same origin (GET)",
      promise: "Is followed, with the credentials",
      async run(trial) {
        const server = await trial.serve(redirect("/elsewhere"), trial.good);
        trial.expectValue(await trial.settle(() => trial.open(server, { token: secret }).list()));
        trial.expectRequests(server, 2);
        trial.expect(JSON.stringify(server.seen[1] ?? "").includes(secret), "the second request has no credentials");
      },
    },
    ...posts,
    {
      fault: "302 to another origin (GET)",
      promise: "The token is not sent there",
      run: (trial) => expectNoCredentials(trial, 302, false),
    },
    {
      fault: "307 to another origin (GET, a credential in a header of its own)",
      promise: "The header is not sent there",
      run: (trial) => expectNoCredentials(trial, 307, true),
    },
    {
      fault: "307 to another origin (create)",
      promise: "Fails; the body is not sent there",
      async run(trial) {
        const other = await trial.serve(trial.created);
        const server = await trial.serve(redirect(`${other.url}/elsewhere`, 307));
        trial.expectError(await trial.settle(() => trial.open(server).create()));
        trial.expectRequests(other, 0);
      },
    },
    {
      fault: "A redirect loop (GET)",
      promise: "Fails after at most 25 requests",
      async run(trial) {
        const server = await trial.serve(redirect("/elsewhere"));
        trial.expectError(await trial.settle(() => trial.open(server, { attempts: 1 }).list()));
        trial.expect(server.seen.length <= 25, `${server.seen.length} requests`);
      },
    },
    {
      fault: "302 without Location (GET)",
      promise: "Fails; the request is sent once",
      async run(trial) {
        const server = await trial.serve(answer(302, "{}"));
        trial.expectError(await trial.settle(() => trial.open(server).list()));
        trial.expectRequests(server, 1);
      },
    },
    ...["file:///etc/hostname", "data:application/json,[]", "http://[broken"].map((target): Row => ({
      fault: `302 to \`${target}\` (GET)`,
      promise: "Fails; the request is sent once, because it cannot succeed later",
      async run(trial) {
        const server = await trial.serve(redirect(target));
        trial.expectError(await trial.settle(() => trial.open(server).list()));
        trial.expectRequests(server, 1);
      },
    })),
  ],
};
