import type { JSX } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';

interface Props {
  title: string;
  body: string;
  /** What the safe button says, and the other one. */
  labels: { cancel: string; confirm: string };
  /** Whether confirming takes something away from somebody. */
  isRemoval?: boolean;
  confirm: () => void;
  cancel: () => void;
}

/**
 * Asks before something that can't be undone. The browser's own modal dialog keeps the focus
 * inside, closes on Escape, and returns the focus to where it was; the safe button has it first.
 */
export function ConfirmDialog({
  title,
  body,
  labels,
  isRemoval = false,
  confirm,
  cancel,
}: Props): JSX.Element {
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
      <h3 id={`${id}-title`}>{title}</h3>
      <p id={`${id}-body`}>{body}</p>
      <div class="form-actions">
        <button type="button" class="button" autofocus onClick={cancel}>
          {labels.cancel}
        </button>
        <button
          type="button"
          class={`button ${isRemoval ? 'decline' : 'primary'}`}
          onClick={confirm}
        >
          {labels.confirm}
        </button>
      </div>
    </dialog>
  );
}
