/**
 * RingCentral as the pages of one user meet it in a day: a message store, a call log, the gateway,
 * and its rate limits, on the clock of jest. The limits are the stand-in's own.
 */

import { Clock } from '../../../local/ringcentral/clock.ts';
import type { Group } from '../../../local/ringcentral/groups.ts';
import { RateLimits } from '../../../local/ringcentral/rate-limits.ts';
import type { LiveSocket, SocketEvents } from '../../../src/browser/app/live/live-line.ts';
import type { FileOutcome, RestOutcome } from '../../../src/browser/app/ringcentral/rest.ts';
import { callLogRecord } from '../../call-sync/sample-calls.ts';
import { sentRecord, textRecord } from '../messages/sample-messages.ts';

/** The groups of what the page asks (API definitions). */
const GROUPS: readonly (readonly [what: RegExp, group: Group])[] = [
  [/^POST \/restapi\/oauth\/(ws)?token$/, 'Auth'],
  [/^POST .*\/sip-provision$/, 'Heavy'],
  [/^GET .*\/(call-log|address-book\/contact)$/, 'Heavy'],
  [/^GET .*\/directory\/entries$/, 'Medium'],
  [/^(POST|PUT) /, 'Medium'],
  [/^GET .*\/content\//, 'Medium'],
  [/^GET /, 'Light'],
];
const MINUTE = 60_000;
const RECOVERY_MS = 180_000;
const SENT_MS = 300;
const DELIVERED_MS = 900;

interface Session {
  events: SocketEvents | null;
  token: string;
  missed: string[];
  lostAt: number;
  isSubscribed: boolean;
}

export class DayRingCentral {
  readonly limits = new RateLimits(new Clock());
  readonly asked: { what: string; group: Group; at: number; status: number }[] = [];
  /** By ID, with the number of its last change. */
  readonly store = new Map<number, { record: object; change: number }>();
  readonly calls: { session: string; startedAt: number }[] = [];
  /** Groups that answer 429 until then, whatever the count. */
  readonly closed = new Map<Group, number>();
  mediaDown = false;
  revoked = false;
  #change = 0;
  #ids = 0;
  #sessions: Session[] = [];
  #tokens = 0;

  /** Counts a request. @returns what RingCentral refuses it with, or null */
  count(method: string, path: string): RestOutcome | null {
    const what = `${method} ${path}`;
    const group = GROUPS.find(([form]) => form.test(what))?.[1];
    if (group === undefined) throw new Error(`${what} is in no group.`);
    const closedFor = (this.closed.get(group) ?? 0) - Date.now();
    const { retryAfterSeconds } =
      closedFor > 0
        ? { retryAfterSeconds: Math.ceil(closedFor / 1_000) }
        : this.limits.take(group, 'user', 'app');
    const status = retryAfterSeconds > 0 ? 429 : 200;
    this.asked.push({ what, group, at: Date.now(), status });
    return status === 429 ? { outcome: 'busy', retryAfter: retryAfterSeconds } : null;
  }

  /** The most requests of a group within any minute. */
  busiestMinute(group: Group): number {
    const times = this.asked.filter((one) => one.group === group).map(({ at }) => at);
    return Math.max(
      0,
      ...times.map((from) => times.filter((at) => at >= from && at < from + MINUTE).length),
    );
  }

  answer(method: string, path: string, query: Readonly<Record<string, unknown>>): RestOutcome {
    const refused = this.count(method, path);
    if (refused !== null) return refused;
    const end = path.split('/').at(-1) ?? '';
    if (end === 'wstoken') {
      if (this.revoked) return { outcome: 'refused', status: 401, codes: ['OAU-213'] };
      return answered({ uri: 'wss://ws.example/ws', ws_access_token: String(++this.#tokens) });
    }
    if (end === 'message-sync') {
      const since = Number(query['syncToken'] ?? 0);
      const records = [...this.store.values()]
        .filter(({ change }) => change > since)
        .map(({ record }) => record);
      return answered({ records, syncInfo: { syncToken: String(this.#change) } });
    }
    if (end === 'phone-number')
      return answered({ records: [{ phoneNumber: '+12125550181', features: ['SmsSender'] }] });
    if (end === 'call-log')
      return answered({
        records: this.calls.map((call) => callLogRecord({ ...call, extension: 101 })),
        navigation: {},
      });
    if (end === 'sms') return answered(this.#send(String(query['text'])));
    return answered({ records: [] });
  }

  file(path: string): FileOutcome {
    const refused = this.count('GET', path);
    if (refused?.outcome === 'busy') return refused;
    return this.mediaDown ? { outcome: 'unreachable' } : { outcome: 'file', file: new Blob(['x']) };
  }

  /** Somebody texts the user. */
  receive(subject: string): void {
    this.#put(textRecord(++this.#ids, { subject, creationTime: new Date().toISOString() }));
  }

  /** A call rings out, and is in the log half a minute later. */
  miss(session: string): void {
    const startedAt = Date.now();
    setTimeout(() => this.calls.unshift({ session, startedAt }), 25_000);
    this.#tell('/telephony/sessions?missedCall=true', {
      telephonySessionId: session,
      eventTime: new Date(startedAt).toISOString(),
      parties: [{ direction: 'Inbound', missedCall: true, from: { phoneNumber: '+12125550199' } }],
    });
  }

  /** The network, or RingCentral, takes every connection away. */
  drop(): void {
    for (const session of this.#sessions) {
      const { events } = session;
      session.events = null;
      session.lostAt = Date.now();
      events?.closed();
    }
  }

  get connected(): number {
    return this.#sessions.filter(({ events }) => events !== null).length;
  }

  open(address: string, events: SocketEvents): LiveSocket {
    const wsc = new URL(address).searchParams.get('wsc');
    const known = this.#sessions.find(
      ({ token, lostAt }) => token === wsc && Date.now() - lostAt <= RECOVERY_MS,
    );
    const session = known ?? { events, token: '', missed: [], lostAt: 0, isSubscribed: false };
    if (known === undefined) this.#sessions.push(session);
    session.events = events;
    session.token = `wsc-${String(this.#tokens)}`;
    // The network takes its time.
    setTimeout(() => {
      this.#say(
        session,
        { type: 'ConnectionDetails', wsc: { token: session.token } },
        {
          recoveryTimeout: RECOVERY_MS / 1_000,
          recoveryState: known === undefined ? 'Failed' : 'Successful',
        },
      );
      for (const text of session.missed.splice(0)) session.events?.message(text);
    }, 50);
    return {
      send: (text) => {
        const [meta] = JSON.parse(text) as [{ type: string; messageId: string }];
        if (meta.type !== 'ClientRequest') {
          this.#say(session, meta);
          return;
        }
        const refused = this.count('POST', '/restapi/v1.0/subscription');
        session.isSubscribed = refused === null;
        this.#say(session, { ...meta, status: refused === null ? 200 : 429 }, {});
      },
      close: () => {
        session.events = null;
        session.lostAt = Date.now();
      },
    };
  }

  #send(subject: string): object {
    const id = ++this.#ids;
    const record = (messageStatus: string) =>
      sentRecord(id, { subject, messageStatus, creationTime: sentAt });
    const sentAt = new Date().toISOString();
    const queued = record('Queued');
    this.#put(queued);
    setTimeout(() => this.#put(record('Sent')), SENT_MS);
    setTimeout(() => this.#put(record('Delivered')), DELIVERED_MS);
    return queued;
  }

  #put(record: object): void {
    this.store.set((record as { id: number }).id, { record, change: ++this.#change });
    this.#tell('/message-store', { changes: [{ type: 'SMS' }] });
  }

  #tell(event: string, body: object): void {
    const meta = { type: 'ServerNotification', messageId: 'n', status: 200 };
    const text = JSON.stringify([meta, { event, body }]);
    for (const session of this.#sessions) {
      if (!session.isSubscribed) continue;
      if (session.events === null) session.missed.push(text);
      else session.events.message(text);
    }
  }

  #say(session: Session, ...elements: readonly unknown[]): void {
    session.events?.message(JSON.stringify(elements));
  }
}

const answered = (body: unknown): RestOutcome => ({ outcome: 'answered', body });
