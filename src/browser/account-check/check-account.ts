import {
  type AccountCheckView,
  type Finding,
  parseAccountCheckAnswer,
  QUESTIONS,
  type QuestionId,
  questionsFor,
} from '../../contracts/account-check.ts';
import type { Report } from '../../contracts/account-check-report.ts';
import { addressFor } from '../../contracts/who.ts';
import { OWN_HEADERS } from '../ui/ask-suitelet.ts';
import { OWN } from './browser-questions.ts';
import { leadDeployments, lookAtRecord } from './record-window.ts';
import { REQUESTS } from './requests.ts';
import { finding, type Seen, unknown } from './seen.ts';

const ANSWER_MS = 30_000;

/** What the page knows and the server's answer is compared with. */
const EXPECTED: Partial<Record<QuestionId, (view: AccountCheckView) => string>> = {
  'request-url': () => location.origin,
  'run-as-user': ({ user }) => String(user),
};

const failed = (thrown: unknown): Seen =>
  unknown(`failed: ${thrown instanceof Error ? thrown.message : 'no reason'}`);

async function askServer(view: AccountCheckView, id: QuestionId): Promise<Finding> {
  const { asked } = QUESTIONS[id];
  const url = view.links[asked === 'service' || asked === 'member' ? asked : 'server'];
  const response = await fetch(addressFor(url, view), {
    method: 'POST',
    credentials: 'same-origin',
    headers: OWN_HEADERS,
    body: JSON.stringify({
      action: 'answer',
      token: view.token,
      question: id,
      expected: EXPECTED[id]?.(view) ?? '',
    }),
    signal: AbortSignal.timeout(ANSWER_MS),
  });
  const answer = parseAccountCheckAnswer(await response.json());
  if (answer === null) return finding(id, unknown('the answer was not ours'));
  if ('finding' in answer) return answer.finding;
  // A token that the caller's session was given and the service role's does not know is the answer
  // itself.
  if (id === 'run-as-session' && answer.error.code === 'RCP_FORM_EXPIRED')
    return finding(id, { verdict: 'otherwise', seen: 'the page’s token was not known' });
  return finding(id, unknown(`refused: ${answer.error.code}`));
}

/** The softphone's own script makes the cache entry that another one is to find. */
const prepare: Partial<Record<QuestionId, (view: AccountCheckView) => Promise<unknown>>> = {
  'cache-protected': ({ links }) =>
    fetch(`${links.softphone}&custom_action=status`, {
      credentials: 'same-origin',
      signal: AbortSignal.timeout(ANSWER_MS),
    }),
};

async function askPage(view: AccountCheckView, id: QuestionId): Promise<Finding> {
  const look = { ...REQUESTS, ...OWN, 'lead-deployments': leadDeployments }[
    id as keyof typeof REQUESTS
  ];
  return finding(id, await look(view));
}

/** Questions one after the other: nobody else should wait because an account is checked. */
const ORDER: readonly QuestionId[] = questionsFor('server', 'service', 'member', 'page');

/**
 * Asks everything that can be asked from here. Never rejects: what fails is inconclusive, and the
 * next question is asked.
 * @param opened a window for the record, opened while the click was fresh
 * @param tell each finding as it comes, with how many there will be
 */
export async function checkAccount(
  view: AccountCheckView,
  opened: Window | null,
  tell: (found: readonly Finding[], of: number) => void,
): Promise<Finding[]> {
  const found: Finding[] = [];
  const record = await lookAtRecord(view, opened);
  for (const id of ORDER) {
    try {
      await prepare[id]?.(view);
      const seen = (record as Partial<Record<QuestionId, Seen>>)[id];
      found.push(
        seen !== undefined
          ? finding(id, seen)
          : QUESTIONS[id].asked === 'page'
            ? await askPage(view, id)
            : await askServer(view, id),
      );
    } catch (thrown) {
      found.push(finding(id, failed(thrown)));
    }
    tell(found, ORDER.length);
  }
  return found;
}

/** The report of these findings. */
export function reportOf(view: AccountCheckView, findings: readonly Finding[], now: Date): Report {
  return {
    report: 'ringcentral-for-netsuite-pro/account-check/1',
    version: view.version,
    madeAt: now.toISOString(),
    role: view.role,
    browser: navigator.userAgent,
    findings: [...findings],
  };
}
