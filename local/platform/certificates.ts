import type { KeyObject } from 'node:crypto';
import type { Database } from '../store/database.ts';
import { noPermission, SuiteScriptError } from '../suitescript/error.ts';
import { signingKey } from './certificate-file.ts';

export interface StoredCertificate {
  /** PKCS #8, without a passphrase; with its certificate in front when a file was uploaded. */
  privateKeyPem: string;
  /** Scripts that may use it; empty: any script (NetSuite help, section_161964252762). */
  scripts: string[];
}

/** Setup > Company > Certificates: scripts sign with what is uploaded there and never see a key. */
export class Certificates {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /** Uploads, changes or, with null, deletes one, as an administrator does. */
  set(id: string, certificate: StoredCertificate | null): void {
    if (!/^custcertificate[a-z0-9_]+$/.test(id)) throw new Error(`${id} is no id of a certificate`);
    if (certificate !== null) signingKey(certificate.privateKeyPem);
    const others = Object.entries(this.#all()).filter(([known]) => known !== id);
    this.#database.setState(
      'certificates',
      Object.fromEntries(certificate === null ? others : [...others, [id, certificate]]),
    );
  }

  ids(): string[] {
    return Object.keys(this.#all()).sort();
  }

  /**
   * The key, for the platform's own use. A certificate that is restricted to other scripts is not
   * there for this one (chosen: what it throws is not documented).
   * @param access whether the role holds Certificate Access, which signing needs
   * (section_161964252762)
   */
  use(id: string, scriptId: string, access: boolean): KeyObject {
    if (!access) throw noPermission('Certificate Access');
    const found = this.#all()[id];
    if (found === undefined || (found.scripts.length > 0 && !found.scripts.includes(scriptId))) {
      throw new SuiteScriptError('CERTIFICATE_NOT_FOUND', `Certificate '${id}' not found`);
    }
    return signingKey(found.privateKeyPem);
  }

  #all(): Record<string, StoredCertificate> {
    return this.#database.state<Record<string, StoredCertificate>>('certificates', {});
  }
}
