import type { JSX } from 'preact';
import { say } from '../../i18n/say.ts';
import { ConfirmDialog } from '../ui/confirm-dialog.tsx';
import type { CallSyncStore } from './call-sync-store.ts';

/**
 * Says that the stored settings can't be read, and asks before they are replaced: they may be what
 * an administrator wants to rescue.
 */
export function UnreadableSettings({ store }: { store: CallSyncStore }): JSX.Element | null {
  if (!store.unreadable) return null;
  return (
    <div class="problem" id="unreadable">
      <p>
        <strong>{say('call-sync.unreadable.title')}</strong>
      </p>
      <p>{say('call-sync.unreadable.body')}</p>
      <button
        type="button"
        class="button"
        aria-disabled={store.busy}
        onClick={() => {
          if (!store.busy) void store.save({});
        }}
      >
        {say('call-sync.unreadable.replace')}
      </button>
      {store.asksToReplace && (
        <ConfirmDialog
          title={say('call-sync.unreadable.ask')}
          body={say('call-sync.unreadable.ask-body')}
          labels={{
            cancel: say('call-sync.unreadable.cancel'),
            confirm: say('call-sync.unreadable.replace'),
          }}
          isRemoval
          confirm={() => {
            store.answerReplace(true);
          }}
          cancel={() => {
            store.answerReplace(false);
          }}
        />
      )}
    </div>
  );
}
