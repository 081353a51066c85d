import type { JSX } from 'preact';
import { say } from '../../i18n/say.ts';
import { CopyValue } from './copy-value.tsx';
import { createSealingKey } from './sealing-key.ts';
import type { SetupStore } from './setup-store.ts';

/** Creates the value of the sealing key, which an admin takes to API Secrets. */
export function CreatedKey({ store }: { store: SetupStore }): JSX.Element {
  const { key } = store.created;
  const isUsed = store.checklist.checks.some(
    ({ id, cause }) => id === 'secrets' && cause !== 'missing',
  );
  return (
    <div class="panel">
      {isUsed && <p class="problem">{say('set-up.create.key-exists')}</p>}
      <div class="form-actions">
        <button
          type="button"
          class="button"
          onClick={() => {
            store.keep({ key: createSealingKey() });
          }}
        >
          {say('set-up.create.key')}
        </button>
      </div>
      <p class="help" role="status">
        {key === null ? '' : say('set-up.create.key-help')}
      </p>
      {key !== null && <CopyValue key={key} value={key} name={say('set-up.create.key-name')} />}
    </div>
  );
}
