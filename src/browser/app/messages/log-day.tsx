import type { JSX } from 'preact';
import { say, sayCount } from '../../../i18n/say.ts';
import { NewTab } from '../../ui/new-tab.tsx';
import { useChanges } from '../../ui/use-changes.ts';
import type { Day } from '../days/by-day.ts';
import type { Uses } from '../desk/telephone.ts';
import type { Conversation } from './conversation.ts';
import { conversationDay, type DayLog } from './day-log.ts';
import type { Message } from './message.ts';
import { conversationTitle } from './message-words.ts';

/** Writes a day of a conversation into NetSuite, and leads to the record. */
export function LogDay({
  telephone,
  days,
  conversation,
  day,
  title,
}: {
  telephone: Uses<'callers'>;
  days: DayLog;
  conversation: Conversation;
  day: Day<Message>;
  /** The day's heading. */
  title: string;
}): JSX.Element {
  useChanges(days);
  const key = `${conversation.id} ${String(day.startsAt)}`;
  const state = days.state(key);
  const log = () => {
    const number = conversation.kind === 'sms' ? (conversation.others[0]?.number ?? '') : '';
    const asked = conversationDay(
      conversation,
      day.items,
      conversationTitle(telephone, conversation),
      number === '' ? { owner: 'internal' } : telephone.callers.owner(number),
      { you: say('messages.you'), files: (count) => sayCount('messages.log-files', count) },
    );
    if (asked !== null) void days.log(key, asked);
  };
  return (
    <span class="item-actions">
      {state.state === 'logged' && (
        <a href={state.url} target="_blank" rel="noopener">
          {say('messages.logged')}
          <NewTab />
        </a>
      )}
      {(days.isOn !== false || state.state === 'refused') && (
        <button
          type="button"
          class="link-button"
          aria-label={state.state === 'logged' ? undefined : say('messages.log-day', title)}
          aria-disabled={state.state === 'saving'}
          onClick={log}
        >
          {say(state.state === 'logged' ? 'messages.log-again' : 'messages.log')}
        </button>
      )}
      <span class={state.state === 'refused' ? 'problem' : 'quiet'} role="status">
        {state.state === 'saving'
          ? say('messages.saving')
          : state.state === 'refused'
            ? say(state.why === 'off' ? 'messages.log-off' : 'messages.log-refused')
            : state.state === 'logged' && state.isFull
              ? say('messages.log-full')
              : ''}
      </span>
    </span>
  );
}
