import * as query from 'N/query';
import * as record from 'N/record';
import * as runtime from 'N/runtime';
import * as url from 'N/url';
import { resultOf } from '../../contracts/call-terms.ts';
import type { FinishedCall } from '../../contracts/calls-request.ts';
import { PHONE_CALL as PHONE_CALL_TEXTS } from '../../i18n/english/phone-call.ts';
import { say } from '../../i18n/say.ts';
import { holds } from '../caller.ts';
import { lacksPermission } from '../denied.ts';
import { logFailure } from '../log-failure.ts';
import { loadUserTexts } from '../server-texts.ts';

/** Phone Call's Subject takes this many characters at most (records catalogue). */
const LONGEST_TITLE = 255;
/** And its Message, which is a text of 4,000 characters (records catalogue). */
const LONGEST_MESSAGE = 4_000;

export interface LoggedCall {
  id: number;
  url: string;
  /** It was there before: an earlier try had reached NetSuite after all. */
  already: boolean;
  /**
   * Saved without the record it belongs to, which NetSuite did not take: it was merged or deleted
   * since.
   */
  unlinked: boolean;
}

/** An external ID of this user's calls, with the count that a queue's repeated offer adds. */
export function isOwnExternalId(externalId: string, user: number): boolean {
  return new RegExp(`-${String(user)}(?:\\.\\d{1,6})?$`).test(externalId);
}

function duration(from: number, to: number): string {
  const seconds = Math.max(0, Math.round((to - from) / 1000));
  return say('phone-call.duration', Math.floor(seconds / 60), seconds % 60);
}

function title({ direction, name, number }: FinishedCall): string {
  const other = name === '' ? number : name;
  return (
    other === '' ? say('phone-call.subject.unknown') : say(`phone-call.subject.${direction}`, other)
  ).slice(0, LONGEST_TITLE);
}

function message(call: FinishedCall): string {
  const talked = call.answeredAt === null ? [] : [duration(call.answeredAt, call.endedAt)];
  const recorded = call.recorded ? [say('phone-call.recorded')] : [];
  const facts = [
    say(`phone-call.result.${resultOf(call.direction, call.result)}`),
    ...talked,
    ...recorded,
  ].join(', ');
  return call.note === '' ? facts : `${call.note}\n\n${facts}`;
}

/**
 * Finds this user's own record of a call: a record that somebody else has under the same ID is not
 * this call's.
 */
function find(externalId: string): number | null {
  const rows = query
    .runSuiteQL({
      query: 'SELECT id, assigned FROM phonecall WHERE externalid = ?',
      params: [externalId],
      customScriptId: 'rcp_logged_call',
    })
    .asMappedResults();
  const row = rows.find(({ assigned }) => Number(assigned) === runtime.getCurrentUser().id);
  return row === undefined ? null : Number(row['id']);
}

/**
 * What the user's own clock showed, as the Dates that a record's date and time fields take.
 * NetSuite reads the parts of a Date in the zone the script runs in, which is Pacific whatever zone
 * the user is in (burkybang/SuiteScript-2.0-Type-Declarations, N/format). So each is made where
 * that zone skips no hour: the date at noon, and the time, whose own date NetSuite ignores, in
 * January. One Date for both would move 2:30 in the night when Pacific time changes, in countries
 * that change theirs on another day.
 */
function wallDates([year, month, day, hour, minute]: FinishedCall['wall']): {
  date: Date;
  time: Date;
} {
  return { date: new Date(year, month - 1, day, 12), time: new Date(1970, 0, 1, hour, minute) };
}

const logged = (id: number, already: boolean, unlinked = false): LoggedCall => ({
  id,
  url: url.resolveRecord({ recordType: 'phonecall', recordId: id }),
  already,
  unlinked,
});

function create(call: FinishedCall, text: string, entity: FinishedCall['entity']): number {
  const { date, time } = wallDates(call.wall);
  const created = record.create({ type: record.Type.PHONE_CALL });
  const values: [string, record.FieldValue][] = [
    ['title', title(call)],
    ['phone', call.number],
    ['assigned', runtime.getCurrentUser().id],
    ['status', 'COMPLETE'],
    ['startdate', date],
    ['starttime', time],
    ['completeddate', date],
    ['message', text],
    ['externalid', call.externalId],
  ];
  // A Phone Call record can't name an employee as its company or contact.
  if (entity !== null && entity.type !== 'employee')
    values.push([entity.type === 'contact' ? 'contact' : 'company', entity.id]);
  for (const [fieldId, value] of values) created.setValue({ fieldId, value });
  return created.save();
}

/**
 * Writes one Phone Call record for one call. Its external ID makes NetSuite refuse a second one, so
 * a try that seems to have failed can be repeated. If NetSuite refuses the record that the call is
 * linked to, the call is saved without the link, and the record's name goes into the message. Costs
 * 25 units, 10 of them for the texts; 35 when it was there already; 50 without its link.
 *
 * Date and time are the user's own, see `wallDates`.
 *
 * @throws when NetSuite refuses the record for any other reason
 */
export function logCall(call: FinishedCall): LoggedCall {
  loadUserTexts({ 'phone-call': PHONE_CALL_TEXTS });
  const text = message(call);
  try {
    return logged(create(call, text, call.entity), false);
  } catch (thrown) {
    // By looking and not by the error's name, which is not documented for every way to collide. A
    // role that can't see calls can't look either: what it is told is why the record could not be
    // made.
    const id = holds('LIST_CALL', 'VIEW') === false ? null : find(call.externalId);
    if (id !== null) return logged(id, true);
    if (call.entity === null || lacksPermission(thrown)) throw thrown;
    logFailure('RingCentral: a call is saved without its record', thrown);
    const unlinked = `${text}\n${say('phone-call.unlinked', call.name)}`;
    // The subject has the name too; a note of full length leaves no room for it here.
    return logged(
      create(call, unlinked.length > LONGEST_MESSAGE ? text : unlinked, null),
      false,
      true,
    );
  }
}
