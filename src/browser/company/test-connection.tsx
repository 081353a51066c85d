import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { M2mService } from '../../contracts/company.ts';
import { say } from '../../i18n/say.ts';
import { failureWords } from './change-words.ts';
import type { SettingsStore, TestResult } from './settings-store.ts';
import { outcomeTitle } from './test-words.ts';

interface Props {
  store: SettingsStore;
  credential: M2mService;
  /** Values that were typed and not saved: the test would not use them. */
  unsaved: boolean;
  tested: () => void;
  /** How many tests the page has asked for: a higher number starts one. */
  asked?: number;
}

/**
 * What a screen reader hears of a test that ended. What to do about it is in the report, which is
 * drawn again.
 */
const spoken = (result: TestResult | null): string =>
  result?.outcome === 'tested' ? outcomeTitle(result.code) : '';

/**
 * Tests a credential on a click. Leaving or stopping to wait loses nothing: NetSuite goes on and
 * keeps the outcome.
 */
export function TestConnection({
  store,
  credential,
  unsaved,
  tested,
  asked = 0,
}: Props): JSX.Element {
  const [result, setResult] = useState<TestResult | null>(null);
  const [waiting, setWaiting] = useState<AbortController | null>(null);
  const there = useRef(true);
  useEffect(
    () => () => {
      there.current = false;
    },
    [],
  );
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
  useEffect(() => {
    if (asked > 0) void test();
    // Only another number asks for another test.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [asked]);
  return (
    <div class="card-body">
      <div class="form-actions">
        <button
          type="button"
          class="button"
          aria-disabled={waiting !== null || unsaved}
          onClick={() => {
            if (!unsaved) void test();
          }}
        >
          {say('settings.test.connection')}
        </button>
        {waiting !== null && (
          <button
            type="button"
            class="button quiet"
            onClick={() => {
              waiting.abort();
            }}
          >
            {say('settings.test.stop-waiting')}
          </button>
        )}
      </div>
      {unsaved && <p class="help">{say('settings.test.save-first')}</p>}
      <p role="status" class="help">
        {waiting === null ? spoken(result) : say(`settings.test.under-way.${credential}`)}
      </p>
      <div role="alert" class="problem">
        {failureWords(result, 'test')}
      </div>
    </div>
  );
}

const CARDS = {
  ringcentral: 'settings.ringcentral-company.title',
  netsuite: 'settings.netsuite-company.title',
} as const;

/** Tests both, one after the other. */
export function TestBoth({
  store,
  tested,
}: {
  store: SettingsStore;
  tested: () => void;
}): JSX.Element {
  const [running, setRunning] = useState<M2mService | null>(null);
  const [results, setResults] = useState<string[]>([]);
  const test = async () => {
    if (running !== null) return;
    setResults([]);
    for (const credential of ['ringcentral', 'netsuite'] as const) {
      setRunning(credential);
      const result = await store.testConnection(credential);
      const words =
        result.outcome === 'tested' ? outcomeTitle(result.code) : failureWords(result, 'test');
      setResults((before) => [
        ...before,
        say('settings.test.came-to', say(CARDS[credential]), words),
      ]);
      tested();
    }
    setRunning(null);
  };
  return (
    <div class="form-actions">
      <button
        type="button"
        class="button"
        aria-disabled={running !== null}
        onClick={() => void test()}
      >
        {say('settings.test.both')}
      </button>
      <div role="status" class="help">
        {results.map((result) => (
          <div key={result}>{result}</div>
        ))}
        {running !== null && (
          <div>
            {say(
              'settings.test.of-two',
              running === 'ringcentral' ? 1 : 2,
              say(`settings.test.under-way.${running}`),
            )}
          </div>
        )}
      </div>
    </div>
  );
}
