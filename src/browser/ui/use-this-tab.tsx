import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { say, sayCount } from '../../i18n/say.ts';
import { callsInActiveTab } from '../sensors/contention.ts';
import type { FactsStore } from './facts-store.ts';

/**
 * Takes the softphone over into this tab: at once, or after a question when the other one has a
 * call, which would end.
 */
export function UseThisTab({ store, label }: { store: FactsStore; label: string }): JSX.Element {
  const [calls, setCalls] = useState(0);
  const press = async () => {
    const live = calls > 0 ? 0 : await callsInActiveTab(store.server.who);
    if (live > 0) setCalls(live);
    else store.tabs?.takeOver();
  };
  return (
    <>
      <span class="help" role="alert">
        {calls > 0 ? sayCount('page.tab.calls', calls) : ''}
      </span>
      <button type="button" class="button primary" onClick={() => void press()}>
        {calls > 0 ? sayCount('page.tab.take-over', calls) : label}
      </button>
      {calls > 0 && (
        <button
          type="button"
          class="button"
          onClick={() => {
            setCalls(0);
          }}
        >
          {say('page.cancel')}
        </button>
      )}
    </>
  );
}
