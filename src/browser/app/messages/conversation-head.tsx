import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { say } from '../../../i18n/say.ts';
import { NewTab } from '../../ui/new-tab.tsx';
import type { DialRefusal } from '../desk/dial-refusal.ts';
import type { Uses } from '../desk/telephone.ts';
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
  const [refusal, setRefusal] = useState<DialRefusal | null>(null);
  const { kind, others } = conversation;
  const [first] = others;
  const number = others.length === 1 ? (first?.number ?? '') : '';
  const owner = telephone.callers.owner(number);
  const title = conversationTitle(telephone, conversation);
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
          <span class="quiet">{telephone.callers.shown(number)}</span>
          <button
            type="button"
            class="link-button"
            aria-label={say('messages.call-name', title)}
            onClick={() => void telephone.desk.dial(number).then(setRefusal)}
          >
            {say('messages.call')}
          </button>
        </>
      )}
      <p class="problem" role="status">
        {refusal === null ? '' : say(`telephone.refusal.${refusal}`)}
      </p>
    </header>
  );
}
