import type { JSX } from 'preact';
import { say } from '../../i18n/say.ts';
import { ConfirmDialog } from '../ui/confirm-dialog.tsx';

/** Asks before a person's connection is ended. */
export function ConfirmEnd({
  name,
  confirm,
  cancel,
}: {
  name: string;
  confirm: () => void;
  cancel: () => void;
}): JSX.Element {
  return (
    <ConfirmDialog
      title={say('set-up.people.confirm.title', name)}
      body={say('set-up.people.confirm.body', name)}
      labels={{ cancel: say('set-up.people.confirm.cancel'), confirm: say('set-up.people.end') }}
      isRemoval
      confirm={confirm}
      cancel={cancel}
    />
  );
}
