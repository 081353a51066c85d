import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { FirstRun, PreviewedCall } from '../../call-sync/first-run.ts';
import { SKIP_REASONS } from '../../contracts/call-terms.ts';
import { say } from '../../i18n/say.ts';
import { Chip } from '../ui/chip.tsx';
import type { IconName } from '../ui/icon.tsx';
import { NewTab } from '../ui/new-tab.tsx';
import { ShowMore } from '../ui/show-more.tsx';
import { usePrinting } from '../ui/use-printing.ts';
import type { CallSyncStore } from './call-sync-store.ts';
import { callWords, employeeWords, resultWords, skipWords, timeWords } from './call-words.ts';
import { midnight } from './days.ts';
import { unreadWords } from './unread-words.ts';

/** Rows that are drawn at first, and with each press of the button. */
const STEP = 25;

type Fate = PreviewedCall['fate'];

const ICONS: Readonly<Record<Fate['state'], IconName>> = {
  new: 'good',
  known: 'good',
  deleted: 'off',
  skipped: 'off',
  'in-progress': 'off',
  refused: 'error',
};

/** What a run would make of a call, in the words of the call list where it has them. */
function fateWords(fate: Fate): string {
  switch (fate.state) {
    case 'new':
    case 'known':
    case 'in-progress':
      return say(`call-sync.preview.${fate.state}`);
    case 'deleted':
      return say('call-sync.calls.state.deleted');
    case 'skipped':
      return skipWords(fate.reason);
    case 'refused':
      return say('call-sync.calls.state.failed.record-refused');
  }
}

/** For whom a call would be logged, and on which record. */
function NewRecord({ fate }: { fate: Extract<Fate, { state: 'new' }> }): JSX.Element {
  const { organizer, organizerName, record, several } = fate;
  return (
    <>
      <p>{say('call-sync.preview.organizer', employeeWords(organizer, organizerName))}</p>
      <p>
        {record !== null
          ? say(
              'call-sync.preview.record',
              say(`call-sync.records.type.${record.type}`),
              record.name,
            )
          : several > 1
            ? say('call-sync.calls.several', several)
            : say('call-sync.preview.no-record')}
      </p>
    </>
  );
}

function Row({ call }: { call: PreviewedCall }): JSX.Element {
  const { fate, startedAt, extensionNumber } = call;
  return (
    <li class="row" data-preview={`${call.session} ${call.extension}`} data-state={fate.state}>
      <div>
        <p class="what">{callWords(call)}</p>
        <p>
          <time dateTime={new Date(startedAt).toISOString()}>{timeWords(startedAt)}</time>
          {', '}
          {resultWords(call)}
          {extensionNumber !== '' && `, ${say('call-sync.calls.extension', extensionNumber)}`}
        </p>
        {fate.state === 'new' && <NewRecord fate={fate} />}
        {fate.state === 'known' && (
          <p>
            <a href={fate.url} target="_blank" rel="noopener">
              {say('call-sync.calls.open')}
              <NewTab />
            </a>
          </p>
        )}
      </div>
      <Chip icon={ICONS[fate.state]} label={fateWords(fate)} />
    </li>
  );
}

/** How many calls would become what; a state without calls has no line, except the first. */
function Counts({ calls }: Pick<FirstRun, 'calls'>): JSX.Element {
  const count = (is: (fate: Fate) => boolean) => calls.filter(({ fate }) => is(fate)).length;
  const rows: [string, number][] = [
    [say('call-sync.preview.new'), count(({ state }) => state === 'new')],
    [say('call-sync.preview.known'), count(({ state }) => state === 'known')],
    [say('call-sync.preview.skipped'), count(({ state }) => state === 'skipped')],
    ...SKIP_REASONS.map((reason): [string, number] => [
      `– ${say(`call-skip.${reason}`)}`,
      count((fate) => fate.state === 'skipped' && fate.reason === reason),
    ]),
    [say('call-sync.calls.state.deleted'), count(({ state }) => state === 'deleted')],
    [say('call-sync.preview.in-progress'), count(({ state }) => state === 'in-progress')],
    [say('call-sync.calls.state.failed.record-refused'), count(({ state }) => state === 'refused')],
  ];
  return (
    <table class="counts">
      <tbody>
        {rows
          .filter(([, number], index) => index === 0 || number > 0)
          .map(([label, number]) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td>{number}</td>
            </tr>
          ))}
      </tbody>
    </table>
  );
}

function Calls({ firstRun }: { firstRun: FirstRun }): JSX.Element {
  const [most, setMost] = useState(STEP);
  const isPrinting = usePrinting();
  const { calls, more, partial } = firstRun;
  const left = calls.length - most;
  return (
    <>
      <Counts calls={calls} />
      <ol class="rows pairs">
        {calls.slice(0, isPrinting ? calls.length : most).map((call) => (
          <Row key={`${call.session} ${call.extension}`} call={call} />
        ))}
      </ol>
      {left > 0 && (
        <ShowMore
          label={say('call-sync.mapping.more', Math.min(STEP, left))}
          show={() => {
            setMost(most + STEP);
          }}
        />
      )}
      {more && <p class="help">{say('call-sync.preview.more')}</p>}
      {partial && <p class="help">{say('call-sync.preview.partial')}</p>}
    </>
  );
}

/**
 * What the first run would log, before there is one. Once the call sync runs, its call list says
 * what became of each call.
 */
export function FirstRunView({ store }: { store: CallSyncStore }): JSX.Element | null {
  const { preview, settings, status, unreadable } = store;
  const { loading, failure, unread, firstRun } = preview;
  if (unreadable || (settings.on && !settings.paused && status.lastRun > 0)) return null;
  const isProblem = failure !== null || unread !== null;
  const words = () => {
    if (loading) return say('call-sync.preview.loading');
    if (failure !== null) return say(`call-sync.error.${failure}`);
    if (unread !== null) return unreadWords(unread);
    if (firstRun === null) return '';
    const since = timeWords(firstRun.since);
    return firstRun.calls.length === 0
      ? say('call-sync.preview.none', since)
      : say('call-sync.preview.count', firstRun.calls.length, since);
  };
  const isHeld = loading || preview.waits;
  return (
    <section
      class="card"
      id="preview"
      tabIndex={-1}
      aria-labelledby="preview-title"
      aria-busy={loading}
    >
      <h2 id="preview-title">{say('call-sync.preview.title')}</h2>
      <p class="help">{say('call-sync.preview.help')}</p>
      <div class="form-actions">
        <button
          type="button"
          class="button"
          aria-disabled={isHeld}
          onClick={() => {
            // Turned on without a date, the call sync logs calls from today on.
            if (!isHeld) void preview.read(settings.since === 0 ? midnight(0) : settings.since);
          }}
        >
          {say('call-sync.preview.read')}
        </button>
      </div>
      <p class={isProblem && !loading ? 'problem' : 'help'} role="status">
        {words()}
      </p>
      {firstRun !== null && firstRun.calls.length > 0 && <Calls firstRun={firstRun} />}
    </section>
  );
}
