import type { JSX } from 'preact';
import { isActingTab } from '../../../facts/facts.ts';
import { say } from '../../../i18n/say.ts';
import { showActiveTab } from '../../sensors/contention.ts';
import { useChanges } from '../../ui/use-changes.ts';
import type { Uses } from '../desk/telephone.ts';

/** Says where the number of a phone link is, or what it waits for, if this tab can't dial it now. */
export function LinkNotice({
  telephone,
}: {
  telephone: Uses<'store' | 'phoneLink' | 'callers'>;
}): JSX.Element | null {
  const { waiting, place } = useChanges(telephone.phoneLink);
  const { store } = telephone;
  if (waiting === null) return null;
  const { text } = telephone.callers.readLink(waiting);
  if (isActingTab(store.tabs?.get()))
    return store.server.connection === 'connected' ? null : (
      <p class="card" role="status">
        {say('telephone.phone-link.connect', text)}
      </p>
    );
  if (place === 'here') return null;
  return (
    <section class="card" role="status">
      <p>{say(`telephone.phone-link.${place}`, text)}</p>
      {place === 'active-tab' && (
        <div class="form-actions">
          <button
            type="button"
            class="button primary"
            onClick={() => void showActiveTab(store.server.who)}
          >
            {say('banner.action.show-active-tab')}
          </button>
        </div>
      )}
    </section>
  );
}
