import type { M2m, M2mDetails, M2mMapping } from '../account/m2m.ts';
import type { AccountSessions } from '../account/sessions.ts';
import { isCertificate, mappedCertificate } from '../platform/certificate-file.ts';
import type { Clock } from '../platform/clock.ts';
import { OAuthServer } from '../platform/oauth-server.ts';
import type { Roles } from '../platform/roles.ts';
import type { Database } from '../store/database.ts';

interface Parts {
  accountId: string;
  database: Database;
  clock: Clock;
  sessions: Pick<AccountSessions, 'users'>;
  roles: () => Roles;
}

/** The certificates that integrations sign in with. Every mapping is of the integration user. */
export class ModelM2m implements M2m {
  readonly tokens: OAuthServer;
  readonly #parts: Parts;

  constructor(parts: Parts) {
    this.#parts = parts;
    this.tokens = new OAuthServer({
      accountId: parts.accountId,
      now: () => parts.clock.now(),
      mapping: (client, certificate) => this.mapping(client, certificate),
    });
  }

  register(
    clientId: string,
    certificateId: string,
    publicKeyPem: string,
    details: M2mDetails = {},
  ): void {
    const { publicKeyPem: key, ...ends } = isCertificate(publicKeyPem)
      ? mappedCertificate(publicKeyPem, this.#parts.clock.now())
      : { publicKeyPem };
    const columns = [clientId, certificateId, key, JSON.stringify({ ...ends, ...details })];
    this.#parts.database.run(
      'INSERT OR REPLACE INTO m2m (client_id, certificate_id, pem, details) VALUES (?, ?, ?, ?)',
      columns,
    );
  }

  mapping(clientId: string, certificateId: string): M2mMapping | null {
    const { database, sessions, roles } = this.#parts;
    const row = database.get(
      'SELECT pem, details FROM m2m WHERE client_id = ? AND certificate_id = ?',
      [clientId, certificateId],
    );
    const user = sessions.users().find(({ name }) => name === 'Integration User');
    if (row === null || user === undefined) return null;
    const {
      role: wanted,
      validUntil = null,
      scopes = ['restlets', 'rest_webservices'],
      revoked = false,
    } = JSON.parse(String(row['details'] ?? '{}')) as M2mDetails;
    const role = wanted === undefined ? user.roles[0] : roles().find(wanted);
    return role === undefined || role === null
      ? null
      : { publicKeyPem: String(row['pem']), identity: { user, role }, revoked, validUntil, scopes };
  }

  wipe(): void {
    this.#parts.database.run('DELETE FROM m2m');
  }
}
