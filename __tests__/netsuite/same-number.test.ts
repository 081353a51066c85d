import * as fc from 'fast-check';
import { isSameNumber, wantedNumber } from '../../src/netsuite/calls/same-number.ts';

const US = ['+12125550182', '2125550182'] as const;
const DE = ['+4930123456', '30123456'] as const;
const MX = ['+525512345678', '5512345678'] as const;
const AR = ['+5491112345678', '91112345678'] as const;
const RU = ['+74951234567', '4951234567'] as const;
const HU = ['+3612345678', '12345678'] as const;
const BR = ['+551123456789', '1123456789'] as const;
const JP = ['+81312345678', '312345678'] as const;
const IN = ['+912212345678', '2212345678'] as const;
const FLOWERS = ['+18003569377', '8003569377'] as const;
const SHORT = ['+3761234', '1234'] as const;

test.each([
  ['(212) 555-0182', US, true],
  ['+1 212 555 0182', US, true],
  ['1-212-555-0182', US, true],
  ['011 1 212 555 0182', US, true],
  ['0011 1 212 555 0182', US, true],
  ['9-212-555-0182', US, false],
  ['44 212 555 0182', US, false],
  ['212-555-01820', US, false],
  ['9992125550182', US, false],
  ['555-0182', US, false],
  ['', US, false],
  // Extensions and labels.
  ['212.555.0182 x12', US, true],
  ['212-555-0182x34', US, true],
  ['212.555.0182 ext. 12', US, true],
  ['2125550182;ext=12', US, true],
  ['+12125550182*227', US, true],
  ['212-555-0182 #34', US, true],
  ['212-555-0182,,34', US, true],
  ['212-555-0182 (mobile)', US, true],
  ['Max: 212-555-0182', US, true],
  ['Tel. 212-555-0182, Fax 212-555-0199', US, true],
  ['Fax 212-555-0199 Tel 212-555-0182 9am-5pm', US, true],
  // Several numbers in one field.
  ['212-555-0100 / 212-555-0182', US, true],
  ['2125550100/2125550182', US, true],
  ['212-555-0182; 212-555-0100', US, true],
  ['212-555-0182 or 212-555-0100', US, true],
  ['212-555-0182\n212-555-0100', US, true],
  ['212 555 0100 212 555 0182', US, true],
  ['2125550182 2125550100', US, true],
  ['+12125550100+12125550182', US, true],
  ['212-555-0100 & 212-555-0182', US, true],
  // One number with two endings.
  ['+91-22-12345678/79', IN, true],
  ['+91-22-12345679/78', IN, true],
  ['022-12345677/79', IN, false],
  // Digits of other alphabets, marks that nobody sees.
  ['２１２－５５５－０１８２', US, true],
  ['（212）555-0182', US, true],
  ['\u202a+1 212\u00a0555\u20110182\u202c', US, true],
  ['٢١٢٥٥٥٠١٨٢', US, true],
  ['03ー1234ー5678', JP, true],
  ['03-1234-5678(内線12)', JP, true],
  ['０３－１２３４－５６７８', JP, true],
  // Other countries' ways.
  ['030 123456', DE, true],
  ['030/123456', DE, true],
  ['+49 (0)30 123456', DE, true],
  ['0049 30 123456', DE, true],
  ['+49 30 123456', DE, true],
  ['+43 30 123456', DE, false],
  ['1 30 123456', DE, false],
  ['+52 1 55 1234 5678', MX, true],
  ['+52 55 1234 5678', MX, true],
  ['044 55 1234 5678', MX, true],
  ['01 55 1234 5678', MX, true],
  ['+54 11 1234-5678', AR, true],
  ['+54 9 11 1234-5678', AR, true],
  ['011 1234-5678', AR, true],
  ['8 (495) 123-45-67', RU, true],
  ['+7 495 123-45-67', RU, true],
  ['06 1 234 5678', HU, true],
  ['0 15 11 2345-6789', BR, true],
  ['011 2345-6789', BR, true],
  // Letters for keys.
  ['1-800-FLOWERS', FLOWERS, true],
  ['800 flowers', FLOWERS, true],
  ['1-800-FLOWERSHOP', FLOWERS, true],
  ['1800-FLOWERT', FLOWERS, false],
  ['212-555-0182 FLOWERS', US, true],
  // Short numbers: many longer ones hold their digits.
  ['+376 1234', SHORT, true],
  ['1234', SHORT, true],
  ['5551234', SHORT, false],
  ['12345', SHORT, false],
] as const)('%j is that number: %s %s', (typed, [number, national], same) => {
  expect(isSameNumber(typed, wantedNumber(number, national))).toBe(same);
});

test('a number in the way Mexico wrote it until 2019 is the number of today', () => {
  expect(isSameNumber('55 1234 5678', wantedNumber('+5215512345678', '15512345678'))).toBe(true);
});

test('nothing that can be typed throws, and a number that is written alone is found however it is parted', () => {
  const parted = fc
    .array(fc.constantFrom('', ' ', '-', '.', ' - ', '\u00a0', '‑'), { minLength: 9, maxLength: 9 })
    .map((fillers) =>
      Array.from('2125550182')
        .map((digit, index) => digit + (fillers[index] ?? ''))
        .join(''),
    );
  fc.assert(fc.property(parted, (typed) => isSameNumber(typed, wantedNumber(...US))));
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 100 }),
      (typed) => typeof isSameNumber(typed, wantedNumber(...US)) === 'boolean',
    ),
  );
});

test('digits before or behind the number make it another one', () => {
  const digits = fc.stringMatching(/^[2-9]\d{0,5}$/);
  fc.assert(fc.property(digits, (more) => !isSameNumber(`2125550182${more}`, wantedNumber(...US))));
  fc.assert(fc.property(digits, (more) => !isSameNumber(`${more}2125550182`, wantedNumber(...US))));
});
