import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { USUAL_FIELDS } from '../../contracts/call-fields.ts';
import { say } from '../../i18n/say.ts';
import { failureWords } from '../company/change-words.ts';
import { keepFocus } from '../company/keep-focus.ts';
import type { CallFieldsResult, LinksResult } from '../company/settings-store.ts';
import type { SetupStore } from './setup-store.ts';

/** What one click saves for a company that keeps the usual choice. */
const SAVES = {
  'call-fields': ({ settings }: SetupStore) =>
    settings.saveCallFields(USUAL_FIELDS, USUAL_FIELDS, false),
  'info-links': ({ settings }: SetupStore) => settings.saveInfoLinks([], []),
} as const satisfies Record<string, (store: SetupStore) => Promise<CallFieldsResult | LinksResult>>;

/** Why it wasn't saved. If another admin has chosen meanwhile, the next check shows that choice. */
const problemOf = (result: CallFieldsResult | LinksResult): string =>
  result.outcome === 'conflict' || result.outcome === 'changed'
    ? ''
    : failureWords('callFields' in result ? null : result, 'save');

/**
 * Finishes a task with its usual choice, so that Setup no longer asks. Shows nothing once somebody
 * has decided.
 */
export function KeepUsual({
  task,
  store,
}: {
  task: keyof typeof SAVES;
  store: SetupStore;
}): JSX.Element | null {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState('');
  const isOpen = store.checklist.checks.some(
    ({ id, cause }) => id === task && (cause === 'usual' || cause === 'none'),
  );
  if (!isOpen) return null;
  const keep = async () => {
    if (busy) return;
    setBusy(true);
    setProblem('');
    const found = problemOf(await SAVES[task](store));
    setProblem(found);
    if (found === '') await store.check();
    setBusy(false);
    // The button is gone once the task is done.
    keepFocus(() => document.getElementById('task-title'));
  };
  return (
    <>
      <div class="form-actions">
        <button
          type="button"
          class="button"
          aria-disabled={busy}
          onClick={() => {
            void keep();
          }}
        >
          {say(busy ? 'settings.form.saving' : `set-up.${task}.keep`)}
        </button>
      </div>
      <p class="problem" role="alert">
        {problem}
      </p>
    </>
  );
}
