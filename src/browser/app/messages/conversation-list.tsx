import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { say } from '../../../i18n/say.ts';
import { LongList } from '../../ui/long-list.tsx';
import { daysAgo } from '../days/by-day.ts';
import { dayTitle } from '../days/day-title.ts';
import { timeOfDay } from '../days/written.ts';
import type { Uses } from '../desk/telephone.ts';
import type { Conversation } from './conversation.ts';
import { conversationTitle, messageText } from './message-words.ts';
import { Unread } from './unread.tsx';

/** Conversations whose numbers are looked up in NetSuite: each costs it four queries. */
const NAMED = 10;

const when = (at: number): string => {
  const day = new Date(at).setHours(0, 0, 0, 0);
  return daysAgo(day, Date.now()) === 0 ? timeOfDay(at) : dayTitle(day, Date.now());
};

function Row({
  telephone,
  conversation,
  isOpen,
}: {
  telephone: Uses<'callers'>;
  conversation: Conversation;
  isOpen: boolean;
}): JSX.Element {
  const { id, kind, others, last, unread } = conversation;
  return (
    <li>
      <a
        class="thread"
        href={`#messages/${id}`}
        data-unread={unread}
        aria-current={isOpen ? 'true' : undefined}
      >
        <span>
          <strong>{conversationTitle(telephone, conversation)}</strong>
          <Unread count={unread} />
        </span>
        <span class="quiet">{when(last.at)}</span>
        <span class="quiet thread-last">
          {last.direction === 'outbound' && `${say('messages.you')}: `}
          {messageText(last)}
        </span>
        <span class="quiet">
          {kind === 'pager' && say('messages.colleague')}
          {others.length > 1 && ` ${say('messages.group')}`}
        </span>
      </a>
    </li>
  );
}

/** All conversations, the latest first. */
export function ConversationList({
  telephone,
  conversations,
  open,
}: {
  telephone: Uses<'callers'>;
  conversations: readonly Conversation[];
  /** The ID of the one that is open, or an empty text. */
  open: string;
}): JSX.Element {
  const numbers = conversations
    .filter(({ kind }) => kind === 'sms')
    .slice(0, NAMED)
    .flatMap(({ others: [first] }) => first?.number ?? [])
    .join(' ');
  useEffect(() => {
    for (const number of numbers.split(' '))
      if (number !== '' && telephone.callers.owner(number).owner === 'asking')
        void telephone.callers.find(number);
  }, [telephone, numbers]);
  return (
    <LongList
      items={conversations}
      row={(conversation) => (
        <Row
          key={conversation.id}
          telephone={telephone}
          conversation={conversation}
          isOpen={conversation.id === open}
        />
      )}
    />
  );
}
