import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { M2mService } from '../status/company.ts';
import { testKind } from '../status/test-result.ts';
import { failureWords } from './change-words.ts';
import type { SettingsStore, TestResult } from './settings-store.ts';
import { TEST_WORDS, TESTING_WORDS } from './test-words.ts';

interface Props {
  store: SettingsStore;
  credential: M2mService;
  /** Values that were typed and not saved: the test would not use them. */
  unsaved: boolean;
  tested: () => void;
}

/** What a screen reader hears of a test that ended. Why it failed stands in the report, which is drawn anew. */
function spoken(result: TestResult | null): string {
  if (result?.outcome !== 'tested') return '';
  const { title } = TEST_WORDS[result.code];
  return testKind(result.code) === 'passed' ? title : `${title}.`;
}

/** Tests a credential on a click. Leaving or stopping to wait loses nothing: NetSuite goes on and keeps the outcome. */
export function TestConnection({ store, credential, unsaved, tested }: Props): JSX.Element {
  const [result, setResult] = useState<TestResult | null>(null);
  const [waiting, setWaiting] = useState<AbortController | null>(null);
  const there = useRef(true);
  useEffect(() => () => {
    there.current = false;
  }, []);
  const test = async () => {
    if (waiting !== null) return;
    const controller = new AbortController();
    setWaiting(controller);
    setResult(null);
    const outcome = await store.testConnection(credential, controller.signal);
    if (!there.current) return;
    setWaiting(null);
    setResult(outcome);
    tested();
  };
  return (
    <div class="card-body">
      <div class="form-actions">
        <button type="button" class="button" aria-disabled={waiting !== null || unsaved} onClick={() => {
          if (!unsaved) void test();
        }}>
          Test connection
        </button>
        {waiting !== null && (
          <button type="button" class="button quiet" onClick={() => {
            waiting.abort();
          }}>
            Stop waiting
          </button>
        )}
      </div>
      {unsaved && <p class="help">Save first: a test uses the saved values.</p>}
      <p role="status" class="help">{waiting === null ? spoken(result) : TESTING_WORDS[credential]}</p>
      <div role="alert" class="problem">{failureWords(result, 'test again')}</div>
    </div>
  );
}

/** Tests both, one after the other. */
export function TestBoth({ store, tested }: { store: SettingsStore; tested: () => void }): JSX.Element {
  const [running, setRunning] = useState<M2mService | null>(null);
  const [said, setSaid] = useState('');
  const test = async () => {
    if (running !== null) return;
    setSaid('');
    const titles: string[] = [];
    for (const [credential, name] of [['ringcentral', 'RingCentral (Company)'], ['netsuite', 'NetSuite (Company)']] as const) {
      setRunning(credential);
      const result = await store.testConnection(credential);
      tested();
      if (result.outcome === 'tested') titles.push(`${name}: ${TEST_WORDS[result.code].title}.`);
      else titles.push(`${name}: ${failureWords(result, 'test again')}`);
    }
    setRunning(null);
    setSaid(titles.join(' '));
  };
  return (
    <div class="form-actions">
      <button type="button" class="button" aria-disabled={running !== null} onClick={() => void test()}>Test both</button>
      <span role="status" class="help">{running === null ? said : `${running === 'ringcentral' ? '1' : '2'} of 2. ${TESTING_WORDS[running]}`}</span>
    </div>
  );
}
