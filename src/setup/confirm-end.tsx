import type { JSX } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { say } from '../words/say.ts';

/** Asks before a person's connection is ended. The browser's own modal dialog keeps the focus inside; the safe button has it first. */
export function ConfirmEnd({ name, confirm, cancel }: { name: string; confirm: () => void; cancel: () => void }): JSX.Element {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  return (
    <dialog
      ref={dialog}
      class="card"
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-body`}
      onCancel={(event) => {
        event.preventDefault();
        cancel();
      }}
    >
      <h3 id={`${id}-title`}>{say('set-up.people.confirm.title', name)}</h3>
      <p id={`${id}-body`}>{say('set-up.people.confirm.body', name)}</p>
      <div class="form-actions">
        <button type="button" class="button" autofocus onClick={cancel}>{say('set-up.people.confirm.cancel')}</button>
        <button type="button" class="button decline" onClick={confirm}>{say('set-up.people.end')}</button>
      </div>
    </dialog>
  );
}
