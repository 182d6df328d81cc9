import { isNotFoundError, isUnprocessableEntityError } from "@platform-clients/core";
import { createCyberwatchClient, groupNames } from "@platform-clients/cyberwatch";

import type { Tour } from "./tour.ts";

/**
 * Shows typical work with Cyberwatch: checks the keys, reads servers, puts one into groups, and adds, tests and deletes a remote access.
 *
 * @param tour The mock's URL, and the function that runs a step.
 */
export async function run(tour: Tour): Promise<void> {
  const { baseUrl, fetch } = tour;
  const keys = { apiKey: "my-key", secretKey: "my-secret" };
  const cyberwatch = createCyberwatchClient({ baseUrl, fetch, ...keys });
  const serverId = "25b4c2428fde60c311fb095e2083b33f";
  const machine = { type: "CbwRam::RemoteAccess::Ssh::WithPassword", port: 22, login: "scan", password: "hunter22" } as const;
  let remoteAccessId = 0;

  await tour.step("Check that the instance accepts the signature", async () => `ping: ${await cyberwatch.ping()}`);

  await tour.step("Check it with a wrong key", async () => {
    const accepted = await createCyberwatchClient({ baseUrl, fetch, ...keys, secretKey: "another-secret" }).ping();
    if (accepted) throw new Error("the wrong key was accepted");
    return `ping: ${accepted}`;
  });

  await tour.step("Read the servers, and one in full", async () => {
    const servers = await cyberwatch.servers();
    const { cve_announcements, hostname, os, packages } = await cyberwatch.server({ serverId });
    return `${servers.length} servers; ${hostname} runs ${os?.name}: ${packages.length} packages, ${cve_announcements.length} vulnerability`;
  });

  await tour.step("Put it into one more group, which this creates", async () => {
    const { groups } = await cyberwatch.server({ serverId });
    const server = await cyberwatch.updateServer({ serverId, groups: groupNames([...groups, "Web"]) });
    const all = await cyberwatch.groups();
    return `${server.hostname} is in ${server.groups.map(({ name }) => name).join(" and ")}; there are ${all.length} groups`;
  });

  await tour.step("Create a remote access, and read it until its test is over", async () => {
    let access = await cyberwatch.createRemoteAccess({ ...machine, address: "db-07.example.com" });
    remoteAccessId = access.id;
    while (access.is_valid === null) access = await cyberwatch.remoteAccess({ remoteAccessId });
    return `remote access ${remoteAccessId}: valid ${access.is_valid}; its server is ${access.server?.hostname}`;
  });

  await tour.step("An address that exists already is a typed error", async () => {
    const call = cyberwatch.createRemoteAccess({ ...machine, address: "db-07.example.com" });
    const error: unknown = await call.catch((thrown: unknown) => thrown);
    if (!isUnprocessableEntityError(error)) throw error;
    return `${error.name}: ${error.message}`;
  });

  await tour.step("Change it, test it again, and delete it", async () => {
    const { port } = await cyberwatch.updateRemoteAccess({ remoteAccessId, port: 2222 });
    const { is_valid } = await cyberwatch.testDeployRemoteAccess({ remoteAccessId });
    await cyberwatch.deleteRemoteAccess({ remoteAccessId });
    const error: unknown = await cyberwatch.remoteAccess({ remoteAccessId }).catch((thrown: unknown) => thrown);
    if (!isNotFoundError(error)) throw error;
    return `port ${port}, valid ${is_valid} while the test is queued; after the deletion: ${error.name}`;
  });

  await tour.step("Read a vulnerability, and one that does not exist", async () => {
    const { level, score, servers } = await cyberwatch.cveAnnouncement({ cveCode: "CVE-2019-3842" });
    const error: unknown = await cyberwatch.cveAnnouncement({ cveCode: "CVE-0000-0000" }).catch((thrown: unknown) => thrown);
    if (!isNotFoundError(error)) throw error;
    return `CVE-2019-3842: ${level}, score ${score}, on ${servers.length} servers; CVE-0000-0000: ${error.name}`;
  });
}
