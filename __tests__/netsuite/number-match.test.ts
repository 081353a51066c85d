import { isSameNumber } from '../../src/netsuite/calls/number-match.ts';

jest.mock('N/query');
jest.mock('N/runtime');
jest.mock('N/url');

const US = ['+12125550182', '2125550182'] as const;
const DE = ['+4930123456', '30123456'] as const;

test.each([
  ['(212) 555-0182', US, true],
  ['+1 212 555 0182', US, true],
  ['1-212-555-0182', US, true],
  ['011 1 212 555 0182', US, true],
  ['212.555.0182 x12', US, true],
  ['212.555.0182 ext. 12', US, true],
  ['2125550182;ext=12', US, true],
  ['9-212-555-0182', US, false],
  ['44 212 555 0182', US, false],
  ['212-555-01820', US, false],
  ['555-0182', US, false],
  ['', US, false],
  ['030 123456', DE, true],
  ['+49 (0)30 123456', DE, true],
  ['0049 30 123456', DE, true],
  ['+49 30 123456', DE, true],
  ['+43 30 123456', DE, false],
] as const)('%j is that number: %s %s', (typed, [number, national], same) => {
  expect(isSameNumber(typed, number, national)).toBe(same);
});
