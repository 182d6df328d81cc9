import type { Call } from "@platform-clients/core";
import { expectTypeOf } from "vitest";

import type { CveSummary, CyberwatchClient, Os, Server, ServerSummary } from "../../src/v3/index.ts";

declare const client: CyberwatchClient;

// Lists have pages, and a server has three forms.
expectTypeOf(client.ping()).toEqualTypeOf<Call<boolean, never>>();
expectTypeOf(client.servers()[Symbol.asyncIterator]().next()).resolves.toEqualTypeOf<IteratorResult<ServerSummary, void>>();
expectTypeOf(client.servers().toArray({ limit: 5 })).resolves.toEqualTypeOf<ServerSummary[]>();
expectTypeOf(client.cveAnnouncements()).resolves.toEqualTypeOf<CveSummary[]>();
expectTypeOf(client.server({ serverId: 4 })).resolves.toEqualTypeOf<Server>();
expectTypeOf<ServerSummary>().not.toHaveProperty("updates");
expectTypeOf<ServerSummary["os"]>().toEqualTypeOf<Os | null | undefined>();
expectTypeOf(client.serverInfo({ serverId: 4 })).resolves.toEqualTypeOf<string>();

// IDs are numbers, also for servers; groups are passed by ID.
void client.updateServer({ serverId: 4, groups: [1, 2] });
void client.updateServer({ serverId: 4, groups: [null] });
// @ts-expect-error -- the ID of a server is a number
void client.server({ serverId: "25b4c2428fde60c311fb095e2083b33f" });
// @ts-expect-error -- groups are not passed by name
void client.updateServer({ serverId: 4, groups: "Web" });

// A remote access has its own credentials or a stored one.
const place = { type: "CbwRam::RemoteAccess::Ssh::WithKey", address: "192.0.2.10", port: 22 } as const;
void client.createRemoteAccess({ ...place, login: "scan", key: "-----BEGIN" });
void client.createRemoteAccess({ ...place, port: "22", credential_id: 3 });
// @ts-expect-error -- not both
void client.createRemoteAccess({ ...place, login: "scan", credential_id: 3 });
