import type { JSX } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { say } from '../../../i18n/say.ts';
import type { Uses } from '../desk/telephone.ts';
import type { NumberProblem } from '../numbers/number.ts';
import { CalleeField } from '../views/callee-field.tsx';
import { Composer } from './composer.tsx';
import { ConversationHead } from './conversation-head.tsx';
import { addressOf, newConversation } from './message-address.ts';
import type { RoomProps } from './room-props.ts';

/** Asks whom a message is for: a number, an extension, or a name of NetSuite's. */
function Recipient({ telephone }: { telephone: Uses<'callers' | 'people'> }): JSX.Element {
  const [text, setText] = useState('');
  const [problem, setProblem] = useState<NumberProblem | 'choose' | 'extension' | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const listed = useRef(0);
  useLayoutEffect(() => {
    input.current?.focus();
  }, []);
  const take = (written: string) => {
    const read = telephone.callers.read(written);
    if (typeof read === 'string')
      setProblem(read === 'not-a-number' && listed.current > 0 ? 'choose' : read);
    else if (read.extension === '')
      location.hash = `#messages/new/${encodeURIComponent(read.dial)}`;
    else setProblem('extension');
  };
  return (
    <form
      class="conversation"
      aria-label={say('messages.new')}
      onSubmit={(event) => {
        event.preventDefault();
        take(text);
      }}
    >
      <a class="back" href="#messages">
        {say('messages.back')}
      </a>
      <CalleeField
        telephone={telephone}
        id="rcp-message-to"
        label={say('messages.to')}
        text={text}
        problem={
          problem === null
            ? ''
            : say(problem === 'extension' ? 'messages.extension' : `telephone.refusal.${problem}`)
        }
        type={(next) => {
          setText(next);
          setProblem(null);
        }}
        choose={({ phone }) => {
          take(phone);
        }}
        input={input}
        listed={listed}
      >
        <button type="submit" class="button primary">
          {say('messages.next')}
        </button>
      </CalleeField>
    </form>
  );
}

/** A new message: whom it is for, then its text. Who has a conversation already is led to it. */
export function NewMessage({
  telephone,
  box,
  outbox,
  parts,
  number,
}: Pick<RoomProps, 'telephone' | 'box' | 'outbox' | 'parts'> & {
  /** E.164, the digits of an extension, or an empty text. */
  number: string;
}): JSX.Element {
  const key = `to ${number}`;
  // What was typed here already is sent from here.
  const known =
    number === '' || outbox.draft(key) !== '' ? undefined : box.conversationWith(number);
  useEffect(() => {
    if (known !== undefined) location.replace(`#messages/${known.id}`);
  }, [known]);
  useEffect(() => {
    if (number.startsWith('+')) void telephone.callers.find(number);
  }, [telephone, number]);
  if (number === '') return <Recipient telephone={telephone} />;
  const conversation = newConversation(number);
  return (
    <div class="conversation">
      <ConversationHead telephone={telephone} conversation={conversation} />
      <Composer
        telephone={telephone}
        box={box}
        outbox={outbox}
        parts={parts}
        draftKey={key}
        address={addressOf(telephone, box, conversation)}
        onSent={(id) => {
          location.replace(`#messages/${id}`);
        }}
      />
    </div>
  );
}
