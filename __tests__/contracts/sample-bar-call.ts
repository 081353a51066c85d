import type { BarCall } from '../../src/contracts/call-bar.ts';

/** A contact's call that rings, as a bar on a record shows it. */
export const BAR_CALL: BarCall = {
  id: 'c1',
  phase: 'ringing',
  direction: 'inbound',
  title: 'Ann Ames',
  about: 'Ames Ltd · Contact',
  number: '(212) 555-0183',
  queue: '',
  url: '/app/common/entity/contact.nl?id=7',
  answeredAt: null,
  muted: false,
  held: false,
  problem: '',
};
