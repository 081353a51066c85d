import type { MissedCall, NewsItem } from '../news/news.ts';
import { type Fields, fields, list, text } from '../ringcentral/answer-fields.ts';

/** What a frame of RingCentral's means to a client (developer guide, notifications/websockets). */
export type Frame =
  /** The connection is open. `token`: names the session to the next connection. */
  | { frame: 'opened'; token: string; recoverySeconds: number; isRecovered: boolean }
  /** The answer to a request of ours. */
  | { frame: 'answer'; id: string; status: number; code: string }
  | { frame: 'news'; items: NewsItem[] }
  /** The server is about to close the connection. */
  | { frame: 'error'; status: number; code: string }
  /** A heartbeat's echo, and anything that a later version may send. */
  | { frame: 'other' };

/** The filters below the user's own extension. One connection has one subscription. */
const OWN = '/restapi/v1.0/account/~/extension/~';
const MESSAGES = `${OWN}/message-store`;
const MISSED = `${OWN}/telephony/sessions?missedCall=true`;

/**
 * What is subscribed to, the best first. The second is for an application without Call Control, and
 * for a RingCentral that doesn't know the filter.
 */
export const FILTERS = [[MESSAGES, MISSED], [MESSAGES]] as const;

/** How long a session without a connection can be recovered, when the server doesn't say. */
const RECOVERY_SECONDS = 180;

/** The types of the store that Messages shows. */
const TEXTS = ['SMS', 'Pager'];

function missedOf(body: Fields): MissedCall[] {
  const session = text(body['telephonySessionId']);
  const at = Date.parse(text(body['eventTime']));
  const party = list(body['parties'])
    .map(fields)
    .find(({ direction, missedCall }) => direction === 'Inbound' && missedCall === true);
  if (session === '' || Number.isNaN(at) || party === undefined) return [];
  const { phoneNumber, extensionNumber, name } = fields(party['from']);
  return [{ session, at, number: text(phoneNumber) || text(extensionNumber), name: text(name) }];
}

/** What a notification means, whatever the numbers in its event's address are. */
function newsOf(value: unknown): NewsItem[] {
  const { event, body } = fields(value);
  const address = text(event);
  if (address.includes('/telephony/sessions'))
    return missedOf(fields(body)).map((call) => ({ news: 'missed', call }));
  if (!address.endsWith('/message-store')) return [];
  const types = list(fields(body)['changes']).map((change) => text(fields(change)['type']));
  return [
    ...(types.some((type) => TEXTS.includes(type)) ? [{ news: 'messages' } as const] : []),
    ...(types.includes('VoiceMail') ? [{ news: 'voicemails' } as const] : []),
  ];
}

/** Reads a frame. @returns null for what isn't one */
export function readFrame(raw: string): Frame | null {
  let sent: unknown;
  try {
    sent = JSON.parse(raw);
  } catch {
    return null;
  }
  const [head, body] = list(sent);
  const meta = fields(head);
  const given = fields(body);
  const status = Number(meta['status']);
  const code = text(given['errorCode']);
  switch (meta['type']) {
    case 'ConnectionDetails':
      return {
        frame: 'opened',
        token: text(fields(meta['wsc'])['token']),
        recoverySeconds: Number(given['recoveryTimeout']) || RECOVERY_SECONDS,
        isRecovered: given['recoveryState'] === 'Successful',
      };
    case 'ClientRequest':
      return { frame: 'answer', id: text(meta['messageId']), status, code };
    case 'ServerNotification':
      return { frame: 'news', items: newsOf(body) };
    case 'Error':
      return { frame: 'error', status, code };
    default:
      return typeof meta['type'] === 'string' ? { frame: 'other' } : null;
  }
}

/** The request for news. @param id names the request in its answer */
export const subscribeFrame = (id: string, eventFilters: readonly string[]): string =>
  JSON.stringify([
    { type: 'ClientRequest', messageId: id, method: 'POST', path: '/restapi/v1.0/subscription/' },
    { eventFilters, deliveryMode: { transportType: 'WebSocket' } },
  ]);

/** Asks whether the connection is still there; browsers send no pings of their own. */
export const heartbeatFrame = (id: string): string =>
  JSON.stringify([{ type: 'Heartbeat', messageId: id }]);

/** Where a connection is opened, or null when RingCentral's answer can't be used. */
export function addressOf(body: unknown, recovery: string): string | null {
  const { uri, ws_access_token: token } = fields(body);
  try {
    const address = new URL(text(uri));
    if (address.protocol !== 'wss:' || text(token) === '') return null;
    address.searchParams.set('access_token', text(token));
    if (recovery !== '') address.searchParams.set('wsc', recovery);
    return address.href;
  } catch {
    return null;
  }
}
