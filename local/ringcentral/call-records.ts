import { ACCOUNT_ID, EXTENSIONS, type Extension, findExtension } from './extensions.ts';
import type { Call } from './sip/calls.ts';

export type Direction = 'Inbound' | 'Outbound';

interface Party {
  phoneNumber: string;
  name?: string;
  extensionNumber?: string;
  extensionId?: string;
}

/** A number as records name its party: one of ours with all that is known. */
export function partyOf(number: string, name = ''): Party {
  const known = findExtension(number);
  return known === undefined
    ? { phoneNumber: number, ...(name === '' ? {} : { name }) }
    : {
        phoneNumber: known.phoneNumber,
        name: known.name,
        extensionNumber: known.extensionNumber,
        extensionId: known.id,
      };
}

/** Who calls in this call, as records name that party. */
export const callerOf = (call: Call): Party =>
  partyOf(call.from ?? call.outsideNumber, call.outsideName);

/** Whether the extension calls or is called; null when it has no part in the call. */
export const directionFor = (call: Call, own: Extension): Direction | null =>
  call.from === own.extensionNumber
    ? 'Outbound'
    : call.to === own.extensionNumber
      ? 'Inbound'
      : null;

/** The call's party that the extension is. */
export const partyIdOf = ({ session }: Call, direction: Direction): string =>
  `p-${session}-${direction === 'Outbound' ? '1' : '2'}`;

/** RingCentral's older number of a session, which isn't unique for ever. */
export const sessionIdOf = ({ session }: Call): string =>
  String(parseInt(session.slice(0, 10), 16));

/**
 * What the call log says about how it went. Source: developers.ringcentral.com/guide/voice/call-log
 */
function result({ answeredAt, code }: Call, direction: Direction): string {
  if (answeredAt !== null) return direction === 'Outbound' ? 'Call connected' : 'Accepted';
  if (direction === 'Inbound')
    return code === 603 ? 'Rejected' : code === 480 ? 'Voicemail' : 'Missed';
  return code === 404 ? 'Wrong Number' : code === 603 ? 'Rejected' : 'No Answer';
}

/** The record of an ended call for one of its extensions, or null (CallLogRecord, Detailed). */
function recordOf(call: Call, own: Extension) {
  const direction = directionFor(call, own);
  if (direction === null || call.endedAt === null) return null;
  const telephonySessionId = `s-${call.session}`;
  const milliseconds =
    call.answeredAt === null ? 0 : Date.parse(call.endedAt) - Date.parse(call.answeredAt);
  return {
    id: `${telephonySessionId}.${own.id}`,
    sessionId: sessionIdOf(call),
    telephonySessionId,
    partyId: partyIdOf(call, direction),
    extension: { id: Number(own.id) },
    startTime: call.startedAt,
    duration: Math.round(milliseconds / 1000),
    durationMs: milliseconds,
    type: 'Voice',
    internalType: 'Local',
    direction,
    action: direction === 'Outbound' ? 'VoIP Call' : 'Phone Call',
    result: result(call, direction),
    from: callerOf(call),
    to: partyOf(call.dialled),
    transport: 'VoIP',
    legs: [],
  };
}

/** The ended calls as the company's log has them: one record for each extension of a call. */
export const callRecords = (calls: readonly Call[]) =>
  EXTENSIONS.flatMap((own) => calls.flatMap((call) => recordOf(call, own) ?? []));

const statusOf = (call: Call): 'CallConnected' | 'Ringing' =>
  call.answeredAt === null ? 'Ringing' : 'CallConnected';

/** The calls an extension is in, as presence reports them (ActiveCallInfo). */
export function activeCalls(calls: readonly Call[], own: Extension) {
  return calls.flatMap((call) => {
    const direction = directionFor(call, own);
    if (direction === null || call.endedAt !== null) return [];
    const from = callerOf(call);
    const to = partyOf(call.dialled);
    return [
      {
        id: call.callId,
        direction,
        from: from.phoneNumber,
        fromName: from.name ?? '',
        to: to.phoneNumber,
        toName: to.name ?? '',
        telephonyStatus: statusOf(call),
        sessionId: sessionIdOf(call),
        telephonySessionId: `s-${call.session}`,
        partyId: partyIdOf(call, direction),
        startTime: call.startedAt,
      },
    ];
  });
}

/** Where a record's own page is. */
export const recordUri = (origin: string, { id, extension }: RecordKey): string =>
  `${origin}/restapi/v1.0/account/${ACCOUNT_ID}${
    extension === undefined ? '' : `/extension/${String(extension.id)}`
  }/call-log/${id}`;

interface RecordKey {
  id: string;
  extension?: { id: number };
}
