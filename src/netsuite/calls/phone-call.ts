import * as runtime from 'N/runtime';
import { kindOfNumber, skipReason, USUAL_RULES } from '../../call-sync/logging-rules.ts';
import { isAnswered, unansweredFields } from '../../contracts/call-fields.ts';
import type { SkipReason } from '../../contracts/call-terms.ts';
import type { CallsErrorCode, FollowUpOutcome } from '../../contracts/calls.ts';
import type { FinishedCall } from '../../contracts/calls-request.ts';
import { CALL_RESULT } from '../../i18n/english/call-result.ts';
import { PHONE_CALL as PHONE_CALL_TEXTS } from '../../i18n/english/phone-call.ts';
import { type CheckedAnswers, checkAnswers } from '../call-fields/answer-values.ts';
import { askedFields } from '../call-fields/asked-fields.ts';
import { readSyncRow, settingsOf } from '../call-rows/sync-row.ts';
import { holds } from '../caller.ts';
import { lacksPermission } from '../denied.ts';
import { logFailure } from '../log-failure.ts';
import { phoneCallAddress } from '../phone-call-address.ts';
import { loadUserTexts } from '../server-texts.ts';
import { type Added, addToCall } from './add-to-call.ts';
import type { CallFacts } from './call-facts.ts';
import { linkValues, relatedValues } from './call-links.ts';
import { callMessage, type MessageExtras } from './call-message.ts';
import { createPhoneCall } from './create-phone-call.ts';
import { findCall } from './find-call.ts';
import { createFollowUp } from './follow-up.ts';
import type { OwnKey } from './own-key.ts';
import { callLine, type ToldCall } from './phone-call-texts.ts';

export interface LoggedCall {
  id: number;
  url: string;
  /** It was there before: an earlier try or the call sync had written it. */
  already: boolean;
  /**
   * Saved without the record it belongs to, which NetSuite did not take: it was merged or deleted
   * since.
   */
  unlinked: boolean;
  /** Names of Call Fields that NetSuite didn't take: their answers are in the note. */
  kept: string[];
  task: FollowUpOutcome | null;
}

/**
 * The result of logging a call: a record; nothing, because the company's logging rules leave it out;
 * or nothing yet, because a person has to change something.
 */
export type LogOutcome =
  | { logged: LoggedCall }
  | { skipped: SkipReason }
  | { refused: Extract<CallsErrorCode, 'RCP_ANSWERS_MISSING' | 'RCP_NOTE_FULL'> };

const seconds = (from: number, to: number): number => Math.max(0, Math.round((to - from) / 1000));

const talkedOf = ({ answeredAt, endedAt }: FinishedCall): number | null =>
  answeredAt === null ? null : seconds(answeredAt, endedAt);

const toldOf = (call: FinishedCall): ToldCall => ({ ...call, talked: talkedOf(call) });

const factsOf = (call: FinishedCall, { session, extension }: OwnKey): CallFacts => ({
  direction: call.direction,
  result: call.result,
  seconds: talkedOf(call) ?? 0,
  extension,
  session,
  recording: '',
});

/**
 * Returns why the company's logging rules leave this call out, or null. A call with a note, an answer,
 * or a task is always logged. Costs 10 units.
 */
function ruledOut(call: FinishedCall): SkipReason | null {
  const answered = call.answers?.some(({ value }) => isAnswered(value)) === true;
  if (call.note !== '' || answered || (call.followUp ?? null) !== null) return null;
  let rules = USUAL_RULES;
  try {
    ({ rules } = settingsOf(readSyncRow()));
  } catch (thrown) {
    logFailure('RingCentral: the logging rules could not be read', thrown);
  }
  return skipReason(
    {
      direction: call.direction,
      result: call.result,
      number: call.number,
      ...kindOfNumber(call.direction, call.number),
      queue: false,
      seconds: talkedOf(call) ?? 0,
    },
    rules,
  );
}

/**
 * What one try writes. The first writes everything; the others leave out what NetSuite may have
 * refused: the linked records, the answers, or both.
 */
interface Attempt {
  linked: boolean;
  answered: boolean;
}

function attemptsFor({ entity, related }: FinishedCall, { values }: CheckedAnswers): Attempt[] {
  const links = entity !== null || (related ?? null) !== null ? [true, false] : [true];
  const answers = Object.keys(values).length > 0 ? [true, false] : [true];
  return answers.flatMap((answered) => links.map((linked) => ({ linked, answered })));
}

/** A call with everything that its record is made of. */
interface Checked {
  call: FinishedCall;
  key: OwnKey;
  checked: CheckedAnswers;
  unanswered: MessageExtras['unanswered'];
}

/** @returns null when the note leaves no room for answers that no field takes */
function create(
  { call, key, checked, unanswered }: Checked,
  { linked, answered }: Attempt,
): (Added & { unlinked: boolean }) | null {
  const kept = answered
    ? checked.kept
    : (call.answers ?? []).filter(({ value }) => isAnswered(value));
  const told = toldOf(call);
  const text = callMessage(call.note, callLine(told), {
    kept,
    unanswered,
    unlinked: linked ? '' : call.name,
  });
  if (text === null) return null;
  const id = createPhoneCall({
    externalId: key.externalId,
    told,
    facts: factsOf(call, key),
    message: text,
    organizer: runtime.getCurrentUser().id,
    wall: call.wall,
    lasted: seconds(call.startedAt, call.endedAt),
    links: linked ? linkValues(call.entity) : {},
    related: linked ? relatedValues(call.related) : {},
    answers: answered ? checked.values : {},
  });
  return { id, kept: kept.map(({ label }) => label), unlinked: !linked };
}

/** The record of a call, by this try or an earlier one. */
interface Found extends Added {
  already: boolean;
  unlinked: boolean;
}

/**
 * Adds to the existing record, or creates one. Each further try leaves out more of what NetSuite may
 * have refused.
 */
function write(
  it: Checked,
  before: Record<string, unknown> | null,
  mayLook: boolean,
): Found | null {
  const { call, key, checked } = it;
  const add = (row: Record<string, unknown>): Found => ({
    ...addToCall(call, factsOf(call, key), row, checked),
    already: true,
    unlinked: false,
  });
  if (before !== null) return add(before);
  let refusal: unknown;
  for (const [index, attempt] of attemptsFor(call, checked).entries()) {
    try {
      const created = create(it, attempt);
      return created === null ? null : { ...created, already: false };
    } catch (thrown) {
      // By looking and not by the error's name, which is not documented for every way to collide.
      const row = index === 0 && mayLook ? findCall(key) : null;
      if (row !== null) return add(row);
      if (lacksPermission(thrown)) throw thrown;
      logFailure('RingCentral: a call is tried with less of what belongs to it', thrown);
      refusal = thrown;
    }
  }
  throw refusal;
}

/**
 * Writes one Phone Call record for one call, or adds what only the softphone knows to the record that
 * the call sync created. Its external ID makes NetSuite refuse a second one, so a try that seems to
 * have failed can be repeated. If NetSuite refuses the record that the call is linked to, or an
 * answer, the call is saved without it, and the record's name or the answer goes into the message.
 * Costs 45 units, 10 of them for the texts; 15 more with Call Fields, 25 to 40 more with a task, and
 * 15 for each try that NetSuite refuses, at most three, with 10 to look for the record after the first.
 *
 * Date and time are the user's own, see `wallDates`.
 *
 * @throws when NetSuite refuses the record for any other reason
 */
export function logCall(call: FinishedCall, key: OwnKey): LogOutcome {
  // A page that was loaded before there were Call Fields sends no answers.
  const fields = call.answers === undefined ? [] : askedFields().fields;
  const answers = call.answers ?? [];
  const unanswered = call.answeredAt === null ? [] : unansweredFields(fields, answers);
  if (unanswered.length > 0 && call.unanswered !== true) return { refused: 'RCP_ANSWERS_MISSING' };
  // A role that can't see calls can't look; NetSuite itself keeps it from a second record.
  const mayLook = holds('LIST_CALL', 'VIEW') !== false;
  const before = mayLook ? findCall(key) : null;
  if (before === null) {
    const reason = ruledOut(call);
    if (reason !== null) return { skipped: reason };
  }
  loadUserTexts({ 'call-result': CALL_RESULT, 'phone-call': PHONE_CALL_TEXTS });
  const checked = checkAnswers(fields, answers);
  const found = write({ call, key, checked, unanswered }, before, mayLook);
  if (found === null) return { refused: 'RCP_NOTE_FULL' };
  const followUp = call.followUp ?? null;
  return {
    logged: {
      ...found,
      url: phoneCallAddress(found.id),
      task:
        followUp === null
          ? null
          : createFollowUp(followUp, {
              externalId: key.externalId,
              entity: found.unlinked ? null : call.entity,
            }),
    },
  };
}
