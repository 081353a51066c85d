import type { JSX } from 'preact';
import { useEffect, useId, useMemo, useState } from 'preact/hooks';
import { say } from '../../../i18n/say.ts';
import { LongList } from '../../ui/long-list.tsx';
import { ShowMore } from '../../ui/show-more.tsx';
import { useChanges } from '../../ui/use-changes.ts';
import { byDay } from '../days/by-day.ts';
import { dayTitle } from '../days/day-title.ts';
import type { Uses } from '../desk/telephone.ts';
import type { PartSource } from '../parts/part.ts';
import type { CallHistory } from './call-history.ts';
import { CallRow } from './call-row.tsx';
import type { ContactLinks } from './contact-links.ts';
import { countsOf, FILTERS, type Filter, filtered } from './history-filter.ts';

/** The user's calls by day, with filters and a search. */
export function CallsView({
  telephone,
  parts,
  history,
  links,
}: {
  telephone: Uses<'desk' | 'callers' | 'people'>;
  parts: PartSource;
  history: CallHistory;
  links: ContactLinks;
}): JSX.Element {
  useChanges(history);
  useChanges(telephone);
  const searchId = useId();
  const [filter, setFilter] = useState<Filter>('all');
  const [text, setText] = useState('');
  /** The call whose other side is shown. */
  const [open, setOpen] = useState('');
  useEffect(() => {
    history.look();
  }, [history]);
  const calls = history.calls();
  // The page draws each second during a call: thousands of calls are gone through when they change.
  const counts = useMemo(() => countsOf(calls), [calls]);
  const found = useMemo(() => filtered(calls, filter, text), [calls, filter, text]);
  const days = useMemo(() => byDay(found, ({ startedAt }) => startedAt), [found]);
  const { state } = history;
  return (
    <>
      <div class="room-tools">
        <label class="visually-hidden" for={searchId}>
          {say('history.search')}
        </label>
        <input
          id={searchId}
          type="search"
          value={text}
          placeholder={say('history.search')}
          onInput={({ currentTarget }) => {
            setText(currentTarget.value);
          }}
        />
        <fieldset class="filters">
          <legend class="visually-hidden">{say('history.filter')}</legend>
          {FILTERS.map((one) => (
            <button
              key={one}
              type="button"
              class="button"
              aria-pressed={one === filter}
              onClick={() => {
                setFilter(one);
              }}
            >
              {say(`history.filter.${one}`, counts[one])}
            </button>
          ))}
        </fieldset>
        <button
          type="button"
          class="link-button"
          aria-disabled={state.state === 'loading'}
          onClick={() => void history.refresh()}
        >
          {say('history.refresh')}
        </button>
      </div>
      <p class={state.state === 'failed' ? 'problem' : 'quiet'} role="status">
        {state.state === 'loading'
          ? say('history.loading')
          : state.state === 'failed'
            ? say(`history.failed.${state.why}`)
            : found.length === 0
              ? calls.length === 0
                ? say('history.none', history.days)
                : say('history.none-found')
              : ''}
      </p>
      {days.map(({ startsAt, items }) => (
        <section key={startsAt} aria-labelledby={`rcp-day-${String(startsAt)}`}>
          <h2 id={`rcp-day-${String(startsAt)}`} class="day">
            {dayTitle(startsAt, Date.now())}
          </h2>
          <LongList
            items={items}
            row={(call) => (
              <CallRow
                key={call.id}
                telephone={telephone}
                parts={parts}
                history={history}
                links={links}
                call={call}
                isOpen={call.id === open}
                toggle={() => {
                  setOpen(call.id === open ? '' : call.id);
                }}
              />
            )}
          />
        </section>
      ))}
      {history.mayGoBack && (
        <ShowMore
          label={say('history.older')}
          isBusy={state.state === 'loading'}
          show={() => void history.goBack()}
        >
          <span class="quiet">{say('history.range', history.days)}</span>
        </ShowMore>
      )}
    </>
  );
}
