import type { JSX } from 'preact';
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { say } from '../../../i18n/say.ts';
import { useChanges } from '../../ui/use-changes.ts';
import type { Uses } from '../desk/telephone.ts';
import type { PartSource } from '../parts/part.ts';
import { LONGEST_TEXT } from './attach.ts';
import type { MessageBox } from './message-box.ts';
import { attachWords, sendingWords } from './message-words.ts';
import type { Address, Outbox } from './outbox.ts';

interface Props {
  telephone: Uses<'callers'>;
  box: MessageBox;
  outbox: Outbox;
  parts: PartSource;
  /** Names the conversation, whose draft this is. */
  draftKey: string;
  /** Null when no number of the user's can send text messages. */
  address: Address | null;
  /** The message is on its way, in this conversation. */
  onSent: (conversation: string) => void;
}

/** A field for the next message, with what became of the last try. */
export function Composer(props: Props): JSX.Element {
  const { box, address } = props;
  return address === null ? (
    <p class="quiet" role="status">
      {say(
        box.senders !== null
          ? 'messages.no-sender'
          : box.state.state === 'loading'
            ? 'messages.loading'
            : 'messages.sender-unknown',
      )}
    </p>
  ) : (
    <Field {...props} address={address} />
  );
}

function Field({
  telephone,
  outbox,
  parts,
  draftKey,
  address,
  onSent,
}: Omit<Props, 'box'> & { address: Address }): JSX.Element {
  useChanges(outbox);
  useEffect(() => {
    parts.need('writing');
  }, [parts]);
  const writing = parts.get('writing');
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [isPicking, setPicking] = useState(false);
  const focus = () => field.current?.focus({ preventScroll: true });
  useLayoutEffect(() => {
    focus();
  }, [draftKey]);
  const draft = outbox.draft(draftKey);
  const attached = outbox.attached(draftKey);
  const sending = outbox.sending(draftKey);
  const isHeld = sending.state === 'sending' || sending.state === 'unsure';
  const takesFiles = address.kind === 'sms' && address.files;
  const after = (conversation: string | null) => {
    if (conversation !== null) onSent(conversation);
  };
  const send = () => void outbox.send(draftKey, address).then(after);
  /** Inserts a text at the caret, and moves the caret to the end of the text. */
  const insert = (text: string) => {
    const element = field.current;
    if (element === null) return;
    element.setRangeText(text, element.selectionStart, element.selectionEnd, 'end');
    outbox.type(draftKey, element.value);
    setPicking(false);
    focus();
  };
  return (
    <form
      class="field composer"
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
        onPaste={(event) => {
          const files = [...(event.clipboardData?.files ?? [])];
          if (!takesFiles || files.length === 0) return;
          event.preventDefault();
          outbox.attach(draftKey, files);
        }}
        onKeyDown={(event) => {
          if (event.altKey && event.shiftKey && event.code === 'KeyT') {
            event.preventDefault();
            setPicking(true);
            return;
          }
          if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
          event.preventDefault();
          send();
        }}
      />
      {writing !== null && attached.files.length > 0 && (
        <writing.AttachedFiles
          attached={attached.files}
          isHeld={isHeld}
          remove={(file) => {
            outbox.detach(draftKey, file);
            focus();
          }}
        />
      )}
      <p
        class={sending.state === 'sending' ? 'quiet' : 'problem'}
        id={`${id}-problem`}
        role="status"
      >
        {attachWords(attached) || sendingWords(sending, draft.length)}
        {sending.state === 'sending' && attached.files.length > 0 && (
          <progress aria-label={say('messages.sending')} />
        )}
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
        {writing !== null && takesFiles && (
          <writing.ChooseFiles
            isHeld={isHeld}
            choose={(files) => {
              outbox.attach(draftKey, files);
              focus();
            }}
          />
        )}
        {writing !== null && (
          <writing.TemplatePicker
            draft={draft}
            isOpen={isPicking}
            open={setPicking}
            insert={insert}
            back={focus}
          />
        )}
      </div>
      <p class="quiet" id={`${id}-help`}>
        {[
          ...(address.kind === 'sms'
            ? [say('messages.from', telephone.callers.shown(address.from))]
            : []),
          say('messages.count', draft.length, LONGEST_TEXT),
          say('messages.keys'),
        ].join(' · ')}
      </p>
    </form>
  );
}
