import * as v from 'valibot';
import {
  type Found,
  NEEDED_SCOPES,
  type TestCode,
  type TestOutcome,
} from '../../contracts/test-result.ts';
import type { CompanyRow } from '../facts/company-row.ts';
import { type Exchange, exchange } from '../outbound/exchange.ts';
import { logged } from './logged.ts';
import { readRefusal } from './ringcentral-refusal.ts';
import { signInToRingCentral } from './ringcentral-sign-in.ts';

/** GetAccountInfoResponse of RingCentral's own definitions; the id comes as a number. */
const Account = v.object({
  id: v.union([v.string(), v.number()]),
  mainNumber: v.optional(v.string()),
  serviceInfo: v.optional(
    v.object({ brand: v.optional(v.object({ name: v.optional(v.string()) })) }),
  ),
});

const MOST_SCOPES = 60;
const LONGEST = 100;

const outcome = (
  code: TestCode,
  answer: Exchange | null = null,
  found: Found | null = null,
): TestOutcome => ({
  code,
  found,
  retryAfter:
    answer !== null && 'status' in answer && code === 'RC_BUSY' ? answer.retryAfter : null,
});

function foundOf(scope: string, answered: string[]): Found {
  const carried = scope
    .split(/[\s,]+/)
    .filter((name) => name !== '')
    .slice(0, MOST_SCOPES)
    .map((name) => name.slice(0, LONGEST));
  return {
    answered,
    carried,
    missing: NEEDED_SCOPES.filter((needed) => !carried.includes(needed)),
  };
}

function accountWords(body: unknown): string[] | null {
  const parsed = v.safeParse(Account, body);
  if (!parsed.success) return null;
  const { id, mainNumber, serviceInfo } = parsed.output;
  return [String(id), mainNumber, serviceInfo?.brand?.name]
    .filter((word): word is string => word !== undefined && word !== '')
    .map((word) => word.slice(0, LONGEST));
}

function read(server: string, token: string, scope: string): TestOutcome {
  const found = foundOf(scope, []);
  if (found.missing.some((name) => name === 'ReadAccounts'))
    return outcome('RC_SCOPE_MISSING', null, found);
  const answer = logged(
    exchange({
      method: 'GET',
      url: `${server}/restapi/v1.0/account/~`,
      headers: { Authorization: `Bearer ${token}`, Accept: 'application/json' },
    }),
  );
  const refused = readRefusal(answer);
  if (refused !== null) return outcome(refused, answer, found);
  const words = 'status' in answer ? accountWords(answer.body) : null;
  if (words === null) return outcome('RC_REFUSED', answer, found);
  const all = foundOf(scope, words);
  return outcome(all.missing.length > 0 ? 'RC_SCOPE_MISSING' : 'PASSED', null, all);
}

/**
 * Signs the company in to RingCentral with its JWT and reads the account once (developer guide,
 * authentication/jwt-flow). Costs 30 units, and takes 135 s at most. Never throws.
 * @param row with values that may be used, of a server that may be sent to
 */
export function testRingCentral(row: CompanyRow): TestOutcome {
  const session = signInToRingCentral(row);
  if ('refused' in session) return outcome(session.refused, session.answer);
  const result = read(session.server, session.token, session.scope);
  session.end();
  return result;
}
