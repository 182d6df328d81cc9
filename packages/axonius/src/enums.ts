/** Names of the roles that every instance has and that cannot be changed. An instance has more of its own. */
export const BuiltinRole = {
  /** May do everything. */
  ADMIN: "Admin",
  /** May look at everything. */
  VIEWER: "Viewer",
  /** May do little. */
  RESTRICTED: "Restricted",
  /** May do nothing. */
  NO_ACCESS: "No Access",
} as const;
/** Name of a role that every instance has. */
export type BuiltinRole = (typeof BuiltinRole)[keyof typeof BuiltinRole];
