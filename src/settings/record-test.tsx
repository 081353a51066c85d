import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { M2mService } from '../status/company.ts';
import type { SettingsStore } from './settings-store.ts';

/** Until the product tests a credential itself, an admin says how a test made elsewhere came out. */
export function RecordTest({ store, credential, saved }: { store: SettingsStore; credential: M2mService; saved: () => void }): JSX.Element {
  const [asked, setAsked] = useState<'passed' | 'failed' | null>(null);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState('');
  const confirm = async (result: 'passed' | 'failed') => {
    setBusy(true);
    const outcome = await store.recordTest(credential, result);
    setBusy(false);
    setAsked(null);
    setProblem(outcome.outcome === 'saved' ? '' : outcome.outcome === 'refused' ? outcome.message : 'It was not recorded. Try again.');
    if (outcome.outcome === 'saved') saved();
  };
  return (
    <div class="card-body">
      <p class="help">
        This version does not test the credential itself. Test it where you created it, then record here how it came out;
        the status everybody sees follows.
      </p>
      <div class="form-actions">
        {asked === null ? (
          <>
            <button type="button" class="button" onClick={() => { setAsked('passed'); }}>
              Record: test passed
            </button>
            <button type="button" class="button quiet" onClick={() => { setAsked('failed'); }}>
              Record: test failed
            </button>
          </>
        ) : (
          <>
            <span>Record that the test {asked}? It replaces what was recorded before.</span>
            <button type="button" class="button primary" disabled={busy} onClick={() => void confirm(asked)}>
              {busy ? 'Recording…' : 'Record it'}
            </button>
            <button type="button" class="button quiet" disabled={busy} onClick={() => { setAsked(null); }}>
              Cancel
            </button>
          </>
        )}
      </div>
      <div role="alert" class="problem">{problem}</div>
    </div>
  );
}
