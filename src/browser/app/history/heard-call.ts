import type { UserCall } from '../../../call-sync/call-log-record.ts';
import { LOGGED_NUMBER } from '../../../contracts/call-terms.ts';
import type { MissedCall } from '../news/news.ts';

/** Returns a missed call that RingCentral reported in the form that its log will have. */
export const heardCall = ({ session, at, number, name }: MissedCall): UserCall => ({
  key: { session, extension: '' },
  direction: 'inbound',
  startedAt: at,
  seconds: 0,
  result: 'missed',
  number: LOGGED_NUMBER.test(number) ? number : '',
  name,
  internal: false,
  queue: false,
  emergency: false,
  recording: '',
  modifiedAt: at,
  content: '',
});
