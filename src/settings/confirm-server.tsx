import type { JSX } from 'preact';
import { ConfirmDialog } from '../page/confirm-dialog.tsx';
import { hostOf } from '../status/ringcentral-hosts.ts';
import { say } from '../words/say.ts';

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
