import type { JSX } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { hostOf } from '../status/ringcentral-hosts.ts';
import { say } from '../words/say.ts';

interface Props {
  /** The server as it was entered. */
  server: string;
  confirm: () => void;
  cancel: () => void;
}

/**
 * Asks an administrator whether sign-ins and secrets may go to a server that isn't RingCentral's. The browser's own modal dialog keeps
 * the focus inside, closes on Escape, and gives the focus back to where it was; the safe button has it first.
 */
export function ConfirmServer({ server, confirm, cancel }: Props): JSX.Element {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  const host = hostOf(server);
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
      <h3 id={`${id}-title`}>{say('settings.confirm-server.title')}</h3>
      <p id={`${id}-body`}>{say('settings.confirm-server.body', host)}</p>
      <div class="form-actions">
        <button type="button" class="button" autofocus onClick={cancel}>{say('settings.confirm-server.cancel')}</button>
        <button type="button" class="button primary" onClick={confirm}>{say('settings.confirm-server.confirm', host)}</button>
      </div>
    </dialog>
  );
}
