import { describe, expect, it } from "vitest";

import { createCyberwatchClient, groupNames } from "../src/index.ts";
import type { CyberwatchClient } from "../src/index.ts";
import { keys } from "./fixtures/signatures.ts";

function connect(...replies: Response[]): { client: CyberwatchClient; sent: unknown[][] } {
  const sent: unknown[][] = [];
  const client = createCyberwatchClient({
    ...keys,
    baseUrl: "https://cyberwatch.local",
    retry: { minDelay: 0 },
    fetch: async (url, { body, method }) => {
      sent.push([
        `${method} ${url.replace("https://cyberwatch.local/api/v2", "")}`,
        ...(body === undefined ? [] : [JSON.parse(body as string)]),
      ]);
      return replies.shift() ?? Response.json({});
    },
  });
  return { client, sent };
}

describe("what version 2 got after the first Python client", () => {
  it("a remote access takes groups, and a port as text", async () => {
    const { client, sent } = connect();
    const access = { type: "CbwRam::RemoteAccess::Ssh::WithPassword", address: "192.0.2.10", login: "scan" } as const;
    await client.createRemoteAccess({ ...access, port: "22", server_groups: groupNames(["test", "production"]) });
    await client.updateRemoteAccess({ remoteAccessId: 4, port: "2222" });
    expect(sent).toEqual([
      ["POST /remote_accesses", { ...access, port: "22", server_groups: "test, production" }],
      ["PATCH /remote_accesses/4", { port: "2222" }],
    ]);
  });

  it("users are listed with their groups", async () => {
    const users = [{ id: 2, login: "bob", email: "bob@example.com", server_groups: [{ id: 140, name: "Production", role: "auditor" }] }];
    const { client, sent } = connect(Response.json(users));
    expect(await client.users()).toEqual(users);
    expect(sent).toEqual([["GET /users"]]);
  });

  it("scripts are read, and what they print is uploaded", async () => {
    const script = { id: 1, type: "Scripts::Windows::InfoScript", contents: "Write-Output 1", attachement: null };
    const uploaded = Response.json({ server_id: 12 }, { status: 201 });
    const { client, sent } = connect(Response.json([{ id: 1 }]), Response.json(script), uploaded, new Response(null, { status: 204 }));
    const [first] = await client.fetchAirgappedScripts();
    expect(await client.fetchAirgappedScript({ scriptId: first?.id ?? 0, pristine: "1" })).toEqual(script);
    expect(await client.uploadAirgappedResults({ output: "é\n" })).toEqual({ server_id: 12 });
    expect(await client.uploadAirgappedResults({ output: "" })).toBeUndefined();
    expect(sent).toEqual([
      ["GET /cbw_scans/scripts"],
      ["GET /cbw_scans/scripts/1?pristine=1"],
      ["POST /cbw_scans/scripts", { output: "é\n" }],
      ["POST /cbw_scans/scripts", { output: "" }],
    ]);
  });

  it("compliance scripts are built for groups of rules, and their results have no answer", async () => {
    const script = { filename: "a.sh", script_content: "#!/bin/sh" };
    const { client, sent } = connect(Response.json(script), new Response(null, { status: 204 }));
    expect(await client.fetchComplianceAirgappedScripts({ os: "ubuntu_2004_64", repositories: ["CIS", "Best practices"] })).toEqual(script);
    expect(await client.uploadComplianceAirgappedResults({ output: "ok" })).toBeUndefined();
    expect(sent).toEqual([
      ["GET /compliances/scripts?os=ubuntu_2004_64&repositories%5B%5D=CIS&repositories%5B%5D=Best%20practices"],
      ["POST /compliances/scripts", { output: "ok" }],
    ]);
  });

  it("an upload is not sent again after a lost response", async () => {
    const { client, sent } = connect(Response.json({}, { status: 502 }));
    await expect(client.uploadAirgappedResults({ output: "1" })).rejects.toMatchObject({ status: 502, attempts: 1 });
    expect(sent).toHaveLength(1);
  });
});
