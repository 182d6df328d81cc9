import { createAirviewClient } from "@platform-clients/airview";
import { createAxoniusClient } from "@platform-clients/axonius";
import { isPlatformClientError } from "@platform-clients/core";
import { createCyberwatchClient } from "@platform-clients/cyberwatch";
import { createInmantaClient } from "@platform-clients/inmanta";
import { createSquonk2Client } from "@platform-clients/squonk2";

import { read } from "./subject.ts";
import type { CallInput, Feature, Kind, ListedPage, Opening, PagesInput, Session, Subject } from "./subject.ts";

/** A client as this table uses it: with arguments and options that its types forbid. */
type AnyClient = Readonly<Record<string, (args: object, options: object) => PromiseLike<unknown>>>;

interface PagedResult extends PromiseLike<unknown> {
  pages(options: object): AsyncIterable<{ readonly items: readonly unknown[]; readonly cursor: string }>;
}

interface Platform {
  readonly name: string;
  readonly create: (options: never) => object;
  /** The option that takes the token, and what else the client needs. `undefined` means that credentials come from `auth`. */
  readonly credentials: (token: unknown) => object;
  readonly list: string;
  readonly shape: "array" | "object";
  readonly item: { readonly operation: string; readonly argument: string; readonly path: string };
  readonly post: { readonly operation: string; readonly args: Readonly<Record<string, unknown>> };
  /** The property of a body that is the result. */
  readonly envelope?: string;
  readonly paged?: true;
}

const environment = "0d6f2b84-91c3-4e5a-b7d8-3f1e2c4a5b60";

const platforms: readonly Platform[] = [
  {
    name: "airview",
    create: createAirviewClient,
    credentials: (token) => ({ token }),
    list: "getEnvironments",
    shape: "array",
    item: { operation: "getApplication", argument: "applicationId", path: "/applications/" },
    post: { operation: "createEnvironment", args: { name: "Production", abbreviation: "PRD" } },
  },
  {
    name: "axonius",
    create: createAxoniusClient,
    credentials: (token) => ({ apiKey: token, apiSecret: "api-secret" }),
    list: "listRoles",
    shape: "array",
    item: { operation: "deleteRole", argument: "uuid", path: "/api/V4.0/settings/roles/" },
    post: { operation: "addRole", args: { name: "Reader", permissions: {} } },
  },
  {
    name: "cyberwatch",
    create: createCyberwatchClient,
    credentials: (token) => ({ apiKey: token, secretKey: "secret-key" }),
    list: "servers",
    shape: "array",
    item: { operation: "cveAnnouncement", argument: "cveCode", path: "/api/v2/cve_announcements/" },
    post: { operation: "createRemoteAccess", args: { type: "CbwRam::RemoteAccess::Ssh::WithKey", address: "a", port: 22, login: "root" } },
  },
  {
    name: "inmanta",
    create: createInmantaClient,
    credentials: (token) => ({ token }),
    list: "resourceList",
    shape: "array",
    item: { operation: "resourceDetails", argument: "rid", path: "/api/v2/resource/" },
    post: { operation: "addUser", args: { username: "reader", password: "long-password" } },
    envelope: "data",
    paged: true,
  },
  {
    name: "squonk2",
    create: createSquonk2Client,
    credentials: (token) => ({ token }),
    list: "getAvailableProducts",
    shape: "object",
    item: { operation: "getProduct", argument: "product_id", path: "/product/" },
    post: { operation: "createUnit", args: { org_id: "org-1", name: "Unit", billing_day: 3 } },
  },
];

const everyClient: readonly Feature[] = [
  "retry",
  "retryAfter",
  "timeout",
  "deadline",
  "maxBytes",
  "maxErrorBytes",
  "customFetch",
  "tokenFunction",
  "refresh",
  "requireAuth",
  "pathArguments",
  "argumentObject",
  "shapes",
  "logger",
  "hooks",
];
const pagedFeatures: readonly Feature[] = ["pages", "links", "cursors", "total"];

/** The five clients of this repository. */
export const ours: readonly Subject[] = platforms.map((platform) => ({
  name: platform.name,
  ours: true,
  features: new Set([...everyClient, ...(platform.paged ? pagedFeatures : [])]),
  shape: platform.shape,
  itemPath: platform.item.path,
  wrap: (result) => (platform.envelope === undefined ? result : { [platform.envelope]: result, links: {}, metadata: {} }),
  open: (baseUrl, opening) => open(platform, baseUrl, opening),
  kind,
}));

function open(platform: Platform, baseUrl: string, opening: Opening = {}): Session {
  const { anonymous, attempts = 3, auth, slow = false, timeout = 10_000, token = "subject-token", own, ...others } = opening;
  const client = platform.create({
    ...others,
    ...(platform.name === "inmanta" && { environment }),
    ...(auth === undefined ? platform.credentials(anonymous ? undefined : token) : { auth }),
    ...(anonymous && { requireAuth: true }),
    baseUrl,
    timeout,
    retry: { maxAttempts: attempts, ...(slow ? { minDelay: 100 } : { minDelay: 1, maxDelay: 2 }) },
    ...own,
  } as never) as AnyClient;
  const call = (operation: string, args: object, { unknown, ...input }: CallInput = {}): PromiseLike<unknown> =>
    (client[operation] as AnyClient[string])(args, unknown ? { ...input, timeOut: 5 } : input);
  const { item, list, post } = platform;
  return {
    list: (input) => call(list, {}, input),
    listWith: (args) => call(list, args),
    item: (id, input) => call(item.operation, { [item.argument]: id }, input),
    create: (body, input) => call(post.operation, { ...post.args, ...body }, input),
    ...(platform.paged && { pages: (input: PagesInput = {}) => pagesOf(call, list, input) }),
  };
}

async function* pagesOf(
  call: (operation: string, args: object, input?: CallInput) => PromiseLike<unknown>,
  operation: string,
  { from, maxPages, prefetch, ...input }: PagesInput,
): AsyncGenerator<ListedPage> {
  yield* (call(operation, { limit: 2 }, input) as PagedResult).pages({ from, maxPages, prefetch });
}

const kinds: Readonly<Record<string, Kind>> = {
  configuration: "configuration",
  connection: "connection",
  timeout: "timeout",
  aborted: "aborted",
  response_format: "format",
  api: "status",
};

function kind(error: unknown): Kind {
  return isPlatformClientError(error) ? (kinds[String(read(error, "kind"))] ?? "other") : "other";
}
