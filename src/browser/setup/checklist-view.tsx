import type { JSX } from 'preact';
import { checkTitle } from '../../checklist/check-texts.ts';
import { type Check, countOf, nextCheck } from '../../checklist/checklist.ts';
import { language, say } from '../../i18n/say.ts';
import { CheckLine } from './check-line.tsx';
import type { SetupStore } from './setup-store.ts';

/** What to do now, in one line. */
function Next({ checks }: { checks: readonly Check[] }): JSX.Element {
  const next = nextCheck(checks);
  if (next !== null) {
    const [before, after = ''] = say('set-up.next', '\n').split('\n');
    return (
      <p>
        {before}
        <a href={`#${next.id}`}>{checkTitle(next.id)}</a>
        {after}
      </p>
    );
  }
  return (
    <p>{countOf(checks, 'unknown') > 0 ? say('set-up.rest-unknown') : say('set-up.all-done')}</p>
  );
}

/** The checklist of the whole installation, with its sum at the top. */
export function ChecklistView({ store }: { store: SetupStore }): JSX.Element {
  const {
    checklist: { checks, checkedAt },
    checking,
    failure,
    links,
  } = store;
  const done = countOf(checks, 'done');
  const next = nextCheck(checks);
  const summary = say('set-up.summary', done, checks.length);
  return (
    <section aria-labelledby="checklist-title">
      <div class="card summary">
        <h2 id="checklist-title" tabIndex={-1}>
          {say('set-up.checklist')}
        </h2>
        <p class="sum">{summary}</p>
        <progress max={checks.length} value={done} aria-label={summary} />
        <Next checks={checks} />
        <div class="form-actions">
          <button
            type="button"
            class="button"
            aria-disabled={checking}
            onClick={() => void store.check()}
          >
            {checking ? say('set-up.checking') : say('set-up.check-again')}
          </button>
          <span class="help" role="status" data-checked-at={checkedAt}>
            {checking
              ? ''
              : failure === null
                ? say('set-up.checked-at', new Date(checkedAt).toLocaleTimeString(language()))
                : say(`set-up.${failure}`)}
          </span>
        </div>
      </div>
      <ol class="checks">
        {checks.map((check) => (
          <CheckLine key={check.id} check={check} links={links} next={check === next} />
        ))}
      </ol>
    </section>
  );
}
