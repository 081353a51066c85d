import { type Extension, findExtension } from './extensions.ts';
import type { Call } from './sip/calls.ts';

type Direction = 'Inbound' | 'Outbound';

interface Party {
  phoneNumber: string;
  name?: string;
  extensionNumber?: string;
}

interface Filter {
  direction?: Direction | undefined;
  sessionId?: string | undefined;
  telephonySessionId?: string | undefined;
  phoneNumber?: string | undefined;
  dateFrom?: string | undefined;
  dateTo?: string | undefined;
}

function party(number: string): Party {
  const known = findExtension(number);
  return known === undefined
    ? { phoneNumber: number }
    : { phoneNumber: known.phoneNumber, name: known.name, extensionNumber: known.extensionNumber };
}

const directionFor = (call: Call, own: Extension): Direction | null =>
  call.from === own.extensionNumber
    ? 'Outbound'
    : call.to === own.extensionNumber
      ? 'Inbound'
      : null;

/**
 * What the call log says about how it went. Source: developers.ringcentral.com/guide/voice/call-log
 */
function result({ answeredAt, code }: Call, direction: Direction): string {
  if (answeredAt !== null) return direction === 'Outbound' ? 'Call connected' : 'Accepted';
  if (direction === 'Inbound')
    return code === 603 ? 'Rejected' : code === 480 ? 'Voicemail' : 'Missed';
  return code === 404 ? 'Wrong Number' : code === 603 ? 'Rejected' : 'No Answer';
}

/** The ended calls of an extension as its call log, newest first. */
export function callRecords(calls: readonly Call[], own: Extension, filter: Filter) {
  const records = calls.flatMap((call) => {
    const direction = directionFor(call, own);
    if (direction === null || call.endedAt === null) return [];
    const sessionId = String(parseInt(call.session.slice(0, 10), 16));
    return [
      {
        id: `L${sessionId}`,
        sessionId,
        telephonySessionId: `s-${call.session}`,
        startTime: call.startedAt,
        duration:
          call.answeredAt === null
            ? 0
            : Math.round((Date.parse(call.endedAt) - Date.parse(call.answeredAt)) / 1000),
        type: 'Voice',
        internalType: 'Local',
        direction,
        action: direction === 'Outbound' ? 'VoIP Call' : 'Phone Call',
        result: result(call, direction),
        from: party(call.from ?? ''),
        to: party(call.dialled),
      },
    ];
  });
  const digits = (number: string) => number.replace(/^\+/, '');
  return records
    .filter(
      (record) =>
        (filter.direction === undefined || record.direction === filter.direction) &&
        (filter.sessionId === undefined || record.sessionId === filter.sessionId) &&
        (filter.telephonySessionId === undefined ||
          record.telephonySessionId === filter.telephonySessionId) &&
        (filter.phoneNumber === undefined ||
          [record.from, record.to].some(
            ({ phoneNumber }) => digits(phoneNumber) === digits(filter.phoneNumber ?? ''),
          )) &&
        (filter.dateFrom === undefined ||
          Date.parse(record.startTime) >= Date.parse(filter.dateFrom)) &&
        (filter.dateTo === undefined || Date.parse(record.startTime) < Date.parse(filter.dateTo)),
    )
    .reverse();
}

/** The calls an extension is in, as presence tells them. */
export function activeCalls(calls: readonly Call[], own: Extension) {
  return calls.flatMap((call) => {
    const direction = directionFor(call, own);
    if (direction === null || call.endedAt !== null) return [];
    const from = party(call.from ?? '');
    const to = party(call.dialled);
    return [
      {
        id: call.callId,
        direction,
        from: from.phoneNumber,
        fromName: from.name ?? '',
        to: to.phoneNumber,
        toName: to.name ?? '',
        telephonyStatus: call.answeredAt === null ? 'Ringing' : 'CallConnected',
        telephonySessionId: `s-${call.session}`,
        partyId: `p-${call.session}-${direction === 'Outbound' ? '1' : '2'}`,
        startTime: call.startedAt,
      },
    ];
  });
}
