import type { JSX } from 'preact';
import { say } from '../../../i18n/say.ts';
import { NewTab } from '../../ui/new-tab.tsx';
import type { Uses } from '../desk/telephone.ts';
import { useDial } from '../desk/use-dial.ts';
import type { Conversation } from './conversation.ts';
import { conversationTitle } from './message-words.ts';

/** With whom a conversation is, the way back to the list, and the way to call. */
export function ConversationHead({
  telephone,
  conversation,
}: {
  telephone: Uses<'desk' | 'callers'>;
  conversation: Pick<Conversation, 'kind' | 'others'>;
}): JSX.Element {
  const { dial, refusal } = useDial(telephone);
  const { kind, others } = conversation;
  const [first] = others;
  const number = others.length === 1 ? (first?.number ?? '') : '';
  const owner = telephone.callers.owner(number);
  const title = conversationTitle(telephone, conversation);
  const shown = telephone.callers.shown(number);
  return (
    <header class="room-tools">
      <a class="back" href="#messages">
        {say('messages.back')}
      </a>
      <h2>
        {kind === 'sms' && owner.owner === 'one' ? (
          <a href={owner.entity.url} target="_blank" rel="noopener">
            {title}
            <NewTab />
          </a>
        ) : (
          title
        )}
      </h2>
      {number !== '' && (
        <>
          {shown !== title && <span class="quiet">{shown}</span>}
          <button
            type="button"
            class="link-button"
            aria-label={say('messages.call-name', title)}
            onClick={() => {
              dial(number);
            }}
          >
            {say('messages.call')}
          </button>
        </>
      )}
      <p class="problem" role="status">
        {refusal}
      </p>
    </header>
  );
}
