import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import path from 'node:path';
import type { Account } from '../../local/account/account.ts';
import type { Identity } from '../../local/account/identity.ts';
import { openAccount } from '../../local/open-account.ts';
import {
  isStartFailure,
  type RunningRingCentral,
  startRingCentral,
} from '../../local/ringcentral/process.ts';
import type { M2mService } from '../../src/contracts/company.ts';
import { parseSettingsAnswer, type SettingsAnswer } from '../../src/contracts/settings.ts';
import { CLIENT, companyRow, KID } from './company-row.ts';

const SETTINGS = { script: 'customscript_rcp_settings', deploy: 'customdeploy_rcp_settings' };
const ORIGIN = 'http://127.0.0.1:1';

export const SIGNER = 'custcertificate_test';

const PRIVATE = { type: 'pkcs8', format: 'pem' } as const;
export const pem = (key: KeyObject): string =>
  key.export(key.type === 'private' ? PRIVATE : { type: 'spki', format: 'pem' }).toString();

/**
 * The built files in the model, beside RingCentral's stand-in: everything a test of the company's
 * credentials meets.
 */
export class CompanyWorld {
  account!: Account;
  ringCentral!: RunningRingCentral;
  key = generateKeyPairSync('ec', { namedCurve: 'P-256' });

  async open(): Promise<void> {
    const started = await startRingCentral({ sip: 'off', limits: { Auth: 1000 } });
    if (isStartFailure(started)) throw new Error(started.message);
    this.ringCentral = started;
    this.account = openAccount({
      project: path.join(process.cwd(), 'dist'),
      database: ':memory:',
      fresh: true,
      origin: () => ORIGIN,
      certificateAuthority: () => started.certificatePem,
      connectMilliseconds: 1_500,
      requestMilliseconds: 2_000,
    });
  }

  async close(): Promise<void> {
    this.account.close();
    await this.ringCentral.stop();
  }

  /** Everything set up as it should be, and nothing tested. */
  async allWell(): Promise<void> {
    const { account, ringCentral } = this;
    const { clientId, clientSecret, jwt } = ringCentral.company;
    await ringCentral.control.clearFaults();
    await ringCentral.control.setCompany();
    account.m2m.tokens.faults.clear();
    account.m2m.tokens.describes = false;
    account.world.setClockOffset(0);
    account.administration.setSecret(
      'custsecret_rcp_client',
      clientSecret,
      ['customscript_rcp_settings', 'customscript_rcp_retest'],
      ['127.0.0.1'],
    );
    account.administration.setSecret(
      'custsecret_rcp_jwt',
      jwt,
      ['customscript_rcp_settings', 'customscript_rcp_retest'],
      ['127.0.0.1'],
    );
    account.m2m.wipe();
    account.m2m.register(CLIENT, KID, pem(this.key.publicKey));
    account.administration.setCertificate(SIGNER, pem(this.key.privateKey), [
      'customscript_rcp_settings',
      'customscript_rcp_retest',
    ]);
    account.administration.confirmServer(ringCentral.origin);
    account.world.change({
      company: companyRow({
        server: ringCentral.origin,
        clientId: ringCentral.clientId,
        companyClientId: clientId,
        signer: SIGNER,
      }),
    });
  }

  identity(name: string): Identity {
    const user = this.account.sessions.users().find((candidate) => candidate.name === name);
    const opened = this.account.sessions.signIn(user?.id ?? 0);
    const session = this.account.sessions.find(
      'error' in opened ? undefined : opened.sessionId,
      false,
    );
    if (session.state !== 'active') throw new Error(`no ${name}`);
    return session.identity;
  }

  /** Calls the settings page's script. */
  #settings(identity: Identity, method: 'GET' | 'POST', body = '') {
    return this.account.scripts.runSuitelet(identity, SETTINGS.script, SETTINGS.deploy, {
      method,
      url: `${ORIGIN}/app/site/hosting/scriptlet.nl`,
      query: { ...SETTINGS },
      headers: { 'content-type': 'application/json' },
      body,
    });
  }

  /** The page's own token, as the page was given it. */
  async pageToken(identity: Identity): Promise<string> {
    const { body } = await this.#settings(identity, 'GET');
    const data =
      /<script type="application\/json" id="rcp-data"[^>]*>(.*?)<\/script>/s.exec(body)?.[1] ?? '';
    return (JSON.parse(data) as { signIn: { token: string } }).signIn.token;
  }

  /** Tests a credential as a person does on the settings page. */
  async test(
    credential: M2mService,
    who = 'Company Admin',
  ): Promise<{ answer: SettingsAnswer; text: string; units: number }> {
    const identity = this.identity(who);
    const token = await this.pageToken(identity);
    const response = await this.#settings(
      identity,
      'POST',
      JSON.stringify({ action: 'test-connection', credential, token }),
    );
    const answer = parseSettingsAnswer(JSON.parse(response.body));
    if (answer === null) throw new Error(`not an answer: ${response.body}`);
    return { answer, text: response.body, units: response.usage?.units ?? 0 };
  }

  /** The code that a test came to, or of the refusal to test. */
  async code(credential: M2mService): Promise<string> {
    const { answer } = await this.test(credential);
    if ('tested' in answer) return answer.tested.tests[credential]?.code ?? 'none';
    return 'error' in answer ? answer.error.code : 'view';
  }

  /** What the row keeps about a credential. */
  stored(credential: M2mService): {
    test: string;
    testedAt: string;
    report: Record<string, unknown> | null;
  } {
    const row = this.account.world.state.company;
    const of = (name: string) =>
      row[`custrecord_rcp_${credential === 'ringcentral' ? 'rc' : 'ns'}_${name}`] ?? '';
    return {
      test: of('test'),
      testedAt: of('tested_at'),
      report: of('report') === '' ? null : (JSON.parse(of('report')) as Record<string, unknown>),
    };
  }
}
