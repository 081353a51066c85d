import type { JSX } from 'preact';
import { say } from '../../../i18n/say.ts';
import { timeOfDay } from '../days/day-title.ts';
import type { Uses } from '../desk/telephone.ts';
import { deliveryOf } from './delivery.ts';
import type { Message } from './message.ts';
import { deliveryWords, messageText, partyName } from './message-words.ts';

/** One message: who, when, what, and how far it got. */
export function MessageRow({
  telephone,
  message,
}: {
  telephone: Uses<'callers'>;
  message: Message;
}): JSX.Element {
  const delivery = deliveryWords(message);
  return (
    <li class="message" data-message={message.id} data-direction={message.direction}>
      <p class="quiet">
        {message.direction === 'outbound'
          ? say('messages.you')
          : partyName(telephone, message.kind, message.from)}{' '}
        · {timeOfDay(message.at)}
      </p>
      <p class="kept-note">{messageText(message)}</p>
      {delivery !== '' && (
        <p class={deliveryOf(message) === 'failed' ? 'problem' : 'quiet'}>{delivery}</p>
      )}
    </li>
  );
}
