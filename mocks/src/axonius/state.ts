import type { ModelContext, ModelRequest } from "../state/model.ts";

/** Permissions by category and action; the actions of a part of a category are one level deeper. */
export type Permissions = Record<string, Record<string, boolean | Record<string, boolean>>>;

/** A role, with what only the JSON:API generation has as optional properties. */
export interface Role {
  uuid: string;
  name: string;
  permissions: Permissions;
  predefined?: boolean;
  data_scope_restriction?: { enabled: boolean; data_scope: string | null };
  last_updated?: string;
}

/** What both generations have. */
export interface AxoniusState {
  roles: Role[];
  /** Display texts by dotted key. Those of permissions name what can be granted. */
  labels: Record<string, string>;
}

type Verbs = "first" | "jsonapi";

/**
 * Creates the labels of a generation. The first one calls an edit `post`, the other one `put`.
 *
 * @param verbs The generation.
 * @returns The labels.
 */
export function createLabels(verbs: Verbs): Record<string, string> {
  const edit = verbs === "first" ? "post" : "put";
  return {
    "permissions.adapters": "Adapters",
    "permissions.adapters.get": "Look at adapters",
    "permissions.adapters.connections.delete": "Delete connection",
    [`permissions.adapters.connections.${edit}`]: "Edit connections",
    "permissions.users_assets": "People",
    "permissions.users_assets.get": "Look at people",
    "permissions.users_assets.saved_queries.run": "Run a stored search",
    "permissions.compliance": "Compliance",
    "permissions.compliance.get": "Look at compliance",
    "screens.title": "not a permission",
  };
}

/**
 * Creates the built-in roles and two others.
 *
 * @param verbs The generation.
 * @returns The roles, built-in ones first.
 */
export function createRoles(verbs: Verbs): Role[] {
  const edit = verbs === "first" ? "post" : "put";
  const grant = (look: boolean, change: boolean): Permissions => ({
    adapters: { get: look, connections: { delete: change, [edit]: change } },
    users_assets: { get: look, saved_queries: { run: look } },
  });
  const test1: Permissions = { ...grant(false, false), adapters: { get: true, connections: { delete: false, [edit]: false } } };
  return [
    { uuid: "5f76721bebd8d8b5459b56c8", name: "Admin", predefined: true, permissions: grant(true, true) },
    { uuid: "5f76721bebd8d8b5459b56c9", name: "Viewer", predefined: true, permissions: grant(true, false) },
    { uuid: "5f76721bebd8d8b5459b56ca", name: "Restricted", predefined: true, permissions: grant(false, false) },
    { uuid: "5f76721bebd8d8b5459b56cb", name: "No Access", predefined: true, permissions: grant(false, false) },
    { uuid: "5f76721bebd8d8b5459b56d1", name: "test1", permissions: test1 },
    { uuid: "5f76721bebd8d8b5459b56d2", name: "test2", permissions: grant(true, false) },
  ];
}

/**
 * Checks the key and the secret of a request.
 *
 * @param request The request.
 * @param context The context of the mock.
 * @returns Whether they are those of `--token key:secret`, or any are accepted.
 */
export function hasKeys(request: ModelRequest, context: ModelContext): boolean {
  const { headers } = request;
  const { token } = context;
  return (
    token === undefined || token === `${headers["api-key"]}:${headers["api-secret"]}` || headers["authorization"] === `Bearer ${token}`
  );
}
