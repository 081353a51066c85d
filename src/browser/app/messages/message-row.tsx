import type { JSX } from 'preact';
import { say, sayCount } from '../../../i18n/say.ts';
import { timeOfDay } from '../days/written.ts';
import type { Uses } from '../desk/telephone.ts';
import type { PartSource } from '../parts/part.ts';
import { deliveryOf } from './delivery.ts';
import type { Message } from './message.ts';
import { deliveryWords, partyName } from './message-words.ts';

/** One message: who, when, what, and how far it got. */
export function MessageRow({
  telephone,
  parts,
  message,
}: {
  telephone: Uses<'callers'>;
  parts: PartSource;
  message: Message;
}): JSX.Element {
  const writing = parts.get('writing');
  const delivery = deliveryWords(message);
  return (
    <li class="message" data-message={message.id} data-direction={message.direction}>
      <p class="quiet">
        {message.direction === 'outbound'
          ? say('messages.you')
          : partyName(telephone, message.kind, message.from)}{' '}
        · {timeOfDay(message.at)}
      </p>
      {message.text !== '' && <p class="kept-note">{message.text}</p>}
      {message.files.length > 0 &&
        (writing === null ? (
          <p class="quiet">{sayCount('messages.files', message.files.length)}</p>
        ) : (
          <writing.MessageFiles files={message.files} />
        ))}
      {delivery !== '' && (
        <p class={deliveryOf(message) === 'failed' ? 'problem' : 'quiet'}>{delivery}</p>
      )}
    </li>
  );
}
