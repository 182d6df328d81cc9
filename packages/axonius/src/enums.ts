/** Names of the built-in roles, as they stand on the wire. An instance can have more roles of its own. */
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
/** Name of a built-in role. */
export type BuiltinRole = (typeof BuiltinRole)[keyof typeof BuiltinRole];
