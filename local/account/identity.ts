/**
 * A role as a user may choose it. `scriptId` is `administrator` or `customrole_…`; `id` the
 * internal id (3 = Administrator).
 */
export interface Role {
  id: number;
  scriptId: string;
  name: string;
  center: string;
}

export interface User {
  id: number;
  name: string;
  email: string;
  roles: Role[];
}

/** Who acts: a signed-in person, or an integration with a bearer token. */
export interface Identity {
  user: User;
  role: Role;
  /** Key of the session's own values (`runtime.getCurrentSession`); absent for a bearer token. */
  sessionId?: string;
}
