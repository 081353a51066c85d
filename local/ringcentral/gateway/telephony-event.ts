import { callerOf, directionFor, partyIdOf, partyOf, sessionIdOf } from '../call-records.ts';
import { ACCOUNT_ID, type Extension } from '../extensions.ts';
import type { Call } from '../sip/calls.ts';

const BUSY_OR_VOICEMAIL = 480;
const DECLINED = 603;

/** Where a call is, for one of its parties (guide, event-filters/extension-telephony-sessions). */
function statusOf({ state, answeredAt, code }: Call, isCalled: boolean) {
  switch (state) {
    case 'setup':
      return { code: 'Setup' };
    case 'ringing':
      return { code: 'Proceeding' };
    case 'answered':
      return { code: 'Answered' };
    case 'ended':
      return isCalled && answeredAt === null && code === BUSY_OR_VOICEMAIL
        ? { code: 'VoiceMail' }
        : { code: 'Disconnected' };
  }
}

/** A change of a call as one of its extensions sees it; null when it has no part in it. */
export function callEvent(call: Call, own: Extension, sequence: number, now: number) {
  const direction = directionFor(call, own);
  if (direction === null) return null;
  const isCalled = direction === 'Inbound';
  const missed =
    isCalled && call.state === 'ended' && call.answeredAt === null && call.code !== DECLINED;
  const body = {
    sequence,
    sessionId: sessionIdOf(call),
    telephonySessionId: `s-${call.session}`,
    serverId: 'stand-in',
    eventTime: new Date(now).toISOString(),
    accountId: ACCOUNT_ID,
    extensionId: own.id,
    parties: [
      {
        accountId: ACCOUNT_ID,
        extensionId: own.id,
        id: partyIdOf(call, direction),
        direction,
        from: callerOf(call),
        to: partyOf(call.dialled),
        status: statusOf(call, isCalled),
        missedCall: missed,
        standAlone: false,
        muted: false,
      },
    ],
    origin: { type: 'Call' },
  };
  return { missed, body };
}
