import * as v from 'valibot';
import {
  Finding,
  QUESTION_IDS,
  QUESTIONS,
  type QuestionId,
  VERDICTS,
  type Verdict,
} from './account-check.ts';
import { parseWith } from './contract.ts';

/**
 * What a account check found, ready to be attached to a bug: no secret, no name, no id of an
 * account or a person.
 */
export const Report = v.object({
  report: v.literal('ringcentral-for-netsuite-pro/account-check/1'),
  version: v.string(),
  madeAt: v.pipe(v.string(), v.isoTimestamp()),
  /** Script id of the role that asked; empty when no page was opened. */
  role: v.string(),
  browser: v.string(),
  findings: v.array(Finding),
});
export type Report = v.InferOutput<typeof Report>;

/** The parsed report, or null. */
export function parseReport(value: unknown): Report | null {
  return parseWith(Report, value);
}

const LONGEST = 600;

/**
 * A text as it may stand in a report: addresses without their query, no e-mail address, and nothing
 * long and random, whatever it was (a token, a nonce, a hash). A reader of the report needs to
 * see the form of things.
 */
export function plain(text: string): string {
  return text
    .replace(/\?[^\s"'<>]*/g, '?…')
    .replace(/[\w.+-]+@[\w-]+\.[\w.-]+/g, '…@…')
    .replace(/(?<![\w-])(?=[\w+/=-]*\d)(?=[\w+/=-]*[A-Za-z])[\w+/=-]{16,}/g, '…')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, LONGEST);
}

/**
 * Returns what is in the report for a question that nobody asked: how a person finds out, if a
 * person has to.
 */
function notAsked(id: QuestionId): string {
  const question = QUESTIONS[id];
  return 'how' in question ? `not asked; to find out: ${question.how}` : 'not asked';
}

/** All questions in their order, each once: what nobody asked couldn't be determined. */
export function completed(findings: readonly Finding[]): Finding[] {
  return QUESTION_IDS.map(
    (id) =>
      findings.find((finding) => finding.id === id) ?? {
        id,
        verdict: 'could-not-tell',
        seen: notAsked(id),
      },
  );
}

/** How many findings of each verdict. */
export function countOf(findings: readonly Finding[]): Record<Verdict, number> {
  return Object.fromEntries(
    VERDICTS.map((verdict) => [
      verdict,
      findings.filter((finding) => finding.verdict === verdict).length,
    ]),
  ) as Record<Verdict, number>;
}

const VERDICT_WORDS: Record<Verdict, string> = {
  'as-assumed': 'as expected',
  otherwise: '**different**',
  'could-not-tell': 'inconclusive',
};

const cell = (text: string) =>
  text.replace(/\|/g, '\\|').replace(/[<>`*_]/g, (sign) => `\\${sign}`);

/**
 * The report as Markdown: what differs comes first, since that is what somebody has to look
 * at.
 */
export function markdown(report: Report): string {
  const findings = completed(report.findings);
  const order: readonly Verdict[] = ['otherwise', 'could-not-tell', 'as-assumed'];
  const rows = order
    .flatMap((verdict) => findings.filter((finding) => finding.verdict === verdict))
    .map(({ id, verdict, seen }) => {
      const { question, assumed } = QUESTIONS[id];
      return `| \`${id}\` | ${cell(question)} | ${cell(assumed)} | ${cell(seen)} | ${VERDICT_WORDS[verdict]} |`;
    });
  const count = countOf(findings);
  return [
    '# RingCentral for NetSuite Pro: account check',
    '',
    `Version ${report.version}, ${report.madeAt}, role ${report.role || 'unknown'}, browser ` +
      `${report.browser || 'none'}.`,
    '',
    `${String(count['as-assumed'])} as expected, ${String(count.otherwise)} different, ` +
      `${String(count['could-not-tell'])} inconclusive.`,
    '',
    '| ID | Question | Expected | Found | Verdict |',
    '|---|---|---|---|---|',
    ...rows,
    '',
  ].join('\n');
}
