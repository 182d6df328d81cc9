import { isNotFoundError, isUnprocessableEntityError } from "@platform-clients/core";
import { createCyberwatchClient, groupNames } from "@platform-clients/cyberwatch";

import type { Tour } from "./tour.ts";

/**
 * Drives the typical work with Cyberwatch: check the keys, look at servers, sort them, and give access to another machine.
 *
 * @param stage Where the mock is, and how steps are printed.
 */
export async function tour(stage: Tour): Promise<void> {
  const { baseUrl, fetch } = stage;
  const cyberwatch = createCyberwatchClient({ baseUrl, fetch, apiKey: "an-api-key", secretKey: "a-secret-key" });

  await stage.step("Check that the instance accepts the signature", async () => `ping: ${await cyberwatch.ping()}`);

  await stage.step("Ask why it does not, with wrong keys", async () => {
    stage.answer({ "GET /api/v2/ping": 401 });
    const call = cyberwatch.ping();
    const [answer, reason] = [await call, await call.result()];
    stage.answer({});
    return `ping: ${answer}, because of ${reason.ok ? "nothing" : `${reason.error.name} ${reason.error.status}`}`;
  });

  await stage.step("Read the servers, and one in full", async () => {
    const servers = await cyberwatch.servers();
    const [first] = servers;
    if (first === undefined) return "no servers";
    const { cve_announcements, os, packages } = await cyberwatch.server({ serverId: first.id });
    return `${servers.length} servers; ${first.hostname} runs ${os?.name}: ${packages.length} package(s), ${cve_announcements.length} vulnerability`;
  });

  await stage.step("Put it into groups; the answer is the changed server", async () => {
    const groups = groupNames([...(await cyberwatch.groups()), "Web"]);
    const server = await cyberwatch.updateServer({ serverId: "25b4c2428fde60c311fb095e2083b33f", groups });
    return `${server.hostname} is in ${server.groups.map(({ name }) => name).join(" and ")}`;
  });

  await stage.step("Give access to a machine, test it, read the outcome", async () => {
    const machine = { address: "192.0.2.10", port: 22, login: "scan", password: "hunter22" };
    const { id } = await cyberwatch.createRemoteAccess({ type: "CbwRam::RemoteAccess::Ssh::WithPassword", ...machine });
    const { is_valid: queued } = await cyberwatch.testDeployRemoteAccess({ remoteAccessId: id });
    const { is_valid: outcome } = await cyberwatch.remoteAccess({ remoteAccessId: id });
    return `remote access ${id}: valid ${queued} while the test is queued, then ${outcome}`;
  });

  await stage.step("An address that is taken is a typed error", async () => {
    stage.answer({ "POST /api/v2/remote_accesses": 422 });
    const machine = { address: "192.0.2.10", port: 5985, login: "scan" };
    const call = cyberwatch.createRemoteAccess({ type: "CbwRam::RemoteAccess::WinRm::WithNegotiate", ...machine });
    const error: unknown = await call.catch((thrown: unknown) => thrown);
    stage.answer({});
    if (!isUnprocessableEntityError(error)) throw error;
    return `${error.name}: ${error.code}`;
  });

  await stage.step("A vulnerability, and one that is not known", async () => {
    const { level, score, servers } = await cyberwatch.cveAnnouncement({ cveCode: "CVE-2019-3842" });
    stage.answer({ "GET /api/v2/cve_announcements/{cveCode}": 404 });
    const error: unknown = await cyberwatch.cveAnnouncement({ cveCode: "CVE-0000-0000" }).catch((thrown: unknown) => thrown);
    stage.answer({});
    if (!isNotFoundError(error)) throw error;
    return `CVE-2019-3842: ${level}, score ${score}, on ${servers.length} server(s); CVE-0000-0000: ${error.name}`;
  });
}
