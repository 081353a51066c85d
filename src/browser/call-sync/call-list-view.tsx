import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { CallRow } from '../../call-sync/page-contract.ts';
import { say } from '../../i18n/say.ts';
import { CallRowView } from './call-row-view.tsx';
import type { CallSyncStore } from './call-sync-store.ts';
import { resultWords, stateWords } from './call-words.ts';
import { csvOf } from './csv.ts';

const FILTERS = ['all', 'logged', 'waiting', 'skipped', 'failed'] as const;
type Filter = (typeof FILTERS)[number];

const filterWords = (filter: Filter): string =>
  filter === 'all' ? say('call-sync.mapping.show.all') : say(`call-sync.calls.show.${filter}`);

const csvRow = (row: CallRow): (string | number)[] => [
  new Date(row.startedAt).toISOString(),
  row.direction,
  row.number,
  row.name,
  row.extensionNumber,
  row.seconds,
  resultWords(row),
  row.outcome.state,
  stateWords(row),
  row.url === '' ? '' : new URL(row.url, location.href).href,
];

/** Hands a file to the browser, as a download does. */
function download(text: string, name: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}

/** What became of each call of the last 30 days. */
export function CallListView({ store }: { store: CallSyncStore }): JSX.Element {
  const { calls } = store;
  const [filter, setFilter] = useState<Filter>('all');
  useEffect(() => void calls.newest(), [calls]);
  const shown = calls.rows.filter(({ outcome }) => filter === 'all' || outcome.state === filter);
  const { loading, failure, exported } = calls;
  const isBusy = loading || exported !== null;
  const exportCsv = async () => {
    const all = await calls.all();
    if (all === null) return;
    const head = say('call-sync.calls.csv').split(',');
    download(
      csvOf([head, ...all.map(csvRow)]),
      `ringcentral-calls-${new Date().toISOString().slice(0, 10)}.csv`,
    );
  };
  const words = () => {
    if (exported !== null) return say('call-sync.calls.exporting', exported);
    if (loading) return say('call-sync.calls.loading');
    if (failure !== null) return say(`call-sync.error.${failure}`);
    if (calls.rows.length === 0) return say('call-sync.calls.none');
    return shown.length === 0 ? say('call-sync.calls.none-shown') : '';
  };
  return (
    <section class="card" id="calls" aria-labelledby="calls-title" aria-busy={isBusy}>
      <h2 id="calls-title">{say('call-sync.calls.title')}</h2>
      <div class="filters">
        <div class="field">
          <label for="calls-show">{say('call-sync.mapping.show')}</label>
          <select
            id="calls-show"
            value={filter}
            onChange={({ currentTarget: { value } }) => {
              setFilter(FILTERS.find((one) => one === value) ?? 'all');
            }}
          >
            {FILTERS.map((one) => (
              <option key={one} value={one}>
                {filterWords(one)}
              </option>
            ))}
          </select>
        </div>
        <button
          type="button"
          class="button"
          aria-disabled={isBusy}
          onClick={() => {
            if (!isBusy) void calls.newest();
          }}
        >
          {say('call-sync.act.refresh')}
        </button>
        <button
          type="button"
          class="button"
          aria-disabled={isBusy}
          onClick={() => {
            if (!isBusy) void exportCsv();
          }}
        >
          {say('call-sync.calls.export')}
        </button>
      </div>
      {shown.length > 0 && (
        <ol class="rows pairs">
          {shown.map((row) => (
            <CallRowView key={`${row.session} ${row.extension}`} store={store} row={row} />
          ))}
        </ol>
      )}
      <p class={failure === null ? 'help' : 'problem'} role="status">
        {words()}
      </p>
      {calls.isRead && calls.isMore && (
        <button
          type="button"
          class="button"
          aria-disabled={isBusy}
          onClick={() => {
            if (!isBusy) void calls.older();
          }}
        >
          {say('call-sync.calls.older')}
        </button>
      )}
    </section>
  );
}
