/** A user. Passwords are plain: this is a mock. */
export interface User {
  readonly username: string;
  password: string;
  is_admin: boolean;
}

/** A role of a user in an environment. */
export interface RoleAssignment {
  readonly username: string;
  readonly environment: string;
  readonly role: string;
}

/** A token that was created for an environment. */
export interface Token {
  readonly jti: string;
  readonly created_by: string | null;
  readonly client_types: string[];
  readonly environment: string;
  readonly issued_at: string;
  readonly expires_at: string | null;
  revoked_at: string | null;
  last_used: string | null;
}
