import type { Finding, QuestionId, Verdict } from '../../contracts/account-check.ts';
import { plain } from '../../contracts/account-check-report.ts';

/** What a look came to; `seen` is made plain before it goes anywhere. */
export interface Seen {
  verdict: Verdict;
  seen: string;
}

/** Whether the account does what the product assumes, and what was seen of it. */
export const asAssumed = (whether: boolean, seen: string): Seen => ({
  verdict: whether ? 'as-assumed' : 'otherwise',
  seen,
});
/** The account didn't show it either way. */
export const unknown = (seen: string): Seen => ({ verdict: 'could-not-tell', seen });

/** As it goes into the report. */
export const finding = (id: QuestionId, { verdict, seen }: Seen): Finding => ({
  id,
  verdict,
  seen: plain(seen),
});
