import type { ListedReason, Resolve } from '../../../src/browser/call-sync/resolvers.ts';
import type { SampleCall } from '../../call-sync/sample-calls.ts';
import { MAPPED, SILENT, UNMAPPED } from './sample-extensions.ts';

/** How a call comes to be on the list with a reason, and the words that the list has for it. */
export interface ListCase {
  call: Omit<SampleCall, 'session'>;
  /** The chip's words, after "Not logged: " for a reason of the rules. */
  words: string;
  /**
   * What the list is made to say: no browser can bring about what NetSuite refuses. The call itself
   * is as `call` says, and so is all that is done about it.
   */
  outcome?: object;
}

const missed = { extension: MAPPED, result: 'Missed' } as const;
const failed = (reason: string, detail = '') => ({ state: 'failed', reason, detail });

/** A call for every reason: the type checker and a unit test name the one that is missing. */
export const CALL_LIST_CASES: Readonly<Record<ListedReason, ListCase>> = {
  waiting: {
    call: { extension: MAPPED, result: 'In Progress' },
    words: 'Waiting for the next run',
  },
  linked: { call: { extension: MAPPED, number: '+12125550182' }, words: 'Logged' },
  several: { call: { extension: MAPPED, number: '+12125550199' }, words: 'Logged' },
  unlinked: { call: { extension: MAPPED }, words: 'Logged' },
  deleted: {
    call: { extension: MAPPED },
    words: 'The record was deleted manually and won’t be created again',
    outcome: { state: 'deleted' },
  },
  'organizer-refused': {
    call: missed,
    words: 'NetSuite doesn’t accept this organizer',
    outcome: failed('organizer-refused', 'INSUFFICIENT_PERMISSION'),
  },
  'record-refused': {
    call: missed,
    words: 'NetSuite didn’t accept the record',
    outcome: failed('record-refused', 'The field is mandatory: Account Manager'),
  },
  'not-answered': {
    call: missed,
    words: 'The script that writes calls stopped at this call',
    outcome: failed('not-answered'),
  },
  internal: {
    call: { extension: MAPPED, otherExtension: UNMAPPED },
    words: 'an internal call',
  },
  missed: { call: missed, words: 'missed calls aren’t logged' },
  voicemail: {
    call: { extension: MAPPED, result: 'Voicemail' },
    words: 'voicemail calls aren’t logged',
  },
  'queue-offer': {
    call: { ...missed, legs: [{ action: 'Hunting', legType: 'PstnToSip', result: 'Missed' }] },
    words: 'someone else answered this queue call',
  },
  'too-short': {
    call: { extension: MAPPED, seconds: 5 },
    words: 'shorter than the company’s minimum',
  },
  'never-number': {
    call: { extension: MAPPED, number: '+13105550999' },
    words: 'this number is never logged',
  },
  emergency: {
    call: { extension: MAPPED, direction: 'Outbound', number: '911' },
    words: 'an emergency or service number',
  },
  'not-placed': {
    call: { extension: MAPPED, direction: 'Outbound', result: 'Wrong Number' },
    words: 'the call wasn’t connected',
  },
  'no-organizer': { call: { extension: UNMAPPED }, words: 'no organizer for this extension' },
  'dont-log': { call: { extension: SILENT }, words: 'this extension’s calls aren’t logged' },
  'no-extension': {
    call: { extension: null },
    words: 'the call ended before it reached an extension',
  },
};

/** The names of the clicks, as a person reads them. */
export const CLICK_NAMES: Readonly<Record<Resolve, string>> = {
  organizer: 'Choose organizer',
  record: 'Choose record',
  contact: 'Create contact',
  anyway: 'Log anyway',
  retry: 'Try again',
  never: 'Never log this number',
};
