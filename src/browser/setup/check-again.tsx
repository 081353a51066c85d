import type { JSX } from 'preact';
import { language, say } from '../../i18n/say.ts';
import type { SetupStore } from './setup-store.ts';

/** The button that checks the account again, and the time of the last check. */
export function CheckAgain({ store }: { store: SetupStore }): JSX.Element {
  const {
    checking,
    failure,
    checklist: { checkedAt },
  } = store;
  return (
    <div class="form-actions">
      <button
        type="button"
        class="button"
        aria-disabled={checking}
        onClick={() => void store.check()}
      >
        {checking ? say('set-up.checking') : say('set-up.check-again')}
      </button>
      <span class="help" role="status" data-checked-at={checkedAt}>
        {checking
          ? ''
          : failure === null
            ? say('set-up.checked-at', new Date(checkedAt).toLocaleTimeString(language()))
            : say(`set-up.${failure}`)}
      </span>
    </div>
  );
}
