const permissions = {
  adapters: { get: true, connections: { delete: false, post: false } },
  users_assets: { get: false, saved_queries: { run: false } },
  empty: {},
};
const everything = {
  adapters: { get: true, connections: { delete: true, post: true } },
  users_assets: { get: true, saved_queries: { run: true } },
};

/** What the mocks of both generations start with. */
export const data = {
  roles: [
    { uuid: "aaaaaaaaaaaaaaaaaaaaaaa1", name: "Admin", predefined: true, permissions: everything },
    { uuid: "aaaaaaaaaaaaaaaaaaaaaaa2", name: "test1", permissions },
    { uuid: "aaaaaaaaaaaaaaaaaaaaaaa3", name: "José ☃", permissions: { adapters: { get: true } } },
  ],
  labels: {
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
  },
} as const;
