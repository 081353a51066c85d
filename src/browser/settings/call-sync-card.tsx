import type { JSX } from 'preact';
import { say } from '../../i18n/say.ts';
import { NewTab } from '../ui/new-tab.tsx';
import { syncChipState } from '../ui/sync-chip.ts';
import { Card } from './card.tsx';
import type { CardProps } from './sections.tsx';

/** How the call sync is, for everybody, and the way to its page for company admins. */
export function CallSyncCard({ store }: CardProps): JSX.Element | null {
  const { callSync } = store.view;
  if (callSync === null) return null;
  return (
    <Card
      id="call-sync"
      title={say('call-sync.title')}
      chip={syncChipState(callSync.chip)}
      facts={store.facts}
    >
      <p>{say('call-sync.lead')}</p>
      {callSync.page !== null && (
        <p>
          <a href={callSync.page} target="_blank" rel="noopener">
            {say('call-sync.card.open')}
            <NewTab />
          </a>
        </p>
      )}
    </Card>
  );
}
