import { createHmac } from "node:crypto";
import { createServer } from "node:http";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

import { keys } from "./fixtures/signatures.ts";

/** A received request. */
export interface Seen {
  readonly line: string;
  readonly headers: IncomingMessage["headers"];
  readonly body: string;
}

/** A Cyberwatch server in this process. */
export interface FakeCyberwatch {
  readonly url: string;
  readonly seen: Seen[];
  /** The clock of the server. */
  clock: () => number;
  /** Statuses of the next responses, in this order. */
  readonly faults: { readonly status: number; readonly headers?: Record<string, string> }[];
  /** Ends the connection tests with this outcome. */
  finishTests(valid: boolean): void;
  close(): Promise<void>;
}

type Json = Record<string, unknown>;

const stamp = "2019-11-14T10:30:00.000+01:00";
const node = { id: 1, name: "master", created_at: stamp, updated_at: stamp };

function summary(id: string): Json {
  const unknown = { last_communication: null, reboot_required: null, agent_version: null, boot_at: null, os: null };
  return {
    id,
    hostname: "web-01",
    remote_ip: "192.0.2.10",
    criticality: "criticality_medium",
    updates_count: 0,
    cve_announcements_count: 0,
    category: "server",
    status: { comment: "Initialization" },
    ...unknown,
  };
}

/**
 * Starts a server that stores servers, groups and remote accesses, and checks signatures with the HMAC of Node. Its responses are like the recorded ones.
 *
 * @param prefix A path before `/api/v2`, as with a reverse proxy.
 * @returns The server.
 */
export async function startFakeCyberwatch(prefix = ""): Promise<FakeCyberwatch> {
  const servers = new Map([["25b4c2428fde60c311fb095e2083b33f", [] as Json[]]]);
  const groups: Json[] = [{ id: 140, name: "Production", created_at: stamp, updated_at: stamp, description: null, color: "#12AFCB" }];
  const accesses = new Map<number, Json>();
  let lastAccess = 3;
  const seen: Seen[] = [];
  const faults: FakeCyberwatch["faults"] = [];

  const fail = (code: number, status: string, message: string): [number, Json] => [code, { error: { code, status, message } }];
  const noServer = (): [number, Json] => fail(404, "Not Found", "Couldn't find Server");
  const noAccess = (id: number): [number, Json] => fail(404, "Not Found", `Couldn't find CbwRam::RemoteAccess with 'id'=${id}`);
  const full = (id: string): Json => ({
    ...summary(id),
    applications: [],
    packages: [],
    groups: servers.get(id),
    cve_announcements: [],
    security_announcements: [],
  });

  function refuse({ headers, method, url }: IncomingMessage): [number, Json] | undefined {
    const { authorization = "", date = "" } = headers;
    const [, id, signature] = /^CyberWatch APIAuth-HMAC-SHA256 ([^:]*):(.+)$/.exec(authorization) ?? [];
    if (!id) return fail(401, "Unauthorized", "Missing credentials.");
    const text = `${method},${headers["content-type"] ?? ""},,${url},${date}`;
    const good = id === keys.apiKey && signature === createHmac("sha256", keys.secretKey).update(text).digest("base64");
    const fresh = Math.abs(Date.parse(date) - fake.clock()) <= 15 * 60_000;
    return good && fresh ? undefined : fail(401, "Unauthorized", "Authentication failed.");
  }

  function setGroups(id: string, names: string): void {
    const wanted = names
      .split(",")
      .map((name) => name.trim())
      .filter((name) => name !== "");
    servers.set(
      id,
      wanted.map((name) => {
        const known = groups.find((group) => (group["name"] as string).toLowerCase() === name.toLowerCase());
        const group = known ?? { id: 140 + groups.length, name, created_at: stamp, updated_at: stamp, description: null, color: "#12AFCB" };
        if (known === undefined) groups.push(group);
        return group;
      }),
    );
  }

  function answer(line: string, body: Json): [number, unknown] {
    const [route = "", id = ""] = line.replace(prefix, "").split(/(?<=servers\/|remote_accesses\/)/);
    const server = decodeURIComponent(id);
    const access = Number.parseInt(id, 10);
    if (line.endsWith("/ping")) return [200, { uuid: "7d9c1a52-3c0e-4f6b-9a45-0f2f6d3b8e11" }];
    if (line.endsWith("/groups")) return [200, groups];
    if (line.endsWith("/servers")) return [200, [...servers.keys()].map(summary)];
    if (route === "GET /api/v2/servers/") return servers.has(server) ? [200, full(server)] : noServer();
    if (route === "PATCH /api/v2/servers/") {
      if (!servers.has(server)) return noServer();
      if (typeof body["groups"] === "string") setGroups(server, body["groups"]);
      return [200, full(server)];
    }
    if (route === "DELETE /api/v2/servers/") return servers.delete(server) ? [200, summary(server)] : noServer();
    if (route === "GET /api/v2/remote_accesses") return [200, [...accesses.values()]];
    if (route === "POST /api/v2/remote_accesses") {
      if (body["address"] === "") return fail(422, "Unprocessable Entity", "Validation failed: Address can't be blank");
      if ([...accesses.values()].some(({ address }) => address === body["address"]))
        return fail(422, "Unprocessable Entity", "Validation failed: Address has already been taken");
      lastAccess += 1;
      const { address, port, type } = body;
      accesses.set(lastAccess, {
        id: lastAccess,
        type,
        address,
        port,
        is_valid: null,
        created_at: stamp,
        updated_at: stamp,
        server: null,
        node,
      });
      return [201, accesses.get(lastAccess)];
    }
    const found = accesses.get(access);
    if (found === undefined) return noAccess(access);
    if (route.startsWith("DELETE")) accesses.delete(access);
    if (route.startsWith("PATCH")) Object.assign(found, { port: body["port"] ?? found["port"], is_valid: null });
    if (id.endsWith("/test_deploy")) found["is_valid"] = null;
    return [200, found];
  }

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part as Buffer);
    const body = Buffer.concat(parts).toString();
    const line = `${request.method} ${request.url}`;
    seen.push({ line, headers: request.headers, body });
    const fault = faults.shift();
    const [status, reply] =
      fault === undefined ? (refuse(request) ?? answer(line, (body === "" ? {} : JSON.parse(body)) as Json)) : [fault.status, {}];
    response.writeHead(status, {
      "content-type": "application/json; charset=utf-8",
      date: new Date(fake.clock()).toUTCString(),
      "x-request-id": "6f0c",
      ...fault?.headers,
    });
    response.end(JSON.stringify(reply));
  }

  const http = createServer((request, response) => void serve(request, response));
  await new Promise<void>((resolve) => http.listen(0, "127.0.0.1", resolve));
  const fake: FakeCyberwatch = {
    url: `http://127.0.0.1:${(http.address() as AddressInfo).port}${prefix}`,
    seen,
    faults,
    clock: Date.now,
    finishTests(valid) {
      for (const access of accesses.values()) access["is_valid"] = valid;
    },
    async close() {
      http.closeAllConnections();
      await new Promise((resolve) => http.close(resolve));
    },
  };
  return fake;
}
