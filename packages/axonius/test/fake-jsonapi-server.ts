import type { Fetch } from "@platform-clients/core";

import { createAxoniusClient } from "../src/jsonapi/index.ts";
import type { AxoniusClient, AxoniusClientOptions, Role, RoleRequest } from "../src/jsonapi/index.ts";
import type { Seen } from "./fake-server.ts";
import { admin, labels, test1 } from "./fixtures/worked-example.ts";

const unscoped = { data_scope_restriction: { enabled: false, data_scope: null } };

/** An Axonius server of the JSON:API generation in memory: roles that can be changed, and labels. */
export class FakeJsonApi {
  readonly seen: Seen[] = [];
  roles: Role[] = structuredClone([
    { ...admin, ...unscoped },
    { ...test1, ...unscoped },
  ]);
  labels = structuredClone(labels);
  /** Responses that replace the usual ones, by request line. */
  readonly instead = new Map<string, (request: Seen) => Response>();

  /** The fetch function that calls this server. */
  readonly fetch: Fetch = async (url, init) => {
    const { pathname, search } = new URL(url);
    const line = `${init.method} ${pathname}${search}`;
    const request: Seen = { line, headers: { ...(init.headers as Record<string, string>) }, body: init.body as string | undefined };
    this.seen.push(request);
    return (this.instead.get(line) ?? ((one) => this.#answer(one)))(request);
  };

  /** Returns and removes the request lines so far, without their common prefix. */
  lines(): string[] {
    return this.seen.splice(0).map(({ line }) => line.replace(" /api/", " "));
  }

  /** Creates a client of this server. */
  client(options: Partial<AxoniusClientOptions> = {}): AxoniusClient {
    const keys = options.auth === undefined ? { apiKey: "demo-key", apiSecret: "demo-secret" } : {};
    return createAxoniusClient({
      baseUrl: "axonius.example.com",
      ...keys,
      retry: false,
      fetch: this.fetch,
      ...options,
    } as AxoniusClientOptions);
  }

  #answer({ body, line }: Seen): Response {
    const sent = body === undefined ? undefined : (JSON.parse(body) as RoleRequest).data.attributes;
    const uuid = line.split("/roles/")[1];
    const index = this.roles.findIndex((role) => role.uuid === uuid);
    if (uuid !== undefined && index < 0) return Response.json({ errors: [{ status: "404", title: "Not Found" }] }, { status: 404 });
    const resource = (role: Role | undefined): object => ({ id: role?.uuid, type: "roles_details_schema", attributes: role });
    switch (line.replace(/roles\/.+/, "roles/{uuid}")) {
      case "GET /api/settings/roles":
        return Response.json({ data: this.roles.map(resource) });
      case "POST /api/settings/roles":
        this.roles.push({ ...(sent as RoleRequest["data"]["attributes"]), uuid: "n2" });
        return Response.json({ data: resource(this.roles.at(-1)) });
      case "PUT /api/settings/roles/{uuid}":
        this.roles[index] = { ...(this.roles[index] as Role), ...sent };
        return Response.json({ data: resource(this.roles[index]) });
      case "DELETE /api/settings/roles/{uuid}":
        return Response.json({ data: null, meta: { name: this.roles.splice(index, 1)[0]?.name } });
      case "GET /api/labels":
        return Response.json(this.labels);
      default:
        return Response.json({}, { status: 404 });
    }
  }
}
