import type { JSX } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { say } from '../../../i18n/say.ts';
import { useChanges } from '../../ui/use-changes.ts';
import type { Uses } from '../desk/telephone.ts';
import type { MessageBox } from './message-box.ts';
import { sendingWords } from './message-words.ts';
import { type Address, LONGEST_TEXT, type Outbox } from './outbox.ts';

interface Props {
  telephone: Uses<'callers'>;
  box: MessageBox;
  outbox: Outbox;
  /** Names the conversation, whose draft this is. */
  draftKey: string;
  /** Null when no number of the user's can send text messages. */
  address: Address | null;
  /** The message is on its way, in this conversation. */
  onSent: (conversation: string) => void;
}

/** A field for the next message, with what became of the last try. */
export function Composer({
  telephone,
  box,
  outbox,
  draftKey,
  address,
  onSent,
}: Props): JSX.Element {
  useChanges(outbox);
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    field.current?.focus({ preventScroll: true });
  }, [draftKey]);
  if (address === null)
    return (
      <p class="quiet" role="status">
        {say(
          box.senders !== null
            ? 'messages.no-sender'
            : box.state.state === 'loading'
              ? 'messages.loading'
              : 'messages.sender-unknown',
        )}
      </p>
    );
  const draft = outbox.draft(draftKey);
  const sending = outbox.sending(draftKey);
  const isHeld = sending.state === 'sending' || sending.state === 'unsure';
  const after = (conversation: string | null) => {
    if (conversation !== null) onSent(conversation);
  };
  const send = () => void outbox.send(draftKey, address).then(after);
  return (
    <form
      class="field"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <label for={id}>{say('messages.text')}</label>
      <textarea
        ref={field}
        id={id}
        rows={3}
        value={draft}
        readOnly={isHeld}
        aria-invalid={draft.length > LONGEST_TEXT}
        aria-describedby={`${id}-help ${id}-problem`}
        onInput={({ currentTarget }) => {
          outbox.type(draftKey, currentTarget.value);
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
          event.preventDefault();
          send();
        }}
      />
      <p
        class={sending.state === 'sending' ? 'quiet' : 'problem'}
        id={`${id}-problem`}
        role="status"
      >
        {sendingWords(sending, draft.length)}
      </p>
      <div class="form-actions">
        <button type="submit" class="button primary" aria-disabled={!outbox.maySend(draftKey)}>
          {say('messages.send')}
        </button>
        {sending.state === 'unsure' && (
          <button
            type="button"
            class="button"
            onClick={() => void outbox.check(draftKey).then(after)}
          >
            {say('messages.check')}
          </button>
        )}
        <span class="quiet" id={`${id}-help`}>
          {[
            ...(address.kind === 'sms'
              ? [say('messages.from', telephone.callers.shown(address.from))]
              : []),
            say('messages.count', draft.length, LONGEST_TEXT),
            say('messages.keys'),
          ].join(' · ')}
        </span>
      </div>
    </form>
  );
}
