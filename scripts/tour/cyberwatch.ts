import { isNotFoundError, isUnprocessableEntityError } from "@platform-clients/core";
import { createCyberwatchClient, groupNames } from "@platform-clients/cyberwatch";

import type { Tour } from "./tour.ts";

/**
 * Shows typical work with Cyberwatch: checks the keys, reads servers, puts them into groups, and adds a remote access.
 *
 * @param tour The mock's URL, and the function that runs a step.
 */
export async function run(tour: Tour): Promise<void> {
  const { baseUrl, fetch } = tour;
  const cyberwatch = createCyberwatchClient({ baseUrl, fetch, apiKey: "an-api-key", secretKey: "a-secret-key" });

  await tour.step("Check that the instance accepts the signature", async () => `ping: ${await cyberwatch.ping()}`);

  await tour.step("Check it with wrong keys", async () => {
    tour.respondWith({ "GET /api/v2/ping": 401 });
    const accepted = await cyberwatch.ping();
    tour.respondWith({});
    return `ping: ${accepted}`;
  });

  await tour.step("Read the servers, and one in full", async () => {
    const servers = await cyberwatch.servers();
    const [first] = servers;
    if (first === undefined) return "no servers";
    const { cve_announcements, os, packages } = await cyberwatch.server({ serverId: first.id });
    return `${servers.length} servers; ${first.hostname} runs ${os?.name}: ${packages.length} package(s), ${cve_announcements.length} vulnerability`;
  });

  await tour.step("Put it into groups; the response is the changed server", async () => {
    const groups = groupNames([...(await cyberwatch.groups()), "Web"]);
    const server = await cyberwatch.updateServer({ serverId: "25b4c2428fde60c311fb095e2083b33f", groups });
    return `${server.hostname} is in ${server.groups.map(({ name }) => name).join(" and ")}`;
  });

  await tour.step("Create a remote access, test it, read the result", async () => {
    const machine = { address: "192.0.2.10", port: 22, login: "scan", password: "hunter22" };
    const { id } = await cyberwatch.createRemoteAccess({ type: "CbwRam::RemoteAccess::Ssh::WithPassword", ...machine });
    const { is_valid: queued } = await cyberwatch.testDeployRemoteAccess({ remoteAccessId: id });
    const { is_valid: outcome } = await cyberwatch.remoteAccess({ remoteAccessId: id });
    return `remote access ${id}: valid ${queued} while the test is queued, then ${outcome}`;
  });

  await tour.step("An address that exists already is a typed error", async () => {
    tour.respondWith({ "POST /api/v2/remote_accesses": 422 });
    const machine = { address: "192.0.2.10", port: 5985, login: "scan" };
    const call = cyberwatch.createRemoteAccess({ type: "CbwRam::RemoteAccess::WinRm::WithNegotiate", ...machine });
    const error: unknown = await call.catch((thrown: unknown) => thrown);
    tour.respondWith({});
    if (!isUnprocessableEntityError(error)) throw error;
    return `${error.name}: ${error.code}`;
  });

  await tour.step("Read a vulnerability, and one that does not exist", async () => {
    const { level, score, servers } = await cyberwatch.cveAnnouncement({ cveCode: "CVE-2019-3842" });
    tour.respondWith({ "GET /api/v2/cve_announcements/{cveCode}": 404 });
    const error: unknown = await cyberwatch.cveAnnouncement({ cveCode: "CVE-0000-0000" }).catch((thrown: unknown) => thrown);
    tour.respondWith({});
    if (!isNotFoundError(error)) throw error;
    return `CVE-2019-3842: ${level}, score ${score}, on ${servers.length} server(s); CVE-0000-0000: ${error.name}`;
  });
}
