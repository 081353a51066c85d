import { LOG_FAILURES } from '../../call-sync/listed-call.ts';
import type { CallRow } from '../../call-sync/page-contract.ts';
import { SKIP_REASONS } from '../../contracts/call-terms.ts';

/** Every reason that a call of the list can have for being as it is. */
export const LISTED_REASONS = [
  'waiting',
  'linked',
  'several',
  'unlinked',
  'deleted',
  ...LOG_FAILURES,
  ...SKIP_REASONS,
] as const;
export type ListedReason = (typeof LISTED_REASONS)[number];

/** What a click on a call of the list can do about it. */
export type Resolve = 'organizer' | 'record' | 'contact' | 'anyway' | 'retry' | 'never';

/** What resolves a call, by its reason; the same for every call with it. */
export const RESOLVERS: Readonly<Record<ListedReason, readonly Resolve[]>> = {
  waiting: ['never'],
  linked: [],
  several: ['record'],
  unlinked: ['contact', 'record'],
  deleted: [],
  'organizer-refused': ['retry', 'organizer'],
  'record-refused': ['retry'],
  'not-answered': ['retry'],
  internal: ['anyway', 'never'],
  missed: ['anyway', 'never'],
  voicemail: ['anyway', 'never'],
  'queue-offer': ['anyway', 'never'],
  'too-short': ['anyway', 'never'],
  'never-number': ['anyway'],
  emergency: ['anyway'],
  'not-placed': ['anyway', 'never'],
  'no-organizer': ['organizer', 'never'],
  'dont-log': ['organizer', 'never'],
  // A record is one extension's, and nobody's call has none.
  'no-extension': [],
};

/** What a call without a number can't be asked about. */
const NEEDS_NUMBER: readonly Resolve[] = ['record', 'contact', 'never'];

/** Returns why a call of the list is as it is. A colleague's number belongs to no record. */
export function reasonOf({ outcome, internal }: Pick<CallRow, 'outcome' | 'internal'>) {
  switch (outcome.state) {
    case 'waiting':
    case 'deleted':
      return outcome.state;
    case 'skipped':
    case 'failed':
      return outcome.reason;
    case 'logged':
      if (outcome.several > 1) return 'several';
      return outcome.linked || internal ? 'linked' : 'unlinked';
  }
}

/** Returns the clicks that resolve a call of the list, the most likely one first. */
export const resolversOf = (call: Pick<CallRow, 'outcome' | 'internal' | 'number'>): Resolve[] =>
  RESOLVERS[reasonOf(call)].filter((name) => call.number !== '' || !NEEDS_NUMBER.includes(name));
