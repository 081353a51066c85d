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

/**
 * An application and a certificate that were mapped to a user and a role (NetSuite help,
 * section_162686838198).
 */
export interface M2mMapping {
  publicKeyPem: string;
  identity: Identity;
  revoked: boolean;
  /** When the certificate ends, in milliseconds since 1970; null when the model was not told. */
  validUntil: number | null;
  /** Of the integration record. */
  scopes: string[];
}

/** What a mapping may be told besides the key. */
export interface M2mDetails {
  /** Script id of the mapped role; the integration user's own when not given. */
  role?: string | undefined;
  validUntil?: number | null | undefined;
  scopes?: string[] | undefined;
  revoked?: boolean | undefined;
}
