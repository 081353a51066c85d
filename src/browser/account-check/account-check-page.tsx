import type { JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import {
  type AccountCheckView,
  type Finding,
  QUESTIONS,
  type Verdict,
} from '../../contracts/account-check.ts';
import { countOf, markdown, type Report } from '../../contracts/account-check-report.ts';
import { say } from '../../i18n/say.ts';
import { Chip, type ChipState } from '../ui/chip.tsx';
import { Header } from '../ui/header.tsx';
import { checkAccount, reportOf } from './check-account.ts';
import { openRecordWindow } from './record-window.ts';

const ICONS: Record<Verdict, ChipState['icon']> = {
  'as-assumed': 'good',
  otherwise: 'warning',
  'could-not-tell': 'off',
};

type State =
  | { step: 'before' }
  | { step: 'asking'; found: readonly Finding[]; of: number }
  | { step: 'done'; report: Report };

function save(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}

function Answer({ id, verdict, seen }: Finding): JSX.Element {
  const { question, assumed } = QUESTIONS[id];
  return (
    <section class="card" data-question={id} data-verdict={verdict}>
      <div class="card-head">
        <h3>{question}</h3>
        <Chip icon={ICONS[verdict]} label={say(`account-check.${verdict}`)} />
      </div>
      <div class="card-body">
        <p>{say('account-check.seen', seen)}</p>
        <p class="quiet">{say('account-check.assumed', assumed)}</p>
      </div>
    </section>
  );
}

function Summary({ report }: { report: Report }): JSX.Element {
  const title = useRef<HTMLHeadingElement>(null);
  const count = countOf(report.findings);
  useLayoutEffect(() => title.current?.focus(), []);
  return (
    <section class="card" aria-labelledby="rcp-summary">
      <h2 id="rcp-summary" ref={title} tabIndex={-1}>
        {say(
          'account-check.summary',
          count['as-assumed'],
          count.otherwise,
          count['could-not-tell'],
        )}
      </h2>
      <p>{say('account-check.safe')}</p>
      <p class="banner-actions">
        <button
          type="button"
          class="button primary"
          onClick={() => save('account-check.md', 'text/markdown', markdown(report))}
        >
          {say('account-check.markdown')}
        </button>
        <button
          type="button"
          class="button"
          onClick={() =>
            save('account-check.json', 'application/json', `${JSON.stringify(report, null, 2)}\n`)
          }
        >
          {say('account-check.json')}
        </button>
      </p>
    </section>
  );
}

/** The page that asks this account what could not be known without one. */
export function AccountCheckPage({ view }: { view: AccountCheckView }): JSX.Element {
  const [state, setState] = useState<State>({ step: 'before' });
  const run = async () => {
    const opened = openRecordWindow(view);
    setState({ step: 'asking', found: [], of: 0 });
    const found = await checkAccount(view, opened, (soFar, of) =>
      setState({ step: 'asking', found: [...soFar], of }),
    );
    setState({ step: 'done', report: reportOf(view, found, new Date()) });
  };
  const findings =
    state.step === 'before' ? [] : state.step === 'asking' ? state.found : state.report.findings;
  return (
    <>
      <Header
        title={say('account-check.title')}
        link={{ href: view.links.settings, label: say('account-check.settings') }}
      />
      <main class="page">
        <p>{say('account-check.what')}</p>
        <p class="banner-actions">
          <button
            type="button"
            class="button primary"
            disabled={state.step === 'asking'}
            onClick={() => void run()}
          >
            {say(state.step === 'done' ? 'account-check.again' : 'account-check.run')}
          </button>
        </p>
        <p role="status">
          {state.step === 'asking'
            ? state.of === 0
              ? say('account-check.record')
              : say('account-check.progress', state.found.length, state.of)
            : ''}
        </p>
        {state.step === 'done' && <Summary report={state.report} />}
        <div class="cards">
          {findings.map((found) => (
            <Answer key={found.id} {...found} />
          ))}
        </div>
      </main>
    </>
  );
}
