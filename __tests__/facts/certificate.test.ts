import { certificateState } from '../../src/facts/certificate.ts';

const NOW = Date.UTC(2026, 0, 15, 10);

test.each([
  ['', 'unknown', null],
  ['soon', 'unknown', null],
  ['2026-02-30x', 'unknown', null],
  ['2026-01-15', 'ended', 0],
  ['2026-01-16', 'ends-soon', 0],
  ['2026-02-14', 'ends-soon', 29],
  ['2026-02-15', 'ends-soon', 30],
  ['2026-02-16', 'good', 31],
  ['2028-01-15', 'good', 729],
])('a certificate that ends on "%s" is %s', (ends, state, days) => {
  expect(certificateState(ends, NOW)).toEqual({ state, days });
});
