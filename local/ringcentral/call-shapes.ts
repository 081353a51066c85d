/**
 * Records of the company's call log that are more than one call from one telephone to another:
 * queues, delegation, transfers. What comes out goes into `ControlClient.callLog`:
 *
 *     await rc.control.callLog({ records: queueCall(call, { members, answeredBy }) });
 *
 * The forms are those of the API definitions (CallLogRecord, CallLogRecordLegInfo) and the guide's
 * sample of a call with legs (voice/call-log/details). No public sample shows a queue's legs or a
 * delegated call, so which words stand in them is assumed.
 */
interface Basics {
  /** `telephonySessionId`, the same in every record of the call. */
  session: string;
  /** Milliseconds since 1970. */
  startedAt: number;
  seconds: number;
  /** The other side, in E.164. */
  number: string;
}

type Leg = Readonly<Record<string, unknown>>;

/** What all records and legs have alike. */
const base = ({ session, startedAt, seconds }: Basics) => ({
  telephonySessionId: session,
  startTime: new Date(startedAt).toISOString(),
  duration: seconds,
  durationMs: seconds * 1000,
  type: 'Voice',
  internalType: 'Usual',
});

const masterLeg = (call: Basics, direction: string, more: Leg = {}): Leg => ({
  ...base(call),
  direction,
  action: direction === 'Inbound' ? 'Phone Call' : 'VoIP Call',
  legType: direction === 'Inbound' ? 'PstnToSip' : 'SipToPstnMetered',
  result: direction === 'Inbound' ? 'Accepted' : 'Call connected',
  transport: 'PSTN',
  master: true,
  ...more,
});

/** What only a queue's call says. */
interface Queue {
  /** Extensions that it rang at, by RingCentral's own number. */
  members: readonly number[];
  /** The one that took it; none when everybody let it ring. */
  answeredBy?: number;
  /** The number that was called. */
  number: string;
}

/**
 * A call to a queue that rings at all its members: a record for each, with a leg for the queue's
 * offer. Who didn't take it has a missed call (hubspot-embeddable, issue 164).
 */
export function queueCall(call: Basics, { members, answeredBy, number }: Queue) {
  return members.map((member) => {
    const took = member === answeredBy;
    const result = took ? 'Accepted' : 'Missed';
    const seconds = took ? call.seconds : 0;
    const record = {
      ...base({ ...call, seconds }),
      direction: 'Inbound',
      from: { phoneNumber: call.number },
      to: { phoneNumber: number, extensionId: String(member) },
      result,
      extension: { id: member },
    };
    return {
      ...record,
      id: `${call.session}.${String(member)}`,
      action: 'Phone Call',
      transport: 'PSTN',
      legs: [
        masterLeg(call, 'Inbound', { to: { phoneNumber: number } }),
        { ...record, action: 'Hunting', legType: 'Hunting', transport: 'VoIP', master: false },
      ],
    };
  });
}

/**
 * A call that an assistant makes for a boss: one record, on the boss's behalf, that names the
 * assistant (API definitions, CallLogDelegateInfo).
 */
export const delegatedCall = (
  call: Basics,
  { boss, assistant }: { boss: number; assistant: { id: number; name: string } },
) => ({
  ...masterLeg(call, 'Outbound'),
  id: `${call.session}.${String(boss)}`,
  telephonySessionId: call.session,
  startTime: new Date(call.startedAt).toISOString(),
  from: { phoneNumber: '+12125550180', extensionId: String(boss) },
  to: { phoneNumber: call.number },
  extension: { id: boss },
  delegate: { id: String(assistant.id), name: assistant.name },
  delegationType: 'Coworker',
  legs: [masterLeg(call, 'Outbound', { extension: { id: boss } })],
});

/**
 * A call that one extension takes and hands on to another: one record with a leg for each, on behalf
 * of the one that took it (guide, voice/call-log/details).
 */
export const transferredCall = (
  call: Basics,
  { from, to, targetSession }: { from: number; to: number; targetSession: string },
) => ({
  ...masterLeg(call, 'Inbound'),
  id: `${call.session}.${String(from)}`,
  telephonySessionId: call.session,
  startTime: new Date(call.startedAt).toISOString(),
  from: { phoneNumber: call.number },
  to: { phoneNumber: '+12125550181', extensionId: String(from) },
  extension: { id: from },
  legs: [
    masterLeg(call, 'Inbound', {
      extension: { id: from },
      transferTarget: { telephonySessionId: targetSession },
    }),
    {
      ...base(call),
      direction: 'Inbound',
      action: 'Transfer',
      legType: 'TransferCall',
      result: 'Accepted',
      transport: 'VoIP',
      master: false,
      extension: { id: to },
      transferee: { telephonySessionId: call.session },
    },
  ],
});
