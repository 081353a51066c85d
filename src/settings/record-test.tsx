import type { JSX } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import type { M2mService } from '../status/company.ts';
import { failureWords } from './change-words.ts';
import { keepFocus } from './keep-focus.ts';
import type { ChangeResult, SettingsStore } from './settings-store.ts';

type TestResult = 'passed' | 'failed';

/** Until the product tests a credential itself, an admin says how a test made elsewhere came out. */
export function RecordTest({ store, credential, saved }: { store: SettingsStore; credential: M2mService; saved: () => void }): JSX.Element {
  const [asked, setAsked] = useState<TestResult | null>(null);
  const [busy, setBusy] = useState(false);
  const [result, setResult] = useState<ChangeResult | null>(null);
  const id = useId();
  const buttons = useRef<HTMLDivElement>(null);
  const ask = (next: TestResult | null) => {
    setAsked(next);
    setResult(null);
    keepFocus(() => buttons.current?.querySelector('button'));
  };
  const confirm = async (test: TestResult) => {
    setBusy(true);
    setResult(null);
    const outcome = await store.recordTest(credential, test);
    setBusy(false);
    setResult(outcome);
    if (outcome.outcome === 'saved') {
      setAsked(null);
      saved();
    }
    keepFocus(() => buttons.current?.querySelector('button'));
  };
  return (
    <div class="card-body">
      <p class="help">
        This version does not test the credential itself. Test it where you created it, then record here how it came out;
        the status everybody sees follows.
      </p>
      <div class="form-actions" ref={buttons}>
        {asked === null ? (
          <>
            <button key="passed" type="button" class="button" onClick={() => { ask('passed'); }}>
              Record: test passed
            </button>
            <button key="failed" type="button" class="button quiet" onClick={() => { ask('failed'); }}>
              Record: test failed
            </button>
          </>
        ) : (
          <>
            <span id={`${id}-question`}>Record that the test {asked}? It replaces what was recorded before.</span>
            <button key="confirm" type="button" class="button primary" disabled={busy} aria-describedby={`${id}-question`} onClick={() => void confirm(asked)}>
              {busy ? 'Recording…' : 'Record it'}
            </button>
            <button key="cancel" type="button" class="button quiet" disabled={busy} onClick={() => { ask(null); }}>
              Cancel
            </button>
          </>
        )}
        <span role="status" class="saved">{result?.outcome === 'saved' ? 'Recorded' : ''}</span>
      </div>
      <div role="alert" class="problem">{failureWords(result, 'record it here')}</div>
    </div>
  );
}
