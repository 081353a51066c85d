import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { say } from '../../../i18n/say.ts';
import type { Uses } from '../desk/telephone.ts';
import type { Entry } from '../log/entry.ts';
import type { PartSource } from '../parts/part.ts';

/**
 * Call Fields, the task that follows a call, and the ways to save it. They come with a part; while
 * it isn't there, or can't be loaded, a call that is over can still be saved.
 */
export function CallSaving({
  telephone,
  parts,
  entry,
}: {
  telephone: Uses<'log' | 'preferences'>;
  parts: PartSource;
  entry: Entry;
}): JSX.Element | null {
  const after = parts.get('after-call');
  useEffect(() => {
    parts.need('after-call');
  }, [parts]);
  if (after !== null) return <after.AfterCall telephone={telephone} entry={entry} />;
  if (entry.stage !== 'notes') return null;
  return (
    <div class="form-actions">
      <button
        type="button"
        class="button primary"
        onClick={() => void telephone.log.finish(entry.externalId)}
      >
        {say('telephone.recent.stage.notes')}
      </button>
    </div>
  );
}
