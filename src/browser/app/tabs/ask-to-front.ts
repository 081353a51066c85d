import { say } from '../../../i18n/say.ts';
import { showNotification } from '../../sensors/show-notification.ts';
import type { CallState } from '../calls/call.ts';
import type { Uses } from '../desk/telephone.ts';

/**
 * Asks the user by a system notification to bring this page to the front, so that the browser opens
 * the microphone for a call. The notification closes when the page gets the focus, or when the call
 * no longer waits.
 */
export function askToFront(telephone: Uses<'desk' | 'callers'>, call: CallState): void {
  const notification = showNotification(
    say('record-bar.answer-there', telephone.callers.titleOf(call)),
    {
      body: say('telephone.incoming.notification'),
      tag: `rcp-answer-${call.id}`,
      requireInteraction: true,
    },
  );
  if (notification === null) return;
  const waits = () =>
    telephone.desk
      .calls()
      .some(({ id, phase }) => id === call.id && (phase === 'ringing' || phase === 'answering'));
  const end = () => {
    notification.close();
    stop();
    window.removeEventListener('focus', end);
  };
  const stop = telephone.subscribe(() => {
    if (!waits()) end();
  });
  window.addEventListener('focus', end);
}
