import * as query from 'N/query';
import * as record from 'N/record';
import * as runtime from 'N/runtime';
import { LONGEST_MESSAGE } from '../../contracts/call-terms.ts';
import type { ConversationDay } from '../../contracts/calls-request.ts';
import { PHONE_CALL } from '../../i18n/english/phone-call.ts';
import { say } from '../../i18n/say.ts';
import { readSyncRow, settingsOf } from '../call-rows/sync-row.ts';
import { createRow } from '../create-row.ts';
import { logFailure } from '../log-failure.ts';
import { phoneCallAddress } from '../phone-call-address.ts';
import { textOf } from '../record-name.ts';
import { loadUserTexts } from '../server-texts.ts';
import { linkValues } from './call-links.ts';
import type { LoggedCall } from './phone-call.ts';
import { LONGEST_TITLE } from './phone-call-texts.ts';
import { wallDates } from './wall-time.ts';

/**
 * The external ID of a conversation's day. The user is part of it: when two colleagues text each
 * other, each has a record.
 */
const externalIdOf = ({ conversation, wall }: ConversationDay, user: number): string =>
  `rcp-m-${conversation}-${wall
    .slice(0, 3)
    .map((part) => String(part).padStart(2, '0'))
    .join('')}-${String(user)}`;

const titleOf = ({ name, number }: ConversationDay): string =>
  say('phone-call.subject.messages', name === '' ? number : name).slice(0, LONGEST_TITLE);

/** The mark of a message at the end of its line, such as #1gl8vr4. */
const MARK = / #[0-9a-z]{1,14}$/;

/** A record's message, and whether it leaves out lines because it has no room for them. */
interface Filled {
  message: string;
  full: boolean;
}

const joined = (text: string, line: string): string => (text === '' ? line : `${text}\n${line}`);

/** Adds lines in their order, up to the first one that doesn't fit. @param most characters */
function fill(text: string, lines: readonly string[], most: number): Filled {
  let message = text;
  for (const line of lines) {
    const longer = joined(message, line);
    if (longer.length > most) return { message, full: true };
    message = longer;
  }
  return { message, full: false };
}

/**
 * Adds the lines that a text doesn't have yet at its end, as far as they fit. What a person wrote in
 * between stays. A line that has its mark isn't added again, even if somebody changed its words. A
 * line that lost its mark counts as one message of the same words, not as two. When not all of them
 * fit, the text ends with a line that says so.
 */
function withLines(text: string, lines: readonly string[]): Filled {
  const note = say('phone-call.messages-full');
  const present = text.split('\n').map((line) => line.trim());
  const marks = new Set(present.flatMap((line) => MARK.exec(line) ?? []));
  const unmarked = present.filter((line) => !MARK.test(line));
  const isNew = (line: string): boolean => {
    const mark = MARK.exec(line)?.[0];
    if (mark !== undefined && marks.has(mark)) return false;
    const same = unmarked.indexOf(line.replace(MARK, ''));
    if (same >= 0) unmarked.splice(same, 1);
    return same < 0;
  };
  const fresh = lines.map((line) => line.trim()).filter(isNew);
  if (fresh.length === 0) return { message: text, full: present.includes(note) };
  // Somebody may have made room since.
  const before = text
    .split('\n')
    .filter((line) => line.trim() !== note)
    .join('\n');
  const all = fill(before, fresh, LONGEST_MESSAGE);
  if (!all.full) return all;
  const { message } = fill(before, fresh, LONGEST_MESSAGE - note.length - 1);
  const noted = joined(message, note);
  return { message: noted.length > LONGEST_MESSAGE ? message : noted, full: true };
}

/** A conversation's day that NetSuite has. */
interface LoggedDay extends LoggedCall {
  /** The record has no room for all of the day's messages. */
  full: boolean;
}

const logged = (id: number, already: boolean, full: boolean): LoggedDay => ({
  id,
  url: phoneCallAddress(id),
  already,
  unlinked: false,
  kept: [],
  task: null,
  full,
});

function find(externalId: string): { id: number; message: string } | null {
  const row = query
    .runSuiteQL({
      query: 'SELECT id, message FROM phonecall WHERE externalid = ?',
      params: [externalId],
      customScriptId: 'rcp_logged_conversation',
    })
    .asMappedResults()[0];
  return row === undefined ? null : { id: Number(row['id']), message: textOf(row, 'message') };
}

/**
 * Whether the company logs text messages. No, where that can't be read. Costs 10 units.
 */
export function logsMessages(): boolean {
  try {
    return settingsOf(readSyncRow()).rules.messages;
  } catch (thrown) {
    logFailure('RingCentral: the logging rules could not be read', thrown);
    return false;
  }
}

/**
 * Writes one Phone Call record for a day of a conversation, or adds that day's later messages to it.
 * Costs 20 units for the look-up and the texts, and 25 for a new record or 5 for an update.
 *
 * @throws when NetSuite refuses the record
 */
export function logConversation(day: ConversationDay): LoggedDay {
  const user = runtime.getCurrentUser().id;
  const externalId = externalIdOf(day, user);
  const before = find(externalId);
  loadUserTexts({ 'phone-call': PHONE_CALL });
  const { message, full } = withLines(before?.message ?? '', day.lines);
  if (before !== null) {
    if (message !== before.message)
      record.submitFields({
        type: record.Type.PHONE_CALL,
        id: before.id,
        values: { message },
      });
    return logged(before.id, true, full);
  }
  const { date, time } = wallDates(day.wall);
  const id = createRow(record.Type.PHONE_CALL, {
    title: titleOf(day),
    phone: day.number,
    assigned: user,
    status: 'COMPLETE',
    startdate: date,
    starttime: time,
    completeddate: date,
    message,
    externalid: externalId,
    ...linkValues(day.entity),
  });
  return logged(id, false, full);
}
