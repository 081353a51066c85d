import { say } from '../../../i18n/say.ts';
import { showNotification } from '../../sensors/show-notification.ts';
import { isIncoming } from '../calls/call.ts';
import type { Uses } from '../desk/telephone.ts';

/**
 * Announces an incoming call by a notification of the system while this page is out of sight: one
 * for each call, gone when the call no longer rings.
 */
export function notifyOfCalls(telephone: Uses<'desk' | 'callers'>): void {
  // Null: the browser refused it, and is not asked again for the same call.
  const shown = new Map<string, Notification | null>();
  const look = () => {
    const ringing = new Map(
      telephone.desk
        .calls()
        .filter(isIncoming)
        .map((call) => [call.id, call]),
    );
    for (const [id, notification] of shown) {
      if (ringing.has(id)) continue;
      notification?.close();
      shown.delete(id);
    }
    if (document.visibilityState !== 'hidden' && document.hasFocus()) return;
    for (const [id, call] of ringing) {
      if (shown.has(id)) continue;
      const title = telephone.callers.titleOf(call);
      const number = telephone.callers.shown(call.number);
      const notification = showNotification(say('common.incoming', title), {
        body:
          title === number
            ? say('telephone.incoming.notification')
            : say('telephone.incoming.notification-number', number),
        tag: `rcp-call-${id}`,
        requireInteraction: true,
      });
      shown.set(id, notification);
    }
  };
  look();
  telephone.subscribe(look);
}
