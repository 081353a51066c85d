import { ACCOUNT_ID, EXTENSIONS, type Extension } from '../extensions.ts';
import { hasScope } from '../permissions.ts';

/** The events that can be subscribed to here (developer guide, notifications/event-filters). */
export type EventKind =
  | 'message-store'
  | 'instant-sms'
  | 'voicemail'
  | 'presence'
  | 'detailed-presence'
  | 'telephony-sessions'
  | 'missed-calls';

interface FilterForm {
  kind: EventKind;
  /** The application's permission. */
  scope: string;
  /** Whether colleagues may be watched. */
  ofOthers: boolean;
}

const messages = { scope: 'ReadMessages', ofOthers: false };
const calls = { scope: 'CallControl', ofOthers: false };
const presence = { scope: 'ReadPresence', ofOthers: true };

/** Below an extension's address; the query's parameters in the order of their names. */
const FORMS: Readonly<Record<string, FilterForm>> = {
  '/message-store': { kind: 'message-store', ...messages },
  '/message-store/instant?type=SMS': { kind: 'instant-sms', ...messages },
  '/voicemail': { kind: 'voicemail', ...messages },
  '/presence': { kind: 'presence', ...presence },
  '/presence?detailedTelephonyState=true': { kind: 'detailed-presence', ...presence },
  '/presence?detailedTelephonyState=true&sipData=true': { kind: 'detailed-presence', ...presence },
  '/telephony/sessions': { kind: 'telephony-sessions', ...calls },
  '/telephony/sessions?missedCall=true': { kind: 'missed-calls', ...calls },
};

/** A filter that was understood. */
export interface EventFilter {
  kind: EventKind;
  extensionId: string;
  /** The filter with the account's and the extension's own numbers, as notifications name it. */
  event: string;
}

/** Why a filter isn't taken; `forbidden` filters of messages have a code of their own. */
export type FilterProblem =
  | { problem: 'unknown' }
  | { problem: 'forbidden' }
  | { problem: 'scope'; scope: string };

const FILTER = /^\/restapi\/v1\.0\/account\/([^/?]+)\/extension\/([^/?]+)(\/[^?]*)(?:\?(.*))?$/;

/** Reads a filter for its subscriber. @param granted the scope of the subscriber's token */
export function readFilter(
  text: string,
  subscriber: Extension,
  granted: string,
): EventFilter | FilterProblem {
  const [, account = '', named = '', path = '', query] = FILTER.exec(text) ?? [];
  const sorted = query === undefined ? '' : `?${query.split('&').sort().join('&')}`;
  const form = FORMS[path + sorted];
  if (form === undefined || (account !== '~' && account !== ACCOUNT_ID))
    return { problem: 'unknown' };
  const extensionId = named === '~' ? subscriber.id : named;
  if (!EXTENSIONS.some(({ id }) => id === extensionId)) return { problem: 'unknown' };
  if (!form.ofOthers && extensionId !== subscriber.id) return { problem: 'forbidden' };
  if (!hasScope(granted, form.scope)) return { problem: 'scope', scope: form.scope };
  return {
    kind: form.kind,
    extensionId,
    event: `/restapi/v1.0/account/${ACCOUNT_ID}/extension/${extensionId}${path}${sorted}`,
  };
}
