import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import type { AuditRow } from '../../contracts/setup.ts';
import { say } from '../../i18n/say.ts';
import { Chip } from '../ui/chip.tsx';
import type { IconName } from '../ui/icon.tsx';
import {
  actionWords,
  detailWords,
  moreWords,
  outcomeWords,
  timeWords,
  whoWords,
} from './audit-words.ts';
import type { SetupStore } from './setup-store.ts';

const ICONS: Readonly<Record<string, IconName>> = {
  saved: 'good',
  passed: 'good',
  complete: 'good',
  ended: 'good',
  failed: 'error',
  'not-saved': 'error',
  incomplete: 'warning',
};
const iconOf = ({ outcome }: AuditRow): IconName =>
  ICONS[outcome.split(':')[0]?.trim() ?? ''] ?? 'off';

function Row({ row }: { row: AuditRow }): JSX.Element {
  const more = moreWords(row);
  return (
    <li class="row" tabIndex={-1} data-row={row.id}>
      <div>
        <p class="what">{actionWords(row)}</p>
        <p>{whoWords(row)}</p>
        {more !== '' && <p>{more}</p>}
        {detailWords(row).map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
      <p>{row.at === '' ? timeWords(row) : <time dateTime={row.at}>{timeWords(row)}</time>}</p>
      <Chip icon={iconOf(row)} label={outcomeWords(row)} />
    </li>
  );
}

/**
 * The audit trail, newest first, page by page. It is read after the checklist is drawn, which does
 * not wait for it.
 */
export function AuditView({ store }: { store: SetupStore }): JSX.Element {
  const { rows, more, loading, failure } = store.trail;
  useEffect(() => void store.older(), [store]);
  const older = async () => {
    const last = rows.at(-1)?.id;
    await store.older();
    // The button may be gone: the person who pressed it goes on reading at the first new row.
    requestAnimationFrame(() => {
      if (document.activeElement !== document.body) return;
      const [at, ...after] = [...document.querySelectorAll<HTMLElement>('[data-row]')].filter(
        ({ dataset }) => last === undefined || Number(dataset['row']) <= last,
      );
      (after[0] ?? at)?.focus();
    });
  };
  return (
    <section
      class="card"
      id="audit"
      tabIndex={-1}
      aria-labelledby="audit-title"
      aria-busy={loading}
    >
      <h2 id="audit-title">{say('audit.title')}</h2>
      <p class="help">{say('audit.lead')}</p>
      {rows.length > 0 && (
        <ol class="rows">
          {rows.map((row) => (
            <Row key={row.id} row={row} />
          ))}
        </ol>
      )}
      <p class="help" role="status">
        {loading
          ? say('audit.loading')
          : failure !== null
            ? say(`audit.${failure}`)
            : more === false
              ? say(rows.length === 0 ? 'audit.empty' : 'audit.end')
              : ''}
      </p>
      {(more === true || (failure !== null && failure !== 'not-allowed')) && (
        <button type="button" class="button" aria-disabled={loading} onClick={() => void older()}>
          {failure === null ? say('audit.older') : say('audit.again')}
        </button>
      )}
    </section>
  );
}
