import type { JSX } from 'preact';
import type { Entry } from '../journal/entry.ts';
import type { Telephone } from '../telephone.ts';
import { Notes } from './notes.tsx';
import { RecordLink } from './owner.tsx';
import { RESULTS } from './words.ts';

const SHOWN = 8;

function Logged({ telephone, entry }: { telephone: Telephone; entry: Entry }): JSX.Element {
  switch (entry.stage) {
    case 'open':
      return <span class="quiet">Under way</span>;
    case 'notes':
      return (
        <button type="button" class="button" onClick={() => void telephone.finish(entry.externalId)}>
          Save now
        </button>
      );
    case 'due':
      return <span class="quiet">{entry.tries === 0 ? 'Saving…' : 'Waiting for NetSuite'}</span>;
    case 'refused':
      return (
        <>
          <span class="problem">NetSuite did not take it: your role may not write phone calls.</span>{' '}
          <button type="button" class="link-button" onClick={() => void telephone.deliver()}>Try again</button>
        </>
      );
    case 'logged':
      return (
        <a href={entry.url} target="_blank" rel="noopener">
          Phone call
          <span class="visually-hidden"> (opens in a new tab)</span>
        </a>
      );
  }
}

function Recent({ telephone, entry }: { telephone: Telephone; entry: Entry }): JSX.Element {
  const number = telephone.shown(entry.number);
  const name = entry.entity?.name ?? (entry.name || number);
  const time = new Date(entry.startedAt).toLocaleTimeString([], { hour: '2-digit', minute: '2-digit' });
  return (
    <li class="recent" data-stage={entry.stage} data-external-id={entry.externalId}>
      <div class="recent-head">
        <div>
          {entry.entity === null ? <strong>{name}</strong> : <RecordLink entity={entry.entity} />}
          <p class="quiet">
            {entry.direction === 'inbound' ? 'From' : 'To'} {number}, {time}, {entry.result === null ? 'under way' : RESULTS[entry.result]}
          </p>
        </div>
        <div class="recent-actions">
          <Logged telephone={telephone} entry={entry} />
          <button type="button" class="link-button" onClick={() => void telephone.dial(entry.number)}>
            Call<span class="visually-hidden"> {name}</span> back
          </button>
        </div>
      </div>
      {entry.stage === 'notes' && <Notes telephone={telephone} entry={entry} />}
    </li>
  );
}

/** The last calls, with their notes while they may still be typed, and whether NetSuite has them. */
export function RecentCalls({ telephone }: { telephone: Telephone }): JSX.Element {
  const entries = telephone.journal.entries().filter(({ stage }) => stage !== 'open');
  const waiting = telephone.journal.waiting().length;
  return (
    <section class="card" aria-labelledby="rcp-recent">
      <h2 id="rcp-recent">Recent calls</h2>
      {waiting > 0 && <p class="quiet" role="status">{waiting === 1 ? 'One call waits' : `${String(waiting)} calls wait`} to be saved in NetSuite.</p>}
      {entries.length === 0 ? (
        <p class="hint">No calls yet. They appear here, and as Phone Call records in NetSuite.</p>
      ) : (
        <ul class="plain">
          {entries.slice(0, SHOWN).map((entry) => (
            <Recent key={entry.externalId} telephone={telephone} entry={entry} />
          ))}
        </ul>
      )}
    </section>
  );
}
