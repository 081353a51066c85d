import type { Identity } from './identity.ts';
import type { TokenFault } from './token-fault.ts';

/**
 * An application and a certificate that were mapped to a user and a role (NetSuite help,
 * section_162686838198).
 */
export interface M2mMapping {
  publicKeyPem: string;
  identity: Identity;
  revoked: boolean;
  /** When the certificate ends, in milliseconds since 1970; null when the model doesn't know. */
  validUntil: number | null;
  /** Of the integration record. */
  scopes: string[];
}

/** What a mapping may be given besides the key. */
export interface M2mDetails {
  /** Script id of the mapped role; the integration user's own when not given. */
  role?: string | undefined;
  validUntil?: number | null | undefined;
  scopes?: string[] | undefined;
  revoked?: boolean | undefined;
}

/** What the token endpoint answers. */
export interface TokenReply {
  status: number;
  headers: Record<string, string>;
  body: string;
}

/**
 * Why a RESTlet call with an Authorization header is refused (NetSuite help, subsect_158521885412,
 * section_4634920277).
 */
export interface BearerRefusal {
  status: 400 | 401;
  code: string;
  message: string;
  /** The error in the WWW-Authenticate header, or null for none. */
  error: 'invalid_token' | 'invalid_request' | null;
}

/** The account's OAuth 2.0 for client credentials, as the server and the tests need it. */
export interface TokenServer {
  /** Faults that the next requests meet. */
  readonly faults: { add(fault: TokenFault): void; clear(): void };
  /** Whether refusals carry an error_description. */
  describes: boolean;
  /**
   * Answers a request for a token.
   * @param form the posted form
   * @param audience the address that was asked
   * @returns null for a fault that never answers
   */
  token(form: Readonly<Record<string, string>>, audience: string): TokenReply | null;
  /** Returns who calls, by the Authorization header. */
  caller(authorization: string): { identity: Identity } | { refusal: BearerRefusal };
  /** Revokes every token that was issued. */
  revokeAll(): void;
}

/** The mappings of integrations, and the tokens that they get. */
export interface M2m {
  /**
   * Maps an integration's certificate, as an administrator does on the M2M setup page.
   * @param publicKeyPem the certificate, which is checked as that page checks it and says when the
   * mapping ends; or a bare public key, for tests
   * @throws what is wrong with the certificate, in words
   */
  register(
    clientId: string,
    certificateId: string,
    publicKeyPem: string,
    details?: M2mDetails,
  ): void;
  /** Null when the mapping isn't found. */
  mapping(clientId: string, certificateId: string): M2mMapping | null;
  /** Deletes every mapping, as the refresh of a sandbox does. */
  wipe(): void;
  /** Issues tokens for client credentials, and recognizes them. */
  readonly tokens: TokenServer;
}
