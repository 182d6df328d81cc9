/** Names of the built-in roles, as in the API. An instance can have further roles. */
export const BuiltinRole = {
  /** The role `Admin`. */
  ADMIN: "Admin",
  /** The role `Viewer`. */
  VIEWER: "Viewer",
  /** The role `Restricted`. */
  RESTRICTED: "Restricted",
  /** The role `No Access`, with the space. */
  NO_ACCESS: "No Access",
} as const;
/** The name of a built-in role. */
export type BuiltinRole = (typeof BuiltinRole)[keyof typeof BuiltinRole];

/** Selects every action of a category. It is never sent. */
export const allActions = "all";
