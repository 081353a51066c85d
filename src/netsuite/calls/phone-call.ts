import * as query from 'N/query';
import * as record from 'N/record';
import * as runtime from 'N/runtime';
import * as url from 'N/url';
import { resultOf } from '../../status/call-terms.ts';
import type { FinishedCall } from '../../status/calls-request.ts';
import { say } from '../../words/say.ts';
import { holds } from '../caller.ts';
import { useUserWords } from '../words.ts';

/** Phone Call's Subject takes this many characters at most (records catalogue). */
const LONGEST_TITLE = 255;

export interface LoggedCall {
  id: number;
  url: string;
  /** It was there before: an earlier try had reached NetSuite after all. */
  already: boolean;
}

function duration(from: number, to: number): string {
  const seconds = Math.max(0, Math.round((to - from) / 1000));
  return say('phone-call.duration', Math.floor(seconds / 60), seconds % 60);
}

function title({ direction, name, number }: FinishedCall): string {
  const other = name === '' ? number : name;
  return (other === '' ? say('phone-call.subject.unknown') : say(`phone-call.subject.${direction}`, other)).slice(0, LONGEST_TITLE);
}

function message(call: FinishedCall): string {
  const talked = call.answeredAt === null ? [] : [duration(call.answeredAt, call.endedAt)];
  const recorded = call.recorded ? [say('phone-call.recorded')] : [];
  const facts = [say(`phone-call.result.${resultOf(call.direction, call.result)}`), ...talked, ...recorded].join(', ');
  return call.note === '' ? facts : `${call.note}\n\n${facts}`;
}

function find(externalId: string): number | null {
  const row = query
    .runSuiteQL({ query: 'SELECT id FROM phonecall WHERE externalid = ?', params: [externalId], customScriptId: 'rcp_logged_call' })
    .asMappedResults()[0];
  return row === undefined ? null : Number(row['id']);
}

/**
 * What the user's own clock showed, as the Dates that a record's date and time fields take. NetSuite reads the parts of a Date in the
 * zone the script runs in, which is Pacific whatever zone the user is in (burkybang/SuiteScript-2.0-Type-Declarations, N/format). So
 * each is made where that zone skips no hour: the date at noon, and the time, whose own date NetSuite ignores, in January. One Date
 * for both would move 2:30 in the night when Pacific time changes, in countries that change theirs on another day.
 */
function wallDates([year, month, day, hour, minute]: FinishedCall['wall']): { date: Date; time: Date } {
  return { date: new Date(year, month - 1, day, 12), time: new Date(1970, 0, 1, hour, minute) };
}

const logged = (id: number, already: boolean): LoggedCall => ({
  id,
  url: url.resolveRecord({ recordType: 'phonecall', recordId: id }),
  already,
});

/**
 * Writes one Phone Call record for one call. Its external id makes NetSuite refuse a second one, so a try that seems to have
 * failed can be repeated. Costs 25 units, 10 of them for the texts; 35 when it was there already.
 *
 * Date and time are the user's own, see `wallDates`.
 *
 * @throws when NetSuite refuses the record for any other reason
 */
export function logCall(call: FinishedCall): LoggedCall {
  useUserWords('phone-call');
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
    ['message', message(call)],
    ['externalid', call.externalId],
  ];
  // An employee is no party that a Phone Call can name.
  if (call.entity !== null && call.entity.type !== 'employee') values.push([call.entity.type === 'contact' ? 'contact' : 'company', call.entity.id]);
  for (const [fieldId, value] of values) created.setValue({ fieldId, value });
  try {
    return logged(created.save(), false);
  } catch (thrown) {
    // By looking and not by the error's name, which is not documented for every way to collide.
    // A role that can't see calls can't look either: what it is told is why the record could not be made.
    const id = holds('LIST_CALL', 'VIEW') === false ? null : find(call.externalId);
    if (id === null) throw thrown;
    return logged(id, true);
  }
}
