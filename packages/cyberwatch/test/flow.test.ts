import { isApiError, isNotFoundError, isUnprocessableEntityError } from "@platform-clients/core";
import { startMock } from "@platform-clients/mocks";
import type { Mock } from "@platform-clients/mocks";
import { beforeEach, describe, expect, it } from "vitest";

import { createCyberwatchClient, groupNames, RemoteAccessType } from "../src/index.ts";
import type { CyberwatchClient } from "../src/index.ts";
import { keys, token } from "./fixtures/signatures.ts";

const serverId = "25b4c2428fde60c311fb095e2083b33f";
const access = {
  type: RemoteAccessType["CbwRam::RemoteAccess::Ssh::WithPassword"],
  address: "192.0.2.11",
  port: 22,
  login: "scan",
  password: "hunter22",
};

let mock: Mock;
let client: CyberwatchClient;
beforeEach(async () => {
  mock = await startMock("cyberwatch", { port: false, token });
  client = createCyberwatchClient({ ...keys, baseUrl: mock.url, fetch: mock.fetch });
});

describe("servers", () => {
  it("are returned as summaries by the list, and in full by `server`", async () => {
    const [first, second] = await client.servers();
    expect(first).toMatchObject({ id: serverId, status: { comment: "Vulnerable" }, os: { type: "Os::Ubuntu" }, reboot_required: false });
    expect(second).toMatchObject({ status: { comment: "Initialization" }, os: null, reboot_required: null });
    expect(first).not.toHaveProperty("packages");
    expect(await client.server({ serverId })).toMatchObject({
      id: serverId,
      packages: expect.any(Array),
      groups: [{ name: "Production" }],
    });
  });

  it("an update returns the server, creates unknown groups, and keeps the current groups for null", async () => {
    const updated = await client.updateServer({ serverId, groups: groupNames(["production", "Web"]) });
    expect(updated.groups.map(({ name }) => name)).toEqual(["Production", "Web"]);
    expect((await client.groups()).slice(-2).map(({ name }) => name)).toEqual(["Production", "Web"]);
    expect((await client.updateServer({ serverId, groups: null })).groups).toHaveLength(2);
    expect((await client.updateServer({ serverId, groups: groupNames(updated.groups.slice(1)) })).groups.map(({ name }) => name)).toEqual([
      "Web",
    ]);
  });

  it("a deletion returns the deleted server, and a typed 404 the second time", async () => {
    expect(await client.deleteServer({ serverId })).toMatchObject({ id: serverId, hostname: "web-01" });
    const outcome = await client.deleteServer({ serverId }).result();
    expect(outcome).toMatchObject({
      ok: false,
      error: { status: 404, code: "not_found", operation: "deleteServer", requestId: expect.any(String) },
    });
    expect(!outcome.ok && outcome.error.status === 404 && outcome.error.body.error.message).toBe("Couldn't find Server");
    await expect(client.server({ serverId })).rejects.toSatisfy(isNotFoundError);
  });
});

describe("remote accesses", () => {
  it("are created, tested, changed and deleted; each operation returns the object", async () => {
    // The mock cannot reach this address; a test takes two requests.
    const made = await client.createRemoteAccess({ ...access, address: "203.0.113.1" });
    const { id: remoteAccessId, is_valid: whenMade, node, server } = made;
    expect({ whenMade, server, node: node?.id }).toEqual({ whenMade: null, server: null, node: 1 });
    await client.ping();
    const failed = (await client.remoteAccesses()).filter(({ is_valid }) => is_valid === false);
    expect(failed.map(({ id }) => id)).toEqual([10, remoteAccessId]);
    expect(await client.testDeployRemoteAccess({ remoteAccessId })).toMatchObject({ id: remoteAccessId, is_valid: null });
    expect(await client.updateRemoteAccess({ remoteAccessId, ...access, port: 2222 })).toMatchObject({ port: 2222, is_valid: null });
    await client.ping();
    expect(await client.remoteAccess({ remoteAccessId })).toMatchObject({ is_valid: true, server: { hostname: access.address } });
    expect(await client.deleteRemoteAccess({ remoteAccessId })).toMatchObject({ id: remoteAccessId, address: access.address });
    expect((await client.remoteAccesses()).map(({ id }) => id)).not.toContain(remoteAccessId);
  });

  it("an address in use is a typed 422 that does not show the password", async () => {
    await client.createRemoteAccess(access);
    const error: unknown = await client.createRemoteAccess(access).catch((caught: unknown) => caught);
    expect(isUnprocessableEntityError(error) && error.body).toEqual({
      error: { code: 422, status: "Unprocessable Entity", message: "Validation failed: Address has already been taken" },
    });
    expect(`${String(error)} ${JSON.stringify(error)}`).not.toContain("hunter22");
  });

  it("are not created again after a 502", async () => {
    mock.faults.next(502);
    await expect(client.createRemoteAccess(access)).rejects.toSatisfy((error) => isApiError(error) && error.status === 502);
    expect(mock.requests).toHaveLength(1);
  });

  it("an unknown ID is a typed 404", async () => {
    for (const call of [client.remoteAccess, client.deleteRemoteAccess, client.testDeployRemoteAccess, client.updateRemoteAccess]) {
      await expect(call({ remoteAccessId: 99 })).rejects.toSatisfy((error) => isNotFoundError(error) && error.message.includes("'id'=99"));
    }
  });
});
