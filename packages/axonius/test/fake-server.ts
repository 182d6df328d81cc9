import type { Fetch } from "@platform-clients/core";

import { createAxoniusClient } from "../src/index.ts";
import type { AxoniusClient, AxoniusKeys, AxoniusOptions, FeatureFlags, Labels, Role } from "../src/index.ts";
import { admin, featureFlags, labels, test1 } from "./fixtures/worked-example.ts";

/** A received request. */
export interface Seen {
  readonly line: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
}

type Handler = (request: Seen) => Response | Promise<Response>;

/** An Axonius server in memory: roles that can be changed, labels and feature flags. */
export class FakeAxonius {
  readonly seen: Seen[] = [];
  roles: Role[] = structuredClone([admin, test1]);
  labels: Labels = structuredClone(labels);
  flags: FeatureFlags = structuredClone(featureFlags);
  /** Handlers that replace the usual ones, by request line. */
  readonly instead = new Map<string, Handler>();
  /** Milliseconds before each response. */
  delay = 0;
  /** Milliseconds before the next responses, in this order; then `delay` applies. */
  readonly delays: number[] = [];
  #added = 1;

  /** The fetch function that calls this server. */
  readonly fetch: Fetch = async (url, init) => {
    const { origin, pathname, search } = new URL(url);
    if (origin !== "https://axonius.example.com") throw new Error(`unexpected request to ${origin}`);
    const request: Seen = {
      line: `${init.method} ${pathname}${search}`,
      headers: { ...(init.headers as Record<string, string>) },
      body: init.body as string | undefined,
    };
    this.seen.push(request);
    const delay = this.delays.shift() ?? this.delay;
    if (delay > 0) await new Promise((resolve) => setTimeout(resolve, delay));
    return (this.instead.get(request.line) ?? ((one) => this.#answer(one)))(request);
  };

  /** Returns and removes the request lines so far, without their common prefix. */
  lines(): string[] {
    return this.seen.splice(0).map(({ line }) => line.replace(" /api/V4.0/", " "));
  }

  /** Creates a client of this server. */
  client(options: Partial<AxoniusOptions & AxoniusKeys> = {}): AxoniusClient {
    const base = { baseUrl: "axonius.example.com", apiKey: "demo-key", apiSecret: "demo-secret", retry: false as const };
    return createAxoniusClient({ ...base, fetch: this.fetch, ...options });
  }

  #answer({ body, line }: Seen): Response {
    const sent = body === undefined ? undefined : (JSON.parse(body) as Role);
    const uuid = line.split("/roles/")[1];
    const index = this.roles.findIndex((role) => role.uuid === uuid);
    switch (line.replace(/roles\/.+/, "roles/{uuid}")) {
      case "GET /api/V4.0/settings/roles":
        return Response.json(this.roles);
      case "PUT /api/V4.0/settings/roles": {
        const role = { ...(sent as Role), uuid: `n${(this.#added += 1)}` };
        this.roles.push(role);
        return Response.json(role);
      }
      case "POST /api/V4.0/settings/roles/{uuid}":
        if (index < 0) return notFound();
        this.roles[index] = { ...(this.roles[index] as Role), ...(sent as Role) };
        return Response.json(this.roles[index]);
      case "DELETE /api/V4.0/settings/roles/{uuid}":
        if (index < 0) return notFound();
        return Response.json({ name: this.roles.splice(index, 1)[0]?.name });
      case "GET /api/V4.0/labels":
        return Response.json(this.labels);
      case "GET /api/V4.0/settings/plugins/gui/FeatureFlags":
        return Response.json(this.flags);
      default:
        return notFound();
    }
  }
}

function notFound(): Response {
  return Response.json({ status: "error", message: "Not Found", additional_data: null }, { status: 404 });
}
