import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { say, sayCount } from '../../../i18n/say.ts';
import { callStore } from '../../sensors/call-store.ts';
import { hasKeptEdits } from '../../sensors/kept-edits.ts';
import { useChanges } from '../../ui/use-changes.ts';
import type { Uses } from '../desk/telephone.ts';
import type { Entry } from '../log/entry.ts';
import type { PartSource } from '../parts/part.ts';
import { useEdits } from './edit-button.tsx';
import { PastCall } from './past-call.tsx';

const SHOWN = 8;

/**
 * The last calls, with their notes while they may still be typed, and whether NetSuite has them.
 */
export function RecentCalls({
  telephone,
  parts,
}: {
  telephone: Uses<'store' | 'desk' | 'log' | 'callers'>;
  parts: PartSource;
}): JSX.Element {
  useChanges(telephone);
  const after = useEdits(parts);
  const { who } = telephone.store.server;
  useEffect(() => {
    // Only that part knows of changes to saved calls, which a crash may have left.
    void hasKeptEdits(who, callStore).then((has) => {
      if (has) parts.need('after-call');
    });
  }, [who, parts]);
  const entries = telephone.log.journal.entries().filter(({ stage }) => stage !== 'open');
  // A call that somebody edits stays, however many come after it.
  const isEdited = ({ externalId }: Entry) =>
    !['saved', undefined].includes(after?.edits.of(externalId)?.state);
  const shown = entries.filter((entry, index) => index < SHOWN || isEdited(entry));
  const waiting = telephone.log.journal.waiting().length;
  return (
    <section class="card" aria-labelledby="rcp-recent">
      <h2 id="rcp-recent">{say('telephone.recent.title')}</h2>
      {waiting > 0 && (
        <p class="quiet" role="status">
          {sayCount('telephone.recent.waiting', waiting)}
        </p>
      )}
      {entries.length === 0 ? (
        <p class="hint">{say('telephone.recent.none')}</p>
      ) : (
        <ul class="plain">
          {shown.map((entry) => (
            <PastCall key={entry.externalId} telephone={telephone} parts={parts} entry={entry} />
          ))}
        </ul>
      )}
    </section>
  );
}
