import { say } from '../../../i18n/say.ts';
import { showNotification } from '../../sensors/show-notification.ts';
import { mayNotify } from '../attention/may-notify.ts';
import { timeOfDay } from '../days/written.ts';
import type { Uses } from '../desk/telephone.ts';
import type { Conversation } from './conversation.ts';
import type { Message } from './message.ts';
import type { MessageBox } from './message-box.ts';
import { partyName } from './message-words.ts';
import { NewMessages } from './new-messages.ts';

/** How long a notification waits for NetSuite's answer whose number it is, in milliseconds. */
const NAMED_WITHIN_MS = 2_000;

/** `renotify` lets another message of a conversation alert again (Notifications API, WHATWG). */
type Options = NotificationOptions & { renotify: boolean };

/**
 * Shows a notification for a new message while nobody looks at this page: who wrote, and when. Its
 * text is left out, because a notification shows on locked screens and to people who pass by.
 *
 * @param after resolves after so many milliseconds
 */
export function notifyOfMessages(
  telephone: Uses<'store' | 'callers' | 'preferences'>,
  box: Pick<MessageBox, 'state' | 'conversations' | 'subscribe'>,
  after: (milliseconds: number) => Promise<void>,
): void {
  const { callers } = telephone;
  const news = new NewMessages();
  const tell = async ({ id, kind }: Conversation, { from, at }: Message) => {
    if (!mayNotify(telephone)) return;
    if (kind === 'sms' && from.number !== '')
      await Promise.race([callers.find(from.number), after(NAMED_WITHIN_MS)]);
    // Somebody may have come to look meanwhile.
    if (!mayNotify(telephone)) return;
    const title = partyName(telephone, kind, from);
    const shown = kind === 'sms' ? callers.shown(from.number) : title;
    const options: Options = {
      body: title === shown ? timeOfDay(at) : `${shown} · ${timeOfDay(at)}`,
      tag: `rcp-message-${id}`,
      renotify: true,
    };
    showNotification(say('messages.notification', title), options, () => {
      location.hash = `#messages/${id}`;
    });
  };
  box.subscribe(() => {
    if (box.state.state !== 'ready') return;
    for (const { conversation, latest } of news.look(box.conversations))
      void tell(conversation, latest);
  });
}
