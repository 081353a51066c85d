import type { JSX } from 'preact';
import { hostOf } from '../../contracts/ringcentral-hosts.ts';
import { say } from '../../i18n/say.ts';
import { ConfirmDialog } from '../ui/confirm-dialog.tsx';

interface Props {
  /** The server as it was entered. */
  server: string;
  confirm: () => void;
  cancel: () => void;
}

/**
 * Asks an administrator whether sign-ins and secrets may go to a server that isn't RingCentral's.
 */
export function ConfirmServer({ server, confirm, cancel }: Props): JSX.Element {
  const host = hostOf(server);
  return (
    <ConfirmDialog
      title={say('settings.confirm-server.title')}
      body={say('settings.confirm-server.body', host)}
      labels={{
        cancel: say('settings.confirm-server.cancel'),
        confirm: say('settings.confirm-server.confirm', host),
      }}
      confirm={confirm}
      cancel={cancel}
    />
  );
}
