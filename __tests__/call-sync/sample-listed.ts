import type { ListedCall } from '../../src/call-sync/listed-call.ts';

/** A call of the call list; what isn't named is usual. */
export const sampleListed = (more: Partial<ListedCall>): ListedCall => ({
  session: 's-1',
  extension: '101',
  direction: 'inbound',
  startedAt: 1_000,
  seconds: 5,
  result: 'answered',
  number: '',
  name: '',
  internal: false,
  queue: false,
  emergency: false,
  recording: '',
  modifiedAt: 10,
  outcome: { state: 'waiting' },
  tries: 0,
  anyway: false,
  entity: null,
  organizer: null,
  decided: 0,
  ...more,
});
