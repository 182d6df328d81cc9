import type { Model } from "./recorder.ts";

type Json = Record<string, unknown>;

const permissions = {
  adapters: { get: true, connections: { delete: false, post: false } },
  users_assets: { get: false, saved_queries: { run: false } },
  empty: {},
};
const everything = {
  adapters: { get: true, connections: { delete: true, post: true } },
  users_assets: { get: true, saved_queries: { run: true } },
};
const labels = {
  "permissions.adapters": "Adapters",
  "permissions.adapters.get": "Look at adapters",
  "permissions.adapters.connections.delete": "Delete connection",
  "permissions.adapters.connections.post": "Edit connections",
  "permissions.users_assets": "People",
  "permissions.users_assets.get": "Look at people",
  "permissions.users_assets.saved_queries.run": "Run a stored search",
  "permissions.compliance": "Compliance",
  "permissions.compliance.get": "Look at compliance",
  "permissions.empty": "A category without actions",
  "screens.title": "not a permission",
};
const notFound = [404, { status: "error", message: "Not Found", additional_data: null }] as const;

function createRoles(): Json[] {
  return structuredClone([
    { uuid: "aaaaaaaaaaaaaaaaaaaaaaa1", name: "Admin", predefined: true, permissions: everything },
    { uuid: "aaaaaaaaaaaaaaaaaaaaaaa2", name: "test1", permissions },
    { uuid: "aaaaaaaaaaaaaaaaaaaaaaa3", name: "José ☃", permissions: { adapters: { get: true } } },
  ]);
}

/** @returns A server of the first generation. */
export function createV4(): Model {
  const roles = createRoles();
  return (method, path, body) => {
    const uuid = path.split("/roles/")[1];
    const index = roles.findIndex((role) => role["uuid"] === uuid);
    switch (`${method} ${path.replace("/api/V4.0/", "").replace(/roles\/.+/, "roles/{uuid}")}`) {
      case "GET settings/roles":
        return [200, roles];
      case "PUT settings/roles":
        roles.push({ ...(body as Json), uuid: "aaaaaaaaaaaaaaaaaaaaaab1" });
        return [200, roles.at(-1)];
      case "POST settings/roles/{uuid}":
        return index < 0 ? notFound : [200, (roles[index] = { ...roles[index], ...(body as Json) })];
      case "DELETE settings/roles/{uuid}":
        return index < 0 ? notFound : [200, { name: roles.splice(index, 1)[0]?.["name"] }];
      case "GET labels":
        return [200, labels];
      case "GET settings/plugins/gui/FeatureFlags":
        return [200, { config: { cloud_compliance: { enabled: false } }, schema: {} }];
      case "GET settings/meta/about":
        return [200, { "Build Date": "Mon Jan 11 08:30:00 UTC 2021", "Installed Version": "3_10_1", "Customer ID": "example" }];
      default:
        return notFound;
    }
  };
}

const noObject = [404, { errors: [{ status: "404", title: "Not Found" }] }] as const;

/** @returns A server of the JSON:API generation. */
export function createJsonApi(): Model {
  const own = { data_scope_restriction: { enabled: false, data_scope: null }, last_updated: "2025-01-06T09:30:00+00:00", users_count: 1 };
  const roles: Json[] = createRoles().map((role) => ({ ...own, ...role }));
  const users: Json[] = [
    { uuid: "cccccccccccccccccccccc1", user_name: "ann", role_id: "aaaaaaaaaaaaaaaaaaaaaaa2", role_name: "test1", source: "internal" },
  ];
  const scopes: Json[] = [
    {
      uuid: "ddddddddddddddddddddddd1",
      name: "Europe",
      description: "",
      created_at: own.last_updated,
      last_updated: own.last_updated,
      updated_by: "{}",
      associated_roles: [],
      devices_queries: ["q1"],
      users_queries: [],
    },
  ];
  const wrap = (type: string, attributes: Json): Json => ({ id: attributes["uuid"], type, attributes });
  const meta = (name: unknown): Json => ({ data: null, meta: { name } });
  return (method, path, body) => {
    const attributes = (body as { data?: { attributes?: Json } } | undefined)?.data?.attributes ?? {};
    const [, list = "", uuid] = /^\/api\/(settings\/(?:roles|users|data_scope)|.+?)(?:\/(\w{20,}))?$/.exec(path) ?? [];
    const rows = list.endsWith("roles") ? roles : list.endsWith("users") ? users : scopes;
    const index = rows.findIndex((row) => row["uuid"] === uuid);
    const type = list.endsWith("roles") ? "roles_details_schema" : "users_details_schema";
    if (uuid !== undefined && index < 0) return noObject;
    switch (`${method} ${list}${uuid === undefined ? "" : "/{uuid}"}`) {
      case "GET settings/roles":
        return [200, { data: roles.map((role) => wrap(type, role)) }];
      case "POST settings/roles":
      case "POST settings/users":
        rows.push({ ...own, ...attributes, uuid: "aaaaaaaaaaaaaaaaaaaaaab1" });
        return [200, { data: wrap(type, rows.at(-1) as Json) }];
      case "PUT settings/roles/{uuid}":
      case "PUT settings/users/{uuid}":
        rows[index] = { ...rows[index], ...attributes };
        return [200, { data: wrap(type, rows[index]) }];
      case "DELETE settings/roles/{uuid}":
        return [200, meta(roles.splice(index, 1)[0]?.["name"])];
      case "DELETE settings/users/{uuid}":
        return [200, meta(users.splice(index, 1)[0]?.["user_name"])];
      case "GET settings/users":
        return [200, { data: users.map((user) => wrap(type, user)) }];
      case "GET settings/data_scope":
        return [200, { data: { type: "data_scope_details_schema", attributes: { scopes, settings: {} } } }];
      case "POST settings/data_scope":
        scopes.push({ ...attributes, uuid: "ddddddddddddddddddddddd2" });
        return [200, meta(attributes["name"])];
      case "PUT settings/data_scope/{uuid}":
      case "DELETE settings/data_scope/{uuid}":
        return [200, meta(attributes["name"] ?? scopes[index]?.["name"])];
      case "GET labels":
        return [200, labels];
      case "GET get_constants":
        return [200, {}];
      default:
        return noObject;
    }
  };
}
