import * as query from 'N/query';
import * as runtime from 'N/runtime';
import * as url from 'N/url';
import { kindOfNumber, skipReason, USUAL_RULES } from '../../call-sync/logging-rules.ts';
import type { SkipReason } from '../../contracts/call-terms.ts';
import type { FinishedCall } from '../../contracts/calls-request.ts';
import { CALL_RESULT } from '../../i18n/english/call-result.ts';
import { PHONE_CALL as PHONE_CALL_TEXTS } from '../../i18n/english/phone-call.ts';
import { say } from '../../i18n/say.ts';
import { readSyncRow, settingsOf } from '../call-rows/sync-row.ts';
import { holds } from '../caller.ts';
import { lacksPermission } from '../denied.ts';
import { logFailure } from '../log-failure.ts';
import { loadUserTexts } from '../server-texts.ts';
import { addToCall } from './add-to-call.ts';
import { type CallFacts, FACT_COLUMNS } from './call-fields.ts';
import { linkValues, relatedValues } from './call-links.ts';
import { createPhoneCall } from './create-phone-call.ts';
import type { OwnKey } from './own-key.ts';
import { callLine, LONGEST_MESSAGE, type ToldCall } from './phone-call-texts.ts';

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
}

/** What became of a call: a record, or nothing, by the company's logging rules. */
export type LogOutcome = { logged: LoggedCall } | { skipped: SkipReason };

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

function message(call: FinishedCall): string {
  const line = callLine(toldOf(call));
  return call.note === '' ? line : `${call.note}\n\n${line}`;
}

/**
 * Why the company's logging rules leave this call out, or null. A note makes it worth a record. Costs 10
 * units.
 */
function ruledOut(call: FinishedCall): SkipReason | null {
  if (call.note !== '') return null;
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
 * The record of a call, whichever side or version wrote it. Under the former ID only the user's own
 * counts: a record that somebody else has under it is not this call's.
 */
function find({ externalId, formerId }: OwnKey): Record<string, unknown> | null {
  const rows = query
    .runSuiteQL({
      query:
        `SELECT id, externalid, assigned, message, company, contact, ${FACT_COLUMNS.join(', ')} ` +
        'FROM phonecall WHERE externalid IN (?, ?)',
      params: [externalId, formerId],
      customScriptId: 'rcp_logged_call',
    })
    .asMappedResults();
  const user = runtime.getCurrentUser().id;
  return (
    rows.find(
      (row) =>
        (row['externalid'] === externalId && externalId !== formerId) ||
        Number(row['assigned']) === user,
    ) ?? null
  );
}

const logged = (id: number, already: boolean, unlinked = false): LogOutcome => ({
  logged: {
    id,
    url: url.resolveRecord({ recordType: 'phonecall', recordId: id }),
    already,
    unlinked,
  },
});

const create = (
  call: FinishedCall,
  key: OwnKey,
  text: string,
  { entity, related }: Pick<FinishedCall, 'entity' | 'related'>,
): number =>
  createPhoneCall({
    externalId: key.externalId,
    told: toldOf(call),
    facts: factsOf(call, key),
    message: text,
    organizer: runtime.getCurrentUser().id,
    wall: call.wall,
    lasted: seconds(call.startedAt, call.endedAt),
    links: linkValues(entity),
    related: relatedValues(related),
  });

/**
 * Writes one Phone Call record for one call, or adds what the softphone knows better to the record
 * that the call sync made. Its external ID makes NetSuite refuse a second one, so a try that seems to
 * have failed can be repeated. If NetSuite refuses the record that the call is linked to, the call is
 * saved without the link, and the record's name goes into the message. Costs 45 units, 10 of them
 * for the texts; 70 without its link.
 *
 * Date and time are the user's own, see `wallDates`.
 *
 * @throws when NetSuite refuses the record for any other reason
 */
export function logCall(call: FinishedCall, key: OwnKey): LogOutcome {
  // A role that can't see calls can't look; NetSuite itself keeps it from a second record.
  const mayLook = holds('LIST_CALL', 'VIEW') !== false;
  const facts = factsOf(call, key);
  const before = mayLook ? find(key) : null;
  if (before !== null) return logged(addToCall(call, facts, before), true);
  const reason = ruledOut(call);
  if (reason !== null) return { skipped: reason };
  loadUserTexts({ 'call-result': CALL_RESULT, 'phone-call': PHONE_CALL_TEXTS });
  const text = message(call);
  try {
    return logged(create(call, key, text, call), false);
  } catch (thrown) {
    // By looking and not by the error's name, which is not documented for every way to collide.
    const row = mayLook ? find(key) : null;
    if (row !== null) return logged(addToCall(call, facts, row), true);
    if ((call.entity === null && (call.related ?? null) === null) || lacksPermission(thrown))
      throw thrown;
    logFailure('RingCentral: a call is saved without its record', thrown);
    const unlinked = `${text}\n${say('phone-call.unlinked', call.name)}`;
    // The subject has the name too; a note of full length leaves no room for it here.
    return logged(
      create(call, key, unlinked.length > LONGEST_MESSAGE ? text : unlinked, {
        entity: null,
        related: null,
      }),
      false,
      true,
    );
  }
}
