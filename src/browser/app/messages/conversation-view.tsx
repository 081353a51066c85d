import type { JSX } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { say } from '../../../i18n/say.ts';
import { ShowMore } from '../../ui/show-more.tsx';
import { useChanges } from '../../ui/use-changes.ts';
import { usePrinting } from '../../ui/use-printing.ts';
import { byDay } from '../days/by-day.ts';
import { dayTitle } from '../days/day-title.ts';
import { Composer } from './composer.tsx';
import type { Conversation } from './conversation.ts';
import { ConversationHead } from './conversation-head.tsx';
import { ConversationRecord } from './conversation-record.tsx';
import { lastDrawn } from './drawn.ts';
import { LogDay } from './log-day.tsx';
import { addressOf } from './message-address.ts';
import { MessageRow } from './message-row.tsx';
import { conversationTitle } from './message-words.ts';
import type { RoomProps } from './room-props.ts';

/** Messages that are drawn at first, and added each time somebody wants earlier ones. */
const DRAWN = 100;
/** This close to the end, in pixels, somebody reads the latest message. */
const NEAR_END = 80;

/** One conversation by day, and the field for the next message. Opening it marks it as read. */
export function ConversationView({
  telephone,
  parts,
  box,
  outbox,
  days,
  conversation,
}: RoomProps & { conversation: Conversation }): JSX.Element {
  const { id, messages, unread } = conversation;
  const log = useRef<HTMLDivElement>(null);
  /** How far the log's end was below what was in sight before it changed. */
  const below = useRef(0);
  const [most, setMost] = useState(DRAWN);
  const isPrinting = usePrinting();
  const isSeen = document.visibilityState === 'visible';
  useEffect(() => {
    if (unread > 0 && isSeen) void box.read(id);
  }, [box, id, unread, isSeen]);
  useChanges(days);
  useEffect(() => {
    void days.learn();
  }, [days]);
  const noteScroll = () => {
    const { current } = log;
    if (current !== null)
      below.current = current.scrollHeight - current.scrollTop - current.clientHeight;
  };
  useLayoutEffect(() => {
    // The end stays in sight. So does a message further up that somebody is reading.
    if (log.current !== null && below.current <= NEAR_END) below.current = 0;
    log.current?.scrollTo(0, log.current.scrollHeight - log.current.clientHeight - below.current);
  }, [id, messages.length, most]);
  return (
    <div class="conversation">
      <ConversationHead key={id} telephone={telephone} conversation={conversation} />
      {days.isOn === false && <p class="quiet">{say('messages.not-logged')}</p>}
      <div
        ref={log}
        class="message-log"
        role="log"
        aria-label={say('messages.log-region', conversationTitle(telephone, conversation))}
        // A region that scrolls has to be reached by keyboard.
        tabIndex={0}
        onScroll={noteScroll}
      >
        {messages.length > most && (
          <ShowMore
            label={say('messages.earlier')}
            show={() => {
              setMost(most + DRAWN);
            }}
          />
        )}
        {lastDrawn(
          byDay(messages, ({ at }) => at),
          isPrinting ? messages.length : most,
        ).map((day) => {
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
                {day.drawn.map((message) => (
                  <MessageRow
                    key={message.id}
                    telephone={telephone}
                    parts={parts}
                    message={message}
                  />
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
        parts={parts}
        draftKey={id}
        address={addressOf(telephone, box, conversation)}
        onSent={() => undefined}
      />
      <ConversationRecord telephone={telephone} parts={parts} conversation={conversation} />
    </div>
  );
}
