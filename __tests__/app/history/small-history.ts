import type { HistoryCall } from '../../../src/browser/app/history/history-call.ts';

/** An answered call of another phone, with a number that no record has, but for `change`. */
export const historyCall = (change: Partial<HistoryCall> = {}): HistoryCall => ({
  id: 's-1',
  session: 's-1',
  externalId: '',
  direction: 'inbound',
  startedAt: Date.UTC(2026, 10, 27, 12),
  seconds: 60,
  result: 'answered',
  number: '+12125550199',
  name: '',
  entity: null,
  note: '',
  logged: { state: 'logged', url: '/app/x?id=4' },
  isInJournal: false,
  elsewhere: true,
  recording: '',
  ...change,
});
