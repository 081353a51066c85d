import { callForKey } from '../../ui/call-keys.ts';
import type { Uses } from '../desk/telephone.ts';

/** What of the browser's media session a headset needs; older browsers lack parts of it. */
export interface HeadsetSession {
  /** The DOM's own type names fewer actions than browsers have. */
  setActionHandler(action: string, handler: (() => void) | null): void;
  setMicrophoneActive?: (active: boolean) => unknown;
}

/** Sets a handler where the browser knows the action: it throws for one that it doesn't. */
function handle(
  session: HeadsetSession,
  action: 'togglemicrophone' | 'hangup',
  handler: (() => void) | null,
): void {
  try {
    session.setActionHandler(action, handler);
  } catch {
    // The buttons on the page do the same.
  }
}

/**
 * Lets the keys of a headset mute and end the call in hand, through the browser's media session.
 * @param session undefined where the browser has none
 */
export function followHeadset(telephone: Uses<'desk'>, session: HeadsetSession | undefined): void {
  if (session === undefined) return;
  const { desk } = telephone;
  let wasInCall = false;
  const current = () => callForKey('hang-up', desk.calls(), ({ hold }) => hold !== 'off');
  const toggleMicrophone = () => {
    const call = current();
    if (call !== undefined) desk.mute(call.id, !call.muted);
  };
  const hangUp = () => {
    const call = current();
    if (call !== undefined) void desk.hangUp(call.id);
  };
  const look = () => {
    const call = current();
    const inCall = call !== undefined;
    if (inCall) session.setMicrophoneActive?.(!call.muted);
    if (inCall === wasInCall) return;
    wasInCall = inCall;
    handle(session, 'togglemicrophone', inCall ? toggleMicrophone : null);
    handle(session, 'hangup', inCall ? hangUp : null);
  };
  look();
  telephone.subscribe(look);
}
