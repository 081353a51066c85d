import type { JSX } from 'preact';
import type { M2mService } from '../../contracts/company.ts';
import type { M2mWire } from '../../contracts/m2m.ts';
import {
  type Found,
  type TestCode,
  type TestReport,
  testKind,
} from '../../contracts/test-result.ts';
import type { WordKey } from '../../i18n/english.ts';
import { language, say, sayList } from '../../i18n/say.ts';
import { outcomeBody, outcomeTitle, permissionName } from './test-words.ts';

const when = (iso: string) => new Date(iso).toLocaleString(language());

function FoundList({ credential, found }: { credential: M2mService; found: Found }): JSX.Element {
  const row = (label: string, values: readonly string[]) =>
    values.length > 0 && (
      <>
        <dt>{label}</dt>
        <dd>{sayList(values)}</dd>
      </>
    );
  return (
    <dl class="definition">
      {row(say(`settings.report.${credential}.answered`), found.answered)}
      {row(say('settings.report.missing'), found.missing.map(permissionName))}
      {row(say(`settings.report.${credential}.carried`), found.carried.map(permissionName))}
    </dl>
  );
}

const LAST = {
  admin: 'settings.report.last',
  schedule: 'settings.report.last-scheduled',
} as const satisfies Record<TestReport['by'], WordKey>;

/** One outcome, with what to do about it. */
function Outcome({ code, look }: { code: TestCode; look: 'problem' | 'help' }): JSX.Element {
  return (
    <div class={look} data-code={code}>
      <strong>{outcomeTitle(code)}</strong>
      <div>{outcomeBody(code)}</div>
    </div>
  );
}

/** Why it fails, since when, and what the last test said where it said nothing new. */
function Failing({ report }: { report: TestReport }): JSX.Element {
  return (
    <>
      {report.failure !== null && <Outcome code={report.failure} look="problem" />}
      {report.since !== null && (
        <p class="help">{say('settings.report.since', when(report.since))}</p>
      )}
    </>
  );
}

interface Props {
  credential: M2mService;
  wire: M2mWire;
  /** Null for a credential that this version never tested. */
  report: TestReport | null;
}

/** What is known from tests about one credential, for a company admin. */
export function Report({ credential, wire, report }: Props): JSX.Element | null {
  if (report === null)
    return wire.checkedAt === null ? null : (
      <p class="help">{say('settings.report.last', when(wire.checkedAt))}</p>
    );
  const uncertain = testKind(report.code) === 'uncertain';
  return (
    <div class="card-body">
      {wire.verified === false && <Failing report={report} />}
      {uncertain && <Outcome code={report.code} look="help" />}
      {uncertain && wire.tested === true && wire.verified === null && wire.checkedAt !== null && (
        <p class="help">{say('settings.report.passed-before', when(wire.checkedAt))}</p>
      )}
      <p class="help">{say(LAST[report.by], when(report.at))}</p>
      {report.found !== null && <FoundList credential={credential} found={report.found} />}
    </div>
  );
}
