import type { JSX } from 'preact';
import type { M2mService } from '../status/company.ts';
import type { M2mWire } from '../status/m2m.ts';
import { testKind, type Found, type TestReport } from '../status/test-result.ts';
import { FOUND_WORDS, TEST_WORDS } from './test-words.ts';

const when = (iso: string) => new Date(iso).toLocaleString();

function FoundList({ credential, found }: { credential: M2mService; found: Found }): JSX.Element {
  const words = FOUND_WORDS[credential];
  const row = (label: string, values: readonly string[]) =>
    values.length > 0 && (
      <>
        <dt>{label}</dt>
        <dd>{values.join(', ')}</dd>
      </>
    );
  return (
    <dl class="definition">
      {row(words.answered, found.answered)}
      {row(words.missing, found.missing)}
      {row(words.carried, found.carried)}
    </dl>
  );
}

const BY: Record<TestReport['by'], string> = { admin: '', schedule: ', by the daily re-test' };

/** Why it fails, since when, and what the last test said where it said nothing new. */
function Failing({ report }: { report: TestReport }): JSX.Element {
  const cause = report.failure === null ? null : TEST_WORDS[report.failure];
  return (
    <>
      {cause !== null && (
        <p class="problem" data-code={report.failure}>
          <strong>{cause.title}.</strong> {cause.body}
        </p>
      )}
      {report.since !== null && <p class="help">Failing since {when(report.since)}.</p>}
    </>
  );
}

function Uncertain({ report }: { report: TestReport }): JSX.Element {
  const { title, body } = TEST_WORDS[report.code];
  return (
    <p class="help" data-code={report.code}>
      <strong>{title}.</strong> {body}
    </p>
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
  if (report === null) return wire.checkedAt === null ? null : <p class="help">Last test: {when(wire.checkedAt)}</p>;
  const uncertain = testKind(report.code) === 'uncertain';
  return (
    <div class="card-body">
      {wire.verified === false && <Failing report={report} />}
      {uncertain && <Uncertain report={report} />}
      {uncertain && wire.tested === true && wire.verified === null && wire.checkedAt !== null && <p class="help">The test before it passed: {when(wire.checkedAt)}</p>}
      <p class="help">
        Last test: {when(report.at)}
        {BY[report.by]}
      </p>
      {report.found !== null && <FoundList credential={credential} found={report.found} />}
    </div>
  );
}
