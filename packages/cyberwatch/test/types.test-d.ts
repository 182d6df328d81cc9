import type { Call } from "@platform-clients/core";
import { expectTypeOf } from "vitest";

import type {
  CveAffectedServer,
  CveAnnouncement,
  CveReference,
  CyberwatchClient,
  DeployingPeriod,
  Group,
  IgnoringPolicy,
  IgnoringPolicyItem,
  Node,
  Os,
  Package,
  RemoteAccess,
  RemoteAccessType,
  SecurityAnnouncement,
  Server,
  ServerCve,
  ServerReference,
  ServerStatus,
  ServerSummary,
  Update,
} from "../src/index.ts";

declare const client: CyberwatchClient;

// Every attribute in the tables of the Python documentation is a field; where the API differs, the field of the API is listed.
[
  "id",
  "agent_version",
  "applications",
  "boot_at",
  "category",
  "created_at",
  "criticality",
  "cve_announcements",
  "cve_announcements_count",
  "deploying_period",
  "description",
  "groups",
  "hostname",
  "ignoring_policy",
  "last_communication",
  "os",
  "packages",
  "reboot_required",
  "remote_ip",
  "security_announcements",
  "status",
  "updates",
  "updates_count",
] satisfies (keyof Server)[];
["id", "created_at", "name", "description", "updated_at"] satisfies (keyof Group)[];
["autoplanning", "autoreboot", "end_time", "name", "next_occurrence", "start_time"] satisfies (keyof DeployingPeriod)[];
["arch", "created_at", "eol", "key", "name", "short_name", "type", "updated_at"] satisfies (keyof Os)[];
["ignoring_policy_items", "name"] satisfies (keyof IgnoringPolicy)[];
["keyword", "version"] satisfies (keyof IgnoringPolicyItem)[];
["hash_index", "product", "type", "vendor", "version"] satisfies (keyof Package)[];
["created_at", "cve_announcements", "link", "sa_code", "type", "updated_at"] satisfies (keyof SecurityAnnouncement)[];
["created_at", "current", "cve_announcements", "ignored", "patchable", "target", "updated_at"] satisfies (keyof Update)[];
[
  "content",
  "created_at",
  "cve_code",
  "level",
  "score",
  "score_v2",
  "score_v3",
  "last_modified",
  "published",
  "updated_at",
  "exploitable",
  "servers",
] satisfies (keyof CveAnnouncement)[];
[
  "id",
  "boot_time",
  "cbw_on_premise_version",
  "created_at",
  "description",
  "olympe_version",
  "name",
  "url",
  "updated_at",
] satisfies (keyof Node)[];
// @ts-expect-error -- an unknown name, which shows that the checks above can fail
["next_occurence"] satisfies (keyof DeployingPeriod)[];

// The three types of a server, the three of a vulnerability, and the flat type of a server with a vulnerability.
expectTypeOf(client.servers()).resolves.toEqualTypeOf<ServerSummary[]>();
expectTypeOf(client.server({ serverId: "1" })).resolves.toEqualTypeOf<Server>();
expectTypeOf<RemoteAccess["server"]>().toEqualTypeOf<ServerReference | null>();
expectTypeOf<Server>().toExtend<ServerSummary>();
expectTypeOf<ServerSummary>().toExtend<ServerReference>();
expectTypeOf<ServerSummary>().not.toHaveProperty("packages");
expectTypeOf<ServerReference>().not.toHaveProperty("status");
expectTypeOf(client.cveAnnouncement({ cveCode: "CVE-2017-0146" })).resolves.toEqualTypeOf<CveAnnouncement>();
expectTypeOf<Server["cve_announcements"]>().toEqualTypeOf<ServerCve[]>();
expectTypeOf<Update["cve_announcements"]>().toEqualTypeOf<CveReference[]>();
expectTypeOf<ServerCve>().not.toHaveProperty("servers");
expectTypeOf<CveAnnouncement["servers"]>().toEqualTypeOf<CveAffectedServer[]>();
expectTypeOf<CveAffectedServer>().not.toHaveProperty("server");
expectTypeOf<Server["status"]>().toEqualTypeOf<ServerStatus>();
expectTypeOf<Node["id"]>().toEqualTypeOf<number>();
expectTypeOf<ServerReference["agent_version"]>().toEqualTypeOf<string | null>();

// Updates and deletions return the object.
expectTypeOf(client.updateServer({ serverId: "1" })).resolves.toEqualTypeOf<Server>();
expectTypeOf(client.deleteServer({ serverId: "1" })).resolves.toEqualTypeOf<ServerSummary>();
expectTypeOf(client.updateRemoteAccess({ remoteAccessId: 1 })).resolves.toEqualTypeOf<RemoteAccess>();
expectTypeOf(client.deleteRemoteAccess({ remoteAccessId: 1 })).resolves.toEqualTypeOf<RemoteAccess>();

// Ping.
expectTypeOf(client.ping()).resolves.toEqualTypeOf<boolean>();
expectTypeOf(client.ping()).toEqualTypeOf<Call<boolean, never>>();

// Kinds of remote access.
const address = { address: "192.0.2.10", port: 22, login: "scan" } as const;
void client.createRemoteAccess({ ...address, type: "CbwRam::RemoteAccess::Ssh::WithPassword", password: "hunter22" });
void client.createRemoteAccess({ ...address, type: "CbwRam::RemoteAccess::Ssh::WithPassword", password: "", key: "-----BEGIN" });
void client.createRemoteAccess({ ...address, type: "CbwRam::RemoteAccess::Ssh::WithKey", key: "-----BEGIN", password: "" });
void client.createRemoteAccess({ ...address, type: "CbwRam::RemoteAccess::Snmp", password: "auth", key: "priv", node: "master" });
// @ts-expect-error -- access with a key takes no password
void client.createRemoteAccess({ ...address, type: "CbwRam::RemoteAccess::Ssh::WithKey", password: "hunter22" });
// @ts-expect-error -- Windows takes no key
void client.createRemoteAccess({ ...address, type: "CbwRam::RemoteAccess::WinRm::WithNegotiate", key: "-----BEGIN" });
// @ts-expect-error -- an unknown type
void client.createRemoteAccess({ ...address, type: "CbwRam::RemoteAccess::Telnet" });
// @ts-expect-error -- the node is passed by name
void client.createRemoteAccess({ ...address, type: "CbwRam::RemoteAccess::Snmp", node: 1 });
// @ts-expect-error -- the login is missing
void client.createRemoteAccess({ type: "CbwRam::RemoteAccess::Snmp", address: "pc-1", port: 161 });
// Responses can contain types that are not known yet.
expectTypeOf<RemoteAccess["type"]>().toEqualTypeOf<RemoteAccessType>();
expectTypeOf<"CbwRam::RemoteAccess::Telnet">().toExtend<RemoteAccessType>();

// The types of IDs.
// @ts-expect-error -- the ID of a server is a string
void client.server({ serverId: 4 });
// @ts-expect-error -- the ID of a remote access is a number
void client.remoteAccess({ remoteAccessId: "4" });
// @ts-expect-error -- groups are passed as a string, not as an array
void client.updateServer({ serverId: "1", groups: ["Web"] });
// @ts-expect-error -- lists have no pages
void client.servers({ page: 2 });
