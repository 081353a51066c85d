import type { JSX } from 'preact';
import { language, say } from '../../i18n/say.ts';
import type { SetupStore } from './setup-store.ts';

/** The button that looks at the account again, and when it was looked at. */
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
