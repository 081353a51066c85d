import type OutboundCallSession from 'ringcentral-web-phone/call-session/outbound';
import { inTime } from './in-time.ts';

const END_MS = 3_000;
/** As long as an INVITE may still be answered (RFC 3261 17.1.1.2, timer B). */
const LISTEN_MS = 32_000;

/**
 * Ends an outgoing call that was sent and not answered, whatever the other side does meanwhile: it
 * is canceled when it rings, and when somebody answered in the same moment, it is hung up. The
 * person is done with the call long before.
 * @param forget takes the session off the phone's list; called once, at the end
 * @returns a promise that settles when the other side surely knows, after 32 s at the latest
 */
export function abandon(
  session: OutboundCallSession,
  forget: (session: OutboundCallSession) => void,
): Promise<void> {
  return new Promise((resolve) => {
    let over = false;
    const done = () => {
      if (over) return;
      over = true;
      clearTimeout(timer);
      forget(session);
      resolve();
    };
    const timer = setTimeout(done, LISTEN_MS);
    // The library can cancel only what has rung, and reports a final reply that came first as
    // ringing.
    const cancel = () => {
      if (session.sipMessage.subject.startsWith('SIP/2.0 1')) void inTime(session.cancel(), END_MS);
    };
    session.on('failed', done);
    session.on('disposed', done);
    session.on('answered', () => {
      // Its ACK goes out first.
      queueMicrotask(() => void inTime(session.hangup(), END_MS).then(done));
    });
    if (session.state === 'ringing') cancel();
    // The library knows a moment later whom it reached.
    else
      session.on('ringing', () => {
        queueMicrotask(cancel);
      });
  });
}
