import * as fc from 'fast-check';
import { type CountryCode, getExampleNumber } from 'libphonenumber-js/core';
import metadata from 'libphonenumber-js/min/metadata';
import examples from 'libphonenumber-js/mobile/examples';
import { readNumber } from '../../src/browser/app/numbers/number.ts';

const US = '+12125550182';

test.each<[string, string, string]>([
  // Words on keys, from public bug reports: a record's "1-800-FLOWERS" once called the extension
  // 1800.
  ['1-800-FLOWERS', 'US', '+18003569377'],
  ['800-FLOWERS', 'US', '+18003569377'],
  ['1-800-CONTACTS', 'US', '+18002668228'],
  ['1-888-CHICK-FIL-A', 'US', '+18882442534'],
  ['1800FLOWERS', 'US', '+18003569377'],
  ['+1 800 FLOWERS', 'DE', '+18003569377'],
  ['1 (800) GOT-JUNK', 'CA', '+18004685865'],
  ['1300 MOVING', 'AU', '+611300668464'],
  ['212-MATTRESS', 'US', '+12126288737'],
  ['212-555-HOME', 'US', '+12125554663'],
  // Labels.
  ['Max: 212-555-0182', 'US', US],
  ['Max 212-555-0182', 'US', US],
  ['Tel.: 212-555-0182', 'US', US],
  ['Tel. (212) 555-0182', 'US', US],
  ['212-555-0182 (mobile)', 'US', US],
  ['212-555-0182 mobile', 'US', US],
  ['212-555-0182 [work]', 'US', US],
  ['(mobile) 212-555-0182', 'US', US],
  ['Büro: 030 1234567', 'DE', '+49301234567'],
  ['電話: 03-1234-5678', 'JP', '+81312345678'],
  ['030 123456 (Büro)', 'DE', '+4930123456'],
  ['Fax 212-555-0182', 'US', US],
  // Digits of other scripts, and other marks.
  ['０３－１２３４－５６７８', 'JP', '+81312345678'],
  ['１１０', 'JP', '110'],
  ['（03）1234-5678', 'JP', '+81312345678'],
  ['03ー1234ー5678', 'JP', '+81312345678'],
  ['０３ー１２３４ー５６７８', 'JP', '+81312345678'],
  ['２１２－５５５－０１８２', 'US', US],
  ['٢١٢٥٥٥٠١٨٢', 'US', US],
  ['＋１ 212 555 0182', 'DE', US],
  // Addresses.
  ['%2B12125550182', 'US', US],
  ['tel:%2B12125550182', 'DE', US],
  ['tel:(212)%20555-0182', 'US', US],
  ['callto:+12125550182', 'DE', US],
  // Mexico's 1 of mobile numbers, until 2019.
  ['+52 1 55 1234 5678', 'US', '+525512345678'],
  ['+52 55 1234 5678', 'US', '+525512345678'],
  ['1 55 1234 5678', 'MX', '+525512345678'],
  // An exchange of a company in the German way, and area codes of all lengths.
  ['089 1234567-0', 'DE', '+49891234567' + '0'],
  ['030/123456', 'DE', '+4930123456'],
  ['+49 (0)30 123456', 'US', '+4930123456'],
  ['030 123 456 78', 'DE', '+493012345678'],
  ['(030) 12 34 56', 'DE', '+4930123456'],
])('%j in %s is dialed as %s', (text, country, dial) => {
  expect(readNumber(text, country)).toMatchObject({ dial });
});

test.each<[string, string, string, string]>([
  ['+12125550166*227', 'US', '+12125550166', '227'],
  ['212 555 0166 ext:34', 'US', '+12125550166', '34'],
  ['212 555 0166 p34', 'US', '+12125550166', '34'],
  ['212-555-0166,,34#', 'US', '+12125550166', '34'],
  ['212-555-0166 (ext. 34)', 'US', '+12125550166', '34'],
  ['03-1234-5678(内線12)', 'JP', '+81312345678', '12'],
  ['030 123456 Durchwahl 12', 'DE', '+4930123456', '12'],
  ['1-800-FLOWERS x5', 'US', '+18003569377', '5'],
  ['212-555-0166 - ext 34', 'US', '+12125550166', '34'],
  ['Max: 212-555-0166 x34', 'US', '+12125550166', '34'],
])('%j in %s is dialed as %s, with the extension %s', (text, country, dial, extension) => {
  expect(readNumber(text, country)).toMatchObject({ dial, extension });
});

test.each<[string, string, string]>([
  // Second numbers and endings.
  ['+91-22-12345678/79', 'IN', 'several'],
  ['022-23456789/90', 'IN', 'several'],
  ['030 123456/57', 'DE', 'several'],
  ['089/1234567-89', 'DE', 'several'],
  ['030 123456-57', 'DE', 'several'],
  ['030 123456 / 57', 'DE', 'several'],
  ['030 123456 (57)', 'DE', 'several'],
  ['212-555-0182/0183', 'US', 'several'],
  ['212-555-0182 or 212-555-0183', 'US', 'several'],
  ['212-555-0182, 83', 'US', 'several'],
  ['212-555-0182; 212-555-0183', 'US', 'several'],
  ['0301234 0305678', 'DE', 'several'],
  ['+49 30 123456 +49 30 654321', 'DE', 'several'],
  ['212-555-0182 & 83', 'US', 'several'],
  ['Tel 212-555-0182 Fax 212-555-0183', 'US', 'several'],
  ['212-555-0182 ext 34/35', 'US', 'several'],
  // Hours and other digits.
  ['030 123456 9-17 Uhr', 'DE', 'several'],
  ['030 123456 9-17', 'DE', 'several'],
  ['030 123456 24/7', 'DE', 'several'],
  ['030 123456 (9-17)', 'DE', 'several'],
  // Codes.
  ['*67 212 555 0182', 'US', 'code'],
  ['**12125550166', 'US', 'code'],
  ['*310151234567', 'DE', 'code'],
  ['#31#212 555 0182', 'US', 'code'],
  ['*67', 'US', 'code'],
  ['184 03-1234-5678', 'JP', 'code'],
  ['186 090-1234-5678', 'JP', 'code'],
  ['9 030 123456', 'DE', 'code'],
  ['9 1 212 555 0182', 'US', 'code'],
  ['141 020 7946 0958', 'GB', 'code'],
  ['Zimmer 9 030 123456', 'DE', 'code'],
  // No number.
  ['800-FLOWERS-', 'US', 'not-a-number'],
  ['24/7', 'US', 'not-a-number'],
  ['9-17', 'US', 'not-a-number'],
  ['Suite 200', 'US', 'not-a-number'],
  ['415 kitchen', 'US', 'not-a-number'],
  ['2026-01-15', 'DE', 'not-a-number'],
  ['15.01.2026', 'DE', 'not-a-number'],
  ['555-0182', 'US', 'not-a-number'],
  ['310-0182', 'US', 'not-a-number'],
  ['212-555-O182', 'US', 'not-a-number'],
  ['%2', 'US', 'not-a-number'],
  ['100%', 'US', 'not-a-number'],
  ['012 345 6789', 'US', 'not-in-use'],
])('%j in %s is refused: %s', (text, country, problem) => {
  expect(readNumber(text, country)).toBe(problem);
});

/** Numbers of every country as people there write them, and from abroad. */
const WRITINGS = (Object.keys(metadata.countries) as CountryCode[]).flatMap((country) => {
  const example = getExampleNumber(country, examples, metadata);
  if (example === undefined) return [];
  return [example.formatNational(), example.formatInternational()].map((text) => ({
    country,
    text,
    dial: example.number,
  }));
});
/**
 * Words and digits that are found around numbers in real phone fields; none of them belongs to the
 * number.
 */
const BEFORE = [
  'Tel: ',
  'Max: ',
  'Büro ',
  'mobile ',
  '(home) ',
  'T. ',
  'Line 1: ',
  '9am-5pm ',
  '24h ',
];
const BEHIND = [
  ' (mobile)',
  ' Büro',
  ' ext',
  ' 24h',
  ' 9am-5pm',
  ' 9-17 Uhr',
  ' (9-17)',
  ' Mo-Fr 9-17',
  '/12',
  ' / 34',
  ' or 5550183',
  ' (2)',
  ' [1]',
  '; 99',
  ' & 2',
  ' 10:00',
  ' 24/7',
  ' #',
  ' - 12',
  ' (0)',
];

test('what surrounds a number of any country never becomes digits of it', () => {
  const around = fc.record({
    writing: fc.constantFrom(...WRITINGS),
    before: fc.constantFrom('', ...BEFORE),
    behind: fc.constantFrom('', ...BEHIND),
  });
  fc.assert(
    fc.property(around, ({ writing: { country, text, dial }, before, behind }) => {
      // What has fewer digits is an extension, with words around it or without.
      fc.pre(text.replace(/\D/g, '').length >= 7);
      const read = readNumber(before + text + behind, country);
      if (typeof read !== 'string')
        expect([before + text + behind, country, read.dial]).toEqual([
          before + text + behind,
          country,
          dial,
        ]);
    }),
    { numRuns: 6_000, seed: Number(process.env.RCP_SEED ?? 20_261_126) },
  );
});

test('a number with nothing around it is dialed, in every country', () => {
  const refused = WRITINGS.filter(({ text, country, dial }) => {
    if (text.replace(/\D/g, '').length < 7) return false;
    const read = readNumber(text, country);
    return typeof read === 'string' || read.dial !== dial;
  });
  expect(refused).toEqual([]);
});
