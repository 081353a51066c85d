import type { JSX } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { say } from '../../../i18n/say.ts';
import { byDay } from '../days/by-day.ts';
import { dayTitle } from '../days/day-title.ts';
import type { Uses } from '../desk/telephone.ts';
import { Composer } from './composer.tsx';
import type { Conversation } from './conversation.ts';
import { ConversationHead } from './conversation-head.tsx';
import type { DayLog } from './day-log.ts';
import { LogDay } from './log-day.tsx';
import { addressOf } from './message-address.ts';
import type { MessageBox } from './message-box.ts';
import { MessageRow } from './message-row.tsx';
import { conversationTitle } from './message-words.ts';
import type { Outbox } from './outbox.ts';

/** One conversation by day, and the field for the next message. Opening it marks it as read. */
export function ConversationView({
  telephone,
  box,
  outbox,
  days,
  conversation,
}: {
  telephone: Uses<'desk' | 'callers' | 'preferences'>;
  box: MessageBox;
  outbox: Outbox;
  days: DayLog;
  conversation: Conversation;
}): JSX.Element {
  const { id, messages, unread } = conversation;
  const log = useRef<HTMLDivElement>(null);
  const isSeen = document.visibilityState === 'visible';
  useEffect(() => {
    if (unread > 0 && isSeen) void box.read(id);
  }, [box, id, unread, isSeen]);
  useLayoutEffect(() => {
    log.current?.scrollTo(0, log.current.scrollHeight);
  }, [id, messages.length]);
  return (
    <div class="conversation">
      <ConversationHead key={id} telephone={telephone} conversation={conversation} />
      <div
        ref={log}
        class="message-log"
        role="log"
        aria-label={say('messages.log-region', conversationTitle(telephone, conversation))}
        // A region that scrolls has to be reached by keyboard.
        tabIndex={0}
      >
        {byDay(messages, ({ at }) => at).map((day) => {
          const title = dayTitle(day.startsAt, Date.now());
          return (
            <section key={day.startsAt} aria-label={title}>
              <div class="room-tools">
                <h3 class="day">{title}</h3>
                <LogDay
                  telephone={telephone}
                  days={days}
                  conversation={conversation}
                  day={day}
                  title={title}
                />
              </div>
              <ul class="plain">
                {day.items.map((message) => (
                  <MessageRow key={message.id} telephone={telephone} message={message} />
                ))}
              </ul>
            </section>
          );
        })}
      </div>
      <Composer
        telephone={telephone}
        box={box}
        outbox={outbox}
        draftKey={id}
        address={addressOf(telephone, box.senders, conversation)}
        onSent={() => undefined}
      />
    </div>
  );
}
