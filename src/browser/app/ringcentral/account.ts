import type { Who } from '../../../contracts/channels.ts';
import type { SipInfo } from '../../../contracts/grant.ts';
import { forgetOwnNumbers } from '../../sensors/own-numbers.ts';
import type { ProvisionOutcome } from '../phone/registration.ts';
import type { Access } from './access-token.ts';
import { fields, list, text } from './answer-fields.ts';
import type { Rest, RestOutcome } from './rest.ts';

const EXTENSION = '/restapi/v1.0/account/~/extension/~';
const PROVISION = '/restapi/v1.0/client-info/sip-provision';
const A_DAY_MS = 24 * 60 * 60 * 1000;

/** A host and a port: what follows wss:// when the phone opens its socket. */
const PROXY = /^[a-z0-9.-]+(:\d{1,5})?$/i;
const MOST_SERVERS = 20;

/** The user's own extension: no secret, kept in the browser for a day. */
export interface Extension {
  number: string;
  name: string;
  /** Two letters: where a number without a country's code belongs. */
  country: string;
  /** Numbers that outgoing calls may show, E.164. */
  callerIds: string[];
}

/** What the phone library takes, out of RingCentral's answer; null when it is not that. */
export function sipInfoOf(body: unknown): SipInfo | null {
  const given = fields(list(fields(body)['sipInfo'])[0]);
  const backup = text(given['outboundProxyBackup']);
  const sip: SipInfo = {
    authorizationId: text(given['authorizationId']),
    domain: text(given['domain']),
    outboundProxy: text(given['outboundProxy']),
    outboundProxyBackup: PROXY.test(backup) ? backup : '',
    username: text(given['username']),
    password: text(given['password']),
    stunServers: list(given['stunServers'])
      .filter((server): server is string => typeof server === 'string' && server !== '')
      .slice(0, MOST_SERVERS),
  };
  const { domain, outboundProxy, authorizationId, username, password } = sip;
  return PROXY.test(outboundProxy) &&
    [domain, authorizationId, username, password].every((part) => part !== '')
    ? sip
    : null;
}

function isExtension(value: unknown): value is Extension {
  const { number, name, country, callerIds } = fields(value);
  return (
    [number, name, country].every((part) => typeof part === 'string') &&
    Array.isArray(callerIds) &&
    callerIds.every((id) => typeof id === 'string')
  );
}

function extensionOf(extension: unknown, numbers: unknown): Extension {
  const { extensionNumber, name, regionalSettings } = fields(extension);
  const callerIds = list(fields(numbers)['records'])
    .map(fields)
    .filter(({ features }) => list(features).includes('CallerId'))
    .map(({ phoneNumber }) => text(phoneNumber))
    .filter((number) => number !== '');
  return {
    number: text(extensionNumber),
    name: text(name),
    country: text(fields(fields(regionalSettings)['homeCountry'])['isoCode']) || 'US',
    callerIds: [...new Set(callerIds)],
  };
}

/**
 * What the telephone needs of the user's RingCentral account, asked for as rarely as its quotas
 * want.
 */
export class Account {
  readonly #rest: Rest;
  readonly #access: Access;
  readonly #who: Who;
  readonly #key: string;
  /** Counts what was forgotten: an answer to an earlier question is of an earlier account. */
  #forgotten = 0;

  constructor(rest: Rest, access: Access, who: Who) {
    this.#rest = rest;
    this.#access = access;
    this.#who = who;
    this.#key = `rcp-extension:${who.account}:${String(who.user)}`;
  }

  /**
   * How to register: the provision that our server kept, or a new one of RingCentral's heaviest
   * group of requests.
   */
  async provision(fresh: boolean): Promise<ProvisionOutcome> {
    const access = await (fresh ? this.#access.get() : this.#access.withSip());
    if (access.outcome !== 'token') return access;
    if (!fresh && access.access.sip != null)
      return { outcome: 'provisioned', sip: access.access.sip };
    const answer = await this.#rest.post(PROVISION, { sipInfo: [{ transport: 'WSS' }] });
    if (answer.outcome !== 'answered') return provisionFailure(answer);
    const sip = sipInfoOf(answer.body);
    if (sip === null) return { outcome: 'unreachable' };
    // Nothing waits for it: without it the next page load asks RingCentral again.
    void this.#access.keepSip(sip);
    return { outcome: 'provisioned', sip };
  }

  /** The extension as it was known last, at once. */
  known(): Extension | null {
    return this.#kept()?.extension ?? null;
  }

  /**
   * The user's extension, asked for once a day; null when RingCentral gives no answer and none is
   * known.
   */
  async extension(): Promise<Extension | null> {
    const kept = this.#kept();
    // One that was kept in the future was kept by a clock that was wrong.
    if (kept !== null && kept.at <= Date.now() && Date.now() - kept.at < A_DAY_MS)
      return kept.extension;
    const forgotten = this.#forgotten;
    const [extension, numbers] = await Promise.all([
      this.#rest.get(EXTENSION),
      this.#rest.get(`${EXTENSION}/phone-number`, { perPage: '100' }),
    ]);
    if (forgotten !== this.#forgotten) return null;
    if (extension.outcome !== 'answered') return kept?.extension ?? null;
    const fresh = extensionOf(extension.body, numbers.outcome === 'answered' ? numbers.body : null);
    try {
      localStorage.setItem(this.#key, JSON.stringify({ at: Date.now(), extension: fresh }));
    } catch {
      // Asked for again on the next page.
    }
    return fresh;
  }

  /** Forgets what belongs to the account that was connected. */
  forget(): void {
    this.#forgotten++;
    this.#access.forget();
    forgetOwnNumbers(this.#who);
    try {
      localStorage.removeItem(this.#key);
    } catch {
      // Nothing is there then.
    }
  }

  #kept(): { at: number; extension: Extension } | null {
    try {
      const { at, extension } = fields(JSON.parse(localStorage.getItem(this.#key) ?? 'null'));
      return typeof at === 'number' && isExtension(extension) ? { at, extension } : null;
    } catch {
      return null;
    }
  }
}

function provisionFailure(answer: Exclude<RestOutcome, { outcome: 'answered' }>): ProvisionOutcome {
  switch (answer.outcome) {
    case 'signed-out':
      return { outcome: 'signed-out' };
    case 'busy':
      return { outcome: 'busy', retryAfter: answer.retryAfter };
    case 'refused':
      // 401 with a fresh token: wait and let our server find out. Anything else is a permission or
      // a plan that is missing.
      return answer.status === 401 ? { outcome: 'unreachable' } : { outcome: 'not-allowed' };
    case 'unreachable':
      return { outcome: 'unreachable' };
  }
}
